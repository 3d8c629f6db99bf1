import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { formsOf } from './inflect.ts';

describe('{word} in a pattern', () => {
  it.each([
    ['buy', ['buy', 'buys', 'bought', 'buying']],
    ['miss', ['miss', 'misses', 'missed', 'missing']],
    ['grab', ['grab', 'grabs', 'grabbed', 'grabbing']],
    ['hurry', ['hurry', 'hurries', 'hurried', 'hurrying']],
    ['expire', ['expire', 'expires', 'expired', 'expiring']],
    ['seat', ['seat', 'seats', 'seated', 'seating']],
  ])('%s', (word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });

  it.each([
    'claim',
    'reserve',
    'commit',
    'decide',
    'sign',
    'order',
    'lock',
    'secure',
    'push',
    'wait',
    'lose',
    'win',
    'sell',
    'run',
    'stop',
    'add',
    'upgrade',
    'end',
    'vanish',
    'rise',
  ])('{%s} holds every form that compromise conjugates', (verb) => {
    const table = nlp(`to ${verb}`).verbs().conjugate()[0] as Record<string, string> | undefined;
    const { PresentTense, PastTense, Gerund } = table ?? {};
    expect(formsOf(verb)).toEqual(
      expect.arrayContaining([PresentTense, PastTense, Gerund].filter((form) => form !== undefined)),
    );
  });
});

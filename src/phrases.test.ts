import { describe, expect, it } from 'vitest';
import { repository } from '../test/config-lab.ts';
import { foundIn, mail } from '../test/lint-lab.ts';
import { type PhraseGroup, phraseRule } from './phrases.ts';

const { load } = repository();

/** What a rule of one group finds in a sentence, or in several. */
async function found(group: Omit<PhraseGroup, 'message'>, text: string): Promise<readonly string[]> {
  const rule = phraseRule({
    family: 'pressure',
    severity: 'error',
    docs: { summary: 'Flags a phrase.', why: '', evidence: [] },
    phrases: { found: { message: '“{phrase}” pushes.', ...group } },
    examples: [],
  });
  const config = await load({ '.pitchlintrc.yaml': '' }, { rules: new Map([['no-push', rule]]) });
  const all = await foundIn(mail(text), config.forPath('a.md'));
  return all.map((one) => one.replace('no-push: ', ''));
}

describe('a phrase', () => {
  it.each<[string, Omit<PhraseGroup, 'message'>, string, readonly string[]]>([
    ['counts', { match: ['act now'] }, 'You must act now.', ['act now']],
    ['does not count when it is denied', { match: ['act now'] }, 'You need not act now.', []],
    ['may count all the same', { match: ['act now'], evenNegated: true }, 'You need not act now.', ['act now']],
    ['does not count when it is mentioned', { match: ['act now'] }, 'The words “act now” are old.', []],
    ['is left alone in some company', { match: ['act now'], unless: ['fire'] }, 'Act now if there is a fire.', []],
    [
      'counts beside its other half',
      { match: ['free'], beside: ['once you join'] },
      'Once you join, it is free.',
      ['free'],
    ],
    ['counts before it, too', { match: ['free'], beside: ['once you join'] }, 'It is free once you join.', ['free']],
    [
      'does not count without it',
      { match: ['free'], beside: ['once you join'] },
      'It is free. Once you join, call.',
      [],
    ],
    ['is not its own other half', { match: ['free gift'], beside: ['free'] }, 'It is a free gift.', []],
    ['is looked for in its place', { match: ['yes'], when: ({ index }) => index > 2 }, 'Yes. We know. Yes.', ['Yes']],
    [
      'ends where its date ends',
      { match: ['ends on #Value'] },
      'The sale ends on 4 March 2027.',
      ['ends on 4 March 2027'],
    ],
  ])('%s', async (_, group, text, expected) => {
    expect(await found(group, text)).toEqual(expected);
  });
});

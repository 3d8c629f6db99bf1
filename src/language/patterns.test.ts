import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patterns } from '../patterns.ts';
import { isFiller } from './fillers.ts';
import { loadGrammar } from './grammar.ts';
import { checkPatterns, Matcher } from './matcher.ts';
import { readPattern } from './pattern.ts';
import { Runner } from './runner.ts';
import { tokenise } from './tokens.ts';

/** The words that one pattern matches in a text, one string a hit. */
function hits(text: string, pattern: string): string[] {
  const set = patterns(pattern);
  const tokens = tokenise(text, 0);
  const found = new Matcher([set]).walk(tokens).hits(set);
  return found.map(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .map(({ word }) => word)
      .join(' '),
  );
}

describe('the pattern language on the token matcher', () => {
  it.each([
    ['act now', 'Act now, please.', ['act now']],
    ['(seat|place) left', 'One seat left, one place left.', ['seat left', 'place left']],
    [
      'only (a few|#Value+) (seats)? left',
      'Only a few left and only twenty two seats left',
      ['only a few left', 'only twenty two seats left'],
    ],
    ['{buy} now', 'Buy now. He bought now. Buying now.', ['buy now', 'bought now', 'buying now']],
    ['do not miss', "Don't miss it; don’t miss it.", ['do not miss', 'do not miss']],
    ['no brainer', 'It is a no-brainer.', ['no brainer']],
    [
      'only .{0,3} left',
      'Only three old seats left. Only three old blue bay seats left.',
      ['only three old seats left'],
    ],
    ['act !now', 'Act now or act later.', ['act later']],
    ['^ hurry', 'Hurry! They hurry.', ['hurry']],
    ['ends today $', 'It ends today or it ends today', ['ends today']],
    ['left (now|today|$)', 'Left it. Gone left', ['left']],
    ['only [#Value] left', 'Only 3 left', ['3']],
    ['only [#Value .{0,2}] left', 'Only 3 spare seats left', ['3 spare seats']],
    ['last chance', 'The very last real chance; the last chance.', ['last chance']],
    ['last chance', 'It is your last really very chance', ['last really very chance']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(hits(text, pattern)).toEqual(expected);
  });

  it.each([
    ['Only [X] seats left', 'only #Value seats left', 1],
    ['Only [Company] seats left', 'only #Value seats left', 0],
    ['by [Date] at the latest', 'by #WeekDay', 1],
    ['by [First Name] in person', 'by #WeekDay', 0],
    ['for {{price}} a month', 'for #Money', 1],
  ])('takes a merge tag by its name: “%s” for %s', (text, pattern, count) => {
    const masked = text.replace(/\[.*\]|\{\{.*\}\}/, (tag) => '\uFFFC'.repeat(tag.length));
    const set = patterns(pattern);
    const tokens = tokenise(masked, 0).map((token) => ({ ...token, raw: text.slice(token.start, token.end) }));
    expect(new Matcher([set]).walk(tokens).hits(set)).toHaveLength(count);
  });

  it.each([
    ['', 'is empty'],
    ['(a|b', 'expected “)” at the end'],
    ['a (b|)', 'an alternative is empty'],
    ['.? (a)?', 'could match nothing'],
    ['a{0,99}', 'a count is'],
    ['{miss', '“}” is missing'],
    ['#Noun #Verb', 'needs at least one word'],
  ])('refuses “%s”: %s', (pattern, problem) => {
    expect(() => checkPatterns([patterns(pattern)])).toThrow(problem);
  });

  it('runs in time that grows with the text, whatever the pattern says', () => {
    const tokens = tokenise('a '.repeat(4000), 0);
    const set = patterns('a* a* a* a* b', '(a|a a|a a a)? .{0,9} (a|a a)? .{0,9} b');
    expect(new Matcher([set]).walk(tokens).hits(set)).toEqual([]);
  });
});

describe('the index of patterns', () => {
  const words = ['only', 'three', 'seats', 'very', 'left', 'act', 'now', 'buy', 'or'] as const;
  const sample = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  const sources = [
    'only .{0,2} seats (are)? left',
    '(act|buy) .{1,3} (now|left)',
    'now or (now|left) only',
    'seats seats',
    '(only|three)? left .{0,1} only',
    '^ .{0,3} act',
    '!now (left|or buy) $',
    '{buy} [three .] left',
    '#Value .{0,2} (seats|left)',
  ];

  it('leaves out no pattern that matches, and no match', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(...sources), (text, source) => {
        const set = patterns('act up', source, 'left over');
        const tokens = tokenise(text, 0);
        const all = new Runner(readPattern(source), isFiller).run(tokens, tokens.length - 1);
        const found = new Matcher([set])
          .walk(tokens)
          .hits(set)
          .filter(({ pattern }) => pattern === 1);
        expect(found.map(({ first, last }) => [first, last])).toEqual(all);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the two engines', () => {
  const words = ['only', 'three', 'seats', 'are', 'left', 'act', 'now', 'buy', 'one'] as const;
  const sample = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
  const sources = [
    'only three',
    'only (three|one) seats',
    'only .{0,2} left',
    'act (right)? now',
    '^ only',
    'left $',
    'only [three] seats',
    '(act|buy) (now|one seats)',
  ];

  it('agree on patterns without grammar', async () => {
    const grammar = await loadGrammar();
    fc.assert(
      fc.property(sample, fc.constantFrom(...sources), (text, source) => {
        const tokens = tokenise(text, 0);
        const ours = hits(text, source).length > 0;
        const theirs = grammar(tokens, [{ pattern: readPattern(source), number: 0 }]).length > 0;
        expect({ text, source, found: ours }).toEqual({ text, source, found: theirs });
      }),
      { numRuns: 400 },
    );
  });

  it('runs grammar only where the words of the pattern stand', async () => {
    const set = patterns('only #Value #Noun left');
    const matcher = new Matcher([set]);
    expect(matcher.grammarIn(matcher.walk(tokenise('Nothing of the kind here', 0)))).toEqual([]);
    const tokens = tokenise('There are only three excavators left', 0);
    const walk = matcher.walk(tokens);
    matcher.refine(walk, tokens, await loadGrammar());
    expect(walk.hits(set)).toEqual([{ pattern: 0, first: 2, last: 5 }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../parse/page.ts';
import { readings } from './readings.ts';

const read = (text: string): string[] => {
  const { prose, choices } = parsePage('a.txt', text);
  return readings(prose, { start: 0, end: text.length }, choices).map((one) => one.replace(/\s+/g, ' ').trim());
};

describe('readings', () => {
  it.each([
    ['a b', ['a b']],
    ['{a|b} c', ['a c', 'b c']],
    ['{a|b|c} {d|e}', ['a d', 'b e', 'c e']],
    ['{a|{b|c|d}} e', ['a e', 'b e', 'c e', 'd e']],
    ['{{a|b} c|{d|e} f} {g|h}', ['a c g', 'b c h', 'd f h', 'e f h']],
    ['{% if x %}a{% elsif y %}b{% else %}{c|d}{% endif %} e', ['a e', 'b e', 'c e', 'd e']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a stretch that begins or ends within a choice has the branches read apart', () => {
    const { prose, choices } = parsePage('a.txt', '{a|b} c {d|e}');
    expect(readings(prose, { start: 1, end: 12 }, choices).map((one) => one.replace(/\s+/g, ' ').trim())).toEqual([
      'a c d',
      'b c e',
    ]);
  });

  it('every branch of any nesting is read whole at least once', () => {
    const leaf = fc.integer({ min: 0, max: 999 }).map((n) => `w${n}`);
    const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
      leaf,
      tree: fc.oneof(
        { maxDepth: 3 },
        tie('leaf'),
        fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((branches) => `{${branches.join('|')}}`),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => {
        const seen = new Set(read(text).flatMap((one) => one.split(' ')));
        expect([...seen].sort()).toEqual([...new Set(text.match(/w\d+/g))].sort());
      }),
    );
  });

  it('choices in choices, ten thousand deep, are read in time', () => {
    const text = '{% if a %}b '.repeat(10_000) + '{% endif %}'.repeat(10_000);
    const { prose, choices } = parsePage('a.txt', text);
    const before = performance.now();
    readings(prose, { start: 0, end: text.length }, choices);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise, withoutVocatives } from './tokens.ts';

const wordsOf = (text: string): string[] => tokenise(text, 0).map(({ word }) => word);

describe('tokens', () => {
  it.each([
    ['Don’t act; you’ll see.', ['do', 'not', 'act', 'you', 'will', 'see']],
    ["It's John's turn, let's go", ['it', 'is', 'john', "'s", 'turn', 'let', 'us', 'go']],
    ['We won’t and cannot; I dont', ['we', 'will', 'not', 'and', 'can', 'not', 'i', 'do', 'not']],
    ['a no-brainer at $1,200 or 40%', ['a', 'no', 'brainer', 'at', '$1,200', 'or', '40%']],
    ['Ends in 00:32:04 or 12h', ['ends', 'in', '00:32:04', 'or', '12h']],
    ['the drivers’ hall', ['the', 'drivers', 'hall']],
  ])('“%s”', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['$1.2k', 1200],
    ['40%', 40],
    ['1,500', 1500],
    ['twelve', 12],
    ['3rd', 3],
    ['seats', null],
  ])('%s counts %s', (text, value) => {
    expect(tokenise(text, 0)[0]?.number).toBe(value);
  });

  it('passes over a merge tag that only addresses the reader', () => {
    const text = 'What, \uFFFC\uFFFC\uFFFC, are you waiting for';
    expect(withoutVocatives(tokenise(text, 0), '?').map(({ word }) => word)).toEqual([
      'what',
      'are',
      'you',
      'waiting',
      'for',
    ]);
  });

  it('keeps a merge tag that stands for a noun', () => {
    expect(withoutVocatives(tokenise('only \uFFFC\uFFFC seats', 0), '.')).toHaveLength(3);
  });

  it('gives spans that are in order and slice to the raw word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let read = 0;
        for (const { start, end, raw } of tokenise(text, 0)) {
          expect(start).toBeGreaterThanOrEqual(read);
          expect(text.slice(start, end)).toBe(raw);
          read = end;
        }
      }),
    );
  });
});

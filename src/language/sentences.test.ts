import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from './sentences.ts';

const cut = (prose: string): string[] => sentenceSpans(prose, 0).map(({ start, end }) => prose.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Mr. Smith paid $3.50 at 5 p.m. on Friday.', ['Mr. Smith paid $3.50 at 5 p.m. on Friday.']],
    ['He said “stop.” Then he left.', ['He said “stop.”', 'Then he left.']],
    ['Hurry! only two left', ['Hurry!', 'only two left']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['  \n \n', []],
    ['Wait… what? OK', ['Wait… what?', 'OK']],
    ['“Why?” is what she asked.', ['“Why?” is what she asked.']],
    ['Quick question: who signs the plans?', ['Quick question:', 'who signs the plans?']],
    ['I’m curious – how do you plan the gates?', ['I’m curious –', 'how do you plan the gates?']],
    ['Out of interest, who signs the plans?', ['Out of interest,', 'who signs the plans?']],
    ['You said the gate is too low: what would be right?', ['You said the gate is too low: what would be right?']],
    ['Q: How long does it take?', ['Q: How long does it take?']],
  ])('%j', (prose, expected) => {
    expect(cut(prose)).toEqual(expected);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (prose) => {
        expect(cut(prose).join('').replace(/\s/g, '')).toBe(prose.replace(/\s/g, ''));
      }),
    );
  });
});

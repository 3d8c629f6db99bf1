import type { Span } from '../email.ts';

/**
 * Finds the words of a claim, whatever their case, white space, line ends and kinds of quotation marks. Whole words
 * and numbers only: “6 places” does not stand in “16 places”.
 */
export function phraseFinder(phrase: string): (text: string) => readonly Span[] {
  const words = phrase.trim().split(/\s+/u).map(escaped).join('\\s+');
  const search = new RegExp(`${noWordBefore(phrase.trim())}${words}${noWordAfter(phrase.trim())}`, 'giu');
  return (text) => [...text.matchAll(search)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const quotationMarks = /["'“”„‟«»‹›‘’‚‛′″`´]/gu;

const escaped = (word: string): string =>
  word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(quotationMarks, quotationMarks.source);

const noWordBefore = (phrase: string): string => (/^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}]|\\p{N}[.,])' : '');

const noWordAfter = (phrase: string): string => (/[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}]|[.,]\\p{N})' : '');

import type { Page, Span } from '../email.ts';

/** Finds a phrase in a page. */
export type PhraseFinder = (page: Pick<Page, 'text' | 'prose'>) => readonly Span[];

/**
 * Finds words as someone wrote them down, whatever their case, white space, line ends and kinds of quotation marks.
 * Whole words and numbers only: “6 places” does not stand in “16 places”.
 */
export function phraseFinder(phrase: string): PhraseFinder {
  const whole = phrase.trim();
  const words = whole.split(/\s+/u).map(escaped).join('\\s+');
  const search = new RegExp(`${noWordBefore(whole)}${words}${noWordAfter(whole)}`, 'giu');
  const spansIn = (text: string): readonly Span[] =>
    [...text.matchAll(search)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  // The prose reads over markup and the marks of a block quote; the text holds merge tags as written.
  return ({ prose, text }) => [...spansIn(prose), ...spansIn(text)];
}

const quotationMarks = /["'“”„‟«»‹›‘’‚‛′″`´]/gu;

const escaped = (word: string): string =>
  word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(quotationMarks, quotationMarks.source);

const noWordBefore = (phrase: string): string =>
  /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}]|\\p{N}[.,])' : '';

const noWordAfter = (phrase: string): string => (/[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}]|[.,]\\p{N})' : '');

import type { Span } from '../email.ts';

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'vs',
  'etc',
  'eg',
  'ie',
  'e.g',
  'i.e',
  'inc',
  'ltd',
  'co',
  'corp',
  'no',
  'nr',
  'approx',
  'dept',
  'est',
  'min',
  'max',
  'tel',
  'ext',
  'jr',
  'sr',
  'u.s',
  'u.k',
  'a.m',
  'p.m',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);

/** Ends of sentences: marks, closing quotes or brackets, then space; or a line feed, where a block ends. */
const boundary = /(?:[.!?…]+["'”’)\]*_]*(?=\s))|\n/gu;
const opener = /^[\s"'“‘([*_¿¡-]*(.)/su;

/** Cuts prose that stands at offset `start` of its file into sentences, without the blanks around them. */
export function sentenceSpans(prose: string, start: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of prose.matchAll(boundary)) {
    const to = found.index + found[0].length;
    if (found[0] !== '\n' && !endsSentence(prose, from, found.index, to)) continue;
    push(spans, prose, start, from, to);
    from = to;
  }
  push(spans, prose, start, from, prose.length);
  return spans;
}

function endsSentence(stretch: string, from: number, mark: number, to: number): boolean {
  const next = opener.exec(stretch.slice(to, to + 40))?.[1];
  if (next === undefined) return true;
  const marks = stretch.slice(mark, to);
  if (/\p{Ll}/u.test(next)) return /^[!?]+$/.test(marks);
  if (marks !== '.') return true;
  const word = /[\p{L}.]+$/u.exec(stretch.slice(Math.max(from, mark - 12), mark))?.[0].toLowerCase();
  if (word === undefined) return true;
  const isInitial = word.length === 1 && word !== 'i';
  return !isInitial && !abbreviations.has(word);
}

function push(spans: Span[], prose: string, start: number, from: number, to: number): void {
  const text = prose.slice(from, to);
  const trimmed = text.trim();
  if (trimmed === '') return;
  const first = start + from + text.indexOf(trimmed);
  spans.push({ start: first, end: first + trimmed.length });
}

import type { Token } from '../email.ts';
import { splitContraction } from './contractions.ts';
import { numberOf } from './numbers.ts';

/** A merge tag in the prose, a number with its signs, or a word with inner apostrophes. Hyphens divide words. */
const piece =
  /\uFFFC+|[$€£¥]?\d+(?:[.,:/]\d+)*(?:%|[a-zA-Z]{1,2}(?![\p{L}]))?|[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*['’]?(?=\b|[\s\p{P}]|$)/gu;
const curly = /[’ʼ‘]/g;

/** The tokens of a text that stands at offset `start` of its file. */
export function tokenise(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  let read = 0;
  for (const found of text.matchAll(piece)) {
    const before = text.slice(read, found.index).replace(/\s+/g, '');
    read = found.index + found[0].length;
    add(tokens, found[0], start + found.index, before);
  }
  return tokens;
}

function add(tokens: Token[], found: string, start: number, before: string): void {
  if (found.startsWith('\uFFFC')) {
    tokens.push({ start, end: start + found.length, word: '\uFFFC', raw: found, number: null, isTag: true, before });
    return;
  }
  const raw = found.replace(/['’]$/, '');
  const word = raw.toLowerCase().replace(curly, "'");
  const parts = splitContraction(word);
  if (!parts) {
    tokens.push(plain(word, raw, start, before));
    return;
  }
  const [first, length, second] = parts;
  tokens.push(plain(first, raw.slice(0, length), start, before));
  tokens.push(plain(second, raw.slice(length), start + length, ''));
}

function plain(word: string, raw: string, start: number, before: string): Token {
  return { start, end: start + raw.length, word, raw, number: numberOf(word), isTag: false, before };
}

/**
 * Drops merge tags and names that only address the reader (“What, {{name}}, are you waiting for?”), so that a
 * pattern reads on over them.
 */
export function withoutVocatives(tokens: readonly Token[], endPunctuation: string): Token[] {
  return tokens.filter((token, index) => {
    if (!token.isTag) return true;
    const opens = index === 0 || /[,;:–—-]$/.test(token.before);
    const next = tokens[index + 1];
    const closes = next ? /^[,;:–—!?-]/.test(next.before) : /^[,.!?;:]/.test(endPunctuation);
    const isSetOff = opens && closes && !(index === 0 && next === undefined);
    return !isSetOff;
  });
}

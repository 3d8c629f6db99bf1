import type { Span } from '../email.ts';
import type { BlockLine } from './blocks.ts';
import { blank, type Ink } from './mask.ts';
import { gap } from './settle.ts';

/** Whether bold type is open: it may run over a line end. */
export interface Emphasis {
  isBold: boolean;
}

/** Blanks emphasis, code ticks, links, images and footnote marks of a line; returns the texts of its links. */
export function blankInline(ink: Ink, line: BlockLine, emphasis: Emphasis): Span[] {
  const { inner, words } = line;
  const links: Span[] = [];
  for (const match of words.matchAll(link)) {
    const [whole, mark = '', text = ''] = match;
    const start = inner + match.index;
    const from = start + mark.length + 1;
    const to = mark === '!' ? from : from + text.length;
    blank(ink, { start, end: from });
    blank(ink, { start: to, end: start + whole.length });
    if (to > from) links.push({ start: from, end: to });
  }
  for (const match of words.matchAll(/\[\^[^\]\s]{1,40}\]/g))
    blank(ink, { start: inner + match.index, end: inner + match.index + match[0].length });
  for (const match of words.matchAll(/\\(?=[!-/:-@[-`{-~])/g)) ink[inner + match.index] = gap;
  let isOpen = false;
  for (const match of words.matchAll(/[*_`]+|~~+/g)) {
    const before = words[match.index - 1] ?? ' ';
    const after = words[match.index + match[0].length] ?? ' ';
    if (before === '\\' || !isMark(match[0], before, after)) continue;
    let { length } = match[0];
    // “free*” points to a note below: a star that closes nothing is no mark.
    const isLast = /[\s!.,;:)]/.test(after) && /[\w!.)]/.test(before);
    if (match[0] === '*') {
      if (!isOpen && isLast) continue;
      isOpen = !isOpen;
    } else if (/^\*\*+$/.test(match[0])) {
      if (!emphasis.isBold && isLast) continue;
      if (emphasis.isBold && isLast && !isOpen) length = 2;
      emphasis.isBold = !emphasis.isBold;
      if (match[0].length === 3) isOpen = emphasis.isBold;
    }
    // A mark that closes a word leaves no gap between the word and the point after it.
    ink.fill(/\s/.test(before) ? 32 : gap, inner + match.index, inner + match.index + length);
  }
  return links;
}

const link =
  /(!?)\[([^[\]\n]{0,500})\](?:\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+"[^"\n]{0,200}")?\s?\)|\[[^[\]\n]{1,100}\])/g;

/** `5 * 3` and `snake_case` hold no marks. */
function isMark(mark: string, before: string, after: string): boolean {
  if (mark[0] === '`' || mark[0] === '~') return true;
  if (/\s/.test(before) && /[\s.,!?]/.test(after) && (mark.length < 3 || mark[0] === '_')) return false;
  return mark.includes('*') || !(/\w/.test(before) && /\w/.test(after));
}

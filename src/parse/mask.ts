import type { Span } from '../email.ts';
import type { Tags } from './merge-tags.ts';

/** Stands for one character of a merge tag. */
const tagCode = 0xfffc;
const space = 32;
const feed = 10;

/** The text as UTF-16 units, to be blanked in place. */
export type Ink = Uint16Array;

export function inkOf(text: string): Ink {
  const ink = new Uint16Array(text.length);
  for (let i = 0; i < ink.length; i++) ink[i] = text.charCodeAt(i);
  return ink;
}

export function textOf(ink: Ink): string {
  const chunks: string[] = [];
  for (let i = 0; i < ink.length; i += 8192) {
    // Not by spread: that walks an iterator and takes ten times as long. Any list of numbers may be applied.
    chunks.push(String.fromCharCode.apply(null, ink.subarray(i, i + 8192) as unknown as number[]));
  }
  return chunks.join('');
}

/** Spaces over a span; line feeds stay, they are decided later. */
export function blank(ink: Ink, { start, end }: Span): void {
  for (let i = start; i < end; i++) if (ink[i] !== feed) ink[i] = space;
}

/**
 * The text with comments, template blocks and merge tags out of the way, so that its lines can be read as markdown.
 * A tag that runs over a line end keeps the line end and the quote mark after it: they belong to the block.
 */
export function maskText(text: string, tags: Tags, comments: readonly Span[]): string {
  const ink = inkOf(text);
  for (const span of [...comments, ...tags.blanks]) blank(ink, span);
  for (const { start, end } of tags.tags) {
    let inMargin = false;
    for (let i = start; i < end; i++) {
      const code = ink[i];
      if (code === feed) inMargin = true;
      else if (!(inMargin && (code === space || code === 62 || code === 9 || code === 13))) {
        inMargin = false;
        if (code !== 13) ink[i] = tagCode;
      }
    }
  }
  return textOf(ink);
}

/** In the prose a tag is one unbroken run. */
export function fillTags(ink: Ink, tags: readonly Span[]): void {
  for (const { start, end } of tags) ink.fill(tagCode, start, end);
}

/** `<!-- … -->`, also over several lines. */
export function commentsIn(text: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    found.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return found;
}

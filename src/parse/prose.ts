import type { Span } from '../email.ts';
import type { BlockLine } from './blocks.ts';
import { postscriptLength } from './frame.ts';
import { blankHtml } from './html.ts';
import { blankInline, type Emphasis } from './inline-markup.ts';
import { isFrameLine, softBreaks } from './line-breaks.ts';
import { blank, fillTags, type Ink, inkOf, textOf } from './mask.ts';
import type { Tags } from './merge-tags.ts';
import type { Piece } from './parts.ts';
import { settle } from './settle.ts';

/** Lines that are wrapped together: a message, or what stands between two messages. */
export interface Stretch {
  readonly lines: readonly BlockLine[];
  /** Of a message; none in the rest of a page. */
  readonly pieces: readonly Piece[];
  /** Every line end ends a block, as in html, where only tags break lines. */
  readonly isUnwrapped?: boolean;
}

/**
 * The words of a page in their places, all markup blanked. A cell of a table ends a block; see `settle`
 * for the one case where an offset moves.
 */
export function proseOf(
  masked: string,
  tags: Tags,
  stretches: readonly Stretch[],
  frontMatter: Span,
  kept: readonly Span[],
): { readonly prose: string; readonly links: readonly Span[]; readonly moved: ReadonlyMap<number, number> } {
  const ink = inkOf(masked);
  blankHtml(ink, masked);
  const links: Span[] = [];
  const soft: number[] = [];
  for (const { lines, pieces, isUnwrapped = false } of stretches) {
    let emphasis: Emphasis = { isBold: false };
    for (const line of lines) {
      blankMarks(ink, line);
      if (line.kind !== 'text') emphasis = { isBold: false };
      if (line.kind !== 'code' && line.kind !== 'fence' && line.kind !== 'blank')
        links.push(...blankInline(ink, line, emphasis));
    }
    if (isUnwrapped) continue;
    const isAlone = aloneIn(pieces);
    soft.push(...softBreaks(lines, (line) => isFrameLine(line) || isAlone(line)));
  }
  for (const { start, end } of tags.buttons) {
    ink[start - 1] = 32;
    ink[end] = 32;
  }
  for (const end of soft) ink[ink[end] === 13 ? end + 1 : end] = 32;
  blankExcept(ink, frontMatter, kept);
  const moved = settle(ink);
  fillTags(ink, tags.tags);
  return { prose: textOf(ink), links, moved };
}

function blankMarks(ink: Ink, line: BlockLine): void {
  blank(ink, { start: line.start, end: line.inner });
  if (line.kind === 'code') blank(ink, line);
  if (line.kind === 'row') blankRow(ink, line);
  const { label } = line;
  if (label && ['subject', 'preheader', 'body'].includes(label.name) && line.kind !== 'heading') {
    blank(ink, { start: line.inner, end: label.value.start });
  }
  blank(ink, { start: line.inner, end: line.inner + postscriptLength(line.words) });
}

/** A cell ends a block. */
function blankRow(ink: Ink, line: BlockLine): void {
  for (let i = line.inner; i < line.end; i++) if (line.text[i - line.start] === '|') ink[i] = 10;
  if (/^[\s|:-]+$/.test(line.words)) blank(ink, line);
}

/** Lines of the signature and the sign-off end a block each. */
function aloneIn(pieces: readonly Piece[]): (line: BlockLine) => boolean {
  const alone = pieces.filter(
    ({ name }) => name === 'signature' || name === 'sign-off' || name === 'subject' || name === 'preheader',
  );
  return ({ start, end }) => alone.some((piece) => piece.start < end && start < piece.end);
}

function blankExcept(ink: Ink, span: Span, kept: readonly Span[]): void {
  let from = span.start;
  for (const { start, end } of kept) {
    blank(ink, { start: from, end: start });
    from = end;
  }
  blank(ink, { start: from, end: Math.max(from, span.end) });
}

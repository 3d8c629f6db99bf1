import type { Span } from '../email.ts';
import type { BlockLine } from './blocks.ts';
import { postscriptLength } from './frame.ts';
import { blankHtml } from './html.ts';
import { blankInline } from './inline-markup.ts';
import { isFrameLine, softBreaks } from './line-breaks.ts';
import { blank, fillTags, inkOf, textOf } from './mask.ts';
import type { Piece } from './parts.ts';
import { settle } from './settle.ts';
import type { Tags } from './merge-tags.ts';

/** Lines that are wrapped together: a message, or what stands between two messages. */
export interface Stretch {
  readonly lines: readonly BlockLine[];
  /** Of a message; none in the rest of a page. */
  readonly pieces: readonly Piece[];
}

/**
 * The words of a page in their places, all markup blanked. A link's text and a table's cell end a block like any
 * other; see `settle` for the one case where an offset moves.
 */
export function proseOf(masked: string, tags: Tags, stretches: readonly Stretch[], frontMatter: Span, kept: readonly Span[]): { readonly prose: string; readonly links: readonly Span[] } {
  const ink = inkOf(masked);
  blankHtml(ink, masked);
  const links: Span[] = [];
  const soft: number[] = [];
  for (const { lines, pieces } of stretches) {
    for (const line of lines) {
      blankMarks(ink, line);
      if (line.kind !== 'code' && line.kind !== 'fence' && line.kind !== 'blank') links.push(...blankInline(ink, line));
    }
    const isAlone = aloneIn(pieces);
    soft.push(...softBreaks(lines, (line) => isFrameLine(line) || isAlone(line)));
  }
  for (const { start, end } of tags.buttons) {
    ink[start - 1] = 32;
    ink[end] = 32;
  }
  for (const at of soft) if (ink[at] === 13) ink[at + 1] = 32;
    else ink[at] = 32;
  blankExcept(ink, frontMatter, kept);
  settle(ink);
  fillTags(ink, tags.tags);
  return { prose: textOf(ink), links };
}

function blankMarks(ink: Uint16Array, line: BlockLine): void {
  blank(ink, { start: line.start, end: line.inner });
  if (line.kind === 'code') return blank(ink, line);
  if (line.kind === 'row') for (let i = line.inner; i < line.end; i++) if (ink[i] === 124) ink[i] = 10;
  if (line.kind === 'row' && /^[\s|:-]+$/.test(line.words)) return blank(ink, line);
  const label = line.kind === 'row' ? null : line.label;
  if (label && ['subject', 'preheader', 'body'].includes(label.name) && line.kind !== 'heading') {
    blank(ink, { start: line.inner, end: label.value.start });
  }
  blank(ink, { start: line.inner, end: line.inner + postscriptLength(line.words) });
}

/** Lines of the signature and the sign-off end a block each. */
function aloneIn(pieces: readonly Piece[]): (line: BlockLine) => boolean {
  const alone = pieces.filter(({ name }) => name === 'signature' || name === 'sign-off' || name === 'subject' || name === 'preheader');
  return ({ start, end }) => alone.some((piece) => piece.start < end && start < piece.end);
}

function blankExcept(ink: Uint16Array, span: Span, kept: readonly Span[]): void {
  let from = span.start;
  for (const { start, end } of kept) {
    blank(ink, { start: from, end: start });
    from = end;
  }
  blank(ink, { start: from, end: Math.max(from, span.end) });
}

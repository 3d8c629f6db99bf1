import type { Span } from '../email.ts';
import type { BlockLine } from './blocks.ts';
import type { Piece } from './parts.ts';

/** A heading and the line it stands on. */
export interface Heading extends Span {
  readonly level: number;
  readonly title: string;
}

/** A stretch of a page that holds a message, and what the page says about it. */
export interface Draft extends Span {
  readonly container: 'file' | 'fence' | 'quote' | 'inline' | 'cell';
  readonly lines: readonly BlockLine[];
  /** Subject and preheader that stand above. */
  readonly outside: readonly Piece[];
  /** Enclosing headings, outermost first. */
  readonly headings: readonly Heading[];
  /** Lines directly above, the nearest last. */
  readonly labels: readonly string[];
}

/** The draft of lines that belong together; null when all are blank. */
export function draftOf(
  container: Draft['container'],
  all: readonly BlockLine[],
  about: Pick<Draft, 'outside' | 'headings' | 'labels'>,
): Draft | null {
  const isFull = ({ kind }: BlockLine): boolean => kind !== 'blank';
  const first = all.findIndex(isFull);
  const last = all.findLastIndex(isFull);
  const from = all[first];
  const to = all[last];
  if (!from || !to) return null;
  const lines = all.slice(first, last + 1);
  return {
    container,
    lines,
    start: from.start,
    end: to.end,
    outside: about.outside,
    headings: about.headings,
    labels: about.labels,
  };
}

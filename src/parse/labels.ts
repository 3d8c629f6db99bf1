import type { Span } from '../email.ts';
import type { BlockLine } from './blocks.ts';

/** Headings and bold lines that stand alone. */
export function lineLabels(lines: readonly BlockLine[]): Span[] {
  return lines
    .filter(
      ({ kind, words }) =>
        kind === 'heading' || (kind === 'text' && words.length < 200 && /^\s*(\*\*|__)[^*]+\1:?\s*$/.test(words)),
    )
    .map(({ inner, end }) => ({ start: inner, end }));
}

/** Ascending, the outer one of two that overlap. */
export function joined(spans: readonly Span[]): Span[] {
  let last = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last || start >= end) return false;
      last = end;
      return true;
    });
}

import type { Span } from '../email.ts';

/** Index of the first span that starts at or after an offset. Spans ascend: pages are long, and each is asked often. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie within another. */
export function spansWithin<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let i = firstFrom(spans, start); i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.end > end) break;
    found.push(span);
  }
  return found;
}

/** Whether one of the spans starts within another. */
export function startsWithin(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[firstFrom(spans, start)]?.start ?? Number.POSITIVE_INFINITY) < end;
}

/** Whether an offset lies in one of the spans, which do not overlap. */
export function covers(spans: readonly Span[], offset: number): boolean {
  const last = spans[firstFrom(spans, offset + 1) - 1];
  return last !== undefined && offset < last.end;
}

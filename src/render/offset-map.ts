import type { Span } from '../email.ts';
import type { Edit } from './edits.ts';

/** A stretch of rendered text and the stretch of the template it comes from. */
interface Segment {
  readonly rendered: Span;
  readonly template: Span;
  /** Null for literal text, which maps one to one. */
  readonly edit: Edit | null;
}

/** Leads from rendered text to the template and back. Both ways keep the order of offsets and stay in bounds. */
export class OffsetMap {
  readonly #segments: readonly Segment[];

  /** `edits` are those of `settled`; `length` is that of the template. */
  constructor(edits: readonly Edit[], length: number) {
    this.#segments = segmentsOf(edits, length);
  }

  /** Where in the template a span of rendered text comes from. What a tag puts out comes from the whole tag. */
  toTemplate({ start, end }: Span): Span {
    const first = this.#at(start, start === end);
    const last = start === end ? first : this.#at(end - 1, false);
    if (!first || !last) return { start: 0, end: 0 };
    const from = first.edit ? first.template.start : first.template.start + start - first.rendered.start;
    if (start === end) return { start: from, end: first.edit ? first.template.end : from };
    return { start: from, end: last.edit ? last.template.end : last.template.start + end - last.rendered.start };
  }

  /** Where a span of the template stands in rendered text; what lies in an edit is all that the edit puts out. */
  toRendered({ start, end }: Span): Span {
    const from = this.#atTemplate(start);
    const to = end === start ? from : this.#atTemplate(end - 1);
    if (!from || !to) return { start: 0, end: 0 };
    const first = from.edit ? from.rendered.start : from.rendered.start + start - from.template.start;
    if (start === end) return { start: first, end: first };
    return { start: first, end: to.edit ? to.rendered.end : to.rendered.start + end - to.template.start };
  }

  /** Whether a span of rendered text is literal: its place in the template holds the same words. */
  isLiteral({ start, end }: Span): boolean {
    const segment = this.#at(start, start === end);
    return segment !== undefined && segment.edit === null && end <= segment.rendered.end;
  }

  /** The segment an offset lies in. An empty span prefers what put out nothing there: it is what is missing. */
  #at(offset: number, isEmpty: boolean): Segment | undefined {
    let index = lastIndex(this.#segments, ({ rendered }) => rendered.start <= offset);
    if (isEmpty) {
      for (let i = index; i >= 0 && (this.#segments[i]?.rendered.end ?? -1) >= offset; i--) {
        const segment = this.#segments[i];
        if (segment?.edit && segment.rendered.start === segment.rendered.end) return segment;
      }
    }
    while (index > 0 && isHollow(this.#segments[index])) index--;
    return this.#segments[index];
  }

  #atTemplate(offset: number): Segment | undefined {
    return this.#segments[lastIndex(this.#segments, ({ template }) => template.start <= offset)];
  }
}

const isHollow = (segment: Segment | undefined): boolean =>
  segment !== undefined && segment.rendered.start === segment.rendered.end;

function segmentsOf(edits: readonly Edit[], length: number): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let at = 0;
  const literal = (to: number): void => {
    if (to > from) {
      segments.push({ rendered: { start: at, end: at + to - from }, template: { start: from, end: to }, edit: null });
      at += to - from;
    }
    from = to;
  };
  for (const edit of edits) {
    literal(edit.start);
    const { start, end, text } = edit;
    segments.push({ rendered: { start: at, end: at + text.length }, template: { start, end }, edit });
    at += text.length;
    from = end;
  }
  literal(length);
  return segments;
}

/** The last index for which `holds` is true, when it is true for all before and false for all after; -1 for none. */
function lastIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

import type { Span } from '../../email.ts';

interface Run {
  /** In the decoded text. */
  readonly at: number;
  length: number;
  readonly start: number;
  end: number;
  /** Each unit stands for one of the file; else all of them stand for the whole stretch. */
  readonly isCopy: boolean;
}

/** Text as it is decoded, piece by piece, and where in the file each piece comes from. */
export class Units {
  readonly #runs: Run[] = [];
  #text = '';

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Text that a stretch of the file stands for. */
  push(text: string, { start, end }: Span): void {
    if (text !== '') this.#add(text, { start, end, isCopy: text.length === 1 && end - start === 1 });
  }

  /** Text that stands in the file as it is. */
  copy(file: string, { start, end }: Span): void {
    if (start < end) this.#add(file.slice(start, end), { start, end, isCopy: true });
  }

  /** Where a stretch of the decoded text stands in the file. */
  readonly inFile = ({ start, end }: Span): Span => {
    const first = this.#runAt(start);
    const last = this.#runAt(Math.max(start, end - 1));
    if (!first || !last) return { start: 0, end: 0 };
    const from = first.isCopy ? Math.min(first.start + start - first.at, first.end) : first.start;
    if (end <= start) return { start: from, end: from };
    const to = last.isCopy ? Math.min(last.start + end - last.at, last.end) : last.end;
    return { start: from, end: Math.max(from, to) };
  };

  #add(text: string, { start, end, isCopy }: Span & { readonly isCopy: boolean }): void {
    const last = this.#runs.at(-1);
    if (last?.isCopy && isCopy && last.end === start) {
      last.length += text.length;
      last.end = end;
    } else this.#runs.push({ at: this.#text.length, length: text.length, start, end, isCopy });
    this.#text += text;
  }

  /** The run that holds an offset; the last one for what lies behind. */
  #runAt(offset: number): Run | undefined {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#runs[low];
  }
}

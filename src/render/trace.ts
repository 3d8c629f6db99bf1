import type { Span } from '../email.ts';
import type { Edit } from './edits.ts';

/**
 * Turns what a template engine puts out, piece after piece, into edits of the template. A literal that comes in the
 * order of the template keeps its place; what a loop says again belongs to the stretch after its first round.
 */
export class Trace {
  readonly #edits: Edit[] = [];
  readonly #end: number;
  #at: number;
  #pending = '';
  #length = 0;

  constructor({ start, end }: Span) {
    this.#at = start;
    this.#end = end;
  }

  /** Text of the template that is put out as it stands. */
  literal(span: Span, text: string): void {
    this.#count(text);
    if (span.start < this.#at) this.#pending += text;
    else {
      this.#drop(span.start);
      this.#at = span.end;
    }
  }

  /** Text that a tag at this place puts out. */
  output({ start, end }: Span, text: string): void {
    this.#count(text);
    if (start < this.#at) this.#pending += text;
    else {
      this.#drop(start);
      this.#edits.push({ start, end, text, cause: 'tag', tag: null });
      this.#at = end;
    }
  }

  edits(): readonly Edit[] {
    this.#drop(this.#end);
    return this.#edits;
  }

  /** What lies between two pieces is a block tag or a branch that is not taken. */
  #drop(end: number): void {
    const text = this.#pending;
    if (end > this.#at || text !== '') this.#edits.push({ start: this.#at, end, text, cause: 'branch', tag: null });
    this.#pending = '';
    this.#at = end;
  }

  #count(text: string): void {
    this.#length += text.length;
    if (this.#length > mostOutput) throw new Error(`puts out more than ${mostOutput} characters`);
  }
}

const mostOutput = 1_000_000; // far more than any email holds: a loop that runs away is stopped

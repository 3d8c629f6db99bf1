import { PatternError } from './pattern-error.ts';

/** A cursor over the text of one pattern. */
export class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  get peek(): string {
    return this.#source[this.#at] ?? '';
  }

  get at(): number {
    return this.#at;
  }

  /** What was read since a place that `at` gave. */
  since(from: number): string {
    return this.#source.slice(from, this.#at);
  }

  /** The text from here, an opening bracket, to the one that closes it; to the end when none does. */
  bracketed(): string {
    let depth = 0;
    for (let at = this.#at; at < this.#source.length; at++) {
      if (this.#source[at] === '(') depth++;
      else if (this.#source[at] === ')' && --depth === 0) return this.#source.slice(this.#at, at + 1);
    }
    return this.#source.slice(this.#at);
  }

  /** Passes over a text that stands here. */
  pass(text: string): void {
    this.#at += text.length;
  }

  take(character: string): boolean {
    if (this.peek !== character) return false;
    this.#at++;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character))
      this.fail(`expected “${character}”${this.isAtEnd ? ' at the end' : ` before “${this.peek}”`}`);
  }

  /** A hyphen divides words, as it does in a sentence. */
  skipSpaces(): void {
    while (/[\s-]/.test(this.peek)) this.#at++;
  }

  /** The text up to a closing character, which is passed over. */
  until(closer: string): string {
    const end = this.#source.indexOf(closer, this.#at);
    if (end < 0) this.fail(`“${closer}” is missing`);
    const text = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    return text.trim();
  }

  /** A word as it is written; `wanted` says what was looked for. */
  word(wanted: string): string {
    const found = /^[\p{L}\p{N}'%$€£]+/u.exec(this.#source.slice(this.#at))?.[0];
    if (!found) this.fail(`expected ${wanted}${this.isAtEnd ? '' : `, found “${this.peek}”`}`);
    this.#at += found.length;
    return found;
  }

  fail(problem: string): never {
    throw new PatternError(this.#source, problem);
  }
}

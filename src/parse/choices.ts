import type { Choice, Span } from '../email.ts';
import type { Role } from './dialects.ts';

interface Open {
  readonly start: number;
  readonly isChoice: boolean;
  readonly branches: Span[];
  branch: number;
}

/** Gathers spintax and conditionals while the tags are read. */
export class Choices {
  readonly #choices: Choice[] = [];
  readonly #blanks: Span[] = [];
  readonly #open: Open[] = [];

  /** A block tag such as `{% if %}` at `start..end`; returns where reading goes on. */
  block(text: string, role: Role, start: number, end: number): number {
    if (role === 'comment') {
      const close = /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g;
      close.lastIndex = end;
      const stop = close.exec(text) ? close.lastIndex : end;
      this.#blanks.push({ start, end: stop });
      return stop;
    }
    this.#blanks.push({ start, end });
    const top = this.#open.at(-1);
    if (role === 'open' || role === 'loop')
      this.#open.push({ start, isChoice: role === 'open', branches: [], branch: end });
    else if (role === 'else' && top) {
      top.branches.push({ start: top.branch, end: start });
      top.branch = end;
    } else if (role === 'close' && top) {
      this.#open.pop();
      top.branches.push({ start: top.branch, end: start });
      if (top.isChoice) this.#choices.push({ start: top.start, end, branches: top.branches });
    }
    return end;
  }

  /** `{Hi|Hello}`: braces at `start` and before `end`, bars between. */
  spintax(text: string, start: number, end: number, pipes: readonly number[]): void {
    if (end - start > 3000) return;
    const edges = [start, ...pipes, end - 1];
    const branches = pipes.map((pipe, i) => ({ start: (edges[i] ?? start) + 1, end: pipe }));
    branches.push({ start: (pipes.at(-1) ?? start) + 1, end: end - 1 });
    // `a || b` is code.
    if (
      pipes.some((pipe) => text[pipe + 1] === '|') ||
      !branches.some((branch) => /\p{L}/u.test(text.slice(branch.start, branch.end)))
    )
      return;
    this.#choices.push({ start, end, branches });
    for (const edge of edges) this.#blanks.push({ start: edge, end: edge + 1 });
  }

  found(): { readonly choices: readonly Choice[]; readonly blanks: readonly Span[] } {
    return {
      choices: this.#choices.sort((a, b) => a.start - b.start || b.end - a.end),
      blanks: this.#blanks.sort((a, b) => a.start - b.start),
    };
  }
}

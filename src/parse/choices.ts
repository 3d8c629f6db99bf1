import type { Choice, Dialect, Span, TagFault } from '../email.ts';
import type { BlockTag } from './block-tags.ts';
import { quoted } from './quoted.ts';
import { branchesOf, type Spintax } from './spintax.ts';

interface Open extends Span {
  readonly dialect: Dialect;
  readonly word: string;
  readonly isChoice: boolean;
  readonly branches: Span[];
  branch: number;
}

/** Gathers spintax and conditionals while the tags are read, and what is wrong with how they open and close. */
export class Choices {
  readonly #path: string;
  readonly #text: string;
  readonly #choices: Choice[] = [];
  readonly #blanks: Span[] = [];
  readonly #faults: TagFault[] = [];
  #open: Open[] = [];
  #conditionals = 0;
  #loops = 0;
  /** Blocks that another one was closed across: should they never close, that is the only mistake. */
  readonly #crossed = new Map<Open, TagFault>();

  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
  }

  get isConditional(): boolean {
    return this.#conditionals > 0;
  }

  /** Within `{{#each}}` names are those of the item. */
  get isLoop(): boolean {
    return this.#loops > 0;
  }

  /** A block tag such as `{% if %}`; returns where reading goes on. */
  block(dialect: Dialect, { role, word }: BlockTag, start: number, end: number): number {
    if (role === 'comment') return this.#comment(start, end);
    this.#blanks.push({ start, end });
    if (role === 'open' || role === 'loop') {
      const open = { start, end, dialect, word, isChoice: role === 'open', branches: [], branch: end };
      this.#open.push(open);
      this.#count(open, 1);
    } else if (role === 'else') this.#else({ start, end }, dialect);
    else if (role === 'close') this.#close({ start, end }, dialect, word);
    return end;
  }

  /** Returns whether it was one. */
  spintax(spintax: Spintax): boolean {
    const { start, end, width, pipes } = spintax;
    const branches = branchesOf(this.#text, spintax);
    if (branches.length === 0) return false;
    this.#choices.push({ start, end, branches });
    this.#blanks.push({ start, end: start + width }, { start: end - width, end });
    for (const pipe of pipes) this.#blanks.push({ start: pipe, end: pipe + 1 });
    const first = branches[0]?.start ?? start;
    // The keyword of `{{random|…}}` is not sent.
    if (first > start + width) this.#blanks.push({ start: start + width, end: first });
    if (branches.some((branch) => this.#text.slice(branch.start, branch.end).trim() === ''))
      this.#fault('empty branch', { start, end });
    return true;
  }

  /** Nothing pairs across the edge of a fence. */
  barrier(): void {
    for (const open of this.#open) {
      const crossed = this.#crossed.get(open);
      if (crossed) this.#faults.splice(this.#faults.indexOf(crossed), 1);
      this.#fault('block never closed', open);
    }
    this.#open = [];
    this.#conditionals = 0;
    this.#loops = 0;
    this.#crossed.clear();
  }

  found(): {
    readonly choices: readonly Choice[];
    readonly blanks: readonly Span[];
    readonly faults: readonly TagFault[];
  } {
    this.barrier();
    const choices = this.#choices.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const choice of tooDeep(choices)) this.#fault('nested too deep', choice);
    return { choices, blanks: this.#blanks.sort((a, b) => a.start - b.start), faults: this.#faults };
  }

  #comment(start: number, end: number): number {
    const close = /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g;
    close.lastIndex = end;
    const stop = close.exec(this.#text) ? close.lastIndex : end;
    if (stop === end) this.#fault('block never closed', { start, end });
    this.#blanks.push({ start, end: stop });
    return stop;
  }

  #else(at: Span, dialect: Dialect): void {
    const top = this.#open.findLast((open) => open.dialect === dialect);
    if (!top) {
      this.#fault('block not opened', at);
      return;
    }
    const isHead = top.word === 'case' && top.branches.length === 0;
    if (!isHead || this.#text.slice(top.branch, at.start).trim() !== '')
      top.branches.push({ start: top.branch, end: at.start });
    top.branch = at.end;
  }

  #close(at: Span, dialect: Dialect, word: string): void {
    const fits = (open: Open): boolean =>
      open.dialect === dialect && (word === '' || open.word === word || open.word === '');
    const top = this.#open.at(-1);
    const match = this.#open.findLast(fits);
    if (!match) {
      // `{{#if a}}…{{/each}}`: one mistake, so the block counts as closed.
      if (top?.dialect === dialect) {
        this.#fault('block closed by another', at, top);
        this.#end(top, at);
      } else this.#fault('block not opened', at);
      return;
    }
    if (top && top !== match) this.#crossed.set(top, this.#fault('wrongly nested', at, top));
    this.#end(match, at);
  }

  #end(open: Open, at: Span): void {
    this.#open.splice(this.#open.indexOf(open), 1);
    this.#count(open, -1);
    open.branches.push({ start: open.branch, end: at.start });
    if (open.isChoice) this.#choices.push({ start: open.start, end: at.end, branches: open.branches });
  }

  #count({ isChoice, dialect }: Open, step: 1 | -1): void {
    if (isChoice) this.#conditionals += step;
    else if (dialect === 'mustache') this.#loops += step;
  }

  #fault(kind: TagFault['kind'], { start, end }: Span, other?: Span): TagFault {
    const fault = {
      path: this.#path,
      start,
      end,
      kind,
      quote: quoted(this.#text, { start, end }),
      other: other ? quoted(this.#text, other) : null,
    };
    this.#faults.push(fault);
    return fault;
  }
}

/** Nobody proofreads what comes of more levels: five levels of three branches are 243 texts. Our editorial choice. */
const deepest = 5;

/** The outermost choices that hold too many levels. Crossed choices count as nested. */
function tooDeep(choices: readonly Choice[]): Choice[] {
  const found: Choice[] = [];
  const around: Choice[] = [];
  for (const choice of choices) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= choice.start) around.pop();
    around.push(choice);
    const [outermost] = around;
    if (around.length > deepest && outermost && found.at(-1) !== outermost) found.push(outermost);
  }
  return found;
}

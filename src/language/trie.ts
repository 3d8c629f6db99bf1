import type { Token } from '../email.ts';
import { type Atom, type Element, type Pattern, unlimited } from './pattern.ts';
import { tokenTests } from './token-tests.ts';

/** No phrase is longer than this many tokens: it keeps a walk linear in the text, loops or not. */
const longestMatch = 60;

/** A stretch of tokens that a pattern matched; indices are inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

interface Edge {
  readonly test: (token: Token) => boolean;
  readonly to: Node;
}

/**
 * A state of the automaton. Patterns that begin alike share their first nodes: hence a trie. Most nodes have one way
 * on, so the lists are made when first needed.
 */
interface Node {
  readonly id: number;
  words?: { readonly words: ReadonlySet<string>; readonly to: Node }[];
  edges?: Edge[];
  /** Reached without a token. `mark` says that the reported part opens or closes on the way. */
  free?: { readonly to: Node; readonly mark: 'open' | 'close' | null }[];
  accepts?: number[];
  /** What an element, by its text, leads to: used while building only. */
  after?: Map<string, Node>;
}

/** A place in the automaton during a walk, with the bounds of the reported part as far as they are known. */
interface Thread {
  readonly node: Node;
  readonly open: number;
  readonly close: number;
}

/**
 * All patterns without grammar, in one automaton that is walked once per sentence. A walk takes each token once per
 * live state and never goes back, so its cost is bounded by tokens × pattern length, whatever a pattern says.
 */
export class Trie {
  readonly #root: Node;
  readonly #patterns: Pattern[] = [];
  readonly #numbers: number[] = [];
  #size = 0;
  #start: Start | undefined;

  constructor() {
    this.#root = this.#node();
  }

  /** Adds a pattern under a number that its hits will carry. */
  add(pattern: Pattern, number: number): void {
    const index = this.#patterns.push(pattern) - 1;
    this.#start = undefined;
    this.#numbers.push(number);
    const end = this.#build(pattern.elements, this.#root);
    end.accepts ??= [];
    end.accepts.push(index);
  }

  /**
   * Every pattern's longest match from each token of a sentence. `isFiller` says which tokens (“very”, “just”) may
   * stand between two words of any pattern.
   */
  walk(tokens: readonly Token[], isFiller: (token: Token) => boolean): Hit[] {
    const hits: Hit[] = [];
    this.#start ??= startOf(this.#root);
    for (let first = 0; first < tokens.length; first++) {
      const reached = begin(this.#start, tokens[first] as Token, first);
      if (reached.length > 0) this.#walkFrom(tokens, first, reached, isFiller, hits);
    }
    return hits;
  }

  #walkFrom(
    tokens: readonly Token[],
    first: number,
    begun: readonly Thread[],
    isFiller: (token: Token) => boolean,
    hits: Hit[],
  ): void {
    const longest = new Map<number, Hit>();
    let threads = closure(begun, first + 1);
    for (const thread of threads) this.#accept(thread, first, first, tokens.length, longest);
    const end = Math.min(tokens.length, first + longestMatch);
    for (let at = first + 1; at < end && threads.length > 0; at++) {
      const token = tokens[at] as Token;
      const next = closure(step(threads, token, at), at + 1);
      for (const thread of next) this.#accept(thread, first, at, tokens.length, longest);
      threads = isFiller(token) ? merged(next, threads) : next;
    }
    for (const hit of longest.values()) hits.push(hit);
  }

  #accept(thread: Thread, first: number, at: number, length: number, longest: Map<number, Hit>): void {
    for (const index of thread.node.accepts ?? none) {
      const { atStart, atEnd } = this.#patterns[index] as Pattern;
      if ((atStart && first > 0) || (atEnd && at < length - 1)) continue;
      const from = thread.open >= 0 ? thread.open : first;
      const to = thread.close >= 0 ? thread.close - 1 : at;
      longest.set(index, { pattern: this.#numbers[index] as number, first: from, last: Math.max(from, to) });
    }
  }

  #build(elements: readonly Element[], from: Node): Node {
    let node = from;
    for (const element of elements) node = this.#element(element, node);
    return node;
  }

  #element(element: Element, from: Node): Node {
    const known = from.after?.get(element.text);
    if (known) return known;
    const join = this.#node();
    from.after ??= new Map();
    from.after.set(element.text, join);
    const start = element.opens ? this.#node() : from;
    if (element.opens) link(from, start, 'open');
    const end = element.closes ? this.#node() : join;
    this.#repeat(element, start, end);
    if (end !== join) link(end, join, 'close');
    return join;
  }

  /** The least count one after another, then either a loop or as many more as are allowed. */
  #repeat({ atom, min, max }: Element, start: Node, end: Node): void {
    let node = start;
    const steps = max === unlimited ? min : max;
    for (let count = 1; count <= steps; count++) {
      if (count > min) link(node, end, null);
      const next = this.#node();
      this.#atom(atom, node, next);
      node = next;
    }
    if (max === unlimited) this.#loop(atom, node);
    link(node, end, null);
  }

  #loop(atom: Atom, node: Node): void {
    const next = this.#node();
    this.#atom(atom, node, next);
    link(next, node, null);
  }

  #atom(atom: Atom, from: Node, to: Node): void {
    if (atom.type === 'words') {
      from.words ??= [];
      from.words.push({ words: atom.words, to });
    } else if (atom.type === 'group') {
      for (const alternative of atom.alternatives) {
        link(this.#build(alternative, from), to, null);
      }
    } else {
      from.edges ??= [];
      from.edges.push({ test: testOf(atom), to });
    }
  }

  #node(): Node {
    return { id: this.#size++ };
  }
}

function link(from: Node, to: Node, mark: 'open' | 'close' | null): void {
  from.free ??= [];
  from.free.push({ to, mark });
}

const none: readonly never[] = [];

/** Where patterns begin: the root's edges and those of all nodes it reaches without a token. */
interface Start {
  readonly words: ReadonlyMap<string, readonly Origin[]>;
  readonly edges: readonly (Origin & { readonly test: (token: Token) => boolean })[];
}
interface Origin {
  readonly to: Node;
  readonly opens: boolean;
}

function startOf(root: Node): Start {
  const words = new Map<string, Origin[]>();
  const edges: (Origin & { test: (token: Token) => boolean })[] = [];
  for (const { node, open } of closure([{ node: root, open: -1, close: -1 }], 0)) {
    const opens = open === -2;
    for (const { words: accepted, to } of node.words ?? none) {
      for (const word of accepted) {
        const origins = words.get(word);
        if (origins) origins.push({ to, opens });
        else words.set(word, [{ to, opens }]);
      }
    }
    for (const { test, to } of node.edges ?? none) edges.push({ test, to, opens });
  }
  return { words, edges };
}

function begin(start: Start, token: Token, at: number): readonly Thread[] {
  const reached: Thread[] = [];
  const known = start.words.get(token.word);
  if (known) for (const { to, opens } of known) reached.push({ node: to, open: opens ? at : -1, close: -1 });
  for (const { test, to, opens } of start.edges) if (test(token)) reached.push({ node: to, open: opens ? at : -1, close: -1 });
  return reached;
}

function testOf(atom: Atom): (token: Token) => boolean {
  if (atom.type === 'any') return () => true;
  if (atom.type === 'tag') return tokenTests[atom.tag] ?? (() => false);
  if (atom.type === 'not') {
    const inner = testOf(atom.atom);
    return (token) => !inner(token);
  }
  if (atom.type === 'words') return ({ word }) => atom.words.has(word);
  // A negated group of phrases would have to look ahead; its single words are what can be denied.
  const tests = atom.alternatives.filter(([, more]) => !more).flatMap(([only]) => (only ? [testOf(only.atom)] : []));
  return (token) => tests.some((test) => test(token));
}

function step(threads: readonly Thread[], token: Token, at: number): Thread[] {
  const reached: Thread[] = [];
  for (const { node, open, close } of threads) {
    for (const { words, to } of node.words ?? none) {
      if (words.has(token.word)) reached.push({ node: to, open: open === -2 ? at : open, close });
    }
    for (const { test, to } of node.edges ?? none) if (test(token)) reached.push({ node: to, open: open === -2 ? at : open, close });
  }
  return reached;
}

/** Adds what can be reached without a token. The first thread in a node stays: it is the one that began earliest. */
function closure(threads: readonly Thread[], at: number): readonly Thread[] {
  if (threads.length === 0) return threads;
  const seen = new Set<number>();
  const all: Thread[] = [];
  const visit = (thread: Thread): void => {
    if (seen.has(thread.node.id)) return;
    seen.add(thread.node.id);
    all.push(thread);
    for (const { to, mark } of thread.node.free ?? none) {
      visit({
        node: to,
        // -2: the part opens with the next token that is consumed.
        open: mark === 'open' ? -2 : thread.open,
        close: mark === 'close' ? at : thread.close,
      });
    }
  };
  for (const thread of threads) visit(thread);
  return all;
}

function merged(first: readonly Thread[], second: readonly Thread[]): Thread[] {
  const seen = new Set(first.map(({ node }) => node.id));
  return [...first, ...second.filter(({ node }) => !seen.has(node.id))];
}

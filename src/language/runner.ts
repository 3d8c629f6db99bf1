import type { Token } from '../email.ts';
import { type Graph, graphOf, type Node } from './graph.ts';
import type { Atom, Pattern } from './pattern.ts';
import { accepts } from './token-tests.ts';

/** No phrase is longer than this many tokens: it keeps a run linear in the text, loops or not. */
const longestMatch = 60;

/** A stretch of tokens, or of its reported part; both inclusive. */
export type Stretch = readonly [first: number, last: number];

/** A place in the graph, with the bounds of the reported part as far as they are known; -1 when not. */
interface Thread {
  readonly node: Node;
  readonly open: number;
  readonly close: number;
}

/** The part opens with the next token that is taken. */
const opening = -2;

/**
 * Runs one pattern over sentences. All ways through it are followed at once, a token at a time, so a run never goes
 * back: its cost is bounded by tokens × match length × size of the pattern, whatever the pattern says.
 */
export class Runner {
  readonly #pattern: Pattern;
  readonly #graph: Graph;
  readonly #isFiller: (token: Token) => boolean;
  readonly #start: readonly Thread[];
  /** What a match may begin with. */
  readonly #firsts: readonly Atom[];

  /** `isFiller` says which tokens (“very”, “just”) may stand between two words of the pattern. */
  constructor(pattern: Pattern, isFiller: (token: Token) => boolean) {
    this.#pattern = pattern;
    this.#graph = graphOf(pattern);
    this.#isFiller = isFiller;
    this.#start = closure([{ node: this.#graph.start, open: -1, close: -1 }], 0, false);
    this.#firsts = this.#start.flatMap(({ node }) => (node.edges ?? none).map(({ atom }) => atom));
  }

  /** The longest match from each token that begins one; the reported part where the pattern has one. */
  run(tokens: readonly Token[]): Stretch[] {
    const found: Stretch[] = [];
    const starts = this.#pattern.atStart ? Math.min(1, tokens.length) : tokens.length;
    for (let first = 0; first < starts; first++) {
      const token = tokens[first] as Token;
      if (!this.#begins(token)) continue;
      const begun = step(this.#start, token, first);
      const stretch = this.#runFrom(tokens, first, begun);
      if (stretch) found.push(stretch);
    }
    return found;
  }

  #begins(token: Token): boolean {
    return this.#firsts.some((atom) => accepts(atom, token));
  }

  #runFrom(tokens: readonly Token[], first: number, begun: readonly Thread[]): Stretch | null {
    let longest: Stretch | null = null;
    let threads = closure(begun, first + 1, first + 1 === tokens.length);
    const end = Math.min(tokens.length, first + longestMatch);
    for (let at = first; ; ) {
      const done = threads.find(({ node }) => node === this.#graph.end);
      if (done && !(this.#pattern.atEnd && at < tokens.length - 1)) longest = partOf(done, first, at);
      if (++at >= end) return longest;
      const token = tokens[at] as Token;
      const next = closure(step(threads, token, at), at + 1, at + 1 === tokens.length);
      // A filler that is passed over ends no match, so the end is not carried along.
      const waiting = this.#isFiller(token) ? threads.filter(({ node }) => node !== this.#graph.end) : [];
      threads = waiting.length > 0 ? withoutDoubles([...next, ...waiting]) : next;
      if (threads.length === 0) return longest;
    }
  }
}

function partOf({ open, close }: Thread, first: number, last: number): Stretch {
  const from = open >= 0 ? open : first;
  return [from, close > from ? close - 1 : last];
}

function step(threads: readonly Thread[], token: Token, at: number): Thread[] {
  const reached: Thread[] = [];
  for (const { node, open, close } of threads) {
    if (!node.edges) continue;
    for (const { atom, to } of node.edges) {
      if (accepts(atom, token)) reached.push({ node: to, open: open === opening ? at : open, close });
    }
  }
  return reached;
}

/** Adds what can be reached without a token. The first thread in a node stays: it is the one that began earliest. */
function closure(threads: readonly Thread[], at: number, isEnd: boolean): readonly Thread[] {
  if (threads.length === 0) return threads;
  const seen = new Set<Node>();
  const all: Thread[] = [];
  const visit = (thread: Thread): void => {
    if (seen.has(thread.node)) return;
    seen.add(thread.node);
    all.push(thread);
    for (const { to, mark } of thread.node.free ?? none) {
      if (mark === 'end' && !isEnd) continue;
      visit({ node: to, open: mark === 'open' ? opening : thread.open, close: mark === 'close' ? at : thread.close });
    }
  };
  for (const thread of threads) visit(thread);
  return all;
}

const none: readonly never[] = [];

function withoutDoubles(threads: readonly Thread[]): Thread[] {
  const byNode = new Map<Node, Thread>();
  for (const thread of threads) if (!byNode.has(thread.node)) byNode.set(thread.node, thread);
  return [...byNode.values()];
}

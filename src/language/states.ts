import type { FreeEdge, Graph, Node } from './graph.ts';
import type { Atom } from './pattern.ts';

/** A step that takes one token. */
export interface Way extends Passage {
  readonly atom: Atom;
  readonly to: State;
}

/** What is passed on the way without a token: the bounds of the reported part. */
interface Passage {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The state that a match begins in; those that follow hang on it. */
export function startOf({ start, end }: Graph): State {
  const states = new Map<Node, State>();
  const stateOf = (node: Node): State => {
    const known = states.get(node) ?? new State(node, end, stateOf);
    states.set(node, known);
    return known;
  };
  return stateOf(start);
}

/**
 * How far a pattern is matched: a node of its graph with all that can be reached from it without a token, found when
 * a text first leads here.
 */
export class State {
  readonly #node: Node;
  readonly #end: Node;
  readonly #stateOf: (node: Node) => State;
  #reached: readonly Reached[] | null = null;
  #ways: readonly Way[] | null = null;

  constructor(node: Node, end: Node, stateOf: (node: Node) => State) {
    this.#node = node;
    this.#end = end;
    this.#stateOf = stateOf;
  }

  get ways(): readonly Way[] {
    this.#ways ??= this.#reachable.flatMap(({ node, isLast, opens, closes }) =>
      // Behind the end of the sentence stands no token.
      isLast ? [] : (node.edges ?? none).map(({ atom, to }) => ({ opens, closes, atom, to: this.#stateOf(to) })),
    );
    return this.#ways;
  }

  /** How a match may end here, at the end of the sentence or before it; null when it may not. */
  ending(isLast: boolean): Passage | null {
    return this.#reachable.find((reached) => reached.node === this.#end && (isLast || !reached.isLast)) ?? null;
  }

  get #reachable(): readonly Reached[] {
    this.#reached ??= reachable(this.#node);
    return this.#reached;
  }
}

interface Reached extends Passage {
  readonly node: Node;
  /** True behind `$`. */
  readonly isLast: boolean;
}

/** What can be reached without a token, the node itself first. The way that was written first stays. */
function reachable(from: Node): Reached[] {
  const all: Reached[] = [];
  const seen = { anywhere: new Set<Node>(), last: new Set<Node>() };
  const visit = (reached: Reached): void => {
    const known = reached.isLast ? seen.last : seen.anywhere;
    if (known.has(reached.node)) return;
    known.add(reached.node);
    all.push(reached);
    for (const edge of reached.node.free ?? none) visit(along(edge, reached));
  };
  visit({ node: from, opens: false, closes: false, isLast: false });
  return all;
}

const along = ({ to, mark }: FreeEdge, { opens, closes, isLast }: Reached): Reached => ({
  node: to,
  opens: opens || mark === 'open',
  closes: closes || mark === 'close',
  isLast: isLast || mark === 'end',
});

const none: readonly never[] = [];

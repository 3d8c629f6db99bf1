import type { FreeEdge, Graph, Node } from './graph.ts';
import type { Atom } from './pattern.ts';

/** How far a pattern is matched: a node of its graph with all that can be reached from it without a token. */
export interface State {
  readonly ways: Way[];
  /** How a match may end here; null when it may not. */
  ending: Passage | null;
  /** How it may end here when the sentence ends, too. */
  lastEnding: Passage | null;
}

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
    const known = states.get(node);
    if (known) return known;
    const state: State = { ways: [], ending: null, lastEnding: null };
    states.set(node, state);
    for (const { node: at, isLast, ...passed } of reachable(node)) {
      if (at === end && !isLast) state.ending ??= passed;
      if (at === end) state.lastEnding ??= passed;
      // Behind the end of the sentence stands no token.
      if (!isLast) for (const { atom, to } of at.edges ?? none) state.ways.push({ ...passed, atom, to: stateOf(to) });
    }
    return state;
  };
  return stateOf(start);
}

interface Reached extends Passage {
  readonly node: Node;
  /** True behind `$`. */
  readonly isLast: boolean;
}

/** What can be reached without a token, the node itself first. The way that was written first stays. */
function reachable(from: Node): Reached[] {
  const all: Reached[] = [];
  const visit = (reached: Reached): void => {
    if (all.some(({ node, isLast }) => node === reached.node && isLast === reached.isLast)) return;
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

import type { Token } from '../email.ts';
import { Graph, type Node } from './graph.ts';
import type { Pattern } from './pattern.ts';
import { accepts } from './token-tests.ts';

/** A place in the graph, with the bounds of the reported part as far as they are known; -1 when not. */
interface Thread {
  readonly node: Node;
  readonly open: number;
  readonly close: number;
}

/** The part opens with the next token that is taken. */
const opening = -2;

/**
 * Finds the reported part, `[…]`, of one pattern within a stretch that it is known to match: all ways through the
 * pattern are followed at once, a token at a time, each remembering where its part began.
 */
export class Captures {
  readonly #graph = new Graph();

  constructor(pattern: Pattern) {
    this.#graph.add(pattern);
  }

  /** The first and last token of the reported part of the match from `first` to `last`, both inclusive. */
  within(tokens: readonly Token[], first: number, last: number, isFiller: (token: Token) => boolean): readonly [number, number] {
    let threads = closure([{ node: this.#graph.root, open: -1, close: -1 }], first);
    for (let at = first; at <= last; at++) {
      const token = tokens[at] as Token;
      const next = closure(step(threads, token, at), at + 1);
      threads = at > first && isFiller(token) ? closure([...next, ...threads], at + 1) : next;
    }
    const end = threads.find(({ node }) => node.accepts !== undefined);
    const open = end && end.open >= 0 ? end.open : first;
    return [open, end && end.close > open ? end.close - 1 : last];
  }
}

function step(threads: readonly Thread[], token: Token, at: number): Thread[] {
  return threads.flatMap(({ node, open, close }) =>
    (node.edges ?? []).flatMap(({ atom, to }) =>
      accepts(atom, token) ? [{ node: to, open: open === opening ? at : open, close }] : [],
    ),
  );
}

/** Adds what can be reached without a token. The first thread in a node stays: it is the one that began earliest. */
function closure(threads: readonly Thread[], at: number): Thread[] {
  const byNode = new Map<Node, Thread>();
  const visit = (thread: Thread): void => {
    if (byNode.has(thread.node)) return;
    byNode.set(thread.node, thread);
    for (const { to, mark } of thread.node.free ?? []) {
      visit({
        node: to,
        open: mark === 'open' ? opening : thread.open,
        close: mark === 'close' ? at : thread.close,
      });
    }
  };
  for (const thread of threads) visit(thread);
  return [...byNode.values()];
}

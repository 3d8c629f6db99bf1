import { type Atom, type Element, type Pattern, unlimited } from './pattern.ts';

/** A step that takes one token. */
export interface Edge {
  readonly atom: Atom;
  readonly to: Node;
}

/** A step that takes none. `mark` says that the reported part opens or closes here. */
export interface FreeEdge {
  readonly to: Node;
  readonly mark: 'open' | 'close' | null;
}

/** A node's edges, made ready for look-up. */
export interface NodeIndex {
  /** Null when there are so few that trying them is faster. */
  readonly byWord: ReadonlyMap<string, readonly Node[]> | null;
  readonly others: readonly Edge[];
}

/**
 * A state of the automaton. Patterns that begin alike share their first nodes: hence a trie. Most nodes have one way
 * on, so the lists are made when first needed.
 */
export interface Node {
  readonly id: number;
  edges?: Edge[];
  /** Of `edges`; made when all patterns are in. */
  index?: NodeIndex;
  free?: FreeEdge[];
  /** Indices of the patterns that end here. */
  accepts?: number[];
  /** What an element, by its text, leads to: used while building only. */
  after?: Map<string, Node>;
}

/** All patterns as one graph of nodes. */
export class Graph {
  readonly root: Node = { id: 0 };
  readonly nodes: Node[] = [this.root];
  readonly patterns: Pattern[] = [];

  /** Adds a pattern and returns its index. */
  add(pattern: Pattern): number {
    const index = this.patterns.push(pattern) - 1;
    const end = this.#build(pattern.elements, this.root);
    end.accepts ??= [];
    end.accepts.push(index);
    return index;
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
      node = this.#atom(atom, node);
    }
    if (max === unlimited) link(this.#atom(atom, node), node, null);
    link(node, end, null);
  }

  /** Adds the ways that an atom opens from a node, and returns the new node that they all lead to. */
  #atom(atom: Atom, from: Node): Node {
    const to = this.#node();
    if (atom.type === 'group') {
      for (const alternative of atom.alternatives) link(this.#build(alternative, from), to, null);
    } else {
      from.edges ??= [];
      from.edges.push({ atom, to });
    }
    return to;
  }

  #node(): Node {
    const node: Node = { id: this.nodes.length };
    this.nodes.push(node);
    return node;
  }
}

function link(from: Node, to: Node, mark: FreeEdge['mark']): void {
  from.free ??= [];
  from.free.push({ to, mark });
}

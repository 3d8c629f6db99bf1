import { type Atom, type Element, type Pattern, unlimited } from './pattern.ts';

/** A step that takes one token. */
export interface Edge {
  readonly atom: Atom;
  readonly to: Node;
}

/** A step that takes none. `mark` says that the reported part opens or closes here, or that the sentence must end here. */
export interface FreeEdge {
  readonly to: Node;
  readonly mark: 'open' | 'close' | 'end' | null;
}

/** A state of a pattern: how far it is matched. Most have one way on, so the lists are made when first needed. */
export interface Node {
  edges?: Edge[];
  free?: FreeEdge[];
}

/** A pattern as a graph: a match is a way from `start` to `end`. */
export interface Graph {
  readonly start: Node;
  readonly end: Node;
}

export function graphOf({ elements }: Pattern): Graph {
  const start: Node = {};
  return { start, end: build(elements, start) };
}

const build = (elements: readonly Element[], from: Node): Node =>
  elements.reduce((node, element) => addElement(element, node), from);

function addElement(element: Element, from: Node): Node {
  const start = element.opens ? marked(from, 'open') : from;
  const end = repeat(element, start);
  return element.closes ? marked(end, 'close') : end;
}

function marked(from: Node, mark: 'open' | 'close'): Node {
  const to: Node = {};
  link(from, to, mark);
  return to;
}

/** The least count one after another, then either a loop or as many more as are allowed. */
function repeat({ atom, min, max }: Element, start: Node): Node {
  const end: Node = {};
  let node = start;
  const steps = max === unlimited ? min : max;
  for (let count = 1; count <= steps; count++) {
    if (count > min) link(node, end, null);
    node = addAtom(atom, node);
  }
  if (max === unlimited) link(addAtom(atom, node), node, null);
  link(node, end, null);
  return end;
}

/** Adds the ways that an atom opens from a node, and returns the new node that they all lead to. */
function addAtom(atom: Atom, from: Node): Node {
  const to: Node = {};
  if (atom.type === 'group') {
    for (const alternative of atom.alternatives) link(build(alternative, from), to, null);
  } else if (atom.type === 'end') link(from, to, 'end');
  else {
    from.edges ??= [];
    from.edges.push({ atom, to });
  }
  return to;
}

function link(from: Node, to: Node, mark: FreeEdge['mark']): void {
  from.free ??= [];
  from.free.push({ to, mark });
}

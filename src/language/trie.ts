import type { Token } from '../email.ts';
import { Captures } from './captures.ts';
import { Graph, type Node, type NodeIndex } from './graph.ts';
import type { Atom, Pattern } from './pattern.ts';
import { accepts, signatureOf } from './token-tests.ts';

/** No phrase is longer than this many tokens: it keeps a walk linear in the text, loops or not. */
const longestMatch = 60;
/** States kept before the automaton is begun anew: it bounds memory on any text. */
const mostStates = 20_000;

/** A stretch of tokens that a pattern matched; indices are inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** All nodes that the tokens so far may have led to, and where each next word leads. */
interface State {
  readonly nodes: readonly Node[];
  /** Indices of the patterns that end here. */
  readonly accepts: readonly number[];
  readonly next: Map<string, State>;
}

/**
 * All patterns without grammar, in one automaton that is walked once per sentence. Its states are sets of nodes, made
 * when the text first leads to them and kept, so that a step is one look-up however many patterns there are. A walk
 * never goes back: its cost is bounded by tokens × match length, whatever a pattern says.
 */
export class Trie {
  readonly #graph = new Graph();
  readonly #numbers: number[] = [];
  readonly #vocabulary = new Set<string>();
  readonly #captures = new Map<number, Captures>();
  readonly #isFiller: (token: Token) => boolean;
  #states = new Map<string, State>();
  #start: State | undefined;

  /** `isFiller` says which tokens (“very”, “just”) may stand between two words of any pattern. */
  constructor(isFiller: (token: Token) => boolean) {
    this.#isFiller = isFiller;
  }

  /** Adds a pattern under a number that its hits will carry. */
  add(pattern: Pattern, number: number): void {
    this.#graph.add(pattern);
    this.#numbers.push(number);
    this.#start = undefined;
    for (const { atom } of pattern.elements) for (const word of wordsOf(atom)) this.#vocabulary.add(word);
  }

  /** Every pattern's longest match from each token of a sentence. */
  walk(tokens: readonly Token[]): Hit[] {
    const keys = tokens.map((token) => (this.#vocabulary.has(token.word) ? token.word : signatureOf(token)));
    const hits: Hit[] = [];
    for (let first = 0; first < tokens.length; first++) this.#walkFrom(tokens, keys, first, hits);
    return hits;
  }

  #walkFrom(tokens: readonly Token[], keys: readonly string[], first: number, hits: Hit[]): void {
    const longest = new Map<number, number>();
    const end = Math.min(tokens.length, first + longestMatch);
    this.#start ??= this.#state(closure([this.#graph.root]));
    let state = this.#start;
    for (let at = first; at < end && state.nodes.length > 0; at++) {
      const key = keys[at] as string;
      const token = tokens[at] as Token;
      const isPassed = at > first && this.#isFiller(token);
      const known = state.next.get(key);
      const reached = known ?? this.#step(state, token, key, isPassed);
      // A filler that is passed over ends no match.
      if (reached.accepts.length > 0) {
        for (const index of reached.accepts) {
          if (isPassed && !this.#endsWith(state, token, index)) continue;
          if (this.#isAllowed(index, first, at, tokens.length)) longest.set(index, at);
        }
      }
      state = reached;
    }
    for (const [index, last] of longest) hits.push(this.#hit(index, tokens, first, last));
  }

  #step(state: State, token: Token, key: string, isPassed: boolean): State {
    const taken = taking(state.nodes, token);
    const next = this.#state(closure(isPassed ? [...taken, ...state.nodes] : taken));
    state.next.set(key, next);
    return next;
  }

  /** True when the token itself completes the pattern, and is not merely passed over behind it. */
  #endsWith(before: State, token: Token, index: number): boolean {
    return closure(taking(before.nodes, token)).some((node) => node.accepts?.includes(index));
  }

  #isAllowed(index: number, first: number, at: number, length: number): boolean {
    const { atStart, atEnd } = this.#graph.patterns[index] as Pattern;
    return !(atStart && first > 0) && !(atEnd && at < length - 1);
  }

  #hit(index: number, tokens: readonly Token[], first: number, last: number): Hit {
    const pattern = this.#graph.patterns[index] as Pattern;
    const number = this.#numbers[index] as number;
    if (!pattern.elements.some(({ opens, closes }) => opens || closes)) return { pattern: number, first, last };
    let captures = this.#captures.get(index);
    if (!captures) this.#captures.set(index, (captures = new Captures(pattern)));
    const [from, to] = captures.within(tokens, first, last, this.#isFiller);
    return { pattern: number, first: from, last: to };
  }

  #state(nodes: readonly Node[]): State {
    if (this.#states.size > mostStates) {
      this.#states = new Map();
      this.#start = undefined;
    }
    const useful = nodes.filter(({ edges, accepts: ends }) => edges ?? ends).toSorted((a, b) => a.id - b.id);
    const key = useful.map(({ id }) => id).join(' ');
    const known = this.#states.get(key);
    if (known) return known;
    const state: State = { nodes: useful, accepts: useful.flatMap((node) => node.accepts ?? []), next: new Map() };
    this.#states.set(key, state);
    return state;
  }
}

/** The nodes that a token leads to. */
function taking(nodes: readonly Node[], token: Token): Node[] {
  const reached: Node[] = [];
  for (const node of nodes) {
    const { byWord, others } = node.index ?? indexOf(node);
    const known = byWord?.get(token.word);
    if (known) reached.push(...known);
    for (const { atom, to } of others) if (accepts(atom, token)) reached.push(to);
  }
  return reached;
}

/** Fewer edges than this are tried one by one. */
const fewEdges = 6;

/** Where hundreds of patterns begin at one node, its words are looked up instead of tried. */
function indexOf(node: Node): NodeIndex {
  const { edges = [] } = node;
  const words = edges.filter(({ atom }) => atom.type === 'words');
  const isSmall = words.length < fewEdges;
  const byWord = isSmall ? null : new Map<string, Node[]>();
  for (const { atom, to } of byWord ? words : []) {
    for (const word of atom.type === 'words' ? atom.words : []) {
      const known = byWord?.get(word);
      if (known) known.push(to);
      else byWord?.set(word, [to]);
    }
  }
  node.index = { byWord, others: isSmall ? edges : edges.filter(({ atom }) => atom.type !== 'words') };
  return node.index;
}

/** The nodes, and all that can be reached from them without a token. */
function closure(nodes: readonly Node[]): Node[] {
  const seen = new Set(nodes);
  for (const { free = [] } of seen) for (const { to } of free) seen.add(to);
  return [...seen];
}

function* wordsOf(atom: Atom): Iterable<string> {
  if (atom.type === 'words') yield* atom.words;
  else if (atom.type === 'not') yield* wordsOf(atom.atom);
  else if (atom.type === 'group') for (const { atom: inner } of atom.alternatives.flat()) yield* wordsOf(inner);
}

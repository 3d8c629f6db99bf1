import type { Token } from '../email.ts';
import { graphOf } from './graph.ts';
import type { Atom, Pattern } from './pattern.ts';
import { type State, startOf } from './states.ts';
import { accepts } from './token-tests.ts';

/** No phrase is longer than this many tokens: it keeps a run linear in the text, loops or not. */
const longestMatch = 60;

/** A stretch of tokens, or of its reported part; both inclusive. */
export type Stretch = readonly [first: number, last: number];

/** A way into the pattern, with the bounds of the reported part as far as they are known; -1 when not. */
interface Thread {
  readonly state: State;
  readonly open: number;
  readonly close: number;
  /** Index behind the token it last took: fillers that it waits over belong to no part. */
  readonly arrived: number;
}

/**
 * Runs one pattern over sentences. All ways through it are followed at once, a token at a time, so a run never goes
 * back: its cost is bounded by tokens × match length × size of the pattern, whatever the pattern says.
 */
export class Runner {
  readonly #pattern: Pattern;
  readonly #isFiller: (token: Token) => boolean;
  readonly #start: State;
  /** Words that a match may begin with, and what else it may begin with. */
  readonly #firstWords: ReadonlySet<string>;
  readonly #firstAtoms: readonly Atom[];

  /** `isFiller` says which tokens (“very”, “just”) may stand between two words of the pattern. */
  constructor(pattern: Pattern, isFiller: (token: Token) => boolean) {
    this.#pattern = pattern;
    this.#isFiller = isFiller;
    this.#start = startOf(graphOf(pattern));
    const firsts = this.#start.ways.map(({ atom }) => atom);
    this.#firstWords = wordsOf(firsts);
    this.#firstAtoms = firsts.filter(({ type }) => type !== 'words');
  }

  /**
   * The longest match from each token that begins one, up to the token `lastStart`; the reported part where the
   * pattern has one.
   */
  run(tokens: readonly Token[], lastStart: number): Stretch[] {
    const found: Stretch[] = [];
    const last = this.#pattern.atStart ? Math.min(0, lastStart) : lastStart;
    for (let first = 0; first <= last; first++) {
      if (!this.#begins(tokens[first] as Token)) continue;
      const stretch = this.#runFrom(tokens, first);
      if (stretch) found.push(stretch);
    }
    return found;
  }

  #begins(token: Token): boolean {
    return this.#firstWords.has(token.word) || this.#firstAtoms.some((atom) => accepts(atom, token));
  }

  #runFrom(tokens: readonly Token[], first: number): Stretch | null {
    let longest: Stretch | null = null;
    let threads: readonly Thread[] = [{ state: this.#start, open: -1, close: -1, arrived: first }];
    const end = Math.min(tokens.length, first + longestMatch);
    for (let at = first; at < end; at++) {
      const token = tokens[at] as Token;
      const next = step(threads, token, at);
      const isLast = at === tokens.length - 1;
      if (isLast || !this.#pattern.atEnd) longest = ended(next, first, isLast) ?? longest;
      threads = at > first && this.#isFiller(token) ? withWaiting(next, threads) : next;
      if (threads.length === 0) break;
    }
    return longest;
  }
}

function step(threads: readonly Thread[], token: Token, at: number): Thread[] {
  const reached: Thread[] = [];
  for (const { state, open, close, arrived } of threads) {
    for (const { atom, to, opens, closes } of state.ways) {
      if (!accepts(atom, token) || isAmong(reached, to)) continue;
      reached.push({ state: to, open: opens ? at : open, close: closes ? arrived : close, arrived: at + 1 });
    }
  }
  return reached;
}

/** The match of the thread that began earliest. */
function ended(threads: readonly Thread[], first: number, isLast: boolean): Stretch | null {
  for (const { state, open, close, arrived } of threads) {
    const ending = state.ending(isLast);
    if (!ending) continue;
    const from = open >= 0 ? open : first;
    const to = ending.closes ? arrived : close;
    return [from, (to > from ? to : arrived) - 1];
  }
  return null;
}

/** A filler takes nobody out of the race; it ends no match either. */
const withWaiting = (next: readonly Thread[], threads: readonly Thread[]): readonly Thread[] => [
  ...next,
  ...threads.filter(({ state }) => !isAmong(next, state)),
];

/** The first thread in a state stays: it is the one that began earliest. */
function isAmong(threads: readonly Thread[], state: State): boolean {
  for (const thread of threads) if (thread.state === state) return true;
  return false;
}

const wordsOf = (atoms: readonly Atom[]): ReadonlySet<string> =>
  new Set(atoms.flatMap((atom) => (atom.type === 'words' ? [...atom.words] : [])));

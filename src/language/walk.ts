import type { PatternSet } from '../email.ts';
import type { NumberedPattern } from './grammar.ts';
import type { Stretch } from './runner.ts';

/** A stretch of tokens that a pattern matched; indices are inclusive. */
export interface Hit {
  /** Index within its set. */
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** A pattern that may match, and what it matches when it is run. */
export interface Candidate {
  /** Index within its set. */
  readonly pattern: number;
  readonly run: () => readonly Stretch[];
}

/** What may match in one sentence. Patterns are run when their set is asked for: most never are. */
export class Walk {
  /** Patterns with grammar whose words are all there: only these are worth compromise's time. */
  readonly grammar: readonly NumberedPattern[];
  readonly #candidates: Map<PatternSet, Candidate[]>;

  constructor(candidates: Map<PatternSet, Candidate[]>, grammar: readonly NumberedPattern[]) {
    this.#candidates = candidates;
    this.grammar = grammar;
  }

  /** The sets with a pattern that may match. */
  get sets(): Iterable<PatternSet> {
    return this.#candidates.keys();
  }

  mayHit(set: PatternSet): boolean {
    return this.#candidates.has(set);
  }

  /** The hits of a set, overlapping ones among them. */
  hits(set: PatternSet): readonly Hit[] {
    const candidates = this.#candidates.get(set) ?? none;
    return candidates.flatMap(({ pattern, run }) => run().map(([first, last]) => ({ pattern, first, last })));
  }

  /** Adds what the grammar engine found. */
  add(set: PatternSet, candidate: Candidate): void {
    push(this.#candidates, set, candidate);
  }
}

const none: readonly never[] = [];

/** Adds to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

import type { PatternSet } from '../email.ts';
import type { Candidate } from './pattern-index.ts';
import type { Stretch } from './runner.ts';

/** A stretch of tokens that a pattern matched; indices are inclusive. */
export interface Hit {
  /** Index within its set. */
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** The set that a pattern stands in, and its index there. */
export interface Owner {
  readonly set: PatternSet;
  readonly index: number;
}

/** What may match in one sentence. Patterns are run when their set is asked for: most never are. */
export class Walk {
  readonly #candidates: ReadonlyMap<PatternSet, readonly Candidate<Owner>[]>;
  readonly #run: (candidate: Candidate<Owner>) => readonly Stretch[];
  /** What the grammar engine found. */
  readonly #refined = new Map<PatternSet, Hit[]>();

  constructor(
    candidates: ReadonlyMap<PatternSet, readonly Candidate<Owner>[]>,
    run: (candidate: Candidate<Owner>) => readonly Stretch[],
  ) {
    this.#candidates = candidates;
    this.#run = run;
  }

  /** The sets with a pattern that may match. */
  get sets(): Iterable<PatternSet> {
    return this.#refined.size === 0 ? this.#candidates.keys() : [...this.#candidates.keys(), ...this.#refined.keys()];
  }

  mayHit(set: PatternSet): boolean {
    return this.#candidates.has(set) || this.#refined.has(set);
  }

  /** The hits of a set, overlapping ones among them. */
  hits(set: PatternSet): readonly Hit[] {
    const hits: Hit[] = [...(this.#refined.get(set) ?? none)];
    for (const candidate of this.#candidates.get(set) ?? none) {
      for (const [first, last] of this.#run(candidate))
        hits.push({ pattern: candidate.entry.owner.index, first, last });
    }
    return hits;
  }

  /** Adds what the grammar engine found. */
  add({ set, index }: Owner, [first, last]: Stretch): void {
    push(this.#refined, set, { pattern: index, first, last });
  }
}

const none: readonly never[] = [];

/** Adds to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

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

/** The sentence that is looked over, to the walk. */
interface Looking {
  run(candidate: Candidate<Owner>): readonly Stretch[];
  /** True for a set that is looked for when it is asked for. */
  isSeldom(set: PatternSet): boolean;
  look(set: PatternSet): readonly Candidate<Owner>[];
}

/** What may match in one sentence. Patterns are run when their set is asked for: most never are. */
export class Walk {
  readonly #candidates: ReadonlyMap<PatternSet, readonly Candidate<Owner>[]>;
  readonly #sentence: Looking;
  /** What the grammar engine found. */
  readonly #refined = new Map<PatternSet, Hit[]>();

  constructor(candidates: ReadonlyMap<PatternSet, readonly Candidate<Owner>[]>, sentence: Looking) {
    this.#candidates = candidates;
    this.#sentence = sentence;
  }

  /** The sets with a pattern that may match, without those that are asked for seldom. */
  get sets(): Iterable<PatternSet> {
    return this.#refined.size === 0 ? this.#candidates.keys() : [...this.#candidates.keys(), ...this.#refined.keys()];
  }

  mayHit(set: PatternSet): boolean {
    return this.#candidates.has(set) || this.#refined.has(set) || this.#sentence.isSeldom(set);
  }

  /** The hits of a set, overlapping ones among them. */
  hits(set: PatternSet): readonly Hit[] {
    const hits: Hit[] = [...(this.#refined.get(set) ?? none)];
    for (const candidate of this.#candidates.get(set) ?? this.#lookedFor(set)) {
      for (const [first, last] of this.#sentence.run(candidate))
        hits.push({ pattern: candidate.entry.owner.index, first, last });
    }
    return hits;
  }

  #lookedFor(set: PatternSet): readonly Candidate<Owner>[] {
    return this.#sentence.isSeldom(set) ? this.#sentence.look(set) : none;
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

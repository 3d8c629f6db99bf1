import type { Token } from '../email.ts';
import { type Anchor, anchorsOf, type KnownAnchors } from './anchors.ts';
import { type KnownGroups, readPattern } from './pattern.ts';
import { Runner } from './runner.ts';

/** A stretch of tokens that a pattern matched; indices are inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly source: string;
  /** What its hits carry. */
  readonly number: number;
  /** Beside the one it is found by. */
  readonly more: readonly Place[];
  /** Made when a text first holds the pattern's anchors. */
  runner?: Runner;
}

/** An anchor in the index. It is looked for at most once a sentence, however many patterns share it. */
interface Place {
  readonly anchor: Anchor;
  /** The patterns that are found by it. */
  readonly entries: Entry[];
  /** Number of the sentence it was last looked for in, and what came of it. */
  lookedAt: number;
  isThere: boolean;
  /** Number of the sentence its patterns were last run on: two of its words may stand in one. */
  ranAt: number;
}

/**
 * All patterns without grammar, found by their anchors: the rarest words they cannot match without. A sentence is
 * looked over once for the anchors of all patterns, and only the patterns whose anchors it holds are run, each in time
 * linear in the sentence. So the cost hardly grows with the number of rules.
 */
export class PatternIndex {
  readonly #places = new Map<Anchor, Place>();
  readonly #byWord = new Map<string, Place[]>();
  /** Patterns of nothing but tags and wildcards. */
  readonly #anywhere: Entry[] = [];
  readonly #groups: KnownGroups = new Map();
  readonly #anchors: KnownAnchors = new Map();
  readonly #isFiller: (token: Token) => boolean;
  #sentence = 0;

  /** `isFiller` says which tokens (“very”, “just”) may stand between two words of any pattern. */
  constructor(isFiller: (token: Token) => boolean) {
    this.#isFiller = isFiller;
  }

  /** Adds a pattern under a number that its hits will carry. It is read when first needed. */
  add(source: string, number: number): void {
    const [rarest, ...more] = anchorsOf(source, this.#anchors).map((anchor) => this.#placeOf(anchor));
    const entry: Entry = { source, number, more };
    if (!rarest) this.#anywhere.push(entry);
    else {
      if (rarest.entries.length === 0) this.#register(rarest);
      rarest.entries.push(entry);
    }
  }

  /** Every pattern's longest match from each token of a sentence. */
  find(tokens: readonly Token[]): Hit[] {
    this.#sentence++;
    const words = new Set(tokens.map(({ word }) => word));
    const hits: Hit[] = [];
    for (const entry of this.#anywhere) this.#run(entry, tokens, hits);
    for (const word of words) {
      for (const place of this.#byWord.get(word) ?? none) {
        if (place.ranAt === this.#sentence) continue;
        place.ranAt = this.#sentence;
        this.#runAll(place, words, tokens, hits);
      }
    }
    return hits;
  }

  #runAll(place: Place, words: ReadonlySet<string>, tokens: readonly Token[], hits: Hit[]): void {
    for (const entry of place.entries) {
      if (entry.more.every((other) => this.#holds(words, other))) this.#run(entry, tokens, hits);
    }
  }

  #holds(words: ReadonlySet<string>, place: Place): boolean {
    if (place.lookedAt !== this.#sentence) {
      place.lookedAt = this.#sentence;
      place.isThere = overlap(words, place.anchor.words);
    }
    return place.isThere;
  }

  #run(entry: Entry, tokens: readonly Token[], hits: Hit[]): void {
    entry.runner ??= new Runner(readPattern(entry.source, this.#groups), this.#isFiller);
    for (const [first, last] of entry.runner.run(tokens)) hits.push({ pattern: entry.number, first, last });
  }

  #placeOf(anchor: Anchor): Place {
    const known = this.#places.get(anchor);
    if (known) return known;
    const place: Place = { anchor, entries: [], lookedAt: 0, isThere: false, ranAt: 0 };
    this.#places.set(anchor, place);
    return place;
  }

  #register(place: Place): void {
    for (const word of place.anchor.words) {
      const known = this.#byWord.get(word);
      if (known) known.push(place);
      else this.#byWord.set(word, [place]);
    }
  }
}

const none: readonly never[] = [];

function overlap(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

import type { Token } from '../email.ts';
import { type Anchor, anchorsOf, type KnownAnchors, rarest } from './anchors.ts';
import { type KnownGroups, readPattern } from './pattern.ts';
import { Runner, type Stretch } from './runner.ts';

/** A pattern in the index. */
interface Entry<Owner> {
  readonly source: string;
  /** What it was added with. */
  readonly owner: Owner;
  /** Its rarest anchors, in the order of the pattern. */
  readonly places: readonly Place<Owner>[];
  /** Made when a text first holds the pattern's anchors. */
  runner?: Runner;
}

/** A pattern that may match in a sentence. */
export interface Candidate<Owner> {
  readonly entry: Entry<Owner>;
  /** Index of the last token that a match may begin with. */
  readonly lastStart: number;
}

/** An anchor in the index. */
interface Place<Owner> {
  /** The patterns that are found by it. */
  readonly entries: Entry<Owner>[];
  /** Number of the last sentence that holds one of its words, and where they stand in it. */
  seenIn: number;
  firstAt: number;
  lastAt: number;
}

/** A word that stands in anchors. */
type Posting<Owner> = Place<Owner>[];

/**
 * All patterns without grammar, found by their anchors: the rarest words they cannot match without. A sentence is
 * looked over once for the anchors of all patterns; only patterns whose anchors it holds are worth a run. So the cost
 * hardly grows with the number of rules.
 */
export class PatternIndex<Owner> {
  readonly #places = new Map<Anchor, Place<Owner>>();
  readonly #byWord = new Map<string, Posting<Owner>>();
  /** Patterns of nothing but tags and wildcards. */
  readonly #anywhere: Entry<Owner>[] = [];
  readonly #groups: KnownGroups = new Map();
  readonly #anchors: KnownAnchors = new Map();
  readonly #isFiller: (token: Token) => boolean;
  #sentence = 0;

  /** `isFiller` says which tokens (“very”, “just”) may stand between two words of any pattern. */
  constructor(isFiller: (token: Token) => boolean) {
    this.#isFiller = isFiller;
  }

  /** Adds a pattern and says whose it is. It is read when first needed. */
  add(source: string, owner: Owner): void {
    const anchors = rarest(anchorsOf(source, this.#anchors), mostAnchors);
    const entry: Entry<Owner> = { source, owner, places: anchors.map((anchor) => this.#placeOf(anchor)) };
    const [foundBy] = rarest(anchors, 1);
    if (foundBy) this.#placeOf(foundBy).entries.push(entry);
    else this.#anywhere.push(entry);
  }

  /** The patterns that may match somewhere in a sentence: it holds their anchors, in their order. */
  candidates(tokens: readonly Token[]): Candidate<Owner>[] {
    const found = this.#anywhere.map((entry) => ({ entry, lastStart: tokens.length - 1 }));
    const sentence = ++this.#sentence;
    for (const { entries } of this.#placesIn(tokens, sentence)) {
      for (const entry of entries) {
        if (standInOrder(entry.places, sentence)) found.push({ entry, lastStart: entry.places[0]?.lastAt ?? 0 });
      }
    }
    return found;
  }

  /** The longest match of a candidate from each token of its sentence. */
  run({ entry, lastStart }: Candidate<Owner>, tokens: readonly Token[]): readonly Stretch[] {
    entry.runner ??= new Runner(readPattern(entry.source, this.#groups), this.#isFiller);
    return entry.runner.run(tokens, lastStart);
  }

  /** Marks the anchors that a sentence holds, and returns those that patterns are found by. */
  #placesIn(tokens: readonly Token[], sentence: number): Place<Owner>[] {
    const found: Place<Owner>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const place of this.#byWord.get((tokens[at] as Token).word) ?? none) {
        place.lastAt = at;
        if (place.seenIn === sentence) continue;
        place.seenIn = sentence;
        place.firstAt = at;
        if (place.entries.length > 0) found.push(place);
      }
    }
    return found;
  }

  #placeOf(anchor: Anchor): Place<Owner> {
    const known = this.#places.get(anchor);
    if (known) return known;
    const place: Place<Owner> = { entries: [], seenIn: 0, firstAt: 0, lastAt: 0 };
    this.#places.set(anchor, place);
    for (const word of anchor.words) {
      const posting = this.#byWord.get(word);
      if (posting) posting.push(place);
      else this.#byWord.set(word, [place]);
    }
    return place;
  }
}

/** Further anchors are common words, that nearly every sentence holds. */
const mostAnchors = 3;

/** False when the places cannot stand one behind another: known are only where each stands first and last. */
function standInOrder(places: readonly Place<unknown>[], sentence: number): boolean {
  let from = 0;
  for (const { seenIn, firstAt, lastAt } of places) {
    if (seenIn !== sentence || lastAt < from) return false;
    from = Math.max(from, firstAt) + 1;
  }
  return true;
}

const none: readonly never[] = [];

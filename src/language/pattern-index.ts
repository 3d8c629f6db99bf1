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
  readonly more: readonly Anchor[];
  /** Made when a text first holds the pattern's anchor. */
  runner?: Runner;
}

/**
 * All patterns without grammar, found by their anchors: the rarest words they cannot match without. A sentence is
 * looked over once for the anchors of all patterns, and only the patterns whose anchor it holds are run, each in time
 * linear in the sentence. So the cost hardly grows with the number of rules.
 */
export class PatternIndex {
  readonly #byWord = new Map<string, Entry[]>();
  /** Patterns of nothing but tags and wildcards. */
  readonly #anywhere: Entry[] = [];
  readonly #groups: KnownGroups = new Map();
  readonly #anchors: KnownAnchors = new Map();
  readonly #isFiller: (token: Token) => boolean;

  /** `isFiller` says which tokens (“very”, “just”) may stand between two words of any pattern. */
  constructor(isFiller: (token: Token) => boolean) {
    this.#isFiller = isFiller;
  }

  /** Adds a pattern under a number that its hits will carry. It is read when first needed. */
  add(source: string, number: number): void {
    const [rarest, ...more] = anchorsOf(source, this.#anchors);
    const entry: Entry = { source, number, more };
    if (!rarest) this.#anywhere.push(entry);
    for (const word of rarest?.words ?? []) {
      const known = this.#byWord.get(word);
      if (known) known.push(entry);
      else this.#byWord.set(word, [entry]);
    }
  }

  /** Every pattern's longest match from each token of a sentence. */
  find(tokens: readonly Token[]): Hit[] {
    const words = new Set(tokens.map(({ word }) => word));
    const worthwhile = new Set(this.#anywhere);
    for (const word of words) {
      for (const entry of this.#byWord.get(word) ?? none) if (entry.more.every(isIn(words))) worthwhile.add(entry);
    }
    const hits: Hit[] = [];
    for (const entry of worthwhile) {
      for (const [first, last] of this.#runnerOf(entry).run(tokens)) hits.push({ pattern: entry.number, first, last });
    }
    return hits;
  }

  #runnerOf(entry: Entry): Runner {
    entry.runner ??= new Runner(readPattern(entry.source, this.#groups), this.#isFiller);
    return entry.runner;
  }
}

const none: readonly never[] = [];

/** Says of an anchor whether one of its words stands among these. */
const isIn =
  (words: ReadonlySet<string>) =>
  (anchor: Anchor): boolean => {
    const [fewer, more] = anchor.words.size < words.size ? [anchor.words, words] : [words, anchor.words];
    for (const word of fewer) if (more.has(word)) return true;
    return false;
  };

import type { PatternSet, Token } from '../email.ts';
import { isFiller } from './fillers.ts';
import type { GrammarEngine, NumberedPattern } from './grammar.ts';
import { type Atom, type Element, type KnownGroups, type Pattern, PatternError, readPattern } from './pattern.ts';
import { type Candidate, PatternIndex } from './pattern-index.ts';
import { tokenTests } from './token-tests.ts';
import { type Owner, push, Walk } from './walk.ts';

interface Grammar extends NumberedPattern {
  readonly owner: Owner;
  /** Its words, looked for before compromise is asked: all of them must stand in the sentence. */
  readonly words: PatternSet;
}

/** All pattern sets of a run together: one index for those without grammar, compromise for the rest. */
export class Matcher {
  readonly #index = new PatternIndex<Owner>(isFiller);
  readonly #grammar: Grammar[] = [];
  /** An index of its own for each set that is asked for seldom, made when it first is. */
  readonly #seldom = new Map<PatternSet, PatternIndex<Owner> | null>();

  /**
   * Patterns are read when a text first leads to them; `checkPatterns` says beforehand whether they can be. Sets that
   * are asked for `seldom`, as they matter only beside a hit of another, are left out of the index of all.
   * @throws PatternError when a pattern with grammar tags cannot be read or has no word to look for first.
   */
  constructor(sets: Iterable<PatternSet>, seldom: Iterable<PatternSet> = []) {
    const often = new Set(sets);
    for (const set of often) this.#add(set, this.#index);
    for (const set of seldom) {
      if (often.has(set)) continue;
      if (set.sources.some((source) => grammarTag.test(source))) this.#add(set, this.#index);
      else this.#seldom.set(set, null);
    }
  }

  /** Looks a sentence over: which patterns may match in it, without grammar and with. */
  walk(tokens: readonly Token[]): Walk {
    const bySet = new Map<PatternSet, Candidate<Owner>[]>();
    for (const candidate of this.#index.candidates(tokens)) push(bySet, candidate.entry.owner.set, candidate);
    return new Walk(bySet, {
      run: (candidate) => this.#index.run(candidate, tokens),
      isSeldom: (set) => this.#seldom.has(set),
      look: (set) => this.#seldomIndex(set).candidates(tokens),
    });
  }

  #seldomIndex(set: PatternSet): PatternIndex<Owner> {
    const known = this.#seldom.get(set);
    if (known) return known;
    const index = new PatternIndex<Owner>(isFiller);
    this.#add(set, index);
    this.#seldom.set(set, index);
    return index;
  }

  #add(set: PatternSet, to: PatternIndex<Owner>): void {
    set.sources.forEach((source, index) => {
      if (grammarTag.test(source)) this.#addGrammar(readPattern(source), { set, index });
      else to.add(source, { set, index });
    });
  }

  /** The patterns with grammar whose words are all there: only these are worth compromise's time. */
  grammarIn(walk: Walk): readonly NumberedPattern[] {
    return this.#grammar.filter(
      ({ words }) =>
        walk.mayHit(words) && new Set(walk.hits(words).map(({ pattern }) => pattern)).size === words.sources.length,
    );
  }

  /** Adds to a walk what the grammar engine finds. */
  refine(walk: Walk, tokens: readonly Token[], engine: GrammarEngine): void {
    for (const { pattern, first, last } of engine(tokens, this.grammarIn(walk))) {
      const owner = this.#grammar[pattern]?.owner;
      if (owner) walk.add(owner, [first, last]);
    }
  }

  #addGrammar(pattern: Pattern, owner: Owner): void {
    const required = pattern.elements.filter((element) => element.min > 0 && isLiteral(element));
    if (required.length === 0)
      throw new PatternError(pattern.source, 'needs at least one word beside its grammar tags');
    const words = { sources: required.map(({ text }) => text.replace(/^\[|\]$/g, '')) };
    words.sources.forEach((word, index) => {
      this.#index.add(word, { set: words, index });
    });
    this.#grammar.push({ pattern, number: this.#grammar.length, owner, words });
  }
}

/** A tag that only compromise knows. */
const grammarTag = new RegExp(`#(?!(?:${Object.keys(tokenTests).join('|')})\\b)`);

/**
 * Reads every pattern to its end.
 * @throws PatternError for the first that cannot be read.
 */
export function checkPatterns(sets: Iterable<PatternSet>): void {
  const known: KnownGroups = new Map();
  const all = [...sets];
  for (const { sources } of all) for (const source of sources) readPattern(source, known);
  new Matcher(all);
}

const hasGrammar = ({ atom }: Element): boolean => hasGrammarAtom(atom);

function hasGrammarAtom(atom: Atom): boolean {
  if (atom.type === 'tag') return !(atom.tag in tokenTests);
  if (atom.type === 'not') return hasGrammarAtom(atom.atom);
  return atom.type === 'group' && atom.alternatives.some((alternative) => alternative.some(hasGrammar));
}

function isLiteral({ atom }: Element): boolean {
  if (atom.type === 'words') return true;
  return (
    atom.type === 'group' &&
    atom.alternatives.every((alternative) => alternative.some(isLiteral) && !alternative.some(hasGrammar))
  );
}

import type { PatternSet, Token } from '../email.ts';
import { isFiller } from './fillers.ts';
import type { GrammarEngine, NumberedPattern } from './grammar.ts';
import { type Atom, type Element, type KnownGroups, type Pattern, PatternError, readPattern } from './pattern.ts';
import { type Hit, PatternIndex } from './pattern-index.ts';
import { tokenTests } from './token-tests.ts';

/** What a walk found in one sentence. */
export interface Walk {
  /** Hits by set, `pattern` being the index within the set; overlapping ones among them. */
  readonly hits: Map<PatternSet, Hit[]>;
  /** Patterns with grammar whose words are all there: only these are worth compromise's time. */
  readonly candidates: readonly NumberedPattern[];
}

interface Owner {
  readonly set: PatternSet;
  readonly index: number;
}

interface Grammar extends NumberedPattern {
  /** Numbers of the hidden patterns that must all hit first. */
  readonly needs: readonly number[];
}

/** All pattern sets of a run together: one index for those without grammar, compromise for the rest. */
export class Matcher {
  readonly #index = new PatternIndex(isFiller);
  readonly #owners: (Owner | null)[] = [];
  readonly #grammar: Grammar[] = [];

  /**
   * Patterns are read when a text first leads to them; `checkPatterns` says beforehand whether they can be.
   * @throws PatternError when a pattern with grammar tags cannot be read or has no word to look for first.
   */
  constructor(sets: Iterable<PatternSet>) {
    for (const set of new Set(sets)) {
      set.sources.forEach((source, index) => {
        if (grammarTag.test(source)) this.#addGrammar(readPattern(source), { set, index });
        else this.#index.add(source, this.#owners.push({ set, index }) - 1);
      });
    }
  }

  /** Finds the patterns without grammar, and those with grammar that are worth a closer look. */
  walk(tokens: readonly Token[]): Walk {
    const hits = new Map<PatternSet, Hit[]>();
    const hidden = new Set<number>();
    for (const hit of this.#index.find(tokens)) {
      const owner = this.#owners[hit.pattern];
      if (owner) this.#keep(hits, owner, hit);
      else hidden.add(hit.pattern);
    }
    const candidates =
      hidden.size > 0 ? this.#grammar.filter(({ needs }) => needs.every((need) => hidden.has(need))) : [];
    return { hits, candidates };
  }

  /** Adds to a walk what the grammar engine finds. */
  refine(walk: Walk, tokens: readonly Token[], engine: GrammarEngine): void {
    for (const hit of engine(tokens, walk.candidates)) {
      const owner = this.#owners[hit.pattern];
      if (owner) this.#keep(walk.hits, owner, hit);
    }
  }

  #keep(hits: Map<PatternSet, Hit[]>, { set, index }: Owner, { first, last }: Hit): void {
    const mine = hits.get(set);
    if (mine) mine.push({ pattern: index, first, last });
    else hits.set(set, [{ pattern: index, first, last }]);
  }

  #addGrammar(pattern: Pattern, owner: Owner): void {
    const number = this.#owners.push(owner) - 1;
    const required = pattern.elements.filter((element) => element.min > 0 && isLiteral(element));
    if (required.length === 0)
      throw new PatternError(pattern.source, 'needs at least one word beside its grammar tags');
    const needs = required.map(({ text }) => {
      const hidden = this.#owners.push(null) - 1;
      this.#index.add(text.replace(/^\[|\]$/g, ''), hidden);
      return hidden;
    });
    this.#grammar.push({ pattern, number, needs });
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

import type { PatternSet, Token } from '../email.ts';
import { isFiller } from './fillers.ts';
import type { GrammarEngine, NumberedPattern } from './grammar.ts';
import { type Atom, type Element, type KnownGroups, type Pattern, PatternError, readPattern } from './pattern.ts';
import { tokenTests } from './token-tests.ts';
import { type Hit, Trie } from './trie.ts';

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

/** All pattern sets of a run, compiled together: one trie for those without grammar, compromise for the rest. */
export class Matcher {
  readonly #trie = new Trie(isFiller);
  readonly #owners: (Owner | null)[] = [];
  readonly #grammar: Grammar[] = [];

  /** @throws PatternError when a pattern cannot be read, or has grammar tags but no word to look for first. */
  constructor(sets: Iterable<PatternSet>) {
    const known: KnownGroups = new Map();
    for (const set of new Set(sets)) {
      set.sources.forEach((source, index) => this.#add(readPattern(source, known), { set, index }));
    }
  }

  /** Finds the patterns without grammar, and those with grammar that are worth a closer look. */
  walk(tokens: readonly Token[]): Walk {
    const hits = new Map<PatternSet, Hit[]>();
    const hidden = new Set<number>();
    for (const hit of this.#trie.walk(tokens)) {
      const owner = this.#owners[hit.pattern];
      if (owner) this.#keep(hits, owner, hit);
      else hidden.add(hit.pattern);
    }
    const candidates = hidden.size > 0 ? this.#grammar.filter(({ needs }) => needs.every((need) => hidden.has(need))) : [];
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

  #add(pattern: Pattern, owner: Owner): void {
    const number = this.#owners.push(owner) - 1;
    if (!pattern.elements.some(hasGrammar)) {
      this.#trie.add(pattern, number);
      return;
    }
    const required = pattern.elements.filter((element) => element.min > 0 && isLiteral(element));
    if (required.length === 0) throw new PatternError(pattern.source, 'needs at least one word beside its grammar tags');
    const needs = required.map((element) => {
      const hidden = this.#owners.push(null) - 1;
      this.#trie.add({ ...pattern, elements: [{ ...element, opens: false, closes: false }], atStart: false, atEnd: false }, hidden);
      return hidden;
    });
    this.#grammar.push({ pattern, number, needs });
  }
}

const hasGrammar = ({ atom }: Element): boolean => hasGrammarAtom(atom);

function hasGrammarAtom(atom: Atom): boolean {
  if (atom.type === 'tag') return !(atom.tag in tokenTests);
  if (atom.type === 'not') return hasGrammarAtom(atom.atom);
  return atom.type === 'group' && atom.alternatives.some((alternative) => alternative.some(hasGrammar));
}

function isLiteral({ atom }: Element): boolean {
  if (atom.type === 'words') return true;
  return atom.type === 'group' && atom.alternatives.every((alternative) => alternative.some(isLiteral) && !alternative.some(hasGrammar));
}

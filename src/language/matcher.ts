import type { PatternSet, Token } from '../email.ts';
import { isFiller } from './fillers.ts';
import type { GrammarEngine, NumberedPattern } from './grammar.ts';
import { type Atom, type Element, type KnownGroups, type Pattern, PatternError, readPattern } from './pattern.ts';
import { PatternIndex } from './pattern-index.ts';
import type { Stretch } from './runner.ts';
import { tokenTests } from './token-tests.ts';
import { type Candidate, push, Walk } from './walk.ts';

/** The set that a pattern stands in, and its index there. */
interface Owner {
  readonly set: PatternSet;
  readonly index: number;
}

/** The words of a pattern with grammar, looked for before compromise is asked. */
interface Need {
  readonly isNeed: true;
}

interface Grammar extends NumberedPattern {
  readonly owner: Owner;
  /** What must all hit first. */
  readonly needs: readonly Need[];
}

/** All pattern sets of a run together: one index for those without grammar, compromise for the rest. */
export class Matcher {
  readonly #index = new PatternIndex<Owner | Need>(isFiller);
  readonly #grammar: Grammar[] = [];

  /**
   * Patterns are read when a text first leads to them; `checkPatterns` says beforehand whether they can be.
   * @throws PatternError when a pattern with grammar tags cannot be read or has no word to look for first.
   */
  constructor(sets: Iterable<PatternSet>) {
    for (const set of new Set(sets)) {
      set.sources.forEach((source, index) => {
        if (grammarTag.test(source)) this.#addGrammar(readPattern(source), { set, index });
        else this.#index.add(source, { set, index });
      });
    }
  }

  /** Looks a sentence over: which patterns may match in it, without grammar and with. */
  walk(tokens: readonly Token[]): Walk {
    const bySet = new Map<PatternSet, Candidate[]>();
    const hits = new Set<Need>();
    for (const candidate of this.#index.candidates(tokens)) {
      const { owner } = candidate.entry;
      const run = (): readonly Stretch[] => this.#index.run(candidate, tokens);
      if ('isNeed' in owner) {
        if (run().length > 0) hits.add(owner);
      } else push(bySet, owner.set, { pattern: owner.index, run });
    }
    const grammar = hits.size > 0 ? this.#grammar.filter(({ needs }) => needs.every((need) => hits.has(need))) : [];
    return new Walk(bySet, grammar);
  }

  /** Adds to a walk what the grammar engine finds. */
  refine(walk: Walk, tokens: readonly Token[], engine: GrammarEngine): void {
    for (const { pattern, first, last } of engine(tokens, walk.grammar)) {
      const owner = this.#grammar[pattern]?.owner;
      if (owner) walk.add(owner.set, { pattern: owner.index, run: () => [[first, last]] });
    }
  }

  #addGrammar(pattern: Pattern, owner: Owner): void {
    const required = pattern.elements.filter((element) => element.min > 0 && isLiteral(element));
    if (required.length === 0)
      throw new PatternError(pattern.source, 'needs at least one word beside its grammar tags');
    const needs = required.map(({ text }): Need => {
      const need: Need = { isNeed: true };
      this.#index.add(text.replace(/^\[|\]$/g, ''), need);
      return need;
    });
    this.#grammar.push({ pattern, number: this.#grammar.length, owner, needs });
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

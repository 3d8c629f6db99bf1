import type { PatternSet, Sentence } from '../email.ts';
import type { Scope } from '../rule.ts';
import type { ActiveRule } from './config.ts';

/** Which rules look at what: made once for a list of rules, so that a sentence costs only the rules it concerns. */
export interface Plan {
  readonly of: Readonly<Record<Exclude<Scope, 'sentence'>, readonly ActiveRule[]>>;
  /** The sentence rules that have a reason to look at a sentence. */
  rulesFor(sentence: Sentence): readonly ActiveRule[];
}

const plans = new WeakMap<readonly ActiveRule[], Plan>();

export function planOf(rules: readonly ActiveRule[]): Plan {
  const known = plans.get(rules) ?? newPlan(rules);
  plans.set(rules, known);
  return known;
}

function newPlan(rules: readonly ActiveRule[]): Plan {
  const inScope = (scope: Scope): ActiveRule[] => rules.filter(({ rule }) => rule.scope === scope);
  const sentenceRules = inScope('sentence');
  const always = sentenceRules.filter(({ rule }) => !rule.triggers);
  const byTrigger = new Map<PatternSet, ActiveRule[]>();
  for (const active of sentenceRules) {
    for (const set of active.rule.triggers ?? []) byTrigger.set(set, [...(byTrigger.get(set) ?? []), active]);
  }
  return {
    of: { email: inScope('email'), page: inScope('page'), sequence: inScope('sequence') },
    rulesFor(sentence) {
      const due = [...always];
      for (const set of sentence.possibleSets) {
        for (const active of byTrigger.get(set) ?? none) if (!due.includes(active)) due.push(active);
      }
      return due;
    },
  };
}

const none: readonly never[] = [];

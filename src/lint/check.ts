import { nearest } from '../config/nearest.ts';
import type { Email, Page, Sentence, ZoneName } from '../email.ts';
import type { Context, Scope, Units } from '../rule.ts';
import type { ActiveRule, LintConfig } from './config.ts';
import type { Crash, Finding } from './finding.ts';
import { reporter } from './report.ts';

/** What the rules said of a page, in no order. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}

/** Runs every rule that is on over a page. A rule that throws is named; the others go on. */
export function checkPage(page: Page, config: LintConfig): Checked {
  const findings: Finding[] = [];
  const crashes: Crash[] = [];
  const shared = sharedContext(config);
  const run = (
    active: ActiveRule,
    scope: Scope,
    unit: Units[Scope] & { start?: number },
    email: Email | null,
  ): void => {
    const report = reporter(active, { text: page.text, email }, findings);
    try {
      // The scopes were compared, so the unit is what this rule's check takes.
      const check = active.rule.check as (unit: Units[Scope], context: object) => void;
      if (active.rule.scope === scope) check(unit, { ...shared, options: active.options, report });
    } catch (error) {
      crashes.push({ ruleId: active.id, path: page.path, start: unit.start ?? 0, error: asError(error) });
    }
  };
  const runSentences = (rules: readonly ActiveRule[], sentences: readonly Sentence[], email: Email | null): void => {
    for (const active of rules) for (const sentence of sentences) run(active, 'sentence', sentence, email);
  };
  for (const email of page.emails) {
    const rules = config.rulesFor(email.kind).filter((active) => appliesTo(active, email));
    for (const active of rules) run(active, 'email', email, email);
    runSentences(rules, email.sentences, email);
  }
  const ofPage = config.rulesFor(null);
  for (const active of ofPage) run(active, 'page', { ...page, start: 0 }, null);
  runSentences(
    ofPage.filter((active) => reads(active, 'guidance')),
    page.guidance,
    null,
  );
  return { findings: unique(findings), crashes };
}

/** What every rule receives, whatever it reads. */
export const sharedContext = ({ today, mergeTags }: LintConfig): Pick<Context, 'today' | 'settings' | 'nearest'> => ({
  today,
  settings: { mergeTags },
  nearest,
});

function appliesTo(active: ActiveRule, email: Email): boolean {
  const { kinds } = active.rule;
  const isItsKind = kinds ? kinds.includes(email.kind) : email.kind !== 'transactional';
  const isItsLanguage = active.rule.anyLanguage === true || email.language === 'English';
  return isItsKind && isItsLanguage && reads(active, email.isBadExample ? 'bad example' : 'email');
}

const reads = ({ rule }: ActiveRule, zone: ZoneName): boolean => (rule.zones ?? ['email']).includes(zone);

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Branches of spintax share words, so the same place may be reported once for each. */
function unique(findings: readonly Finding[]): Finding[] {
  const byKey = new Map(findings.map((finding) => [`${finding.ruleId} ${finding.start} ${finding.end}`, finding]));
  return [...byKey.values()];
}

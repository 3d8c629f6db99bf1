import { nearest } from '../config/nearest.ts';
import type { Email, Page, Sentence, ZoneName } from '../email.ts';
import type { Context, Scope, Units } from '../rule.ts';
import type { ActiveRule, LintConfig } from './config.ts';
import type { Crash, Finding } from './finding.ts';
import { type Plan, planOf } from './plan.ts';
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
  /** A rule's check on one kind of unit of an email, or of the page. */
  const checkerOf = (active: ActiveRule, email: Email | null): Checker => {
    const context = {
      ...shared,
      options: active.options,
      report: reporter(active, { text: page.text, email }, findings),
    };
    // The plan sorts rules by scope, so the unit is what this rule's check takes.
    const check = active.rule.check as (unit: Units[Scope], context: object) => void;
    return (unit, start) => {
      try {
        check(unit, context);
      } catch (error) {
        crashes.push({ ruleId: active.id, path: page.path, start, error: asError(error) });
      }
    };
  };
  const checkSentences = (plan: Plan, sentences: readonly Sentence[], email: Email | null, zone: ZoneName): void => {
    const checkers = new Map<ActiveRule, Checker | null>();
    for (const sentence of sentences) {
      for (const active of plan.rulesFor(sentence)) {
        let checker = checkers.get(active);
        if (checker === undefined) {
          checker = applies(active, email, zone) ? checkerOf(active, email) : null;
          checkers.set(active, checker);
        }
        checker?.(sentence, sentence.start);
      }
    }
  };
  for (const email of page.emails) {
    const plan = planOf(config.rulesFor(email.kind));
    const zone = email.isBadExample ? 'bad example' : 'email';
    for (const active of plan.of.email) if (applies(active, email, zone)) checkerOf(active, email)(email, email.start);
    checkSentences(plan, email.sentences, email, zone);
  }
  const plan = planOf(config.rulesFor(null));
  for (const active of plan.of.page) checkerOf(active, null)(page, 0);
  checkSentences(plan, page.guidance, null, 'guidance');
  return { findings: unique(findings), crashes };
}

type Checker = (unit: Units[Scope], start: number) => void;

/** What every rule receives, whatever it reads. */
export const sharedContext = ({ today, mergeTags }: LintConfig): Pick<Context, 'today' | 'settings' | 'nearest'> => ({
  today,
  settings: { mergeTags },
  nearest,
});

function applies({ rule }: ActiveRule, email: Email | null, zone: ZoneName): boolean {
  if (!(rule.zones ?? ['email']).includes(zone)) return false;
  if (email === null) return true;
  const isItsKind = rule.kinds ? rule.kinds.includes(email.kind) : email.kind !== 'transactional';
  return isItsKind && (rule.anyLanguage === true || email.language === 'English');
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Branches of spintax share words, so the same place may be reported once for each. */
function unique(findings: readonly Finding[]): Finding[] {
  const byKey = new Map(findings.map((finding) => [`${finding.ruleId} ${finding.start} ${finding.end}`, finding]));
  return [...byKey.values()];
}

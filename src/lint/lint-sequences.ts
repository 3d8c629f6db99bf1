import type { Place } from '../email.ts';
import type { Sequence, Summary } from '../sequence.ts';
import { type Checked, sharedContext } from './check.ts';
import type { ActiveRule, LintConfig } from './config.ts';
import type { Crash, Finding } from './finding.ts';
import { reporter } from './report.ts';
import { sequencesOf } from './sequences.ts';

/**
 * The second half of linting: runs the rules on sequences over the summaries of all pages. Pure, and the same whatever
 * the order of the summaries. Each step is judged by the configuration of its own page. The findings quote nothing yet
 * and no directive has been heard: both need the page, see `withSequenceFindings`.
 */
export function lintSequences(summaries: readonly Summary[], configFor: (path: string) => LintConfig): Checked {
  const findings: Finding[] = [];
  const crashes: Crash[] = [];
  for (const sequence of sequencesOf(summaries)) {
    const emails = [...sequence.steps, ...sequence.alternatives];
    const rulesOf = new Map(emails.map((email) => [email, new Set(sequenceRules(email, configFor(email.path)))]));
    const [first] = sequence.steps;
    for (const active of new Set([...rulesOf.values()].flatMap((rules) => [...rules]))) {
      const said: Finding[] = [];
      const config = configFor(first?.path ?? '');
      try {
        check(active, sequence, { config, said });
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        crashes.push({ ruleId: active.id, path: first?.path ?? '', start: first?.start ?? 0, error });
      }
      for (const finding of said) {
        const email = emails.find((one) => holds(one, finding));
        if (email && rulesOf.get(email)?.has(active)) findings.push({ ...finding, email: email.number });
      }
    }
  }
  return { findings, crashes };
}

function sequenceRules({ kind, language }: Summary, config: LintConfig): ActiveRule[] {
  return config.rulesFor(kind).filter(({ rule }) => {
    if (rule.scope !== 'sequence') return false;
    const isItsKind = rule.kinds ? rule.kinds.includes(kind) : kind !== 'transactional';
    return isItsKind && (rule.anyLanguage === true || language === 'English');
  });
}

function check(
  active: ActiveRule,
  sequence: Sequence,
  { config, said }: { readonly config: LintConfig; readonly said: Finding[] },
): void {
  if (active.rule.scope !== 'sequence') return;
  const report = reporter(active, { text: '', email: null }, said);
  active.rule.check(sequence, { ...sharedContext(config), options: active.options, report });
}

/** A subject may stand outside its email's own span. */
const holds = ({ path, start, end, headline }: Summary, at: Place): boolean =>
  path === at.path && [{ start, end }, headline].some((span) => span.start <= at.start && at.start < span.end);

import type { Email, Summary } from '../email.ts';
import type { Finding } from './finding.ts';

/** The small account of an email that rules on sequences see. */
export function summarise(email: Email, findings: readonly Finding[]): Summary {
  const { path, start, end, id, number, kind, channel, subject, headline, step, facts, questions } = email;
  const counts: Record<string, number> = {};
  for (const { email: of, family } of findings) {
    if (of === number && family) counts[family] = (counts[family] ?? 0) + 1;
  }
  return {
    path,
    start,
    end,
    id,
    number,
    kind,
    channel,
    subject,
    headline,
    step,
    facts,
    questionTypes: questions.map(({ type }) => type),
    findings: counts,
  };
}

import type { Email, Place } from '../email.ts';
import type { Edits, Report } from '../rule.ts';
import type { ActiveRule } from './config.ts';
import type { Finding, Suggestion } from './finding.ts';

/** What a rule is reading, as far as a finding tells it. */
export interface Subject {
  readonly text: string;
  readonly email: Email | null;
}

/** The `report` a rule receives: turns what it says into findings. */
export function reporter(
  { id, rule, severity }: ActiveRule,
  { text, email }: Subject,
  findings: Finding[],
): Report<Record<string, string>> {
  return (at, messageId, data, edits = {}) => {
    const template = rule.messages[messageId];
    if (template === undefined) throw new Error(`reported “${messageId}”, which is not among its messages`);
    findings.push({
      path: at.path,
      start: at.start,
      end: at.end,
      ruleId: id,
      messageId,
      message: filled(template, data),
      severity,
      family: rule.family,
      email: email?.number ?? null,
      part: email ? partAt(email, at) : null,
      quote: text.slice(at.start, at.end),
      fix: edits.fix === undefined ? null : { range: [at.start, at.end], text: edits.fix },
      suggestions: suggestionsOf(at, edits),
    });
  };
}

const filled = (template: string, data: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole));

const suggestionsOf = ({ start, end }: Place, { suggest = [] }: Edits): Suggestion[] =>
  suggest.map((text) => ({
    desc: text === '' ? 'Leave it out.' : `Write “${text}”.`,
    fix: { range: [start, end], text },
  }));

const partAt = (email: Email, { start }: Place): string | null =>
  email.parts.find((part) => part.start <= start && start < part.end)?.name ?? null;

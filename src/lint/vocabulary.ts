import type { Email, Page } from '../email.ts';
import type { LintConfig } from './config.ts';
import type { Finding } from './finding.ts';
import { phraseFinder } from './phrase-text.ts';

type Text = Pick<Page, 'text' | 'prose'>;

/** Drops findings that overlap a name of the vocabulary (“Last Call BBQ”), whatever its case. */
export function withoutNames(
  findings: readonly Finding[],
  page: Text,
  vocabulary: readonly string[],
): readonly Finding[] {
  const names = vocabulary.filter((name) => name.trim() !== '');
  if (names.length === 0 || findings.length === 0) return findings;
  const spans = names.flatMap((name) => phraseFinder(name)(page));
  return findings.filter(({ start, end }) => !spans.some((span) => span.start < end && start < span.end));
}

/** Drops findings that a rule's own `allow` lets through, as it is set for the kind of the email. */
export function withoutAllowed(
  findings: readonly Finding[],
  page: Text & { readonly emails: readonly Pick<Email, 'number' | 'kind'>[] },
  { rulesFor }: LintConfig,
): readonly Finding[] {
  return findings.filter((finding) => {
    const kind = page.emails.find(({ number }) => number === finding.email)?.kind ?? null;
    const allow = rulesFor(kind).find(({ id }) => id === finding.ruleId)?.options['allow'];
    return !Array.isArray(allow) || withoutNames([finding], page, allow).length > 0;
  });
}

import type { LintConfig } from './config.ts';
import type { Finding, PageResult } from './finding.ts';
import { withDirectives } from './standing.ts';
import { withoutAllowed, withoutNames } from './vocabulary.ts';

/**
 * A page's result with what was found in its sequences: quoted from the page, heard by its directives, and without
 * names that are allowed. Takes all findings of the run; those of other pages are left out.
 */
export function withSequenceFindings(page: PageResult, findings: readonly Finding[], config: LintConfig): PageResult {
  const { path, text, summaries } = page;
  const own = findings.filter((finding) => finding.path === path);
  const quoted = own.map((finding) => ({ ...finding, quote: text.slice(finding.start, finding.end) }));
  const shown = { text, prose: text, emails: summaries };
  const added = withoutAllowed(withoutNames(quoted, shown, config.vocabulary), shown, config);
  if (added.length === 0) return page;
  const faults = new Set(page.directiveFaults.map(keyOf));
  const found = page.findings.filter((finding) => finding.ruleId !== null || !faults.has(keyOf(finding)));
  // A directive may have had nothing to silence until now, so all of them are heard again.
  const all = [...found, ...page.suppressed.map(({ finding }) => finding), ...added];
  const { standing, suppressed, directiveFaults } = withDirectives({ path, text, emails: summaries }, all, config);
  return { ...page, findings: standing, suppressed, directiveFaults };
}

const keyOf = ({ start, message }: Finding): string => `${start} ${message}`;

import type { LintConfig } from './config.ts';
import type { Emails } from './directive-reach.ts';
import { applyDirectives } from './directives.ts';
import type { Finding, PageResult } from './finding.ts';

export interface Standing extends Pick<PageResult, 'suppressed' | 'directiveFaults'> {
  /** By place: what no directive silences, and what is wrong with the directives. */
  readonly standing: readonly Finding[];
}

/** Lets the comments of a page silence what was found in it. */
export function withDirectives(
  { path, text, emails }: { readonly path: string; readonly text: string; readonly emails: Emails },
  findings: readonly Finding[],
  config: LintConfig,
): Standing {
  if (!config.inlineConfig) return { standing: findings.toSorted(byPlace), suppressed: [], directiveFaults: [] };
  const { ruleIds, reportUnusedDirectives: reportUnused } = config;
  const result = applyDirectives({ path, text, emails, findings, ruleIds, reportUnused });
  const standing = [...result.findings, ...result.unused].toSorted(byPlace);
  return { standing, suppressed: result.suppressed, directiveFaults: result.unused };
}

export const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || ((a.ruleId ?? '') < (b.ruleId ?? '') ? -1 : 1);

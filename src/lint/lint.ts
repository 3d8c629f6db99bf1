import type { Page, Problem } from '../email.ts';
import { Reader } from '../language/read.ts';
import { checkPage } from './check.ts';
import { withoutClaimed } from './claims.ts';
import type { ActiveRule, LintConfig } from './config.ts';
import type { Finding, PageResult } from './finding.ts';
import { foreignMail } from './foreign.ts';
import { claimsOf } from './page-claims.ts';
import { type File, readWith, setsOf } from './read.ts';
import { byPlace, withDirectives } from './standing.ts';
import { summarise } from './summary.ts';
import { withoutAllowed, withoutNames } from './vocabulary.ts';

/**
 * Lints one file: pure, touches neither disk, clock nor console.
 * @throws PatternError when a rule's pattern cannot be read; anything a rule's `check` throws is returned as a crash.
 */
export async function lintPage(file: File, config: LintConfig): Promise<PageResult> {
  const page = await readWith(readerFor(config.rules), file, config);
  const { findings, crashes } = checkPage(page, config);
  const { entries, problems } = claimsOf(page);
  const claims = [config.claims, entries.map(({ claim }) => claim)];
  const unclaimed = await withoutClaimed(findings, page, { claims, rules: config.rules, today: config.today });
  const meant = withoutAllowed(withoutNames(unclaimed, page.text, config.vocabulary), page.text, config.rules);
  const all = [...problemFindings(page, problems), ...foreignMail(page), ...meant].toSorted(byPlace);
  const { standing, suppressed, directiveFaults } = withDirectives(page, all, config);
  return {
    path: page.path,
    text: page.text,
    findings: standing,
    suppressed,
    directiveFaults,
    crashes,
    summaries: summarise(page, standing),
  };
}

/** Compiling all patterns costs more than reading a page, so one reader serves all pages of a configuration. */
const readers = new WeakMap<readonly ActiveRule[], Reader>();

function readerFor(rules: readonly ActiveRule[]): Reader {
  const known = readers.get(rules);
  if (known) return known;
  const reader = new Reader(setsOf(rules));
  readers.set(rules, reader);
  return reader;
}

const problemFindings = (page: Page, more: readonly Problem[]): Finding[] =>
  [...page.problems, ...more].map(({ path, start, end, message }) => ({
    path,
    start,
    end,
    ruleId: null,
    messageId: null,
    message,
    severity: 'error',
    family: null,
    email: null,
    part: null,
    quote: page.text.slice(start, end),
    fix: null,
    suggestions: [],
  }));

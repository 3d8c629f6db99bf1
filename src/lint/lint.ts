import type { Page, PageFrame, Problem } from '../email.ts';
import type { Reader } from '../language/read.ts';
import type { Table } from '../render/table.ts';
import { checkPage } from './check.ts';
import { withoutClaimed } from './claims.ts';
import type { ActiveRule, LintConfig } from './config.ts';
import type { Crash, Finding, PageResult } from './finding.ts';
import { foreignMail } from './foreign.ts';
import { inFile } from './in-file.ts';
import { claimsOf } from './page-claims.ts';
import { problemFinding } from './problem-finding.ts';
import { type File, frameOf, readerOf } from './read.ts';
import { renderedFindings } from './rendered.ts';
import { byPlace, withDirectives } from './standing.ts';
import { summarise } from './summary.ts';
import { withoutAllowed, withoutNames } from './vocabulary.ts';

/**
 * Lints one file: pure, touches neither disk, clock nor console. With a table of people, the emails are linted as
 * these people read them.
 * @throws PatternError when a rule's pattern cannot be read; anything a rule's `check` throws is returned as a crash.
 */
export async function lintPage(file: File, config: LintConfig, people: Table | null = null): Promise<PageResult> {
  const reader = readerFor(config.rules);
  const frame = await frameOf(file, config);
  const page = await reader.read(frame, config.today);
  const { entries, problems } = claimsOf(page);
  const claims = [config.claims, entries.map(({ claim }) => claim)];
  const crashes: Crash[] = [];
  const check = async (read: Page): Promise<readonly Finding[]> => {
    const { findings, crashes: thrown } = checkPage(read, config);
    crashes.push(...thrown);
    const unclaimed = await withoutClaimed(findings, read, { claims, rules: config.rules, today: config.today });
    return withoutAllowed(withoutNames(unclaimed, read, config.vocabulary), read, config);
  };
  const asWritten = [...problemFindings(page, problems), ...foreignMail(page), ...(await check(page))];
  const asRead = async (rendered: PageFrame): Promise<readonly Finding[]> =>
    check(await reader.read(rendered, config.today));
  const all =
    people === null
      ? asWritten
      : await renderedFindings(frame, asWritten, { table: people, today: config.today, check: asRead });
  const { standing, suppressed, directiveFaults } = withDirectives(page, all.toSorted(byPlace), config);
  const result = {
    path: page.path,
    text: page.text,
    findings: standing,
    suppressed,
    directiveFaults,
    crashes,
    summaries: summarise(page, standing),
  };
  return page.source ? inFile(result, page.source) : result;
}

/** Compiling all patterns costs more than reading a page, so one reader serves all pages of a configuration. */
const readers = new WeakMap<readonly ActiveRule[], Reader>();

function readerFor(rules: readonly ActiveRule[]): Reader {
  const known = readers.get(rules);
  if (known) return known;
  const reader = readerOf(rules);
  readers.set(rules, reader);
  return reader;
}

const problemFindings = (page: Page, more: readonly Problem[]): Finding[] =>
  [...page.problems, ...more].map((problem) => problemFinding(problem, page.text));

import { resolve } from 'node:path';
import type { Config } from '../config/load.ts';
import { PatternError } from '../language/pattern.ts';
import type { Crash, PageResult } from '../lint/finding.ts';
import { lineAt, lineStarts } from '../lint/lines.ts';
import { lintPage } from '../lint/lint.ts';
import { lintSequences } from '../lint/lint-sequences.ts';
import { withSequenceFindings } from '../lint/sequence-findings.ts';
import { loadReporter } from '../reporters/reporter.ts';
import { onlyErrors, type Result, toResult } from '../reporters/results.ts';
import { countOf, totalsOf } from '../reporters/wording.ts';
import type { Summary } from '../sequence.ts';
import { companions } from './companions.ts';
import type { Flags } from './flags.ts';
import { choosePages, type PageText, requestOf } from './pages.ts';
import { peopleOf } from './people.ts';
import { configOf, note, Troubles } from './run.ts';
import { terminal, wantsColor } from './terminal.ts';

/** `pitchlint [paths…]`: lints pages and reports; gives the exit code. */
export async function lint(paths: readonly string[], flags: Flags): Promise<number> {
  const config = await configOf(flags);
  if (flags.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(flags.printConfig, config);
  }
  const people = await peopleOf(flags);
  const troubles = new Troubles(flags.debug);
  const linted: Linted[] = [];
  for await (const page of choosePages({ paths, flags, config, troubles })) {
    try {
      const result = await lintPage(page, config.forPath(page.file), people?.table);
      await people?.see(page, config.forPath(page.file));
      linted.push({ page, result });
      await reportCrashes(result.crashes, page, troubles);
    } catch (error) {
      // The rules are the same for all pages: the next one would fail as well.
      if (error instanceof PatternError) throw error;
      await troubles.add(`${page.path} could not be linted: ${error}. ${pleaseReport}`, error);
    }
  }
  await people?.noteUnused();
  const own = linted.flatMap(({ result }) => result.summaries);
  const others = await companions(own, config, requestOf(flags, config));
  const results = await withSequences(linted, [...own, ...others], { config, troubles });
  await print(flags.quiet ? results.map(onlyErrors) : results, own.length, flags);
  const verdict = await judge(results, flags);
  return troubles.count > 0 ? 2 : verdict;
}

interface Linted {
  readonly page: PageText;
  readonly result: PageResult;
}

/** What a run finds once all pages are read: the sequences that their emails make. */
async function withSequences(
  linted: readonly Linted[],
  summaries: readonly Summary[],
  { config, troubles }: { readonly config: Config; readonly troubles: Troubles },
): Promise<readonly Result[]> {
  const pages = new Map(linted.map(({ page }) => [page.path, page]));
  const configFor = (path: string) => config.forPath(pages.get(path)?.file ?? resolve(path));
  const { findings, crashes } = lintSequences(summaries, configFor);
  for (const page of pages.values()) {
    await reportCrashes(
      crashes.filter(({ path }) => path === page.path),
      page,
      troubles,
    );
  }
  return linted.map(({ page, result }) =>
    toResult(page.file, withSequenceFindings(result, findings, configFor(page.path))),
  );
}

const pleaseReport = 'This is a bug in pitchlint; please report it.';

/** One line for each rule that crashed, however often it did on this page. */
async function reportCrashes(crashes: readonly Crash[], page: PageText, troubles: Troubles): Promise<void> {
  const firsts = new Map(crashes.toReversed().map((crash) => [crash.ruleId, crash]));
  for (const { ruleId, start, error } of firsts.values()) {
    const place = `${page.path}:${lineAt(lineStarts(page.text), start) + 1}`;
    await troubles.add(
      `the rule ${ruleId} crashed at ${place}: ${error}. This is a bug in the rule; please report it.`,
      error,
    );
  }
}

async function print(results: readonly Result[], emails: number, flags: Flags): Promise<void> {
  const isFile = flags.outputFile !== undefined;
  const isTty = terminal.isTty() && !isFile;
  const report = await loadReporter(flags.format ?? (isTty ? 'pretty' : 'stylish'));
  const text = report(results, {
    cwd: process.cwd(),
    width: isFile ? 80 : terminal.width(),
    color: wantsColor(flags.color, isFile ? {} : process.env, isTty),
    emails,
  });
  if (flags.outputFile === undefined) return terminal.out(text);
  const { writeOutput } = await import('../files/write.ts');
  await writeOutput(flags.outputFile, text);
}

/** 1 when something is at or above the failing level, or when there are more warnings than allowed. */
async function judge(results: readonly Result[], { failOn, maxWarnings }: Flags): Promise<0 | 1> {
  const { errors, warnings, infos } = totalsOf(results);
  const failing = { error: errors, warn: errors + warnings, info: errors + warnings + infos }[failOn];
  const isOver = maxWarnings !== undefined && warnings > maxWarnings;
  if (isOver) await note(`${countOf(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}`);
  return failing > 0 || isOver ? 1 : 0;
}

import type { Config } from '../config/load.ts';
import { daysBetween } from '../day.ts';
import type { Claim, Span } from '../email.ts';
import { lineAt, lineStarts } from '../lint/lines.ts';
import { claimsOf } from '../lint/page-claims.ts';
import { readFrontMatter } from '../parse/front-matter.ts';
import { toJson } from '../reporters/json.ts';
import { type ListedClaim, stateOf, table } from './claim-table.ts';
import type { Flags } from './flags.ts';
import { plainFormat, stdoutPaint } from './output.ts';
import { choosePages, type PageText } from './pages.ts';
import { configOf, Troubles } from './run.ts';
import { terminal } from './terminal.ts';
import { dayOfRun } from './today.ts';

/** What a claim that expires within this many days is called, unless `--expiring` says otherwise. */
const soon = 30;

/**
 * `pitchlint claims [paths…]`: lists the claims of claims.yaml and of front matter, those that expire first on top.
 * With `expiring`, a number of days: only those that expire within it or have expired, and 1 when there are any.
 */
export async function claims(paths: readonly string[], expiring: number | undefined, flags: Flags): Promise<number> {
  const format = plainFormat(flags.format);
  const today = dayOfRun(flags.today);
  const config = await configOf(flags);
  const troubles = new Troubles(flags.debug);
  const all = (await gather(paths, { config, flags, troubles })).map((found) => {
    const daysLeft = daysBetween(today, found.claim.expires);
    return { ...found, daysLeft, state: stateOf(daysLeft, expiring ?? soon) };
  });
  const listed = all.filter(({ daysLeft }) => expiring === undefined || daysLeft <= expiring).sort(soonestFirst);
  if (format === 'json') await terminal.out(`${toJson(listed.map(asJson), 2)}\n`);
  else {
    const sheet = {
      width: terminal.isTty() ? terminal.width() : Number.POSITIVE_INFINITY,
      paint: await stdoutPaint(flags),
    };
    await terminal.out(`${table(listed, { all: all.length, within: expiring ?? null }, sheet)}\n`);
  }
  if (troubles.count > 0) return 2;
  return expiring !== undefined && listed.length > 0 ? 1 : 0;
}

type Found = Pick<ListedClaim, 'claim' | 'file' | 'line'>;

interface Run {
  readonly config: Config;
  readonly flags: Flags;
  readonly troubles: Troubles;
}

async function gather(paths: readonly string[], { config, flags, troubles }: Run): Promise<readonly Found[]> {
  const { claims: file } = config;
  const found: Found[] = file === null ? [] : file.entries.map((entry) => ({ ...entry, file: file.path }));
  // Who names no path asks for what there is: a folder with claims.yaml alone is no mistake.
  const ownFlags = paths.length === 0 ? { ...flags, errorOnUnmatchedPattern: false } : flags;
  for await (const page of choosePages({ paths, flags: ownFlags, config, troubles })) {
    found.push(...(await ofPage(page, troubles)));
  }
  return found;
}

async function ofPage({ path, file, text }: PageText, troubles: Troubles): Promise<readonly Found[]> {
  const { data, problems: unreadable } = readFrontMatter(path, text);
  const { entries, problems } = claimsOf({ path, text, frontMatter: data });
  const starts = lineStarts(text);
  const lineOf = ({ start }: Span): number => lineAt(starts, start) + 1;
  for (const problem of [...unreadable, ...problems])
    await troubles.add(`${path}:${lineOf(problem)}: ${problem.message}`);
  return entries.map((entry) => ({ claim: entry.claim, file, line: lineOf(entry) }));
}

const soonestFirst = (a: ListedClaim, b: ListedClaim): number =>
  a.daysLeft - b.daysLeft || a.file.localeCompare(b.file, 'en') || a.line - b.line;

const asJson = ({
  claim,
  state,
  daysLeft,
  file,
  line,
}: ListedClaim): Claim & Record<string, string | number | null> => ({
  ...claim,
  state,
  daysLeft,
  filePath: file,
  line,
});

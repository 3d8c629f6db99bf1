import type { EmailFrame, PageFrame, Span } from '../email.ts';
import { flawsIn } from '../render/broken.ts';
import type { Edit } from '../render/edits.ts';
import { missingColumns, usesIn } from '../render/missing.ts';
import { personOf } from '../render/person.ts';
import { branchesOf, renderEmail } from '../render/render-email.ts';
import { renderedPage } from '../render/rendered-page.ts';
import { columnOf, type Row, type Table, titleOf } from '../render/table.ts';
import type { Finding } from './finding.ts';

/** One text that readers get: an email as some rows make it. */
interface Version {
  readonly email: EmailFrame;
  readonly edits: readonly Edit[];
  /** Those who get it, in the order of the data. */
  readonly rows: Row[];
}

export interface RenderedLint {
  /** Finds what is to be said of a page, with what rules threw. */
  readonly check: (frame: PageFrame) => Promise<readonly Finding[]>;
  readonly table: Table;
  readonly today: string;
}

/** What rows cause at one place of the template. */
interface Caused {
  readonly finding: Finding;
  readonly rows: Set<Row>;
}

/**
 * The findings of a page as its readers get it. `asWritten` are those of the template: what they say of coaching
 * prose and of merge tags stays, what they say of the emails gives way to what holds for the rendered text. Each
 * finding stands at the place in the template, once a place and rule, and names the rows that cause it.
 */
export async function renderedFindings(
  page: PageFrame,
  asWritten: readonly Finding[],
  { check, table, today }: RenderedLint,
): Promise<readonly Finding[]> {
  const caused = new Map<string, Caused>();
  const add = (finding: Finding, rows: readonly Row[]): void => {
    const key = `${finding.ruleId ?? finding.message} ${finding.start} ${finding.end}`;
    const found = caused.get(key) ?? { finding, rows: new Set() };
    for (const row of rows) found.rows.add(row);
    caused.set(key, found);
  };
  const problems = new Map<string, Finding>();
  const versions: Version[][] = [];
  for (const email of page.emails) {
    const distinct = new Map<string, Version>();
    for (const [row, branch] of readersOf(table.rows, branchesOf(page, email))) {
      const { edits, problems: found } = await renderEmail(page, email, {
        person: personOf(table, row),
        branch,
        today,
      });
      for (const { message, ...span } of found)
        problems.set(`${message} ${span.start}`, own(page, email, { ...span, message }, 'error'));
      for (const flaw of flawsIn({ ...page, email, edits })) add(own(page, email, flaw, 'warn'), [row]);
      const key = JSON.stringify(edits.map(({ start, text }) => [start, text]));
      const version = distinct.get(key) ?? { email, edits, rows: [] };
      version.rows.push(row);
      distinct.set(key, version);
    }
    versions.push([...distinct.values()]);
  }

  const most = Math.max(0, ...versions.map((ofEmail) => ofEmail.length));
  for (let i = 0; i < most; i++) {
    const read = versions.flatMap((ofEmail) => ofEmail[i] ?? []);
    for (const [finding, rows] of await findingsOf(page, read, check)) add(finding, rows);
  }
  const known = new Set(asWritten.map(keyOf));
  const named = [...caused.values()].map(({ finding, rows }) =>
    rows.size === table.rows.length && known.has(keyOf(finding)) ? finding : withRows(finding, [...rows], table),
  );
  const stays = (finding: Finding): boolean => isOfTemplate(finding) && !isFilled(finding, page, table);
  return [...asWritten.filter(stays), ...missing(page, table), ...problems.values(), ...named];
}

/** Each row reads one branch of the spintax, in turn; when there are more branches than rows, rows come again. */
function readersOf(rows: readonly Row[], branches: number): readonly (readonly [Row, number])[] {
  const turns = Math.max(rows.length, branches);
  return Array.from({ length: turns }, (_, i) => [rows[i % rows.length] as Row, i % branches]);
}

async function findingsOf(
  page: PageFrame,
  versions: readonly Version[],
  check: RenderedLint['check'],
): Promise<readonly (readonly [Finding, readonly Row[]])[]> {
  const rows = new Map(versions.map(({ email, rows }) => [email.number, rows]));
  const { frame, map } = renderedPage(
    page,
    versions.map(({ email }) => email),
    versions.flatMap(({ edits }) => edits),
  );
  const found = (await check(frame)).filter((finding) => finding.email !== null && !isOfTemplate(finding));
  return found.map((finding) => {
    const span = headlineOf(finding, page, frame) ?? map.toTemplate(finding);
    const isLiteral = map.isLiteral(finding);
    const shift = span.start - finding.start;
    const moved = <E extends NonNullable<Finding['fix']>>(edit: E): E => ({
      ...edit,
      range: [edit.range[0] + shift, edit.range[1] + shift],
    });
    const mine: Finding = {
      ...finding,
      ...span,
      quote: page.text.slice(span.start, span.end),
      fix: isLiteral && finding.fix ? moved(finding.fix) : null,
      suggestions: isLiteral ? finding.suggestions.map(({ desc, fix }) => ({ desc, fix: moved(fix) })) : [],
    };
    return [mine, rows.get(finding.email ?? 0) ?? []] as const;
  });
}

/** What stands for the whole email does so wherever its first words come from. */
function headlineOf({ start, end, email }: Finding, page: PageFrame, rendered: PageFrame): Span | null {
  const read = rendered.emails.find(({ number }) => number === email)?.headline;
  const written = page.emails.find(({ number }) => number === email)?.headline;
  return read?.start === start && read.end === end && written ? { start: written.start, end: written.end } : null;
}

const keyOf = ({ ruleId, start, end }: Finding): string => `${ruleId} ${start} ${end}`;

/** What is said of the page, its coaching prose or its tags, and not of what a reader gets. */
const isOfTemplate = ({ ruleId, email, family }: Finding): boolean =>
  ruleId === null || email === null || family === 'merge tags';

/** A bracket is a blank for the seller until the data fills it. */
const isFilled = ({ family, start, end }: Finding, page: PageFrame, table: Table): boolean =>
  family === 'merge tags' &&
  page.tags.some(
    (tag) => tag.start === start && tag.end === end && tag.dialect === 'bracket' && columnOf(table, tag.name) !== null,
  );

function withRows(finding: Finding, rows: readonly Row[], { place }: Table): Finding {
  const [first] = rows.toSorted((a, b) => a.number - b.number);
  if (!first) return finding;
  const more = rows.length > 1 ? ` and ${rows.length - 1} more` : '';
  return {
    ...finding,
    message: `${finding.message} In row ${first.number} (${titleOf(first)}, ${place}:${first.line})${more}.`,
  };
}

function missing(page: PageFrame, table: Table): readonly Finding[] {
  return missingColumns(table, page).flatMap(({ name, tags }) => {
    const [first] = tags;
    const email = page.emails.find((one) => usesIn(one).some(({ start }) => start === first?.start));
    if (!first || !email) return [];
    const uses = tags.length === 1 ? '1 tag uses it' : `${tags.length} tags use it`;
    const isCovered = tags.every(({ fallback }) => fallback !== null);
    const advice = isCovered
      ? 'Everybody reads the fallback.'
      : `Add the column, or rename the ${tags.length === 1 ? 'tag' : 'tags'}.`;
    const message = `The column “${name}” is missing from ${table.place}; ${uses}. ${advice}`;
    return [own(page, email, { start: first.start, end: first.end, message }, isCovered ? 'info' : 'warn')];
  });
}

/** A finding of the rendering itself: no rule says it. */
const own = (
  { path, text }: PageFrame,
  email: EmailFrame,
  { start, end, message }: { readonly start: number; readonly end: number; readonly message: string },
  severity: Finding['severity'],
): Finding => ({
  path,
  start,
  end,
  ruleId: null,
  messageId: null,
  message,
  severity,
  family: null,
  email: email.number,
  part: email.parts.find((part) => part.start <= start && start < part.end)?.name ?? null,
  quote: text.slice(start, end),
  fix: null,
  suggestions: [],
});

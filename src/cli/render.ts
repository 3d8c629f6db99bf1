import type { EmailFrame, PageFrame } from '../email.ts';
import { directiveSpans } from '../lint/directives.ts';
import { lineAt, lineStarts } from '../lint/lines.ts';
import { frameOf } from '../lint/read.ts';
import type { Edit } from '../render/edits.ts';
import { fieldKey } from '../render/field-names.ts';
import { missingColumns } from '../render/missing.ts';
import { personOf } from '../render/person.ts';
import { readable } from '../render/readable.ts';
import { branchesOf, renderEmail } from '../render/render-email.ts';
import { renderedPage } from '../render/rendered-page.ts';
import { type Table, titleOf } from '../render/table.ts';
import { toJson } from '../reporters/json.ts';
import { visible } from '../reporters/visible.ts';
import { UsageError } from './failure.ts';
import type { Flags } from './flags.ts';
import { plainFormat } from './output.ts';
import { choosePages } from './pages.ts';
import { peopleOf } from './people.ts';
import { configOf, fromHere, note, Troubles } from './run.ts';
import { terminal } from './terminal.ts';

/** One email as one person reads it. */
interface Copy {
  readonly filePath: string;
  readonly id: string;
  /** The email's number in the page. */
  readonly email: number;
  /** Of the template. */
  readonly line: number;
  /** Null for the empty row: every field is missing. */
  readonly row: { readonly number: number; readonly line: number; readonly title: string } | null;
  /** The branch of spintax, from 1; null when there is none to choose. */
  readonly branch: number | null;
  readonly subject: string | null;
  readonly text: string;
}

/**
 * `pitchlint render <paths…> --data people.csv`: writes each email as each person reads it, and last as the one of
 * whom nothing is known. Gives 0, or 2 when an email could not be rendered.
 */
export async function render(paths: readonly string[], spintax: 'first' | 'each', flags: Flags): Promise<number> {
  const format = plainFormat(flags.format);
  const people = await peopleOf(flags);
  if (people === null) throw new UsageError('render needs people: add --data people.csv (or .yaml, .json)');
  const config = await configOf(flags);
  const troubles = new Troubles(flags.debug);
  const copies: Copy[] = [];
  const missing = new Map<string, Missing>();
  for await (const page of choosePages({ paths, flags, config, troubles })) {
    const reading = config.forPath(page.file);
    const { today } = reading;
    const frame = await frameOf(page, reading);
    people.seeFrame(frame);
    addMissing(missing, frame, people.table);
    for (const email of frame.emails) {
      const { made, problems } = await copiesOf({
        frame,
        email,
        filePath: page.file,
        table: people.table,
        spintax,
        today,
      });
      copies.push(...made);
      for (const problem of problems) await troubles.add(`${page.path}:${problem}`);
    }
  }
  await noteMissing(missing.values(), people.table);
  await people.noteUnused();
  const text = format === 'json' ? `${toJson(copies, 2)}\n` : sheetOf(copies, people.table);
  if (flags.outputFile === undefined) await terminal.out(text);
  else {
    const { writeOutput } = await import('../files/write.ts');
    await writeOutput(flags.outputFile, text);
  }
  return troubles.count > 0 ? 2 : 0;
}

/** A column that tags name and the data does not have: one note for all pages. */
interface Missing {
  readonly name: string;
  /** Of the first tag: path and line. */
  readonly first: string;
  count: number;
}

function addMissing(missing: Map<string, Missing>, frame: PageFrame, table: Table): void {
  const starts = lineStarts(frame.text);
  for (const { name, tags } of missingColumns(table, frame)) {
    const key = fieldKey(name);
    const first = `${frame.path}:${lineAt(starts, tags[0]?.start ?? 0) + 1}`;
    const known = missing.get(key) ?? { name, first, count: 0 };
    known.count += tags.length;
    missing.set(key, known);
  }
}

async function noteMissing(missing: Iterable<Missing>, { place }: Table): Promise<void> {
  for (const { name, first, count } of missing) {
    const uses = count === 1 ? '1 tag uses it' : `${count} tags use it, the first`;
    await note(`${place}: the column “${name}” is missing; ${uses} at ${first}`);
  }
}

interface Order {
  readonly frame: PageFrame;
  readonly email: EmailFrame;
  readonly filePath: string;
  readonly table: Table;
  readonly spintax: 'first' | 'each';
  readonly today: string;
}

async function copiesOf({
  frame,
  email,
  filePath,
  table,
  spintax,
  today,
}: Order): Promise<{ made: Copy[]; problems: ReadonlySet<string> }> {
  const starts = lineStarts(frame.text);
  const count = branchesOf(frame, email);
  const branches = spintax === 'first' ? [0] : Array.from({ length: count }, (_, branch) => branch);
  const hidden = directivesIn(frame.text);
  const made: Copy[] = [];
  const found = new Set<string>();
  for (const row of [...table.rows, null]) {
    for (const branch of branches) {
      const { edits, problems } = await renderEmail(frame, email, { person: personOf(table, row), branch, today });
      for (const { start, message } of problems) found.add(`${lineAt(starts, start) + 1}: ${message}`);
      const rendered = renderedPage(frame, [email], [...edits, ...hidden]).frame;
      const [read] = rendered.emails;
      if (!read) continue;
      made.push({
        filePath,
        id: email.id,
        email: email.number,
        line: lineAt(starts, email.headline.start) + 1,
        row: row && { number: row.number, line: row.line, title: titleOf(row) },
        branch: count > 1 ? branch + 1 : null,
        subject: read.subject?.trim() ?? null,
        text: readable(rendered, read),
      });
    }
  }
  return { made, problems: found };
}

/** Directives are for the linter; one that has a line to itself goes with its line. */
const directivesIn = (text: string): readonly Edit[] =>
  directiveSpans(text).map(({ start, end }): Edit => {
    const isAlone =
      /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 200), start)) &&
      /^[ \t]*(?:\r?\n|$)/.test(text.slice(end));
    const from = isAlone ? text.lastIndexOf('\n', start - 1) + 1 : start;
    const to = isAlone ? text.indexOf('\n', end) + 1 || text.length : end;
    return { start: from, end: to, text: '', cause: 'comment', tag: null };
  });

/** The copies for people, one after the other, each under a line that says whose it is. */
function sheetOf(copies: readonly Copy[], { place }: Table): string {
  const sheets = copies.map(({ filePath, email, line, row, branch, subject, text }) => {
    const who =
      row === null ? 'the empty row: every field is missing' : `row ${row.number}: ${row.title} (${place}:${row.line})`;
    const head = `── ${fromHere(filePath)}:${line}, email ${email} · ${who}${branch === null ? '' : ` · branch ${branch}`}`;
    return `${head}\n${subject === null ? '' : `Subject: ${subject}\n`}\n${text}\n`;
  });
  return visible(sheets.join('\n'));
}

import type { Problem } from '../src/email.ts';
import { parsePage } from '../src/parse/page.ts';
import { edited, settled } from '../src/render/edits.ts';
import { fieldKey } from '../src/render/field-names.ts';
import { personOf } from '../src/render/person.ts';
import { renderEmail } from '../src/render/render-email.ts';
import type { Row, Table } from '../src/render/table.ts';

/** Pages rendered for one person. */

export const tableOf = (...records: readonly Readonly<Record<string, string>>[]): Table => ({
  place: 'people.csv',
  columns: [...new Set(records.flatMap((record) => Object.keys(record)))],
  rows: records.map((record, index) => ({
    number: index + 1,
    line: index + 2,
    values: new Map(Object.entries(record).map(([column, value]) => [fieldKey(column), value])),
  })),
});

export interface Asked {
  readonly row?: Row | null;
  readonly branch?: number;
  readonly path?: string;
}

/** The page's text as the person of a table's row reads it, the first by default. */
export async function read(text: string, table: Table, { row, branch = 0, path = 'a.txt' }: Asked = {}) {
  const page = parsePage(path, text);
  const person = personOf(table, row === undefined ? (table.rows[0] ?? null) : row);
  const all = await Promise.all(
    page.emails.map((email) => renderEmail(page, email, { person, branch, today: '2026-02-10' })),
  );
  const edits = settled(all.flatMap((one) => one.edits));
  const problems: readonly Problem[] = all.flatMap((one) => one.problems);
  return { page, edits, problems, text: edited(text, edits) };
}

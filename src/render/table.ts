import { fieldKey, fieldKeys } from './field-names.ts';

/** One person: a flat record of the data file. */
export interface Row {
  /** From 1, in the order of the file. */
  readonly number: number;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
  /** `fieldKey` of a column -> its text; an absent or empty field is the empty string. */
  readonly values: ReadonlyMap<string, string>;
}

/** The people that emails are rendered for. */
export interface Table {
  /** The file as messages name it. */
  readonly place: string;
  /** As they are written, in the order of the file. No two have the same `fieldKey`. */
  readonly columns: readonly string[];
  /** One at least. */
  readonly rows: readonly Row[];
}

/** What is wrong with a data file: one line each, with file, line, what is there and what would be right. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(place: string, mistakes: readonly { readonly line: number | null; readonly message: string }[]) {
    super(mistakes.map(({ line, message }) => `${place}${line === null ? '' : `:${line}`}: ${message}`).join('\n'));
  }
}

/** The key of the column that a tag names; null when the table has none. */
export function columnOf(table: Table, name: string): string | null {
  const known = keysOf(table);
  return fieldKeys(name).find((key) => known.has(key)) ?? null;
}

const known = new WeakMap<Table, ReadonlySet<string>>();

function keysOf(table: Table): ReadonlySet<string> {
  const found = known.get(table) ?? new Set(table.columns.map(fieldKey));
  known.set(table, found);
  return found;
}

/** How a row is named to people: the reader's name if there is one, else the first field that is filled. */
export function titleOf({ values }: Row): string {
  const named = ['firstname', 'name', 'fullname', 'email'].map((key) => values.get(key) ?? '');
  const title = [...named, ...values.values()].find((value) => value.trim() !== '') ?? 'empty';
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

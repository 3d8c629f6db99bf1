import { extname } from 'node:path';
import { nearest } from '../config/nearest.ts';
import type { PageFrame } from '../email.ts';
import { readPage } from '../files/read.ts';
import { type File, frameOf } from '../lint/read.ts';
import { fieldKey } from '../render/field-names.ts';
import { usedColumns } from '../render/missing.ts';
import { type DataFormat, readTable } from '../render/read-table.ts';
import type { Table } from '../render/table.ts';
import { UsageError } from './failure.ts';
import type { Flags } from './flags.ts';
import { note } from './run.ts';

/** The people of `--data`, and which of their columns the pages use. */
export class People {
  readonly table: Table;
  readonly #used = new Set<string>();

  constructor(table: Table) {
    this.table = table;
  }

  async see(page: File, reading: Parameters<typeof frameOf>[1]): Promise<void> {
    this.seeFrame(await frameOf(page, reading));
  }

  seeFrame(frame: PageFrame): void {
    for (const key of usedColumns(this.table, frame)) this.#used.add(key);
  }

  /** A column that no tag uses may be a misspelt one: a note, once a run. */
  async noteUnused(): Promise<void> {
    const unused = this.table.columns.filter((column) => !this.#used.has(fieldKey(column)));
    if (unused.length === 0) return;
    const names = unused.map((column) => `“${column}”`).join(', ');
    await note(`${this.table.place}: no tag uses the ${unused.length === 1 ? 'column' : 'columns'} ${names}`);
  }
}

/** Reads the file that `--data` names; null without it. Throws a UsageError, FileError or DataError. */
export async function peopleOf({ data }: Pick<Flags, 'data'>): Promise<People | null> {
  if (data === undefined) return null;
  const format = formats[extname(data).toLowerCase()];
  if (format === undefined) {
    const near = nearest(extname(data).toLowerCase(), Object.keys(formats));
    throw new UsageError(
      `--data: "${data}" is no data file by its name; use .yaml, .yml, .csv or .json${near === null ? '' : `; did you mean ${near}?`}`,
    );
  }
  return new People(await readTable({ place: data, text: await readPage(data), format }));
}

const formats: Readonly<Record<string, DataFormat>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
  '.json': 'json',
};

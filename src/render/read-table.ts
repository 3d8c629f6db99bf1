import { fieldKey } from './field-names.ts';
import { DataError, type Row, type Table } from './table.ts';

export const dataFormats = ['yaml', 'csv', 'json'] as const;
export type DataFormat = (typeof dataFormats)[number];

export interface DataFile {
  /** The file as messages name it. */
  readonly place: string;
  readonly text: string;
  readonly format: DataFormat;
}

/** A row as it is read: column -> text. */
export interface Record {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Reads a list of flat records: the rows of a CSV file below its header, or a YAML or JSON list of mappings.
 * @throws DataError when the file is no such list.
 */
export async function readTable({ place, text, format }: DataFile): Promise<Table> {
  const clean = text.replace(/^\uFEFF/, '');
  const read =
    format === 'csv' ? (await import('./csv-records.ts')).csvRecords : (await import('./yaml-records.ts')).yamlRecords;
  const { columns, records, line } = await read(clean, place);
  demandOneName(place, columns, line);
  if (records.length === 0) throw new DataError(place, [{ line: null, message: `holds no rows; ${howTo[format]}` }]);
  const rows = records.map(
    ({ line, cells }, index): Row => ({
      number: index + 1,
      line,
      values: new Map([...cells].map(([column, value]) => [fieldKey(column), value])),
    }),
  );
  return { place, columns, rows };
}

/** What a file of each format should hold. */
export const howTo: { readonly [Format in DataFormat]: string } = {
  yaml: 'write one list item a person, such as “- first_name: …”',
  csv: 'write a header line with the names of the columns, and one line a person below it',
  json: 'write one object a person, such as [{ "first_name": "…" }]',
};

/** Two columns of one field would make it a matter of chance what a tag stands for. */
function demandOneName(place: string, columns: readonly string[], line: number | null): void {
  const first = new Map<string, string>();
  for (const column of columns) {
    const key = fieldKey(column);
    if (key === '')
      throw new DataError(place, [{ line, message: `the column “${column}” has no name; name every column` }]);
    const other = first.get(key);
    if (other !== undefined) {
      const message =
        other === column
          ? `the column “${column}” stands there twice; keep one of them`
          : `the columns “${other}” and “${column}” are one field; rename or drop one of them`;
      throw new DataError(place, [{ line, message }]);
    }
    first.set(key, column);
  }
}

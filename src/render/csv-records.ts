import { howTo, type Record } from './read-table.ts';
import { DataError } from './table.ts';

/** What csv-parse gives with `info`. */
interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file with a header line; cells are parted by commas, semicolons or tabs, as the header has it.
 * @throws DataError when quotes do not pair, or a line has more or fewer cells than the header.
 */
export async function csvRecords(
  text: string,
  place: string,
): Promise<{ columns: readonly string[]; records: readonly Record[]; line: number }> {
  const { parse, CsvError } = await import('csv-parse/sync');
  let lines: readonly Line[];
  try {
    const options = {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    } as const;
    // With `info`, a line of the answer is an object; the library's types tell of the plain case.
    lines = parse(text.replace(/\r\n?/g, '\n'), options) as unknown as readonly Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    throw new DataError(place, [{ line, message: `is not valid CSV: ${error.message}` }]);
  }
  const [header, ...rest] = lines;
  if (!header) throw new DataError(place, [{ line: null, message: `is empty; ${howTo.csv}` }]);
  const columns = header.record.map((name) => name.trim());
  const uneven = rest.filter(({ record }) => record.length !== columns.length);
  if (uneven.length > 0) {
    const shown = uneven.slice(0, 10).map(({ record, info }) => ({
      line: firstLine(record, info.lines),
      message: `the row has ${record.length} ${record.length === 1 ? 'cell' : 'cells'}, the header has ${columns.length}; put a cell that holds the delimiter in quotes`,
    }));
    throw new DataError(place, shown);
  }
  const records = rest.map(({ record, info }) => ({
    line: firstLine(record, info.lines),
    cells: new Map(columns.map((column, index) => [column, record[index] ?? ''])),
  }));
  return { columns, records, line: firstLine(header.record, header.info.lines) };
}

/** The library counts lines to the end of a record; a quoted cell may hold line ends. */
const firstLine = (record: readonly string[], last: number): number =>
  last - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

function delimiterOf(text: string): string {
  const header = (/^\s*([^\r\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

import type { Problem, Span } from '../../email.ts';
import { type ColumnName, type Columns, columnNames, findColumns } from './columns.ts';
import { type Cell, type Row, rowsOf } from './csv-cells.ts';
import type { Decoded, Letter } from './decoded.ts';
import { type Said, Steps } from './steps.ts';
import { type Field, writeLetter } from './table-letter.ts';
import { Units } from './units.ts';

/** Reads a table with a row for each email. What is amiss gives a problem; nothing throws. */
export function decodeCsv(path: string, file: string, columns: Columns): Decoded {
  const units = new Units();
  const { rows, openQuote } = rowsOf(file);
  const [header, ...rest] = rows;
  if (!header) return { text: '', letters: [], problems: [], inFile: units.inFile };
  const names = header.cells.map((cell) => wordsOf(file, cell).trim());
  const at = findColumns(names, columns);
  const steps = new Steps();
  const letters = rest.flatMap((row): Letter | [] => {
    const cell = (name: ColumnName): Cell | undefined => row.cells[at.get(name) ?? -1];
    const field = (name: ColumnName): Field | null => fieldOf(file, cell(name));
    const said: Said = new Map([...at.keys()].map((name) => [name, field(name)?.words ?? '']));
    return (
      writeLetter(
        { subject: field('subject'), preheader: field('preheader'), body: field('body') },
        steps.next(said),
        units,
      ) ?? []
    );
  });
  const faults = [...missing(names, at, columns, header), ...unclosed(openQuote), ...ragged(rest, header)];
  return {
    text: units.text,
    letters,
    problems: faults.slice(0, 1).map((fault) => ({ path, ...fault })),
    inFile: units.inFile,
  };
}

const wordsOf = (file: string, { start, end, isQuoted }: Cell): string =>
  isQuoted ? file.slice(start, end).replaceAll('""', '"') : file.slice(start, end);

function fieldOf(file: string, cell: Cell | undefined): Field | null {
  if (!cell) return null;
  const { start, end, isQuoted } = cell;
  return {
    words: wordsOf(file, cell),
    write(units) {
      let from = start;
      // Of two quotes the first stands for both.
      for (
        let quote = file.indexOf('""', from);
        isQuoted && quote >= 0 && quote + 1 < end;
        quote = file.indexOf('""', from)
      ) {
        units.copy(file, { start: from, end: quote });
        units.push('"', { start: quote, end: quote + 2 });
        from = quote + 2;
      }
      units.copy(file, { start: from, end });
    },
  };
}

type Fault = Omit<Problem, 'path'>;

function missing(
  names: readonly string[],
  at: ReadonlyMap<ColumnName, number>,
  columns: Columns,
  { start, end }: Row,
): Fault[] {
  const there = names.filter((name) => name !== '').map((name) => `“${name}”`);
  const lost = columnNames.find((name) => columns[name] !== undefined && !at.has(name));
  if (lost)
    return [
      {
        start,
        end,
        message: `There is no column “${columns[lost]}”, which settings.columns.${lost} names. The columns are ${there.join(', ')}.`,
      },
    ];
  if (at.has('body')) return [];
  return [
    {
      start,
      end,
      message: `No column holds the words of the emails; the columns are ${there.join(', ')}. Name it in the configuration under settings.columns.body.`,
    },
  ];
}

const unclosed = (quote: Span | null): Fault[] =>
  quote
    ? [
        {
          ...quote,
          message: 'This quote is never closed. Close the cell with a second quote, and double those within it.',
        },
      ]
    : [];

function ragged(rows: readonly Row[], header: Row): Fault[] {
  const isRagged = ({ cells }: Row): boolean => cells.length !== header.cells.length;
  const first = rows.find(isRagged);
  if (!first) return [];
  const { start, end, cells } = first;
  const count = rows.filter(isRagged).length;
  const others = count > 1 ? ` So it is in ${count} rows.` : '';
  return [
    {
      start,
      end,
      message: `This row has ${cells.length === 1 ? '1 cell' : `${cells.length} cells`}, and the header has ${header.cells.length}.${others} Put quotes around a cell that holds a comma or a line end.`,
    },
  ];
}

import type { Span } from '../../email.ts';

/** A cell; the span is that of its words, without the quotes around them. */
export interface Cell extends Span {
  /** Quotes within are doubled. */
  readonly isQuoted: boolean;
}

/** A row of a table, its cells with their places. */
export interface Row extends Span {
  readonly cells: readonly Cell[];
}

export interface Rows {
  readonly rows: readonly Row[];
  /** The quote that no other closes; null in a good file. */
  readonly openQuote: Span | null;
}

/** Reads RFC 4180, with commas, semicolons or tabs as the first line has them. Rows without a word are left out. */
export function rowsOf(file: string): Rows {
  const from = file.startsWith('\uFEFF') ? 1 : 0;
  const divider = dividerOf(file, from);
  const rows: Row[] = [];
  let openQuote: Span | null = null;
  for (let at = from; at < file.length; ) {
    const start = at;
    const cells: Cell[] = [];
    for (let isOpen = true; isOpen; ) {
      const cell = cellAt(file, at, divider);
      if (!cell.isClosed) openQuote ??= { start: cell.start - 1, end: cell.start };
      cells.push({ start: cell.start, end: cell.end, isQuoted: cell.isQuoted });
      isOpen = file[cell.stop] === divider;
      at = cell.stop + (isOpen ? 1 : 0);
    }
    const end = at;
    at += file.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some((cell) => cell.start < cell.end)) rows.push({ start, end, cells });
  }
  return { rows, openQuote };
}

/** The one that the first line has most of, outside quotes. */
function dividerOf(file: string, from: number): string {
  const feed = file.indexOf('\n', from);
  const line = file.slice(from, feed < 0 ? file.length : feed).replace(/"[^"]*"/g, '');
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface ReadCell extends Cell {
  /** At the divider, or at the line end. */
  readonly stop: number;
  readonly isClosed: boolean;
}

function cellAt(file: string, at: number, divider: string): ReadCell {
  let open = at;
  while (file[open] === ' ' && divider !== ' ') open++;
  if (file[open] !== '"') {
    const stop = endOfBare(file, at, divider);
    return { start: at, end: stop, stop, isQuoted: false, isClosed: true };
  }
  let end = file.indexOf('"', open + 1);
  while (end >= 0 && file[end + 1] === '"') end = file.indexOf('"', end + 2);
  if (end < 0) {
    // Read as if the quote stood for itself, so that the rows below are not swallowed.
    const stop = endOfBare(file, open, divider);
    return { start: open + 1, end: stop, stop, isQuoted: false, isClosed: false };
  }
  return { start: open + 1, end, stop: endOfBare(file, end + 1, divider), isQuoted: true, isClosed: true };
}

function endOfBare(file: string, at: number, divider: string): number {
  let end = at;
  while (end < file.length && file[end] !== divider && file[end] !== '\n' && !file.startsWith('\r\n', end)) end++;
  return end;
}

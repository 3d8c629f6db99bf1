import { type Cell, cellsOf, widthOfCells } from './cells.ts';
import { windowOf } from './window.ts';

/** A stretch of a page by line and column, from 1, the end after the last character: a message is one. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A line of a frame, in three pieces so that the middle can be coloured. */
export interface FrameLine {
  /** Null where lines are left out. */
  readonly number: number | null;
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
  /** Blanks, then a caret below each column of the phrase. */
  readonly underline: string;
}

/**
 * The lines that a stretch runs over, each at most `width` columns: a long line is cut around the phrase, a long
 * stretch in its middle.
 */
export function frame(lines: readonly string[], stretch: Stretch, width: number): readonly FrameLine[] {
  const numbers: number[] = [];
  for (let number = stretch.line; number <= Math.min(stretch.endLine, lines.length); number++) {
    if (number === stretch.line || phraseIn(lines, stretch, number).trim() !== '') numbers.push(number);
  }
  const show = (number: number): FrameLine => frameLine(lines, stretch, number, width);
  if (numbers.length <= mostLines) return numbers.map(show);
  return [...numbers.slice(0, mostLines - 1).map(show), leftOut, ...numbers.slice(-1).map(show)];
}

const mostLines = 4;
const leftOut: FrameLine = { number: null, before: '…', phrase: '', after: '', underline: '' };

const endIn = (lines: readonly string[], stretch: Stretch, number: number): number =>
  number === stretch.endLine ? stretch.endColumn - 1 : (lines[number - 1] ?? '').trimEnd().length;

function startIn(lines: readonly string[], stretch: Stretch, number: number): number {
  if (number === stretch.line) return stretch.column - 1;
  return /^[\s>]*/.exec(lines[number - 1] ?? '')?.[0].length ?? 0;
}

const phraseIn = (lines: readonly string[], stretch: Stretch, number: number): string =>
  (lines[number - 1] ?? '').slice(startIn(lines, stretch, number), endIn(lines, stretch, number));

function frameLine(lines: readonly string[], stretch: Stretch, number: number, width: number): FrameLine {
  const line = lines[number - 1] ?? '';
  const start = startIn(lines, stretch, number);
  const end = Math.max(start, endIn(lines, stretch, number));
  const near = { from: wholeFrom(line, Math.max(0, start - 2 * width)), to: wholeFrom(line, start + 4 * width) };
  const cells = cellsOf(line.slice(near.from, near.to));
  const first = firstFrom(cells, start - near.from);
  const past = Math.max(first, firstFrom(cells, end - near.from));
  const view = windowOf(cells, { first, past, width, isCut: { left: near.from > 0, right: near.to < line.length } });
  const before = `${view.left}${textOf(cells.slice(view.from, first))}`;
  const phraseCells = cells.slice(first, Math.min(past, view.to));
  const blanks = ' '.repeat(view.left.length + widthOfCells(cells.slice(view.from, first)));
  return {
    number,
    before,
    phrase: textOf(phraseCells),
    after: `${textOf(cells.slice(Math.max(past, first), Math.max(past, view.to)))}${view.right}`.trimEnd(),
    underline: blanks + '^'.repeat(Math.max(1, widthOfCells(phraseCells))),
  };
}

/** The offset, or the next one if it is within a character of two units. */
const wholeFrom = (line: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(line.charAt(offset)) ? offset + 1 : offset;

const textOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('');

/** The index of the first cell at or after an offset. */
function firstFrom(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex(({ end }) => end > offset);
  return index < 0 ? cells.length : index;
}

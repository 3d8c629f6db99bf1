import { visible } from './visible.ts';

/** A character as a terminal draws it; the span is its place in the text it was cut from. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

/** The characters of one line, as a reader sees them: an accent or a joined emoji belongs to its letter. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const text = segment === '\t' ? tab : visible(segment, 'shown');
    cells.push({ start: index, end: index + segment.length, text, width: widthOf(text) });
  }
  return cells;
}

/** How many columns a line takes in a terminal. */
export const textWidth = (line: string): number => widthOfCells(cellsOf(line));

export const widthOfCells = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const tab = '    ';

function widthOf(character: string): number {
  if (ascii.test(character)) return character.length;
  if (wide.test(character)) return 2;
  return invisible.test(character) ? 0 : [...character.replace(marks, '')].length;
}

const ascii = /^[ -~]*$/;
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{RI}|[#*0-9]\uFE0F?\u20E3|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{sc=Yi}\u3000\uFF01-\uFF60\uFFE0-\uFFE6])/u;
const marks = /[\p{M}\p{Cf}]/gu;
const invisible = /^[\p{M}\p{Cf}]+$/u;

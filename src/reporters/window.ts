import { type Cell, widthOfCells } from './cells.ts';

export interface Aim {
  /** The phrase: from the cell `first` to the one before `past`. */
  readonly first: number;
  readonly past: number;
  readonly width: number;
  /** Whether the line goes on beyond the cells. */
  readonly isCut: { readonly left: boolean; readonly right: boolean };
}

/** The cells to show, from `from` to the one before `to`, and the signs for what is cut off. */
export interface View {
  readonly from: number;
  readonly to: number;
  readonly left: '…' | '';
  readonly right: '…' | '';
}

/** Chooses what to show of a line: the phrase, and as much on both sides as fits, cut between words where it can be. */
export function windowOf(cells: readonly Cell[], { first, past, width, isCut }: Aim): View {
  if (!isCut.left && !isCut.right && widthOfCells(cells) <= width) {
    return { from: 0, to: cells.length, left: '', right: '' };
  }
  const room = width - 2;
  const spare = Math.max(0, room - widthOfCells(cells.slice(first, past)));
  const before = cells.slice(0, first).reverse();
  const after = cells.slice(past);
  const roomBefore = Math.max(Math.floor(spare / 2), spare - widthOfCells(after));
  const cut = first - countFitting(before, roomBefore);
  const used = widthOfCells(cells.slice(cut, first));
  const end = first + countFitting(cells.slice(first), room - used);
  const isCutLeft = cut > 0 || isCut.left;
  const isCutRight = end < cells.length || isCut.right;
  return {
    from: isCutLeft ? wordStart(cells, cut, first) : cut,
    to: isCutRight ? wordEnd(cells, end, past) : end,
    left: isCutLeft ? '…' : '',
    right: isCutRight ? '…' : '',
  };
}

function countFitting(cells: readonly Cell[], room: number): number {
  let used = 0;
  const over = cells.findIndex((cell) => {
    used += cell.width;
    return used > room;
  });
  return over < 0 ? cells.length : over;
}

const longestStep = 15;

function wordStart(cells: readonly Cell[], from: number, first: number): number {
  if (cells[from - 1]?.text === ' ') return from;
  const at = cells.slice(from, Math.min(first, from + longestStep)).findIndex(({ text }) => text === ' ');
  return from + at + 1;
}

function wordEnd(cells: readonly Cell[], to: number, past: number): number {
  for (let at = to; at > Math.max(past, to - longestStep); at--) if (cells[at]?.text === ' ') return at;
  return to;
}

import type { BlockLine } from './blocks.ts';
import { type Draft, draftOf } from './drafts.ts';
import type { Above } from './find-drafts.ts';
import { bare, salutes } from './frame.ts';
import { labelOf, unwrapped } from './label.ts';
import type { Piece } from './parts.ts';

/** The messages in the cells of a table, one a row at most, and the subjects that stand in rows of their own. */
export function tableMails(
  rows: readonly BlockLine[],
  above: Above,
): { readonly drafts: Draft[]; readonly outside: readonly Piece[] } {
  const drafts: Draft[] = [];
  let outside = above.outside;
  const header = rows[0] && rows[1] && isDelimiter(rows[1]) ? cellsOf(rows[0]) : [];
  for (const row of rows.slice(header.length > 0 ? 2 : 0)) {
    if (isDelimiter(row)) continue;
    const cells = cellsOf(row);
    const named = nameOf(cells[0]);
    if ((named === 'subject' || named === 'preheader') && cells[1] && cells.length === 2) {
      outside = [...outside, { name: named, ...unwrapped(cells[1]) }];
      continue;
    }
    const mail = cells.find((cell, i) => isMail(cell, named === 'body' || nameOf(header[i]) === 'body'));
    if (!mail) continue;
    const subject = cells.find((_, i) => nameOf(header[i]) === 'subject');
    // “Step” above “2” reads “Step 2”, as a heading would.
    const others = cells.flatMap((cell, i) =>
      cell === mail || cell === subject
        ? []
        : [/^\d/.test(cell.words) ? `${header[i]?.words ?? ''} ${cell.words}` : bare(cell.words)],
    );
    const labels = [...above.labels, ...others];
    const draft = draftOf('cell', [mail], {
      ...above,
      labels,
      outside: subject ? [{ name: 'subject', ...unwrapped(subject) }] : outside,
    });
    if (draft) drafts.push(draft);
    outside = [];
  }
  return { drafts, outside };
}

function isDelimiter({ words }: BlockLine): boolean {
  return /^[\s|:-]+$/.test(words);
}

function cellsOf(row: BlockLine): BlockLine[] {
  const cells: BlockLine[] = [];
  let at = row.inner;
  for (const text of row.words.replace(/^\s*\||\|\s*$/g, (edge) => ' '.repeat(edge.length)).split('|')) {
    const start = at + (/^\s*/.exec(text)?.[0].length ?? 0);
    const words = text.trim();
    cells.push({ ...row, kind: 'text', text: words, words, start, inner: start, end: start + words.length });
    at += text.length + 1;
  }
  return cells;
}

function nameOf(cell: BlockLine | undefined): string | null {
  return cell ? (labelOf('heading', cell.inner, cell.words)?.name ?? null) : null;
}

function isMail(cell: BlockLine, isNamed: boolean): boolean {
  const words = bare(cell.words).replace(/^["“]/, '');
  const count = words.split(/\s+/).length;
  return (
    (salutes({ ...cell, words }) && count >= 8) ||
    (isNamed && count >= 12 && /\byou/i.test(words) && /[.!?]/.test(words))
  );
}

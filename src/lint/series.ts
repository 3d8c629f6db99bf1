import type { Summary } from '../sequence.ts';
import { folderOf, numberOf } from './file-order.ts';

/** Files that make one sequence: those of a folder that name it in their front matter, or that are numbered. */
export interface Series {
  readonly folder: string;
  readonly by: 'name' | 'file' | 'folder';
  /** What the front matter calls it; empty for numbered files. */
  readonly name: string;
}

/** The series that a run has files of, each once. */
export function seriesOf(summaries: readonly Summary[]): readonly Series[] {
  const found = summaries.flatMap((summary) => seriesWith(summary) ?? []);
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function seriesWith({ path, step, isAlone }: Summary): Series | null {
  if (step && step.section !== null) return null;
  if (step && step.sequence !== null) return { folder: folderOf(path), by: 'name', name: step.sequence };
  const order = isAlone ? numberOf(path) : null;
  return order && { folder: order.folder, by: order.source, name: '' };
}

/** Whether a file that was not linted may belong to one of them, by its path and its text alone. */
export function mayBelong({ folder, by, name }: Series, path: string, text: string): boolean {
  if (by === 'name') return folderOf(path) === folder && text.slice(0, frontMatter).includes(name);
  const order = numberOf(path);
  return order?.source === by && order.folder === folder;
}

/** Characters within which front matter names its sequence. */
const frontMatter = 2000;

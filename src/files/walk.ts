import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError } from './error.ts';

export interface Walk {
  /** Whether a file is wanted. */
  accepts(path: string): boolean;
  isIgnored(path: string, isFolder: boolean): Promise<boolean>;
  /** Whether to go into folders such as `.claude`. */
  readonly dotFolders: boolean;
}

/** Folders that nobody means to lint on the way. */
export const passedBy: readonly string[] = ['node_modules', '.git'];

/** The wanted files below a folder. Links to files count; links to folders do not, so that there is no circle. */
export async function filesBelow(folder: string, walk: Walk): Promise<readonly string[]> {
  const items = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw fileError(folder, error);
  });
  const found = await Promise.all(items.map((item) => below(item, join(folder, item.name), walk)));
  return found.flat();
}

async function below(item: Dirent, path: string, walk: Walk): Promise<readonly string[]> {
  if (item.isDirectory()) {
    const isPassed = passedBy.includes(item.name) || (item.name.startsWith('.') && !walk.dotFolders);
    return isPassed || (await walk.isIgnored(path, true)) ? [] : filesBelow(path, walk);
  }
  if (!walk.accepts(path)) return [];
  const isFile = item.isFile() || (item.isSymbolicLink() && (await leadsToFile(path)));
  return isFile && !(await walk.isIgnored(path, false)) ? [path] : [];
}

const leadsToFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

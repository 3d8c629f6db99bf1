import { access, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { fileError } from './error.ts';
import { patternsIn } from './ignore-pattern.ts';

export interface IgnoreFiles {
  /** What ignore files are called. */
  readonly names: readonly string[];
  readonly options: ignore.Options;
  /** Outside a repository, ignore files count from this folder down. */
  readonly cwd: string;
  /** Nothing above this folder counts, not even in a repository. */
  readonly top?: string;
}

/** Reads ignore files from the git root down, each once; gives the rules that hold in a folder. */
export function ignoreFiles({ names, options, cwd, top }: IgnoreFiles): (folder: string) => Promise<Ignore> {
  const rulesIn = remembered(async (folder: string): Promise<Ignore> => {
    const above = (await isTop(folder)) ? ignore(options) : await rulesIn(dirname(folder));
    const texts = await Promise.all(names.map((name) => readIfThere(join(folder, name))));
    const patterns = texts.flatMap((text) => patternsIn(text, folder));
    // Folders without patterns of their own share the rules of the one above, and with them their cache.
    return patterns.length === 0 ? above : ignore(options).add(above).add(patterns);
  });
  const rootOf = remembered(async (folder: string): Promise<string | null> => {
    if (await exists(join(folder, '.git'))) return folder;
    return dirname(folder) === folder ? null : rootOf(dirname(folder));
  });
  return rulesIn;

  async function isTop(folder: string): Promise<boolean> {
    if (folder === top || dirname(folder) === folder) return true;
    const root = await rootOf(folder);
    return root === null ? folder === cwd || relative(cwd, folder).startsWith('..') : folder === root;
  }
}

/** Answers a question about a folder once. */
function remembered<T>(answer: (folder: string) => Promise<T>): (folder: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (folder) => {
    const known = answers.get(folder) ?? answer(folder);
    answers.set(folder, known);
    return known;
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const readIfThere = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return '';
    throw fileError(path, error);
  });

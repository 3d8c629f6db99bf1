import { stat } from 'node:fs/promises';
import { extname, relative, resolve, sep } from 'node:path';
import { fileError } from './error.ts';
import { readGlob } from './glob.ts';
import { type IgnoreRequest, ignoredBy } from './ignored.ts';
import { filesBelow, passedBy, type Walk } from './walk.ts';

/** What a folder is searched for; a file that is named is taken whatever its extension. */
export const extensions: readonly string[] = [
  '.md',
  '.markdown',
  '.txt',
  '.liquid',
  '.hbs',
  '.mustache',
  '.njk',
  '.html',
  '.htm',
  '.mjml',
  '.eml',
  '.mbox',
];

export interface PageRequest extends IgnoreRequest {
  /** Files, folders and globs; none means the current folder. */
  readonly patterns: readonly string[];
  /** Files of other extensions that a folder is searched for as well, such as exports that are configured. */
  readonly alsoAccepts?: (path: string) => boolean;
}

/** Paths are absolute and sorted, patterns as they were given. */
export interface FoundPages {
  readonly files: readonly string[];
  /** Named by the user, but to be left out. */
  readonly ignored: readonly string[];
  /** Patterns that lead to no page. */
  readonly unmatched: readonly string[];
}

/** Finds the pages that the user means. */
export async function findPages(request: PageRequest): Promise<FoundPages> {
  const isIgnored = await ignoredBy(request);
  const { alsoAccepts = () => false } = request;
  const accepts = (path: string): boolean => isPage(path) || alsoAccepts(path);
  const walk = { isIgnored, accepts, dotFolders: false };
  const patterns = request.patterns.length === 0 ? ['.'] : request.patterns;
  const found = await Promise.all(patterns.map((pattern) => findOne(pattern, request, walk)));
  const files = new Set(found.flatMap((one) => one.files));
  return {
    files: [...files].sort(),
    ignored: [...new Set(found.flatMap((one) => one.ignored))].filter((path) => !files.has(path)).sort(),
    unmatched: found.flatMap((one) => one.unmatched),
  };
}

/** Whether a folder is searched for a file of this name. */
export const isPage = (path: string): boolean => extensions.includes(extname(path).toLowerCase());

const nothing: FoundPages = { files: [], ignored: [], unmatched: [] };

async function findOne(pattern: string, request: PageRequest, walk: Walk): Promise<FoundPages> {
  const path = resolve(request.cwd, pattern);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return null;
    throw fileError(path, error);
  });
  if (found === null) return orUnmatched(pattern, await matching(pattern, request.cwd, walk));
  const isFolder = found.isDirectory();
  if (isPassedBy(path, request) || (path !== request.cwd && (await walk.isIgnored(path, isFolder)))) {
    return { ...nothing, ignored: [path] };
  }
  return isFolder ? orUnmatched(pattern, await filesBelow(path, walk)) : { ...nothing, files: [path] };
}

const orUnmatched = (pattern: string, files: readonly string[]): FoundPages =>
  files.length === 0 ? { ...nothing, unmatched: [pattern] } : { ...nothing, files };

/** True on the way through node_modules, seen from where the user stands. */
const isPassedBy = (path: string, { cwd, useIgnoreFiles = true }: PageRequest): boolean =>
  useIgnoreFiles &&
  relative(cwd, path)
    .split(sep)
    .some((name) => passedBy.includes(name));

async function matching(pattern: string, cwd: string, walk: Walk): Promise<readonly string[]> {
  const glob = await readGlob(pattern);
  if (glob === null) return [];
  const base = resolve(cwd, glob.base);
  const isThere = await stat(base).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere) return [];
  return filesBelow(base, {
    ...walk,
    dotFolders: glob.namesDotFolder,
    accepts: (path) =>
      (glob.namesExtension || walk.accepts(path)) && glob.matches(relative(base, path).split(sep).join('/')),
  });
}

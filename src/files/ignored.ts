import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { fileError } from './error.ts';
import { ignoreFiles } from './ignore-files.ts';
import { fromDiskRoot, patternsIn } from './ignore-pattern.ts';

export interface IgnoreRequest {
  readonly cwd: string;
  /** False for `--no-ignore`: nothing is left out but what nobody means, such as node_modules on the way. */
  readonly useIgnoreFiles?: boolean | undefined;
  /** `--ignore-path`: read in place of every `.pitchlintignore`; relative to `cwd`, and so are its patterns. */
  readonly ignorePath?: string | undefined;
  /** `--ignore-pattern`, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[] | undefined;
  /** `ignores` of the configuration. */
  readonly configIgnores?: { readonly base: string; readonly patterns: readonly string[] } | undefined;
}

/** Tells whether a file or a folder is left out. */
export type IsIgnored = (path: string, isFolder: boolean) => Promise<boolean>;

/** Gathers all that says what to leave out: ignore files from the git root down, the configuration, the flags. */
export async function ignoredBy(request: IgnoreRequest): Promise<IsIgnored> {
  if (request.useIgnoreFiles === false) return async () => false;
  const own = await ownPatterns(request);
  const names = request.ignorePath === undefined ? ['.gitignore', '.pitchlintignore'] : ['.gitignore'];
  let rulesIn = ignoreFiles({ names, options, cwd: request.cwd });
  // Who works inside an ignored folder means it.
  if (leavesOut(await rulesIn(request.cwd), request.cwd, true))
    rulesIn = ignoreFiles({ names, options, cwd: request.cwd, top: request.cwd });
  const withOwn = new WeakMap<Ignore, Ignore>();
  return async (path, isFolder) => {
    const files = await rulesIn(dirname(path));
    const all = withOwn.get(files) ?? ignore(options).add(files).add(own);
    withOwn.set(files, all);
    return leavesOut(all, path, isFolder);
  };
}

/** As git on the same system: a name's case counts where the disk tells it. */
const options = { ignorecase: process.platform !== 'linux' };

function leavesOut(rules: Ignore, path: string, isFolder: boolean): boolean {
  const inside = fromDiskRoot(path);
  return inside !== '' && rules.ignores(isFolder ? `${inside}/` : inside);
}

async function ownPatterns({ cwd, ignorePath, ignorePatterns = [], configIgnores }: IgnoreRequest) {
  const named = ignorePath === undefined ? '' : await readNamed(resolve(cwd, ignorePath));
  return [
    ...patternsIn(configIgnores?.patterns.join('\n') ?? '', configIgnores?.base ?? cwd),
    ...patternsIn(named, cwd),
    ...patternsIn(ignorePatterns.join('\n'), cwd),
  ];
}

const readNamed = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => Promise.reject(fileError(path, error)));

import { extname, resolve } from 'node:path';
import type { Config } from '../config/load.ts';
import { findPages } from '../files/find.ts';
import { type IgnoreRequest, ignoredBy } from '../files/ignored.ts';
import { type Decoded, decode, readDecoded } from '../files/read.ts';
import type { Flags } from './flags.ts';
import { fromHere, note, type Troubles } from './run.ts';
import { terminal } from './terminal.ts';
import { demandMatches } from './unmatched.ts';

/** A page that was read: `file` is its absolute path, `path` its name from here, with slashes. */
export interface PageText {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

export interface Choice {
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly config: Config;
  readonly troubles: Troubles;
}

/**
 * The pages that the command line names, one after the other. A page that cannot be read is a trouble, and the next
 * one comes; a path that leads to no page throws a UsageError.
 */
export async function* choosePages({ paths, flags, config, troubles }: Choice): AsyncGenerator<PageText> {
  const request = requestOf(flags, config);
  if (flags.stdin) return yield* stdinPage(request, flags);
  const guessed: string[] = [];
  const alsoAccepts = (path: string): boolean => isConfiguredTable(path, config);
  const { files, ignored, unmatched } = await findPages({ ...request, patterns: paths, alsoAccepts });
  for (const path of ignored) await noteIgnored(path, flags);
  if (flags.errorOnUnmatchedPattern) await demandMatches(unmatched);
  for (const file of files) {
    const path = fromHere(file);
    try {
      const { text, encoding } = await readDecoded(path);
      if (encoding === 'windows-1252' && !namesCharset(path, text)) guessed.push(path);
      yield { file, path, text };
    } catch (error) {
      await troubles.add(error instanceof Error ? error.message : String(error), error);
    }
  }
  await noteGuessed(guessed);
}

/** What is left out, by the flags, the ignore files and the configuration. */
export const requestOf = (flags: Flags, config: Config): IgnoreRequest => ({
  cwd: process.cwd(),
  useIgnoreFiles: flags.ignore,
  ignorePath: flags.ignorePath,
  ignorePatterns: flags.ignorePattern,
  configIgnores: config.ignores,
});

/** A folder may hold any number of tables: those whose columns are configured hold emails; of JSON, those named by an override. */
function isConfiguredTable(path: string, config: Config): boolean {
  const extension = extname(path).toLowerCase();
  if (!['.csv', '.tsv', '.json'].includes(extension)) return false;
  const { columns, hasOwnColumns } = config.forPath(path);
  return extension === '.json' ? hasOwnColumns : columns !== undefined;
}

/** The parts of a mail say how they are written. */
const namesCharset = (path: string, text: string): boolean =>
  /\.(?:eml|mbox)$/i.test(path) && /^content-type:[^\n]*(?:\n[ \t][^\n]*)*\bcharset=/im.test(text);

/** Once a run, as all files of a program come out alike. */
async function noteGuessed([first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  await note(`not UTF-8, read as Windows-1252: ${first}${more}; save as UTF-8 if characters look wrong`);
}

/** What ESLint calls a page that has no name. */
const nameless = '<text>';

async function* stdinPage(request: IgnoreRequest, flags: Flags): AsyncGenerator<PageText> {
  const name = flags.stdinFilename;
  const file = name === undefined ? nameless : resolve(request.cwd, name);
  if (name !== undefined && (await (await ignoredBy(request))(file, false))) return noteIgnored(file, flags);
  const path = name === undefined ? nameless : fromHere(file);
  const { text, encoding }: Decoded = decode(await terminal.in(), path);
  if (encoding === 'windows-1252' && !namesCharset(path, text)) await noteGuessed([path]);
  yield { file, path, text };
}

async function noteIgnored(path: string, { warnIgnored }: Flags): Promise<void> {
  if (warnIgnored) await note(`${fromHere(path)} is ignored; --no-ignore lints it all the same`);
}

import { resolve } from 'node:path';
import type { Config } from '../config/load.ts';
import { findPages } from '../files/find.ts';
import { type IgnoreRequest, ignoredBy } from '../files/ignored.ts';
import { decode, readPage } from '../files/read.ts';
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
  const request: IgnoreRequest = {
    cwd: process.cwd(),
    useIgnoreFiles: flags.ignore,
    ignorePath: flags.ignorePath,
    ignorePatterns: flags.ignorePattern,
    configIgnores: config.ignores,
  };
  if (flags.stdin) return yield* stdinPage(request, flags);
  const { files, ignored, unmatched } = await findPages({ ...request, patterns: paths });
  for (const path of ignored) await noteIgnored(path, flags);
  if (flags.errorOnUnmatchedPattern) await demandMatches(unmatched);
  for (const file of files) {
    const path = fromHere(file);
    try {
      yield { file, path, text: await readPage(path) };
    } catch (error) {
      await troubles.add(error instanceof Error ? error.message : String(error), error);
    }
  }
}

/** What ESLint calls a page that has no name. */
const nameless = '<text>';

async function* stdinPage(request: IgnoreRequest, flags: Flags): AsyncGenerator<PageText> {
  const name = flags.stdinFilename;
  const file = name === undefined ? nameless : resolve(request.cwd, name);
  if (name !== undefined && (await (await ignoredBy(request))(file, false))) return noteIgnored(file, flags);
  const path = name === undefined ? nameless : fromHere(file);
  yield { file, path, text: decode(await terminal.in(), path) };
}

async function noteIgnored(path: string, { warnIgnored }: Flags): Promise<void> {
  if (warnIgnored) await note(`${fromHere(path)} is ignored; --no-ignore lints it all the same`);
}

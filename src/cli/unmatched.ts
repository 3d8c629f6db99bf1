import { readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { nearest } from '../config/nearest.ts';
import { extensions } from '../files/find.ts';
import { UsageError } from './failure.ts';

export const commands = ['inspect', 'render', 'explain', 'rules', 'claims', 'init'] as const;

/** Throws when a path or pattern led to no page, and says for each what was looked for. */
export async function demandMatches(unmatched: readonly string[]): Promise<void> {
  if (unmatched.length === 0) return;
  throw new UsageError((await Promise.all(unmatched.map(explain))).join('\n'));
}

async function explain(pattern: string): Promise<string> {
  const found = await stat(pattern).catch(() => null);
  if (found?.isDirectory()) {
    const folder = pattern === '.' ? 'this folder' : `the folder "${pattern}"`;
    return `there are no pages in ${folder} (looked for ${extensions.join(', ')}, less what is ignored)`;
  }
  if (/[*?{}[\]]/.test(pattern)) return `no page matches the pattern "${pattern}"`;
  const near = await meant(pattern);
  return `there is no file or folder "${pattern}"${near === null ? '' : `; did you mean ${near}?`}`;
}

async function meant(pattern: string): Promise<string | null> {
  const command = nearest(pattern, commands);
  if (command !== null) return `the command "${command}"`;
  const names = await readdir(dirname(pattern)).catch((): string[] => []);
  const name = nearest(
    basename(pattern),
    names.filter((other) => other !== basename(pattern)),
  );
  return name === null ? null : `"${pattern.slice(0, -basename(pattern).length)}${name}"`;
}

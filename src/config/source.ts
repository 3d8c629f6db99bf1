import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ConfigError, type Position } from './error.ts';
import { isRecord, type Key } from './shape.ts';

/** A configuration as it was read, before it is checked. */
export interface Source {
  /** Absolute. */
  readonly path: string;
  /** What messages call it. */
  readonly place: string;
  readonly value: unknown;
  /** Finds a key or its value in the text; null when the value was not read from a text. */
  locate(keys: readonly Key[], isKey: boolean): Position | null;
}

export interface SourceRequest {
  readonly path: string;
  readonly place: string;
  /** Run no code: YAML and JSON only. */
  readonly safe: boolean;
}

/** Reads a configuration file: runs it if it is code, else reads it as YAML, which JSON is too. */
export async function readSource({ path, place, safe }: SourceRequest): Promise<Source> {
  if (isCode(path)) {
    if (safe) throw wholeFile(place, 'with --safe no code is run; write the configuration as YAML or JSON');
    const { runModule } = await import('./module.ts');
    return { path, place, value: await runModule(path, place), locate: () => null };
  }
  const { readYaml } = await import('./yaml.ts');
  const { value, locate } = readYaml(await readText(path, place), place);
  if (basename(path) !== 'package.json') return { path, place, value, locate };
  return {
    path,
    place,
    value: isRecord(value) ? value['pitchlint'] : undefined,
    locate: (keys, isKey) => locate(['pitchlint', ...keys], isKey),
  };
}

/** True for a file that is run, not read. */
export const isCode = (path: string): boolean => /\.[cm]?[jt]s$/.test(path);

/** A mistake that concerns a file as a whole. */
export const wholeFile = (place: string, message: string): ConfigError =>
  new ConfigError([{ place, position: null, key: '', message }]);

/** The text of a file, without a byte order mark. */
export async function readText(path: string, place: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw wholeFile(place, troubles[code ?? ''] ?? `cannot be read (${code})`);
  }
}

const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such configuration file',
  EISDIR: 'is a folder, not a configuration file',
  EACCES: 'may not be read (no permission)',
};

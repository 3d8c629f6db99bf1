import { access, constants, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitRoot, upwards } from '../files/git-root.ts';
import { isRecord } from './shape.ts';
import { wholeFile } from './source.ts';

/**
 * Looks for a configuration from `cwd` upwards to the git root, without reading it. Folder by folder, for
 * cosmiconfig's own strategy `project` stops at the first package.json, which may lie below the git root.
 */
export async function findConfig(cwd: string): Promise<string | null> {
  for (const folder of upwards(cwd, await gitRoot(cwd))) {
    if (!(await mayHoldConfig(folder))) continue;
    const { search } = await explorer();
    const found = await search(folder);
    if (found !== null) return found.filepath;
  }
  return null;
}

const extensions = ['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts'];
const searchPlaces = [
  'package.json',
  ...extensions.map((extension) => `.pitchlintrc${extension}`),
  ...extensions.map((extension) => `.config/pitchlintrc${extension}`),
  ...['js', 'mjs', 'cjs', 'ts', 'mts'].map((extension) => `pitchlint.config.${extension}`),
];

/** Saves the import of cosmiconfig where there is nothing to find. */
async function mayHoldConfig(folder: string): Promise<boolean> {
  const below = (await namesIn(join(folder, '.config'))).map((name) => `.config/${name}`);
  const names = [...(await namesIn(folder)), ...below].filter((name) => searchPlaces.includes(name));
  const own = names.filter((name) => name !== 'package.json');
  for (const name of own) await demandReadable(join(folder, name));
  if (own.length > 0) return true;
  return names.length > 0 && holdsConfig(await readFile(join(folder, 'package.json'), 'utf8').catch(() => ''));
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/** Whether a package.json has our key; a broken one that names it counts too, and is reported when it is read. */
function holdsConfig(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value['pitchlint'] !== undefined;
  } catch {
    return text.includes('"pitchlint"');
  }
}

/** Cosmiconfig passes over what it may not read; the run would then be one without its rules. */
async function demandReadable(path: string): Promise<void> {
  await access(path, constants.R_OK).catch(() => {
    throw wholeFile(path, 'may not be read (no permission)');
  });
}

async function explorer() {
  const { cosmiconfig } = await import('cosmiconfig');
  // Finding is all that is asked of it: reading keeps the places of what is read, see source.ts.
  const found = () => ({});
  const inJson = (path: string, text: string) =>
    basename(path) === 'package.json' && holdsConfig(text) ? { pitchlint: {} } : {};
  const others = ['noExt', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts', '.mts'].map((name) => [name, found]);
  // Cosmiconfig runs `.config/config.js` of the working folder for settings of its own. Nothing of ours may run
  // code that nobody named, so it is made elsewhere.
  const cwd = process.cwd();
  process.chdir(fileURLToPath(new URL('.', import.meta.url)));
  try {
    return cosmiconfig('pitchlint', {
      searchPlaces,
      searchStrategy: 'none',
      ignoreEmptySearchPlaces: false,
      loaders: { '.json': inJson, ...Object.fromEntries(others) },
    });
  } finally {
    process.chdir(cwd);
  }
}

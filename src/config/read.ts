import { basename, dirname, relative } from 'node:path';
import type { Severity } from '../rule.ts';
import { checkFile, demandFit } from './check.ts';
import type { ConfigFile, Rules } from './config-file.ts';
import { type Base, resolveBase } from './extends.ts';
import { type Layer, overrideLayer, plainLayer, presetLayer, settingsById } from './layer.ts';
import { isRecord, type Misfit } from './shape.ts';
import { readSource } from './source.ts';

/** A configuration file with all that it extends, in order. */
export interface Said {
  readonly layers: readonly Layer[];
  readonly ignores: readonly string[];
  /** Null when no file says. */
  readonly reportUnused: Severity | null;
}

export interface ReadRequest {
  /** Absolute. */
  readonly path: string;
  readonly cwd: string;
  readonly rules: Rules;
  readonly safe: boolean;
}

/** Reads and checks a configuration file; one that extends nothing builds on `recommended`. */
export const readConfig = (request: ReadRequest): Promise<Said> =>
  readChain(request, { base: baseFolder(request.path), chain: [] });

/** Globs are relative to the folder of the configuration; one in `.config/` speaks for the folder above. */
export function baseFolder(path: string): string {
  const folder = dirname(path);
  return basename(folder) === '.config' ? dirname(folder) : folder;
}

interface Chain {
  /** Where globs start, for all files of the chain: the folder of the first. */
  readonly base: string;
  /** The files that led here. */
  readonly chain: readonly string[];
}

async function readChain(request: ReadRequest, { base, chain }: Chain): Promise<Said> {
  const { path, cwd, rules, safe } = request;
  const source = await readSource({ path, place: placeOf(path, cwd), safe });
  const { file, misfits } = checkFile(source.value, rules);
  const names = misfits.some(({ keys }) => keys[0] === 'extends') ? [] : (file.extends ?? usual(chain));
  const bases = await Promise.all(names.map((name) => resolveBase(name, path)));
  const through = [...chain, path];
  const troubles = bases.map((found) => troubleOf(found, through, cwd));
  demandFit([...misfits, ...misfitsOf(troubles, source.value)], source);

  const said: Said[] = [];
  for (const found of bases) {
    if ('preset' in found) said.push({ ...silence, layers: [presetLayer(found.preset, rules)] });
    if ('path' in found) said.push(await readChain({ ...request, path: found.path }, { base, chain: through }));
  }
  return joined([...said, await ownWords(file, base)]);
}

/** What a file builds on that does not say: the first on `recommended`, those it extends on nothing. */
const usual = (chain: readonly string[]): readonly string[] => (chain.length === 0 ? ['recommended'] : []);

const silence: Said = { layers: [], ignores: [], reportUnused: null };

async function ownWords(file: ConfigFile, base: string): Promise<Said> {
  const plain = plainLayer({ rules: settingsById(file.rules), settings: file.settings ?? {} });
  const overrides = await Promise.all((file.overrides ?? []).map((override) => overrideLayer(override, base)));
  return {
    layers: [plain, ...overrides],
    ignores: file.ignores ?? [],
    reportUnused: file.reportUnusedDisableDirectives ?? null,
  };
}

const joined = (said: readonly Said[]): Said => ({
  layers: said.flatMap((one) => one.layers),
  ignores: said.flatMap((one) => one.ignores),
  reportUnused: said.map((one) => one.reportUnused).findLast((level) => level !== null) ?? null,
});

/** A name without a meaning, or a file that leads back to itself; null when all is well. */
function troubleOf(base: Base, through: readonly string[], cwd: string): string | null {
  if ('unknown' in base) return base.unknown;
  const start = 'path' in base ? through.indexOf(base.path) : -1;
  if (start < 0) return null;
  const circle = [...through.slice(start), ...through.slice(start, start + 1)].map((path) => placeOf(path, cwd));
  return `the files extend each other in a circle: ${circle.join(' → ')}`;
}

function misfitsOf(troubles: readonly (string | null)[], value: unknown): readonly Misfit[] {
  const isList = isRecord(value) && Array.isArray(value['extends']);
  return troubles.flatMap((message, index) =>
    message === null ? [] : [{ keys: isList ? ['extends', index] : ['extends'], isKey: false, message }],
  );
}

/** A path as its user would write it. */
export function placeOf(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return inside.startsWith('..') || inside === '' ? path : inside;
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../email.ts';
import { demandFit } from './check.ts';
import { ConfigError } from './error.ts';
import { placeOf } from './read.ts';
import type { Misfit } from './shape.ts';
import { readText, wholeFile } from './source.ts';

/** A claims.yaml that was read. */
export interface ClaimsFile {
  /** Absolute. */
  readonly path: string;
  /** Each with its line, from 1. */
  readonly entries: readonly { readonly claim: Claim; readonly line: number }[];
}

/** Reads and checks the claims.yaml or claims.yml of a folder; null when there is none. */
export async function findClaims(folder: string, cwd: string): Promise<ClaimsFile | null> {
  const [name, other] = (await readdir(folder).catch(() => [])).filter((file) => names.includes(file)).sort();
  if (name === undefined) return null;
  const path = join(folder, name);
  const place = placeOf(path, cwd);
  if (other !== undefined) throw wholeFile(place, `stands beside ${other}; keep one of them`);

  const { readYaml } = await import('./yaml.ts');
  const { readClaimsFile } = await import('../lint/read-claims.ts');
  const text = await readText(path, place);
  demandWholePatterns(text, place);
  const { value, locate } = readYaml(text, place);
  const misfits: Misfit[] = [];
  const keyed = readClaimsFile(value, { keys: [], misfits });
  demandFit(misfits, { place, locate });
  return { path, entries: keyed.map(({ claim, keys }) => ({ claim, line: locate(keys, false).line })) };
}

/** YAML takes `#Value` behind a blank for a comment, so that half a pattern would cover more than was meant. */
function demandWholePatterns(text: string, place: string): void {
  for (const [at, line] of text.split('\n').entries()) {
    const cut = /^[\s-]*pattern:\s+[^\s"'#|>][^"']*?\s(?=#[A-Z])/.exec(line);
    if (!cut) continue;
    const position = { line: at + 1, column: cut[0].length + 1 };
    const message = 'here YAML begins a comment; put the whole pattern in quotation marks';
    throw new ConfigError([{ place, position, key: '', message }]);
  }
}

const names: readonly string[] = ['claims.yaml', 'claims.yml'];

import { type ConfigFile, configFile, type Rules } from './config-file.ts';
import { ConfigError, type Position } from './error.ts';
import { dotted, type Misfit } from './shape.ts';
import type { Source } from './source.ts';

/** Reads what a file holds, and notes all that does not fit. */
export function checkFile(value: unknown, rules: Rules): { file: ConfigFile; misfits: readonly Misfit[] } {
  const misfits: Misfit[] = [];
  const file = configFile(rules).read(value ?? {}, { keys: [], misfits }) ?? {};
  return { file, misfits };
}

/** Throws when there are misfits: all that a file holds at once, in its order. */
export function demandFit(misfits: readonly Misfit[], { place, locate }: Pick<Source, 'place' | 'locate'>): void {
  if (misfits.length === 0) return;
  const mistakes = misfits.map(({ keys, isKey, message }) => {
    return { place, position: locate(keys, isKey), key: dotted(keys), message };
  });
  throw new ConfigError(mistakes.sort((a, b) => rank(a.position) - rank(b.position)));
}

/** Orders positions; no line of a configuration is a million columns wide. */
const rank = (position: Position | null): number => (position === null ? 0 : position.line * 1e6 + position.column);

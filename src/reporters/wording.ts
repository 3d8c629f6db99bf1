import type { Result, SeverityNumber } from './results.ts';

/** `1 page`, `3 pages`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How many errors, warnings and infos the results hold. */
export function totalsOf(results: readonly Result[]): { errors: number; warnings: number; infos: number; all: number } {
  const sum = (pick: (result: Result) => number): number => results.reduce((total, result) => total + pick(result), 0);
  const errors = sum(({ errorCount }) => errorCount);
  const warnings = sum(({ warningCount }) => warningCount);
  const infos = sum(({ infoCount }) => infoCount);
  return { errors, warnings, infos, all: errors + warnings + infos };
}

export const levelNames: Record<SeverityNumber, string> = { 2: 'error', 1: 'warning', 0: 'info' };

/** A message on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

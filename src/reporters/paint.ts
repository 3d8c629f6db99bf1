import { Chalk } from 'chalk';
import type { SeverityNumber } from './results.ts';

/** Colours text, or leaves it as it is. */
export interface Paint {
  readonly level: Record<SeverityNumber, (text: string) => string>;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly good: (text: string) => string;
}

export function paint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    level: { 2: chalk.red, 1: chalk.yellow, 0: chalk.blue },
    bold: chalk.bold,
    dim: chalk.dim,
    underline: chalk.underline,
    good: chalk.green,
  };
}

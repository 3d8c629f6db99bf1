import { relative, sep } from 'node:path';
import { type Config, loadConfig } from '../config/load.ts';
import { loadRules } from '../registry.ts';
import { visible } from '../reporters/visible.ts';
import type { Flags } from './flags.ts';
import { terminal } from './terminal.ts';
import { dayOfRun } from './today.ts';

/** The configuration that the flags ask for. Throws a ConfigError for the user's mistakes. */
export function configOf(flags: Flags): Promise<Config> {
  return loadConfig({
    cwd: process.cwd(),
    rules: loadRules(),
    today: dayOfRun(flags.today),
    configPath: flags.config,
    lookup: flags.configLookup,
    ruleFlags: flags.rule,
    safe: flags.safe,
    inlineConfig: flags.inlineConfig,
    reportUnused: flags.reportUnusedDisableDirectives ? 'error' : undefined,
  });
}

/** What went wrong on the way: printed at once, and remembered, as the run goes on but must not succeed. */
export class Troubles {
  readonly #debug: boolean;
  count = 0;

  constructor(debug = false) {
    this.#debug = debug;
  }

  async add(text: string, error?: unknown): Promise<void> {
    this.count++;
    const stack = this.#debug && error instanceof Error ? `\n${error.stack}` : '';
    await note(`${text}${stack}`);
  }
}

/** A line on stderr. */
export const note = (text: string): Promise<void> => terminal.err(`pitchlint: ${visible(text)}\n`);

/** An absolute path as a person would write it from here, with slashes. */
export const fromHere = (path: string): string => relative(process.cwd(), path).split(sep).join('/') || '.';

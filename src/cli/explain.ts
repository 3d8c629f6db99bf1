import { didYouMean } from '../config/nearest.ts';
import { loadRules } from '../registry.ts';
import { toJson } from '../reporters/json.ts';
import { UsageError } from './failure.ts';
import type { Flags } from './flags.ts';
import { manual } from './manual.ts';
import { plainFormat, stdoutPaint } from './output.ts';
import { terminal } from './terminal.ts';

/** `pitchlint explain <rule>`: all that a rule says of itself. */
export async function explain(id: string, flags: Flags): Promise<number> {
  const format = plainFormat(flags.format);
  const rules = await loadRules();
  const rule = rules.get(id);
  if (!rule) {
    throw new UsageError(
      `there is no rule "${id}"${didYouMean(id, [...rules.keys()]) || '; pitchlint rules lists them'}`,
    );
  }
  const { check: _, ...meta } = rule;
  const text =
    format === 'json'
      ? toJson({ id, ...meta }, 2)
      : manual(id, rule, { width: terminal.width(), paint: await stdoutPaint(flags) });
  await terminal.out(`${text}\n`);
  return 0;
}

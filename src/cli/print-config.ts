import { resolve } from 'node:path';
import type { Config } from '../config/load.ts';
import { kinds } from '../email.ts';
import type { ActiveRule } from '../lint/config.ts';
import { toJson } from '../reporters/json.ts';
import { terminal } from './terminal.ts';

/** `--print-config <file>`: what holds for the file, and the configuration file it comes from. */
export async function printConfig(file: string, config: Config): Promise<number> {
  const found = config.forPath(file);
  const rules = rulesIn(found.rulesFor(null));
  const shown = {
    file: resolve(file),
    configFile: config.source,
    rules,
    rulesByKind: Object.fromEntries(
      kinds.flatMap((kind) => {
        const different = differences(rules, rulesIn(found.rulesFor(kind)));
        return Object.keys(different).length > 0 ? [[kind, different]] : [];
      }),
    ),
    ignores: config.ignores.patterns,
    settings: { vocabulary: found.vocabulary, mergeTags: found.mergeTags, columns: found.columns },
    inlineConfig: found.inlineConfig,
    reportUnusedDisableDirectives: found.reportUnusedDirectives,
    today: found.today,
  };
  await terminal.out(`${toJson(shown, 2)}\n`);
  return 0;
}

type Settings = Readonly<Record<string, readonly unknown[]>>;

/** As in a configuration: `[level]` or `[level, options]`. */
const rulesIn = (rules: readonly ActiveRule[]): Settings =>
  Object.fromEntries(
    rules.map(({ id, severity, options }) => [id, Object.keys(options).length > 0 ? [severity, options] : [severity]]),
  );

function differences(base: Settings, other: Settings): Settings {
  const ids = [...new Set([...Object.keys(base), ...Object.keys(other)])].sort();
  const changed = ids.filter((id) => JSON.stringify(base[id]) !== JSON.stringify(other[id]));
  return Object.fromEntries(changed.map((id) => [id, other[id] ?? ['off']]));
}

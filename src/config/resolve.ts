import type { ActiveRule, LintConfig } from '../lint/config.ts';
import type { Rules } from './config-file.ts';
import type { Layer } from './layer.ts';
import { defaultsOf, type Setting } from './setting.ts';

/** All that holds for one path. */
export interface PathConfig extends LintConfig {
  /** True when the columns are configured for some files, this one among them; false when for all, or for none. */
  readonly hasOwnColumns: boolean;
}

export interface Resolution extends Pick<LintConfig, 'claims' | 'inlineConfig' | 'reportUnusedDirectives' | 'today'> {
  /** Later ones win. */
  readonly layers: readonly Layer[];
  readonly rules: Rules;
}

/** Folds the layers for a path, once for all paths that the same layers are about. */
export function resolver({ layers, rules, ...run }: Resolution): (path: string) => PathConfig {
  const shared = { ...run, rules: activeRules(anywhereOn(layers), rules), ruleIds: [...rules.keys()], kind: null };
  const config = oncePerLayers((about) => ({ ...shared, ...forLayers(about, rules) }));
  return (path) => config(layers.filter((layer) => layer.isFor === null || layer.isFor(path)));
}

function forLayers(
  layers: readonly Layer[],
  rules: Rules,
): Pick<PathConfig, 'rulesFor' | 'vocabulary' | 'mergeTags' | 'columns' | 'hasOwnColumns'> {
  const active = oncePerLayers((about) => activeRules(settled(about), rules));
  const settings = layers.map((layer) => layer.settings);
  return {
    rulesFor: (kind) => active(layers.filter(({ kinds }) => kinds === null || (kind !== null && kinds.includes(kind)))),
    vocabulary: [...new Set(settings.flatMap((one) => one.vocabulary ?? []))],
    mergeTags: {
      dialects: settings.findLast((one) => one.mergeTags?.dialects !== undefined)?.mergeTags?.dialects ?? ['auto'],
      fields: [...new Set(settings.flatMap((one) => one.mergeTags?.fields ?? []))],
    },
    columns: settings.findLast((one) => one.columns !== undefined)?.columns,
    hasOwnColumns: layers.some(({ isFor, settings: own }) => isFor !== null && own.columns !== undefined),
  };
}

/** Layers keep their order, so those left out tell one list from another. */
function oncePerLayers<T>(make: (layers: readonly Layer[]) => T): (layers: readonly Layer[]) => T {
  const numbers = new Map<Layer, number>();
  const made = new Map<string, T>();
  return (layers) => {
    const key = layers.map((layer) => numbers.get(layer) ?? numbers.set(layer, numbers.size).get(layer)).join();
    const found = made.get(key) ?? make(layers);
    made.set(key, found);
    return found;
  };
}

type Settings = ReadonlyMap<string, Setting>;

/** The last word on each rule; a level alone keeps the options that were given before it. */
function settled(layers: readonly Layer[]): Settings {
  const settings = new Map<string, Setting>();
  for (const [id, setting] of layers.flatMap((layer) => [...layer.rules])) {
    settings.set(id, { ...setting, options: setting.options ?? settings.get(id)?.options ?? null });
  }
  return settings;
}

/** Rules that are on for some path and kind: what one layer turns off for some, another may have on for the rest. */
function anywhereOn(layers: readonly Layer[]): Settings {
  const settings = new Map<string, Setting>();
  for (const layer of layers) {
    const isForAll = layer.isFor === null && layer.kinds === null;
    for (const [id, setting] of layer.rules) if (isForAll || setting.level !== 'off') settings.set(id, setting);
  }
  return settings;
}

function activeRules(settings: Settings, rules: Rules): readonly ActiveRule[] {
  return [...rules].flatMap(([id, rule]) => {
    const { level = 'off', options = null } = settings.get(id) ?? {};
    if (level === 'off') return [];
    return [{ id, rule, severity: level, options: options ?? defaultsOf(rule.options ?? {}) }];
  });
}

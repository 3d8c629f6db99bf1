import { relative, sep } from 'node:path';
import type { Kind } from '../email.ts';
import type { AnyRule } from '../rule.ts';
import type { Override, Rules, Settings } from './config-file.ts';
import type { Setting } from './setting.ts';

/** What one part of the configuration says, and about what. Later layers win. */
export interface Layer {
  /** Null for all files. */
  readonly isFor: ((path: string) => boolean) | null;
  /** Null for all kinds of email, and for guidance. */
  readonly kinds: readonly Kind[] | null;
  readonly rules: ReadonlyMap<string, Setting>;
  readonly settings: Settings;
}

/** Which of the rules that are off each preset turns on, as warnings; the others keep the level they declare. */
const turnsOn: Readonly<Record<Preset, (rule: AnyRule) => boolean>> = {
  recommended: () => false,
  bulk: ({ family }) => family === 'compliance',
  strict: () => true,
};

export const presets = ['recommended', 'bulk', 'strict'] as const;
export type Preset = (typeof presets)[number];

export function presetLayer(preset: Preset, rules: Rules): Layer {
  const settings = [...rules].map(([id, rule]) => {
    const level = rule.severity === 'off' && turnsOn[preset](rule) ? 'warn' : rule.severity;
    return [id, { level, options: null }] as const;
  });
  return plainLayer({ rules: new Map(settings) });
}

/** The presets that turn on a rule which is off in `recommended`. */
export const presetsWith = (rule: AnyRule): readonly Preset[] => presets.filter((preset) => turnsOn[preset](rule));

/** What holds for all files and kinds. */
export const plainLayer = (said: Partial<Pick<Layer, 'rules' | 'settings'>>): Layer => ({
  isFor: null,
  kinds: null,
  rules: new Map(),
  settings: {},
  ...said,
});

/** An override; its globs are relative to `base`. */
export async function overrideLayer({ files, kind, rules, settings }: Override, base: string): Promise<Layer> {
  return {
    isFor: files === undefined ? null : await matcher(files, base),
    kinds: kind ?? null,
    rules: settingsById(rules),
    settings: settings ?? {},
  };
}

/** The settings of a `rules:` map, by id. */
export function settingsById(rules: Override['rules']): ReadonlyMap<string, Setting> {
  return new Map(
    Object.entries(rules ?? {}).flatMap(([id, setting]) => (setting === undefined ? [] : [[id, setting]])),
  );
}

/** As in ESLint's overrides: a glob without a slash is about the file's name, wherever it lies. */
async function matcher(globs: readonly string[], base: string): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const tests = globs.map((glob) => {
    const whole = glob.replace(/^\.\//, '').replace(/\/$/, '/**');
    return picomatch(whole, { dot: true, basename: !whole.includes('/') });
  });
  return (path) => {
    const inside = relative(base, path).split(sep).join('/');
    return tests.some((test) => test(inside));
  };
}

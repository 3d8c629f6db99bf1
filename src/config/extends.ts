import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Preset, presets } from './layer.ts';
import { didYouMean, oneOf } from './nearest.ts';

/** What a name under `extends` stands for. */
export type Base = { readonly preset: Preset } | { readonly path: string } | { readonly unknown: string };

/** Resolves a preset, a path relative to the file that names it, or the package `pitchlint-config-<name>`. */
export async function resolveBase(name: string, file: string): Promise<Base> {
  const preset = presets.find((known) => known === name);
  if (preset !== undefined) return { preset };
  if (looksLikePath(name)) {
    const path = resolve(file, '..', name);
    return (await isFile(path)) ? { path } : { unknown: `there is no file ${JSON.stringify(name)}` };
  }
  const packageName = packageOf(name);
  const path = await resolvePackage(packageName, file);
  if (path !== null) return { path };
  const advice = didYouMean(name, presets);
  const choices = `use ${oneOf([...presets, 'a path such as "./base.yaml"'])}, or install the package ${packageName}`;
  return { unknown: `unknown preset ${JSON.stringify(name)}${advice || `; ${choices}`}` };
}

const looksLikePath = (name: string): boolean =>
  name.startsWith('.') || isAbsolute(name) || /\.(json|ya?ml|[cm]?[jt]s)$/.test(name);

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** ESLint's names: `acme` is pitchlint-config-acme, `@acme` is @acme/pitchlint-config. */
function packageOf(name: string): string {
  const [, scope, rest] = /^(@[^/]+\/?)?(.*)$/.exec(name) ?? [];
  const own = rest === undefined || rest === '' ? 'pitchlint-config' : `pitchlint-config-${rest}`;
  const whole = /^pitchlint-config(-|$)/.test(rest ?? '') ? (rest ?? '') : own;
  return scope === undefined ? whole : `${scope.replace(/\/$/, '')}/${whole}`;
}

async function resolvePackage(name: string, file: string): Promise<string | null> {
  try {
    return createRequire(file).resolve(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') return null;
    // A package for `import` alone.
    const { createJiti } = await import('jiti');
    return fileURLToPath(createJiti(pathToFileURL(file).href).esmResolve(name));
  }
}

import { pathToFileURL } from 'node:url';
import { wholeFile } from './source.ts';

/** Runs a configuration in JavaScript or TypeScript and gives its default export. */
export async function runModule(path: string, place: string): Promise<unknown> {
  const module = await load(path).catch((error: unknown) => {
    throw wholeFile(place, `cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (!('default' in module)) throw wholeFile(place, 'has no default export; write `export default { … }`');
  return module['default'];
}

async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { href } = pathToFileURL(path);
  if (!path.endsWith('ts')) return import(/* @vite-ignore */ href);
  const { createJiti } = await import('jiti');
  return createJiti(href, { fsCache: false, interopDefault: false }).import(path);
}

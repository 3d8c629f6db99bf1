import { pathToFileURL } from 'node:url';
import { wholeFile } from './source.ts';

/** Runs a configuration in JavaScript or TypeScript and gives its default export. */
export async function runModule(path: string, place: string): Promise<unknown> {
  const module = await load(path).catch((error: unknown) => {
    throw wholeFile(place, `cannot be loaded: ${reasonOf(error)}`);
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

/** The first line of what was thrown, with the line of the file when Node or jiti tells it beside. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [reason = ''] = error.message.split('\n');
  const line = /^[^\n]*:(\d+)\n/.exec(error.stack ?? '') ?? /\n[^\n]*:(\d+):\d+$/.exec(error.message);
  return line === null ? reason.trim() : `${reason.trim()} (line ${line[1]})`;
}

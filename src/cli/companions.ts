import { resolve } from 'node:path';
import type { Config } from '../config/load.ts';
import { filesIn } from '../files/beside.ts';
import { isPage } from '../files/find.ts';
import { type IgnoreRequest, ignoredBy } from '../files/ignored.ts';
import { readDecoded } from '../files/read.ts';
import { lintPage } from '../lint/lint.ts';
import { mayBelong, type Series, seriesOf } from '../lint/series.ts';
import type { Summary } from '../sequence.ts';
import { fromHere } from './run.ts';

type Ignored = Awaited<ReturnType<typeof ignoredBy>>;

/**
 * The emails of files that nobody named and that make one sequence with those that were: a step is judged by its
 * whole sequence, whichever of its files are linted. Nothing is reported on them.
 */
export async function companions(
  linted: readonly Summary[],
  config: Config,
  request: IgnoreRequest,
): Promise<readonly Summary[]> {
  const isIgnored = await ignoredBy(request);
  const known = new Set(linted.map(({ path }) => path));
  const found: Summary[] = [];
  for (const series of seriesOf(linted)) {
    for (const file of await pagesOf(series, isIgnored)) {
      const path = fromHere(file);
      if (known.has(path)) continue;
      known.add(path);
      found.push(...(await summariesOf(file, path, series, config)));
    }
  }
  return found;
}

async function pagesOf({ folder, by }: Series, isIgnored: Ignored): Promise<readonly string[]> {
  const beside = (await filesIn(resolve(folder), by === 'folder' ? 'one below' : 'here')).filter(isPage).sort();
  const ignored = await Promise.all(beside.map((file) => isIgnored(file, false)));
  return beside.filter((_, index) => !ignored[index]);
}

async function summariesOf(file: string, path: string, series: Series, config: Config): Promise<readonly Summary[]> {
  // A file that is no text is not what the run is about.
  const page = await readDecoded(path).catch(() => null);
  if (!page || !mayBelong(series, path, page.text)) return [];
  return (await lintPage({ path, text: page.text }, config.forPath(file))).summaries;
}

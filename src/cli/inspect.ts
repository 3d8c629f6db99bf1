import { readPage } from '../lint/read.ts';
import { toJson } from '../reporters/json.ts';
import type { Flags } from './flags.ts';
import { plainFormat, stdoutPaint } from './output.ts';
import { choosePages } from './pages.ts';
import { configOf, Troubles } from './run.ts';
import { type Seen, seenIn } from './seen.ts';
import { sketch } from './sketch.ts';
import { terminal } from './terminal.ts';

/** `pitchlint inspect <paths…>`: shows what pitchlint sees in pages; gives the exit code. */
export async function inspect(paths: readonly string[], flags: Flags): Promise<number> {
  const format = plainFormat(flags.format);
  const config = await configOf(flags);
  const troubles = new Troubles(flags.debug);
  const seen: { path: string; page: Seen }[] = [];
  for await (const page of choosePages({ paths, flags, config, troubles })) {
    try {
      seen.push({ path: page.path, page: seenIn(page.file, await readPage(page, config.forPath(page.file))) });
    } catch (error) {
      await troubles.add(
        `${page.path} could not be read: ${error}. This is a bug in pitchlint; please report it.`,
        error,
      );
    }
  }
  if (format === 'json') await terminal.out(`${toJson(seen.map(({ page }) => page))}\n`);
  else {
    const sheet = { width: terminal.width(), paint: await stdoutPaint(flags) };
    await terminal.out(`${seen.map(({ path, page }) => sketch(path, page, sheet)).join('\n\n')}\n`);
  }
  return troubles.count > 0 ? 2 : 0;
}

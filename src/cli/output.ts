import type { Paint } from '../reporters/paint.ts';
import type { Format } from '../reporters/reporter.ts';
import { UsageError } from './failure.ts';
import type { Flags } from './flags.ts';
import { terminal, wantsColor } from './terminal.ts';

/** The colours for what is printed to stdout. */
export async function stdoutPaint({ color }: Pick<Flags, 'color'>): Promise<Paint> {
  const { paint } = await import('../reporters/paint.ts');
  return paint(wantsColor(color, process.env, terminal.isTty()));
}

/** The format of a command that prints for people or as JSON; throws for the others. */
export function plainFormat(format: Format | undefined): 'pretty' | 'json' {
  if (format === 'json') return format;
  if (format === undefined || format === 'pretty') return 'pretty';
  throw new UsageError(`this command prints pretty or json, not ${format}`);
}

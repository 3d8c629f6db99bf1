import { ConfigError } from '../config/error.ts';
import { FileError } from '../files/error.ts';
import { DataError } from '../render/table.ts';
import { visible } from '../reporters/visible.ts';

/** A mistake in how pitchlint was called: what was given, and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The text for stderr: the user's mistake as one, anything else as a bug of ours. `debug` adds the stack. */
export function describe(error: unknown, debug: boolean): string {
  const isMistake = [UsageError, ConfigError, FileError, DataError].some((mistake) => error instanceof mistake);
  const message = error instanceof Error ? error.message : String(error);
  const text = isMistake ? message.replaceAll('\n', '\npitchlint: ') : message;
  const stack = debug && error instanceof Error ? `\n${error.stack}${causeOf(error)}` : '';
  const bug = isMistake
    ? ''
    : `\nThis is a bug in pitchlint; please report it${debug ? '' : ', with what --debug prints'}.`;
  return `${visible(`pitchlint: ${text}${stack}${bug}`)}\n`;
}

const causeOf = ({ cause }: Error): string => (cause instanceof Error ? `\nCaused by: ${cause.stack}` : '');

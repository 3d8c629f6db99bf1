/** One thing that is wrong in the configuration. */
export interface Mistake {
  /** The file as the user knows it, or the flag. */
  readonly place: string;
  /** 1-based; null where the place has no lines (a flag, a configuration in JavaScript). */
  readonly position: Position | null;
  /** The keys that lead to the value: `rules.max-words[1].max`; empty for the whole. */
  readonly key: string;
  /** The bad value and the good ones. */
  readonly message: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The user's mistakes in the configuration, all that one file holds at once. One line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(show).join('\n'));
    this.mistakes = mistakes;
  }
}

function show({ place, position, key, message }: Mistake): string {
  const at = position === null ? place : `${place}:${position.line}:${position.column}`;
  return key === '' ? `${at}: ${message}` : `${at}: ${key}: ${message}`;
}

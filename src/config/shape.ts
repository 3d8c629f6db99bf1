export type Key = string | number;
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value must look like: reads it, and says the same as a JSON schema. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** Undefined when the value does not fit; the cursor then holds why. */
  read(value: unknown, cursor: Cursor): T | undefined;
}

/** Where reading stands in the value, and what did not fit so far. */
export interface Cursor {
  readonly keys: readonly Key[];
  readonly misfits: Misfit[];
}

export interface Misfit {
  readonly keys: readonly Key[];
  /** True when the key itself is wrong, not its value. */
  readonly isKey: boolean;
  readonly message: string;
}

/** Goes down one key. */
export const under = (cursor: Cursor, key: Key): Cursor => ({ ...cursor, keys: [...cursor.keys, key] });

/** Notes a misfit, and returns what `read` returns then. */
export function misfit({ keys, misfits }: Cursor, message: string, { isKey = false } = {}): undefined {
  misfits.push({ keys, isKey, message });
}

/** A value as it may stand in a message: short, on one line. */
export function quote(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `overrides[0].rules.max-words`. */
export const dotted = (keys: readonly Key[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

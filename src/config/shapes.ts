import { didYouMean, oneOf } from './nearest.ts';
import { isRecord, misfit, quote, type Shape, under } from './shape.ts';

/** The shapes that a configuration is made of. */

export const text: Shape<string> = {
  schema: { type: 'string' },
  read: (value, cursor) => (typeof value === 'string' ? value : misfit(cursor, `${quote(value)} is not a text`)),
};

export const glob: Shape<string> = {
  schema: { type: 'string', minLength: 1 },
  read: (value, cursor) =>
    typeof value === 'string' && value !== ''
      ? value
      : misfit(cursor, `${quote(value)} is not a glob such as "promo/**"`),
};

export const finite: Shape<number> = {
  schema: { type: 'number' },
  read: (value, cursor) =>
    Number.isFinite(value) ? (value as number) : misfit(cursor, `${quote(value)} is not a number`),
};

export const truth: Shape<boolean> = {
  schema: { type: 'boolean' },
  read: (value, cursor) =>
    typeof value === 'boolean' ? value : misfit(cursor, `${quote(value)} is not true or false`),
};

/** One of a few values; `what` is a noun with its article. */
export const choice = <T extends string | number | boolean>(what: string, values: readonly T[]): Shape<T> => ({
  schema: { enum: values },
  read(value, cursor) {
    const found = values.find((one) => one === value);
    if (found !== undefined) return found;
    const names = values.map(String);
    return misfit(cursor, `${quote(value)} is not ${what}; use ${oneOf(names)}${didYouMean(String(value), names)}`);
  },
});

export const listOf = <T>(item: Shape<T>): Shape<readonly T[]> => ({
  schema: { type: 'array', items: item.schema },
  read(value, cursor) {
    if (!Array.isArray(value)) return misfit(cursor, `${quote(value)} is not a list`);
    return value.map((one, index) => item.read(one, under(cursor, index))).filter((one) => one !== undefined);
  },
});

export const oneOrMany = <T>(item: Shape<T>): Shape<readonly T[]> => ({
  schema: { anyOf: [item.schema, { type: 'array', items: item.schema }] },
  read(value, cursor) {
    if (Array.isArray(value)) return listOf(item).read(value, cursor);
    const one = item.read(value, cursor);
    return one === undefined ? undefined : [one];
  },
});

/** What an object of these shapes gives: each key may be absent. */
export type Fields<S extends Readonly<Record<string, Shape<unknown>>>> = {
  readonly [K in keyof S]?: S[K] extends Shape<infer T> ? T : never;
};

export interface Naming {
  /** What a key is called in messages. */
  readonly what: string;
  /** Where to find the known keys when they are too many to list. */
  readonly hint?: string;
  /** True when a key without a value is a mistake; else it counts as absent, as when its lines are commented out. */
  readonly demandsValues?: boolean;
}

/** Known keys only. */
export const object = <const S extends Readonly<Record<string, Shape<unknown>>>>(
  { what, hint = '', demandsValues = false }: Naming,
  shapes: S,
): Shape<Fields<S>> => ({
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, shape.schema])),
  },
  read(value, cursor) {
    if (!isRecord(value)) return misfit(cursor, `${quote(value)} is not a map of keys and values`);
    const fields = Object.entries(value).map(([key, part]) => {
      const at = under(cursor, key);
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
      if (shape === undefined) {
        return [
          key,
          misfit(at, `unknown ${what} ${quote(key)}${advice(key, Object.keys(shapes), hint)}`, { isKey: true }),
        ];
      }
      const isAbsent = part === undefined || (part === null && !demandsValues);
      return [key, isAbsent ? undefined : shape.read(part, at)];
    });
    return Object.fromEntries(fields.filter(([, part]) => part !== undefined)) as Fields<S>;
  },
});
/** More names than this are not listed in a message. */
const fewNames = 12;

function advice(key: string, known: readonly string[], hint: string): string {
  if (known.length === 0) return '; there are none';
  return didYouMean(key, known) || (known.length > fewNames ? `; ${hint}` : `; use ${oneOf(known)}`);
}

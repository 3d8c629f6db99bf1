import { kinds } from '../email.ts';
import type { AnyRule, Option, Options, Severity, Value, Values } from '../rule.ts';
import { didYouMean, oneOf } from './nearest.ts';
import { isRecord, misfit, quote, type Shape, under } from './shape.ts';
import { finite, listOf, object, text, truth } from './shapes.ts';

/** What a configuration says about one rule. */
export interface Setting {
  readonly level: Severity;
  /** Complete, defaults filled in; null leaves them as they were. */
  readonly options: Values<Options> | null;
}

const names: readonly Severity[] = ['off', 'info', 'warn', 'error'];
/** ESLint's numbers. */
const numbers: readonly Severity[] = ['off', 'warn', 'error'];

/** A level by name or by ESLint's number. */
export const level: Shape<Severity> = {
  schema: { enum: [...names, ...numbers.keys()] },
  read(value, cursor) {
    const found = typeof value === 'number' ? numbers[value] : names.find((name) => name === value);
    if (found !== undefined) return found;
    const advice = typeof value === 'string' ? didYouMean(value, names) : '';
    return misfit(cursor, `${quote(value)} is not a level; use ${oneOf(names)} (or 0, 1, 2 as in ESLint)${advice}`);
  },
};

/** A level, or as in ESLint true for `warn` and false for `off`. */
export const levelOrTruth: Shape<Severity> = {
  schema: { enum: [...names, ...numbers.keys(), true, false] },
  read(value, cursor) {
    if (typeof value === 'boolean') return value ? 'warn' : 'off';
    return level.read(value, cursor);
  },
};

/** A level, or a level and the rule's options: `[warn, { max: 2 }]`. */
export function settingOf(rule: AnyRule): Shape<Setting> {
  const options = optionsOf(rule.options ?? {});
  const pair = { type: 'array', items: [level.schema, options.schema], minItems: 1, maxItems: 2 };
  return {
    schema: { description: rule.docs.summary, anyOf: [level.schema, pair] },
    read(value, cursor) {
      if (!Array.isArray(value)) return withLevel(level.read(value, cursor), null);
      if (value.length < 1 || value.length > 2) {
        return misfit(cursor, `${quote(value)} is not a setting; write a level, or [level, {options}]`);
      }
      const given = value.length === 2 ? options.read(value[1], under(cursor, 1)) : null;
      return given === undefined ? undefined : withLevel(level.read(value[0], under(cursor, 0)), given);
    },
  };
}

/** The options a rule runs with when nobody gives any. */
export const defaultsOf = (options: Options): Values<Options> =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));

const withLevel = (found: Severity | undefined, options: Setting['options']): Setting | undefined =>
  found === undefined ? undefined : { level: found, options };

function optionsOf(options: Options): Shape<Values<Options>> {
  const shapes = Object.entries(options).map(([name, option]) => [name, optionOf(option)] as const);
  const given = object({ what: 'option', demandsValues: true }, Object.fromEntries(shapes));
  return {
    schema: given.schema,
    read(value, cursor) {
      const found = given.read(value, cursor);
      return found === undefined ? undefined : ({ ...defaultsOf(options), ...found } as Values<Options>);
    },
  };
}

function optionOf({ doc, default: usual }: Option): Shape<Value> {
  const shape: Shape<Value> = shapeOf(usual);
  return { read: shape.read, schema: { ...shape.schema, description: doc, default: usual } };
}

function shapeOf(usual: Value): Shape<Value> {
  if (typeof usual === 'number') return finite;
  if (typeof usual === 'boolean') return truth;
  if (typeof usual === 'string') return text;
  return Array.isArray(usual) ? listOf(text) : numbersBy(usual as Numbers);
}

type Numbers = Readonly<Record<string, number>>;

/** Numbers by name, merged with the default; names that are kinds of email must stay kinds. */
function numbersBy(usual: Numbers): Shape<Value> {
  const usualNames = Object.keys(usual);
  const isByKind = usualNames.length > 0 && usualNames.every((name) => kinds.some((kind) => kind === name));
  const byKind = object(
    { what: 'kind of email', demandsValues: true },
    Object.fromEntries(kinds.map((kind) => [kind, finite])),
  );
  const byName: Shape<Numbers> = {
    schema: { type: 'object', additionalProperties: finite.schema },
    read(value, cursor) {
      if (!isRecord(value)) return misfit(cursor, `${quote(value)} is not a map of names and numbers`);
      const found = Object.entries(value).map(([name, number]) => [name, finite.read(number, under(cursor, name))]);
      return Object.fromEntries(found) as Numbers;
    },
  };
  const shape = isByKind ? byKind : byName;
  return {
    schema: shape.schema,
    read(value, cursor) {
      const found = shape.read(value, cursor);
      return found === undefined ? undefined : ({ ...usual, ...found } as Numbers);
    },
  };
}

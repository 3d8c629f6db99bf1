import { type Dialect, kinds } from '../email.ts';
import { type ColumnName, columnNames } from '../parse/formats/columns.ts';
import type { AnyRule } from '../rule.ts';
import { levelOrTruth, settingOf } from './setting.ts';
import { misfit, type Shape, under } from './shape.ts';
import { choice, glob, listOf, object, oneOrMany, text } from './shapes.ts';

/** Rules by id. */
export type Rules = ReadonlyMap<string, AnyRule>;

/** What `rules:` may hold. */
export const ruleSettings = (rules: Rules) =>
  object(
    { what: 'rule', hint: '`pitchlint rules` lists them', demandsValues: true },
    Object.fromEntries([...rules].map(([id, rule]) => [id, settingOf(rule)])),
  );

/** Every dialect, counted by the compiler. */
const dialects: Readonly<Record<Dialect, true>> = {
  mustache: true,
  liquid: true,
  'single-brace': true,
  dollar: true,
  bracket: true,
  mailchimp: true,
  percent: true,
  'double-percent': true,
  salesforce: true,
  angle: true,
};

const described = <T>(description: string, shape: Shape<T>): Shape<T> => ({
  ...shape,
  schema: { ...shape.schema, description },
});

const settings = object(
  { what: 'setting' },
  {
    vocabulary: described('Names that hold a trigger word, such as “Act! CRM”.', listOf(text)),
    mergeTags: object(
      { what: 'setting' },
      {
        dialects: described(
          'The template languages in use; auto tries them all.',
          oneOrMany(
            choice<Dialect | 'auto'>('a dialect of merge tags', ['auto', ...(Object.keys(dialects) as Dialect[])]),
          ),
        ),
        fields: described('The names that merge tags may have.', listOf(text)),
      },
    ),
    columns: described(
      'What the columns of a table, or the keys of an export, are called.',
      object(
        { what: 'column' },
        Object.fromEntries(columnNames.map((name) => [name, text])) as Record<ColumnName, typeof text>,
      ),
    ),
  },
);

export type Settings = NonNullable<ReturnType<typeof settings.read>>;

/** What a configuration file may hold: the one table behind its check, its type and its JSON schema. */
export function configFile(rules: Rules) {
  const byRule = ruleSettings(rules);
  return object(
    { what: 'key' },
    {
      $schema: text,
      extends: described(
        'Presets (recommended, bulk, strict), other files, or pitchlint-config-… packages.',
        oneOrMany(text),
      ),
      rules: byRule,
      overrides: described('Rules for some files or some kinds of email; later ones win.', listOf(overrideOf(rules))),
      ignores: described('What to leave out, in the syntax of .gitignore.', oneOrMany(text)),
      settings,
      reportUnusedDisableDirectives: described('The level of a directive that silences nothing.', levelOrTruth),
    },
  );
}

function overrideOf(rules: Rules) {
  const override = object(
    { what: 'key' },
    {
      files: described('Globs, relative to the configuration file.', oneOrMany(glob)),
      kind: described('Kinds of email.', oneOrMany(choice('a kind of email', kinds))),
      rules: ruleSettings(rules),
      settings,
    },
  );
  const read: typeof override.read = (value, cursor) => {
    const before = cursor.misfits.length;
    const found = override.read(value, cursor);
    // One mistake at a time: a misspelt key may be the one that is missing.
    if (found === undefined || cursor.misfits.length > before) return undefined;
    const { files, kind, settings: own } = found;
    if (files === undefined && kind === undefined) return misfit(cursor, 'an override needs `files`, `kind` or both');
    if (kind === undefined || own === undefined) return found;
    return misfit(under(cursor, 'settings'), 'settings hold for whole files; use `files` without `kind`', {
      isKey: true,
    });
  };
  return { ...override, read };
}

export type ConfigFile = NonNullable<ReturnType<ReturnType<typeof configFile>['read']>>;
export type Override = NonNullable<ConfigFile['overrides']>[number];

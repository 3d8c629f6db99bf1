import type { MergeTag, PageFrame } from '../email.ts';
import { localsIn, pathsIn } from './engine.ts';
import { fieldKey, isOfService } from './field-names.ts';
import { stretchesOf } from './render-email.ts';
import { columnOf, type Table } from './table.ts';

/** A field that tags name and the data does not have. */
export interface MissingColumn {
  /** As the first tag writes it. */
  readonly name: string;
  /** In the order of the text. */
  readonly tags: readonly MergeTag[];
}

/** The fields that tags of a page's emails name and the data does not have, each once. */
export function missingColumns(table: Table, { text, emails }: PageFrame): readonly MissingColumn[] {
  const missing = new Map<string, MergeTag[]>();
  const seen = new Set<number>();
  for (const email of emails) {
    const locals = new Set(stretchesOf(email).flatMap(({ start, end }) => [...localsIn(text.slice(start, end))]));
    for (const tag of email.tags) {
      const isField = !tag.isInstruction && !isNoField.test(tag.name) && !isOfService(tag.name);
      if (
        !isField ||
        locals.has(tag.name.split('.')[0] ?? '') ||
        seen.has(tag.start) ||
        columnOf(table, tag.name) !== null
      )
        continue;
      seen.add(tag.start);
      const key = fieldKey(tag.name) || tag.name;
      missing.set(key, [...(missing.get(key) ?? []), tag]);
    }
  }
  return [...missing.values()].map((tags) => ({ name: (tags[0]?.name ?? '').replace(/\s+/g, ' '), tags }));
}

/** `lookup . "name"`, `@index`, `this`, `i18n()`: not the name of a field. */
const isNoField = /["'()]|^[@.]|^this\b/;

/** The keys of the columns that the emails of a page use, in tags or in conditions. */
export function usedColumns(table: Table, page: PageFrame): ReadonlySet<string> {
  const names = page.emails.flatMap((email) => [
    ...email.tags.map(({ name }) => name),
    ...stretchesOf(email).flatMap(({ start, end }) => namesIn(page.text.slice(start, end))),
  ]);
  return new Set(names.flatMap((name) => columnOf(table, name) ?? []));
}

const namesIn = (text: string): readonly string[] => [
  ...pathsIn(text),
  ...[...text.matchAll(/\*\|(?:IF|IFNOT|ELSEIF):\s*([^|=<>!]{1,120})/gi)].map(([, name = '']) => name),
];

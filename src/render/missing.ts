import type { EmailFrame, MergeTag, PageFrame, Place } from '../email.ts';
import { localsIn, pathsIn } from './engine.ts';
import { fieldKey, isOfService } from './field-names.ts';
import { stretchesOf } from './render-email.ts';
import { columnOf, type Table } from './table.ts';

/** A tag, or a field that a condition reads. */
export type Use = Place & Pick<MergeTag, 'name' | 'fallback'>;

/** A field that tags name and the data does not have. */
export interface MissingColumn {
  /** As the first tag writes it. */
  readonly name: string;
  /** In the order of the text. */
  readonly tags: readonly Use[];
}

/** The fields that tags of a page's emails name and the data does not have, each once. */
export function missingColumns(table: Table, { text, emails }: PageFrame): readonly MissingColumn[] {
  const missing = new Map<string, Use[]>();
  const seen = new Set<number>();
  for (const email of emails) {
    const locals = new Set(stretchesOf(email).flatMap(({ start, end }) => [...localsIn(text.slice(start, end))]));
    for (const tag of usesIn(email)) {
      const isField = !isNoField.test(tag.name) && !isOfService(tag.name);
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

/** In the order of the text. */
export const usesIn = ({ tags, conditions }: EmailFrame): readonly Use[] =>
  [
    ...tags.filter(({ isInstruction }) => !isInstruction),
    ...conditions.filter(({ isLocal }) => !isLocal).map((field) => ({ ...field, fallback: null })),
  ].sort((a, b) => a.start - b.start);

/** `lookup . "name"`, `@index`, `this`, `i18n()`: not the name of a field. */
const isNoField = /["'()]|^[@.]|^this\b/;

/** The keys of the columns that the emails of a page use, in tags or in conditions. */
export function usedColumns(table: Table, page: PageFrame): ReadonlySet<string> {
  const names = page.emails.flatMap((email) => [
    ...[...email.tags, ...email.conditions].map(({ name }) => name),
    ...stretchesOf(email).flatMap(({ start, end }) => [...pathsIn(page.text.slice(start, end))]),
  ]);
  return new Set(names.flatMap((name) => columnOf(table, name) ?? []));
}

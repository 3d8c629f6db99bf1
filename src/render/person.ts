import type { MergeTag } from '../email.ts';
import { isOfService } from './field-names.ts';
import { columnOf, type Row, type Table } from './table.ts';

/** Who an email is rendered for. */
export interface Person {
  /** The text of the field a tag names, empty when it is not filled; null when the data has no such column. */
  valueOf(name: string): string | null;
}

/** The person of a row; with null, the one of whom nothing is known: every field is empty. */
export function personOf(table: Table, row: Row | null): Person {
  if (row === null) return { valueOf: (name) => (isOfService(name) ? null : '') };
  return {
    valueOf(name) {
      const key = columnOf(table, name);
      return key === null ? null : (row.values.get(key) ?? '');
    },
  };
}

/** What a tag puts out for a person, its fallback included; null when it stays as it is written. */
export function outputOf({ name, fallback, isInstruction }: MergeTag, person: Person): string | null {
  if (isInstruction) return null;
  const value = person.valueOf(name);
  return value === null || value.trim() === '' ? (fallback ?? value) : value;
}

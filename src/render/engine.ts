import type { MergeTag, Span } from '../email.ts';
import type { Edit } from './edits.ts';
import type { Person } from './person.ts';

/** What a template engine is asked. */
export interface Job {
  /** A stretch of the page; offsets are those of the page. */
  readonly span: Span;
  readonly page: string;
  /** By the offset they start at. */
  readonly tags: ReadonlyMap<number, MergeTag>;
  readonly person: Person;
  /** YYYY-MM-DD: what `now` means. */
  readonly today: string;
}

/** Edits of the page, in the order of the text. Throws a TemplateError. */
export type Engine = (job: Job) => Promise<readonly Edit[]>;

/** A template that its engine cannot read or render. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** In the page. */
  readonly span: Span;

  constructor(message: string, span: Span) {
    super(message);
    this.span = span;
  }
}

/** Names that are no path: `__proto__` and its like lead out of the data. */
const path = /[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*/gu;
const tag = /\{\{[\s\S]{0,2000}?\}\}|\{%[\s\S]{0,2000}?%\}/g;
const quoted = /"[^"]*"|'[^']*'/g;

/** The paths that the tags of a template name: `contact.first_name`, also key words such as `if`. */
export function pathsIn(template: string): ReadonlySet<string> {
  const tags = template.match(tag) ?? [];
  return new Set(tags.flatMap((one) => one.replace(quoted, ' ').match(path) ?? []));
}

/** The variables that a Liquid template itself sets: no column is meant. */
export function localsIn(template: string): ReadonlySet<string> {
  const set = /\{%-?\s*(?:assign|capture|for|tablerow|increment|decrement)\s+([\w-]+)/g;
  return new Set(['forloop', 'tablerowloop', ...[...template.matchAll(set)].map(([, name]) => name ?? '')]);
}

export interface Scope {
  [name: string]: string | number | boolean | Scope;
}

/** A person as the variables of a template. Objects without prototypes: there is nothing in them but the data. */
export function scopeOf(template: string, person: Person): Scope {
  const scope: Scope = Object.create(null);
  const longestFirst = [...pathsIn(template)].sort((a, b) => b.split('.').length - a.split('.').length);
  for (const name of longestFirst) {
    const value = person.valueOf(name);
    if (value === null || value.trim() === '') continue;
    const segments = name.split('.');
    const last = segments.pop() ?? '';
    let inner = scope;
    for (const segment of segments) {
      const found = inner[segment];
      const next: Scope = typeof found === 'object' ? found : Object.create(null);
      inner[segment] = next;
      inner = next;
    }
    inner[last] ??= typed(value);
  }
  return scope;
}

/** What a condition can be asked of: CSV knows texts only. */
function typed(value: string): string | number | boolean {
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  const number = Number(value);
  return Number.isFinite(number) && String(number) === value ? number : value;
}

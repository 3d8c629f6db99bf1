/** Names that a template gives itself: they are no fields of the contact. */
export class Locals {
  readonly #names = new Set(['this', 'forloop', 'loop', 'tablerowloop', 'super']);

  /** Takes note of `{% assign x = … %}`, `{% for x in … %}`, `{{#each … as |x|}}`. */
  read(inner: string): void {
    for (const pattern of declarations)
      for (const name of pattern.exec(inner)?.slice(1) ?? []) if (name) this.#names.add(name);
  }

  /** Whether a name is one of these, a literal, or the template's own data (`@index`). */
  has(name: string): boolean {
    return /^["'\d@.]/.test(name) || this.#names.has(/^[\w-]*/.exec(name)?.[0] ?? '');
  }
}

const declarations = [
  /^\s*(?:assign|set|capture|increment|decrement)\s+([\w-]+)/,
  /^\s*(?:for|tablerow)\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b/,
  /\bas\s+\|\s*(\w+)(?:\s+(\w+))?\s*\|/,
];

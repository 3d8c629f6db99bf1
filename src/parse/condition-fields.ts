import type { Dialect, Span } from '../email.ts';
import type { Role } from './block-tags.ts';

/** A field that a block tag reads and does not print: `plan` of `{% if plan == "pro" %}`. */
export interface Read extends Span {
  readonly name: string;
}

/** The fields that a block tag reads; places count from where `inner`, the text between its delimiters, begins. */
export function fieldsRead(dialect: Dialect, role: Role, inner: string): readonly Read[] {
  const forms = conditions[dialect];
  if (!forms || role === 'noun' || role === 'close' || role === 'comment') return [];
  for (const { head, field } of forms) {
    const found = head.exec(inner);
    if (!found) continue;
    const from = found[0].length;
    const words = unquoted(inner.slice(from));
    return [...words.matchAll(field)].flatMap(({ 0: match, 1: name = match, index }) => {
      const start = from + index + match.indexOf(name);
      return reserved.has(name.toLowerCase()) ? [] : [{ name, start, end: start + name.length }];
    });
  }
  return [];
}

interface Form {
  /** What stands before the condition, and a name in it, which the first group holds. */
  readonly head: RegExp;
  readonly field: RegExp;
}

/** A dotted name that is no filter behind a bar, no call such as `now()` and no part of another word. */
const operand = /(?<![\w.@$|:'"-])(?<!\|\s{0,3})([A-Za-z_][\w-]*(?:\.[\w-]+)*)(?![\w(-]|\s*[=:](?!=))/g;
/** In Handlebars a parenthesis begins a call: `(eq plan "pro")`. */
const argument = /(?<![\w.@$|:'"(-])([A-Za-z_][\w-]*(?:\.[\w-]+)*)(?![\w-]|\s*=)/g;
const firstName = /^\s*([A-Za-z_][\w-]*(?:\.[\w-]+)*)(?![\w-]|\s*\()/g;

const conditions: Readonly<Partial<Record<Dialect, readonly Form[]>>> = {
  liquid: [
    { head: /^[-\s]*(?:if|unless|elsif|elseif|elif|case|when)\b/, field: operand },
    { head: /^[-\s]*(?:for|tablerow)\s+\w+(?:\s*,\s*\w+)?\s+in\b/, field: firstName },
    { head: /^[-\s]*(?:assign|set)\s+[\w-]+\s*=/, field: firstName },
  ],
  mustache: [
    { head: /^[~\s]*#\s*(?:if|unless|each|with|list)\b/i, field: argument },
    { head: /^[~\s]*#?\s*(?:else\s+if|elsif|elseif)\b/i, field: argument },
    // `{{#ifEquals plan "pro"}}` calls a helper; `{{#plan}}` and `{{^plan}}` ask for the field.
    { head: /^[~\s]*#\s*[\w.$@/-]+\s+(?=\S)/, field: argument },
    { head: /^[~\s]*[#^]\s*(?!else\b|end)/i, field: firstName },
  ],
  mailchimp: [{ head: /^\s*(?:if|ifnot|elseif):\s*/i, field: /^(?!mc_|interested\b|transactional\b)(\w+)(?!\w|:)/gi }],
  percent: [{ head: /^\s*(?:if|elseif)\s/i, field: /\$(\w+)/g }],
};

/** Blanked, so that a word in quotation marks is no name and offsets hold. */
const unquoted = (words: string): string =>
  words.replace(/"[^"]*"|'[^']*'/g, (text) => `"${' '.repeat(Math.max(0, text.length - 2))}"`.slice(0, text.length));

const reserved = new Set(
  'and or not in is contains eq ne neq gt gte lt lte true false nil null none blank empty defined undefined as then else if unless reversed limit offset by this'.split(
    ' ',
  ),
);

import type { Dialect } from '../email.ts';

/** How a dialect delimits its tags. Every pattern is sticky and bounded, so that no input can make it slow. */
export interface Delimiters {
  readonly dialect: Dialect;
  readonly pattern: RegExp;
}

/**
 * By first character, longest delimiters first. Brackets and single braces are not here: whether they are tags
 * depends on what stands around them.
 */
export const delimiters: Readonly<Record<string, readonly Delimiters[]>> = {
  '{': [
    { dialect: 'mustache', pattern: /\{\{!--[\s\S]{0,2000}?--\}\}/y },
    { dialect: 'mustache', pattern: /\{\{\{?([^{}]{1,300}?)\}?\}\}/y },
    { dialect: 'liquid', pattern: /\{%-?\s{0,9}([^%]{1,300}?)\s{0,9}-?%\}/y },
    { dialect: 'liquid', pattern: /\{#[^#]{0,2000}#\}/y },
    { dialect: 'salesforce', pattern: /\{!([^{}\n]{1,200})\}/y },
  ],
  $: [{ dialect: 'dollar', pattern: /\$\{([^{}\n]{1,120})\}/y }],
  '*': [{ dialect: 'mailchimp', pattern: /\*\|([^|\n]{1,120})\|\*/y }],
  '%': [
    { dialect: 'double-percent', pattern: /%%([A-Za-z][\w.\- ]{0,60})%%/y },
    // “50%off%” and the %C3%A9 of a link are not tags.
    { dialect: 'percent', pattern: /(?<![\w%])%(?![0-9A-Fa-f]{2}%)([A-Za-z][\w.-]{1,40})%/y },
  ],
  '<': [{ dialect: 'angle', pattern: /<<\s?([^<>\n]{1,80})>>/y }],
};

/** What a tag does: stands for a noun, frames a branch of a conditional, or prints nothing. */
export type Role = 'noun' | 'open' | 'loop' | 'else' | 'close' | 'nothing' | 'comment';

/** Reads what stands between the delimiters. */
export function roleOf(dialect: Dialect, raw: string, inner: string | undefined): Role {
  if (inner === undefined) return 'nothing';
  const word = inner.trim().toLowerCase();
  const isBlock = dialect === 'liquid' || raw.startsWith('{%');
  for (const [role, pattern] of isBlock
    ? liquid
    : dialect === 'mustache'
      ? mustache
      : dialect === 'mailchimp'
        ? mailchimp
        : []) {
    if (pattern.test(word)) return role;
  }
  return isBlock ? 'nothing' : 'noun';
}

const liquid: readonly (readonly [Role, RegExp])[] = [
  ['comment', /^comment\b/],
  ['open', /^(?:if|unless|case)\b/],
  ['loop', /^(?:for|tablerow|capture|raw)\b/],
  ['else', /^(?:else|elsif|elseif|elif|when)\b/],
  ['close', /^end/],
];

const mustache: readonly (readonly [Role, RegExp])[] = [
  ['nothing', /^[!>&]/],
  ['loop', /^#each\b/],
  ['open', /^[#^]/],
  ['else', /^else\b/],
  ['close', /^\//],
];

const mailchimp: readonly (readonly [Role, RegExp])[] = [
  ['open', /^(?:if|ifnot):/],
  ['else', /^else/],
  ['close', /^end:/],
];

/** Name and fallback of a tag, whatever its dialect: `name | default: "there"`, `name|there`, `f('name', 'there')`. */
export function nameAndFallback(inner: string): { name: string; fallback: string | null } {
  const call = /^\s*\w+\(\s*['"]?([^'",()]{1,80})['"]?\s*(?:,\s*['"]([^'"]{0,80})['"]\s*)?\)\s*$/.exec(inner);
  if (call) return { name: (call[1] ?? '').trim(), fallback: call[2] ?? null };
  const pipe = inner.indexOf('|');
  if (pipe < 0) return { name: inner.trim(), fallback: null };
  const name = inner.slice(0, pipe).trim();
  const rest = inner.slice(pipe + 1).trim();
  const given = /\b(?:default|fallback)(?:_if_blank)?\s*[:=(]\s*["']?([^"'|)]{0,80})/i.exec(rest);
  if (given) return { name, fallback: (given[1] ?? '').trim() };
  const literal = /^["']?([^"'|:]{1,80})["']?$/.exec(rest);
  return { name, fallback: literal && !filters.has(rest.toLowerCase()) ? (literal[1] ?? '').trim() : null };
}

const filters = new Set(
  'capitalize upcase downcase upper lower title titlecase strip trim escape safe size first last round money'.split(
    ' ',
  ),
);

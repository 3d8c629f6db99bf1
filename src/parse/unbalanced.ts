import type { Span } from '../email.ts';

/** Begins a tag that is not closed on its line: `*|FNAME|`, `%%Name%`, `{% if x`, `<<Name>`, `{!Contact.Name`, `${name`. */
const begun: Readonly<Record<string, readonly RegExp[]>> = {
  '*': [/\*\|[A-Z][A-Z0-9_:]{1,40}(?:\|(?!\*)|\*(?!\|)|(?=[\s,.!?]|$))/y],
  '%': [/(?<![\w%])%%[A-Za-z]\w{1,40}%(?!%)/y],
  '{': [
    /\{%-?\s{0,9}[a-z]\w{1,30}\b(?:(?![%{}\n])[\s\S]){0,120}(?:[%}](?!\})|(?=\n|$))/y,
    /\{![A-Za-z][\w.]{1,60}(?=[\s,]|$)/y,
  ],
  '<': [/<<\s?[A-Z][A-Za-z_]{1,20}(?: [A-Z][a-z]{1,20})?>(?!>)/y],
  $: [/\$\{[A-Za-z_][\w.]{0,40}(?=[\s,]|$)/y],
};

/** The begun tag at an offset where no whole tag stands. */
export function begunTag(text: string, at: number): Span | null {
  for (const pattern of begun[text[at] ?? ''] ?? []) {
    pattern.lastIndex = at;
    if (pattern.exec(text)) return { start: at, end: pattern.lastIndex };
  }
  return null;
}

/** An opening brace that was never closed, as far as what follows it reads like a name or spintax. */
export function openBrace(text: string, at: number, hasPipes: boolean): Span | null {
  const pattern = hasPipes
    ? /\{{1,3}[^{}\n,.!?]{0,60}/y
    : /(?:\{{2,3}\s?|\{)[#^/]?[\p{L}_][\p{L}\w .]{0,40}(?=[,!?\n}\r]|$)\}?/uy;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0].trimEnd();
  return found ? { start: at, end: at + found.length } : null;
}

/** A closing brace that nothing opened: `first_name}}`, `{name}}`, `Hi|Hello}`. */
export function closingBrace(text: string, at: number): Span | null {
  const before = text.slice(Math.max(0, at - 80), at + 1);
  const found = /(?:\{{0,2}[\p{L}_][\w.]{0,60}\}{2,3}|[\p{L}\w]{1,40}\|[\p{L}\w ]{1,40}\})$/u
    .exec(before)?.[0]
    .trimStart();
  return found ? { start: at + 1 - found.length, end: at + 1 } : null;
}

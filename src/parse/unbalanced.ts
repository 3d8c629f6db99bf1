import type { Span } from '../email.ts';

/** One delimiter is whole and the other is not: `*|FNAME|`, `%%Name%`, `{% if x`, `<<Name>`, `{!Contact.Name`, `${name`. */
const halves: Readonly<Record<string, readonly RegExp[]>> = {
  '*': [/\*\|[A-Z][A-Z0-9_:]{1,40}(?:\|(?!\*)|\*(?!\|)|(?=[\s,.!?]|$))/y, /\*[A-Z][A-Z0-9_:]{1,40}\|\*/y],
  '|': [/(?<![\w*|])\|[A-Z][A-Z0-9_:]{1,40}\|\*/y],
  '%': [/(?<![\w%])%%[A-Za-z]\w{1,40}%(?!%)/y, /(?<![\w%])%(?:[A-Za-z]\w{1,40}|=[^%\n]{1,80}=)%%/y],
  '{': [
    /\{%-?\s{0,9}[a-z]\w{1,30}\b(?:(?![%{}\n])[\s\S]){0,120}(?:[%}](?!\})|(?=\n|$))/y,
    /\{![A-Za-z][\w.]{1,60}(?=[\s,]|$)/y,
  ],
  '<': [/<<\s?[A-Z][A-Za-z_]{1,20}(?: [A-Z][a-z]{1,20})?>(?!>)/y, /<[A-Z][A-Za-z_]{1,20}(?: [A-Z][a-z]{1,20})?>>/y],
  $: [/\$\{[A-Za-z_][\w.]{0,40}(?=[\s,]|$)/y],
};

/** The half tag at an offset where no whole tag stands. */
export function halfTag(text: string, at: number): (Span & { readonly opening: string }) | null {
  for (const pattern of halves[text[at] ?? ''] ?? []) {
    pattern.lastIndex = at;
    if (pattern.exec(text)) return { start: at, end: pattern.lastIndex, opening: text.slice(at, at + 2) };
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
  return found && /^\{+\s?[#^/]?[\p{L}_|]/u.test(found) ? { start: at, end: at + found.length } : null;
}

/** A closing brace that nothing opened, right after a word: `first_name}}`, `Hi|Hello}`. */
export function closingBrace(text: string, at: number): Span | null {
  const before = text.slice(Math.max(0, at - 80), at);
  const found = /(?:[\p{L}\w]{1,40}\|[\p{L}\w ]{1,40}|(?<![\p{L}\w.])[\p{L}_][\w.]{0,60})$/u.exec(before)?.[0];
  if (!found) return null;
  return { start: at - found.length, end: at + (text[at + 1] === '}' ? 2 : 1) };
}

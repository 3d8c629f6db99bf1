import type { Dialect } from '../email.ts';

/** What a tag does: stands for a noun, frames a branch of a conditional, or prints nothing. */
export type Role = 'noun' | 'open' | 'loop' | 'else' | 'close' | 'nothing' | 'comment';

export interface BlockTag {
  readonly role: Role;
  /** What a block is closed by: `if` of `{% endif %}`, `name` of `{{/name}}`; empty closes any block. */
  readonly word: string;
}

/** Reads what stands between the delimiters of a tag; `inner` is undefined for a comment. */
export function blockTag(dialect: Dialect, inner: string | undefined): BlockTag {
  if (inner === undefined) return { role: 'nothing', word: '' };
  if (dialect === 'double-percent' && /[\s@]|^(?:else|endif)$/i.test(inner)) return ampscript(inner);
  const text = inner.replace(/^~|~$/g, '').trim().toLowerCase();
  for (const [role, pattern] of forms[dialect] ?? []) {
    const found = pattern.exec(text);
    if (found) return { role, word: (found[1] ?? '').trim() };
  }
  return { role: dialect === 'liquid' ? 'nothing' : 'noun', word: '' };
}

type Forms = readonly (readonly [Role, RegExp])[];

const liquid: Forms = [
  ['comment', /^comment\b/],
  ['open', /^(if|unless|case|ifchanged)\b/],
  ['loop', /^(for|tablerow|capture|raw|macro|call)\b/],
  ['else', /^(?:else|elsif|elseif|elif|when|empty)\b/],
  // Other pairs, such as HubSpot's `{% block %}`, frame no choice.
  ['close', /^end(if|unless|case|ifchanged|for|tablerow|capture|raw|macro|call)$/],
];

/** Handlebars, Mustache, Apollo’s `{{#endif}}`, GetResponse’s `{{IF "…"}}`, Go’s `{{if .Name}}…{{end}}`. */
const mustache: Forms = [
  ['nothing', /^!|^>/],
  ['else', /^#?\s*(?:else|elsif|elseif)\b|^\^$/],
  ['close', /^#?\s*end\s?(if|unless|each|with)?$/],
  ['close', /^\/\s*([\w.$@/-]*)/],
  ['loop', /^#\s*(each|with|list)\b/],
  ['loop', /^#[>*]\s*([\w./-]+)/],
  ['open', /^[#^]\s*([\w.$@-]+)/],
  // `{{If they answered}}` is a note to the seller.
  ['open', /^(if|unless)\s+["'`(.$!]/],
  ['loop', /^(?:range|with)\s+\./],
];

const mailchimp: Forms = [
  ['open', /^(if)(?:not)?:/],
  ['open', /^(interested):/],
  ['else', /^else(?:if)?\b/],
  ['close', /^end:\s*(\w+)/],
];

/** ActiveCampaign’s conditional content. */
const percent: Forms = [
  ['open', /^(if)\s/],
  ['else', /^else(?:if\b|$)/],
  ['close', /^\/(if)$/],
];

const forms: Readonly<Partial<Record<Dialect, Forms>>> = { liquid, mustache, mailchimp, percent };

/** `%%[ IF … THEN ]%%`: a script may hold a whole conditional, or the part of one that frames text. */
function ampscript(script: string): BlockTag {
  if (!/^\s*(?:if|else|elseif|endif|set|var|for|next)\b|@\w+\s*=|\n/i.test(script)) return { role: 'noun', word: '' };
  const ifs = script.match(/\bif\b/gi)?.length ?? 0;
  const ends = script.match(/\bendif\b/gi)?.length ?? 0;
  if (ifs > ends) return { role: 'open', word: 'if' };
  if (ends > ifs) return { role: 'close', word: 'if' };
  return { role: ifs === 0 && /\belse(?:if)?\b/i.test(script) ? 'else' : 'nothing', word: '' };
}

import type { Dialect } from '../email.ts';

export interface Field {
  /** Without filters, modifiers and fallback. */
  readonly name: string;
  /** What is printed when the field is empty; null when the tag gives nothing. */
  readonly fallback: string | null;
}

/** Reads name and fallback from what stands between the delimiters, in the forms that the vendors document. */
export function fieldOf(dialect: Dialect, inner: string): Field {
  const text = inner.replace(/\$\{([^{}]*)\}/g, '$1').replace(/^[~&\s-]+|[~\s]+$/g, '');
  for (const read of readers[dialect] ?? [byPipe]) {
    const field = read(text);
    if (field) return { name: field.name.trim(), fallback: field.fallback?.trim() ?? null };
  }
  return { name: text, fallback: null };
}

type Reader = (text: string) => Field | null;

const readBy =
  (pattern: RegExp): Reader =>
  (text) => {
    const found = pattern.exec(text);
    return found ? { name: found[1] ?? '', fallback: found[2] ?? null } : null;
  };

/** HubSpot’s `personalization_token('contact.firstname', 'there')`. */
const token: Reader = readBy(/^\w+\(\s*['"]([^'",()]{1,80})['"]\s*(?:,\s*['"]([^'"]{0,80})['"]\s*)?\)$/);

/** `BLANKVALUE(Contact.FirstName, "there")`, `IIF(EMPTY(FirstName), "there", FirstName)`, `ProperCase(Name)`. */
const call: Reader = (text) => {
  if (!/^\w+\([\s\S]*\)$/.test(text)) return null;
  const name = /(?<![\w.@])@?[A-Za-z_][\w.]*(?![\w.]|\s*\()/.exec(text.replace(/"[^"]*"|'[^']*'/g, ''))?.[0];
  if (name === undefined) return null;
  const isFallback = /\b(?:blankvalue|nullvalue|isblank|isnull|empty|coalesce|default|ifempty)\b|=\s*(?:""|'')/i.test(
    text,
  );
  const fallback = isFallback ? /["']([^"']{1,80})["']/.exec(text)?.[1] : undefined;
  return { name, fallback: fallback ?? null };
};

/** Marketo’s `lead.First Name:default=friend`. */
const marketo: Reader = readBy(/^([^:|]{1,120}):\s*default\s*=\s*(.{0,120})$/s);

/** Python’s and JavaScript’s `name or "there"`, `name ?? "there"`, `name || "there"`; FreeMarker’s `name!"there"`. */
const otherwise: Reader = readBy(/^([\w.@ ]{1,80}?)\s*(?:\bor\b|\?\?|\|\||:-|!)\s*["']([^"']{0,80})["']$/);

/** The shell’s `name:-there`. */
const shell: Reader = readBy(/^([\w.]{1,80}):-(.{0,80})$/);

/** Snov.io’s `first_name: there`, Interceptly’s `first_name:there`, Groundhogg’s `first::there`. */
const colon: Reader = readBy(/^([a-z][\w.]{0,60})\s?::?\s?([^:|"'{}/]{1,80})$/i);

/** Salesforce’s `Contact.FirstName, Valued Customer`. */
const comma: Reader = readBy(/^([\w.]{1,80})\s*,\s*([^()]{1,80})$/);

/** Campaign Monitor’s `firstname,fallback=there`, GetResponse’s `firstname fallback="there"`. */
const named: Reader = readBy(/^([\w. -]{1,80}?)[\s,]+fallback\s*=\s*["']?([^"'\]]{0,80})["']?$/i);

/** Mailchimp’s modifiers stand before the field: `TITLE:FNAME`. */
const modifier: Reader = readBy(/^(?:title|upper|lower|html|text)\s*:\s*(\w+)$/i);
const mailchimpColon: Reader = readBy(
  /^(?!(?:mc|list|user|date|rss\w*|feed\w*|ecomm|poll|sharelink|coupon)\b)(\w+):([^:|]{1,80})$/i,
);

/** Klaviyo’s `person|lookup:'City'|default:'town'`. */
const lookup: Reader = (text) => {
  const found = /^\w+\s*\|\s*lookup\s*:\s*["']([^"']{1,80})["']/.exec(text);
  return found ? { name: found[1] ?? '', fallback: byPipe(text)?.fallback ?? null } : null;
};

/** `name | default: "there"`, `name|there`. */
const byPipe: Reader = (text) => {
  const pipe = text.indexOf('|');
  if (pipe < 0) return null;
  const name = text.slice(0, pipe);
  const rest = text.slice(pipe + 1).trim();
  const given = /\b(?:default|fallback)(?:_if_\w+)?\s*[:=(]\s*(?:"([^"]{0,80})"|'([^']{0,80})'|([^"'|)]{1,80}))/i.exec(
    rest,
  );
  if (given) return { name, fallback: given[1] ?? given[2] ?? given[3] ?? '' };
  const literal = /^(?:"([^"|]{1,80})"|'([^'|]{1,80})'|([^"'|:]{1,80}))$/.exec(rest);
  const fallback = literal?.[1] ?? literal?.[2] ?? literal?.[3] ?? null;
  return { name, fallback: fallback !== null && isFilter(rest) ? null : fallback };
};

/** Filters that change how a field is written: what follows a bar is then no fallback. */
export const isFilter = (word: string): boolean =>
  filters.has(
    word
      .trim()
      .toLowerCase()
      .replace(/\s*[:(].*$/s, ''),
  );

const filters = new Set(
  (
    'capitalize upcase downcase upper lower title titlecase strip trim escape safe size first last round money date append ' +
    'prepend replace split join default url_encode url_escape striptags truncate truncatewords urlencode strip_html'
  ).split(' '),
);

const readers: Readonly<Partial<Record<Dialect, readonly Reader[]>>> = {
  mustache: [token, call, marketo, otherwise, lookup, byPipe, colon],
  liquid: [token, call, lookup, byPipe],
  'single-brace': [byPipe, colon],
  dollar: [otherwise, shell, byPipe],
  salesforce: [call, comma],
  'double-percent': [call],
  mailchimp: [byPipe, modifier, mailchimpColon],
  bracket: [named, byPipe],
};

import type { Email } from '../../src/email.ts';

/** An entry that has all it needs; one that lacks something is reported with the page. */
export interface Entry {
  readonly text: string;
  /** YYYY-MM-DD, the day from which it covers nothing. */
  readonly expires: string;
}

/** The list `claims:` of an email’s front matter. */
export function claimsOf({ frontMatter }: Email): readonly Entry[] {
  const { claims } = frontMatter;
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const fields = new Map<string, unknown>(Object.entries(entry));
    const text = written(fields.get('text'));
    const expires = written(fields.get('expires'));
    const isWhole = [text, expires, written(fields.get('source')), written(fields.get('owner'))].every(
      (value) => value !== '',
    );
    return isWhole ? [{ text, expires }] : [];
  });
}

/** YAML may read a date as a date. */
function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The entry that covers a claim: its text holds the claim’s words, or stands in the claim’s sentence. */
export function entryFor(claims: readonly Entry[], phrase: string, sentence: string): Entry | undefined {
  const said = plain(sentence);
  const words = plain(phrase);
  return claims.find(({ text }) => said.includes(plain(text)) || plain(text).includes(words));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[^\p{L}\p{N}$€£%']+/gu, ' ')
    .trim();

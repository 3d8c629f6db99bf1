import type { Email } from '../../src/email.ts';

/** A statement with its evidence, as front matter gives it. */
export interface Claim {
  readonly text: string;
  readonly source: string;
  readonly owner: string;
  /** YYYY-MM-DD; empty when there is none. */
  readonly expires: string;
}

/** The list `claims:` of an email’s front matter. */
export function claimsOf({ frontMatter }: Email): readonly Claim[] {
  const { claims } = frontMatter;
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const fields = new Map<string, unknown>(Object.entries(entry));
    const text = written(fields.get('text'));
    if (text === '') return [];
    return [
      {
        text,
        source: written(fields.get('source')),
        owner: written(fields.get('owner')),
        expires: written(fields.get('expires')),
      },
    ];
  });
}

/** YAML may read a date as a date. */
function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The entry that covers a claim: its text holds the claim’s words, or stands in the claim’s sentence. */
export function entryFor(claims: readonly Claim[], phrase: string, sentence: string): Claim | undefined {
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

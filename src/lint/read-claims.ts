import { type Cursor, isRecord, type Key, misfit, quote, type Shape, under } from '../config/shape.ts';
import { listOf, object } from '../config/shapes.ts';
import { howToWriteADay, isDay } from '../day.ts';
import type { Claim } from '../email.ts';
import { checkPatterns } from '../language/matcher.ts';
import { PatternError } from '../language/pattern.ts';
import { patterns } from '../patterns.ts';

/** A claim, and the keys that lead to it in the YAML that holds it. */
export interface KeyedClaim {
  readonly claim: Claim;
  readonly keys: readonly Key[];
}

/** Reads a list of claims; absent means none. The cursor keeps what does not fit. */
export const readClaims = (value: unknown, cursor: Cursor): readonly KeyedClaim[] =>
  value === undefined || value === null ? [] : (claims.read(value, cursor) ?? []);

/** Reads what claims.yaml holds: a list of claims, or a map with the key `claims`. */
export const readClaimsFile = (value: unknown, cursor: Cursor): readonly KeyedClaim[] =>
  isRecord(value) ? (claimsMap.read(value, cursor)?.claims ?? []) : readClaims(value, cursor);

const words: Shape<string> = {
  schema: { type: 'string', minLength: 1 },
  read(value, cursor) {
    if (typeof value !== 'string') return misfit(cursor, `${quote(value)} is not a text; put it in quotation marks`);
    return value.trim() || misfit(cursor, 'is empty');
  },
};

const pattern: Shape<string> = {
  schema: words.schema,
  read(value, cursor) {
    const source = words.read(value, cursor);
    if (source === undefined) return undefined;
    try {
      checkPatterns([patterns(source)]);
      return source;
    } catch (error) {
      if (error instanceof PatternError) return misfit(cursor, error.message);
      throw error;
    }
  },
};

const day: Shape<string> = {
  schema: { type: 'string', format: 'date' },
  read(value, cursor) {
    const text = typeof value === 'string' ? value.trim() : '';
    return isDay(text) ? text : misfit(cursor, `${quote(value)} is not a day of the calendar; ${howToWriteADay}`);
  },
};

const fields = object({ what: 'key' }, { text: words, pattern, source: words, owner: words, expires: day });

/** What each claim must say, and why. */
const duties = {
  source: 'where the claim can be checked',
  owner: 'who keeps it true',
  expires: 'the day from which it covers nothing, as YYYY-MM-DD',
} as const;

const claim: Shape<KeyedClaim> = {
  schema: { ...fields.schema, required: Object.keys(duties) },
  read(value, cursor) {
    const before = cursor.misfits.length;
    const said = fields.read(value, cursor);
    // One mistake at a time: a misspelt key may be the one that is missing.
    if (said === undefined || cursor.misfits.length > before) return undefined;
    const { text = null, pattern: source = null } = said;
    if (text === null && source === null) {
      misfit(cursor, 'a claim needs `text` (the words it covers) or `pattern`');
    }
    if (text !== null && source !== null) {
      misfit(under(cursor, 'pattern'), 'a claim has `text` or `pattern`, not both', { isKey: true });
    }
    for (const [duty, meaning] of Object.entries(duties)) {
      if (!Object.hasOwn(said, duty)) misfit(cursor, `a claim needs \`${duty}\`: ${meaning}`);
    }
    if (cursor.misfits.length > before) return undefined;
    const { source: evidence = '', owner = '', expires = '' } = said;
    return { claim: { text, pattern: source, source: evidence, owner, expires }, keys: cursor.keys };
  },
};

const claims = listOf(claim);
const claimsMap = object({ what: 'key' }, { claims });

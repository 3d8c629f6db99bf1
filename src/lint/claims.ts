import type { Claim, Page, Problem, Sentence, Span } from '../email.ts';
import { Matcher } from '../language/matcher.ts';
import { patterns } from '../patterns.ts';
import type { ActiveRule } from './config.ts';
import type { Finding } from './finding.ts';

/** Claims as written, with what is wrong with them. */
export interface ClaimList {
  readonly claims: readonly Claim[];
  /** One sentence each: which entry, what is wrong, what would be right. */
  readonly mistakes: readonly string[];
}

/** Reads a list of claims: the `claims` of front matter, or the content of claims.yaml. Absent means none. */
export function readClaims(value: unknown): ClaimList {
  if (value === undefined || value === null) return { claims: [], mistakes: [] };
  if (!Array.isArray(value)) return { claims: [], mistakes: ['claims must be a list of entries with text (or pattern), source, owner and expires'] };
  const read = value.map((entry, index) => readClaim(entry, index + 1));
  return {
    claims: read.filter((claim) => typeof claim !== 'string'),
    mistakes: read.filter((claim) => typeof claim === 'string'),
  };
}

function readClaim(entry: unknown, number: number): Claim | string {
  const where = `claim ${number}`;
  if (typeof entry !== 'object' || entry === null) return `${where} is not an entry with text, source, owner and expires`;
  const fields = entry as Readonly<Record<string, unknown>>;
  const text = wordsOf(fields['text']);
  const pattern = wordsOf(fields['pattern']);
  const source = wordsOf(fields['source']);
  const owner = wordsOf(fields['owner']);
  const expires = dayOf(fields['expires']);
  if (!text && !pattern) return `${where} has no text and no pattern; write the words that it covers`;
  if (!source) return `${where} has no source; write where the reader could check it`;
  if (!owner) return `${where} has no owner; write who keeps it true`;
  if (!expires) return `${where} has no day in expires; write it as YYYY-MM-DD`;
  return { text, pattern, source, owner, expires };
}

const wordsOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** YAML reads a bare day as a date. */
function dayOf(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value.trim() : '';
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** The claims of a page's front matter; a mistake in them is a problem at the page's first line. */
export function claimsOf(page: Page): { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] } {
  const { claims, mistakes } = readClaims(page.frontMatter['claims']);
  const at = Math.max(0, page.text.search(/^claims:/m));
  const problems = mistakes.map((message) => ({ path: page.path, start: at, end: at + 'claims'.length, message: `In claims: ${message}.` }));
  return { claims, problems };
}

/** Drops the findings that a live claim covers. A claim is live until the day it expires. */
export function withoutClaimed(findings: readonly Finding[], page: Page, claims: readonly Claim[], rules: readonly ActiveRule[], today: string): readonly Finding[] {
  const live = claims.filter(({ expires }) => today < expires);
  if (live.length === 0) return findings;
  const coverable = new Set(rules.filter(({ rule }) => rule.coveredByClaims).map(({ id }) => id));
  const covered = [...textSpans(page.text, live), ...patternSpans(page, live)];
  return findings.filter(
    ({ ruleId, start, end }) =>
      ruleId === null || !coverable.has(ruleId) || !covered.some((span) => span.start < end && start < span.end),
  );
}

/** Where the words of a claim stand, whatever their case, spaces, line ends and quotation marks. */
function textSpans(text: string, claims: readonly Claim[]): Span[] {
  return claims.flatMap(({ text: words }) => {
    if (words === null) return [];
    const source = words.split(/\s+/).map(escaped).join('\\s+');
    return [...text.matchAll(new RegExp(source, 'giu'))].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  });
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]");

function patternSpans(page: Page, claims: readonly Claim[]): Span[] {
  const set = patterns(claims.flatMap(({ pattern }) => pattern ?? []));
  if (set.sources.length === 0) return [];
  const matcher = new Matcher([set]);
  const sentences: readonly Sentence[] = page.emails.flatMap((email) => email.sentences);
  return sentences.flatMap(({ tokens }) =>
    (matcher.walk(tokens).hits.get(set) ?? []).map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })),
  );
}

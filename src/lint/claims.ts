import type { Claim, Page, PatternSet, Span } from '../email.ts';
import { loadGrammar } from '../language/grammar.ts';
import { Matcher } from '../language/matcher.ts';
import { patterns } from '../patterns.ts';
import type { ActiveRule } from './config.ts';
import type { Finding } from './finding.ts';
import { type PhraseFinder, phraseFinder } from './phrase-text.ts';

export interface Cover {
  /** Lists of claims; a list that serves many pages is compiled once. */
  readonly claims: readonly (readonly Claim[])[];
  readonly rules: readonly ActiveRule[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Drops the findings that a live claim covers. A claim is live until the day it expires. */
export async function withoutClaimed(
  findings: readonly Finding[],
  page: Page,
  cover: Cover,
): Promise<readonly Finding[]> {
  const coverable = new Set(cover.rules.filter(({ rule }) => rule.coveredByClaims).map(({ id }) => id));
  const mayPass = ({ ruleId }: Finding): boolean => ruleId !== null && coverable.has(ruleId);
  if (!findings.some(mayPass)) return findings;
  const lists = cover.claims.filter((list) => list.some(({ expires }) => cover.today < expires));
  const covered = (await Promise.all(lists.map((list) => spansOf(compiled(list), page, cover.today)))).flat();
  const isCovered = ({ start, end }: Span): boolean => covered.some((span) => span.start < end && start < span.end);
  return findings.filter((finding) => !mayPass(finding) || !isCovered(finding));
}

/** A list of claims, ready to look for; it keeps the expired ones, as it does not know the day. */
interface Compiled {
  readonly texts: readonly { readonly claim: Claim; readonly find: PhraseFinder }[];
  readonly set: PatternSet;
  /** Of the set's patterns, in their order. */
  readonly owners: readonly Claim[];
  readonly matcher: Matcher;
}

const known = new WeakMap<readonly Claim[], Compiled>();

function compiled(claims: readonly Claim[]): Compiled {
  const found = known.get(claims) ?? compile(claims);
  known.set(claims, found);
  return found;
}

function compile(claims: readonly Claim[]): Compiled {
  const owners = claims.filter(({ pattern }) => pattern !== null);
  const set = patterns(owners.flatMap(({ pattern }) => pattern ?? []));
  const texts = claims.flatMap((claim) => (claim.text === null ? [] : [{ claim, find: phraseFinder(claim.text) }]));
  return { texts, set, owners, matcher: new Matcher([set]) };
}

async function spansOf({ texts, ...inPatterns }: Compiled, page: Page, today: string): Promise<readonly Span[]> {
  const live = texts.filter(({ claim }) => today < claim.expires);
  const inText = live.flatMap(({ find }) => find(page));
  return [...inText, ...(await patternSpans(inPatterns, page, today))];
}

async function patternSpans(
  { set, owners, matcher }: Omit<Compiled, 'texts'>,
  page: Page,
  today: string,
): Promise<readonly Span[]> {
  if (owners.length === 0) return [];
  const sentences = [...page.emails.flatMap((email) => email.sentences), ...page.guidance];
  const spans = sentences.map(async ({ tokens }) => {
    const walk = matcher.walk(tokens);
    if (matcher.grammarIn(walk).length > 0) matcher.refine(walk, tokens, await loadGrammar());
    const hits = walk.hits(set).filter(({ pattern }) => today < (owners[pattern]?.expires ?? ''));
    return hits.map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }));
  });
  return (await Promise.all(spans)).flat();
}

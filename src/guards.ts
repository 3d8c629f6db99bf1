import type { Match, Sentence } from './email.ts';

/** Guards that every phrase rule shares: is the phrase meant, or denied, or quoted? */

const negators = new Set([
  'not',
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'nobody',
  'none',
  'nothing',
  'hardly',
  'avoid',
  'instead',
  'zero',
]);
/** How many words back a negation still reaches. */
const reach = 5;
/** Marks that a negation does not reach over. */
const clauseEnd = /[,;:–—()]|--/;
const newClause = new Set(['but', 'so', 'because', 'and', 'until', 'unless', 'if', 'when', 'before', 'or']);

/** True when a negation stands shortly before the match in the same clause: “there is no need to act now”. */
export function isNegated(match: Match, { tokens }: Sentence): boolean {
  for (let at = match.first - 1; at >= Math.max(0, match.first - reach); at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || (next && clauseEnd.test(next.before))) return false;
    if (newClause.has(token.word) && !negators.has(tokens[at - 1]?.word ?? '')) return false;
    if (negators.has(token.word)) return !isIntensifying(tokens, at);
  }
  return false;
}

/** “Won’t you …?”: behind a verb and its “not” at the very beginning, these make a question. */
const isSubject = new Set(['you', 'it', 'we', 'there']);

/** “Not only …”, “no doubt”, “why not …”, “won’t you …?” deny nothing. */
function isIntensifying(tokens: Sentence['tokens'], at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  if (word === 'not' && at === 1 && isSubject.has(next ?? '')) return true;
  if (word === 'not' && (next === 'only' || next === 'just' || tokens[at - 1]?.word === 'why')) return true;
  return word === 'no' && (next === 'doubt' || next === 'wonder' || next === 'matter');
}

const openers = /["“‘«]/u;
const closers = /["”’»]/u;
/** A closer that is no apostrophe within a word. */
const closing = /["”’»](?![\p{L}\p{N}])/u;
/** A quotation longer than this is the text itself, such as a call script, and not words that are mentioned. */
const longestMention = 14;

/** True when the match stands, or begins, inside a short quotation within its sentence: words that are mentioned, not used. */
export function isQuoted(match: Match, { text, start, tokens }: Sentence): boolean {
  const before = text.slice(0, match.start - start);
  const after = text.slice(match.start - start);
  const opened = lastOpening(before);
  if (opened < 0) return false;
  const closed = after.search(closing);
  if (closed < 0) return false;
  const from = start + opened;
  const to = match.start + closed;
  const mentioned = tokens.filter((token) => token.start >= from && token.end <= to).length;
  const isWholeSentence = mentioned >= tokens.length - 1;
  return mentioned <= longestMention && !isWholeSentence;
}

function lastOpening(before: string): number {
  for (let at = before.length - 1; at >= 0; at--) {
    const character = before[at] ?? '';
    if (openers.test(character) && !/\w/.test(before[at - 1] ?? '')) return at;
    if (closers.test(character) && !/\w/.test(before[at + 1] ?? '')) return -1;
  }
  return -1;
}

const readerVerbs = new Set([
  'said',
  'mentioned',
  'told',
  'wrote',
  'asked',
  'described',
  'explained',
  'noted',
  'shared',
  'raised',
]);

/** With these the seller answers what the reader said: “you told us no, but we …”. */
const turns = new Set(['but', 'yet', 'however', 'nevertheless', 'nonetheless', 'anyway']);

/** True when the sentence gives what the reader said: “you mentioned that …”, “as you told me, …”. */
export function isReported(match: Match, { tokens }: Sentence): boolean {
  for (let at = 0; at < match.first; at++) {
    const isReader = tokens[at]?.word === 'you' || tokens[at]?.word === 'they';
    if (isReader && [1, 2].some((ahead) => readerVerbs.has(tokens[at + ahead]?.word ?? '')))
      return !tokens.slice(at + 2, match.last + 1).some(({ word }) => turns.has(word));
  }
  return false;
}

import type { Token } from '../email.ts';
import type { Atom } from './pattern.ts';

const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Names of merge tags that stand for a person or a place in the web, and so for no number. */
const notCounted = /name|company|e-?mail|link|url|sender|signature|contact|city|title|role|topic|unsub|website/i;

/**
 * The tags that need no grammar. A merge tag passes by its name: “only [X] seats left” may be a number, “[Date]” a day,
 * “{{price}}” a sum.
 */
export const tokenTests: Readonly<Record<string, (token: Token) => boolean>> = {
  Value: ({ number, isTag, raw }) => number !== null || (isTag && !notCounted.test(raw)),
  Money: ({ raw, isTag }) =>
    /^[$€£¥]\d/.test(raw) || (isTag && /price|amount|cost|total|fee|budget|[$€£]|saving|value|sum/i.test(raw)),
  Percent: ({ raw, isTag }) => /\d%$/.test(raw) || (isTag && /percent|discount|rate|[XxN]\b|%/.test(raw)),
  WeekDay: ({ word, isTag, raw }) => days.test(word) || (isTag && /day|date|deadline|time/i.test(raw)),
  Month: ({ word, isTag, raw }) => months.test(word) || (isTag && /month|date|season/i.test(raw)),
  MergeTag: ({ isTag }) => isTag,
};

/** True when an atom that takes one token takes this one. A negated group denies its single words. */
export function accepts(atom: Atom, token: Token): boolean {
  switch (atom.type) {
    case 'words':
      return atom.words.has(token.word);
    case 'any':
      return true;
    case 'end':
      return false;
    case 'tag':
      return tokenTests[atom.tag]?.(token) ?? false;
    case 'not':
      return !accepts(atom.atom, token);
    case 'group':
      return atom.alternatives.some(([only, more]) => only !== undefined && !more && accepts(only.atom, token));
  }
}

import type { Token } from '../email.ts';
import type { Atom } from './pattern.ts';

const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/**
 * The tags that need no grammar. A merge tag may stand for any of them (“only [X] seats left”), so it passes each test.
 */
export const tokenTests: Readonly<Record<string, (token: Token) => boolean>> = {
  Value: ({ number, isTag }) => number !== null || isTag,
  Money: ({ raw, isTag }) => /^[$€£¥]\d/.test(raw) || isTag,
  Percent: ({ raw, isTag }) => /\d%$/.test(raw) || isTag,
  WeekDay: ({ word, isTag }) => days.test(word) || isTag,
  Month: ({ word, isTag }) => months.test(word) || isTag,
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

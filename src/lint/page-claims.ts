import { parseDocument } from 'yaml';
import { dotted, type Key, type Misfit } from '../config/shape.ts';
import type { Claim, PageFrame, Problem, Span } from '../email.ts';
import { rangeOf } from '../yaml-place.ts';
import { readClaims } from './read-claims.ts';

/** A claim of the front matter; the span begins it. */
export interface PageClaim extends Span {
  readonly claim: Claim;
}

export interface PageClaims {
  readonly entries: readonly PageClaim[];
  /** One for each mistake, at its own line. */
  readonly problems: readonly Problem[];
}

/** The claims of a page's front matter, and what is wrong with them. */
export function claimsOf({ path, text, frontMatter }: Pick<PageFrame, 'path' | 'text' | 'frontMatter'>): PageClaims {
  const value = frontMatter['claims'];
  if (value === undefined || value === null) return { entries: [], problems: [] };
  const misfits: Misfit[] = [];
  const keyed = readClaims(value, { keys: ['claims'], misfits });
  const spanOf = spansIn(text);
  return {
    entries: keyed.map(({ claim, keys }) => ({ claim, ...spanOf(keys, false) })),
    problems: misfits.map(({ keys, isKey, message }) => {
      return { path, ...spanOf(keys, isKey), message: `Front matter, ${dotted(keys)}: ${withStop(message)}` };
    }),
  };
}

const withStop = (message: string): string => (/[.?]$/.test(message) ? message : `${message}.`);

/** Finds keys in front matter that is known to be there; a place of many lines is told by its first. */
function spansIn(text: string): (keys: readonly Key[], isKey: boolean) => Span {
  const from = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const length = text.slice(from).search(/^(?:---|\.\.\.)[ \t]*\r?$/m);
  const yaml = text.slice(from, length < 0 ? undefined : from + length);
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
  return (keys, isKey) => {
    const [start, stop] = rangeOf(document, keys, isKey);
    const line = /^[^\r\n]*/.exec(yaml.slice(start, stop))?.[0].trimEnd() ?? '';
    return { start: from + start, end: from + start + Math.max(1, line.length) };
  };
}

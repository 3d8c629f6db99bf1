import type { Kind, Page, PageFrame, PatternSet } from '../email.ts';
import { Reader } from '../language/read.ts';
import { parsePage } from '../parse/page.ts';
import { directiveSpans } from './directives.ts';

/** A file as text. */
export interface File {
  readonly path: string;
  readonly text: string;
}

export interface Reading {
  /** The day of the run as YYYY-MM-DD. */
  readonly today: string;
  /** A kind that overrules what the page says; null leaves it to the page. */
  readonly kind: Kind | null;
}

const withoutRules = new Reader([]);

/** Reads a file as a page, without linting it: what `inspect` shows. */
export const readPage = (file: File, reading: Reading): Promise<Page> => readWith(withoutRules, file, reading);

/** Reads a file as a page, looking for the patterns that the reader holds. */
export async function readWith(reader: Reader, file: File, reading: Reading): Promise<Page> {
  return reader.read(frameOf(file, reading), reading.today);
}

/** A file as a page whose language is still to be read; no directive is part of an email. */
export function frameOf({ path, text }: File, { kind }: Pick<Reading, 'kind'>): PageFrame {
  const frame = parsePage(path, withoutDirectives(text));
  const emails = kind ? frame.emails.map((email) => ({ ...email, kind })) : frame.emails;
  return { ...frame, text, emails };
}

/** Directives are for the linter, not for the reader of the email: their words are never linted. */
function withoutDirectives(text: string): string {
  const spans = directiveSpans(text);
  if (spans.length === 0) return text;
  let read = 0;
  const pieces = spans.map(({ start, end }) => {
    const piece = text.slice(read, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ');
    read = end;
    return piece;
  });
  return pieces.join('') + text.slice(read);
}

/** The pattern sets of some rules. */
export const setsOf = (
  rules: readonly { readonly rule: { readonly patterns?: readonly PatternSet[] } }[],
): PatternSet[] => rules.flatMap(({ rule }) => rule.patterns ?? []);

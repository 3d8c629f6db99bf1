import type { Kind, Page, PageFrame } from '../email.ts';
import { Reader, type Wanted } from '../language/read.ts';
import type { Columns } from '../parse/formats/columns.ts';
import { decodeFile, parseFile } from '../parse/formats/read-file.ts';
import type { AnyRule } from '../rule.ts';
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
  /** What the columns of tables and exports are called; guessed where nothing is said. */
  readonly columns?: Columns | undefined;
}

const nothing: Wanted = { often: [], seldom: [] };
const withoutRules = new Reader(nothing, nothing);

/** Reads a file as a page, without linting it: what `inspect` shows. */
export const readPage = (file: File, reading: Reading): Promise<Page> => readWith(withoutRules, file, reading);

/** Reads a file as a page, looking for the patterns that the reader holds. */
export async function readWith(reader: Reader, file: File, reading: Reading): Promise<Page> {
  return reader.read(await frameOf(file, reading), reading.today);
}

/** A file as a page whose language is still to be read; no directive is part of an email. */
export async function frameOf(
  { path, text: file }: File,
  { kind, columns = {} }: Pick<Reading, 'kind' | 'columns'>,
): Promise<PageFrame> {
  const decoded = await decodeFile(path, file, columns);
  const text = decoded?.text ?? file;
  const frame = await parseFile(path, withoutDirectives(text), decoded);
  const emails = kind ? frame.emails.map((email) => ({ ...email, kind })) : frame.emails;
  const { source } = frame;
  const whole = source && {
    ...source,
    text: file,
    ...(decoded && { problems: decoded.problems, inFile: decoded.inFile }),
  };
  return { ...frame, text, emails, ...(whole && { source: whole }) };
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

/** A reader that looks for the patterns of some rules. */
export const readerOf = (rules: readonly { readonly rule: AnyRule }[]): Reader =>
  new Reader(
    wantedBy(rules),
    wantedBy(rules.filter(({ rule }) => rule.scope === 'page' || rule.zones?.includes('guidance'))),
  );

const wantedBy = (rules: readonly { readonly rule: AnyRule }[]): Wanted => ({
  often: rules.flatMap(({ rule }) => rule.triggers ?? rule.patterns ?? []),
  seldom: rules.flatMap(({ rule }) => (rule.triggers ? (rule.patterns ?? []) : [])),
});

import type { Problem, Span } from '../../email.ts';

/** One email of a file that is no page of prose. Spans are about the decoded text. */
export interface Letter {
  readonly body: Span;
  readonly isHtml: boolean;
  /** Null when there is none. */
  readonly subject: Span | null;
  readonly preheader: Span | null;
  /** What the file says about the email, by the names of front matter: sequence, step, day, language. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A file whose words stand in it encoded: a raw mail, a table, an export. */
export interface Decoded {
  /** The words of all emails. */
  readonly text: string;
  readonly letters: readonly Letter[];
  /** What could not be read; places in the file. */
  readonly problems: readonly Problem[];
  /** From the decoded text to the file. */
  inFile(span: Span): Span;
}

import type { Span } from '../../email.ts';

/** Stands where markup within a word was, until `settle` closes the word up. */
export const joiner = '\u2060';

/** What a reader sees of an html mail. */
export interface Shown {
  /** As long as the html: each character at its place, a line feed where a block ends. */
  readonly text: string;
  /** Texts of links, buttons and headings, and those that stand for images. */
  readonly labels: readonly Span[];
  /** The title of the document. */
  readonly subject: Span | null;
  /** Hidden text before the first that is seen: the inbox shows it. */
  readonly preheader: Span | null;
  /** Tags that are not closed, and swallow what follows. */
  readonly faults: readonly (Span & { readonly message: string })[];
}

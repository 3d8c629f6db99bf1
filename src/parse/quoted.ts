import type { Span } from '../email.ts';

/** What stands in a span, on one line and without the quote marks of a block quote. */
export function quoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + longest)).replace(/\s*\n[\s>]*/g, ' ');
  return end - start > longest ? `${words}…` : words;
}

/** An instruction to the seller has 400 characters at most. */
const longest = 400;

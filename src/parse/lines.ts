import type { Span } from '../email.ts';

/** One line of a file, without its line end. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a stretch of text. `\r\n` and `\n` both end a line. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  for (let start = from; start <= to; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 || feed > to ? to : feed;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    lines.push({ start, end, text: text.slice(start, end) });
    start = next + 1;
  }
  return lines;
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Space, tab, line end, no-break space, byte order mark. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

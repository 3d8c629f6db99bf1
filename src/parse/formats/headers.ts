import type { Span } from '../../email.ts';
import { linesOf } from '../lines.ts';
import { Bytes, decodeBytes } from './bytes.ts';
import { addBase64, quotedPrintable } from './transfer.ts';
import { Units } from './units.ts';

/** A header field; the span is that of its value, with the line ends that fold it. */
export interface Header extends Span {
  /** Lower case. */
  readonly name: string;
}

/** The headers from `start` on, and where the body begins. */
export function headersIn(
  file: string,
  { start, end }: Span,
): { readonly headers: readonly Header[]; readonly body: number } {
  const headers: { name: string; start: number; end: number }[] = [];
  for (let at = start; at < end; ) {
    const feed = file.indexOf('\n', at);
    const next = feed < 0 || feed >= end ? end : feed + 1;
    const [line] = linesOf(file, at, next);
    if (!line || line.text.trim() === '') return { headers, body: next };
    const field = /^([!-9;-~]{1,80})[ \t]*:[ \t]*/.exec(line.text);
    const last = headers.at(-1);
    if (/^[ \t]/.test(line.text) && last) last.end = line.end;
    else if (field) headers.push({ name: (field[1] ?? '').toLowerCase(), start: at + field[0].length, end: line.end });
    else return { headers, body: at };
    at = next;
  }
  return { headers, body: end };
}

/** The words of a header: lines unfolded, encoded words (`=?utf-8?q?…?=`) decoded. */
export function decodeHeader(file: string, { start, end }: Span, units: Units): void {
  let at = start;
  let open = { bytes: new Bytes(), charset: '' };
  const flush = (charset = ''): void => {
    decodeBytes(open.bytes, open.charset, units);
    open = { bytes: new Bytes(), charset };
  };
  const word = /=\?([^?\s]{1,60})\?([bq])\?([^?\r\n]{0,2000})\?=/gi;
  for (const found of file.slice(start, end).matchAll(word)) {
    const [whole, label = '', encoding = '', words = ''] = found;
    const from = start + found.index;
    const charset = label.replace(/\*.*/, '').toLowerCase();
    // Blanks between two encoded words only part them.
    if (at === start || file.slice(at, from).trim() !== '') {
      flush();
      unfold(file, { start: at, end: from }, units);
    }
    const inner = { start: from + whole.length - 2 - words.length, end: from + whole.length - 2 };
    if (encoding.toLowerCase() === 'q') {
      flush();
      quotedPrintable({ file, ...inner, charset }, units, true);
    } else {
      // A character may run from one word to the next.
      if (open.charset !== charset) flush(charset);
      addBase64(file, inner, open.bytes);
    }
    at = from + whole.length;
  }
  flush();
  unfold(file, { start: at, end }, units);
}

function unfold(file: string, { start, end }: Span, units: Units): void {
  let at = start;
  for (const fold of file.slice(start, end).matchAll(/\r?\n[ \t]*/g)) {
    const from = start + fold.index;
    units.copy(file, { start: at, end: from });
    at = from + fold[0].length;
    units.push(' ', { start: from, end: at });
  }
  units.copy(file, { start: at, end });
}

/** `text/html; charset="utf-8"`, read. */
export interface Typed {
  /** Lower case, without parameters. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

export function typed(value: string): Typed {
  const [head = ''] = value.split(';', 1);
  const parameters = new Map<string, string>();
  for (const found of value.slice(head.length).matchAll(parameter)) {
    const [, name = '', star, quoted, bare = ''] = found;
    const words = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    parameters.set(name.toLowerCase(), star ? withoutCharset(words) : words);
  }
  return { value: head.trim().toLowerCase(), parameters };
}

const parameter = /;\s*([\w-]{1,40})(\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/g;

/** `name*=utf-8''words`, RFC 2231. */
const withoutCharset = (words: string): string => words.replace(/^[^']*'[^']*'/, '');

/** A header as one line of plain words; empty when it is not there. */
export function headerText(file: string, headers: readonly Header[], name: string): string {
  const header = headers.find((one) => one.name === name);
  if (!header) return '';
  const units = new Units();
  decodeHeader(file, header, units);
  return units.text.trim();
}

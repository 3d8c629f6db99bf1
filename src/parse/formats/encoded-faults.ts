import type { Span } from '../../email.ts';
import { linesOf } from '../lines.ts';
import { knownCharset } from './bytes.ts';
import type { Header } from './headers.ts';

/** What keeps a body from being read in the way its headers say; the span is what to show. */
export interface EncodingFault extends Span {
  readonly message: string;
}

/** The first line that is not what the transfer encoding makes of a text; null when all are, or any line may be. */
export function badLine(file: string, { start, end }: Span, encoding: string): EncodingFault | null {
  const pattern = wrong[encoding];
  if (!pattern) return null;
  const line = linesOf(file, start, end).find(({ text }) => pattern.test(text));
  if (!line) return null;
  const message = `This line is not ${encoding}, and the part says that it is. Save the mail again from its source.`;
  return { start: line.start, end: line.end, message };
}

const wrong: Readonly<Record<string, RegExp>> = {
  base64: /[^A-Za-z0-9+/=\s]/,
  'quoted-printable': /=(?![0-9a-f]{2}|\s*$)/i,
};

/** An encoded word of the subject, `=?utf-8?b?…?=`, that cannot be decoded as it says. */
export function badWord(file: string, headers: readonly Header[]): EncodingFault | null {
  const subject = headers.find(({ name }) => name === 'subject');
  if (!subject) return null;
  for (const found of file.slice(subject.start, subject.end).matchAll(/=\?([^?\s]{1,60})\?([bq])\?([^?\r\n]*)\?=/gi)) {
    const [whole, label = '', encoding = '', words = ''] = found;
    const start = subject.start + found.index;
    const at = { start, end: start + whole.length };
    const charset = label.replace(/\*.*/, '');
    if (knownCharset(charset) === null)
      return {
        ...at,
        message: `The charset “${charset}” is unknown; these words were read as UTF-8. Write them in UTF-8.`,
      };
    const isBase64 = encoding.toLowerCase() === 'b';
    if ((isBase64 ? wrong['base64'] : wrong['quoted-printable'])?.test(words))
      return {
        ...at,
        message: `These words are not ${isBase64 ? 'base64' : 'quoted-printable'}, and say that they are. Write the subject anew.`,
      };
  }
  return null;
}

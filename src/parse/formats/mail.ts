import type { Problem, Span } from '../../email.ts';
import type { Decoded, Letter } from './decoded.ts';
import { decodeHeader, headerText } from './headers.ts';
import { type Mail, readMail } from './mime.ts';
import { Units } from './units.ts';

/** Reads a raw mail, or a mailbox of them. Broken mail gives a problem; nothing throws. */
export function decodeMail(path: string, file: string): Decoded {
  const units = new Units();
  const letters: Letter[] = [];
  const problems: Problem[] = [];
  const isBox = /\.mbox$/i.test(path);
  for (const span of mailsIn(file, isBox)) {
    const mail = readMail(file, span);
    letters.push(letterOf(file, mail, isBox, units));
    // One break brings the next: the first says what to mend.
    problems.push(...mail.faults.slice(0, 1).map(({ start, end, message }) => ({ path, start, end, message })));
  }
  return { text: units.text, letters, problems, inFile: units.inFile };
}

/** A mailbox begins each mail with a line `From sender date`; so does many a single mail that was saved from one. */
function mailsIn(file: string, isBox: boolean): readonly Span[] {
  const from = file.startsWith('\uFEFF') ? 1 : 0;
  const divider = /(?:^\uFEFF?|(?<=\n\r?\n))From [^\n]*(?:\n|$)/g;
  const dividers = [...file.matchAll(divider)].filter(({ index }) => isBox || index <= from);
  if (dividers.length === 0) return file.trim() === '' ? [] : [{ start: from, end: file.length }];
  return dividers.map((mark, i) => ({
    start: mark.index + mark[0].length,
    end: dividers[i + 1]?.index ?? file.length,
  }));
}

function letterOf(file: string, { headers, parts }: Mail, isBox: boolean, units: Units): Letter {
  const header = headers.find(({ name }) => name === 'subject');
  const subject = header && header.start < header.end ? spanOf(units, () => decodeHeader(file, header, units)) : null;
  const end = parts.at(-1)?.end ?? header?.end ?? 0;
  if (subject) units.push('\n\n', { start: header?.end ?? 0, end: header?.end ?? 0 });
  const body = spanOf(units, () => {
    for (const part of parts) {
      for (const { start, end } of isBox ? withoutGuards(file, part) : [part]) {
        part.transfer({ file, start, end, charset: part.charset }, units);
      }
      units.push('\n\n', { start: part.end, end: part.end });
    }
  });
  units.push('\n\n', { start: end, end });
  return { body, isHtml: parts[0]?.isHtml ?? false, subject, preheader: null, data: aboutMail(file, headers) };
}

/** In a mailbox a line that begins with `From ` has a `>` before it. */
function withoutGuards(file: string, { start, end }: Span): readonly Span[] {
  const guards = [...file.slice(start, end).matchAll(/^>(?=>*From )/gm)].map(({ index }) => start + index);
  return [start - 1, ...guards].map((guard, i) => ({ start: guard + 1, end: guards[i] ?? end }));
}

/** What the headers say, by the names of front matter. A mail that answers one is of the same thread. */
function aboutMail(file: string, headers: Mail['headers']): Letter['data'] {
  const language = headerText(file, headers, 'content-language');
  const answers = headers.some(({ name }) => name === 'in-reply-to' || name === 'references');
  return { ...(language !== '' && { language }), ...(answers && { thread: 'same' }) };
}

function spanOf(units: Units, write: () => void): Span {
  const start = units.length;
  write();
  return { start, end: units.length };
}

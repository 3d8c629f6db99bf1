import type { Span } from '../../email.ts';
import type { Letter } from './decoded.ts';
import type { Units } from './units.ts';

/** A cell of a table, or a text of an export. */
export interface Field {
  readonly words: string;
  write(units: Units): void;
}

/** Writes the fields of one email; null when it has no body. */
export function writeLetter(
  fields: Readonly<Record<'subject' | 'preheader' | 'body', Field | null>>,
  data: Letter['data'],
  units: Units,
): Letter | null {
  const { subject, preheader, body } = fields;
  if (!body || body.words.trim() === '') return null;
  const write = (field: Field | null): Span | null => {
    if (!field || field.words.trim() === '') return null;
    const start = units.length;
    field.write(units);
    const end = units.length;
    const last = units.inFile({ start: end - 1, end }).end;
    units.push('\n\n', { start: last, end: last });
    return { start, end };
  };
  return {
    subject: write(subject),
    preheader: write(preheader),
    body: write(body) ?? { start: units.length, end: units.length },
    isHtml: /<(?:p|br|div|table|html|body|span|a|ul|strong|b)\b[^<>]*>/i.test(body.words),
    data,
  };
}

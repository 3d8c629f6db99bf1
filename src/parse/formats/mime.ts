import type { Span } from '../../email.ts';
import { linesOf } from '../lines.ts';
import { knownCharset } from './bytes.ts';
import { badLine, badWord, type EncodingFault } from './encoded-faults.ts';
import { type Header, headersIn, headerText, typed } from './headers.ts';
import { type Transfer, transfers } from './transfer.ts';

/** A part of a mail that is to be read; the span is its body. */
export interface TextPart extends Span {
  readonly isHtml: boolean;
  readonly charset: string;
  readonly transfer: Transfer;
}

export interface Mail {
  readonly headers: readonly Header[];
  /** Those to read, in order: all plain, or all html. */
  readonly parts: readonly TextPart[];
  /** What is broken, the worst first; none in a good mail. */
  readonly faults: readonly EncodingFault[];
}

/** Takes a mail apart: of alternatives the plain text, no attachments, no forwarded mails. */
export function readMail(file: string, span: Span): Mail {
  const faults: EncodingFault[] = [];
  const { headers, body } = headersIn(file, span);
  if (headers.length === 0) {
    const first = linesOf(file, span.start, span.end).find(({ text }) => text.trim() !== '');
    const place = first ? { start: first.start, end: first.end } : { start: span.start, end: span.start };
    faults.push({
      ...place,
      message:
        'A mail begins with headers such as “Subject: …”, and this one has none. Save it with its headers, or as .txt.',
    });
  }
  const found = textParts(file, { headers, start: body, end: span.end }, faults, 0);
  const isWritten = found.some(({ start, end }) => file.slice(start, end).trim() !== '');
  if (!isWritten && faults.length === 0) {
    const [type] = headers.filter(({ name }) => name === 'content-type');
    faults.push({
      ...(type ?? { start: span.start, end: span.start }),
      message: `This mail holds no text${found.length === 0 ? ', only attachments' : ''}. Save it with its text.`,
    });
  }
  const word = badWord(file, headers);
  if (word) faults.push(word);
  const isHtml = found[0]?.isHtml ?? false;
  return { headers, parts: found.filter((part) => part.isHtml === isHtml), faults };
}

interface Entity extends Span {
  readonly headers: readonly Header[];
}

const deepest = 20;

function textParts(file: string, entity: Entity, faults: EncodingFault[], depth: number): readonly TextPart[] {
  const type = typed(headerText(file, entity.headers, 'content-type') || 'text/plain');
  if (/^attachment\b/i.test(headerText(file, entity.headers, 'content-disposition'))) return [];
  if (type.value.startsWith('multipart/')) {
    if (depth >= deepest) return [];
    const inner = entitiesIn(file, entity, type.parameters.get('boundary') ?? '', faults);
    const each = inner.map((part) => textParts(file, part, faults, depth + 1)).filter((parts) => parts.length > 0);
    if (type.value !== 'multipart/alternative') return each.flat();
    const isWritten = ({ start, end }: Span): boolean => file.slice(start, end).trim() !== '';
    return each.find((parts) => parts.some((part) => !part.isHtml && isWritten(part))) ?? each.at(-1) ?? [];
  }
  const isHtml = type.value === 'text/html';
  if (!isHtml && type.value !== 'text/plain' && type.value !== '' && type.value !== 'text') return [];
  const { start, end } = entity;
  return [
    {
      start,
      end,
      isHtml,
      charset: charsetOf(type.parameters, entity, faults),
      transfer: transferOf(file, entity, faults),
    },
  ];
}

function charsetOf(parameters: ReadonlyMap<string, string>, entity: Entity, faults: EncodingFault[]): string {
  const charset = parameters.get('charset') ?? 'utf-8';
  if (knownCharset(charset) !== null) return charset;
  faults.push({
    ...placeOf(entity, 'content-type'),
    message: `The charset “${charset}” is unknown; this part was read as UTF-8. Save the mail in UTF-8.`,
  });
  return 'utf-8';
}

function transferOf(file: string, entity: Entity, faults: EncodingFault[]): Transfer {
  const name =
    headerText(file, entity.headers, 'content-transfer-encoding').toLowerCase().replace(/;.*/, '').trim() || '7bit';
  const transfer = Object.hasOwn(transfers, name) ? transfers[name] : undefined;
  if (!transfer) {
    const known = Object.keys(transfers).join(', ');
    faults.push({
      ...placeOf(entity, 'content-transfer-encoding'),
      message: `The transfer encoding “${name}” is unknown; use one of ${known}.`,
    });
  }
  const bad = badLine(file, entity, name);
  if (bad) faults.push(bad);
  if (bad && name === 'base64') {
    // What comes before it was meant; words that were never encoded tell more than the noise they would decode to.
    const isFirst = file.slice(entity.start, bad.start).trim() === '';
    return (part, units) => (isFirst ? eightBit(part, units) : transfer?.({ ...part, end: bad.start }, units));
  }
  return transfer ?? eightBit;
}

const eightBit = transfers['8bit'] as Transfer;

/** The parts between the lines `--boundary`. */
function entitiesIn(file: string, entity: Entity, boundary: string, faults: EncodingFault[]): readonly Entity[] {
  const marks =
    boundary === '' ? [] : linesOf(file, entity.start, entity.end).filter(({ text }) => isMark(text, boundary));
  const isClosed = marks.some(({ text }) => text.trimEnd() === `--${boundary}--`);
  if (!isClosed) {
    const missing =
      boundary === ''
        ? 'names no boundary'
        : marks.length === 0
          ? `has no line “--${boundary}”`
          : `is cut off: it has no line “--${boundary}--”`;
    faults.push({
      ...placeOf(entity, 'content-type'),
      message: `This multipart mail ${missing}. Save it again from its source.`,
    });
    if (marks.length === 0) return [{ headers: [], start: entity.start, end: entity.end }];
  }
  return marks.flatMap((mark, i): readonly Entity[] => {
    if (mark.text.trimEnd() === `--${boundary}--`) return [];
    const start = Math.min(file.indexOf('\n', mark.end) + 1 || entity.end, entity.end);
    const end = Math.max(start, marks[i + 1]?.start ?? entity.end);
    const { headers, body } = headersIn(file, { start, end });
    return [{ headers, start: body, end }];
  });
}

function isMark(text: string, boundary: string): boolean {
  return text.startsWith(`--${boundary}`) && /^(?:--)?\s*$/.test(text.slice(boundary.length + 2));
}

function placeOf({ headers, start }: Entity, name: string): Span {
  const header = headers.find((one) => one.name === name);
  return header ? { start: header.start, end: header.end } : { start, end: start };
}

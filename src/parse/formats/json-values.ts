import type { Span } from '../../email.ts';

/** A value of JSON and where it stands; the span of a string is without its quotes. */
export type JsonValue = Span &
  (
    | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
    | { readonly kind: 'array'; readonly items: readonly JsonValue[] }
    | { readonly kind: 'string' | 'other' }
  );

export interface JsonMember {
  readonly key: Span;
  readonly value: JsonValue;
}

/** Where JSON goes wrong, and what should stand there. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly at: number;

  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

/** Deeper values than this are no export, and would exhaust the stack. */
const deepest = 200;

/** Reads JSON, keeping places. @throws JsonFault at the first character that should not be there. */
export function readJson(text: string): JsonValue {
  const start = skip(text, text.startsWith('\uFEFF') ? 1 : 0);
  const value = valueAt(text, start, 0);
  const end = skip(text, stopOf(value));
  if (end < text.length) throw new JsonFault(end, 'the end of the file');
  return value;
}

/** Behind a value, and its closing quote. */
const stopOf = ({ kind, end }: JsonValue): number => (kind === 'string' ? end + 1 : end);

function skip(text: string, from: number): number {
  let at = from;
  while (/^[ \t\r\n]$/.test(text[at] ?? '')) at++;
  return at;
}

function valueAt(text: string, start: number, depth: number): JsonValue {
  if (depth > deepest) throw new JsonFault(start, `at most ${deepest} levels`);
  const first = text[start];
  if (first === '{') return objectAt(text, start, depth);
  if (first === '[') return arrayAt(text, start, depth);
  if (first === '"') return { kind: 'string', ...stringAt(text, start) };
  const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
  literal.lastIndex = start;
  if (!literal.test(text)) throw new JsonFault(start, 'a value');
  return { kind: 'other', start, end: literal.lastIndex };
}

function stringAt(text: string, start: number): Span {
  if (text[start] !== '"') throw new JsonFault(start, 'a name in double quotes');
  const chunk = /[^"\\\p{Cc}]+|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
  let at = start + 1;
  for (chunk.lastIndex = at; chunk.test(text); ) at = chunk.lastIndex;
  if (text[at] !== '"') throw new JsonFault(at, 'the closing quote of this text (a line end is written \\n)');
  return { start: start + 1, end: at };
}

function arrayAt(text: string, start: number, depth: number): JsonValue {
  const items: JsonValue[] = [];
  let at = skip(text, start + 1);
  while (text[at] !== ']' || items.length > 0) {
    const item = valueAt(text, at, depth + 1);
    items.push(item);
    at = skip(text, stopOf(item));
    if (text[at] === ']') break;
    if (text[at] !== ',') throw new JsonFault(at, '“,” or “]”');
    at = skip(text, at + 1);
  }
  return { kind: 'array', items, start, end: at + 1 };
}

function objectAt(text: string, start: number, depth: number): JsonValue {
  const members: JsonMember[] = [];
  let at = skip(text, start + 1);
  while (text[at] !== '}' || members.length > 0) {
    const key = stringAt(text, at);
    at = skip(text, key.end + 1);
    if (text[at] !== ':') throw new JsonFault(at, '“:”');
    const value = valueAt(text, skip(text, at + 1), depth + 1);
    members.push({ key, value });
    at = skip(text, stopOf(value));
    if (text[at] === '}') break;
    if (text[at] !== ',') throw new JsonFault(at, '“,” or “}”');
    at = skip(text, at + 1);
  }
  return { kind: 'object', members, start, end: at + 1 };
}

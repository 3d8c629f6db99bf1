import type { Problem } from '../../email.ts';
import { type ColumnName, type Columns, columnNames, findColumns } from './columns.ts';
import type { Decoded, Letter } from './decoded.ts';
import { JsonFault, type JsonMember, type JsonValue, readJson } from './json-values.ts';
import { Steps } from './steps.ts';
import { type Field, writeLetter } from './table-letter.ts';
import { Units } from './units.ts';

/**
 * Reads an export: every object with a body is an email. What the objects around it say of sequence, step and day
 * holds for it too. What is amiss gives a problem; nothing throws.
 */
export function decodeJson(path: string, file: string, columns: Columns): Decoded {
  const units = new Units();
  const letters: Letter[] = [];
  const problems: Problem[] = [];
  const steps = new Steps();
  const visit = (value: JsonValue, around: ReadonlyMap<ColumnName, string>): void => {
    if (value.kind === 'array') for (const item of value.items) visit(item, around);
    if (value.kind !== 'object') return;
    const own = membersOf(file, value.members, columns);
    const field = (name: ColumnName): Field | null => fieldOf(file, own.get(name));
    const said = new Map([...around, ...saidBy(file, own, value.members)]);
    const body = field('body');
    if (body) {
      const data = steps.next(said);
      const letter = writeLetter({ subject: field('subject'), preheader: field('preheader'), body }, data, units);
      if (letter) letters.push(letter);
    }
    for (const member of value.members) visit(member.value, said);
  };
  try {
    const root = readJson(file);
    visit(root, new Map());
    if (letters.length === 0) problems.push({ path, ...firstLine(file), message: noEmails(columns) });
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const start = Math.min(error.at, Math.max(0, file.length - 1));
    problems.push({
      path,
      start,
      end: Math.min(start + 1, file.length),
      message: `This is not valid JSON: here ${error.message} should stand.`,
    });
  }
  return { text: units.text, letters, problems, inFile: units.inFile };
}

const noEmails = ({ body }: Columns): string =>
  body === undefined
    ? 'No object of this file has a “body” or “message” with the words of an email. Name the key in the configuration under settings.columns.body.'
    : `No object of this file has the key “${body}”, which settings.columns.body names.`;

function firstLine(file: string): { readonly start: number; readonly end: number } {
  const feed = file.search(/\r?\n/);
  return { start: 0, end: feed < 0 ? file.length : feed };
}

/** Texts, and for numbers what they are; a `body` that is an object is looked into, and no body itself. */
function membersOf(file: string, members: readonly JsonMember[], columns: Columns): ReadonlyMap<ColumnName, JsonValue> {
  const plain = members.filter(({ value }) => value.kind === 'string' || value.kind === 'other');
  const at = findColumns(
    plain.map(({ key }) => file.slice(key.start, key.end)),
    columns,
  );
  return new Map([...at].flatMap(([name, index]) => (plain[index] ? [[name, plain[index].value] as const] : [])));
}

/** A list of steps is named by the `name` of the object that holds it. */
function saidBy(
  file: string,
  own: ReadonlyMap<ColumnName, JsonValue>,
  members: readonly JsonMember[],
): readonly (readonly [ColumnName, string])[] {
  const name = members.find(({ key, value }) => file.slice(key.start, key.end) === 'name' && value.kind === 'string');
  const hasSteps = members.some(
    ({ value }) => value.kind === 'array' && value.items.some(({ kind }) => kind === 'object'),
  );
  const named = name && hasSteps && !own.has('sequence') ? [['sequence', wordsOf(file, name.value)] as const] : [];
  const said = columnNames.slice(columnNames.indexOf('step')).flatMap((column) => {
    const value = own.get(column);
    const words = value ? wordsOf(file, value) : 'null';
    return words === 'null' ? [] : [[column, words] as const];
  });
  return [...named, ...said];
}

const wordsOf = (file: string, value: JsonValue): string =>
  fieldOf(file, value)?.words ?? file.slice(value.start, value.end);

function fieldOf(file: string, value: JsonValue | undefined): Field | null {
  if (value?.kind !== 'string') return null;
  const { start, end } = value;
  const raw = file.slice(start, end);
  return {
    words: raw.replace(escaped, unescaped),
    write(units) {
      let from = start;
      for (const found of raw.matchAll(escaped)) {
        const at = start + found.index;
        units.copy(file, { start: from, end: at });
        from = at + found[0].length;
        units.push(unescaped(found[0]), { start: at, end: from });
      }
      units.copy(file, { start: from, end });
    },
  };
}

const escaped = /\\(?:u[0-9a-fA-F]{4}|.)/g;

function unescaped(sign: string): string {
  if (sign[1] === 'u') return String.fromCharCode(Number.parseInt(sign.slice(2), 16));
  return (
    ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' } as Readonly<Record<string, string>>)[sign[1] ?? ''] ??
    sign[1] ??
    ''
  );
}

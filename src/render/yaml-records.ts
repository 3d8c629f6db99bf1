import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { howTo, type Record } from './read-table.ts';
import { DataError } from './table.ts';

/**
 * Reads a YAML or JSON list of flat mappings. Values are taken as they are written: `0044` stays `0044`.
 * @throws DataError when it is something else.
 */
export function yamlRecords(
  text: string,
  place: string,
): { columns: readonly string[]; records: readonly Record[]; line: number | null } {
  const counter = new LineCounter();
  const document = parsed(text, place, counter);
  const lineOf = (node: unknown): number | null => {
    const offset = (node as Node | null)?.range?.[0];
    return offset === undefined ? null : Math.max(1, counter.linePos(offset).line);
  };
  const fail = (node: unknown, message: string): never => {
    throw new DataError(place, [{ line: lineOf(node), message }]);
  };
  const [error] = document.errors;
  if (error)
    throw new DataError(place, [{ line: counter.linePos(error.pos[0]).line, message: mistake(error.message) }]);
  const list = document.contents;
  const how = place.toLowerCase().endsWith('.json') ? howTo.json : howTo.yaml;
  if (list === null) return { columns: [], records: [], line: null };
  if (!isSeq(list)) return fail(list, `is ${kindOf(list)}, not a list; ${how}`);
  const columns = new Set<string>();
  const records = list.items.map((item): Record => {
    const map = resolved(item, document);
    if (!isMap(map)) return fail(item, `an item of the list is ${kindOf(map)}, not a record; ${how}`);
    const cells = new Map<string, string>();
    for (const { key, value } of map.items) {
      const name = isScalar(key)
        ? String(key.value).trim()
        : fail(key, 'the name of a field is no text; write it as one word');
      const content = resolved(value, document);
      const text = content === null || content === undefined ? '' : isScalar(content) ? textOf(content) : null;
      cells.set(name, text ?? fail(value, `“${name}” is ${kindOf(content)}; a field holds one text or number`));
      columns.add(name);
    }
    return { line: lineOf(item) ?? 1, cells };
  });
  return { columns: [...columns], records, line: null };
}

function parsed(text: string, place: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch {
    // The library walks nested values by recursion: the stack is the limit.
    throw new DataError(place, [{ line: null, message: `is nested too deeply; ${howTo.yaml}` }]);
  }
}

const mistake = (message: string): string =>
  /unique/i.test(message)
    ? 'the same field stands twice in one record; keep one of them'
    : `cannot be read: ${message}`;

const resolved = (node: unknown, document: Document): unknown => (isAlias(node) ? node.resolve(document) : node);

/** A number as it is written, a missing value as nothing. */
function textOf({ value, source }: { readonly value: unknown; readonly source?: string }): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : (source ?? String(value));
}

function kindOf(node: unknown): string {
  if (isSeq(node)) return 'a list';
  if (isMap(node)) return 'a mapping';
  return 'a single value';
}

import { type Document, LineCounter, parseDocument } from 'yaml';
import { rangeOf } from '../yaml-place.ts';
import { ConfigError, type Position } from './error.ts';
import type { Key } from './shape.ts';

export interface Yaml {
  readonly value: unknown;
  /** Finds a key or its value; the nearest thing above it if it is not in the text itself. */
  locate(keys: readonly Key[], isKey: boolean): Position;
}

/** Reads YAML or JSON, and remembers what stands where. */
export function readYaml(text: string, place: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const { message, pos } = document.errors[0] as (typeof document.errors)[number];
    throw new ConfigError([{ place, position: position(pos[0]), key: '', message }]);
  }
  return {
    value: plain(document, place),
    locate: (keys, isKey) => position(rangeOf(document, keys, isKey)[0]),
  };
}

function plain(document: Document, place: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases of aliases: the parser refuses to write them out.
    const message = error instanceof Error ? error.message : String(error);
    throw new ConfigError([{ place, position: null, key: '', message }]);
  }
}

import { readFile } from 'node:fs/promises';
import { asWindows1252 } from '../windows-1252.ts';
import { FileError, fileError } from './error.ts';

/** A file as text, and how it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Reads a page; see `decode`. */
export const readPage = async (path: string): Promise<string> => (await readDecoded(path)).text;

/** Reads a page, and says how it is written. Throws a FileError for what is no text. */
export async function readDecoded(path: string): Promise<Decoded> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  return decode(bytes, path);
}

/**
 * Bytes as text; `path` is what an error names. What is no UTF-8 and has no byte order mark is Windows-1252, in which
 * every byte means something. A byte order mark stays, as a character, so that a fix gives it back.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  if (marked) return { text: new TextDecoder(marked, { ignoreBOM: true }).decode(bytes), encoding: marked };
  if (bytes.includes(0)) throw new FileError(path, 'is not a text: it holds NUL bytes');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: asWindows1252(new TextDecoder('windows-1252').decode(bytes)), encoding: 'windows-1252' };
  }
}

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

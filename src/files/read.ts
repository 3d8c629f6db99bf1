import { readFile } from 'node:fs/promises';
import { FileError, fileError } from './error.ts';

/** Reads a page as UTF-8. A byte order mark stays, as a character, so that a fix gives it back. */
export async function readPage(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  return decode(bytes, path);
}

/** Bytes as text; `path` is what an error names. */
export function decode(bytes: Uint8Array, path: string): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new FileError(path, 'is written in UTF-16; save it as UTF-8');
  }
  if (bytes.includes(0)) throw new FileError(path, 'is not a text: it holds NUL bytes');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(path, `is not written in UTF-8 (see line ${firstBadLine(bytes)}); save it as UTF-8`);
  }
}

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

/** The line of the first byte that decoding does not give back. */
function firstBadLine(bytes: Uint8Array): number {
  const back = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const bad = bytes.findIndex((byte, index) => byte !== back[index]);
  return bytes.subarray(0, bad).filter((byte) => byte === 0x0a).length + 1;
}

import { asWindows1252 } from '../../windows-1252.ts';
import type { Units } from './units.ts';

/** Bytes that a transfer encoding stands for, and where in the file each one is written. */
export class Bytes {
  readonly values: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(value: number, start: number, end: number): void {
    this.values.push(value);
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** The name of the charset as the decoder knows it; null for a charset that nobody knows. */
export function knownCharset(name: string): string | null {
  try {
    return new TextDecoder(name.trim() || 'utf-8').encoding;
  } catch {
    return null;
  }
}

/** Adds the characters of some bytes. What is called UTF-8 but is not is read as Windows-1252. */
export function decodeBytes(bytes: Bytes, charset: string, units: Units): void {
  const name = knownCharset(charset) ?? 'utf-8';
  const { values, starts, ends } = bytes;
  const isUtf8 = name === 'utf-8' && isValid(values);
  const used = name === 'utf-8' && !isUtf8 ? 'windows-1252' : name;
  const decoder = new TextDecoder(used, { ignoreBOM: true });
  const put = used === 'windows-1252' ? asWindows1252 : (text: string): string => text;
  const isPlain = /^(?:utf-8|windows-125|iso-8859|koi8|macintosh)/.test(name);
  let open = -1;
  for (const [i, value] of values.entries()) {
    const end = ends[i] ?? 0;
    if (isPlain && open < 0 && value < 0x80) {
      units.push(String.fromCharCode(value), { start: starts[i] ?? 0, end });
      continue;
    }
    if (open < 0) open = starts[i] ?? 0;
    const text = decoder.decode(Uint8Array.of(value), { stream: true });
    if (text === '') continue;
    units.push(put(text), { start: open, end });
    open = -1;
  }
  units.push(decoder.decode(), { start: Math.max(0, open), end: ends.at(-1) ?? 0 });
}

function isValid(values: readonly number[]): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(values));
    return true;
  } catch {
    return false;
  }
}

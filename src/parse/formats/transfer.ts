import type { Span } from '../../email.ts';
import { high } from '../../windows-1252.ts';
import { Bytes, decodeBytes } from './bytes.ts';
import type { Units } from './units.ts';

/** The body of a MIME part, as it stands in the file. */
export interface Encoded extends Span {
  readonly file: string;
  readonly charset: string;
}

/** How a part is written for the way. */
export type Transfer = (part: Encoded, units: Units) => void;

/** RFC 2045, section 6: the encodings that there are. */
export const transfers: Readonly<Record<string, Transfer>> = {
  '7bit': identity,
  '8bit': identity,
  binary: identity,
  'quoted-printable': (part, units) => quotedPrintable(part, units, false),
  base64,
};

/**
 * As it stands. A file that mixes charsets was read as Windows-1252; a part in UTF-8 is then put right, when every
 * character of it fits.
 */
function identity({ file, start, end, charset }: Encoded, units: Units): void {
  const text = file.slice(start, end);
  const bytes = /utf-?8/i.test(charset) && garbled.test(text) ? bytesOf(text, start) : null;
  if (bytes) decodeBytes(bytes, 'utf-8', units);
  else units.copy(file, { start, end });
}

/** “Ã©”, “â€™”, “ðŸ˜€” and no other letter that could begin a character: nobody writes so. */
const garbled = /^(?=[\s\S]*(?:[ÂÃÄÅ][\u0080-¿]|â€|ðŸ))[^ÀÁÆ-áã-ïñ-ÿ]*$/;

/** `=E9` is a byte, `=` at the end of a line joins it to the next, blanks before a line end are of the way. */
export function quotedPrintable({ file, start, end, charset }: Encoded, units: Units, isHeader: boolean): void {
  let bytes = new Bytes();
  const token = /=([0-9a-f]{2})|=[ \t]*\r?\n|[ \t]+(?=\r?\n|$)|[^=\s]|[\s\S]/giy;
  for (token.lastIndex = start; token.lastIndex < end; ) {
    const at = token.lastIndex;
    const found = token.exec(file);
    if (!found || at + found[0].length > end) break;
    const [whole, hex] = found;
    const stop = at + whole.length;
    const code = whole.charCodeAt(0);
    if (hex !== undefined) bytes.add(Number.parseInt(hex, 16), at, stop);
    else if (whole.length > 1 || (/[ \t]/.test(whole) && /^\r?(?:\n|$)/.test(file.slice(stop, stop + 2)))) continue;
    else if (code < 0x80) bytes.add(isHeader && whole === '_' ? 0x20 : code, at, stop);
    else {
      decodeBytes(bytes, charset, units);
      bytes = new Bytes();
      units.copy(file, { start: at, end: stop });
    }
  }
  decodeBytes(bytes, charset, units);
}

function base64({ file, start, end, charset }: Encoded, units: Units): void {
  const bytes = new Bytes();
  addBase64(file, { start, end }, bytes);
  decodeBytes(bytes, charset, units);
}

/** Four characters stand for three bytes; a byte points at the characters that hold its bits. */
export function addBase64(file: string, { start, end }: Span, bytes: Bytes): void {
  let bits = 0;
  let count = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const value = alphabet.indexOf(file[at] ?? '');
    if (value < 0) continue;
    if (count === 0) from = at;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.add((bits >> count) & 0xff, from, at + 1);
    from = at;
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text that was read as Windows-1252; null when it cannot have been, or is no UTF-8. */
function bytesOf(text: string, start: number): Bytes | null {
  const bytes = new Bytes();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const mark = code < 0x100 ? -1 : high.indexOf(text[i] ?? '');
    if (code >= 0x100 && mark < 0) return null;
    bytes.add(mark < 0 ? code : 0x80 + mark, start + i, start + i + 1);
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes.values));
    return bytes;
  } catch {
    return null;
  }
}

import { parseFragment } from 'parse5';
import type { Span } from '../../email.ts';
import { entityCharacter } from '../entities.ts';
import type { Ink } from '../mask.ts';
import { joiner } from './shown.ts';

/**
 * Writes text of html at its place: white space as blanks, an entity as its character and joiners. Returns where the
 * words stand; null when there are none.
 */
export function writeText(ink: Ink, html: string, { start, end }: Span, keepsLines: boolean): Span | null {
  for (let i = start; i < end; i++) {
    const code = html.charCodeAt(i);
    ink[i] = isBlank(code) && !(keepsLines && code === 10) ? 32 : code;
  }
  for (const found of html.slice(start, end).matchAll(entity)) {
    const character = found[0].endsWith(';') ? (entityCharacter(found[0]) ?? fallback(found[0])) : fallback(found[0]);
    if (character === null) continue;
    const from = start + found.index;
    const isSpace = character.trim() === '';
    ink.fill(isSpace ? 32 : joiner.charCodeAt(0), from, from + found[0].length);
    for (let i = 0; !isSpace && i < Math.min(character.length, found[0].length); i++)
      ink[from + i] = character.charCodeAt(i);
  }
  const isShown = (i: number): boolean => !isBlank(ink[i] ?? 32) && !isInvisible(ink[i] ?? 0);
  let from = start;
  let to = end;
  while (from < to && !isShown(from)) from++;
  while (to > from && !isShown(to - 1)) to--;
  // The joiners behind the last character are the rest of its entity.
  while (from < to && to < end && ink[to] === joiner.charCodeAt(0)) to++;
  if (from < to) return { start: from, end: to };
  ink.fill(32, start, end);
  return null;
}

/** Without a semicolon only the old ones count, and only before the end of the name. */
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});|&(?:nbsp|amp|copy|reg|quot)(?![a-z0-9=])/gi;

/** The rare ones, from the table of the html standard. */
function fallback(name: string): string | null {
  const [node] = parseFragment(name).childNodes;
  return node && 'value' in node && node.value !== name ? node.value.replaceAll('\u00A0', ' ') : null;
}

const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0xfeff;

const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xad || code === 0x34f;

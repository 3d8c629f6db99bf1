import type { BlockLine } from './blocks.ts';
import { isAttribution } from './frame.ts';

/** Whether an older mail begins at a line: `On Monday, Ann wrote:`, in plain text also over two lines, or as headers. */
export function isOlderMail(lines: readonly BlockLine[], at: number, isPlainText: boolean): boolean {
  const text = (i: number): string => lines[i]?.text.replace(/^[>\s]+/, '').trim() ?? '';
  if (isAttribution(lines[at]?.text.trim() ?? '')) return true;
  if (!isPlainText) return false;
  if (/^On\b/.test(text(at)) && isAttribution(`${text(at)} ${text(at + 1)}`)) return true;
  if (!/^[*_]*From:[*_]*\s*\S/.test(text(at))) return false;
  const below = [1, 2, 3, 4, 5].map((distance) => text(at + distance));
  return below.some((line) => /^[*_]*(?:Sent|Date):/.test(line)) && below.some((line) => /^[*_]*Subject:/.test(line));
}

/**
 * Where an older mail that begins at a line ends: with its last `>` when it is marked so, as an answer may stand below
 * it, else with the text.
 */
export function endOfQuote(lines: readonly BlockLine[], at: number): number {
  const isQuoted = (line: BlockLine): boolean => /^\s{0,3}>/.test(line.text);
  const first = lines.findIndex((line, i) => i > at && isQuoted(line));
  const isNear = first > 0 && lines.slice(at + 1, first).filter(({ kind }) => kind !== 'blank').length <= 1;
  if (!isNear) return lines.length;
  const stop = lines.findIndex((line, i) => i > first && line.kind !== 'blank' && !isQuoted(line));
  return stop < 0 ? lines.length : stop;
}

/** A signature is no longer than this. */
const longestSignature = 20;

/** The line `-- ` that mail programs set above a signature; `end` when there is none. */
export function signatureMark(lines: readonly BlockLine[], from: number, end: number): number {
  const mark = lines.findIndex((line, i) => i > from && i < end && /^-- ?$/.test(line.text));
  if (mark < 0) return end;
  return lines.slice(mark, end).filter(({ kind }) => kind !== 'blank').length <= longestSignature ? mark : end;
}

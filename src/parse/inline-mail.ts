import type { BlockLine } from './blocks.ts';
import type { Above } from './find-drafts.ts';
import { closesOver, isFooter, isNameLine, isSignatureLine, isSignOff, opensMail, postscriptLength } from './frame.ts';
import { isPublic } from './message.ts';

/** Whether a message begins at this line, in the open, outside fences and quotes. */
export function startsInline(lines: readonly BlockLine[], at: number, above: Above): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (line?.kind !== 'text' || line.quote > 0) return false;
  const label = line.label;
  if (label && label.name !== 'other' && label.name !== 'option') return false;
  const beginsBlock = before?.kind !== 'text' || before.label !== null;
  if (!beginsBlock) return false;
  if (opensMail(line)) return proseBelow(lines, at, above.announces ? 0 : 1);
  if (above.announces === null || label?.isMarked) return false;
  if (isPublic([above.headings.at(-1)?.title, ...above.labels].join('\n'))) return false;
  const end = endOfInline(lines, at);
  const text = lines
    .slice(at, end)
    .map(({ words }) => words)
    .join(' ');
  const speaks = /\byou/i.test(text) && /[.!?]/.test(text);
  return (
    speaks &&
    (above.announces === 'body' ||
      (/\b(?:I|we|I[’']\w+|we[’']\w+|my|our)\b/.test(text) && !/^(?:this|these|use|keep)\b/i.test(text)))
  );
}

function proseBelow(lines: readonly BlockLine[], at: number, least: number): boolean {
  const end = endOfInline(lines, at);
  const full = lines.slice(at, end).filter(({ kind }) => kind !== 'blank');
  if (full.length > 1 + least) return true;
  return full.some(({ words }) => words.split(/\s+/).length >= 12);
}

/** The line after the last of a message that begins at `start`. */
export function endOfInline(lines: readonly BlockLine[], start: number): number {
  const limit = hardEnd(lines, start);
  const closing = lastClosing(lines, start, limit);
  let end = start;
  for (let i = start; i < limit; i++) {
    const line = lines[i];
    if (!line || line.kind === 'blank') continue;
    const { label } = line;
    // A bold label before the signature heads a paragraph of the mail; one after it is coaching.
    if (
      i > start &&
      i > closing &&
      label?.name === 'coaching' &&
      (label.isMarked || label.value.start >= label.value.end || /^(?:word count|notes?)$/.test(label.title))
    )
      break;
    if (closing >= 0 && i > closing && lines[i - 1]?.kind === 'blank' && !belongsAfterSignature(line)) break;
    end = i + 1;
  }
  return end;
}

/** Where a message must end: a rule, a heading, a fence, the frame of the next message. */
function hardEnd(lines: readonly BlockLine[], start: number): number {
  let isClosed = false;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.kind === 'blank') continue;
    if (line.kind === 'rule' || line.kind === 'heading' || line.kind === 'fence' || line.kind === 'reference') return i;
    if (i === start) continue;
    const { label } = line;
    if (label?.name === 'subject' || label?.name === 'preheader') return i;
    if (label?.name === 'body' && label.isMarked && label.value.start >= label.value.end) return i;
    if (isClosed && lines[i - 1]?.kind !== 'text' && opensMail(line)) return i;
    isClosed ||= isSignOff(line) || isNameLine(line);
  }
  return lines.length;
}

/** The last line that closes the message: its sign-off, the name under it, or a P.S.; -1 when none does. */
function lastClosing(lines: readonly BlockLine[], start: number, limit: number): number {
  let tail = limit;
  for (let i = limit - 1; i > start; i--) {
    const line = lines[i];
    if (!line || line.kind === 'blank') continue;
    const isSetOff = lines[i - 1]?.kind === 'blank';
    if (postscriptLength(line.words) > 0) return i;
    if (isSignOff(line) || closesOver(line, lines[i + 1])) return i;
    if (isSetOff && isNameLine(line) && allBelong(lines, i, tail)) return i;
    if (line.label?.name === 'coaching' && line.label.isMarked) tail = i;
  }
  return -1;
}

/** Whether only a signature, buttons and the like stand from `from` on, up to `to`. */
function allBelong(lines: readonly BlockLine[], from: number, to: number): boolean {
  if (to - from > 16) return false;
  return lines.slice(from, to).every((line) => line.kind === 'blank' || belongsAfterSignature(line));
}

function belongsAfterSignature(line: BlockLine): boolean {
  return postscriptLength(line.words) > 0 || isSignatureLine(line) || isFooter(line.words);
}

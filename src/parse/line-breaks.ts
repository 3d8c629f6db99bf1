import type { BlockLine } from './blocks.ts';
import { greetingLength, isSignOff, postscriptLength } from './frame.ts';

/**
 * The offsets of line ends that only wrap a sentence. The rest end a block. `isFrame` says which lines stand alone:
 * greeting, sign-off, signature.
 */
export function softBreaks(lines: readonly BlockLine[], isFrame: (line: BlockLine) => boolean): number[] {
  const soft: number[] = [];
  const width = wrapWidth(lines);
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.quote !== next.quote) continue;
    if (next.kind !== 'text' || (line.kind !== 'text' && line.kind !== 'item') || isFrame(line) || isFrame(next))
      continue;
    if (goesOn(line, next, width)) soft.push(line.end);
  }
  return soft;
}

/** Greeting, sign-off and labels, told by their words alone. */
export function isFrameLine(line: BlockLine): boolean {
  if (line.kind !== 'text') return line.kind !== 'item';
  const greeting = greetingLength(line);
  return (greeting > 0 && greeting >= line.words.trimEnd().length) || isSignOff(line);
}

function goesOn(line: BlockLine, next: BlockLine, width: number): boolean {
  const words = line.words.trimEnd();
  const first = /^[*_"“'‘(]*(\S*)/u.exec(next.words.slice(0, 60))?.[1] ?? '';
  if (postscriptLength(next.words) > 0) return false;
  if (/ {2}$|\\$/.test(line.words) && !/^\p{Ll}/u.test(first)) return false;
  if (/^(\*\*|__).*\1$/.test(words) || /^\uFFFC+$/.test(words)) return false;
  if (/[:：][*_]*$/.test(words) || /^[^\p{L}\p{N}\uFFFC$€£("“'‘*_]/u.test(next.words)) return false;
  if (/[,–—&]$|\b(?:and|or|the|a|an|to|of|for|with|in|on|by|at|your|our|is|are)$/i.test(words)) return true;
  const wouldNotFit = width >= 40 && line.text.length + 1 + first.length > width;
  // Short lines in small letters are a list; after a capital a small letter goes on.
  if (/^\p{Ll}/u.test(first)) return words.length >= 20 || wouldNotFit || /^[^\p{L}]*\p{Lu}/u.test(words);
  if (startsLabel(next) || startsLabel(line))
    return wouldNotFit && line.text.length >= width * 0.8 && !startsLabel(next);
  if (wouldNotFit && line.text.length >= 40) return true;
  return !/[.!?…;][)"”'’*_]*$/.test(words) && words.length >= 45;
}

function startsLabel(line: BlockLine): boolean {
  const label = line.label;
  return (
    label !== null && (label.isMarked || /^[^:]{1,30}:\s/.test(line.words)) && /^[*_]*[\p{Lu}\uFFFC]/u.test(line.words)
  );
}

/** The longest line that another line follows: where hard-wrapped text was wrapped. */
function wrapWidth(lines: readonly BlockLine[]): number {
  let width = 0;
  lines.forEach((line, i) => {
    if (line.kind !== 'row' && lines[i + 1]?.kind === 'text') width = Math.max(width, line.text.trimEnd().length);
  });
  return width;
}

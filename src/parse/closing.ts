import type { PartName } from '../email.ts';
import type { BlockLine } from './blocks.ts';
import {
  closesOver,
  isAttribution,
  isFooter,
  isNameLine,
  isSignatureLine,
  isSignOff,
  postscriptLength,
} from './frame.ts';

/**
 * The role of every line from `from` on, read from the end upwards: a mail says where it ends more clearly than where
 * its body does.
 */
export function rolesOf(lines: readonly BlockLine[], from: number, isPlainText: boolean): PartName[] {
  const roles: PartName[] = lines.map(() => 'body');
  let end = lines.length;
  const attribution = lines.findIndex((line, i) => i > from && isAttribution(line.text.trim()));
  if (attribution > 0) {
    roles.fill('quoted reply', attribution, end);
    end = attribution;
  }
  if (isPlainText) markQuotes(lines, roles, from, end);
  end = markFooter(lines, roles, from, end);
  end = markPostscript(lines, roles, from, end);
  markSignature(lines, roles, from, end);
  return roles;
}

function markQuotes(lines: readonly BlockLine[], roles: PartName[], from: number, end: number): void {
  for (let i = from; i < end; i++) {
    if (/^\s{0,3}>(?!\s*["“])/.test(lines[i]?.text ?? '')) roles[i] = 'quoted reply';
  }
}

/** Whole paragraphs from the end upwards that speak of unsubscribing, addresses, rights. */
function markFooter(lines: readonly BlockLine[], roles: PartName[], from: number, end: number): number {
  let top = end;
  for (let last = end - 1; last > from; ) {
    while (last > from && lines[last]?.kind === 'blank') last--;
    let first = last;
    while (first > from && lines[first - 1]?.kind !== 'blank' && lines[first - 1]?.kind !== 'rule') first--;
    const block = lines.slice(first, last + 1);
    if (first <= from || !block.some(({ words }) => isFooter(words))) break;
    top = first;
    last = first - 1;
  }
  roles.fill('footer', top, end);
  return top;
}

function markPostscript(lines: readonly BlockLine[], roles: PartName[], from: number, end: number): number {
  const first = lines.findIndex((line, i) => i > from && i < end && postscriptLength(line.words) > 0);
  if (first < 0) return end;
  // A P.S. of several paragraphs goes on to the end; one that stands before the sign-off is one paragraph.
  const closes = lines.slice(first + 1, end).some((line) => isSignOff(line));
  const blankAfter = lines.findIndex((line, i) => i > first && line.kind === 'blank');
  const restIsSignature =
    blankAfter > 0 &&
    lines
      .slice(blankAfter, end)
      .every((line) => line.kind === 'blank' || line.kind === 'rule' || isSignatureLine(line));
  const stop = (closes || restIsSignature) && blankAfter > 0 ? Math.min(blankAfter, end) : end;
  roles.fill('postscript', first, stop);
  return stop < end ? end : first;
}

function markSignature(lines: readonly BlockLine[], roles: PartName[], from: number, end: number): void {
  const open = (i: number): boolean => roles[i] === 'body';
  let short = 0;
  let signOff = -1;
  for (let i = end - 1; i > from && short <= 9; i--) {
    const line = lines[i];
    if (!line || line.kind === 'blank' || line.kind === 'rule' || !open(i)) continue;
    if (signOff >= 0) break;
    if (isSignOff(line) || isDashedName(lines, i) || closesOver(line, lines[i + 1])) signOff = i;
    else if (!isSignatureLine(line)) break;
    short++;
  }
  if (signOff >= 0) {
    roles[signOff] = 'sign-off';
    for (let i = signOff + 1; i < end; i++) if (open(i)) roles[i] = 'signature';
    return;
  }
  // No “Best,”: a name, perhaps with lines under it, set off by a blank line.
  let first = -1;
  for (let i = end - 1, lastSeen = end; i > from; i--) {
    const line = lines[i];
    if (!line || line.kind === 'rule') break;
    if (line.kind === 'blank') continue;
    if (!open(i) || !isSignatureLine(line) || line.kind === 'item') break;
    if (isNameLine(line) && (lines[i - 1]?.kind === 'blank' || lastSeen === end)) first = i;
    lastSeen = i;
  }
  if (first > from) for (let i = first; i < end; i++) if (open(i)) roles[i] = 'signature';
}

/** `- Sam`, alone between blank lines: no list item. */
function isDashedName(lines: readonly BlockLine[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'item' || !/^\s*[-–—]/.test(line.text) || lines[at - 1]?.kind !== 'blank') return false;
  const next = lines[at + 1];
  return (!next || next.kind === 'blank') && isNameLine(line);
}

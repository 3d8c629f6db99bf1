import type { PartName } from '../email.ts';
import type { BlockLine } from './blocks.ts';
import { closesOver, isFooter, isNameLine, isSignatureLine, isSignOff, postscriptLength } from './frame.ts';
import { endOfQuote, isOlderMail, signatureMark } from './older-mail.ts';

/** What the lines alone do not tell. */
export interface Letter {
  /** The file, for what stands in a merge tag. */
  readonly text: string;
  /** A line that begins with `>` quotes an older mail. */
  readonly isPlainText: boolean;
}

/**
 * The role of every line from `from` on, read from the end upwards: a mail says where it ends more clearly than where
 * its body does.
 */
export function rolesOf(lines: readonly BlockLine[], from: number, { text, isPlainText }: Letter): PartName[] {
  const roles: PartName[] = lines.map(() => 'body');
  let end = lines.length;
  const older = lines.findIndex((_, i) => i >= from && isOlderMail(lines, i, isPlainText));
  const stop = older >= 0 && isPlainText ? endOfQuote(lines, older) : end;
  if (older > from || (older === from && stop < end)) {
    roles.fill('quoted reply', older, stop);
    if (stop === end) end = withoutRule(lines, older);
  }
  if (isPlainText) {
    markQuotes(lines, roles, from, end);
    const mark = signatureMark(lines, from, end);
    roles.fill('signature', mark, end);
    end = mark;
  }
  end = markFooter(lines, roles, from, end);
  end = markPostscript(lines, roles, from, end);
  markSignature(lines, roles, { from, end, text });
  return roles;
}

/** The line that a mail program draws above an older mail belongs to neither. */
function withoutRule(lines: readonly BlockLine[], end: number): number {
  const last = lines.findLastIndex(({ kind }, i) => i < end && kind !== 'rule' && kind !== 'blank');
  return lines.slice(last + 1, end).some(({ kind }) => kind === 'rule') ? last + 1 : end;
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
    const speaks = block.findIndex(({ words }) => isFooter(words));
    if (first <= from || speaks < 0) break;
    // A P.S. right above “Unsubscribe” is the seller's own.
    if (postscriptLength(block[0]?.words ?? '') > 0) {
      top = first + speaks;
      break;
    }
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

function markSignature(
  lines: readonly BlockLine[],
  roles: PartName[],
  { from, end, text }: { readonly from: number; readonly end: number; readonly text: string },
): void {
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
    sign(lines, roles, signOff + 1, end);
    return;
  }
  // No “Best,”: a name, perhaps with lines under it, set off by a blank line.
  let first = -1;
  for (let i = end - 1, lastSeen = end; i > from; i--) {
    const line = lines[i];
    if (!line || line.kind === 'rule') break;
    if (line.kind === 'blank') continue;
    if (!open(i) || !isSignatureLine(line) || line.kind === 'item') break;
    if (isPerson(line, text) && (lines[i - 1]?.kind === 'blank' || lastSeen === end)) first = i;
    lastSeen = i;
  }
  if (first > from) sign(lines, roles, first, end);
}

/** A button under the name still belongs to the body. */
function sign(lines: readonly BlockLine[], roles: PartName[], from: number, end: number): void {
  for (let i = from; i < end; i++) {
    const isButton = /^[\s*_>]*\[[^\]]*\](?:\([^)]*\))?(?:\s*\(button\))?[\s*_]*$/.test(lines[i]?.words ?? '');
    if (roles[i] === 'body' && !isButton) roles[i] = 'signature';
  }
}

/** A name. Of lines that are nothing but a tag, `[Your Name]` is one; `[Insert a link]` and `NO SPAM` are not. */
function isPerson(line: BlockLine, text: string): boolean {
  if (!isNameLine(line) || /^[^a-z\uFFFC]*\s[^a-z\uFFFC]*$/.test(line.words.trim())) return false;
  if (!/^[\s*_]*\uFFFC+[\s*_]*$/.test(line.words)) return true;
  const tag = text.slice(line.inner, line.end);
  return (
    /name|signature|sender|\brep\b|agent|owner|founder|signed|manager|\bteam\b|\byou\b|user|author/i.test(tag) &&
    tag.split(/\s+/).length < 5
  );
}

/** `- Sam`, alone between blank lines: no list item. */
function isDashedName(lines: readonly BlockLine[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'item' || !/^\s*[-–—]/.test(line.text) || lines[at - 1]?.kind !== 'blank') return false;
  const next = lines[at + 1];
  return (!next || next.kind === 'blank') && isNameLine(line);
}

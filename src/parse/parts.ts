import type { Part, PartName, Span } from '../email.ts';
import type { BlockLine } from './blocks.ts';
import { type Letter, rolesOf } from './closing.ts';
import { greetingLength, postscriptLength } from './frame.ts';
import { type Label, unwrapped } from './label.ts';

/** A part before it knows its file. */
export type Piece = Pick<Part, 'name'> & Span;

/** The parts of a message from its lines, in the order of the text. */
export function piecesOf(lines: readonly BlockLine[], letter: Letter): Piece[] {
  const pieces: Piece[] = [];
  const bodyStart = readHeader(lines, pieces);
  const roles = rolesOf(lines, bodyStart, letter);
  for (let i = bodyStart; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.kind === 'blank' || line.kind === 'rule') continue;
    if (isNoPart(line.label)) continue;
    extend(pieces, roles[i] ?? 'body', line, i > bodyStart && roles[i - 1] === roles[i]);
  }
  return splitGreeting(pieces, lines);
}

/** `**Body:**` alone, or the `Word count: 42` under a mail. */
function isNoPart(label: Label | null): boolean {
  if (label?.name === 'body') return label.isMarked && label.value.start >= label.value.end;
  return label?.title === 'word count';
}

function extend(pieces: Piece[], name: PartName, line: BlockLine, goesOn: boolean): void {
  const last = pieces.at(-1);
  const start = line.inner + (name === 'postscript' && !goesOn ? postscriptLength(line.words) : 0);
  if (goesOn && last?.name === name) pieces[pieces.length - 1] = { ...last, end: line.end };
  else if (start < line.end) pieces.push({ name, start, end: line.end });
}

/** Subject, preheader and address lines. Returns the line that the message proper begins with. */
function readHeader(lines: readonly BlockLine[], pieces: Piece[]): number {
  let open: 'subject' | 'preheader' | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    if (line.kind === 'blank' || line.kind === 'rule') {
      if (line.kind === 'blank' && open && pieces.at(-1)?.name === open) open = null;
      continue;
    }
    const label = line.label;
    const named = label && (label.name === 'subject' || label.name === 'preheader') ? label.name : null;
    if (label && named) {
      if (label.value.start < label.value.end) pieces.push({ name: named, ...label.value });
      open = named;
    } else if (open && isOption(line, label)) {
      const value = label?.name === 'option' ? label.value : unwrapped(line);
      pieces.push({ name: open, ...value });
    } else if (label && (label.name === 'header' || (label.name === 'body' && label.value.start === label.value.end)))
      open = null;
    else if (isTitle(line) && hasSubject(lines, i + 1)) open = null;
    else if (label?.name === 'body' && label.isMarked === false && /^body$/.test(label.title)) return i;
    else return letterhead(lines, i, pieces);
  }
  return lines.length;
}

function isOption(line: BlockLine, label: Label | null): boolean {
  return label?.name === 'option' || (line.kind === 'item' && greetingLength(line) === 0);
}

/** `EMAIL 2 (Day 3)` above a subject. */
function isTitle(line: BlockLine): boolean {
  return (
    line.words.length < 80 &&
    /\b(?:e-?mail|message|step|touch|follow-?up|day)\b/i.test(line.words) &&
    !/[.!?]$/.test(line.words.trim())
  );
}

function hasSubject(lines: readonly BlockLine[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + 4); i++) {
    const line = lines[i];
    if (line && line.label?.name === 'subject') return true;
  }
  return false;
}

/** A letter has its sender's and its reader's address, and perhaps `Re: …`, before `Dear`. */
function letterhead(lines: readonly BlockLine[], from: number, pieces: Piece[]): number {
  let seen = 0;
  for (let i = from; i < lines.length && seen < 16; i++) {
    const line = lines[i];
    if (!line || line.kind === 'blank' || line.kind === 'rule') continue;
    if (greetingLength(line) > 0) {
      if (seen < 2) return from;
      const regarding = lines.slice(from, i).find(({ words }) => /^[*_]*(?:re|regarding)\s*:/i.test(words));
      const value = regarding?.label?.value;
      if (value && !pieces.some(({ name }) => name === 'subject')) pieces.push({ name: 'subject', ...value });
      return i;
    }
    seen++;
    if (line.words.length > 70 || line.kind === 'item' || /[.!?]\s*$/.test(line.words)) return from;
  }
  return from;
}

/** The first piece of the body begins with the greeting, if there is one. */
function splitGreeting(pieces: readonly Piece[], lines: readonly BlockLine[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.name !== 'body') return [piece];
    const opening = lines.find(({ inner, end }) => piece.start >= inner && piece.start <= end);
    const length = opening ? greetingLength(opening) : 0;
    if (length === 0 || piece !== pieces.find(({ name }) => name === 'body')) return [piece];
    const cut = piece.start + length;
    const quote = /^[\s*_`"“]*/.exec(opening?.words ?? '')?.[0].length ?? 0;
    const greeting: Piece = { name: 'greeting', start: piece.start + Math.min(quote, length - 1), end: cut };
    return cut < piece.end ? [greeting, { ...piece, start: cut }] : [greeting];
  });
}

import type { Choice, Span } from '../email.ts';

/**
 * Every branch of spintax and conditionals is sent to somebody, so each is read: reading k takes branch k of every
 * choice (or the last one it has) and blanks the others. Returns texts as long as the stretch; a stretch without
 * choices has one reading.
 */
export function readings(prose: string, stretch: Span, choices: readonly Choice[]): string[] {
  const text = prose.slice(stretch.start, stretch.end);
  const mine = choices.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  if (mine.length === 0) return [text];
  const count = Math.min(mostReadings, Math.max(...mine.map(({ branches }) => branches.length)));
  return Array.from({ length: count }, (_, taken) => readingOf(text, stretch.start, mine, taken));
}

/** More branches than this are word lists: the first ones stand for the rest. */
const mostReadings = 12;

function readingOf(text: string, base: number, choices: readonly Choice[], taken: number): string {
  const units = text.split('');
  for (const { branches } of choices) {
    const kept = Math.min(taken, branches.length - 1);
    branches.forEach(({ start, end }, index) => {
      if (index !== kept) for (let at = start - base; at < end - base; at++) if (units[at] !== '\n') units[at] = ' ';
    });
  }
  return units.join('');
}

import type { BlockLine } from './blocks.ts';

/**
 * Cuts lines that hold several mails, each with a subject of its own, into one list for each. Subjects that follow
 * one another are options of one mail.
 */
export function splitMails(lines: readonly BlockLine[]): (readonly BlockLine[])[] {
  const starts: number[] = [];
  let sinceSubject = 0;
  lines.forEach((line, i) => {
    if (line.kind === 'blank' || line.kind === 'rule') return;
    const isSubject = line.label?.name === 'subject';
    if (isSubject && (starts.length === 0 || sinceSubject >= 2))
      starts.push(starts.length === 0 ? 0 : titleAbove(lines, i));
    sinceSubject = isSubject ? 0 : sinceSubject + 1;
  });
  if (starts.length < 2) return [lines];
  return starts.map((start, i) => withoutRules(lines.slice(start, starts[i + 1] ?? lines.length)));
}

/** `EMAIL 2 (Day 3)` above a subject belongs to it. */
function titleAbove(lines: readonly BlockLine[], subject: number): number {
  let start = subject;
  for (let i = subject - 1; i >= Math.max(0, subject - 4); i--) {
    const line = lines[i];
    if (!line || line.kind === 'rule') break;
    if (line.kind === 'blank') continue;
    if (
      line.words.length > 80 ||
      !/\b(?:e-?mail|message|step|touch|day|follow-?up|version|variant|option)\b/i.test(line.words) ||
      /[.!?]$/.test(line.words)
    )
      break;
    start = i;
  }
  return start;
}

function withoutRules(lines: readonly BlockLine[]): readonly BlockLine[] {
  const isFull = ({ kind }: BlockLine): boolean => kind !== 'blank' && kind !== 'rule';
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1);
}

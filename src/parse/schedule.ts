import type { EmailFrame, Step } from '../email.ts';
import type { BlockLine } from './blocks.ts';
import { bare } from './frame.ts';
import { stepIn } from './step.ts';
import { type When, whenIn } from './when.ts';

/** Gives a step without a day the one that a table of its section does: `| Email | Day |` above `| 2 | 4 |`. */
export function scheduled(emails: readonly EmailFrame[], lines: readonly BlockLine[]): readonly EmailFrame[] {
  if (!emails.some(({ step }) => step?.step && step.day === null && step.gap === null)) return emails;
  const schedules = schedulesIn(lines);
  if (schedules.length === 0) return emails;
  return emails.map((email) => {
    const { step } = email;
    if (!step || step.step === null || step.day !== null || step.gap !== null) return email;
    const when = schedules.find((schedule) => isOf(schedule, step))?.times.get(step.step);
    return when ? { ...email, step: { ...step, ...when } } : email;
  });
}

interface Schedule {
  /** Offsets of the headings around the table. */
  readonly sections: readonly number[];
  readonly times: ReadonlyMap<number, When>;
}

const isOf = ({ sections }: Schedule, { section }: Step): boolean => section === null || sections.includes(section);

function schedulesIn(lines: readonly BlockLine[]): readonly Schedule[] {
  const schedules: Schedule[] = [];
  let headings: readonly BlockLine[] = [];
  lines.forEach((line, index) => {
    if (line.kind === 'heading') headings = [...headings.filter(({ level }) => level < line.level), line];
    if (line.kind !== 'row' || lines[index - 1]?.kind === 'row') return;
    const end = lines.findIndex(({ kind }, at) => at > index && kind !== 'row');
    const times = timesIn(lines.slice(index, end < 0 ? lines.length : end).map(cellsOf));
    if (times.size > 0) schedules.push({ sections: headings.map(({ inner }) => inner), times });
  });
  return schedules;
}

function timesIn([header = [], ...rows]: readonly (readonly string[])[]): ReadonlyMap<number, When> {
  const stepColumn = header.findIndex((title) =>
    /^(?:#|no\.?|e-?mail|step|touch(?:point)?|message)\b|^#$/i.test(title),
  );
  const dayColumn = header.findIndex((title) => /^(?:day|timing|when|send|sent|delay)\b/i.test(title));
  const times = new Map<number, When>();
  if (stepColumn < 0 || dayColumn < 0) return times;
  for (const row of rows) {
    const named = row[stepColumn] ?? '';
    const step = /^\d{1,2}$/.test(named) ? Number(named) : stepIn(named);
    const said = row[dayColumn] ?? '';
    const isDay = /^\d{1,3}$/.test(said) && /^day\b/i.test(header[dayColumn] ?? '');
    const when = isDay ? { day: Number(said), gap: null } : whenIn(said);
    if (step !== null && when && !times.has(step)) times.set(step, when);
  }
  return times;
}

const cellsOf = ({ words }: BlockLine): readonly string[] =>
  words
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => bare(cell));

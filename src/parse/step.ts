import type { Step } from '../email.ts';
import type { Heading } from './drafts.ts';

/** Place in a sequence: from front matter, else from the nearest heading or label that gives a number or a day. */
export function stepOf(
  frontMatter: Readonly<Record<string, unknown>>,
  headings: readonly Heading[],
  labels: readonly string[],
  title: string,
): Step | null {
  const given: Step = {
    sequence: textOf(frontMatter['sequence']),
    step: numberOf(frontMatter['step']),
    day: numberOf(frontMatter['day']),
  };
  const nearest = [title, ...labels.toReversed()];
  const inLabels = read(nearest);
  const inner = headings.findLastIndex(({ title: words }) => stepIn(words) !== null || dayIn(words) !== null);
  const inHeading = inner < 0 ? none : read([headings[inner]?.title ?? '']);
  const step = given.step ?? inLabels.step ?? inHeading.step;
  const day = given.day ?? inLabels.day ?? inHeading.day;
  if (step === null && day === null && given.sequence === null) return null;
  const enclosing = inLabels.step !== null && inHeading.step === null ? headings.at(-1) : headings[inner - 1];
  return { sequence: given.sequence ?? enclosing?.title ?? null, step, day };
}

const none = { step: null, day: null };

function read(nearest: readonly string[]): { readonly step: number | null; readonly day: number | null } {
  return { step: first(nearest, stepIn), day: first(nearest, dayIn) };
}

function first(lines: readonly string[], find: (words: string) => number | null): number | null {
  for (const words of lines) {
    const found = find(words);
    if (found !== null) return found;
  }
  return null;
}

/** “Email 2”, “Touch #3”, “Second follow-up”. */
function stepIn(words: string): number | null {
  if (words.length > 160) return null;
  const numbered =
    /\b(?:e-?mail|touch(?:point)?|step|message|follow-?up|sequence email|part)\s*(?:#|no\.?\s*)?(\d{1,2})\b(?!\s*(?:days?|weeks?|hours?|minutes?|%|[-–]\s*\d))/i.exec(
      words,
    );
  if (numbered) return Number(numbered[1]);
  const ordinal =
    /\b(first|second|third|fourth|fifth|sixth|seventh)\s+(?:e-?mail|touch|step|message|follow-?up)\b/i.exec(words);
  return ordinal ? ordinals.indexOf((ordinal[1] ?? '').toLowerCase()) + 1 : null;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** “Day 3”, “3 days after”; “Day 14-15” is day 14. */
function dayIn(words: string): number | null {
  if (words.length > 160) return null;
  const day = /\bday\s*#?(\d{1,3})\b/i.exec(words) ?? /\b(\d{1,3})\s+days?\s+(?:after|later|post|from)\b/i.exec(words);
  return day ? Number(day[1]) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

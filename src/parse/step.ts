import type { Step } from '../email.ts';
import type { Heading } from './drafts.ts';
import { type When, whenIn } from './when.ts';

/** Place in a sequence: from front matter, else from the nearest heading or label that gives a number or a day. */
export function stepOf(
  frontMatter: Readonly<Record<string, unknown>>,
  headings: readonly Heading[],
  labels: readonly string[],
  title: string,
): Step | null {
  const given: Pick<Step, 'sequence' | 'step' | 'day'> = {
    sequence: textOf(frontMatter['sequence']),
    step: numberOf(frontMatter['step']),
    day: numberOf(frontMatter['day']),
  };
  const nearest = [title, ...labels.toReversed()];
  const inLabels = read(nearest);
  const inner = headings.findLastIndex(({ title: words }) => stepIn(words) !== null || whenIn(words) !== null);
  const own = headings[inner];
  const inHeading = own ? read([own.title]) : none;
  const step = given.step ?? inLabels.step ?? inHeading.step;
  const when = given.day === null ? (inLabels.when ?? inHeading.when) : { day: given.day, gap: null };
  if (step === null && when === null && given.sequence === null) return null;
  const enclosing = enclosingOf(headings, inner, inLabels.step !== null && inHeading.step === null);
  return {
    sequence: given.sequence ?? enclosing?.title ?? null,
    step,
    day: when?.day ?? null,
    gap: when?.gap ?? null,
    section: given.sequence === null ? (enclosing?.start ?? null) : null,
    heading: inLabels.step === null ? (own?.start ?? null) : null,
    isAlternative: isAlternative([...nearest, ...headings.slice(Math.max(inner, 0)).map(({ title: words }) => words)]),
    earlier: 0,
  };
}

const none = { step: null, when: null };

/** A label under a heading that is no step of its own stands in that section; a numbered heading, in the one around it. */
function enclosingOf(headings: readonly Heading[], inner: number, isLabelled: boolean): Heading | undefined {
  if (isLabelled) return headings.at(-1);
  return inner < 0 ? (headings.at(-2) ?? headings.at(-1)) : headings[inner - 1];
}

function read(nearest: readonly string[]): { readonly step: number | null; readonly when: When | null } {
  return { step: first(nearest, stepIn), when: first(nearest, whenIn) };
}

function first<T>(lines: readonly string[], find: (words: string) => T | null): T | null {
  for (const words of lines) {
    const found = find(words);
    if (found !== null) return found;
  }
  return null;
}

/** “Email 2”, “Touch #3”, “Second follow-up”, but not “after Email 2”; null when a text numbers nothing. */
export function stepIn(words: string): number | null {
  if (words.length > 160) return null;
  const numbered =
    /(?<!\b(?:after|before|since|from|to|of|as)\s(?:the\s)?)\b(?:e-?mail|touch(?:point)?|step|message|follow-?up|reminder|sequence email|part)\s*(?:#|no\.?\s*)?(\d{1,2})\b(?!\s*(?:days?|weeks?|hours?|minutes?|%|[-–]\s*\d))/i.exec(
      words,
    );
  if (numbered) return Number(numbered[1]);
  const ordinal =
    /(?<!\b(?:after|before|since|from|to|of|as)\s(?:the\s)?)\b(first|second|third|fourth|fifth|sixth|seventh)\s+(?:e-?mail|touch|step|message|follow-?up)\b/i.exec(
      words,
    );
  return ordinal ? ordinals.indexOf((ordinal[1] ?? '').toLowerCase()) + 1 : null;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** “Version B”, “Alternative”, “Option 2”: another text for the same step. */
const isAlternative = (lines: readonly string[]): boolean =>
  lines.some(
    (words) =>
      words.length < 80 &&
      /\b(?:version|variant|variation|option|alternative|alternate|alt|template)\s*(?:#?\d\b|[a-e]\b|[:(–—-]|$)|\ba\/b\b/i.test(
        words,
      ),
  );

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

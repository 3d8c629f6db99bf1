import type { Choice, Span } from '../email.ts';
import type { Edit } from './edits.ts';
import { allBut } from './mailchimp.ts';
import type { Person } from './person.ts';

const condition = /^%\s*(?:ELSE)?IF\s+\$(\w+)\s*(?:(==?|!=|>=|<=|>|<)\s*["']?([^"'%]{0,120}?)["']?\s*)?%$/i;

/** Whether a choice is ActiveCampaign’s `%IF $PLAN == "pro"%…%ELSE%…%/IF%`. */
export const isActiveCampaign = (text: string, { start }: Span): boolean =>
  /^%\s*IF\s/i.test(text.slice(start, start + 8));

/** Keeps the branch that holds for a person; null when a condition is more than one comparison. */
export function activeCampaignEdits(text: string, choice: Choice, person: Person): readonly Edit[] | null {
  for (const [index, branch] of choice.branches.entries()) {
    const before = index === 0 ? choice.start : (choice.branches[index - 1]?.end ?? choice.start);
    const holds = isMet(text.slice(before, branch.start).trim(), person);
    if (holds === null) return null;
    if (holds) return allBut(choice, branch);
  }
  return allBut(choice, undefined);
}

function isMet(tag: string, person: Person): boolean | null {
  if (/^%\s*ELSE\s*%$/i.test(tag)) return true;
  const [whole, name = '', sign, wanted = ''] = condition.exec(tag) ?? [];
  if (whole === undefined) return null;
  const value = (person.valueOf(name) ?? '').trim();
  return sign === undefined ? value !== '' : (compare[sign]?.(value, wanted) ?? null);
}

const same = (value: string, wanted: string): boolean => value.toLowerCase() === wanted.toLowerCase();

const compare: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  '=': same,
  '==': same,
  '!=': (value, wanted) => !same(value, wanted),
  '>': (value, wanted) => Number(value) > Number(wanted),
  '<': (value, wanted) => Number(value) < Number(wanted),
  '>=': (value, wanted) => Number(value) >= Number(wanted),
  '<=': (value, wanted) => Number(value) <= Number(wanted),
};

import type { Choice, Span } from '../email.ts';
import type { Edit } from './edits.ts';
import type { Person } from './person.ts';

const opening = /^\*\|(IF|IFNOT|ELSEIF):\s*([^|=<>!]{1,120}?)\s*(?:(=|!=|<|>)\s*([^|]{0,120}?)\s*)?\|\*$/i;

/** Whether a choice is a Mailchimp conditional: `*|IF:VIP|*…*|ELSE:|*…*|END:IF|*`. */
export const isMailchimp = (text: string, { start }: Span): boolean => text.startsWith('*|', start);

/** Keeps the branch that holds for a person, and drops the other branches and the tags between them. */
export function mailchimpEdits(text: string, choice: Choice, person: Person): readonly Edit[] {
  const taken = choice.branches.findIndex(({ start }, index) => {
    const before = index === 0 ? choice.start : (choice.branches[index - 1]?.end ?? choice.start);
    return holds(text.slice(before, start), person);
  });
  return allBut(choice, choice.branches[taken]);
}

/** Edits that drop all of a choice but one branch of it. */
export function allBut({ start, end }: Span, branch: Span | undefined): readonly Edit[] {
  const drop = (from: number, to: number): Edit => ({ start: from, end: to, text: '', cause: 'branch', tag: null });
  return branch ? [drop(start, branch.start), drop(branch.end, end)] : [drop(start, end)];
}

function holds(tag: string, person: Person): boolean {
  const [, word = '', name = '', sign, wanted = ''] = opening.exec(tag.trim()) ?? [];
  if (word === '') return true;
  const value = (person.valueOf(name) ?? '').trim();
  const isMet = sign === undefined ? value !== '' : compare[sign]?.(value, wanted);
  return word.toUpperCase() === 'IFNOT' ? !isMet : isMet === true;
}

const compare: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  '=': (value, wanted) => value.toLowerCase() === wanted.toLowerCase(),
  '!=': (value, wanted) => value.toLowerCase() !== wanted.toLowerCase(),
  '<': (value, wanted) => Number(value) < Number(wanted),
  '>': (value, wanted) => Number(value) > Number(wanted),
};

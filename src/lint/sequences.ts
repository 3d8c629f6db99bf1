import type { Step } from '../email.ts';
import type { Sequence, SequenceStep, Summary } from '../sequence.ts';
import { folderOf, type Numbered, numberOf, titleOf } from './file-order.ts';

/**
 * The sequences among the emails of a run, whatever the order they come in: emails under one heading of a page; files
 * of a folder that name one sequence in their front matter; files of a folder that are numbered. A sequence has two
 * steps or more. Bad examples are no steps, and of several texts for one step the first stands for all.
 */
export function sequencesOf(summaries: readonly Summary[]): readonly Sequence[] {
  const emails = summaries.filter(({ isBadExample }) => !isBadExample).toSorted(byPlace);
  const groups = new Map<string, Member[]>();
  for (const email of emails) {
    const membership = membershipOf(email);
    if (!membership) continue;
    const group = groups.get(membership.key);
    if (group) group.push(membership.member);
    else groups.set(membership.key, [membership.member]);
  }
  const lasts = lastOnes(emails);
  return [...groups.values()]
    .filter(isSequence)
    .map((group) => sequenceOf([...group, ...followers(group, lasts)]))
    .filter(({ steps }) => steps.length > 1)
    .toSorted((a, b) => (a.steps[0] && b.steps[0] ? byPlace(a.steps[0], b.steps[0]) : 0));
}

interface Member {
  readonly summary: Summary & { readonly step: Step };
  readonly name: string;
  /** Where the number comes from. */
  readonly source: 'page' | Numbered['source'];
}

interface Membership {
  readonly key: string;
  readonly member: Member;
}

function membershipOf(summary: Summary): Membership | null {
  const { path, step, isAlone } = summary;
  if (step && (step.section !== null || step.sequence !== null)) {
    const where =
      step.section === null ? `name ${folderOf(path)}\n${step.sequence}` : `section ${path}\n${step.section}`;
    return {
      key: where,
      member: { summary: withFileOrder(summary, step), name: step.sequence ?? titleOf(path), source: 'page' },
    };
  }
  if (step && !isAlone)
    return { key: `page ${path}`, member: { summary: { ...summary, step }, name: titleOf(path), source: 'page' } };
  const order = isAlone ? numberOf(path) : null;
  if (!step && !order) return null;
  const folder = order?.folder ?? folderOf(path);
  const member: Member = {
    summary: withFileOrder(summary, step ?? unnumbered),
    name: titleOf(folder),
    source: order?.source ?? 'file',
  };
  return { key: `${member.source} ${folder}`, member };
}

const unnumbered: Step = {
  sequence: null,
  step: null,
  day: null,
  gap: null,
  section: null,
  heading: null,
  isAlternative: false,
  earlier: 0,
};

/** What front matter leaves open, the file's name says: `02-prices.md`, `day-3.md`. */
function withFileOrder(summary: Summary, step: Step): Summary & { readonly step: Step } {
  const order = summary.isAlone && step.section === null ? numberOf(summary.path) : null;
  return { ...summary, step: { ...step, step: step.step ?? order?.step ?? null, day: step.day ?? order?.day ?? null } };
}

/** A folder of numbered files can be a library: one that is longer than any sequence, or counts its folders and not its emails. */
function isSequence(group: readonly Member[]): boolean {
  if (group.every(({ source }) => source === 'page')) return true;
  const numbers = group.map(({ summary }) => summary.step.step);
  if (group.some(({ source }) => source === 'folder')) return new Set(numbers).size === group.length;
  return group.length <= mostNumberedFiles;
}
const mostNumberedFiles = 12;

/** Closing emails that no heading numbers: “Breakup email” behind “Email 3” ends its sequence. */
function lastOnes(emails: readonly Summary[]): ReadonlyMap<string, Summary> {
  const lasts = emails.filter(({ kind, step }) => kind === 'breakup' && step === null);
  return new Map(lasts.map((email) => [`${email.path}#${email.number}`, email]));
}

function followers(group: readonly Member[], lasts: ReadonlyMap<string, Summary>): readonly Member[] {
  const last = group.at(-1);
  const next =
    last && last.source === 'page' ? lasts.get(`${last.summary.path}#${last.summary.number + 1}`) : undefined;
  return last && next ? [{ ...last, summary: { ...next, step: { ...unnumbered, sequence: last.name } } }] : [];
}

function sequenceOf(group: readonly Member[]): Sequence {
  const steps: SequenceStep[] = [];
  const alternatives: Summary[] = [];
  for (const { summary } of group.toSorted(orderOf(group))) {
    const before = steps.at(-1);
    if (before && isAlternativeOf(summary, before)) alternatives.push(summary);
    else steps.push({ ...withDay(summary, before), ordinal: summary.step.step ?? steps.length + 1 });
  }
  return { name: group[0]?.name ?? '', steps, alternatives };
}

/** Two texts under the heading of one numbered step, or one that calls itself a version of it. */
function isAlternativeOf({ step, path, channel }: Member['summary'], before: Member['summary']): boolean {
  const isSameStep =
    step.step === before.step.step && (step.step !== null || (step.heading !== null && step.day === before.step.day));
  if (!isSameStep) return false;
  const isSameHeading = step.heading !== null && step.heading === before.step.heading && path === before.path;
  if (step.step !== null && isSameHeading) return true;
  return (isSameHeading || step.step !== null) && (step.isAlternative || channel !== before.channel);
}

/** Counts out “3 days later”, from day 0 when the page gives the step before no day at all. */
function withDay(summary: Member['summary'], before: Member['summary'] | undefined): Member['summary'] {
  const { step } = summary;
  if (step.day !== null || step.gap === null) return summary;
  const from = before?.step.day ?? (before && before.step.gap === null ? 0 : null);
  return from === null ? summary : { ...summary, step: { ...step, day: from + step.gap } };
}

/** By number, day and place; by days alone where all have one and not all have a number. */
function orderOf(group: readonly Member[]): (a: Member, b: Member) => number {
  const steps = group.map(({ summary }) => summary.step);
  const isDated = steps.every(({ day }) => day !== null) && steps.some(({ step }) => step === null);
  return ({ summary: a }, { summary: b }) =>
    (isDated ? 0 : orLast(a.step.step) - orLast(b.step.step)) ||
    orLast(a.step.day) - orLast(b.step.day) ||
    byPlace(a, b);
}

/** A finite stand-in, so that two steps without a number compare as equal. */
const orLast = (number: number | null): number => number ?? Number.MAX_SAFE_INTEGER;

const byPlace = (a: Summary, b: Summary): number =>
  a.path === b.path ? a.start - b.start || a.number - b.number : a.path < b.path ? -1 : 1;

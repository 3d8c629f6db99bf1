import type { EmailFrame, Step } from '../email.ts';

/** Tells each step of a page how many steps of its sequence come before it and stand in the page. */
export function countEarlier(emails: readonly EmailFrame[]): readonly EmailFrame[] {
  const sequences = new Map<string, number[]>();
  for (const { step, number, isBadExample } of emails) {
    if (!step || isBadExample) continue;
    const known = sequences.get(keyOf(step));
    const rank = rankOf(step, number);
    if (!known) sequences.set(keyOf(step), [rank]);
    else if (!known.includes(rank)) known.push(rank);
  }
  return emails.map((email) => {
    const { step, number } = email;
    const ranks = step ? (sequences.get(keyOf(step)) ?? []) : [];
    if (!step || ranks.length < 2) return email;
    const own = rankOf(step, number);
    return { ...email, step: { ...step, earlier: ranks.filter((rank) => rank < own).length } };
  });
}

const keyOf = ({ section, sequence }: Step): string => (section === null ? `name ${sequence}` : `section ${section}`);

/** By number; a step without one comes after those that have it, in the order of the page. Versions of a step share its rank. */
const rankOf = ({ step }: Step, number: number): number => step ?? unnumbered + number;
const unnumbered = 1_000_000;

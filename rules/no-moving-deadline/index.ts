import { defineRule } from '../../src/rule.ts';
import type { Deadline, SequenceStep } from '../../src/sequence.ts';

export default defineRule({
  scope: 'sequence',
  family: 'sequence',
  severity: 'error',
  docs: {
    summary: 'Flags a deadline that moves from one step of a sequence to the next.',
    why: 'A last day that comes again tells the reader that the first one was made up; regulators read an offer that always “ends today” as misleading.',
    evidence: [
      {
        grade: 'A',
        title: 'ASA ruling on S1 Digital Ltd: “SALE ENDS TODAY”, reported for a month, with no evidence that it ended',
        url: 'https://www.asa.org.uk/rulings/s1-digital-ltd-a17-404070.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    moved:
      'Step {before} gives “{first}” as the end, and this step gives “{phrase}”. Name the one day that holds, in every step.',
    again:
      '“{phrase}” is a day ahead again, {days} days after step {before} gave “{first}” as the end. Name the one day that holds, in every step.',
    extended:
      '“{phrase}” puts off an end that step {before} gave as “{first}”. Name the one day that holds, in every step.',
  },
  examples: [
    {
      text: '# Yard letters\n\n## Email 1 (Day 1)\n\nHi [Name],\n\nThe spring rate ends on 4 March 2026.\n\nSam\n\n## Email 2 (Day 9)\n\nHi [Name],\n\nThe spring rate ends on 18 March 2026.\n\nSam',
      finds: ['on 18 March 2026'],
    },
    {
      text: '# Yard letters\n\n## Email 1 (Day 1)\n\nHi [Name],\n\nThe spring rate ends on Friday.\n\nSam\n\n## Email 2 (Day 15)\n\nHi [Name],\n\nThe spring rate ends on Friday.\n\nSam',
      finds: ['Friday'],
    },
    {
      text: {
        'yard-1.md': '---\nsequence: yard\nstep: 1\nday: 0\n---\n\nHi [Name],\n\nThe spring rate ends tonight.\n\nSam',
        'yard-2.md':
          '---\nsequence: yard\nstep: 2\nday: 7\n---\n\nHi [Name],\n\nThis is your last chance: the spring rate ends tomorrow.\n\nSam',
      },
      finds: ['tomorrow'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nThe spring rate ends tonight.\n\nSam\n\n## Email 2\n\nHi [Name],\n\nGood news: the sale has been extended.\n\nSam',
      finds: ['sale has been extended'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\n**Subject:** The spring rate ends tonight\n\nHi [Name],\n\nThe gate is open.\n\nSam\n\n## Email 2\n\n**Subject:** Spring sale extended\n\nHi [Name],\n\nThe gate is open.\n\nSam',
      finds: ['sale extended'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nThe spring rate ends tonight.\n\nSam\n\n## Email 2\n\nHi [Name],\n\nI extend this offer to you as well, and the crane has an extended warranty.\n\nSam',
      finds: [],
    },
    {
      text: '# Yard letters\n\n## Email 1 (Day 1)\n\nHi [Name],\n\nThe spring rate ends on Friday.\n\nSam\n\n## Email 2 (Day 4)\n\nHi [Name],\n\nThe spring rate ends on Friday.\n\nSam',
      finds: [],
    },
    {
      text: '# Yard letters\n\n## Email 1 (Day 1)\n\nHi [Name],\n\nThe spring rate ends on 4 March 2026.\n\nSam\n\n## Email 2 (Day 9)\n\nHi [Name],\n\nThe spring rate ends on 4 March 2026.\n\nSam',
      finds: [],
    },
    {
      text: '# Yard letters\n\n## Email 1 (Day 1)\n\nHi [Name],\n\nThe spring rate ends on 4 March 2026.\n\nSam\n\n## Email 2 (Day 9)\n\nHi [Name],\n\nRegistration for the yard walk closes on 18 March 2026.\n\nSam',
      finds: [],
    },
  ],
  check({ steps }, { report }) {
    steps.forEach((step, index) => {
      for (const deadline of step.deadlines) {
        if (deadline.isExtension) {
          const ended = steps.slice(0, index).findLast(({ deadlines }) => deadlines.some(isEnd));
          const [first] = (ended?.deadlines ?? []).filter(isEnd).toSorted(bySoonest);
          if (!ended || !first) continue;
          report(deadline, 'extended', { before: ended.ordinal, first: first.phrase, phrase: deadline.phrase });
          return;
        }
        const before = steps.slice(0, index).find((earlier) => isOver(earlier, { deadline, step }));
        const first = before?.deadlines.filter(isEnd).find((one) => isSameThing(one, deadline));
        if (!before || !first) continue;
        const data = { before: before.ordinal, first: first.phrase, phrase: deadline.phrase };
        if (deadline.day === null)
          report(deadline, 'again', { ...data, days: (step.step.day ?? 0) - (before.step.day ?? 0) });
        else report(deadline, 'moved', data);
        return;
      }
    });
  },
});

/** True when, by all that the earlier step says, the thing has ended by the day that the later step names, or is sent. */
function isOver(
  earlier: SequenceStep,
  { deadline, step }: { readonly deadline: Deadline; readonly step: SequenceStep },
): boolean {
  const ends = earlier.deadlines.filter(isEnd);
  if (!ends.some((one) => isSameThing(one, deadline))) return false;
  const firsts = ends.filter((one) => one.about === null || isSameThing(one, deadline));
  if (deadline.day !== null) {
    const laters = step.deadlines.flatMap(({ day, about }) => (day !== null && about === deadline.about ? [day] : []));
    const { day: first } = firsts.reduce((last, one) => ((one.day ?? '') > (last.day ?? '') ? one : last));
    return (
      first !== null && firsts.every(({ day }) => day !== null) && laters.every((day) => daysBetween(first, day) > 1)
    );
  }
  const from = earlier.step.day;
  const to = step.step.day;
  if (from === null || to === null) return false;
  return firsts.every(({ within }) => within !== null && to > from + within);
}

const isEnd = ({ isExtension }: Deadline): boolean => !isExtension;

/** “At midnight” says more than the “Friday” of a sale’s name. */
const bySoonest = (a: Deadline, b: Deadline): number => (a.within ?? 0) - (b.within ?? 0);

/** A thing that neither names must at least end in the same words. */
const isSameThing = (one: Deadline, other: Deadline): boolean =>
  one.about === other.about && (one.about !== null || one.phrase.toLowerCase() === other.phrase.toLowerCase());

/** “Ends on the 28th” and “higher prices from the 1st” are the same deadline. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

import type { Deadline, SequenceStep } from '../../src/email.ts';
import { defineRule } from '../../src/rule.ts';

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
        title: 'ASA ruling on S1 Digital Ltd: “SALE ENDS TODAY”, shown for a month',
        url: 'https://www.asa.org.uk/rulings/s1-digital-ltd-a17-404070.html',
      },
    ],
  },
  messages: {
    moved: 'Step {before} gives “{first}” as the end, and this step gives “{phrase}”. Name the one day that holds, in every step.',
    again: '“{phrase}” is a day ahead again, {days} days after step {before} gave “{first}” as the end. Name the one day that holds, in every step.',
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
        'yard-2.md': '---\nsequence: yard\nstep: 2\nday: 7\n---\n\nHi [Name],\n\nThis is your last chance: the spring rate ends tomorrow.\n\nSam',
      },
      finds: ['tomorrow'],
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
        const moved = steps.slice(0, index).flatMap((before) => {
          const first = before.deadlines.find((other) => isMoved({ deadline: other, step: before }, { deadline, step }));
          return first ? [{ before, first }] : [];
        })[0];
        if (!moved) continue;
        const { before, first } = moved;
        const data = { before: before.ordinal, first: first.phrase, phrase: deadline.phrase };
        if (deadline.day === null) report(deadline, 'again', { ...data, days: (step.step.day ?? 0) - (before.step.day ?? 0) });
        else report(deadline, 'moved', data);
        return;
      }
    });
  },
});

interface Said {
  readonly deadline: Deadline;
  readonly step: SequenceStep;
}

function isMoved(first: Said, second: Said): boolean {
  const { deadline: one } = first;
  const { deadline: other } = second;
  const isSameThing = one.about === other.about && (one.about !== null || one.phrase.toLowerCase() === other.phrase.toLowerCase());
  if (!isSameThing) return false;
  if (one.day !== null && other.day !== null) return other.day > one.day;
  if (one.within === null || other.within === null || first.step.step.day === null || second.step.step.day === null) return false;
  return second.step.step.day > first.step.step.day + one.within;
}

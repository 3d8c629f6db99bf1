import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'sequence',
  family: 'sequence',
  severity: 'warn',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'deal-stage', 'upsell', 'note', 'unknown'],
  docs: {
    summary: 'Flags a step of a sequence that follows the one before too soon.',
    why: 'A reader who has had no time to answer is written to as if they had declined to. Two or three working days leave room for a reply.',
    evidence: [
      {
        grade: 'C',
        title: 'Smartlead on how long to wait: two to three days',
        url: 'https://www.smartlead.ai/blog/how-long-to-wait-to-follow-up-on-email',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    soon: 'Step {step} follows step {before} after {gap}. Leave at least {days} days, so that there is time to reply.',
    sameDay:
      'Step {step} goes out on the same day as step {before}. Leave at least {days} days, so that there is time to reply.',
  },
  options: { days: { doc: 'least number of days between two steps', default: 2 } },
  examples: [
    {
      text: '# Gate letters\n\n## Email 1 (Day 1)\n\nHi [Name],\n\nWho plans the gate?\n\nSam\n\n## Email 2 (Day 2)\n\nHello [Name],\n\nThe drawing is attached.\n\nSam',
      finds: ['Hello [Name],'],
    },
    {
      text: {
        '01-gate.md':
          '---\nsequence: gate\nday: 0\nsubject: Your gate\n---\n\nHi [Name],\n\nWho plans the gate?\n\nSam',
        '02-gate.md':
          '---\nsequence: gate\nday: 0\nsubject: The drawing\n---\n\nHi [Name],\n\nThe drawing is attached.\n\nSam',
      },
      finds: ['The drawing'],
    },
    {
      text: '# Gate letters\n\n## Email 1 (Day 1)\n\nHi [Name],\n\nWho plans the gate?\n\nSam\n\n## Email 2 (Day 4)\n\nHello [Name],\n\nThe drawing is attached.\n\nSam',
      finds: [],
    },
    {
      text: '# Gate letters\n\n## Email 1 (Day 1)\n\nHi [Name],\n\nWho plans the gate?\n\nSam\n\n## Email 2 (3 days later)\n\nHello [Name],\n\nThe drawing is attached.\n\nSam',
      finds: [],
    },
  ],
  check({ steps }, { options: { days }, report }) {
    steps.forEach(({ step, headline, ordinal, channel }, index) => {
      const before = steps[index - 1];
      if (!before || step.day === null || before.step.day === null || channel !== before.channel) return;
      const gap = step.day - before.step.day;
      // Days that run backwards are counted from different events; of two steps with one number the number is wrong.
      if (gap < 0 || gap >= days || ordinal === before.ordinal) return;
      if (gap === 0) report(headline, 'sameDay', { step: ordinal, before: before.ordinal, days });
      else
        report(headline, 'soon', {
          step: ordinal,
          before: before.ordinal,
          gap: gap === 1 ? 'one day' : `${gap} days`,
          days,
        });
    });
  },
});

import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'sentence',
  family: 'discovery',
  severity: 'warn',
  docs: {
    summary: 'Flags a question that wants one answer, such as “Who wouldn’t want lower costs?”.',
    why: 'A question that only a fool could answer with no is a push in the shape of a question: the reader learns that nobody is listening.',
    evidence: [
      {
        grade: 'C',
        title: 'SPIN Selling: what a question is about matters; open or closed made no difference (summary)',
        url: 'https://books-that-can-change-your-life.net/spin-selling-situation-problem-implication/',
        read: '2026-11-21',
      },
      { grade: 'D', title: 'our editorial choice' },
    ],
  },
  messages: {
    leading:
      'This question leaves one answer. Ask what you do not know yet: how they do it today, and what it costs them.',
  },
  examples: [
    { text: 'Who wouldn’t want lower heating bills?', finds: ['Who wouldn’t want lower heating bills?'] },
    { text: 'Want to cut your waiting times in half?', finds: ['Want to cut your waiting times in half?'] },
    {
      text: 'Don’t you agree that drivers deserve better routes?',
      finds: ['Don’t you agree that drivers deserve better routes?'],
    },
    { text: 'Tired of late deliveries?', finds: ['Tired of late deliveries?'] },
    { text: 'What if you could halve your paperwork?', finds: ['What if you could halve your paperwork?'] },
    { text: 'Do you want the report on paper or by email?', finds: [] },
    { text: 'Isn’t the east gate closed on Sundays, or has that changed?', finds: [] },
    { text: 'How tired are your drivers at the end of a double shift?', finds: [] },
  ],
  check(sentence, { report }) {
    if (sentence.question?.type === 'leading' && sentence.part !== 'quoted reply') report(sentence, 'leading', {});
  },
});

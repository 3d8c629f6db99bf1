import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'clarity',
  severity: 'info',
  docs: {
    summary: 'Flags emails whose Flesch–Kincaid grade is above the limit; a text too short to measure is left alone.',
    why: 'Mail is read in a hurry and on a phone: plain words and short sentences get more answers than learned ones.',
    evidence: [
      {
        grade: 'B',
        title: 'Lavender: complexity and length of emails',
        url: 'https://help.lavender.ai/en/articles/6455186-exercises-to-fix-your-email-complexity-length-problems',
        read: '2026-11-21',
      },
      {
        grade: 'C',
        title: 'Boomerang, reported by Fast Company: plain writing gets more replies',
        url: 'https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    hard: 'This email reads at school grade {grade}; aim for {max}. Cut long sentences in two and take the short word for the long one.',
  },
  options: { max: { doc: 'highest Flesch–Kincaid grade', default: 8 } },
  examples: [
    {
      text: 'Subject: Cold store\n\nHi Ann,\n\nImplementation of comprehensive refrigeration monitoring capabilities facilitates substantial operational efficiencies across geographically distributed facilities, notwithstanding organisational complexity, and accelerates identification of temperature irregularities considerably before deterioration of perishable merchandise materialises in individual locations.\n\nBest,\nSam',
      finds: ['Cold store'],
    },
    {
      text: 'Subject: Cold store\n\nHi Ann,\n\nYour cold store has four doors. One of them stood open for an hour last night. The log shows it at two. Do you get a call when that happens? If not, I can show you how two of your peers set it up.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nNotwithstanding organisational complexity, interoperability considerations necessitate immediate prioritisation.\n\nBest,\nSam',
      finds: [],
    },
  ],
  check({ facts, headline }, { options, report }) {
    const grade = facts.readingGrade;
    // Grades are whole school years: 8.3 is grade 8.
    if (grade !== null && Math.round(grade) > options.max) report(headline, 'hard', { grade, max: options.max });
  },
});

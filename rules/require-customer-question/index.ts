import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'discovery',
  severity: 'warn',
  docs: {
    summary: 'Flags an email that asks nothing about the customer’s situation, needs, process or view.',
    why: 'An offer fits only what the seller has understood, and understanding starts with a question. A request for a meeting, a leading question or “any questions?” does not count.',
    evidence: [
      {
        grade: 'C',
        title: 'SPIN Selling: questions about situation, problem and need in calls that succeeded (summary)',
        url: 'https://www.supersummary.com/spin-selling/preface-chapter-2-summary',
        read: '2026-11-21',
      },
      {
        grade: 'C',
        title: 'Boomerang 2016: emails with one to three questions were answered more often (second-hand)',
        url: 'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    none: 'This email asks the customer nothing. Ask one question about their situation.',
    few: 'This email asks {count} of the {min} questions it should ask about the customer’s situation.',
  },
  options: { min: { doc: 'the least number of discovery questions', default: 1 } },
  examples: [
    {
      text: 'Hi {{first_name}},\n\nOur rota tool plans night shifts for depots. Do you have 15 minutes on Thursday?\n\nBest,\nSam\n',
      finds: ['Hi {{first_name}},'],
    },
    {
      text: 'Subject: Boiler service\n\nHi Ann,\n\nWe service boilers in your street in May. Who wouldn’t want a warm house? Any questions?\n\nSam\n',
      finds: ['Boiler service'],
    },
    {
      text: 'Hi Ann,\n\nHow do you plan the night shifts at the second depot today?\n\nBest,\nSam\n',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nI’d be curious to hear how your fitters get their orders in the morning.\n\nBest,\nSam\n',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nHow do you plan the night shifts at the second depot today?\n\nBest,\nSam\n',
      options: { min: 2 },
      finds: ['Hi Ann,'],
    },
  ],
  check(email, { options, report }) {
    const count = email.questions.filter(({ type }) => type === 'discovery').length;
    if (email.facts.hasCustomerQuestion && count >= options.min) return;
    if (count === 0 || !email.facts.hasCustomerQuestion) report(email.headline, 'none', {});
    else report(email.headline, 'few', { count, min: options.min });
  },
});

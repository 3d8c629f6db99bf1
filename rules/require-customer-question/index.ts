import { defineRule, patterns } from '../../src/rule.ts';

/** Opens a thank-you or an answer to what the reader asked: the talk has begun, and it is not the seller’s turn to ask. */
const answers = patterns(
  '(thank you|thanks) .{0,9} (review|feedback|words|comment|comments|rating|testimonial|payment|order|referral|sharing)',
  '^ (yes|no|sure|of course|absolutely|certainly|good question|great question)',
  '(here is|here are|attached is|attached are|i have attached|enclosed is|find) .{1,9} (you|your team|your .) (asked|requested|wanted|needed)',
  '^ .{0,3} as (you)? (requested|asked)',
  '(to answer|in answer to|regarding|about) your question',
);

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
    none: 'Nothing here asks about the customer. Ask one question about their situation.',
    few: 'This email asks {count} of the {min} questions it should ask about the customer’s situation.',
  },
  patterns: [answers],
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
      text: 'Hi Ann,\n\nHere are the drawings you asked for. The gate is on page two.\n\nBest,\nSam\n',
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
    if (email.sentences.some((sentence) => sentence.part === 'opening' && sentence.matches(answers).length > 0)) return;
    if (count === 0 || !email.facts.hasCustomerQuestion) report(email.headline, 'none', {});
    else report(email.headline, 'few', { count, min: options.min });
  },
});

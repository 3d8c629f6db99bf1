import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'substance',
  severity: 'warn',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'nurture', 'upsell', 'deal-stage', 'note', 'unknown'],
  docs: {
    summary: 'Flags an email that asks for nothing and says nothing of what happens next.',
    why: 'A friendly message without an ask or a next step leaves the reader to guess what it is for. “Feel free to reach out” is neither.',
    evidence: [
      {
        grade: 'C',
        title: 'Boomerang 2016: messages that ask a question were answered more often (second-hand)',
        url: 'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    none: 'Nothing is asked here, and nothing is said to happen next. End with one clear step, yours or the reader’s.',
  },
  examples: [
    {
      text: 'Hi Ann,\n\nIt was a pleasure to see the new hall, and the team made us welcome. Our door is always open.\n\nWarm regards,\nSam\n',
      finds: ['Hi Ann,'],
    },
    {
      text: 'Hi Ann,\n\nWe now also plan weekend shifts. If you ever need anything, feel free to get in touch.\n\nSam\n',
      finds: ['Hi Ann,'],
    },
    {
      text: 'Hi Ann,\n\nWe now also plan weekend shifts. Would Tuesday at ten suit you for a look?\n\nSam\n',
      finds: [],
    },
    { text: 'Hi Ann,\n\nThe survey is done. I’ll send you the drawings on Friday.\n\nSam\n', finds: [] },
  ],
  check(email, { report }) {
    if (!email.facts.hasNextStep) report(email.headline, 'none', {});
  },
});

import { defineRule, patterns } from '../../src/rule.ts';

/** The whole purpose of a short note: nothing need follow from it. */
const thanks = patterns(
  '(thank you|thanks) .{0,9} (review|feedback|words|comment|comments|rating|testimonial|trusting|choosing|business|support|referral|sharing|gift|letting (me|us) know|kindness|hospitality)',
  '^ .{0,4} (congratulations|congrats|happy (birthday|anniversary|holidays|new year|easter)|merry christmas|get well) .{0,3}',
  '^ .{0,3} (thank you|thanks) (so much|again|a lot|very much)? .{0,1} $',
  '(loved|enjoyed|pleasure|honor|honour|joy|privilege) (working|to work) (with|for) you',
);
/** A longer mail that opens with thanks is about something else. */
const shortNote = 70;

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
  patterns: [thanks],
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
    {
      text: 'Ann, thank you for the kind review! The whole crew enjoyed the work on your hall.\n\nSam\n',
      finds: [],
    },
    { text: 'Hi Ann,\n\nThe survey is done. I’ll send you the drawings on Friday.\n\nSam\n', finds: [] },
  ],
  check({ facts, sentences, headline }, { report }) {
    const isThanks =
      facts.words <= shortNote &&
      sentences.some((sentence) => sentence.part !== 'subject' && sentence.matches(thanks).length > 0);
    if (!facts.hasNextStep && !isThanks) report(headline, 'none', {});
  },
});

import type { Sentence } from '../../src/email.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'focus',
  severity: 'off',
  kinds: ['cold', 'follow-up', 'promo', 'nurture', 'upsell', 'unknown'],
  docs: {
    summary: 'Flags emails in which “I”, “we” and “our” far outnumber “you” and “your”.',
    why: 'People read on when a text is about them. The share of pronouns is a rough sign, so the rule is off unless you switch it on.',
    evidence: [
      {
        grade: 'B',
        title: 'Lee and Corporate Visions: messages phrased with “you” were rated more engaging than with “we”',
        url: 'https://salesandmarketing.com/you-vs-we/',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    sender: '“I”, “we” or “our” {we} times, “you” or “your” {you} times. Begin sentences with what the reader does.',
  },
  options: {
    min: { doc: 'least share of “you” and “your” among all such words, 0 to 1', default: 0.25 },
    fewest: { doc: 'an email with fewer such words than this is left alone', default: 8 },
  },
  examples: [
    {
      text: 'Subject: Our ovens\n\nHi Ann,\n\nWe make ovens. Our ovens are fast. We build them in our own plant, and our team tests each one. I have sold them for years, and I love our new line.\n\nBest,\nSam',
      finds: ['Our ovens'],
    },
    {
      text: 'Subject: Your ovens\n\nHi Ann,\n\nYou bake at night, and your ovens stand idle by day. Would you let your day team use them? We have timers for that, and I can bring you one.\n\nBest,\nSam',
      finds: [],
    },
    { text: 'Subject: Our ovens\n\nHi Ann,\n\nWe make ovens. Our list is attached.\n\nBest,\nSam', finds: [] },
    {
      text: 'Subject: Our ovens\n\nHi Ann,\n\nWe make ovens. Our list is attached.\n\nBest,\nSam',
      finds: ['Our ovens'],
      options: { fewest: 2 },
    },
  ],
  check({ facts, headline, sentences }, { options, report }) {
    const share = facts.customerFocus;
    if (share === null || share >= options.min) return;
    const we = count(sentences, sellers);
    const you = count(sentences, readers);
    if (we + you >= options.fewest) report(headline, 'sender', { we, you });
  },
});

const written: ReadonlySet<Sentence['part']> = new Set(['opening', 'body', 'ask', 'postscript']);
const readers = new Set(['you', 'your', 'yours', 'yourself']);
const sellers = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'myself']);

const count = (sentences: readonly Sentence[], words: ReadonlySet<string>): number =>
  sentences
    .filter(({ part }) => written.has(part))
    .reduce((sum, { tokens }) => sum + tokens.filter(({ word }) => words.has(word)).length, 0);

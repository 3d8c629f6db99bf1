import { defineRule, patterns } from '../../src/rule.ts';
import { introductions, shared } from './patterns.ts';
import { givesName, shortened, speaksOfReader } from './sentence.ts';

const introductionWords = patterns(introductions);
const sharedWords = patterns(shared);

export default defineRule({
  scope: 'email',
  family: 'focus',
  severity: 'warn',
  kinds: ['cold', 'follow-up', 'promo', 'nurture', 'upsell', 'note', 'unknown'],
  docs: {
    summary: 'Flags emails whose first sentence after the greeting is about the sender.',
    why: 'The first sentence is what a reader sees in the list of mails; one about the sender gives no reason to open it.',
    evidence: [
      {
        grade: 'D',
        title: 'On the share of words about the customer and about the seller',
        url: 'https://dhirubhai.net/pulse/other-golden-ratio-brian-schoepfle',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    opening:
      '“{phrase}” opens with the sender. Begin with what you saw or learned about the reader; who you are can wait for the signature.',
  },
  examples: [
    {
      text: 'Hi Ann,\n\nMy name is Sam and I look after bakeries in the north.\n\nWho plans your ovens?\n\nBest,\nSam',
      finds: ['My name is Sam and I look after bakeries in the north.'],
    },
    {
      text: 'Hi Ann,\n\nWe are the leading maker of cold rooms.\n\nHow old are yours?\n\nBest,\nSam',
      finds: ['We are the leading maker of cold rooms.'],
    },
    {
      text: 'Hi Ann,\n\nOur platform gives drivers one map.\n\nWho plans your routes?\n\nBest,\nSam',
      finds: ['Our platform gives drivers one map.'],
    },
    {
      text: 'Hi Ann,\n\nI wanted to share what one of our bakers said.\n\nWho plans your routes?\n\nBest,\nSam',
      finds: ['I wanted to share what one of our bakers said.'],
    },
    {
      text: 'Hi Ann,\n\nFollowing up on our chat yesterday.\n\nWho plans your routes?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nI have been admiring the bread you bake.\n\nWho plans your ovens?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nI saw that you opened three sites this year.\n\nWho plans your routes?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nYour drivers start at five, says your job advert.\n\nWe make route maps. Who plans yours?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nI asked two of your drivers how long they wait at the gate.\n\nWho plans it?\n\nBest,\nSam',
      finds: [],
    },
    { text: 'Hi Ann,\n\nThank you for the tour of the bakery.\n\nWho plans your ovens?\n\nBest,\nSam', finds: [] },
    {
      text: 'Hi Ann,\n\nHow do you plan the ovens at Christmas?\n\nI ask because we make timers.\n\nBest,\nSam',
      finds: [],
    },
  ],
  patterns: [introductionWords, sharedWords],
  check({ channel, facts, sentences }, { report }) {
    if (!facts.selfIntro || channel === 'call' || channel === 'text') return;
    const first = sentences.find(
      ({ part, isLabel }) => (part === 'opening' || part === 'body' || part === 'ask') && !isLabel,
    );
    // “I asked two of your carriers …” is about the reader's matter, whoever the subject is.
    if (!first || first.matches(sharedWords).length > 0) return;
    if (first.matches(introductionWords).length === 0 && !givesName(first)) return;
    if (!speaksOfReader(first)) report(first, 'opening', { phrase: shortened(first.text) });
  },
});

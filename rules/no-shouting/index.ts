import type { Sentence } from '../../src/email.ts';
import { defineRule } from '../../src/rule.ts';
import { shouts } from './capitals.ts';

export default defineRule({
  scope: 'sentence',
  family: 'pressure',
  severity: 'warn',
  docs: {
    summary: 'Flags words in capitals for emphasis, doubled exclamation marks, “?!”, and runs of fire or clock emoji.',
    why: 'A raised voice reads as pressure, and mail filters count capitals and stacked marks as signs of bulk mail.',
    evidence: [
      {
        grade: 'B',
        title: 'SpamAssassin rules and scores: capitals and punctuation in subjects',
        url: 'https://github.com/apache/spamassassin',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    capitals: '“{phrase}” in capitals reads as shouting. Write it in small letters; the words carry the point.',
    exclaims: '“{phrase}” is more than one exclamation mark. One is enough; a full stop is often better.',
    mixed: '“{phrase}” acts excited or amazed. Ask with one question mark.',
    emoji: '“{phrase}” rings an alarm. Leave the signs out; say what the date or the news is.',
    money: '“{phrase}” waves money. Name the sum instead.',
  },
  examples: [
    { text: 'This is the EASIEST switch you will EVER make.', finds: ['EASIEST', 'EVER'] },
    {
      text: 'The new pump is here!!! Come and see it.',
      finds: ['!!!'],
      fixed: 'The new pump is here! Come and see it.',
    },
    { text: 'You have not tried it yet?! It takes an hour.', finds: ['?!'] },
    { text: 'Doors close at noon 🔥🔥 so bring the team.', finds: ['🔥🔥'] },
    { text: 'Our depot moves in May and DELIVERY IS FREE TODAY for every site.', finds: ['DELIVERY IS FREE TODAY'] },
    { text: 'F R E E samples for your kitchen.', finds: ['F R E E'] },
    { text: 'The CRM sends the CSV to your ERP by SFTP, as SOC 2 asks.', finds: [] },
    { text: 'THE PROBLEM:\n\nYour drivers print each route twice.', finds: [] },
    { text: 'This lists what was NOT agreed, and what to send BEFORE the visit.', finds: [] },
    { text: 'Delivery: FREE\n\nWEEK 1: digging and the frame.', finds: [] },
    { text: 'SEEDS TO START NOW: leeks and onions.', finds: [] },
    { text: 'IT IS MADNESS AT THE YARD!', finds: ['IT IS MADNESS AT THE YARD'] },
    { text: 'Reply YES and I will send the drawings.', finds: [] },
    { text: 'What a fine harvest! Does the new dryer keep up?', finds: [] },
    { text: 'The kitchen team was on fire last week 🔥 and so was the grill.', finds: [] },
  ],
  check(sentence, { report }) {
    if (!written.has(sentence.part)) return;
    for (const { quote, calm, ...place } of shouts(sentence))
      report(place, 'capitals', { phrase: quote }, { suggest: [calm] });
    if (!anyMark.test(sentence.text)) return;
    for (const { id, shape } of marks) {
      for (const { 0: phrase, index } of sentence.text.matchAll(shape)) {
        const start = sentence.start + index;
        report({ path: sentence.path, start, end: start + phrase.length }, id, { phrase }, edits[id]);
      }
    }
  },
});

const written: ReadonlySet<Sentence['part']> = new Set([
  'subject',
  'preheader',
  'greeting',
  'opening',
  'body',
  'ask',
  'postscript',
  'sign-off',
]);

/** What every one of the marks holds: doubled signs, or a character from the planes of emoji. */
const anyMark = /[!?$]{2}|[\u203C\u2300-\u2BFF\uD83C-\uD83E]/;
const marks = [
  { id: 'exclaims', shape: /!{2,}(?!\?)/g },
  { id: 'mixed', shape: /!*\?+!+[?!]*|!+\?[?!]*|\?{3,}/g },
  { id: 'emoji', shape: /(?:(?:[🔥⏰⏳⌛⏱🚨⚡💥💣🚀❗❕‼💰🤑]\uFE0F?)\s?){2,}(?<!\s)|‼\uFE0F?/gu },
  { id: 'money', shape: /\${3,}/g },
] as const;

const edits = { exclaims: { fix: '!' }, mixed: { suggest: ['?'] }, emoji: { suggest: [''] }, money: {} } as const;

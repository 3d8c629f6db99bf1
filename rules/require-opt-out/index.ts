import { defineRule, patterns } from '../../src/rule.ts';

const list =
  '(list|lists|emails|email|mails|mail|mailings|messages|newsletter|newsletters|updates|announcements|us|me)';
const ways = patterns(
  `(unsubscribe|unsubscribing|unsub|optout|opt out|opting out|opted out)`,
  `(manage|update|change|edit|set|choose) .{0,2} (subscription|subscriptions|preferences|preference)`,
  `(remove|removed|removal|taken off|take .{1,2} off|delete|deleted|drop|dropped) .{0,5} (list|lists|mailing|mailings|database|subscribers)`,
  `(stop|stops|end|cancel|leave|quit) (receiving|getting|sending|all|these|this|our|my|further|any) .{0,4} ${list}`,
  `(no longer|not|never) (wish|want|like|care)? (to)? (receive|get|hear|be emailed|be contacted) .{0,6} ${list}`,
  `(reply|respond|answer|write|text|send) (with|back)? (the word)? (stop|remove|unsubscribe|no)`,
);
const tagNames = /unsub|opt.?out|preference/i;

export default defineRule({
  scope: 'email',
  family: 'compliance',
  severity: 'off',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'nurture', 'upsell', 'unknown'],
  docs: {
    summary: 'Flags bulk mail that offers no way to opt out of further mail.',
    why: 'The law of the United States on commercial mail asks for a working opt-out in every message, and readers without one press “spam”.',
    evidence: [
      {
        grade: 'A',
        title: 'CAN-SPAM Act, 15 USC 7704(a)(3) and (5)',
        url: 'http://codes.lp.findlaw.com/uscode/15/103/7704',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    none: 'This email offers no way to opt out. Add one line that does, such as an unsubscribe link or “reply ‘stop’ and I will not write again”.',
  },
  options: {
    addedByService: { doc: 'true when the sending service puts the opt-out under every email', default: false },
  },
  patterns: [ways],
  examples: [
    {
      text: 'Subject: Spring prices\n\nHi Ann,\n\nThe new price list is out. Which sizes do you stock?\n\nBest,\nSam',
      finds: ['Spring prices'],
    },
    { text: 'Hi Ann,\n\nThe new price list is out. Which sizes do you stock?\n\nBest,\nSam', finds: ['Hi Ann,'] },
    {
      text: 'Subject: Spring prices\n\nHi Ann,\n\nThe new price list is out. Which sizes do you stock?\n\nBest,\nSam\n\nUnsubscribe at any time.',
      finds: [],
    },
    {
      text: 'Subject: Spring prices\n\nHi Ann,\n\nThe new price list is out. Reply “stop” and you hear no more from me.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Subject: Spring prices\n\nHi Ann,\n\nThe new price list is out.\n\nBest,\nSam\n\n{{unsubscribe_url}}',
      finds: [],
    },
    {
      text: 'Subject: Spring prices\n\nHi Ann,\n\nThe new price list is out.\n\nBest,\nSam',
      finds: [],
      options: { addedByService: true },
    },
    { text: 'Subject: Re: spring prices\n\nHi Ann,\n\nThe new price list is attached.\n\nBest,\nSam', finds: [] },
    {
      text: '---\nstep: 2\n---\nSubject: Re: spring prices\n\nHi Ann,\n\nThe new price list is out.\n\nBest,\nSam',
      finds: ['Re: spring prices'],
    },
  ],
  check({ channel, headline, parts, sentences, step, subject, tags }, { options, report }) {
    if (options.addedByService || channel !== 'email') return;
    // An answer in a conversation goes to one reader; “Re:” in a sequence goes to all of them.
    if (step === null && (/^\s*re:/i.test(subject ?? '') || parts.some(({ name }) => name === 'quoted reply'))) return;
    if (tags.some(({ name }) => tagNames.test(name))) return;
    const offers = sentences.some((sentence) => sentence.part !== 'quoted reply' && sentence.matches(ways).length > 0);
    if (!offers) report(headline, 'none', {});
  },
});

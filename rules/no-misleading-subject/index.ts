import { defineRule, patterns } from '../../src/rule.ts';
import { answers, bait, offices, sales } from './patterns.ts';

const officeWords = patterns(offices);
const baitWords = patterns(bait);
const salesWords = patterns(sales);
const answerWords = patterns(answers);

export default defineRule({
  scope: 'email',
  family: 'honesty',
  severity: 'warn',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'nurture', 'upsell', 'note', 'transactional', 'unknown'],
  docs: {
    summary: 'Flags subjects of sales mail that pose as account, invoice, security or delivery notices, and bait.',
    why: 'A subject that promises something else than the mail wins one opening and loses the next; the law of the United States forbids misleading subjects.',
    evidence: [
      {
        grade: 'A',
        title: 'CAN-SPAM Act, 15 USC 7704(a)(2), on deceptive subject headings',
        url: 'http://codes.lp.findlaw.com/uscode/15/103/7704',
        read: '2026-11-21',
      },
      { grade: 'D', title: 'our editorial choice: which words count as bait' },
    ],
  },
  messages: {
    office:
      '“{phrase}” reads like a notice about the reader’s account, and the email sells. Say in the subject what the email offers or asks.',
    bait: '“{phrase}” is bait: it makes people open the email and tells them nothing. Say what the email is about.',
  },
  patterns: [answerWords, officeWords, baitWords, salesWords],
  examples: [
    {
      text: 'Subject: Action required: your account\n\nHi Ann,\n\nOur spring sale is on, with 20% off all hoses.\n\nBest,\nSam',
      finds: ['Action required'],
    },
    {
      text: 'Subject: Your invoice is ready\n\nHi Ann,\n\nWould you like to see a demo of our billing software?\n\nBest,\nSam',
      finds: ['Your invoice is ready'],
    },
    {
      text: "Subject: You won't believe what bakers do at night\n\nHi Ann,\n\nWho plans your ovens?\n\nBest,\nSam",
      finds: ["You won't believe"],
    },
    {
      text: 'Subject: Congratulations, you have been chosen\n\nHi Ann,\n\nOur hoses are 20% off.\n\nBest,\nSam',
      finds: ['Congratulations, you have been chosen'],
    },
    {
      text: 'Subject: How your team approves invoices\n\nHi Ann,\n\nWould you like to see a demo?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Subject: Your invoice is ready\n\nHi Ann,\n\nThe invoice for May is attached. It is due on 3 June.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Subject: RE: Question about your invoice\n\nHi Ann,\n\nThank you for reaching out. Our service team has corrected the sum.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Subject: Congratulations on the new plant\n\nHi Ann,\n\nWould you like to see a demo?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Subject: Safer account logins for your drivers\n\nHi Ann,\n\nWould you like to see a demo?\n\nBest,\nSam',
      finds: [],
    },
  ],
  check({ frontMatter, sentences }, { report }) {
    if (frontMatter['kind'] === 'transactional') return;
    const body = sentences.filter(({ part }) => part !== 'subject');
    const sells =
      body.some((sentence) => sentence.matches(salesWords).length > 0) &&
      !body.some((sentence) => sentence.matches(answerWords).length > 0);
    for (const sentence of sentences) {
      if (sentence.part !== 'subject') continue;
      const [notice] = sells ? sentence.matches(officeWords) : [];
      const [lure] = sentence.matches(baitWords);
      if (notice) report(notice, 'office', { phrase: notice.quote });
      else if (lure) report(lure, 'bait', { phrase: lure.quote });
    }
  },
});

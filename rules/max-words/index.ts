import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'clarity',
  severity: 'warn',
  docs: {
    summary: 'Flags emails that are longer than the limit of their kind.',
    why: 'Long cold mail is put off and then forgotten; publishers put the best length at 25 to 125 words, and disagree where in that range.',
    evidence: [
      {
        grade: 'B',
        title: 'Lavender: shorter cold emails get more replies',
        url: 'https://www.lavender.ai/blog/best-length-cold-email',
        read: '2026-11-21',
      },
      {
        grade: 'C',
        title: 'Boomerang 2016, second-hand: 50 to 125 words get the most replies',
        url: 'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
        read: '2026-11-21',
      },
      { grade: 'D', title: 'our editorial choice: the limits of all kinds but cold' },
    ],
  },
  messages: {
    long: 'This {kind} email has {count} words; its limit is {max}. Keep what the reader needs to answer you, and send the rest when they ask.',
  },
  options: {
    max: {
      doc: 'most words of the body, by kind of email; a kind that is not named has no limit',
      default: {
        cold: 125,
        'follow-up': 125,
        breakup: 125,
        note: 100,
        upsell: 200,
        promo: 250,
        'post-meeting': 300,
        'deal-stage': 300,
        nurture: 400,
      },
    },
  },
  examples: [
    {
      text: 'Subject: Two vans\n\nHi Ann,\n\nYour two vans share one fuel card, so the bill does not say which van used what. Which of the two would you like to see first?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: cold\n---\nSubject: Two vans\n\nHi Ann,\n\nYour two vans share one fuel card, so the bill does not say which van used what. Which of the two would you like to see first?\n\nBest,\nSam',
      finds: ['Two vans'],
      options: { max: { cold: 20 } },
    },
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nYour two vans share one fuel card, so the bill does not say which van used what. Which of the two would you like to see first?\n\nBest,\nSam',
      finds: ['Hi Ann,'],
      options: { max: { cold: 20 } },
    },
    {
      text: '---\nkind: nurture\n---\nHi Ann,\n\nYour two vans share one fuel card, so the bill does not say which van used what. Which of the two would you like to see first?\n\nBest,\nSam',
      finds: [],
      options: { max: { cold: 20 } },
    },
  ],
  check({ kind, facts, headline }, { options, report }) {
    const max = options.max[kind];
    if (max !== undefined && facts.words > max) report(headline, 'long', { kind, count: facts.words, max });
  },
});

import type { Sentence } from '../../src/email.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'clarity',
  severity: 'info',
  docs: {
    summary: 'Flags subject lines of more words than the limit.',
    why: 'A phone shows the first five to eight words; the rest of a long subject is never read.',
    evidence: [
      {
        grade: 'C',
        title: 'Boomerang 2016, second-hand: subjects of three or four words got the most replies',
        url: 'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    long: 'This subject has {count} words; keep it to {max}. Say what the mail is about and leave the rest to its first line.',
  },
  options: { max: { doc: 'most words in a subject', default: 9 } },
  examples: [
    {
      text: 'Subject: A few thoughts on how your team could plan its spring deliveries\n\nHi Ann,\n\nWho plans your routes?\n\nBest,\nSam',
      finds: ['A few thoughts on how your team could plan its spring deliveries'],
    },
    { text: 'Subject: Your spring deliveries\n\nHi Ann,\n\nWho plans your routes?\n\nBest,\nSam', finds: [] },
    {
      text: "Subject: Re: It's about the drivers you're hiring in May\n\nHi Ann,\n\nWho plans your routes?\n\nBest,\nSam",
      finds: [],
    },
    {
      text: 'Subject: Two-week, door-to-door and/or night-time routes for Ann\n\nHi Ann,\n\nWho plans your routes?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Subject: Ann, your four spring routes\n\nHi Ann,\n\nWho plans your routes?\n\nBest,\nSam',
      finds: ['Ann, your four spring routes'],
      options: { max: 4 },
    },
  ],
  check({ parts, sentences }, { options, report }) {
    for (const subject of parts.filter(({ name }) => name === 'subject')) {
      const mine = sentences.filter(
        ({ part, start, end }) => part === 'subject' && start >= subject.start && end <= subject.end,
      );
      const count = mine.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
      if (count > options.max) report(subject, 'long', { count, max: options.max });
    }
  },
});

/** Words as a reader counts them: “don’t”, “two-week” and “and/or” are one each, the `Re:` of a thread none. */
function wordsOf({ tokens }: Sentence): number {
  return tokens.filter(({ word, start, before }, at) => {
    const end = tokens[at - 1]?.end;
    const isSecondHalf = end === start || (end !== undefined && start === end + 1 && /^[-–/’']$/.test(before));
    const isPrefix = at === 0 && /^(?:re|fwd?)$/.test(word);
    return !isSecondHalf && !isPrefix;
  }).length;
}

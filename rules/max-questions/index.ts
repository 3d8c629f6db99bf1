import { defineRule } from '../../src/rule.ts';
import { handsOn, isHandedOn } from './handed-on.ts';

export default defineRule({
  scope: 'email',
  family: 'discovery',
  severity: 'warn',
  docs: {
    summary: 'Flags an email that asks more questions than a reader will answer.',
    why: 'Each further question is work for the reader; past three, a message reads as a form and is left for later. A conversation carries more than an email does.',
    evidence: [
      {
        grade: 'C',
        title:
          'Boomerang 2016, second-hand: one to three questions were 50 % likelier to be answered than none; too many cost answers',
        url: 'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
        read: '2026-11-21',
      },
      {
        grade: 'B',
        title: 'Questions in discovery calls, a publisher’s own recordings: 11 to 14',
        url: 'https://www.slideshare.net/slideshow/navigating-sales-conversations-from-first-call-to-closed-deal/105791822',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    many: 'This is question {count} of one message; keep it to {max}. Ask the one whose answer matters most.',
  },
  patterns: [handsOn],
  options: {
    max: { doc: 'the most questions in a written message', default: 3 },
    maxInCall: { doc: 'the most questions in a call script', default: 14 },
  },
  examples: [
    {
      text: 'Hi Ann,\n\nHow many vans do you run? Who plans the routes? When do drivers start? What breaks most often?\n\nBest,\nSam\n',
      finds: ['What breaks most often?'],
    },
    {
      text: 'Hi Ann,\n\nHow many vans do you run? Who plans the routes? When do your drivers start?\n\nBest,\nSam\n',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nThe result? Shorter queues. The price? One fee. How come? Fewer trucks. Any questions?\n\nBest,\nSam\n',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nQuestions to ask every builder:\n\n- Who is on site?\n- What does the price include?\n- Who gets the permit?\n- What if it rains for a week?\n\nBest,\nSam\n',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nHow many vans do you run? Who plans the routes?\n\nBest,\nSam\n',
      options: { max: 1 },
      finds: ['Who plans the routes?'],
    },
  ],
  check({ channel, questions, sentences }, { options, report }) {
    const max = channel === 'call' ? options.maxInCall : options.max;
    const written = new Set(
      sentences
        .filter((sentence) => sentence.part !== 'subject' && sentence.part !== 'quoted reply')
        .filter((sentence) => !isHandedOn(sentence, sentences))
        .map(({ question }) => question),
    );
    // Rhetoric, small talk and questions that a list only hands on want no answer.
    const asked = questions.filter((question) => written.has(question) && question.type !== 'other');
    const first = asked[max];
    if (first) report(first, 'many', { count: max + 1, max });
  },
});

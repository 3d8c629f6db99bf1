import type { Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';
import { denials, partnerships, pitches, pretexts } from './patterns.ts';

const pretextWords = patterns(pretexts);
const denialWords = patterns(denials);
const pitchWords = patterns(pitches);
const partnershipWords = patterns(partnerships);

export default defineRule({
  scope: 'email',
  family: 'honesty',
  severity: 'warn',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'nurture', 'upsell', 'note', 'script', 'unknown'],
  docs: {
    summary: 'Flags openings as a survey, an award, a job, research or a “partnership” that turn into a pitch.',
    why: 'People who open up for a survey and meet a sales pitch feel tricked, and a first contact won by deception is an unfair practice.',
    evidence: [
      {
        grade: 'A',
        title: '16 CFR 238.2: first contact won by deception',
        url: 'https://lexbuild.dev/ecfr/title-16/chapter-I/part-238/section-238.2',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    pretext: '“{phrase}” is not why you write: the email goes on to sell. Open with the real reason.',
    denial: '“{phrase}” stands in an email that sells. Leave it out, and say what you offer.',
  },
  patterns: [pretextWords, denialWords, pitchWords, partnershipWords],
  examples: [
    {
      text: 'Hi Ann,\n\nWe are running a short survey of bakers.\n\nOur ovens use half the gas. Would you like to see a demo?\n\nBest,\nSam',
      finds: ['running a short survey'],
    },
    {
      text: 'Hi Ann,\n\nYour firm has been nominated for our quality award.\n\nTo take part, buy the silver package today.\n\nBest,\nSam',
      finds: ['has been nominated'],
    },
    {
      text: 'Hi Ann,\n\nI would like to explore a partnership with you.\n\nOur software plans routes and saves 20%. Book a demo today.\n\nBest,\nSam',
      finds: ['explore a partnership'],
    },
    {
      text: 'Hi Ann,\n\nThis is not a sales pitch.\n\nOur software plans routes and saves 20%. Book a demo today.\n\nBest,\nSam',
      finds: ['is not a sales pitch'],
    },
    {
      text: 'Hi Ann,\n\nI’m not trying to rush you: next year is fine.\n\nOur software plans routes and saves 20%. Book a demo when you like.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nWe are running a short survey of bakers. It has four questions, and you get the results in May.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nYour plant was nominated for the county award, I read. How did the new line do?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nWould you resell our hoses? We pay 20% on each sale under a partnership contract.\n\nBest,\nSam',
      finds: [],
    },
  ],
  check({ sentences }, { report }) {
    const body = sentences.filter(({ part }) => written.has(part));
    const pitch = body.findLastIndex((sentence) => sentence.matches(pitchWords).length > 0);
    const isPartnership = body.some((sentence) => sentence.matches(partnershipWords).length > 0);
    body.slice(0, pitch + 1).forEach((sentence, index) => {
      const [pretext] = index < opening && index < pitch ? sentence.matches(pretextWords) : [];
      const [denial] = sentence.matches(denialWords);
      if (pretext && !(isPartnership && /partner|collab|venture/i.test(pretext.quote)))
        report(pretext, 'pretext', { phrase: pretext.quote });
      else if (denial) report(denial, 'denial', { phrase: denial.quote });
    });
  },
});

/** A pretext stands among the first sentences. */
const opening = 4;
const written: ReadonlySet<Sentence['part']> = new Set(['opening', 'body', 'ask', 'postscript']);

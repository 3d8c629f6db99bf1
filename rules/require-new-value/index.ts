import { defineRule } from '../../src/rule.ts';
import type { SequenceStep } from '../../src/sequence.ts';
import { similarity } from './similarity.ts';

export default defineRule({
  scope: 'sequence',
  family: 'sequence',
  severity: 'warn',
  docs: {
    summary: 'Flags a step that says again what an earlier step said, or that says nothing but that it follows up.',
    why: 'A reader who left the first text unanswered has no reason to answer it the second time; each step needs a new fact, a new question or something to give.',
    evidence: [
      {
        grade: 'D',
        title: 'Partners in Excellence, “The email query”',
        url: 'https://partnersinexcellenceblog.com/the-email-query/',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    repeats:
      'Step {step} repeats {share} % of step {before}. Give the reader something new: a fact, a question about their work, something to use.',
    empty:
      'Step {step} only says that it follows up. Give the reader something new: a fact, a question about their work, something to use.',
  },
  options: {
    similarity: { doc: 'share of three-word runs, 0 to 1, from which two steps say the same', default: 0.6 },
    words: { doc: 'an empty follow-up of more words than this is left to the rules on single emails', default: 60 },
  },
  examples: [
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nTrucks wait at your gate from six to nine, and the clerk writes each one down by hand. Who plans the arrivals today?\n\nSam\n\n## Email 2\n\nHello [Name],\n\nTrucks wait at your gate from six to nine, and the clerk writes each one down by hand. Who plans the arrivals today?\n\nSam',
      finds: ['Hello [Name],'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nWho plans the arrivals today?\n\nSam\n\n## Email 2\n\nHello [Name],\n\nJust checking in on my last email.\n\nSam',
      finds: ['Hello [Name],'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nTrucks wait at your gate from six to nine, and the clerk writes each one down by hand. Who plans the arrivals today?\n\nSam\n\n## Email 2\n\nHello [Name],\n\nTrucks wait at your gate from six to nine. At a yard of your size we moved half of them to the afternoon, and the sheet that shows how is attached.\n\nSam',
      finds: [],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\n### Version A\n\nHi [Name],\n\nTrucks wait at your gate from six to nine. Who plans the arrivals today?\n\nSam\n\n### Version B\n\nHi [Name],\n\nTrucks wait at your gate from six to nine. Who plans the arrivals now?\n\nSam\n\n## Email 2\n\nHello [Name],\n\nHalf of your trucks could come in the afternoon; the sheet that shows how is attached.\n\nSam',
      finds: [],
    },
  ],
  check({ steps }, { options, report }) {
    steps.forEach((step, index) => {
      const same = steps
        .slice(0, index)
        .find((earlier) => similarity(earlier.shingles, step.shingles) >= options.similarity);
      if (same) {
        const share = Math.round(similarity(same.shingles, step.shingles) * 100);
        report(step.headline, 'repeats', { step: step.ordinal, before: same.ordinal, share });
      } else if (index > 0 && isEmpty(step) && !isFarewell(step, steps) && step.facts.words <= options.words) {
        report(step.headline, 'empty', { step: step.ordinal });
      }
    });
  },
});

/** On the phone there is talk; a placeholder such as `[new insight]` stands for what is new. */
const isEmpty = ({ channel, discovery, findingsByRule, instructions }: SequenceStep): boolean =>
  (findingsByRule[emptyPhrases] ?? 0) > 0 && discovery === null && channel !== 'call' && instructions === 0;

/** A last step that lets the reader go has said what it is for. */
const isFarewell = (step: SequenceStep, steps: readonly SequenceStep[]): boolean =>
  step === steps.at(-1) && (step.facts.hasWayOut || step.kind === 'breakup');

/** The rule that knows the phrases; turned off, it excuses them here as well. */
const emptyPhrases = 'no-empty-follow-up';

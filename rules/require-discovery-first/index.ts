import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'sequence',
  family: 'sequence',
  severity: 'off',
  docs: {
    summary: 'Flags a sequence that offers something before it has asked anything about the reader.',
    why: 'An offer fits only what is known of the reader; asked first, the question shows what to offer, and whether to.',
    evidence: [
      { grade: 'D', title: 'our editorial choice, after the essays “The power of caring” and “How you sell matters”' },
    ],
  },
  messages: {
    never:
      'This offer stands in step {step}, and no step asks the reader anything about their work. Ask first, then offer what fits.',
    late: 'This offer stands in step {step}, and the first question about the reader comes in step {asked}. Ask first, then offer what fits.',
    sameStep: 'This offer stands before the first question about the reader. Ask first, then offer what fits.',
  },
  examples: [
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nOur platform plans yards.\n\nSam\n\n## Email 2\n\nHi [Name],\n\nWho plans the yard at [Company]?\n\nSam',
      finds: ['Our platform'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nWho plans the yard at [Company]?\n\nSam\n\n## Email 2\n\nHi [Name],\n\nOur platform plans yards.\n\nSam',
      finds: [],
    },
    {
      text: '# Yard letters\n\n## Email 1: after the meeting\n\nHi [Name],\n\nThank you for the time today. Here is a summary of what we discussed: our platform plans the yard from May.\n\nSam\n\n## Email 2\n\nHi [Name],\n\nThe drawing is attached.\n\nSam',
      finds: [],
    },
  ],
  check({ steps }, { report }) {
    const offering = steps.find(({ offer }) => offer !== null);
    // What is asked in a meeting stands in no email.
    if (!offering?.offer || steps[0]?.kind === 'post-meeting') return;
    const asking = steps.find(({ discovery }) => discovery !== null);
    const { offer, ordinal } = offering;
    if (!asking) report(offer, 'never', { step: ordinal });
    else if (asking === offering && (asking.discovery?.start ?? 0) > offer.start) report(offer, 'sameStep', {});
    else if (steps.indexOf(asking) > steps.indexOf(offering))
      report(offer, 'late', { step: ordinal, asked: asking.ordinal });
  },
});

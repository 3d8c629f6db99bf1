import { phraseRule } from '../../src/phrases.ts';

export default phraseRule({
  family: 'pressure',
  severity: 'warn',
  docs: {
    summary: 'Flags phrases that …',
    why: 'What it costs the seller, in one or two sentences.',
    evidence: [{ grade: 'D', title: 'An editorial choice of pitchlint' }],
  },
  phrases: {
    example: {
      message: '“{phrase}” …: what is there. What to do instead.',
      match: ['a phrase to flag'],
    },
  },
  examples: [
    { text: 'This holds a phrase to flag.', finds: ['a phrase to flag'] },
    { text: 'This phrase is a near miss.', finds: [] },
  ],
});

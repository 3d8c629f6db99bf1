import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'sequence',
  family: 'sequence',
  severity: 'warn',
  docs: {
    summary: 'Flags a sequence that pushes harder from step to step.',
    why: 'Persistence that turns up the pressure with every silence is what readers remember as harassment; a reader who is not ready is not won by a louder email.',
    evidence: [{ grade: 'D', title: 'our editorial choice, after the essay “Stop ‘sell, sell, sell’”' }],
  },
  messages: {
    rising:
      'The pressure rises from step {first} to step {last}: {counts} pushes. Keep the later steps as calm as the first: something new, a question, or an easy no.',
  },
  options: {
    steps: { doc: 'least number of steps over which the pushes grow', default: 3 },
    growth: { doc: 'least number of pushes by which the last of them exceeds the first', default: 3 },
  },
  examples: [
    {
      text: '# Yard letters\n\n## Email 1\n\nSubject: The yard\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 2\n\nSubject: The rate\n\nHi [Name],\n\nOnly 3 spots left at this rate.\n\nSam\n\n## Email 3\n\nSubject: The end\n\nHi [Name],\n\nAct now. Only 2 spots left.\n\nDon’t miss out on this.\n\nSam',
      finds: ['The end'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nSubject: The yard\n\nHi [Name],\n\nOnly 3 spots left at this rate.\n\nSam\n\n## Email 2\n\nSubject: The rate\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 3\n\nSubject: The end\n\nHi [Name],\n\nOnly 2 spots left at this rate.\n\nSam',
      finds: [],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nSubject: The yard\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 2\n\nSubject: The rate\n\nHi [Name],\n\nOnly 3 spots left at this rate.\n\nSam',
      finds: [],
    },
  ],
  check({ steps }, { options, report }) {
    let first = 0;
    for (let last = 1; last <= steps.length; last++) {
      const grows = (steps[last]?.pushes ?? 0) > (steps[last - 1]?.pushes ?? 0);
      if (grows) continue;
      const run = steps.slice(first, last);
      const peak = run.at(-1);
      if (peak && run.length >= options.steps && peak.pushes - (run[0]?.pushes ?? 0) >= options.growth) {
        const counts = run.map(({ pushes }) => pushes).join(', then ');
        report(peak.headline, 'rising', { first: run[0]?.ordinal ?? 1, last: peak.ordinal, counts });
        return;
      }
      first = last;
    }
  },
});

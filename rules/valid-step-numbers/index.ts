import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'sequence',
  family: 'sequence',
  severity: 'warn',
  anyLanguage: true,
  docs: {
    summary: 'Flags two steps of one sequence that have the same number.',
    why: 'The order of sending is then anybody’s guess, and one of the two is likely to be sent twice or never.',
    evidence: [{ grade: 'D', title: 'our editorial choice' }],
  },
  messages: {
    twice:
      'Step {step} of “{name}” is there twice; the other one stands in {other}. Number them anew, or call one “Version B”.',
  },
  examples: [
    {
      text: {
        'gate.md': '---\nsequence: yard\nstep: 2\nsubject: The gate\n---\n\nHi [Name],\n\nWho plans the gate?\n\nSam',
        'yard.md': '---\nsequence: yard\nstep: 2\nsubject: The yard\n---\n\nHi [Name],\n\nWho plans the yard?\n\nSam',
      },
      finds: ['The yard'],
    },
    {
      text: '# Yard\n\n## Email 1\n\nHi [Name],\n\nWho plans the gate?\n\nSam\n\n## Email 4\n\nHi [Name],\n\nWho plans the yard?\n\nSam',
      finds: [],
    },
    {
      text: '# Yard\n\n## Email 1\n\nHi [Name],\n\nWho plans the gate?\n\nSam\n\n## Email 1 (Version B)\n\nHi [Name],\n\nWho runs the gate?\n\nSam\n\n## Email 2\n\nHi [Name],\n\nWho plans the yard?\n\nSam',
      finds: [],
    },
  ],
  check({ name, steps }, { report }) {
    steps.forEach(({ headline, step, path }, index) => {
      const before = steps[index - 1];
      if (step.step === null || before?.step.step !== step.step) return;
      report(headline, 'twice', { step: step.step, name, other: before.path === path ? 'this page' : before.path });
    });
  },
});

import { defineRule, patterns } from '../../src/rule.ts';

const pitch = patterns(
  `(our|my) (#MergeTag)? .{0,2} (platform|product|products|software|solution|solutions|tool|tools|app|system|service|services|technology|programme|program|package|packages|engine|suite|offering)`,
  `(we|#MergeTag|it|which|that) (help|helps|offer|offers|provide|provides|build|builds|make|makes|sell|sells|deliver|delivers|automate|automates|enable|enables|specialise|specialize|specialises|specializes) (in)? .{0,3} (companies|teams|businesses|firms|people|clients|leaders|brands|owners|agencies|you|#MergeTag|customers|shops|plants|sites|operations|departments)`,
  `(features include|benefits include|our features|key features|it (comes|integrates|works) with|with (our|#MergeTag) you can)`,
);

export default defineRule({
  scope: 'email',
  family: 'discovery',
  severity: 'off',
  kinds: ['cold', 'note', 'unknown'],
  docs: {
    summary: 'Flags first messages that pitch before they ask anything about the reader.',
    why: 'In successful sales the customer’s need is asked for before a solution is named; a pitch without a need meets objections.',
    evidence: [
      {
        grade: 'C',
        title: 'SPIN Selling, summary: in large sales, those who succeed investigate needs',
        url: 'https://www.supersummary.com/spin-selling/preface-chapter-2-summary',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    early:
      '“{phrase}” pitches before this first email has asked anything. Ask one question about the reader’s situation first, or say what you saw there.',
  },
  patterns: [pitch],
  examples: [
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nOur platform plans routes for bakeries.\n\nHow do you plan yours?\n\nBest,\nSam',
      finds: ['Our platform'],
    },
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nWe help bakeries and firms with routes.\n\nBest,\nSam',
      finds: ['We help bakeries and firms'],
    },
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nHow do you plan your night routes?\n\nI ask because our platform does that for bakeries.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: cold\nstep: 3\n---\nHi Ann,\n\nOur platform plans routes for bakeries.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nYour drivers start at five. Who plans their routes?\n\nBest,\nSam',
      finds: [],
    },
  ],
  check({ kind, sentences, step }, { report }) {
    const number = step?.step ?? (kind === 'unknown' ? null : 1);
    if (number !== 1) return;
    for (const sentence of sentences) {
      if (sentence.part !== 'opening' && sentence.part !== 'body' && sentence.part !== 'ask') continue;
      if (sentence.question?.type === 'discovery') return;
      const [first] = sentence.matches(pitch);
      if (first) return report(first, 'early', { phrase: first.quote });
    }
  },
});

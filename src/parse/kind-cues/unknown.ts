import type { Cue } from './cue.ts';

export const unknownCues: readonly Cue[] = [
  // A plea for a review or a recommendation is none of the kinds.
  {
    weight: 6,
    body: /\b(?:leav\w+|writ\w+|shar\w+|post\w*|updat\w+) (?:us )?(?:a |an |your |their )?(?:few |quick |short |brief |honest |google |\[?\w+\]? ){0,3}(?:review|experience|story|testimonial|feedback|recommendation)\b/i,
  },
  { weight: 5, body: /\bFOR IMMEDIATE RELEASE\b/ },
];

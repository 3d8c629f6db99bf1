import type { Cue } from './cue.ts';

export const scriptCues: readonly Cue[] = [
  { weight: 4, titles: /\bscripts?\b|\bvoice ?mail|\btalk track|\bcall\b/i },
  {
    weight: 3,
    body: /\bthis is [^.\n]{1,40} (?:from|with|calling)\b|\bcalling (?:because|from|about|to)\b|\bleave a message|\bgive me a call back/i,
  },
];

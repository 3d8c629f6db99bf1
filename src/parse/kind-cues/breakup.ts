import type { Cue } from './cue.ts';

export const breakupCues: readonly Cue[] = [
  {
    weight: 5,
    titles: /\bbreak-?up|closing the (?:file|loop)|\bfinal (?:e-?mail|touch|follow)|\blast (?:e-?mail|touch)|goodbye/i,
  },
  { weight: 3, subject: /\bclos(?:e|ing)\b|\bgoodbye\b|\bpermission to\b|\bstepping back/i },
  {
    weight: 3,
    body: /\bclos(?:e|ing) (?:out )?(?:your|the|this|my)\b[^.\n]{0,12}(?:file|loop|out)|\bclose this out|\bstep(?:ping)? back\b/i,
  },
  {
    weight: 3,
    body: /\b(?:assum\w+|guess\w*)[^.\n]{0,12} timing|\bassume (?:this|it|you)|\bwon[’']t (?:reach|follow|bother|e-?mail|keep)/i,
  },
  {
    weight: 2,
    body: /\bmy last (?:e-?mail|note|message)|\blast (?:e-?mail|note) (?:from me|unless)|\btotally understand/i,
  },
  {
    weight: 2,
    body: /\bdoor is\b|\bdown the road|\bif (?:anything|things|that) changes?|\bbecomes? a priority|\bbest of luck|\bwish(?:ing)? you\b/i,
  },
];

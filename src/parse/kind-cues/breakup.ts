import type { Cue } from './cue.ts';

export const breakupCues: readonly Cue[] = [
  {
    weight: 5,
    titles: /\bbreak-?up|closing the (?:file|loop)|\bfinal (?:e-?mail|touch|follow)|\blast (?:e-?mail|touch)|goodbye/i,
  },
  {
    weight: 3,
    subject: /\bclos(?:e|ing)\b(?! (?:down|for good|sale|soon|party))|\bgoodbye\b|\bpermission to\b|\bstepping back/i,
  },
  {
    weight: 3,
    body: /\bclos(?:e|ing) (?:out )?(?:your|the|this|my)\b[^.\n]{0,12}(?:file|loop|out|enquiry|inquiry|quote|request|project|folder|case)|\bclose this out|\bstep(?:ping)? back\b/i,
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
  {
    weight: 3,
    subject:
      /\b(?:last|final) (?:note|one|word|try|mail)\b|\bparking\b|\bleaving (?:it|this|you)\b|\bsigning off|\bshould I (?:stop|close)|\bmoving on\b/i,
  },
  {
    weight: 3,
    body: /\bball with you|\bstop (?:writing|e-?mailing|calling|following up|chasing)\b|\bstay(?:ing)? quiet\b|\blast (?:you[’']ll|time I|note|one from)|\bafter this (?:one|note|e-?mail)\b|\btake (?:the hint|it the answer|your silence|silence|that as)|\bI(?:[’']ll| will) leave (?:you (?:be|in peace)|it (?:here|there)\.)|\bparking this\b|\bno (?:answer|reply),? so\b|\bstop here\b|\b(?:won[’']t|will not) (?:write|chase|call|ring) (?:you )?again|\b(?:haven[’']t|have not) heard[^.\n]{0,20}\bso I(?:[’']ll| will)/i,
  },
];

import type { Cue } from './cue.ts';

export const upsellCues: readonly Cue[] = [
  { weight: 4, titles: /\bupsell|cross-?sell|\bexpansion|\brenewal|\bupgrade|\bretention|\btrial\b/i },
  { weight: 3, subject: /\brenew|\bupgrade|\btrial\b|\bqbr\b/i },
  {
    weight: 3,
    body: /\btrial (?:ends|expires|is (?:ending|almost|about))\b|\blose access\b|\b(?:contract|subscription|plan|licen[cs]e)\}*\}? is (?:coming up|up for renewal|about to)/i,
  },
  {
    weight: 3,
    body: /\brenewal\b|\bbefore you renew|\bupgrade (?:now|to|your)|\btrial (?:ends|expires)|\b(?:growth|pro|premium|enterprise) plan\b/i,
  },
];

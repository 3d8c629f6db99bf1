import type { Cue } from './cue.ts';

export const noteCues: readonly Cue[] = [
  {
    weight: 4,
    titles: /\blinked ?in|\bconnection (?:request|note)|\bdms?\b|\binmail|\bdirect message|\bcomments?\b|\binstagram/i,
  },
  {
    weight: 5,
    body: /\bthanks for (?:the follow|connecting|accepting|the (?:connection|add))|\b(?:your|the) (?:linkedin )?profile\b|\blove your (?:content|posts)|\b(?:through|on|via) (?:instagram|linkedin|facebook)\b/i,
  },
];

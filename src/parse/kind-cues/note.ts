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
  {
    weight: 4,
    body: /\bodd not to be connected\b|\bsame circles\b|\b(?:good|glad|nice|great|like|love) to connect\b|\bconnected here\b|\bvolunteers\b[^.\n]{0,80}\b(?:needed|shift|bake|help)|\bPTA\b|\btypos?\b|\bnew proof\b|\bgoes to print\b|\brehearsal\b|\bpotluck|\braffle\b|\btombola\b|\bminutes attached|\bswap (?:the|out the) (?:photo|logo|picture|image|text)|\b[Ss]aw we[’']re both|\bwe both (?:spoke|went|know|work)|\bsay hello and connect\b|\baway game\b|\bdesk copy\b/,
  },
];

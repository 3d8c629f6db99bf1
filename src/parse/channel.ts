import type { Channel } from '../email.ts';

const channels: readonly (readonly [Channel, RegExp])[] = [
  [
    'call',
    /\b(?:voice ?mails?|(?:phone|call|calling|cold[- ]call|telephone) ?scripts?|talk tracks?|phone calls?|cold calls?|call opener|on the phone|phone script)\b/i,
  ],
  ['text', /\b(?:sms|text(?: message)?s?|whats ?app|imessage|texting)\b(?! (?:editor|file|field|body|version|only))/i],
  [
    'social',
    /\b(?:linked ?in|dms?|inmails?|direct messages?|connection (?:requests?|notes?)|instagram|facebook|messenger|twitter|chat|review (?:responses?|repl(?:y|ies)|response templates?)|respon(?:d|ding|ses?) to (?:[\w-]+ ){0,3}reviews?)\b/i,
  ],
  ['email', /\b(?:e-?mails?|subject|inbox|newsletter)\b/i],
];

/** The channel that the nearest line names: labels before headings, inner headings before outer. */
export function channelOf(given: unknown, hasSubject: boolean, nearestFirst: readonly string[]): Channel {
  const wish = channels.find(([channel]) => channel === given)?.[0];
  if (wish) return wish;
  if (hasSubject) return 'email';
  for (const words of nearestFirst) {
    const named = channels.filter(([, pattern]) => pattern.test(words)).map(([channel]) => channel);
    if (named[0]) return named.includes('email') ? 'email' : named[0];
  }
  return 'email';
}

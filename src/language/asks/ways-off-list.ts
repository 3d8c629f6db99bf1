import { patterns } from '../../patterns.ts';

/** A way off the list: the sentence asks for nothing but that. */
export const waysOffList = patterns(
  `(unsubscribe|opt out|unsub|optout)`,
  `(to be|be|wish to be|want to be|like to be|get) (removed|taken off|deleted|unsubscribed|excluded|eliminated)`,
  `remove (your|yourself|my|me|this|you|please)`,
  `to (stop|leave|come off|get off|end|drop off|quit) (the|this|these|our|my|getting|receiving|hearing) .{0,3} (list|note|notes|newsletter|emails|mails|letter|letters|messages|mailings|updates|digest|texts|alerts)`,
  `(removal|unsubscribe) (link|instructions)`,
  `(related)? (email|mailing) (list|lists)`,
  `(not|no longer|no) (wish|want|like|care)? to (receive|hear|get|be contacted)`,
);

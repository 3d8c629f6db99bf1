/** Word classes of a message whose only news is that it was sent. */

export const letter =
  '(email|e mail|mail|emails|message|messages|note|notes|voicemail|voicemails|letter|text|dm|invite|invitation|proposal|quote|quotation|offer|brochure|deck|pdf|link|attachment|information|info|outreach|inmail|thread|video|summary|reply|request|question)';
export const mine = '(my|our|the|this|that|these|those|an|a)';
export const earlier =
  '(last|previous|earlier|prior|first|original|recent|latest|initial|second|below|other|quick|short)';
export const soft =
  '(quick|gentle|friendly|little|small|brief|short|final|last|second|third|soft|light|polite|tiny|kind|another|one more|one last|subtle|humble|weekly|wee|follow up)';
/** How one says that one is only about to do it. */
export const meaning =
  '(wanted to|want to|would like to|thought i would|thought i|figured i would|hoping to|trying to|writing to|emailing to|reaching out to|here to|decided to|needed to|need to|just to|simply to|time to|going to|am to|thought we would|let me|allow me to|like to)';
/** What may come after “checking in” when nothing more is meant. */
export const aimless =
  '(again|to see|to find|to ask|to know|to hear|to learn|to confirm|to make sure|to ensure|to check|to get|about|with you|on you|with|on|regarding|if|whether|as|because|since|after|from|here|once more|one more time|one last time|quickly|re|in case|before|and (see|ask|find out|hear|check)|how|where|for)';
export const look = `(look|looked|glance|review|consider|think|digest|peek|skim|mull|respond|reply|view|get back|take a look|have a look|go (over|through) (it|this|that|my|our|the)|get to (it|this|my|our)|(read|open|see|check|watch|discuss|try|test|share|process|absorb|talk about|decide on) .{0,2} (it|this|that|${letter}|i sent|we sent))`;
export const moment = '(chance|time|moment|minute|minutes|second|opportunity|moments)';
export const reachVerb =
  '(reach|reached|get|got|land|landed|arrive|arrived|make it|made it|come through|came through|find (its|you)|hit|go|end up|been received)';

/** The tail of a phrase, or the end of the sentence in its place. */
export const orEnd = (head: string, tail: string): readonly string[] => [`${head} ${tail}`, `${head} $`];

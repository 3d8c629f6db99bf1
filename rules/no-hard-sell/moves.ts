import type { Match, Sentence } from '../../src/email.ts';

/** Moves of a close: what stands beside what, in whatever order. */

/** What is signed, handed over or pressed when something is bought. */
const papers =
  '(po|p o|purchase order|order|orders|order form|contract|agreement|paperwork|dotted line|deposit|down payment|token (amount|payment|advance)|advance (payment)?|booking (amount|form|fee)|advance|payment|cheque|check|subscription|membership|dispatch|signature|proposal)';
const close =
  '(sign|pay|wire|transfer|send|send over|issue|release|raise|place|confirm|complete|finalise|finalize|process|expedite|execute|clear|approve|fill in|fill out|complete|put down|leave|drop off|do|remit|arrange|return|book|make|block|submit|get)';
const atOnce =
  '((today|tonight|now|tomorrow) (itself|positively|without fail)|today only|(latest by|by latest|not later than) (today|tonight|tomorrow)|this (second|instant|very .)|immediately|at once|straight away|right away|right now|on the spot|without (any)? (further|more|fail|delay)|before lunch)';
const oclock = Array.from({ length: 12 }, (_, hour) => `${hour + 1}pm|${hour + 1}am`).join('|');
const byTonight = `(tomorrow|#Value (pm|am|o'clock)|${oclock}|today|tonight|noon|lunch|midnight|tea time|close of (business|play)|(the)? end of (today|play|(the|this)? (day|call|meeting)))`;
/** Words that only a buyer is asked for. */
const take =
  '(buy|order|sign|pay|book|enrol|enroll|join|commit|purchase|invest|upgrade|subscribe|wire|reserve|say yes|put (it|this) on (the|your) .|place (the|your) order|hit (buy|order|upgrade|pay)|press (buy|order|pay))';
const act =
  '(buy|order|sign|pay|book|enrol|enroll|join|commit|ring|call|phone|text|claim|reply|decide|click|upgrade|wire|reserve|lock|(secure|get|grab|bag|claim) (it|one|this|yours|your .{1,2}|these|them))';
const lapse =
  '(you have (finished|read|closed|had|boiled|put|left|drunk|changed|slept|even)|(you|i|we|one of us|either of us|somebody|someone) (finish|close|leave (this|the|your) (page|site|email|kitchen|showroom|call|table)|hang|hangs|put|puts|blink|lose your|lose heart|talk yourself|go to (bed|sleep)|scroll|click (away|off)|log off|sleep on|think (twice|better|again)|chicken out)|(your|the|that) (kettle|coffee|tea|toast|lunch|dinner|breakfast|doubt|doubts|fear|nerves|feeling|moment|spark|urge|nerve|courage|excuses|kids) .{0,1} (boils|cools|pops|creep|creeps|set|sets|kick|kicks|passes|pass|fades|fails|fail|gets|get|goes|go|is|are|takes|take|start|starts|return|returns|wake))';
const lateron =
  '(later|afterwards|after|in the morning|tomorrow|another day|when it (arrives|comes)|next week|once it is (here|yours))';
const quitters =
  '(losers|quitters|amateurs|ditherers|dreamers|broke people|poor people|cowards|the rest|followers|fools|tyre kickers|tire kickers|time wasters|the weak)';
const winners =
  '(winners|champions|leaders|doers|achievers|closers|millionaires|(successful|rich|wealthy|smart|strong|serious|winning|decisive) (people|men|women|owners|founders|investors|buyers|managers|money)|the (rich|greats|best|pros|successful|brave)|real (men|leaders|entrepreneurs|bosses)|action takers)';

/** The purchase itself, asked for at once. */
export const atTheTable: readonly string[] = [
  `(kindly|please|just|do)? ${close} .{0,4} ${papers} .{0,5} ${atOnce}`,
  `${atOnce} .{0,3} ${close} .{0,3} ${papers}`,
  `${close} .{0,3} (deposit|down payment|token (amount|payment|advance)|booking (amount|fee)|card|cheque) .{0,2} (today|tonight|now)`,
  `(i|we) (need|want|must have|require|expect) .{0,3} (signed|signature|po|purchase order|contract|order form|deposit|commitment|go ahead|yes) .{0,5} (by|before) ${byTonight}`,
  `(have|get) (it|this|the (contract|agreement|order|paperwork|form)) (signed|paid|approved|countersigned|initialled) .{0,6} (by|before) ${byTonight}`,
  `let us (just)? (get|have) (this|it|the (deal|contract|order|agreement|paperwork)|you) (signed|sealed|sewn up|boxed off|nailed down|done and dusted|buttoned up|inked|squared away|signed up|on the books) !off`,
  `let us (just)? (sign|ink|seal|(do|finish|sort) the paperwork|lock (this|it) (down|in) (before|today|now|tonight|while))`,
  `nothing (left|more|else)? (left)? to (discuss $|debate $|negotiate|haggle over|weigh up)`,
  `(decision|choice|signature|commitment) .{0,4} (has|needs|ought|have) .{0,1} to be .{0,12} (now|today|tonight|here)`,
  `(should|ought to|need to|must|have to) (be)? (buying|signing|ordering|switching|joining|booking|upgrading|moving|deciding|buy|sign|order|switch|join|book|upgrade|move|decide) .{0,3} (today|now|tonight) .{0,1} (not|instead of|rather than) (next|tomorrow|later|after|in|when|some)`,
  `you (either)? (want|need) (it|this|that|to .{1,3}) or (else)? (you)? (do not|not)`,
  `bring (your|the|a) (chequebook|checkbook|cheque book|check book|wallet|credit card)`,
  `bring (your|a) (card|deposit|cheque) ($|because|and (it|the .{1,2}|that .) (is|will))`,
  `and bring (your|a) (card|deposit|cheque)`,
  `(smash|mash|hammer|slam|bash|punch|slap|thump) (that|the|this) .{0,3} (link|button|cta|key)`,
  `drop (everything|what you are doing|whatever you are doing|whatever it is)`,
  `(sit in|test|try|drive|buy|love|see) it .{0,3} (sign for|buy|take|own|pay for|sign|love) it`,
  `(ring|call|phone|text|message|email|reply) .{0,3} the (very)? (second|minute|moment|instant) you (read|see|get|open|land)`,
  `your (gut|heart|future self|head|better half|bank manager) .{0,2} (says|say|saying|knows|begging|screaming|shouting|telling you|thank you|thanks you) .{0,3} (yes|it|this|now|click|buy|sign|to (buy|sign|click|join|order|jump|say yes)|do it)`,
  `(we|you) (both|all)? know you (want|need|are going to) (it|this|one|to|buy|sign|say)`,
];

/** Taking the offer up, as an order: pushed by what stands beside it. */
export const takeItUp: readonly string[] = [
  '(sign|order|buy|enrol|enroll|commit|decide|join|upgrade|say yes|pay|subscribe|book)',
  '(sign|order|buy|do|book|take|join) (it|this|yours|one|up|here|for it)',
  'pay (up|in full|the .{0,1} (fee|deposit|balance)|a deposit|your (deposit|fee))',
  '(swipe|enter|grab|give (me|us)|read (me|us)|hand over|get|pull out|dig out) (your|the|that) (card|cards|wallet|deposit|chequebook|credit card|card number|pen)',
  '(put|write|sign|get) your name (down|on .{1,3})?',
  '(tick|check|hit|click|press|tap) (the|that|this) .{0,2} (box|button|link)',
  '(close|place|confirm|release|raise|issue|sign|return) (the|your|this|a) .{0,2} (order|po|lpo|deal|booking|advance|booking amount|agreement|contract|order form)',
  '(pick up the phone|hit reply|lock it in|get (in|down|over) here|come (in|down) (here)?|put #Money down|make the call|sign and (send|return|post|scan) .{0,2} (back)?)',
  '(tap|hit|click|press) (the|that|this) .{0,3} (button|link)',
];
/** What makes the order above a push. */
export const pushed: readonly string[] = [
  `(${atOnce}|today|tonight|now|by (tonight|tomorrow|the time .{1,2})|first thing|most urgent|urgently|asap)`,
  '(before (you|we|i|this|the|they) .|this (afternoon|morning|evening|second|minute)|by return|on the spot)',
  '(be a (legend|hero|sport|winner)|make your .{1,2} (happy|proud|day)|you never will|rest of your life|never look back|stop pretending|out of my misery|it takes #Value|seriously|is short|happy|obvious|you know you (want|will))',
  '(stop|quit|enough|no more|do not) (the|with|of)? .{0,1} (thinking|think|umming|comparing|excuses|stalling|talk|talking|dithering|dancing|overthinking|questions|research|planning|waiting|wait|worrying|fretting|doubting)',
  '(no (ifs|buts|questions|excuses|messing|more .)|close your eyes|what the hell|go on|come on|you deserve|be brave|hold your nose|trust me|life is short|change your life|love it|thank (me|us)|without (further|any|more) .)',
  'and (you are|we are|it is) (in|done|set|sorted|off|all set|away)',
  '(waited|thought|dithered|looked|shopped|hesitated|researched|put (it|this) off|read) .{0,2} enough',
  'if you (like|love|want|feel) (it|this|one|what you see)',
];

/** An order ends its clause: “sign” in “sign, and start tonight”, not in “sign the register”. */
export function endsClause({ last }: Match, { tokens }: Sentence): boolean {
  const next = tokens[last + 1];
  return next === undefined || next.before !== '' || enders.has(next.word);
}
const enders = new Set(
  'and then now today tonight or before already by right immediately because without if'.split(' '),
);

/** The close, as if it were made. */
export const asIfMade: readonly string[] = [
  '(only|one|last) (thing|bit|piece|step) (that is)? (missing|left|needed|outstanding|we need|i need|standing .{1,3}) .{0,2} (is|are) .{0,3} (signature|yes|deposit|card|go ahead|po|purchase order|autograph|nod)',
  '(all|everything) .{0,4} (missing|needs|need|waiting for) (now)? is (your|a|that) .{0,1} (signature|yes|deposit|card|po|nod)',
  '(will not|does not|is not going to) (sign|buy|order|book|pay for|decide|sell) (itself|themselves)',
  '(pen|card|phone|mouse) (is|sits) (right)? (in your hand|at your fingertips|in front of you|on the table)',
  '(this|here) is (the|where) .{0,3} you (say yes|sign|click|buy|order|decide|commit|join|jump)',
  '(this|consider this|here) (is|be)? (your|the) (sign|cue|nudge|kick|wake up call|green light|excuse|permission) to',
  '(are|do|have) (we|you) (doing|want|buying|taking|in|got|on for|have) (this|it|a deal|a yes)? or not $',
  '^ .{0,4} yes or no $',
  'why not (right)? (now|today|tonight) $',
  '(i|we) want (it|this|your .{1,2}|you) .{0,6} (today|tonight|right now|this (week|minute))',
  '(need|want|expect|like|asking) you to (sign|commit|decide|buy|order|agree|pay|say yes|choose|close) .{0,4} (before (we|i|you)|today|now|tonight|on this|this (morning|afternoon|call))',
  '(do not|without) delay (it|this|the same|things|further)? .{0,1} any (further|longer|more)',
  'if (you)? (do not|not) .{0,4} (now|today|tonight) .{0,2} (you)? (never|when)',
  'one click and .{0,4} (rest of|change|life|never|yours|done|in)',
  `(how about|what say|why do not|shall|suppose|what if) (we|you|i) .{0,1} (write|draw|sign|ink|seal|close|do|lock|tie|settle|put|make) .{0,4} ${atOnce}`,
  `(let us|i will|we will|time to) .{0,6} get you (signed|signed up|booked|enrolled|on board|in|paid up|over the line) ($|today|now|tonight|before|and)`,
  '(stop|quit) being .{0,2} (cheap|timid|scared|a coward|stingy|afraid|indecisive|lazy|a wimp|shy|tight|tight fisted|small)',
  '(stop|quit) (comparing|shopping (around)?|researching|googling|haggling|browsing|scrolling|fretting|analysing|analyzing|window shopping)',
  '(you have|have not you) .{0,1} (waited|dithered|shopped|hesitated|researched|looked|thought (about it)?|put (it|this) off) .{0,2} (long)? enough',
  'you can (dither|wait|think|hesitate|sit|moan|keep .|stay|sleep) .{0,4} or (you can)? .{0,1} (drive|own|have|buy|sign|take|act|win|order|join|start|earn)',
  '(those|people|everyone|anyone|the ones|whoever) (who|that)? (think|thinks|hesitate|hesitates|wait|waits|dither|dithers|sleep|sleeps) .{0,4} (lose|loses|miss|misses|regret|regrets)',
  '(with|your) .{0,1} (card|chequebook|checkbook|cheque|wallet|pen) (in hand|at the ready)',
];

/** What is paid, and what is theirs then: each in its own half of the sentence. */
export const yours: readonly string[] = [
  `((it|they|this|that|these)|(the|this|that|a|one) .{1,2}) (is|are|will be|'s) (yours|all yours|in the bag|a done deal)`,
  `(your|the) name is on (it|them|the .)`,
  '(simple|easy) as (that|pie)',
  'it is that (simple|easy)',
];
export const paid: readonly string[] = [
  `(deposit|sign|signature|wire|transfer|pay|card|cheque|chequebook|money down|down payment|say yes|say the word|say so|a (quick)? yes|nod|handshake|#Percent down|order (today|now)|today|tonight|right now|upgrade)`,
];

/** An order, and in its other half what must not come between. */
export const inTime: readonly string[] = [
  `${act} .{0,6} before ${lapse}`,
  `(do not|never|nobody) (you)? (close|leave|exit|delete|click (away|off)|scroll|hang up|log off|go to bed|walk (out|away)|shut|put down|put this|finish|even) .{0,6} (without|until|till|unless|before) (you have|you are|having|you)? .{0,1} (ordered|ordering|order|bought|buying|signed|signing|booked|booking|paid|paying|joined|joining|claimed|claiming|placed|placing|secured|securing|clicked|clicking|enrolled|enrolling|decided|deciding|upgraded|upgrading|a decision|said yes|saying yes|grabbed|grabbing|locked|locking|on the list|in)`,
  `${take} .{0,6} (and|then|now|first) .{0,1} (thank|worry|think|fret|ask|figure|haggle|regret|decide|read|sort|tell|explain|apologise) .{0,5} ${lateron}`,
  `(sign|pay|book|order|buy|enrol|join|hit|press|enter|click) .{1,6} thank (me|us|yourself) ${lateron}`,
  `(put|stick|bung|whack|get|slap|throw) (it|this|the .) on (the|your|a) (card|credit card|tab|plastic|company card|amex|visa) .{0,4} (and|now|today|worry|figure|think|tonight|$)`,
  `^ (and|just)? (do not|stop) (think|thinking|read|reading|talk|talking|scrolling|planning|dreaming|umming|browsing|analysing|analyzing|comparing|questioning|asking) .{0,4} (just|and|start)? (${act}|${take}|ordering|buying|booking|signing)`,
];

/** Who acts and who does not: character, told by the speed of a yes. */
export const characters: readonly string[] = [
  `${winners} .{0,1} (decide|act|move|say yes|make|take|buy|sign|invest|commit|never|do not|jump|start|know when) .{0,4} (quickly|fast|now|first|action|decisions|quick decisions|wait|hesitate|overthink|dither|chances|today|risks|yes)`,
  `${quitters} .{0,1} (think|wait|hesitate|overthink|ask|make excuses|procrastinate|sleep|dither|need|say no|stay|quit|watch|complain)`,
  `(only)? (a|an|the)? (fool|fools|mug|mugs|idiot|idiots|sucker|suckers|chump|muppet|numpty|madman|moron) (keeps|keep|pays|pay|waits|wait|ignores|ignore|passes|pass|says|say|lets|let|walks|walk|stays|stay|stick|sticks|turn|turns|hesitate|hesitates|settle|settles|overpay|overpays|leave|leaves)`,
  `(only|one|real|biggest|worst|sure) .{0,1} (wrong|bad|losing|stupid|real|silly|mistake|loser|way to lose|risk) .{0,3} (here|now|left|you can make)? (is|would be) .{0,1} (no|not|to (wait|do nothing|say no|pass|hesitate)|doing nothing|waiting|inaction|saying no|passing|walking away|hesitating|hesitation|sitting)`,
  `(deal|deals|offer|offers|price|prices|chance|chances|bargain|bargains|figure|figures|rate|rates|terms|opportunity|opportunities) (this|so|as|like) .{1,3} (will not|does not|do not|never|rarely|seldom|only) .{0,6} (twice|again|often|every day|once|long|grow on trees)`,
  `(decision|choice|offer|one|deal|price|product|car|house|numbers) (sells|sell|speak for|speaks for|makes|decides) (itself|themselves) .{0,2} (sign|let us|say yes|order|so)`,
];

const oneWord =
  /^\W*(?:sign|up|now|click|pay|buy|order|call|book|join|done|go|today|act|commit|decide|do|it|enrol|enroll|upgrade|swipe|tap|win|simple)(?: it)?[.!]\W*$/i;

/** “SIGN. UP. NOW.”: orders of one word, each a sentence of its own. */
export function isStaccato({ tokens, email, index, text }: Sentence): boolean {
  if (tokens.length > 2 || !oneWord.test(text)) return false;
  const [before, after] = [email?.sentences[index - 1], email?.sentences[index + 1]];
  return [before, after].some((other) => other !== undefined && oneWord.test(other.text));
}

const choice = /\b(?:choice|decision|call|move|data|fault|turn|pleasure) (?:is|are|will be) yours/i;
/** “The choice is yours” gives the reader room. */
export const isSold = ({ quote }: Match): boolean => !choice.test(quote);

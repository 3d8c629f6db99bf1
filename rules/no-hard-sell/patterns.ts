/** Word classes and phrases of the hard sell: who is pushed, to do what, and when. */

/** “At once”, in all its wordings. */
const now =
  '((right|this)? now|today|tonight|immediately|immediatly|at once|this (instant|minute|second|very moment|very minute|morning|afternoon|evening)|on the spot|(right|straight) away|without (further)? delay|asap|while (you|it|they|this|there|prices|the .) .|before (it is|they are|you|i|we|the (end|price|call|day|week|clock|weekend)|midnight|noon|tonight|#WeekDay|close of) .{0,3})';
const soon = '(fast|quickly|quick|soon|swiftly|early)';
/** What one is told to grab. */
const prize =
  '(spot|place|seat|slot|space|position|discount|savings|saving|offer|deal|price|pricing|rate|bonus|bonuses|gift|reward|coupon|voucher|copy|access|licence|license|ticket|tickets|upgrade|quote|early bird|special|share|unit|units|terms)';
const papers =
  '((the|this|your|that|our)? (contract|agreement|order form|order|proposal|quote|deal|paperwork|papers|form|dotted line)|it|this|here|up|on|off)';

/** The verbs of buying and deciding: bare, they are an order. */
const buying =
  '(act|buy|purchase|decide|commit|upgrade|invest|shop|order|claim|enroll|enrol|snap .{0,2} up|say yes|take action)';
/** The verbs of answering and joining: only with “now” are they a push. */
const joining =
  '(join|register|apply|sign up|subscribe|reserve|book|schedule|get started|start|call|phone|reply|respond|switch|request|click|click here|visit|get)';
const object =
  '(us|in|here|online|yours|one|it|this|your .{1,3}|our .{1,2}|my .{1,3}|a .{1,4}|the .{1,2}|more .{1,2}|free|for .{1,3}|to .{1,4})';

/** Orders: they count only where a clause begins, or behind “you must”. */
export const orders: readonly string[] = [
  `${buying} (${object})? (${now}|${soon})`,
  `(move|act) ${soon}`,
  `sign ${papers}? (${now})`,
  'sign (here|on the dotted line)',
  `(pay|put down|send|wire|transfer) (the|your|a) (.)? deposit (${now})`,
  `${joining} (${object})? (right now|now|immediately|at once|this instant|while (you|they|it|there|prices|seats|spots) .{1,2})`,
  `(order|join|apply|enroll|enrol|start|get started|shop|subscribe|switch|upgrade|reply|respond|call us|get yours|get in|get on board) (us|yours|one|here)? (today|tonight)`,
  `(claim|grab|snag|snap up|snatch|nab|bag|seize|score|cash in on|pounce on) (your|my|our|the|this|that|these|one of .) .{0,3} ${prize}`,
  `claim .{1,2} (early bird|savings|discount|bonus|offer|deal)`,
  `claim early bird`,
  `(claim|grab|snag|seize|lock in|secure|get|reserve|order) yours (${now})?`,
  `(grab|snag|seize) (it|one|them) (${now})`,
  `(lock in|lock down|secure|reserve|get|take|book|save|hold|nail down) (your|this|these|the|my|our|today 's|that) .{0,3} ${prize} (${now})`,
  `(lock in|lock down|seize|jump on|jump at|leap at|pounce on) (yours|(this|these|the (low|lower|current|old|special|discounted|launch|promotional|best|sale)|today 's|your (low|lower|discounted|special)?) (.{0,2} ${prize})?)`,
  `(lock in|lock down) (pricing|prices)`,
  `(place|send|put in|confirm) your order (${now})`,
  `(copy|order|buy|grab|activate|double|slash|cut|lower|grow|triple|halve) .{1,5} (right now|now|immediately|at once) $`,
  `(contact|email|message|write) (me|us) (right now|today|tonight|immediately|at once|this minute) $`,
  `(hop|jump|get) on (this|it|these) (${now})?`,
  `(get|put) your (signature|autograph) (on|onto|down on) .{1,3}`,
  `just do it`,
  `(call|phone|ring|text|dial) #Value+ (right now|now|immediately|immediatly|today)`,
  `(change|secure|choose|transform|protect|unlock|boost) (your|the (right|best|perfect)|a) .{1,4} (right now|now|today|tonight) $`,
  `(get|save|request) (your|help|more|the extra|a free|free|instant|#Money|#Percent) .{0,5} (right now|now|today|tonight) $`,
  `(stop|quit|enough|cease) (thinking|thinking (it|this) over|hesitating|waiting|stalling|procrastinating|dithering|overthinking|wondering|deliberating|second guessing|sitting on (it|this|the fence)|dragging your feet|making excuses|putting (it|this) off|wasting time|debating)`,
  `(pull the trigger|take the plunge|take the leap|make the leap|take the next leap|bite the bullet|make your move|make the jump) (now|today|on (this|it|the .))?`,
  `(make up your mind|make (a|the|your) decision|make the call|give me (the|a|your) (yes|green light|go ahead|answer|decision)|get (it|this|the .) signed|get off the fence) (${now})`,
  `get off the fence`,
  `get (in|on board|it|them|yours|one) while .{1,6}`,
  `(just|simply) say yes`,
  `take advantage of (this|these|our|the|my) .{0,3} (offer|deal|discount|price|pricing|sale|special|rate|opportunity) (${now})`,
  '(pick up the phone|hit (reply|buy|the button)) (and|now)? .{0,3} (now|today)',
];

export const missOut: readonly string[] = [
  '(do not|never) (you)? (miss|lose) out (on (this|it|these|our|your .))?',
  '(do not|never) (miss|pass up|pass on|sleep on|blow|throw away|squander|skip|turn down|walk away from|say no to|let go of) (this|it|these|that|your|the|such|what|an|a|our (best|biggest|lowest)) (.{0,3} (chance|opportunity|opportunities|shot|deal|deals|offer|offers|discount|savings|sale|boat))',
  '(do not|never) (miss|sleep on|pass up|pass on) (this|it|these) (one)?',
  '(do not|never) (pass|turn) (this|it|these) .{0,1} (up|by|down)',
  '(do not|never) let (this|it|that|these|such|a|an|the|your) (.{0,4} (chance|opportunity|deal|offer|price|discount|one|moment|spot|seat|savings|window) (like (this|these) (one)?)?)? (slip|slips|pass|get away|go by|go to waste|go begging|escape|walk|fly)',
  '(chances|opportunities|offers|deals|prices|terms|savings) (like (this|these|that)|this good|of this (kind|sort|size)) (do not|will not|never|rarely|seldom|hardly) (come|be)',
  '(a|an|another)? (deal|offer|chance|opportunity|price) (like this|like that|this good) (will not|does not|never|rarely|seldom|may never|may not) (come|be)',
  '(deal|offer|chance|opportunity|price) (that)? you do not (let|pass|walk|turn|say no|miss|refuse)',
  'too (good|great|big|sweet) (of a .|a .{1,2})? to (pass up|pass on|miss|ignore|turn down|refuse|resist|say no to|walk away from|last)',
  'you (can not|could not|do not want to|will not want to|would not want to|must not|should not|dare not|can not afford to|would not dare) (miss|pass up|pass on|say no to|refuse|turn down|resist|sleep on|walk away from) (this|it|these|on|out|the .|such|$)',
  '(offer|deal|offers|price|deals|chance|opportunity) (that)? (you|nobody|no one) (can not|could not|will not|can|could) (be able to)? (refuse|resist|turn down|pass up|say no to|miss|afford to miss|afford to pass up|beat)',
  'you can not afford to (miss|pass|say no|turn|refuse|let)',
  'not to be missed',
  '(i|we) (would|will) hate (for you to|to see you|you to) (miss (out|this|it|these|your chance)|lose (out|this|it)|pass|look back|regret|kick|wish|be left)',
];

export const crazy: readonly string[] = [
  '(anyone|anybody|everyone) with (any|half a brain|a brain|sense|common sense|an ounce of sense|eyes) (sense)? would .{1,2}',
  'i would (sign|buy|order|act|decide|grab|take|move|lock|jump|book) .{0,6} if i were you',
  '(the)? (smart|smartest|savvy|wise|clever|serious) (people|buyers|owners|homeowners|teams|companies|managers|leaders|money|investors|shoppers|customers|businesses) (take advantage|act|act fast|act now|move fast|do not wait|never wait|say yes|jump)',
  '(you|anyone|anybody|we|i|one|most people) (would|will|must) (have to)? be (a|an)? (bit|little)? (crazy|mad|insane|nuts|foolish|silly|daft|stupid|fool|idiot|out of (your|their) mind) (not to|to (pass|say no|walk|turn|ignore|refuse|skip|let|miss|wait|delay|overlook|give))',
  '(only)? (a|an) (fool|idiot|madman) would (not|say no|pass|turn|walk|refuse|ignore|wait|miss)',
  '(nobody|no one|who|no . .{0,2}) in (his|her|their|your) right mind would',
  'it would be (crazy|madness|foolish|insane|silly|a crime|a (big|huge|terrible)? mistake|a shame|a pity) (not to (take|sign|buy|order|use|grab|act|say yes|go ahead)|to (pass|say no|walk away|turn (this|it)|ignore|refuse|skip|let|miss (out|this|it)|wait|delay))',
];

export const noBrainer: readonly string[] = [
  '(a|an|the)? (absolute|total|complete|real|such a|obvious)? no (brainer|brainers)',
  '(an|the) (easy|easiest|obvious|simple|automatic) yes',
  '(there is|there are|you have|i see|i can see|i can think of|have|leaves you|you will have|with) (no|not a single|not one|zero|no good|no earthly|no logical|no more) (good|real|earthly|logical|sane|valid|possible|other)? (reason|reasons|excuse|excuses) (left)? (not to|to (say no|wait|delay|hesitate|hold (off|back)|put (it|this) off|pass|refuse|turn))',
  'what (have you got|do you have|have you|is there|on earth is there) to lose',
  '(you|you have|have|there is|with) (got)? nothing to lose',
  'how (can|could|would) you (possibly)? (say no|pass (this|it|on|up)|refuse|resist|go wrong|turn (this|it) down|walk away)',
  'you can not go wrong',
  'you can not lose (with|on|here|this)',
  'you can not lose $',
  'you owe it to (yourself|your .)',
  '(deal|offer|bargain) of a lifetime',
  'once in a (lifetime|generation|career|decade) (deal|offer|chance|price|sale|saving|discount)',
];

export const waiting: readonly string[] = [
  '(nothing|no point|no need) (left|more|else)? (to|in) (think|thinking|talk|talking) (about (it)?|it over|this over|over|twice)',
  'what (exactly|on earth|in the world|else)? are (you|we) (all|both)? (waiting|holding out) for',
  'what (exactly|on earth|in the world|else)? are (you|we) (all|both)? (waiting|holding out) on $',
  'the (time|days|hour|season|moment) (for|of) (dithering|hesitating|hesitation|waiting|talk|talking|thinking|excuses|delay|delays|doubt|doubts|stalling|deliberation|debate|second thoughts|shopping around|sitting on the fence) (is|are) (over|past|up|gone|done|behind (us|you))',
  'why (wait|delay|hesitate|put (it|this) off|hold (off|back)|sit on (it|this)|keep waiting)',
  'why (on earth|in the world)? (would|should) (you|anyone|anybody) (wait|delay|hesitate|hold (off|back)|say no|pass)',
  'why not (sign|order|buy|commit|decide|start|get started|join|upgrade|switch|say yes|do it|go for it|pull the trigger|get (it|this) done) .{0,4} (now|today|tonight|right away|this (week|afternoon|minute))',
  '^ (so|then|and)? what is stopping you (now)? $',
  'what is (stopping|holding|keeping) you (back)? from (saying yes|signing|buying|deciding|ordering|getting started|joining|pulling|moving forward|committing|upgrading)',
  '(do not|never|no point|no need to|no sense) (wait|delay|dawdle|dither|procrastinate|stall|overthink (it|this)|put (it|this) off|sit on (it|this|the fence)|drag your (feet|heels)|think twice|hang about|hang around)',
  'do not hesitate (another|any longer|for a|a (moment|second|minute)|to (buy|order|sign|act|claim|join|upgrade|enrol|enroll|commit))',
];

export const theTime: readonly string[] = [
  'now . (the|your|a)? (right|best|perfect|ideal|only|very|great)? (time|moment|chance|opportunity) (to (act|buy|book|order|sign|commit|decide|invest|lock|take|join|upgrade|start|make|switch|move|jump|get|secure|enrol|enroll|register|call|save|pull|claim))',
  '(there is|there has|has|there will|was) (never|no|not) (been|be)? (a)? better (time|moment|opportunity|day) (to|than|for)?',
  'the (best|perfect|right|only) (time|moment|day) (to .{1,5})? is (right now|now|today|this (very)? (minute|moment))',
  'the time (to (act|buy|decide|sign|commit|invest|upgrade|switch|move|start|order|book))? is (right now|now|today)',
  '(this|here|it) is your (one|big|golden|best|perfect)? (moment|chance|shot|opportunity) to',
  'this is the (moment|time) to (act|buy|decide|move|sign|commit|order|invest|book)',
  'if not now',
  '(now|today|tonight|this (week|month|time)) or never',
  '^ (it|that) is (right now|today) $',
  '(seize|carpe) (the|this|your) (day|moment|opportunity|chance)',
  'strike while the iron is hot',
  'if you have been (waiting|looking|holding out) for (the|a) (right|perfect|best|good|better)? (moment|time|deal|sign|reason|excuse|chance) (this is it|here it is|now is|look no further|wait no (more|longer)|this is the)',
  '(it is|it is high|high|about) time (you|to|that you|we) (act|acted|decide|decided|commit|committed|stop|stopped|buy|bought|sign|signed|pull|pulled|take action|took action|make (the|a|your) (move|decision|leap|jump))',
  'you (take|need to take|must take|have to take) action (now|today)',
  '(decision|choice) you make (today|now|right now|tonight)',
];

export const demands: readonly string[] = [
  '(i|we) need you to (sign|decide|commit|say yes|buy|order|agree) .{0,4} (today|now|tonight|right now|this (minute|afternoon|morning))',
  'say the word and (it is|they are|you are|the .{1,2} is) (yours|in)',
  'do not you dare (miss|pass|say no|wait|walk)',
  '(you|we) (need|have|must|ought|got) (to)? (make|take|settle|reach) (it|that|one|this|(a|the|your) (decision|choice|call|mind)) .{0,1} (now|today|tonight|right away|straight away|at once|on the spot|this (minute|morning|afternoon|instant))',
  '(sign|buy|order|book|commit|say yes|do|take|pay|close|decide|agree) (it|this|yes|the (thing|deal|contract|form|order))? already (and|so|$)',
  'if you (act|move|decide|commit) (right now|now|today|tonight|fast|quickly|soon|this week|this month|immediately|at once)',
  '(i|we) (need|want|require|must have|have to have|am going to need|will need) (a|an|your|you to give me (a|your)) (.{0,1}) (yes|decision|commitment|signature|go ahead|yes or no|yes or a no|verbal|deposit) .{0,3} (today|now|tonight|right now|on the spot|this (morning|afternoon|evening|minute)|before .{1,4}|by (tonight|midnight|tomorrow|noon|close of business|(the)? end of (the|this)? (day|call|week)))',
  'let us (get|have|make) (this|it|you|the (contract|deal|paperwork|agreement|order|papers|ink)) (signed|closed|done|wrapped up|over the line|inked|started|official|signed up|on paper|happen|dry) .{0,2} (today|now|tonight|right now|this (week|afternoon|morning|minute)|before .{1,4})',
  'let us (sign|close|ink|seal|do) (this|it|the (deal|contract|agreement)) (now|today|tonight|right now|this (week|afternoon|minute)|before .{1,4})',
  'all (you have to do|you need to do|you must do|that is left|that remains|it takes|i need|we need) is (for you)? (to)? (say yes|sign|agree|commit|say the word|your signature|your yes|a yes|your okay|a quick yes)',
  'you (need to|must|have to|should|had better|ought to|better) (sign|close|buy|order|join|decide|commit|act|upgrade|enrol|enroll|book|move) .{0,4} (today|now|tonight|immediately|fast|quickly|this minute|right away)',
  '(sign|decide|commit|pay|buy|order|close) (this|it)? (before|by) (you (hang up|leave|log off|go)|we (hang up|end|finish|get off) .{0,3}|the end of (the|this|our) (day|call|meeting|conversation))',
];

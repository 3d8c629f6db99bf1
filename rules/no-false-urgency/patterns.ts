import { ends, moment, offer, soon, taking, units } from './words.ts';

const event =
  '(offer|offers|deal|deals|sale|sales|discount|discounts|special|specials|price|prices|pricing|promotion|promo|bonus|opportunity|event|coupon|savings|rate|launch|bundle)';
const cost = '(price|prices|pricing|rate|rates|cost|costs|fee|fees|premium|premiums)';
const only = '(only|exclusively)';
/** What makes a sentence one about an offer. */
const deal = `(${offer}|#Percent|#Money|free|half price|half off|waive|waived|save)`;
const spell = `((this|the) (week|weekend|month|morning|afternoon|evening|#WeekDay)|today|tonight|(one|1|#Value+|a|the next #Value+|next #Value+) (day|days|hour|hours|weekend|week|minutes)|launch week|the (next)? #Value+ ${units})`;

export const limitedTime: readonly string[] = [
  `(limited|short|brief) (time|period|term|window) (only)? ${event}`,
  'limited time (only|left|offer|free|coupon)',
  '(for|only for|just for|available for|only available for) a limited (time|period|while) (only)?',
  '(only|just) for a (short|brief|little) (time|while|period)',
  'for a (short|brief) (time|while|period) only',
  '^ limited time',
  'limited time $',
  '(time limited|time sensitive|time bound) (offer|offers|price|prices|pricing|rate|rates|terms)',
  '(time limited|time sensitive|one time|one day|#Value+ hour|#Value+ day|last minute|today only|pop up) (offer|offers|deal|deals|sale|sales|discount|special|promotion|promo|bonus|coupon)',
  `limited offer`,
  `(flash|lightning) (sale|sales|deal|deals|offer)`,
  `^ (for)? ${spell} ${only}`,
  `^ ${only} (for)? ${spell}`,
  `${deal} .{0,8} [(for|good|valid|available)? (for)? ${spell} ${only}]`,
  `${deal} .{0,8} [${only} (for|good for|valid for|until|till|through)? ${spell}]`,
  `[(for)? ${spell} ${only}] .{0,8} ${deal}`,
  `[(for)? (the)? next #Value+ (hours|minutes|days)] .{0,9} ${deal}`,
  `${deal} .{0,4} [for (the)? next #Value+ (hours|minutes|days)]`,
  '(for)? (#Value+|one) (hours|hour|day|days) only',
  'for (launch|opening|early bird) week only',
  '(i am|we are|i will be|we will be) only (offering|running|doing|extending|selling|giving|keeping) .{0,4} (until|till|through|for) ' +
    `(${moment}|#Value+ ${units}|a (few|couple of) ${units})`,
  '(limited|small|narrow|short|tight|brief) window (of opportunity|to (act|save|join|get|lock|book|order|sign))',
];

export const lastChance: readonly string[] = [
  '(your|a|one|the|our|this)? (very)? (last|final) (chance|opportunity|shot) (to .|for|at)?',
  '^ (last|final) (call|notice|offer|hours|minutes|weekend)',
  '^ (last|final) (few)? (day|days|week|hours|minutes) $',
  '(this|the|our|my) last offer',
  'no (advantage|point|sense|benefit|use|gain) (in|to) (waiting|delaying|wait|delay|holding (off|out|back))',
  '(this is|consider this) (your|the|a) (very)? (last|final) (call|notice|offer|reminder|warning|invitation)',
  '(this is|consider this) (my|our) (very)? (last|final) (call|notice|offer|warning|reminder (before|that (the|this|your|our)))',
  '(last|final) call (for|to|on) (the|this|our|your|all|early|#Percent|.)',
  `(last|final|closing) (few)? (#Value)? (day|days|hour|hours|week|weekend|minutes|moments) (to ${taking}|for (this|these|our|early|the (early|special|discount|offer|sale))|(for|of) (the|our|this) .{0,3} ${offer}|of (our|the|this) .{0,3} (sale|offer|promotion|deal|event|discount|pricing|campaign|price))`,
  '(last|final) (time|week|day|month|chance|email) (that)? (i|we|you) (can|will|are able to|will be able to|get to) .{0,2} (offer|get|give|honor|honour|hold|extend|buy|see|have) .{0,3} (price|rate|deal|offer|discount|terms|pricing)',
  '(now|it is now|it is) or never',
  `(it|this|that|they|${offer}) (will|would|can) (not|never) (be repeated|be extended|be offered again|come (around|along|round)? again|get (any)? (better|cheaper|lower))`,
  '(you will|you may|we will|i will) (not|never) (see|get|find|have|offer|be able to offer|repeat|do) .{0,3} (price|prices|pricing|deal|offer|rate|discount|chance|terms|savings|this) .{0,3} again',
  'no (extensions|rain checks)',
  `(do not|never) let (this|these|your|the|our|my) .{0,3} ${offer} (expire|lapse|run out|end|disappear|slip|go (to waste|away))`,
];

const place =
  '(doors|enrolment|enrollment|(the|this|our|your) (window|cart|calendar|intake|cohort|round|program|programme) (to .{1,5}|for .{1,3})?|(the|our|this) .{1,3} (calendar|intake|cohort))';

const inTime = `(today|tonight|this (week|weekend|month)|(by|before) ${moment}|(within|in) (the next)? #Value+ ${units})`;
const dies = '(disappear|disappears|vanish|vanishes|die|dies|evaporates|self destructs)';

export const endsSoon: readonly string[] = [
  `(the|this|our|your|my|these)? ${offer} .{0,3} (is|are) (about|set|due|going) to (disappear|end|expire|vanish|close|run out|go away|lapse|change)`,
  `(the|this|our|your|my|these)? ${offer} .{0,2} (will not|does not|do not|is not going to) (last|be there|be here|survive|hold|stay|be available) (past|beyond|after|until|longer|long|much longer|forever)`,
  `(the|this|our|your|my|these) (offer|deal|price|discount|bonus|rate|sale|early bird|pricing) (then)? ${dies}`,
  `(closing|close|closes|shutting|shut|shuts) (the|our) (doors|cart|books) .{0,5} ${soon}`,
  `(only|just|reserved|exclusively|exclusive) (for|to) (those|people|teams|anyone|customers|companies|buyers) (who|that) ${taking} .{0,3} ${soon}`,
  `[if you ${taking} .{0,4} ${inTime}] .{0,8} (#Percent|#Money|off|discount|free|waive|knock|save|throw in|bonus|half price)`,
  `(#Percent|#Money|off|discount|free|bonus|half price) .{0,4} [(if|when) you ${taking} .{0,4} ${inTime}]`,
  `(the|this|our|your|my|these)? ${offer} .{0,5} (must|will|is|are|to|about to|set to)? ${ends} ${soon}`,
  `(the|this|our|your)? ${offer} (must|will|is|are)? (end|ends|ending|expire|expires|expiring) (in|once|when)`,
  `^ (ends|ending|expires|expiring|closes|closing) ${soon}`,
  `(must|shipping|delivery|returns|free) (end|ends|expires) ${soon}`,
  `^ (this|it|that) (offer)? (ends|expires|closes|goes away|disappears|is gone) ${soon}`,
  `(end|ends|ending|expires|expire|expiring) in days`,
  `(have|has|got|get) (only)? (until|till) ${moment} to (save|claim|lock in|grab|get|take advantage|redeem|use|buy|order|benefit)`,
  '(this|it|that|offer|deal|price|number) (come|comes|goes|go|is coming|is going) off the table',
  `(this|the|our|these) ${offer} (will not|is not going to|are not going to|may not) (be|stay|hold|stick) (around|here|available|open|this low|like this)`,
  `${place} (close|closes|closing|shut|shuts|are closing|is closing|slams shut|expires|will expire) (${soon}|in|fast|for good)?`,
  `(the|this|our|your|my|these)? ${offer} .{0,4} (good|valid|available|open|honored|honoured|guaranteed|on the table|yours|held|there|stands|stand|stays|lasts|last|runs|holds|hold) (only)? (until|till|til|through|to|up to|up until|for) (${moment}|another #Value+ (hours|hour|minutes)|#Value+ (hours|hour|minutes)|a (few|couple of)? (hours|days))`,
  `(i|we|i will|we will|can|will|could|only) (hold|holding|keep|keeping|honor|honour|guarantee|guaranteeing|offer|freeze|lock|locking|extend|give|do|leave) .{0,4} (price|rate|discount|offer|deal|terms|pricing|quote|figure|figures|number|numbers|bonus|savings) .{0,2} (open|in place)? (until|till|til|through|for another|for the next|for|to) (${moment}|#Value+ (hours|hour|minutes))`,
  `(price|prices|offer|deal|discount|bonus|rate|#Money|#Percent|sale|window|chance|opportunity|savings|early bird) .{0,2} (is|are|will be|goes|be) (gone|history|off the table) (for good|forever|${soon})?`,
  `after (that|this|tonight|today|midnight|${moment}) .{0,4} (price|prices|offer|deal|discount|bonus|rate|#Money|#Percent|sale|it) .{0,3} (gone|goes away|disappears|vanishes|off the table|over|goes|go|returns|reverts|back) (back|up|to)?`,
  `(off the table|gone) (at|after|by|come|as of) (midnight|tonight|tomorrow|#WeekDay|noon|the end of .{1,2})`,
  '^ (today|tonight) . deadline',
  `${offer} deadline (is)? ${soon}`,
  'deadline to (save|get|claim|lock in|grab)',
  `(sign|order|book|act|buy|commit|decide|claim|enroll|enrol|join|upgrade|say yes) .{0,3} (by|before) (midnight|tonight|the (clock|timer|offer|price|sale|deal|discount) .{1,3})`,
  `(sign|act|commit|decide|claim|save|say yes) .{0,3} (by|before) (#Value|.) (pm|am) (tonight|today)?`,
  `(order|checkout|check out|activate|buy|act|upgrade|claim) .{0,2} (within|in) (the next)? #Value+ (hours|minutes|hour) (to|and|for|or)`,
];

export const priceRise: readonly string[] = [
  `(raising|raise|increase|increasing|putting up|put up|hiking|doubling) (the|our|my) .{0,1} ${cost} .{0,3} (${soon}|next (week|month|quarter|year)|overnight|after .)`,
  `(from|as of|after|starting|by|come)? ${moment} .{0,2} (it|this|that|you|the same .{1,2}) (will)? (cost|costs|pay) (you)? more`,
  `${moment} .{0,2} (the|our|these|this) ${cost} (will)? (go|goes|jump|jumps|rise|rises|double|doubles|increase|increases|climb|climbs) (up|back)? (by .)?`,
  `((our|the|these|this|all) .{0,2})? ${cost} .{0,2} (about to|set to|due to|will|is|are|going to|scheduled to|bound to)? (go|goes|going|rise|rises|rising|increase|increases|increasing|jump|jumps|jumping|climb|climbs|climbing|double|doubles|doubling|revert|reverts|return|returns) (up|back|to (full|regular|normal|list) .)? (again)? (by .{1,2})? (${soon}|overnight|any (day|minute|time) (now)?|next (week|month|quarter|year|#WeekDay)|in #Month)`,
  `(our|the|these|this|list|all)? ${cost} (is|are) (about|set|due|going) to (go up|rise|increase|jump|climb|double|change)`,
  `(before|until|till) (the|our|these)? .{0,1} ${cost} .{0,2} (go|goes|rise|rises|increase|increases|jump|jumps|double|doubles|climb|climbs|change|changes|hike|hikes|up)`,
  `(price|rate|fee|cost) (increase|increases|hike|hikes|rise|jump) (is|are)? (coming|ahead|looming|around the corner|imminent|${soon}|next (week|month))`,
  `(beat|avoid|dodge|ahead of|escape) (the|our|next .|this)? .{0,2} (price|rate|fee|cost) (increase|increases|hike|hikes|rise|jump)`,
  '(spring|summer|winter|fall|autumn|launch|holiday|sale|introductory|intro|current|early bird) (price|prices|pricing|rate|rates) (end|ends|expire|expires)',
  `(price|offer|rate|deal|pricing) (goes|go|going|returns|reverts|jumps) (back)? (up)? to (the)? (full|regular|normal|list|#Money|.) (price|rate|cost)?`,
];

export const tooLate: readonly string[] = [
  'before (it is|it gets|it becomes|it will be) (all)? too late',
  '(tomorrow|soon|later|#WeekDay|next week|by then) .{0,3} (be|is) too late',
  'or it (will|could|may|might) be too late',
  'before (it|they|this|these|that) (is|are|will be) (all)? (gone|too late|off the table|history)',
  'before (it|they|this|these|that) (disappears|disappear|vanishes|vanish|goes up|goes away|is gone)',
  'before (the|this|our|your|these) (offer|deal|price|prices|sale|discount|chance|opportunity|bonus|savings|rate) (is gone|is over|are gone|ends|end|expires|expire|disappears|disappear|vanishes|runs out|closes|goes up|goes away|go up)',
  'before (time|the clock|the window|the timer|your time|our time) (runs out|run out|closes|ends|expires|stops|passes|shuts|is up)',
  'while (there is time|you have (the time|time|the chance|a chance)|you can)',
  `while (it|this|that|(the|this|these|our) (offer|deal|price|prices|sale|discount|rate|rates|pricing|bonus|savings)) (lasts|last|is on|is open|is available|are available|holds|hold|are this low|is this low|is here)`,
];

export const hurry: readonly string[] = [
  '(hurry|hurry up|hurry in|hurry along|hurry over)',
  '^ (so|but|please)? be quick (about it)?',
  '(so|better|pays to|need to|have to|please) [be quick (about it)?]',
  'be quick about it',
  '(do not|never) (dilly dally|dally)',
  'do not wait (until|till) (it is|they are|(the|our)? (price|prices|rate|rates|offer|deal|discount))',
  'time is (not on your side|almost gone|nearly gone|against you)',
  '(you are)? (almost|nearly) out of time',
  'time (is)? (running|ticking|slipping) (out|short|away|by)',
  '(you|you are) (fast)? running out of time',
  '(your)? time is (almost|nearly|about)? up',
  '(the)? clock (is|keeps|has) (ticking|counting down|running (down|out)|started ticking)',
  'tick tock',
  '(the)? countdown (is on|has started|has begun|is running|ends|to (launch|the .{0,2} sale|midnight|doors))',
  `(cart|basket|order|price|discount|offer|rate|reservation) (is|will be|are)? (reserved|held|prioritized|prioritised|guaranteed|on hold) for .{0,1} (#Value+ (minutes|minute|hours|hour)|days)`,
  '(this|the) code expires in #Value+ (hours|days)',
  '(timer|clock|counter|countdown) (hits|reaches) zero',
  '(cart|basket|order|offer|discount|coupon) (will|is going to|is about to|is set to)? (expire|expires|time out) (in|soon)',
];

const count = `(only|just)? (about|under|less than|fewer than|a mere)? ((#Value+|a few|few) ${units}|hours|minutes)`;
const remaining = '(left|remaining|to go|remain)';

/** “48 hours left”: a count of time, not of places. */
export const timeLeft: readonly string[] = [
  `^ .{0,2} ${count} ${remaining} $`,
  `(only|just|mere) (hours|minutes|days|#Value+ ${units}) ${remaining} $`,
  `${count} ${remaining} to ${taking}`,
  `${count} ${remaining} (for|in|on|of|until) (the|this|our|your)? .{0,2} ${offer}`,
  `#Value+ (hours|hour|minutes) ${remaining} $`,
  `^ ${count} ${remaining} (to|until|for|in)?`,
  '^ (only|just) #Value+ (hours|minutes) $',
];

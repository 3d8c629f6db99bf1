import { ends, moment, offer, soon, taking, units } from './words.ts';

const event = '(offer|offers|deal|deals|sale|sales|discount|discounts|special|specials|price|prices|pricing|promotion|promo|bonus|opportunity|event|coupon|savings|rate|launch|bundle)';
const cost = '(price|prices|pricing|rate|rates|cost|costs|fee|fees|premium|premiums)';
const only = '(only|exclusively)';
const spell = `((this|the) (week|weekend|month|morning|afternoon|evening|#WeekDay)|today|tonight|(one|1|#Value+|a|the next #Value+|next #Value+) (day|days|hour|hours|weekend|week|minutes)|launch week|the (next)? #Value+ ${units})`;

export const limitedTime: readonly string[] = [
  `(limited|short|brief) (time|period|term|window) (only)? ${event}`,
  'limited time (only|left|offer|free|coupon)',
  '(for|only for|just for|available for|only available for) a limited (time|period|while) (only)?',
  '(only|just) for a (short|brief|little) (time|while|period)',
  'for a (short|brief) (time|while|period) only',
  '^ limited time',
  'limited time $',
  `(time limited|time sensitive|one time|one day|#Value+ hour|#Value+ day|last minute|flash|lightning|today only|pop up) ${event}`,
  `limited offer`,
  `(flash|lightning) (sale|sales|deal|deals|offer)`,
  `^ (for)? ${spell} ${only}`,
  `^ ${only} (for)? ${spell}`,
  `(${offer}|#Percent|#Money|free|save) .{0,8} [(for|good|valid|available)? (for)? ${spell} ${only}]`,
  `(${offer}|#Percent|#Money|free|save) .{0,8} [${only} (for|good for|valid for|until|till|through)? ${spell}]`,
  `[(for)? ${spell} ${only}] .{0,8} (${offer}|#Percent|#Money|free|save)`,
  `[(for)? (the)? next #Value+ (hours|minutes|days)] .{0,6} (${offer}|#Percent|#Money|save)`,
  `(${offer}|#Percent|#Money|price) .{0,4} [for (the)? next #Value+ (hours|minutes|days)]`,
  '(for)? (#Value+|one) (hours|hour|day|days) only',
  '(limited|small|narrow|short|tight|brief) window (of opportunity|to (act|save|join|get|lock|book|order|sign))',
];

export const lastChance: readonly string[] = [
  '(your|a|one|the|our|this)? (very)? (last|final) (chance|opportunity|shot) (to .|for|at)?',
  '^ (last|final) (call|notice|offer|reminder|hours|days|day|week|weekend|minutes)',
  '(this is|consider this) (your|the|my|our|a) (very)? (last|final) (call|notice|offer|reminder|warning|invitation)',
  '(last|final) call (for|to|on) (the|this|our|your|all|early|#Percent|.)',
  `(last|final|closing) (few)? (#Value)? (day|days|hour|hours|week|weekend|minutes|moments) (to ${taking}|for (this|these|our|early|the (early|special|discount|offer|sale))|of (our|the|this) .{0,3} (sale|offer|promotion|deal|event|discount|pricing|campaign|price))`,
  '(last|final) (time|week|day|month|chance|email) (that)? (i|we|you) (can|will|are able to|will be able to|get to) .{0,2} (offer|get|give|honor|honour|hold|extend|buy|see|have) .{0,3} (price|rate|deal|offer|discount|terms|pricing)',
  '(now|it is now|it is) or never',
  '(will|would) (not|never) (be)? (be repeated|be extended|be offered again|repeat|be back|come (around|along|back|round)? again|get (any)? (better|cheaper|lower))',
  '(you will|you may|we will|i will) (not|never) (see|get|find|have|offer|be able to offer|repeat|do) .{0,3} (price|prices|pricing|deal|offer|rate|discount|chance|terms|savings|this) .{0,3} again',
  'no (extensions|exceptions|rain checks)',
];

const place = '(doors|door|cart|enrolment|enrollment|the window|our window|this window|the books)';

export const endsSoon: readonly string[] = [
  `(the|this|our|your|my|these)? ${offer} .{0,5} (must|will|is|are|to|about to|set to)? ${ends} ${soon}`,
  `(the|this|our|your)? ${offer} (must|will|is|are)? (end|ends|ending|expire|expires|expiring) (in|once|when)`,
  `^ (ends|ending|expires|expiring|closes|closing) ${soon}`,
  `(must|shipping|delivery|returns|free) (end|ends|expires) ${soon}`,
  `^ (this|it|that) (offer)? (ends|expires|closes|goes away|disappears|is gone) ${soon}`,
  `(end|ends|ending|expires|expire|expiring) in days`,
  `${place} (close|closes|closing|shut|shuts|are closing|is closing|slams shut|expires|will expire) (${soon}|in|fast|for good)?`,
  `(the|this|our|your|my|these)? ${offer} .{0,4} (good|valid|available|open|honored|honoured|guaranteed|on the table|yours|held|there|stands|stand|stays|lasts|last|runs|holds|hold) (only)? (until|till|til|through|to|up to|up until|for) (${moment}|another #Value+ (hours|hour|minutes)|#Value+ (hours|hour|minutes)|a (few|couple of)? (hours|days))`,
  `(i|we|i will|we will|can|will|could|only) (hold|holding|keep|keeping|honor|honour|guarantee|guaranteeing|offer|freeze|lock|locking|extend|give|do|leave) .{0,4} (price|rate|discount|offer|deal|terms|pricing|quote|number|spot|bonus|savings) .{0,2} (open|in place)? (until|till|til|through|for another|for the next|for|to) (${moment}|#Value+ (hours|hour|minutes))`,
  `(price|prices|offer|deal|discount|bonus|rate|#Money|#Percent|sale|window|chance|opportunity|savings|early bird) .{0,2} (is|are|will be|goes|be) (gone|over|history|off the table) (for good|forever|${soon})?`,
  `after (that|this|tonight|today|midnight|${moment}) .{0,4} (price|prices|offer|deal|discount|bonus|rate|#Money|#Percent|sale|it) .{0,3} (gone|goes away|disappears|vanishes|off the table|over|goes|go|returns|reverts|back) (back|up|to)?`,
  `(off the table|gone|over) (at|after|by|come|as of) (midnight|tonight|tomorrow|#WeekDay|noon|the end of .{1,2})`,
  `(today|tonight) (.)? (is the)? deadline`,
  `deadline (is)? (tonight|today|midnight|at midnight|tomorrow)`,
  `(sign|order|book|reply|respond|act|buy|register|pay|commit|decide|claim|enroll|enrol|join|upgrade|say yes|confirm) .{0,3} (by|before) (midnight|tonight|noon today|. (pm|am) (tonight|today)?|the (clock|timer|offer|price|sale|deal|discount) .{1,3})`,
  `(order|checkout|check out|activate|buy|book|complete|act|reply|respond) .{0,2} (within|in) (the next)? #Value+ (hours|minutes|hour) (to|and|for|or)`,
];

export const priceRise: readonly string[] = [
  `(our|the|these|this|list|all)? .{0,2} ${cost} .{0,2} (about to|set to|due to|will|is|are|going to|scheduled to|bound to)? (go|goes|going|rise|rises|rising|increase|increases|increasing|jump|jumps|jumping|climb|climbs|double|doubles|doubling|revert|reverts|return|returns) (up|back|to (full|regular|normal|list) .)? (again)? (by .{1,2})? (${soon}|overnight|any (day|minute|time) (now)?|next (week|month|quarter|year|#WeekDay)|in #Month|after)`,
  `(our|the|these|this|list|all)? ${cost} (is|are) (about|set|due|going) to (go up|rise|increase|jump|climb|double|change)`,
  `before (the|our|these)? .{0,1} ${cost} .{0,2} (go|goes|rise|rises|increase|increases|jump|jumps|double|doubles|climb|climbs|change|changes|hike|hikes|up)`,
  `(price|rate|fee|cost) (increase|increases|hike|hikes|rise|jump) (is|are)? (coming|ahead|looming|around the corner|imminent|${soon}|next (week|month))`,
  `(beat|avoid|dodge|ahead of|escape) (the|our|next .|this)? .{0,2} (price|rate|fee|cost) (increase|increases|hike|hikes|rise|jump)`,
  `(price|prices|pricing) (ends|end) (costs|prices|increase|.) (increase|increases|rise|rises|go up)`,
  `(price|offer|rate|deal|pricing) (goes|go|going|returns|reverts|jumps) (back)? (up)? to (the)? (full|regular|normal|list|#Money|.) (price|rate|cost)?`,
];

export const tooLate: readonly string[] = [
  'before (it is|it gets|it becomes|it will be) (all)? too late',
  '(tomorrow|soon|later|#WeekDay|next week|by then) .{0,3} (be|is) too late',
  'or it (will|could|may|might) be too late',
  `before (it|they|this|these|that|(the|this|our|your|these) (offer|deal|price|prices|sale|discount|chance|opportunity|bonus|savings|rate)) (is|are|will be|ends|end|expires|expire|disappears|disappear|vanishes|runs out|closes|goes|go) (gone|over|too late|away|up|forever)?`,
  'before (time|the clock|the window|the timer|your time|our time) (runs out|run out|closes|ends|expires|stops|passes|shuts|is up)',
  'while (there is time|you have (the time|time|the chance|a chance)|you can)',
  `while (it|this|that|(the|this|these|our) (offer|deal|price|prices|sale|discount|rate|rates|pricing|bonus|savings)) (lasts|last|is on|is open|is available|are available|holds|hold|are this low|is this low|is here)`,
];

export const hurry: readonly string[] = [
  '(hurry|hurry up|hurry in|hurry along|hurry over)',
  '(be|better be|pays to be|need to be|have to be|must be) quick (about it)?',
  '(do not|never) (delay|dilly dally|dally)',
  '(the)? time (is|\'s)? (running|run|ticking|slipping) (out|short|away|by)'.replace("|'s", ''),
  '(you|you are) (fast)? running out of time',
  '(the)? clock (is|keeps|has) (ticking|running|counting|running down|started ticking)',
  'tick tock',
  '(the)? countdown (is on|has started|has begun|is running|ends|to (launch|the .{0,2} sale|midnight|doors))',
  `(only|just)? (about|under|less than)? #Value+ ${units} (left|remaining|to go|remain) (to ${taking}|for (the)? .{0,2} ${offer}|(in|on|of) (the|this|our) .{0,2} ${offer}|until .{0,3} ${offer} .)?`,
  `(cart|basket|order|price|discount|offer|rate|reservation) (is|will be|are)? (reserved|held|prioritized|prioritised|guaranteed|on hold) for .{0,1} (#Value+ (minutes|minute|hours|hour)|days)`,
  '(cart|basket|order|offer|discount|code|coupon) (will|is going to|is about to|is set to)? (expire|expires|time out) (in|soon)',
];

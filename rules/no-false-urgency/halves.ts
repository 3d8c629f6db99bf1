import { moment, units } from './words.ts';

/** Urgency in two halves that come in any order: what closes or rises, and how soon. */

const offer =
  '(offer|offers|deal|deals|discount|discounts|promo|promotion|promotions|sale|blowout|savings|saving|price|prices|pricing|rate|rates|tariff|tariffs|fee|code|coupon|voucher|bonus|bonuses|bogo|early bird|special|specials|cart|rebate|markdown|reduction|freebie|freebies|#Percent|half price|upgrade offer|offer price|quote|terms)';
/** What may also be no offer at all. */
const loose =
  '(registration|registrations|enrolment|enrollment|door|doors|books|cohort|intake|round|invitation|invite|listing|page|window|list|launch|replay|plan|package|pack|bundle|membership|memberships|link|gates|gate|shutters|curtain|box|kit|slot|slots|tickets|ticket|applications|opportunity|chance|email|scheme|fitting|delivery|installation)';
const stops =
  '(end|ends|ending|expire|expires|expiring|close|closes|closing|shut|shuts|shutting|slam|slams|slamming|vanish|vanishes|vanishing|disappear|disappears|disappearing|evaporates|lapse|lapses|lapsing|die|dies|dying|go away|goes away|going away|gone|dead|toast|over|history|finish|finishes|finishing|finished|withdrawn|pulled|yanked|retired|scrapped|axed|removed|taken (down|off|away)|come down|comes down|coming down|off the table|reset|resets|revert|reverts|reverting|wrap up|wraps up|wrapping up|winds down|no more|void|worthless|useless|lights out|last legs|(bow|bows) out|(is|are) off $|cancels|self .|out of the window|not (be)? (valid|available|honoured|honored|on)|(be|being) (closed|shut|gone|over))';
const stopping =
  '(retire|retiring|pull|pulling|withdraw|withdrawing|kill|killing|scrap|scrapping|take down|taking|axe|axing|yank|yanking|bin|binning|delete|deleting|switch off|switching off|turn off|turning off|burn|burning|wipe|wiping|((end|ending|close|closing|shut|shutting|stop|stopping|cancel|cancelling|remove|removing) (the|this|our|my)))';
/** No verb behind these. */
const gap = '!(the|before|to|of|a|an|and|or|for){0,4}';
/** How soon, without a date. */
export const near = `(${moment}|any (day|minute|moment|hour|time) now|any (day|minute|moment)|before long|(in|within) (a few|the next few|a couple of|the next|a matter of|#Value|just #Value|under #Value)? .{0,1} (hours|hour|minutes|days|mins|hrs)|(come|after|past|beyond|by|from) (today|tonight|tomorrow|#WeekDay|the weekend|then|this .)|the (very)? minute|the moment|overnight|(at|by|before|until|till|come) (dawn|sunrise|sundown|sunset|supper|lunch|tea time|midday|breakfast|easter|christmas|the new year|spring|summer|autumn|winter)|(on|from|by) the (first|1st|#Value of)|at the (stroke|end) of .|next (week|month|quarter)|#WeekDay morning|(when|once|as soon as|the day) (the|this|our|we|i) .{1,2} (come|comes|go|goes|close|closes|leave|leaves|end|ends|sell|sells|run|runs|hit|hits|fill|fills|strikes)|with (this|the) (launch|round|cohort|email|month|week|year|season|day|quarter)|at #Value)`;

/** The offer and its end: beside a near time they are a push in any mail. */
export const offerStops: readonly string[] = [
  `((the|this|that|our|your|my|these|those|all) .{0,3})? ${offer} ${gap} ${stops}`,
  `${stopping} (down|off|out|up|on)? .{0,3} ${offer}`,
];
/** Doors, books and pages: only in a mail that sells. */
export const doorsStop: readonly string[] = [
  `((the|this|that|our|your|my|these|those|all) .{0,3})? ${loose} ${gap} ${stops}`,
  `${stopping} (down|off|out|up|on)? (the|this|that|our|your|my|these) .{0,2} ${loose}`,
  `(it|this|that|everything|all of (it|this)|they) .{0,2} (is|are|will be|'s) .{0,2} (gone|over|history|dead|ending|closing|going away|toast|pulled)`,
  `over (at|after|by|come) (midnight|tonight|tomorrow|noon|#WeekDay)`,
  `(it|everything|this|it all|this all|the party|the madness|the fun) (all)? (ends|stops|closes|disappears|vanishes|wraps up|finishes|shuts down)`,
];

const price =
  '(price|prices|pricing|rate|rates|fee|fees|cost|costs|tariff|tariffs|quote|quotes|surcharge|surcharges|premium|freight|list price)';
const climbs =
  '((go|goes|going|creeping|heading|shooting|inching|moving|revised|moved|put|putting) (back)? (up|upward|upwards|north|higher|skyward)|(rise|rises|rising|climb|climbs|climbing|jump|jumps|jumping|increase|increases|increasing|soar|soars|soaring|double|doubles|doubling|dearer|higher|hiked|spike|spiking|raise|raises|raising|hikes|hiking|leap|leaps))';
/** What the price rise is told for. */
export const dearer: readonly string[] = [
  `(been (told|warned)|off the record|supplier (says|warned|tells)|re quote|requote|quote again|re price|reprice|forced to|pass (it|this|that) on|next quote|lock (it|this|you|in|the|your|them|today 's)?|hold (it|this|you|the old)|old (price|freight|rate|one|money|tariff)|this (price|rate|quote|figure) (is|will|for|only)|last (load|batch|order|chance) at|confirm (now|today|before)|order (now|today|before)|book (now|today|before)|before (they|it|that|the (rise|increase|hike)) (do|does|goes|go|happens|bites|lands|$)|if you (put|sign|order|book|pay|confirm|commit|buy))`,
];
export const climbing: readonly string[] = [
  `(is|are|'s|will|going to|about to|set to|due to|keep|keeps) .{0,2} ${climbs} (any (day|time|minute) (now)?|again|soon|shortly|fast)?`,
  `(raise|raises|raising|increase|increases|puts up|hikes|hiking) (its|their|our|the) .{0,1} ${price}`,
];
export const priceSoon: readonly string[] = [
  `((our|the|these|all|your) .{0,2})? ${price} ${gap} (${climbs}|(kick|kicks|bite|bites|land|lands|hit|hits|apply|applies) (in|again)?)`,
  `(cost|costs|pay|paying|be|is|are) .{0,2} (double|dearer|pricier|steeper|twice as much|a lot more|way more|full whack|full price)`,
  `back (up)? (to|at) (full price|full whack|list|the (full|normal|old|usual) (price|rate|fee|tariff|cost)|#Money)`,
];

const speed =
  '((get|have) (your|a) (nod|yes|answer|word|signature|po|reply|deposit)|hear|receive|sign|move|act|confirm|reply|commit|pay|put|decide|order|book|go ahead|come back|shake|close|buy|say yes|agree|reach|reaches|land|lands|arrive|arrives|used|signed|paid|gets|comes)';
/** A favour on condition of speed. */
export const ifSoon: readonly string[] = [
  `(if|provided|unless|as long as|so long as|only when|should) (i|we|you|it|they|the .{1,2}|your .{1,2}) .{0,2} ${speed} .{0,8} (today|tonight|tomorrow|(by|before|until|within|in|this|on|come) (the)? (next)? (end of)? .{0,1} (dawn|supper|tea time|midday|today|tonight|tomorrow|noon|midnight|#WeekDay|week|weekend|month|lunch|#Value (hours|hour|days|minutes)|(a few|a couple of) (hours|days)|close .{1,2}))`,
];
export const favour: readonly string[] = [
  `(${offer}|lock (you|it|this|that|in)|throw in|knock|approved|only yours|promise (anything|you)|guarantee|off (the)? (price|total|list|bill)|waive|free .)`,
];

const never =
  '(will not|will never|is not going to|are not going to|not sure (if|when|whether)|do not know (if|when|whether)|no plans to|may never|might never|will not be|can not see (us|me)|no idea (if|when|whether)|do not expect to)';
/** Never again: only in a mail that sells. */
export const neverAgain: readonly string[] = [
  `${never} .{0,4} (open|opening|run|running|offer|offering|do|doing|repeat|repeating|bring|bringing|see|happen|come|be (back|feeling|here|doing|open)|sell|extend|reopen) .{0,6} (again|back|twice|a (second|third|fourth) time|this (low|cheap|year|price)|ever)`,
  `(extend|extended|extending) (it|this|the .{1,2})? .{0,2} (one (very)? (last|final|more) time|by popular demand|for the last time|due to .{0,1} demand)`,
  `(final|last) (final)? (few|couple of|#Value)? (hours|hrs|minutes|mins|moments)`,
  `you (are|will be|would be) (already)? too late`,
  `^ (and|but)? (then|after that) .{0,1} (it|they|that|this) (is|are) .{0,1} (gone|over|history|it|out)`,
  `^ (it|this|everything) is .{0,1} (ending|closing|over|going) $`,
  `(today|tonight|#WeekDay|midnight) (is|'s) (the|your)? (night|day|it|moment|end|line|deadline|cut off|cutoff)`,
  `(offer|price|rate|deal|this|it) .{0,2} (will not|does not|may not|might not) (see|survive|outlast|outlive|make it (to|past|through)|reach|live to see) .{1,3}`,
];

/** Short forms of the same. */
export const shortForms: readonly string[] = [
  `(then|tomorrow|after that|thereafter|from (then|#WeekDay|tomorrow)|after (#WeekDay|that|today)) .{0,3} (it is|you pay|add)? .{0,1} (#Money (more|extra|dearer|up|on top)|double|full price|full whack)`,
  `(once|when|after|from) .{1,8} (the price|the rate|it) (is|goes to|will be|becomes) #Money`,
  `(can|could|will) (only)? (hold|keep|save) (it|this|that|them|one|the .{1,2}) .{0,2} (until|till|overnight|for) .{0,4} (no longer|only|max|at most|and (no|not|then)|after that)`,
  `(cheapest|lowest|least|best) (it|this|they|you|the price|prices) .{0,2} (will|is going to|are going to) (be|get|go|see|pay)`,
  `(valid|good|open|on) .{0,8} (today|tomorrow|tonight|#WeekDay) only`,
  `only (do|run|offer|open|hold) (this|it|these|one) .{0,1} (once|twice) (a|every|per) (year|season)`,
  `(after|past|beyond) (that|then|this|#WeekDay|today|tomorrow) .{0,4} (no (authority|power|room|leeway|way)|out of my hands|nothing (i|we) can|can not) .{0,4} (discount|price|rate|deal|offer|hold|do|help|$)`,
  `rush (me|us) (your|a|the) .`,
  `(never|not) (extend|extended|extending) .{0,3} (sale|offer|deal|promo|discount)`,
  `(revert|reverts|return|returns) to (list|rrp|full price|full rate)`,
  `(half price|free .|#Percent off) .{0,6} (until|till|til) .{0,6} (tonight|tomorrow|midnight|noon|lunch)`,
  `(have been|was|were|been) (given|allowed|granted) .{0,2} (until|till) ${moment}`,
  `(have|got|have got) (only|just)? (one|a single|#Value) (evening|night|weekend|day|hour|shot|window|morning) to (grab|get|save|claim|buy|book|order|sign|join|snag|act|decide|lock)`,
  `(last|final) (few)? (hours|days|minutes) of (our|my|this)`,
  `t minus #Value`,
  `(last|final) (final|few|couple of|#Value)? (hours|hrs|minutes|mins) (to|of|for|left|only|before|on) .{0,2} (go|save|get|${offer}|it|${loose})`,
  `^ (the|these are the|this is it the|we are in the|down to the)? (very)? (last|final) (final|few|couple of|#Value)? (hours|hrs|minutes|mins) $`,
  `^ final final .`,
  `(few|couple of|#Value) (days|hours|hrs|minutes) (only)? (left|to go|remaining|only) (only)? .{0,4} ${offer}`,
  `(have|have got|get) (until|till) (i|we|my .{1,2}|the (kettle|boss|printer|ink|crew|truck)) .{0,3} (finish|finished|get|close|clock|change|changes|come|comes|wake|wakes|boils|dries|leave|leaves|run|runs)`,
  `(can not|could not|will not) (promise|guarantee|swear|say|vouch) .{0,4} ${price} .{0,3} (survive|survives|hold|holds|stay|stays|last|lasts|be|stand|stands|this)`,
  `(cheap|cheaper|low|lower|less|half price|a bargain|dear|yours|free) (today|now|this week|tonight) .{0,6} (tomorrow|next (week|month|year)|in a (week|month|day)|later|ever (be|again)|it will ever)`,
  `(today|tonight) 's (price|rate|deal|offer) is (today|tonight) 's`,
  `only .{0,5} ${offer} .{0,3} (until|till|til) ${moment}`,
  `${price} .{0,3} (until|till|til) (${moment}) (only|and|then)`,
  `before .{1,3} (changes|change) (its|his|her|their|my|our) (mind|minds)`,
  `(just|only|mere|precisely)? #Value ${units} (stand|stands|separate|separates|lie|lies) between`,
];

import { moment, units } from './words.ts';

/** Frames of urgency: what dies, what the price does, what the reader has left, and how they are told to run. */

/** What can only be an offer. */
const offer =
  '(offer|offers|deal|deals|sale|sales|discount|discounts|promo|promotion|bonus|bonuses|coupon|voucher|rate|rates|price|prices|pricing|saving|savings|early bird|special|rebate|code|reduction|half price|free (setup|installation|shipping|upgrade|trial month|delivery)|markdown|#Percent off|#Percent|fee)';
const sure =
  "(is|are|will|'s|would|may|might|could|can|has|have|will have|is going to|is set to|is about to|is due to|will soon be|is fast|will be)";
const forever = '(forever|for ever|for good|once and for all|and it is not coming back|and will not be back|history)';
const price =
  '(price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|tariff|price tag|figure|premium|subscription|membership)';
/** The whole price, as something that awaits the slow. */
const full =
  '(full whack|full price|the full (price|rate|fee|amount|whack|cost|sum|tariff|list price)|full (rate|fee|whack|tariff|fare)|list price|sticker price|regular price|(the|our)? (standard|regular|normal|usual|higher|new|list|rack|door|full|ordinary) (price|rate|fee|rates|prices|tariff)|top dollar|list $|the list|double|twice as much|twice the price|a (lot|good deal|great deal|fair bit) more|more|extra|a premium)';
const things = `(the|this|that|our|your|these|those|my|any|all) .{0,2} (${offer}|figure|quote)`;
const dead =
  '(gone|over|up|history|finished|dead|off the table|no more|withdrawn|pulled|whisked away|snatched away|taken away|swept away|scrapped|axed|retired|cancelled|void|closed|lost|toast|a memory|a thing of the past|out of reach|dust|unavailable|expired|ended|vanished|disappeared|lapsed|evaporated|melted away|slipped away)';
const dying =
  '(vanish|vanishes|vanished|vanishing|disappear|disappears|disappeared|disappearing|melt|melts|melting|evaporate|evaporates|evaporating|fade|fades|fading|shrink|shrinks|shrinking|slip|slips|slipping|dwindle|dwindles|dwindling|crumble|drain|drains|lapse|lapses|lapsing|die|dies|dying|expire|expires|expiring|end|ends|ending|run out|runs out|running out|wind down|winds down|winding down|go away|goes away|going away|turns into a pumpkin|self destruct|self destructs|fly away|flies away|bow out|bows out|fall away|falls away|time out|times out|drop off|drops off|say goodbye|says goodbye|bite the dust|bites the dust|kick the bucket|kicks the bucket|shut|shuts|close|closes|stops|stop|finish|finishes)';
const byThen = `((at|on|by|from|come|after|before|until|till|this coming|first thing|as of|once) (#Value o'clock|noon on .|#Value|(the)? (month|week|day|quarter|year) is (out|over|up|done)|(the)? (month|week|day|weekend) 's end|(the)? #Value of #Month|#Month|${moment})|${moment})`;
const wear =
  '(by the (hour|minute|day|second|week)|(with)? (each|every) (passing)? (hour|minute|day|second|week)|as (we speak|you read (this)?|i (write|type) (this)?)|in front of (your|our) eyes|(any|every) (minute|moment|second|hour|day) now|hourly|daily|fast|away|within (hours|days|the hour|minutes)|in (hours|minutes|days|a (few|couple of) (hours|minutes|days)|#Value+ (hours|minutes|days|hour))|overnight|soon|shortly|if you (do not|wait|are not|dither|delay|leave))';

/** The offer dies. */
export const dies: readonly string[] = [
  `${things} (is|are|'s|will be|will have|has|have|may be|could be) .{0,1} (been)? ${dead} (${byThen}|soon|tomorrow|shortly|before you know it|${forever}|in (hours|days|minutes|#Value+ ${units})|if you)`,
  `${things} ${sure}? .{0,1} ${dying} (${wear}|${byThen})`,
  `${byThen} .{0,2} (it|this|that|they|${things}) .{0,1} ${sure} .{0,1} (been)? (${dead}|cost|double|doubled|go up|gone up)`,
  `${byThen} .{0,1} (gone|over|finished|lost) (forever|for ever|for good)`,
  `(gone|over|finished|withdrawn|lost) ${forever} .{0,1} (at|on|by|after|come|from|tonight|tomorrow)`,
  `(quick|quickly|now|act|book|order|buy|sign|reply|in|claim yours|get yours|yours|it) .{0,1} before (it|this|that|${things}|the .|the .{1,3}) (is|are|'s|gets) (all)? (${dead})`,
  `before (the|this|our|that|your|these) .{0,2} ${offer} (is|are|'s|has|have|get|gets)? (${dead}|vanish|vanishes|disappears|disappear|melts away|evaporates|lapses|dies|runs out|run out|goes away|jump|jumps|double|doubles|rise|rises|go up|goes up)`,
  `before (the|this|our|that|your|these) .{0,2} (window|door|doors|gates|clock|timer|shutters|curtain|bell|cart) (is|are|'s|has|have|get|gets)? (${dead}|closes|close|shuts|shut|runs out|runs down|stops|slam|slams|slams shut|strikes|rings|comes down|come down|rise|rises|go|goes up|jump|jumps|double|doubles)`,
  `(the|this|that|your|our) .{0,3} (window|door|doors|gates|shutters|curtain) .{0,4} (is|are|will be|will|'s|are about to|is about to) .{0,2} (closing|close|shutting|shut|narrowing|slamming|slam|coming down|come down|closed|swinging shut) (quickly|fast|soon|rapidly|for good|forever|at|on|in|tonight|tomorrow|by|any|before|$|for|behind|after)`,
  `(window|door) (on|for|to|of|is) .{0,4} (closing|narrowing|shutting|about to (close|shut))`,
  `(i am|we are|i will be|we will be|they are|my (boss|manager|director) is|my (boss|manager|director) will be|the (company|board|team) is|i will|we will) .{0,1} (pulling|withdrawing|retiring|scrapping|removing|taking down|closing|ending|axing|ditching|yanking|killing|shutting|cancelling|pull|withdraw|remove|retire|end|close|scrap) (this|the|our|that|it|these) .{0,3} (${offer}|down|page|door|doors|rate|price) .{0,1} ${byThen}`,
  `(${things}|it|this) (gets|get|will be|is|are|is being|will get|is getting|are being|going to be) (pulled|withdrawn|removed|taken (away|down|off)|retired|scrapped|axed|switched off|yanked|shelved|closed) .{0,1} (${byThen}|when|once|if|soon|shortly|$)`,
  `(this|the|our|that|an?) .{0,2} ${offer} .{0,2} (in|into|down to|enters|entering|reached|nearing) (its|the|their) (very)? (dying|last|final|closing) .{0,1} (hours|minutes|days|moments|stretch|weekend|hour|day|gasp|legs)`,
  `(in|down to|entering|into|nearly|almost) (the|its|our|your) (very)? (last|final|dying|closing) (few)? (hours|minutes|moments|seconds) (of (the|our|this))?`,
  `(sale|offer|deal|discount|promotion|bonus|event|price|rate) (is|'s) (almost|nearly|as good as|just about|all but) (done|over|finished|gone|up|through|at an end)`,
  `${things} (will not|will never|is not going to|are not going to|does not|do not|can not|may not) .{0,1} (wait|stay|last|hold|hang|stick|keep|survive|be (here|there|around|repeated|back|offered|available|seen|on)) .{0,1} (around|about|forever|for ever|long|much longer|any longer|next|tomorrow|past|beyond|after|again|for long|$|this low|open|on the table)`,
  `(${things}|it|this) has an? (expiry|end|sell by|use by|closing) date`,
  `(never|not|will not be) (to be)? (repeated|run again|offered again|seen again|done again|extended|repeating) (again)? $`,
  `(never|not) to be (repeated|missed|extended)`,
  `(will not|will never|never|are not going to|do not plan to|is never going to|is not going to) .{0,1} (run|running|offer|offering|do|doing|repeat|repeating|be running|be doing|be offering|be this (low|cheap|good)|bring|have) .{0,4} (again|back|twice|a second time|this (low|cheap)|this year|ever)`,
  `(never|not) .{0,1} be (this|so|as) (low|cheap|affordable|good|inexpensive) again`,
  `(cheapest|lowest|best) (price|rate|it|this|you|they|the price|deal)? .{0,2} (will|is|are) (ever)? .{0,2} (be|get|see|offer|going to (be|get))`,
  `no (second chances|second chance|extensions|repeats|encore|rain checks|going back) .{0,1} (this|it|the|once|after|when|$)`,
  `before (it|this|that|they|${things}) (is|are|'s|gets|get) .{0,1} ${dead}`,
  `${things} has .{0,3} (hours|days|minutes|a short|not long|little time|very little|one day|two days|only|a limited) .{0,1} (to live|to run|to go|left|life|shelf life|remaining)`,
  `(days|hours) (of|for|on) (the|this|our|that) .{0,2} ${offer} are numbered`,
  `(pull|pulling|pulls) the plug`,
  `(so|and so|and with it) (is|does|will|goes|do|are) (the|this|our|your|that) .{0,2} ${offer}`,
  `blink and .{0,4} (gone|over|miss|history|finished)`,
  `(it|this|that|they) (will not|will never|is not going to|are not going to) be (this|that|the same|at this|so) .{0,1} (price|rate|low|cheap|affordable|figure|number) (for long|much longer|forever|again|next|after|tomorrow|for ever)`,
  `^ ends (soon|shortly|today|tonight|tomorrow)`,
  `(switching|turning|taking|pulling|closing|shutting|switch|turn|take|pull|close|shut) (this|the|our) .{0,2} ${offer} (off|down|out|away) .{0,1} (${byThen}|soon|shortly|for good)`,
  `${offer} .{0,4} only .{0,4} (until|till|through|up to) (${moment}|#Value)`,
];

/** The price waits for nobody. */
export const rises: readonly string[] = [
  `${byThen} .{0,3} (you|everyone|others|it|they|people|we|joining|the same .|that|newcomers) .{0,2} (pay|pays|paying|be paying|back to|have to pay|be back to|be charged|be looking at|face|cost|costs|set you back) .{0,2} ${full}`,
  `(after|from|come|as of|once|by) (${moment}|#Value|#Month|that|then|this|the .{1,3}) .{0,2} (it|we|the .{0,2} ${price}|prices|everything|you) (is|are|goes|go|will be|will go|revert|reverts|'s|jumps|returns|will) .{0,1} (back|up|return|revert|jump|rise|climb) .{0,2} (${full}|to|by|again)`,
  `(wait|delay|leave it|hold off|leave this|dither|hesitate|drag your (feet|heels)|dawdle|hang (about|around)|snooze|blink|put (it|this) off|sleep on it|come back|sit on (it|this)) (until|till|for|any|another|a|too|even|one)? .{0,3} (and|or) .{0,2} (you|it|this|that|they|the|your) .{0,3} (${full}|${dead}|pay|cost|lose|miss|goes|double|doubles|vanish|vanishes|vanished|disappear|disappears|melt|melts|climb|climbs|jump|jumps)`,
  `(leave|leaving|wait|waiting) (it|this)? (any|much|a day|an hour|a minute|too|one day) (longer|late|later|more) .{0,3} (and|means|you|this|the|it|will)`,
  `(${price}) .{0,5} (today|now|this week|on this page|i quote|we quote|you see) (is|will) not (be)? the .{0,2} (${price}|one) .{0,4} (tomorrow|next|later|after|on)`,
  `(${price}) (is|are)? (climbing|rising|going up|jumping|creeping up|about to (climb|rise|jump|soar)|on the (rise|up)|doubling|increasing|shooting up|heading (up|north)|soaring) .{0,2} (on|by|from|at|in|soon|after|tomorrow|tonight|any|every|fast|next|#WeekDay)`,
  `(our|the|these|this|all|list|that|your)? ${price} (will|is going to|are going to|is set to|are set to|is due to|are due to)? .{0,1} (double|doubles|jump|jumps|rise|rises|climb|climbs|leap|leaps|soar|soars|shoot up|shoots up|go up|goes up|hike|hikes|increase|increases|spike|spikes) .{0,3} ${byThen}`,
  `(tomorrow|tonight|overnight|next (week|month)|#WeekDay|midnight) (the|our|this|that|your|its) .{0,2} ${price} .{0,1} (doubles|double|jumps|jump|rises|rise|climbs|climb|leaps|soars|goes|go|shoots|increases|increase|changes)`,
  `it (doubles|jumps|rises|climbs|goes up|goes back up|leaps|soars|reverts|shoots up) (to|by|on|at|from|tomorrow|next|after|again|in) .{0,1} (${moment}|#Money|#Percent|#Value|full|the full|list|double|#Month)`,
  `(it|this|that|joining|everything|the same .{1,2}) .{0,1} (costs|cost|is|sets you back|works out) (more|dearer|pricier|double|twice as much) (${byThen}|tomorrow|next|from|after|later|if you wait)`,
  `(before|until|ahead of) (the|our|this|next .)? .{0,2} ${price} (rise|rises|hike|hikes|increase|increases|change|changes|jump|jumps|go|goes|climb|climbs|double|doubles|review)`,
  `(come|from|after|past|beyond|once|starting|as of) .{1,7} (it is|it will be|we are|you are|you will be|everyone is|everybody is|everyone will|prices are|that is|back to) (back)? (to|at|on|paying|pay)? .{0,1} (full whack|full price|the full (price|rate|fee|amount)|full (rate|fee|fare)|list price|regular price|(the|our)? (standard|regular|normal|usual|higher|list|full) (price|rate|fee|rates|prices)|double)`,
  `(price|prices|rate|rates|fees|costs) (only|ever|can|will) .{0,2} (go|going|head|heading|move|moving) (in)? (one (way|direction)|up)`,
  `(miss|skip|overshoot|let .{1,4} pass|ignore) .{1,5} and (you|it|the|we|your) .{0,3} (back (to|on|at)|pay|paying|lose|gone|full price|more|double|list|out of luck)`,
];

/** The price, on condition of speed. */
export const conditions: readonly string[] = [
  `(if|as long as|provided|so long as|only if|unless|should|when) (you|i|we) .{0,2} (${'sign|order|book|reply|act|commit|confirm|pay|join|decide|agree|move|say yes|go ahead|accept|get back to me|place the order|hear|buy|renew|do not reply|do not hear'}) .{0,5} (${byThen}) .{0,2} (i|we|you|my .|the|your|it|this|that) .{0,6} (${price}|discount|offer|deal|terms|bonus|saving|savings|old|last year 's|waive|knock|hold|free|throw|save|lapses|lapse)`,
  `(sign|order|book|reply|commit|confirm|buy|join|say yes|decide|act|pay|upgrade|enrol|enroll) .{0,4} ${byThen} and (i|we|you|it|the|my .) .{0,5} (${price}|discount|discounts|save|bonus|saving|savings|waive|knock|hold|lock|half|#Percent|throw|free)`,
  `(can|will|could|able to) (still)? (get|do|give|offer|hold|keep|honour|honor|guarantee|secure|lock in|squeeze|let you have) (you|it|this|on to|at|in|the|for|to)? (to)? .{0,1} (old|current|last year 's|lower|present|existing|launch|introductory|early|discounted|special|reduced|same) .{0,1} ${price} .{0,4} (if|until|till|provided|as long as|only|before|by) .{0,3} (${moment}|sign|order|book|reply|today|tonight|this|#WeekDay|#Month)`,
  `(${offer}|${price}) .{0,2} (lapses|lapse|expires|disappears|vanishes|is gone|is lost|dies|ends|is off|evaporates|falls away|will be (lost|gone|withdrawn)) .{0,3} (if|unless|when) (you|i|we)`,
  `(if|unless) (i|we|you) (do not|have not|fail to|can not)? .{0,3} (hear|heard|reply|replied|sign|signed|respond|confirm|confirmed|decide|decided|commit) .{0,4} ${byThen} .{0,2} (the|this|that|your|it|my|our) .{0,2} (${offer}|${price}|it|number|place) .{0,2} (goes|go|is|will|lapses|disappears|vanishes|expires|off|gets|falls|dies|ends|reverts)`,
  `(will|can|could) only (approve|hold|honour|honor|sign off|allow|authorise|authorize|agree|give|do|release|let) .{0,5} (if|until|till|as long as|when|provided|through) .{0,3} (${moment}|sign|order|book|reply|commit|decide|act)`,
  `(can not|could not|will not be able to|will not|am unable to|are unable to) (hold|keep|leave|honour|honor|guarantee|offer|promise|extend|repeat|stretch|save|do) (on to)? (it|this|that|these|the .{1,3}|your .{1,3}|this .{1,3}|that .{1,2}) .{0,4} (past|beyond|after|any longer|much longer|forever|for long|longer than|later than|another|once)`,
  `(if|should) you (dither|wait|delay|leave it|hesitate|hold off|sign|order|book|pay|join|reply|come back|decide|call|sit on it|sleep on it) .{0,2} (past|after|beyond|until|till|later than|on or after|any later|tomorrow|next) .{0,4} (you|it|the|we|i) .{0,3} (pay|cost|costs|lose|be charged|back|more|full|double|extra|miss|gone|can not|will not)`,
  `(if|provided|as long as|so long as|only if|but only if) you are (quick|fast|early|speedy|swift|prompt|sharp|quick about it|quick enough|fast enough) ($|you|and|we|i|the|there)`,
];

/** Only so long, and not a minute more. */
export const onlySoLong: readonly string[] = [
  `(and)? not (a|an|one|one single|a single) (minute|second|day|hour|moment|week) (longer|more|later|after)`,
  `(today|tonight|this (week|weekend)|now|#WeekDay|this afternoon) and (today|tonight|this (week|weekend)|now|#WeekDay|this afternoon)? (only|alone)`,
  `(today|tonight|this (week|weekend|morning|afternoon)|#WeekDay) (alone|only) .{0,8} (${offer}|free|half price|off|save|get|#Percent|#Money)`,
  `(${offer}|free|half price|two for one|#Percent|#Money|yours|price|save|order|book|join|deal) .{0,5} (today|tonight|this (week|weekend|morning|afternoon)|#WeekDay) (alone|only)`,
  `(good|valid|live|open|on|available|running|runs|stands|stand|holds|hold|here|around|lasts|last|yours|in force) .{0,2} (only)? (for|until|till|through|to|up to) .{0,2} (${moment}|a (few|couple of) (more)? (hours|days|minutes)|the next #Value+ ${units}|#Value+ (more)? (hours|minutes|hour)|today) (only|alone|and (then|no|not|after|that|it)|then|after)`,
  `(${offer}|${price}) .{0,3} (good|valid|live|open|available|stands|stand|holds|hold|lasts|last) .{0,1} (for|until|till|through|to) .{0,2} (a (few|couple of) (more)? (hours|days|minutes)|(only|just|another|the next) #Value+ (more)? (hours|minutes|hour|days)|the (rest|end) of (today|the (day|week)))`,
  `^ only (until|till|through|up to|for) .{0,2} (${moment}|#Value+ ${units}|a (few|couple of) ${units})`,
  `(you have|you have got|you get|that leaves you|leaves you) (only|just|exactly|barely|less than|under|until|till|about|precisely)? (got)? (until|till)? .{0,1} (#Value+ ${units}|a (few|couple of) ${units}|hours|minutes|${moment}) .{0,2} (to (get|save|claim|decide|grab|take|lock|order|join|sign|act|buy|reply|redeem|secure|use|say|snap|book|accept|make)|that is (it|all|your)|after that|and then|then (it|the))`,
  `#Value+ ${units} that is (it|all|what|your)`,
  `(that is|this is) (how long|all the time|as long as) .{0,3} (${offer}|quote|${price}|it|this|you) .{0,3} (stay|stays|last|lasts|hold|holds|stand|stands|get|have|runs|is|has|will)`,
  `(precious|very|so|too|increasingly)? (little|not much|hardly any|barely any|no) time (is)? (left|remaining|remains|to (lose|waste|spare|dither|hesitate))`,
  `(not|never) (got|have)? (long|much time|a lot of time|forever|all day|much longer) (left)? to (get|save|claim|decide|grab|take|lock|order|join|sign|act|buy|redeem|secure|use|snap|book|accept|make|go)`,
  `(have|has|had)? not (got)? (long|much time) (left)? (to|before|$)`,
  `(there is|is|are|have) not (a|one|another|any)? (a)? (minute|moment|second|day|hour) to (lose|waste|spare)`,
  `(not|without) a (minute|moment|second|day|hour) to (lose|waste|spare)`,
  '^ (but|and)? time is (very|running|getting|so|awfully)? (short|tight|precious|against you) $',
  'time is (ticking|slipping|nearly up|almost up|a ticking|wasting)',
  '^ you have (only|just)? (got)? #Value+ (hours|minutes) $',
  `(time|clock|meter|timer|countdown|clocks) (is|'s|keeps) (a)? (ticking|running|counting|started|on|winding down)`,
  `(the)? (sand|sands|hourglass|grains) (is|are|of time)? .{0,3} (running|slipping|trickling|run|draining|almost)`,
  `(we are|i am|now|already)? counting (down)? (the)? (hours|minutes|seconds|days)`,
  `(at|before|it is|into) the (eleventh|11th) hour`,
  `(the)? (deadline|cut off|cutoff|closing date) (is|'s)? (looming|looms|nearly here|almost here|upon us|racing|breathing|hours away|minutes away)`,
  `(today|tonight|tomorrow|#WeekDay|this (week|weekend|#WeekDay)) is (the|your|our) (very)? (last|final|closing) (day|chance|night|call|opportunity|weekend|week|hour)`,
  `(very)? (last|final) (day|days|night|hours|weekend|week|chance) (of|for|to|at) (the|our|this|get|that|save|claim|lock|buy|order|secure) .{0,3} (${offer}|early|launch|half|free|yours|it)`,
  `(final|last) (reminder|notice|warning|call) .{0,2} (the|this|your|our|that|my)? .{0,3} ${offer}`,
  `(last orders|last call|final call|final boarding|curtain call|now or never|speak now)`,
  `(d day|deadline day|crunch day|last chance saloon)`,
  `(days|hours|minutes) (stand|stands|separate|separates) (between)? (you|us)`,
  `(there is|you have) (still)? (a little|some|a bit of|just enough)? time (left)? but (not|only|very|barely|hardly|precious)`,
  `#Value+ ${units} (to go|left|remaining) (until|till|before) .{0,3} (${offer}|${price}|it|doors|window|midnight)`,
];

const run = '(quick|fast|quickly|swift|swiftly|sharp|smartly|speedily|sharpish|lively|prompt|promptly)';

/** Told to run. */
export const running: readonly string[] = [
  `(you|you had|you would|you will|i would|you are going to|best|better|it pays to|had) (better|best|need to|have to|must|should|ought to|want to|got to|going to have to|will have to)? (be|be very|get|look) (quick|swift|lively|sharp|fast|speedy|moving) .{0,3} (to|on|if|because|before|as|since|$|with|or)`,
  `(you|you had|you would|you will|i would|best|better|it pays to|had|would) (better|best|need to|have to|must|should|ought to|want to|will have to)? (move|act|book|decide|order|sign|reply|jump|hurry|rush|make haste|look sharp|get in|go) (${run}|to it) .{0,3} (to|on|if|because|before|as|since|$|with|or)`,
  `^ (so|quick|then|and|please)? (look (sharp|lively)|hop to it|jump to it|step on it|get cracking|be ${run}|move it|snappy|get moving) .{0,3} (before|while|or (you|it|this|the)|$)`,
  `^ (so|quick|then|and|please)? (rush|dash|race|run|scramble|sprint|hotfoot it) .{0,3} (before|while|or (you|it|this|the))`,
  `(make it snappy|look sharp|get your skates on|get a move on|chop chop|make haste|shake a leg|pull your finger out|step on the gas|put your foot down|no dawdling|no dilly dallying|no hanging about)`,
  `run (do not|not) walk`,
  `^ quick (before|while)`,
  `(every|each) (minute|second|hour|moment) (counts|matters|is precious|is one less)`,
  `(beat|race|against|work against) the (clock|deadline|countdown|timer|rush|price|rise|hike|increase)`,
  `(before|until) (it|the clock|midnight|the bell|noon|the hour) (strikes|chimes|rings|tolls)`,
  `(act|book|sign|order|buy|reply|move|get in|decide|commit|claim (it|yours)|jump|reserve|enrol|enroll|join) .{0,2} (before|while) (the|this|our|that|prices|price|rates|it|they) .{0,4} (is out|is over|are out|are over|is up|strikes|out|shuts|closes|end|ends|goes up|go up|goes|rises|rise|double|doubles|changes|jumps|jump|lasts|last|holds|hold)`,
  `(get in|jump in|buy in|get yours) (before|while|whilst|ahead of|at the (launch|old|current|early|introductory|lower))`,
  `(once|when|as soon as|after|the moment) (the)? (midnight|clock|hour|bell) (strikes|hits|chimes|tolls)`,
  `(once|when|as soon as|after|the moment) (the|this|our)? (timer|countdown|clock|counter) (hits|reaches|runs|expires|gets)`,
];

import { moment, offer, units } from './words.ts';

const cost = '(price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|figure|number|tariff)';
const when = `(${moment}|#Month|the #Value of #Month|#Value of #Month|the (first|last|end|start) of (#Month|the (month|year|quarter|week))|new year|christmas|easter)`;
const dearer =
  '(a (third|quarter|half|fifth|tenth|lot|good deal|bit|fair bit) more|dearer|double|twice (as much|the price)|#Percent (more|extra|higher|dearer)|#Money (more|extra|higher|dearer))';

/** The offer as something that goes off, is thrown out or turns into nothing. */
export const sundown: readonly string[] = [
  `(it is|this is|that is)? (today|tonight|tomorrow|this (week|weekend|month)|#WeekDay|midnight) or never`,
  `(has|have|with|it is|is on|comes with) (a)? (very)? (short|limited|brief) (shelf life|life|lifespan|fuse|expiry)`,
  `(has|have|with) a (sell by|use by|best before|expiry) date`,
  `${when} .{0,2} (nobody|no one|none of you|not one of) .{0,2} (get|gets|pay|pays|sees|receives|will) .{0,3} (this|that|these|the (old|current|present|launch|same)) .{0,1} ${cost}`,
  `(the|this|that|these|your|our) .{0,2} (same .{1,2}|package|job|plan|order|setup|seat|kit|bundle|thing|cover|one) (will|would|is going to) (cost|set you back|run|be) (you)? .{0,1} ${dearer}`,
  `(by|from|after|come|on) ${when} .{0,4} (cost|costs|pay|paying|charged|be) (you)? .{0,1} ${dearer}`,
  `(${offer}|${cost}|coupon|terms|figures|deal) .{0,3} (is|are|will|about to|going to) .{0,2} (turn|turns|turning) (back)? into (a|an|nothing|dust|smoke|history)`,
  `(${offer}|${cost}|terms|these|this|it|they) (go|goes|going|will go|is going|are going) (straight|right)? (in|into|to|out) the (bin|trash|rubbish|shredder|window|dustbin|archive|scrap heap|scrapheap)`,
  `(not long|only (hours|days|minutes)|a few (hours|days|minutes)|no time) (left|now|to go)? .{0,2} (before|until|till) (the|this|our|that|your|my) .{0,2} (${offer}|${cost}) .{0,1} (slip|slips|go|goes|vanish|vanishes|rise|rises|is|are|disappear|disappears|end|ends|run|runs|leave|leaves|change|changes|expire|expires)`,
  `(slip|slips|slipping|move|moves|moving) (out of|beyond|from) (your)? (reach|grasp|hands)`,
  `(need|have|want|ought|best|better|must) (to)? (move|act|sign|book|decide|order|reply|jump|get in|confirm) .{0,2} (before|ahead of|by) (the|our|this)? .{0,1} (${when} 's|#WeekDay 's|next .{1,2} 's|price|rate) .{0,1} (increase|rise|hike|jump|change|cut off|price)`,
  `(before|ahead of|beat|until) (#WeekDay|tomorrow|tonight|midnight|next (week|month|year)|#Month) 's .{0,2} (increase|rise|hike|jump|price (rise|change|increase)|cut off|cutoff)`,
  `(will|would|can|could) (you|anyone|i) .{0,2} (get|find|see|have|buy) .{0,5} (tomorrow|next (week|month)|after .{1,2}) .{0,1} no $`,
  `(do not|never) leave it (until|till|to) .{0,3} (too late|last (minute|moment|day)|eleventh hour)`,
  `(not)? (until|till) .{0,1} too late`,
  `(this|that|the) (number|figure|quote|price|rate|offer) (i|we) (gave|quoted|sent|offered|named|showed) (you)? .{0,5} (so|good|only|expires|until|runs out|will not|short)`,
  `(the|this|our) (offer|price|rate|discount|deal|door|window) (turns|reverts|snaps|shuts|goes) .{0,2} (at|on|when|as) (the stroke|${moment})`,
  `(my|our|the) (boss|manager|system|finance team|company|computer) (will|is going to|is about to|is set to) (pull|close|lock|kill|withdraw|reset|cancel|remove|switch) .{0,4} (offer|price|rate|discount|deal|code|it|this|quote) .{0,2} (${moment}|in #Value|within|if)`,
  `(after|past|beyond) (that|this|then|${moment}) .{0,2} (i am afraid|there is nothing|i can not|we can not|all bets|you are on|it is back) .{0,3} (i|we|can|do|off|to|full|list|own|help|hold)`,
  `(a|one|another|the) (day|hour|minute|week) (later|late|after that|longer) (and|would|will|is|means) .{0,4} (gone|pay|cost|miss|lose|full|more|too late|out of luck)`,
  `(you have|there are|there is|we have|leaves you|that leaves) (only|just|barely|all of|precisely|a mere)? #Value ${units} (in which)? to (save|get|claim|decide|grab|lock|order|join|sign|act|buy|redeem|secure|snap|book|say yes)`,
];

import { goods, place, thing } from './words.ts';

const article = `(${thing}|one|ones|batch|run|lot|range|van|vans|car|cars|plot|plots|unit|litter|puppy|puppies|collection|hamper|hampers|edition|print|prints|bike|bikes|boat|boats|machine|machines|house|houses)`;
const maker =
  '(made|produced|baked|brewed|printed|ordered|built|bottled|imported|grew|picked|pressed|knitted|roasted|bred)';

/** Hardly any to spare, told sideways: what others took, what cannot be kept back, how seldom it comes. */
export const hardlyAny: readonly string[] = [
  `(the|our)? (last|final) (few|#Value)? .{0,1} (${place}|${goods}) (in stock|available|up for)`,
  `while (they|these|those|there) (are|is) .{0,1} (around|about|here|some|any|one|available|in stock|unsold|to be had|going|left)`,
  `(almost|nearly|practically|all but|virtually|very nearly) (sold|run|sell) out of`,
  `(we|i) (have|had)? ${maker} ((only|just|but) (a|one) (very)? (small|single|little|modest)|(a|one) (very)? (tiny|limited)) (batch|run|number|lot|amount|quantity|edition|crop|series)`,
  `so (rare|scarce|few and far between|sought after|hard to find) (are|is|that)`,
  `(we|i) (only|just)? (see|get|find|come across|receive|have|make|build) (perhaps|maybe|about|only|barely|at most|no more than|just)? (one|two|three|#Value|a handful|a few|a couple) (of (these|them|those))? (a|per|each|every) (year|month|season|decade)`,
  `(that|this|which|and that) is (how many|all) .{0,3} (we|i) (have|got|hold|own)`,
  `(just|only|a|one|the) (solitary|lone|single|sole) .{0,2} (${place}|${goods}) (left|remaining|remains|free|in|on|for|to)`,
  `#Value of (the|our|these|those) #Value .{0,3} ${thing} (have|has|are|is|remain|remains) (not|yet to|still)? .{0,2} (claimed|taken|sold|booked|filled|gone|unclaimed|unsold|open|free|available|left|be)`,
  `#Value (per cent|percent) of .{1,3} (have|has|are|is) (already|now)? (been)? (reserved|sold|taken|gone|claimed|booked|spoken for|snapped up|allocated|let)`,
  `(our|the|my) (last|only|final|one) (remaining|free|open|available|spare|unsold) .{0,4} (${place}|${goods}|one)`,
  `(not|never) (have|be|get|make|got) (nearly|anywhere near|quite)? enough (of (these|them|those|it))? .{0,2} (for (everyone|everybody|all|the whole)|to (go round|go around|satisfy|meet|supply|please))`,
  `(door|doors|gate|gates|guest list|waiting list|order book|order books|books) (is|are|will be) (about to|soon to|going to|on the point of|due to)? (shut|close|closing|shutting|slam|slamming) (on|for|to|behind|at)`,
  `(doubt|not sure|not certain|can not say|can not promise|no telling|no guarantee) (if|that|whether|how long)? (it|they|this|that|these|one|there) (will|would) (stay|be|last|remain) .{0,1} (open|here|available|around|about|there|free|long|any left|much longer|in stock)`,
  `(nobody|no one) (else|other) (in|on|near|around) your (area|street|town|postcode|trade|sector|industry|city|market) (will|can|gets|may)`,
  `(we|i|they) (are|am)? not (making|building|printing|producing|growing|getting|ordering) any more (of (them|these|it))?`,
  `(one|two|limited to one) (each|apiece|per (customer|household|client|company|person)) .{0,2} (only|while|so|until)`,
];

/** Others have it, or soon will. */
export const othersHave: readonly string[] = [
  `(will|could|may|might|would) (soon)? be (someone|somebody) else 's`,
  `(${article}|it|this|that|they) .{0,1} (has|have) (all|already|nearly all|mostly)? (found|find) (a|its|their|new|another) .{0,1} (home|homes|owner|owners|buyer|buyers|taker|takers)`,
  `most of (them|these|those|the .{0,1} ${thing}) (has|have) (already|now)? (found|gone|been (taken|sold|claimed|snapped))`,
  `(can not|could not|will not be able to|not able to|unable to) (hold|keep|save|reserve|set|put) (on to)? (it|one|them|this|that|yours|your .|the .{1,2}|these|a .) .{0,2} (for)? .{0,1} (long|forever|much longer|indefinitely|ever)`,
  `(given|with|seeing|considering) (how many|the number of|so many) .{0,2} (people|others|customers|buyers|firms|companies|folk|enquiries|calls|are) .{0,1} (are|who are|is)? (asking|waiting|interested|after|ringing|calling|want|wanting|queuing|enquiring|coming)`,
  `(it is|we are|it comes) down to (you|yourself) (and|or) (one|two|three|a couple|another|#Value) (other|others|more)?`,
  `(the)? other (one|two|three|#Value|ones) (have|has|is|are|was|were) (already|just)? (been)? (gone|went|sold|taken|earmarked|spoken for|promised|reserved|booked|claimed|let)`,
  `(the)? (rest|others|remainder) (is|are|have been|has been|were) .{0,1} (earmarked|promised|bagged|pencilled|under offer|on hold)`,
  `(someone|somebody|another .|a .|two .) (has|have) (already|just)? (put|placed|paid|left|laid) (down)? (a|his|her|their) (deposit|name|money|offer) (down)? (on|for) (the|this|that|it|one)`,
  `(there is|there are|you have) (already)? (a|quite a|a long|others|more|other|several|many|#Value)? (queue|line|others|people) (right)? (waiting)? (behind|after) you`,
  `(demand|interest) (is|has been|was|being) .{0,2} (what it is|off the (scale|charts)|phenomenal|overwhelming|unreal|insane|crazy|through the (roof|ceiling)|fierce|frantic)`,
  `the (way|rate|speed|pace) (they|these|things|it|sales|orders|bookings) (are|is) (going|selling|moving|flying|disappearing|coming in)`,
  `(at|with) (this|the current|the present) (rate|pace|speed) .{0,4} (gone|nothing left|sold|none|run out|empty|full)`,
];

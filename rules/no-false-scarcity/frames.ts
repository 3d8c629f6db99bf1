import { few, goods, place, thing } from './words.ts';

/** Frames of scarcity: what is left, who takes it, how it goes, what caps it, and what happens after the last. */

const that = '(this|these|those|they|it|our|the|them|both|each|all)';
const left =
  '(left|remaining|remain|remains|unclaimed|unsold|untaken|to go|going spare|up for grabs|for the taking|on the (shelf|shelves|floor|lot|rack|market|list)|in (the|our) (warehouse|showroom|shop|store|store room|stockroom|range|catalogue|diary|calendar|yard|batch|cohort)|in stock|to (give|fill|be had|offer|sell|release|claim|allocate)|(still|now)? (open|free|available|there|going))';
const bare =
  '(only|just|barely|hardly|scarcely|merely|a mere|a bare|no more than|not more than|but|fewer than|less than)';
const people =
  '(people|everyone|everybody|buyers|customers|clients|companies|firms|folks|families|homeowners|teams|businesses|others|readers|members|shoppers|collectors|guests|owners|half the (town|street|trade|industry|city)|the whole (town|street|trade|industry))';

/** Little is left. */
export const leftOver: readonly string[] = [
  `${bare} (a|the|an|about|one|some)? ${few} (of (the|these|our|those|this|them|it)?)? .{0,4} (left|remain|remains|remaining|unclaimed|unsold|up for grabs|going spare|for the taking)`,
  `${bare} (a|the|an|about|one|some)? ${few} (of (the|these|our|those)?)? .{0,1} (${thing}|desks|tables|flats|plots|places|dates|vans|cars|suites|villas|stands|stalls|pitches|tickets|licences) .{0,5} ${left}`,
  `(have|has|got|are|is|with|leaves|leave|down to) [${bare} (a|the|about)? (${few}) .{0,3} ${left}]`,
  `(there is|there are|we have|i have|that leaves|leaves (us|me)) ${bare} (the|a)? (one|two|three|single one|solitary one|last one) (left|remaining|more|of (them|these|those)|to go|$)`,
  `(not|are not|is not|hardly|barely|scarcely|precious|very) (many|much|a lot|few|little|any|anything) (of (these|them|those|it|this .|the .|our .))? (are|is)? .{0,1} (left|remain|remains|remaining|to go round|to go around|about any (more|longer)|around any (more|longer)|to be had|in stock|up for grabs)`,
  `(very|precious|too|so|increasingly|extremely)? few (of (these|them|those|our .|the .))? (are|is|get|ever)? (ever)? (released|made|left|produced|remaining|built|come up|come free|come back|on the market|survive|about)`,
  `fewer (still)? .{0,2} (left|remain|remaining|available)`,
  `(the|our|these|those|my|this|that)? (very)? (last|final) (#Value|few|couple of|handful of|pair of|batch of) .{0,4} (in|of|from|on|at) (the|this|our|these|those|that|my) .{0,1} (range|batch|stock|collection|warehouse|showroom|cohort|lot|shipment|edition|release|intake|vintage|forecourt|price|consignment|allocation|production run)`,
  `(the|our|my) (very)? (last|final|only) (one|ones|of (the|our|these|them)|of the (batch|line|range|stock|lot)) (left|remaining|in (the|our) (showroom|warehouse|shop|yard|stock|lot|range|country|world)|at this price|we have)`,
  `(the)? (last|end|final|tail end|remains) of (the|our|this) .{0,2} (batch|line|range|stock|lot|collection|inventory|run|consignment|shipment|supply|supplies|allocation)`,
  'going going .{0,1} (gone)',
  `(${that}|our|the|your|#Value|#Percent|stock|shelves|warehouse|inventory) .{0,4} (is|are|looks|look) .{0,1} (bare|emptying (out)?|nearly empty|almost empty|half empty|picked clean|thin on the ground|thinning out|getting thin|like gold dust|at a premium|scarcer .{0,3}|vanishingly rare|in short supply)`,
  `(we|i|they|the (warehouse|shop|store)|our (warehouse|suppliers|shop|store|supplier)) (is|are|am) .{0,2} (running|run) (out|low|short) (of|on) .{0,3} (${thing}|version|edition|colour|color|size|model|finish|them|these|it|supply|oak|walnut|copies)`,
  `(almost|nearly|all but|practically|virtually) (out of|run out of|cleaned out|cleared out|sold through|wiped out|none left|nothing left)`,
  `(almost|nearly|practically|next to|virtually) (none|nothing|no (stock|places|spots|seats|units|slots|space)) .{0,1} (left|remains|remaining|available)`,
  `((places|spots|seats|slots|spaces|openings|positions)|space|availability|capacity|stock|stocks|supply|supplies|dates|entry|membership|quantities) (is|are) (limited|at a premium|scarce|in short supply|shrinking|tight|precious|restricted|capped|dwindling|disappearing|evaporating|vanishing|drying up|melting away)`,
  `(numbers|tickets|access|entry|supplies) (is|are) (strictly|severely|extremely|highly) (limited|restricted|capped)`,
  `(like|rare as|rarer than|scarce as) (gold dust|hen 's teeth|hens teeth|rocking horse .)`,
  `(hard|difficult|tough|impossible|tricky) to (come by|get hold of|get your hands on|find in stock|source)`,
  `(a)? (hot ticket|rare find|rarity|rare (chance|opening|vacancy)|one off (batch|run|chance))`,
  `(strictly|very|genuinely|truly) (limited|small) (edition|run|batch|release|numbers|print run|series|allocation|allotment)`,
  `(limited|numbered|small) (edition|print run|production run|batch release|run of)`,
  `(here today|there now) .{0,1} gone tomorrow`,
  `(only|just|exactly|precisely) (a|the|about)? ${few} .{0,2} ${place} (this side|before|until|till|between|now|from now|through|across|for the|all)`,
  `(only|just) (the|a|our|one) .{1,4} (is|are|remains|remain) (left|unsold|unclaimed|to be had|up for grabs|untaken)`,
  `(there were|there used to be|we had|i had|(we|i) (started|began|opened|launched) with) #Value .{0,4} (now|today|and) .{0,2} (there are|there is|we have|i have|we are|down|it is|only|just) .{0,2} (#Value|one|a few|a handful)`,
  `scraping the .{0,2} barrel`,
  `(bottom|end) of the barrel`,
  `(days|hours) of stock (left|remaining)?`,
  `(is|are) the (very)? last .{0,2} (we|i|they) (will|are|plan|intend|ever|can|shall) .{0,3} (make|build|produce|sell|release|run|print|stock|offer|do|bottle|brew|import|making|having|get|getting|selling|ever)`,
  `(stock|inventory|stocks|supplies|numbers|supply|availability) (levels)? (is|are|looks|look) .{0,1} (critically|dangerously|perilously|worryingly|desperately|patchy|thin|alarmingly) .{0,1} (low|scarce|limited|short|at best|to say|$)`,
  `(remaining|last|final) (pair|few|one|ones|two|three|handful|couple|#Value) (will|are|is|may|might) .{0,3} (gone|sold|go|last|taken|leave|not last|flying)`,
  `before .{0,3} (shelves|shelf|warehouse|rail|rails|showroom|stockroom) (is|are|run|runs|goes|go) (empty|bare|out|dry|cleared|stripped)`,
];

const grab =
  '(grab|grabbing|snap|snapping|snatch|snatching|buy|buying|book|booking|claim|claiming|take|taking|reserve|reserving|queue|queueing|queuing|fight|fighting|clamour|clamouring|clamor|clamoring|line|lining|scramble|scrambling|order|ordering|pile|piling|rush|rushing|flock|flocking|jump|jumping|race|racing|swoop|swooping|compete|competing)';

/** Others take it. */
export const takers: readonly string[] = [
  `${people} (are|have been|keep|is|has been|kept) (all)? (grabbing|snapping|snatching|queueing|queuing|fighting|clamouring|clamoring|lining|scrambling|piling|rushing|flocking|jumping|racing|swooping|competing|fighting) .{0,2} (up|these|them|it|for|over|round|around|this|our|the|to (get|buy|book|join)|on|in|at)`,
  `${people} .{0,3} ${grab} .{0,5} (faster|quicker|sooner|as fast|as quickly|more quickly) (than|as) (we|i|they|our)`,
  `(faster|quicker|more quickly) than (we|i|they|our .{1,2}) (can|could|are able) .{0,1} (restock|make|build|produce|print|replace|supply|keep up|ship|stock|order|add|list|open|train)`,
  `(we|i) (can not|can hardly|can barely|could not|struggle to) (keep up with (the)? (demand|orders|interest|requests)|(keep|get) (them|these|it|enough) (on|in) (the|stock|our)|(make|build|print|bake|stock|produce) (them|enough|these) (fast|quickly|of|enough|$))`,
  `everyone (wants|is after|is asking for|seems to want|would like) (one (of|and|but|so|$)|in on|these|them|this one|a piece)`,
  `(more|far more|many more) .{0,4} (asking|asked|applied|applying|waiting|wanting|interested|enquiring|queuing|enquiries|requests|applications|applicants|buyers|people|companies|demand|takers|names) .{0,3} than (we|there|i) (have|are|can|is)`,
  `(demand|interest|appetite|enquiries|orders) .{0,3} (outstrip|outstrips|outstripping|outstripped|exceed|exceeds|exceeding|exceeded|outpace|outpaces|outpacing|overtaken|outrun|outweighs|beats|has gone through the roof|through the roof|is through the roof|sky high|off the charts|off the scale)`,
  `(heavily|massively|already|hugely|vastly)? (oversubscribed|over subscribed|overbooked)`,
  `(there is|we have|there will be|with) (already)? !(no|not|never|any){0,2} (queue|waiting list|waitlist|line of people) .{0,2} (for|of|already|now|forming|behind|$)`,
  `(waiting list|waitlist|queue) .{0,2} (is|keeps|has been) (growing|getting|lengthening|filling|long|longer)`,
  `(not|are not|is not|never|will not be|were not|hardly|too few|nowhere near|scarcely) (enough|places|units)? .{0,2} to go (round|around)`,
  `(not|are not|is not|never|will not be) enough (of (these|them|those))? .{0,1} (for everyone|for everybody|for all|for us all)`,
  `(if|should) you (do not|hesitate|pass|wait|say no|delay|hold off|are not|dither|decline) .{0,6} (someone|somebody|another|others|the next|one of the others|it goes|i will (offer|give)|we will (offer|give))`,
  `(someone|somebody|anyone|everyone) else (will|would|gets|takes|snaps|grabs|beats|is going to|might|may|could|is about to|can) .{0,2} (take|have|grab|get|snap|book|buy|claim|beat|it|them|this|one|yours|you)`,
  `(before|until) (somebody|someone|another .|others|other .|the rest|your neighbour|your neighbor|everybody|everyone) (else)? (does|do|gets|get|grabs|takes|snaps|books|claims|beats|has it|buys|finds|go)`,
  `(i|we) (have|have got|got) (another|other|two other|three other|several other|#Value other|more) .{0,3} (interested|waiting|lined up|after|asking|in line|keen|looking at|who want|that want|ready to)`,
  `(another|two other|three other|several|several other|#Value other|other) (buyer|buyers|family|families|firm|firms|company|companies|client|clients|party|parties|couple|couples|customer|customers|bidder|bidders|applicant|applicants|team|teams|people|business|businesses) (are|is|have|has|already)? .{0,2} (after|interested in|interested|eyeing|looking at|considering|waiting for|waiting|in line|chasing|circling|bidding|viewing|want|wants|asked about|asking about|made an offer) (the|this|that|it|on|for|to|$)`,
  `(goes|go|will go|going|offer it|pass|give it|passes|hand it|release it) .{0,1} to (the|whoever|whichever|a|my) (next|is next|first|comes|calls|replies|signs|waiting|other|second) .{0,2}`,
  `first come .{0,1} first (served|serve)`,
  `(whoever|the first to|the first one to) (signs|pays|replies|books|orders|calls|reply|pay|sign|book|order|call) .{0,2} (first|gets|takes|wins|has)`,
  `(next|someone|somebody) in (line|the queue|the line)`,
  `(everyone|everybody|half the .|the whole .) is (after|chasing|fighting|asking for|clamouring|clamoring|wanting|scrambling) .{0,2} (these|them|one|our|the (same|last|final|few))`,
  `#Value+ (requests|applications|applicants|enquiries|people|companies|firms|names|bids|entries|families|buyers|orders|hopefuls|candidates) .{0,3} (for|chasing|after|competing for|fighting for|fighting over) (just|only|the|these|our|about)? #Value .{0,2} (${place}|${goods})`,
  `(phone|phones|line|lines|switchboard) (is|are|has|have|keeps) (been)? (not)? (ringing|stopped|melting|on fire|off the hook|red hot)`,
  `(inundated|swamped|flooded|overwhelmed|deluged|bombarded|overrun) (with|by) .{0,2} (requests|orders|interest|enquiries|applications|inquiries|demand|calls|bookings|applicants)`,
  `(bagged|grabbed|snapped up|nabbed|claimed|snatched|hoovered up) .{0,1} (most|half|nearly all|almost all|all|the (rest|best|lot)|#Value) (of)? (the|our|these|them)`,
  `and (two|three|four|several|#Value) (others|other .|people|companies|families|firms|more) .{0,1} (want|are after|are looking|have asked|are asking|are waiting|would like|are interested)`,
  `only (the|those who|people who|whoever|those) .{0,2} (quick|quickest|fast|fastest|early|first|lucky|luckiest|swift|swiftest|act|move|reply|book|hurry) .{0,4} (get|gets|will|be|make|win|secure|seat|place|spot)`,
  `(not many|few|very few|hardly anyone|hardly anybody|not everyone|only a (few|handful)|a lucky few) .{0,2} (get|gets|will get|are given|is given|are offered|are invited|is invited|make it|are accepted|is accepted|are allowed|will be) .{0,2} (chance|opportunity|in|invited|to join|invitation|place|seat|spot|invite|access|offered|accepted)`,
  `(struggle|hard pressed|hard pushed|difficult|never|hard|lucky|tough) (to)? (find|get|see|spot) (another (one|of|like)|one (of these|like (this|it)|again|anywhere)|them (anywhere|elsewhere|again)|its like)`,
];

const gone =
  '(gone|flown|vanished|disappeared|taken|sold|booked|claimed|spoken for|filled|snapped up|snatched up|allocated|reserved|full|committed|signed|reserved|accounted for|under offer|nabbed|bagged|gobbled up|grabbed|scooped up|swallowed up|swept up|handed out|pre ordered|let|rented)';
const portion =
  '(nearly|almost|practically|virtually|just about|all but|more than|over|well over)? (every|all|most|half|two thirds|three quarters|a third|#Percent|#Value (in|out of|of) #Value|#Value thirds|#Value|nine in ten|the (majority|bulk|rest|others|remainder)|every other|all the (rest|others)|all but (one|two|three|#Value|a few))';

/** It goes. */
export const goes: readonly string[] = [
  `${portion} (of)? (the|our|these|those|this|my)? .{0,1} (${thing}|rest|others|them|these|those|list|cohort|batch|range|intake) (is|are|has|have) (now)? (been)? ${gone}`,
  `(all)? (the)? (rest|others|remainder) (is|are|have been|has been|has|have) ${gone}`,
  `${that} .{0,3} (are|is|keep|have been|keeps|has been) (positively)? (flying|walking|racing|marching|shooting|galloping|rushing) (off|out) (of)? (the|our) .`,
  `(flying|walking|racing) (off|out) (of)? (the|our) (shelf|shelves|door|doors|warehouse|books|shop|showroom|lot|yard|forecourt|rails|racks|store|gate)`,
  `(sell|sells|selling|sold|going|go|goes|went) (out)? like (hot cakes|hotcakes|wildfire|there is no tomorrow|ice cream)`,
  `(sold out|snapped up|gone|claimed|all taken|went|fully booked|sold|sells out|sell out) (in|within|inside) (under|just|less than|only|mere|a matter of)? (#Value|a|an|minutes|hours|days|the first|seconds) .{0,3} (last|$|hour|hours|day|days|week|weeks|minute|minutes)`,
  `(the)? (last|first|previous|earlier) (batch|run|lot|round|cohort|intake|release|drop|shipment|consignment|edition|collection) .{0,2} (sold out|went|was gone|disappeared|lasted|flew|vanished|was snapped up|sold)`,
  `(this|these|they|our|those|it|the last|the remaining) .{0,3} (never|rarely|seldom|will not|do not|does not|will hardly|are not going to|is not going to) .{0,1} ((stay|stays|hang|hangs|stick|sticks|last|lasts|sit|sits|linger|lingers|remain|remains) .{0,1} ((around|about|unsold|here|there|on (the|our|my) .{1,2}|in (the|our|my) .{1,2}) (for)? (very)? (long|forever|for ever)?|long|for long|forever|for ever)|be (around|here|there|available) (for)? (long|forever|much longer|for ever))`,
  `(stock|stocks|supplies|supply|seats|places|spots|tickets|units) (will not|are not going to|never|may not|might not) (last|hold out|hang around|stay|be here)`,
  `(can not|could not|will not) (promise|guarantee|swear) (that)? (you)? (there will|there would|any|they|these|one|it|this|any of) .{0,4} (left|here|in stock|around|be (any|one)|last)`,
  `(i|we) (doubt|wonder if|wonder whether|fear) (that)? (there will|it will|they will|we will|any|one|this) .{0,4} (left|there|here|available|last|in stock|still around|survive)`,
  `(may|might|could|will|is likely to|are likely to|are bound to|is bound to|are sure to) (well|all|soon|be)? .{0,2} (be)? (gone|sold|taken|snapped up|sold out|fully booked|spoken for|filled) .{0,1} (by (tomorrow|the (weekend|time|end)|tonight|then|#WeekDay|next|noon|now)|before (you|the|i|long)|tomorrow|next week|within|in (days|hours|minutes|a)|soon|shortly|this week)`,
  `(may|might|will|would) not be (there|here|around|available|free|in stock|any left|one left) .{0,1} (tomorrow|next (week|month|time)|by (then|the)|much longer|for (long|much)|when|if|later|any longer)`,
  `(there|here|available|around|in stock) (may|might|will|would) not be (any|one|many|another|a) .{0,2} (left|next|tomorrow|by)`,
  `blink and (you|they|it|we)`,
  `(before|until) (they|these|those|the (rest|others|last|best)) (all go|all sell|all gone|go $|go for good)`,
  `(before|until) (they|these|those|it|this|the (rest|others|last|best)) (all)? (sell out|sells out|run out|runs out|disappear|disappears|vanish|walk|walks|are (snapped|taken|sold|claimed|all)|is (snapped|taken|sold|claimed)|get (snapped|taken|sold|claimed)|gets (snapped|taken|sold)|fly)`,
  `(the)? (best|good|cheapest|nicest|prime) (units|ones|seats|spots|plots|dates|slots|tables|rooms|places|deals|picks|cabins) (go|sell|are taken|are gone|disappear|get taken|are going) (first|fast|quickly|early|soon)`,
  `(shrinking|dwindling|disappearing|emptying|filling|vanishing|selling|going|melting|falling|thinning) (up|away|out)? (by the (hour|day|minute|week)|(with)? every (hour|day|minute)|daily|hourly|as (we speak|you read|i write|i type))`,
  `(come|comes|coming|come up|comes up) (up|free|along|around|round|on the market|available)? .{0,1} (once in a blue moon|rarely|seldom|hardly ever|very rarely|so rarely)`,
  `(rarely|seldom|hardly ever|almost never|never) (come|comes) (up|free|along|on the market|available|back|onto the market)`,
  `(it is|it 's) (very)? (rare|unusual|seldom) (that|for) .{1,7} (free|available|up|market|stock|open|opens|vacant)`,
  `(it|they|this|that|one|place|slot|spot|seat) (will|is going to|are going to) be (filled|gone|taken|snapped up|claimed|sold) .{0,1} (by|before|within|today|tonight|tomorrow|soon|in|this)`,
  `(holding|hold|keeping|saving|keep) (back|on to)? (one|the last|a|your|this|#Value) .{0,4} (for you)? .{0,2} (but)? .{0,3} (not|can not|will not) .{0,2} (for)? (long|forever|much longer)`,
  `(set|put|kept|keep|hold|holding|saved|setting|putting) .{0,1} (one|yours|a .|the last .|it|two|a few) (aside|back|by) .{0,4} but .{0,3} (can not|will not|not)`,
  `(do not|never) (count|bank|rely) on (there being|it being|them being|any being|one being|finding) .{0,3} (left|there|here|available)`,
];

const group =
  '(people|customers|clients|companies|firms|teams|families|users|members|businesses|homeowners|applicants|readers|guests|attendees|founders|brands|partners|dealers|agencies|shops|restaurants|clinics|practices|schools|owners|buyers|participants|delegates|accounts|projects|jobs|students|households|restorations|patients|properties|stores|sites|orders|companies like yours)';
const take =
  '(take|takes|taking|accept|accepts|accepting|work|works|working|partner|partnering|onboard|onboarding|serve|serving|admit|admitting|enrol|enroll|let|letting|invite|inviting|invited|build|building|make|makes|made|produce|produced|release|releases|released|releasing|open|opening|offer|offering|run|running|print|printed|allow|allowing|select|selecting|sell|selling|sign|signing|book|booking|squeeze|squeezing|fit|fitting)';

/** A cap. */
export const capped: readonly string[] = [
  `(i|we|my (diary|calendar|schedule|team|week|book)|our (diary|calendar|schedule|team|crew|studio|books|workshop|summer|spring|autumn|programme)|there) .{0,2} (have|has|got|is|are) .{0,1} (only)? (room|space|capacity|time|an opening|a gap|openings|a slot|slots|a place|places|bandwidth) (left)? (for)? .{0,1} (just|only|one|two|three|four|#Value|a couple|a few) .{0,1} more`,
  `(have|has) (only|just) (room|space|capacity|time|bandwidth) (left)? for (one|two|three|#Value|a few|a couple of|a handful of) (${group}|more|new|other|.)`,
  `(can|could|will) (only|just)? (still)? (squeeze|fit|take|slot|let|bring|accept|onboard|sign) (in|on|up)? (just|only)? (one|two|three|#Value|a couple of|a few|a handful of) (last|final|more|other|additional|further) .{1,3}`,
  `(you would be|you will be|you are|be|become|you could be) (one of|among|amongst) (only|just|the (few|chosen|lucky|select|handful of|select few|only|small number of)|a (select|chosen|lucky|handful|tiny|small|limited)|#Value) .{0,3} (few|handful|${group}|group|number|we|to be|invited|selected|who|to get|.)`,
  `(only|just|exactly|no more than|a maximum of|maximum of|up to) #Value+ .{0,3} ${group} (we|will|are|get|can|per|each|a (year|month|quarter|season)|at (a|any one) time|that we|who will|in (your|this|each))`,
  `(we|i) (have|are|will|am)? (only|strictly|deliberately|always)? (capped|capping|cap|limited|limiting|limit|restricted|restricting|restrict|keep|keeping|kept|closing|close|cut off|cutting off) .{0,6} (at|to|after) (just|only|the first)? (#Value+|a handful|a few|a select|a dozen) .{0,2} (${group}|places|seats|spots|units|copies|and|this|a (month|quarter|year)|per)`,
  `(capped|limited|restricted|closed) (at|to|after) (just|only|the first)? (#Value+|a handful of|a dozen) .{0,3} and .{1,3} (have|has|are|is|already)`,
  `(we|i) (only|just|can only|will only|could only) (ever)? ${take} (with|on|in|up|to)? (a|only|just|about|around|very|one|two|three|a very|a select)? (few|handful|select few|couple|small number|limited number|dozen|#Value+) .{0,4} (${group}|of (them|these|those)|at (a|any one) time|a (year|month|quarter|season|week)|each|every|per)`,
  `(we|i) (only|just) (ever)? (made|produced|printed|built|bottled|released|make|produce|print|build|bottle|release|ordered|imported|commissioned) (a few|a handful|#Value+|very few|a small)`,
  `(we|i) (take|takes|taking|accept|accepting|work|release|make|admit|produce|let|build) (on|with|in)? (very|only|just|so|extremely) (few|a few|a handful)`,
  `(we|i) (turn away|turn down|decline|reject|say no to) (most|the majority|nearly all|almost all|nine in ten|nine out of|half|many|#Percent) .{0,3}`,
  `(i|we) (have|had) to (turn|start turning) .{0,2} away`,
  `(once|when|as soon as|the moment) (we|it|this|that|the (list|cohort|round|intake|programme|program|group|cap|class|limit|quota)|our (books|list|cap|quota|limit)|those|they|these|all) .{0,4} (cap|full|limit|quota|capacity|sold|filled|gone|taken|reached|closed) .{0,3} (close|closes|closed|shut|shuts|that is|no more|there|we|it|doors|done|over|finished|stop)`,
  `(our|the|my) (books|list|roster|intake|cohort|programme|program|group|class|doors|rolls|guest list|client list) (is|are|will be) .{0,1} (nearly|almost|about to|all but|as good as|practically|soon|virtually) .{0,1} (full|closed|close|closing|complete|shut|filled|fully booked)`,
  `(we are|i am) (nearly|almost|close to|approaching|nearing|all but|practically|just about) .{0,1} (full|at (capacity|the limit|our limit|the cap|our cap)|at the (limit|cap)|fully booked|booked (up|solid|out)|capacity|our (limit|cap|quota)|the (limit|cap))`,
  `(cohort|list|class|programme|program|course|round|intake|tour|event|group|batch|workshop|season|diary|calendar|trip) (is|are) (now)? (#Percent|nearly|almost|over half|more than half|two thirds|three quarters|half|#Value percent) (full|booked|taken|sold|filled|gone|subscribed)`,
  `(only|strictly|reserved|open|available|exclusive|offered|limited|released) .{0,2} (to|for) (a|the|our|very)? (select|chosen|lucky|privileged|happy|small|tiny|hand picked|handpicked) (few|group|number|circle|handful)`,
  `(a|the) (select|chosen|lucky|fortunate|privileged) (few|handful) .{0,3} (firms|companies|clients|get|are|will|can|invited|let|in|who)`,
  `(among|amongst|one of) the (chosen|lucky|select|selected|fortunate|privileged) (few|ones|handful)`,
  `(will not|not going to|never|no plans to|can not|do not plan to|are not) (be)? (restock|restocking|restocked|reprint|reprinted|remake|remade|re stock|made again|produced again|printed again|repeat|repeated|replenished|replenish|getting any more|making any more|making more|ordering more|order more|be more of|come back in)`,
  `(no|there is no|without) (restock|restocks|reprint|reprints|second (run|batch|edition|printing|round)|more (where|coming|on the way|being made|planned)|further (batch|run|stock|batches))`,
  `(when|once) (they|it|these|this|those) (is|are) (all)? (gone|sold|taken|finished) .{0,1} (they|it|these|that|there|no|we|you) .{0,3} (gone|it|no more|not|done|finished)`,
  `(once|when) .{1,6} (snapped up|sold|taken|gone) that is (it|that|all|the end)`,
  `(i|we) .{0,2} (close|closing|closes|stop|stopping|cut off|cap|capping|shut) (the|our|this)? .{0,1} (list|books|doors|intake|cohort|enrolment|enrollment|roster|register|round|sign ups|signups|membership|applications|order book|group|waiting list|guest list|order books) (at|after|once|when|with|as soon) .{0,2} (#Value|we|it|full)`,
  `(membership|enrolment|enrollment|registration|the (list|doors|round|group|book|books|waiting list|programme|program|club)|our (list|doors|books|club|group)) (is|are|will be) (about to|soon)? (closing|close|shut|shutting|closed) (to|for) (new|newcomers|outsiders|further|more|others|anyone|good|non)`,
  `(room|space|capacity|places|seats) for (just|only|precisely|exactly|no more than|maybe|perhaps) (one|two|three|#Value|a few|a couple|a handful)`,
  `(only|just|accept|take|take on|work with|sign|partner with|allow|exactly) (one|a single|two) (firm|company|client|dealer|partner|business|agency|practice|shop|clinic|agent|reseller|installer) (per|in each|for each|in every|in any) (town|city|region|area|postcode|county|street|sector|market|territory|zip|industry|state|village)`,
];

/** Goods that are counted out. */
export const counts: readonly string[] = [
  `(${few}) (of)? (our|the|these|this)? .{0,2} (${place}|${goods}) .{0,3} (up for grabs|going spare|for the taking|unclaimed|unsold)`,
];

/** Rumours of others in two halves that come in any order: who they are, and what they want of the same thing. */

const peer =
  '(competitor|competitors|rival|rivals|neighbour|neighbours|neighbor|neighbors|mate|mates|friend|friends|peers|classmates|counterpart|counterparts|trainer|ex|sister|brother|cousin|boss)';
const buyer =
  '(buyer|buyers|couple|couples|party|parties|family|families|customer|customers|client|clients|plant|firm|company|shop|bidder|bidders|investor|investors|tenant|tenants|applicant|applicants|guest|guests|agent|agents|person|chap|lady|gentleman|guy|bloke|fella|woman|man|owner|owners|hotel|school|clinic|practice|farm|farmer|developer|developers|team|landlord|homeowner|dealer|dealers|brand|contractor|site|group)';
/** Someone else, near the reader or after the same. */
export const others: readonly string[] = [
  '(a|another|one) (gentleman|lady|chap|lad|bloke|fella|regular|local|builder|dealer|trader)',
  '(my|our) other (client|clients|customer|customers|buyer|buyers|members)',
  '(the|two|three|some) (lads|guys|people|folks|boys|team) (from|at|in) .',
  '(someone|somebody) (at|from|in|over at) .{1,2}',
  '(#Value|half|most|all|nearly all|several) (of)? (the|your) .{0,2} (units|shops|flats|houses|offices|classmates|floors|stalls|farms|neighbours|neighbors) (on|in|around|near)? (your|you)? .{0,1}',
  '(the|both|all the) (neighbours|neighbors|village|trade|street|mums|dads|town|estate|block|whole (street|village|block|office|town|estate|building|class|road|family|team)|competition) (on both sides|opposite|upstairs|next door)?',
  'your opposite number',
  '(#Value|half|most|several|some|many) of your .{0,2} (connections|contacts|friends|colleagues|followers|peers|classmates|team mates)',
  'every .{1,2} (from|in|on|between) .{1,4}',
  '#Value other .{1,2}',
  `(another|second|third|rival|competing|other|different|several|multiple|serious|keen|interested|local|cash|two|three) (interested|serious|keen|local|cash|potential|prospective)? ${buyer}`,
  `(a|one) (keen|serious|local|cash|young)? ${buyer} (from|in|near|down|up|who|of yours|on your|round)`,
  `(a|one|another) ${peer} (of yours|down|up|on|in|from|near)`,
  '(someone|somebody|someone else|somebody else|anyone else)',
  `(a|one|some|two|several|many|most|all|lots|plenty|half) (of)? your (own)? .{0,2} ${peer}`,
  `your .{0,2} ${peer}`,
  '(the|that) (guy|chap|lady|couple|family|people|shop|house|firm|one) (next door|across the road|down the road|opposite|at number #Value|on your .|in your .|two doors down|round the corner)',
  '(the other|all the other|the rest of the|two of the|half the|most of the|all the) .{1,2} (on|in|at|above|below|near|round|around|of) (you|your .{1,2})',
  '(other|several|two|three|a few|a couple of|#Value other) (people|agents|offers|bids|enquiries|inquiries|viewings|couples|families|names)',
];
/** What they want: the same thing, and soon. */
export const wanting: readonly string[] = [
  '(signed|upgraded|renewed|switched|joined|bought|ordered|signing|buying|ordering|booking|upgrading|switching) (up|over|in)? (yesterday|today|on #WeekDay|last (week|night|month)|this (week|morning|afternoon|month)|tomorrow|$)',
  '(are|have|is|has) already (enrolled|registered|in|booked|joined|sorted|covered|on board|signed|committed)',
  '(asking|begging|hounding|pestering|phoning|ringing) (me|us) for (one|it|them|ours|this|a)',
  'put (it|this|one|that) on hold (while|for)',
  'on the list for (that|this|it|the same)',
  '(put|added|putting) (their|his|her) (name|names) (down|on)',
  '(rang|ring|ringing|rung|called|calling|call|phoned|emailed|asking|asked) .{0,3} (about|after) (it|this|that one|your (slot|date|spot|place|unit|time|table))',
  '(all over it|all on it|on it now|gone for it|going for it|talking about (it|this|us)|raving about (it|this|us)|bite (my|our) hand off)',
  '(took|take|taking|had) .{1,3} off (me|us)',
  '(see|seeing|view|viewing|look at|looking at) (it|this one|the (flat|house|plot|car|van|unit)) (at|on|tomorrow|today|this|later|tonight)',
  '(hovering|circling|sniffing (around|about)|in the wings|on standby|breathing down (my|our|your) .|next in line|ready to (sign|buy|take|pounce|pay|move|commit|go|put)|waiting to (sign|buy|take|pounce|snap|grab|jump)|about to (sign|buy|take|pounce|commit)|close to (signing|buying|a deal|agreeing)|dying to|desperate for|desperate to|itching to|keen on (it|this|the (same|slot|plot|house|unit|date|last|place))|coming with (cash|a deposit|their deposit|his chequebook)|(want|wants|wanted|wanting|would love|fancies|fancy) (it|this|one|the same|yours|that (one|slot|plot|unit|house|date|van|car)))',
  '(first refusal|second viewing|(express|expressed|expressing|showing|shown|showed|registered) .{0,2} interest|(after|asking (about|for|after)|asked (about|for|after)|enquiring about|enquired about|eyeing|eyed|looking at|looked at|interested in|bid (for|on)|bidding (for|on)|waiting (for|on)|driving (over|down|up)|flying in|coming (back|over|down|up|in) (to|for|this|tomorrow|today|tonight)|viewing|bringing .{1,3}) .{0,3} (it|this|the same|this very|that very|yours|your (slot|date|spot|plot|place|unit|time)|see|look|clients|buyers|cash|tomorrow|today|tonight|this (afternoon|morning|evening|week)))',
  '(if|should) you (do not $|do not (take|want|sign|move|buy|act|book|come back|get|grab)|pass|say no|dither|hesitate|let it)',
  '(loading|getting|got|taken|took|taking|ordered|bought|booked|claimed|grabbed|bagged|using|enjoying|reserved|collected|picked up) .{0,2} (theirs|his|hers|ours|one of (ours|these|them)|this one|with us)',
  '(just|already|have|has) .{0,1} (took|taken|bought|ordered|booked|reserved) (one|two|three|#Value|it)',
  '(gone|signed|switched|moved) (over)? (with|to) us',
  '(saying yes|said yes|in favour|have signed|has signed|are signing|jumped in|on board)',
];

const goods =
  '(slots|slot|spots|places|seats|units|plots|houses|homes|tickets|dates|consultations|tables|rooms|cabins|crews|orders|bookings|kits|this|these|it|them|ours|one|stock|appointments)';
/** A rush told without a source. */
export const rush: readonly string[] = [
  'run (ragged|off our feet)',
  '(waiting list|queue|line) .{0,2} (as long as|longer than|out of the door|round the block|around the block)',
  '(queuing|queueing|lining up|lined up) (round|around|down|out) (the|of)? .{0,1} (block|street|door|corner)',
  '(was|were|being|been|is) fought over',
  'bidding war',
  '(can not|could not|can hardly|struggling to) (make|print|build|bake|pack|ship|stock|get|bottle|brew|knit|sew) (them|it|enough|these) .{0,2} (fast|quick|quickly) enough',
  '(took|grabbed|bought|snapped up|got|booked) the last (but one|one|two|few|pair|of)',
  '(drove|flew|travelled|traveled|came|queued) (all the way)? from .{1,3} (for|to (get|buy|see)) (this|it|one|them|these|ours)',
  '(rival|other|more) (bidders|buyers|bids|offers) .{0,3} (expected|due|coming|likely|lined up)',
  '(group|chat|forum|comments|inbox|page|phone) (is|has|are|have)? .{0,1} (gone|going|went|melting|blowing up) (mental|mad|crazy|nuts|wild|over|with)',
  '(not|hardly|far from) the only (one|person|people|ones|buyer) .{0,2} (looking|asking|interested|after|who|eyeing|wanting)',
  'names on the list (since|already|today|this)',
  `(competing|rival|another|second|higher|counter|new) (bid|offer|enquiry|inquiry|reservation|application|deposit) .{0,6} (received|came|come|table|arrived|landed|placed|made|submitted|pending|is in)`,
  `(seeing|having|had|been|is|getting|get|got) .{0,3} (rush|run|stampede|scramble|surge|frenzy|spike|gold rush|free for all) (on|for|of|in) .{0,3} ${goods}`,
  `(if|should) you (do not (take|want|sign|move|buy|act|book|come back|get|grab)|do not|pass|say no|dither|hesitate|turn (it|this|us) down) .{0,6} (someone|somebody|the next|another|others|a rival|your (competitor|neighbour|rival)|they|the .{1,2}|three people|people) .{0,6} (will (take|have|get|snap|grab|be|buy|sign|jump|$)|would|is ready|is waiting|gets it|takes it|has it|snaps it)`,
  `(next|another|other) (person|customer|buyer|family|name|firm|one|couple) (in|on) (the|my|our) (queue|list|line|phone) (will (take|have|get|snap|buy|sign|$)|gets it|takes it|would (take|love|have|jump|snap))`,
  `${goods} .{0,3} (has|have) been (mental|mad|crazy|nuts|insane|unreal|bonkers|wild|ridiculous|incredible|through the roof|off the charts|manic)`,
  `(demand|interest|sales|response|phones|orders|bookings|traffic) (has (been|gone)?|have (been|gone)?|is|are|'s|been|gone|going) .{0,1} (going)? .{0,1} (mental|mad|crazy|nuts|insane|unreal|bonkers|wild|ridiculous|through the roof|off the (charts|scale|wall)|manic|ballistic)`,
  `(homes|houses|flats|units|plots|places|they|these|cars|bikes|cabins|rooms) .{0,4} (going|selling|gone|sold|snapped up|flying|moving) (in|within|inside|after) (a|an|one|the first|hours|minutes|days|under|less than) .`,
  `more (orders|bookings|requests|calls|enquiries|messages|buyers|names|customers|demand) than (we|i|our|my) .{0,3} (can|could|have|handle|know)`,
  `(going|flying|moving|walking|selling) out (of)? the (door|shop|gate|warehouse) .{0,2} (as|faster|before|quicker)`,
  `(people|customers|folks|buyers|fans|members|clients|readers|punters|shoppers) .{0,2} (begging|queueing|queuing|fighting|clamouring|clamoring|scrambling|crying out|messaging|hounding|pestering|lining up|banging on|chasing|pleading|fought|begged|queued|camped out|camping (out|outside|on)) .{0,3} (us|me|for|our|my|outside|down|over|it|the|on|round|to get)`,
  `(people|customers|folks|buyers|fans|shoppers) .{0,2} camping (out|outside)`,
  `(over|more than|nearly|almost|another)? #Value+ (went|sold|gone|flew|walked|left|shifted|snapped up|disappeared) .{0,2} (yesterday|today|overnight|in (one|a|an|the first) .|last night|this morning|before (lunch|breakfast|noon)|alone)`,
  `(the whole|whole|half (the|your)|all (of)? (the|your)) .{1,2} (has|have|is|are) .{0,1} (already|all|now)? (signed (up)?|joined|switched|booked|ordered|bought|gone solar|in on it)`,
  `(everyone|everybody|all the .{1,2}) (at|in|on|from) .{1,3} (is|are|has|have) .{0,1} (using|wearing|driving|joined|joining|signed|bought|buying|ordering|booked|switched|switching|talking about|raving) .{0,2} (it|this|one|ours|them|up|us)?`,
  `your ${peer} (is|are|'s) (already|all)? (in|on it|onto it|on board|sorted|signed up) $`,
  `#Value+ .{0,2} (can not|can not all|could not) be wrong`,
];

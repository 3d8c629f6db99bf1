import { container, extra, goods, price, sellerPut } from './words.ts';

/** What is put in without asking: a push only beside a way out, an excuse or a word on silence. */

const doc =
  '(quote|quotation|estimate|invoice|bill|order|form|basket|cart|trolley|booking|reservation|contract|agreement|renewal|proposal|total|statement|checkout|itinerary|tab|line #Value)';
const shows =
  '(includes|include|contains|has|holds|shows|carries|features|comes with|lists|had room for|has room for|counts|counts in|takes in|reflects|covers|allows for|factors in|builds in|assumes|was topped up with)';
const isDone = `(has|have|was|were|is|are|will be|gets|get|comes|come|had|goes|go) .{0,2} (added|included|put|placed|popped|slipped|bundled|built in|tacked|inserted|dropped|written|loaded|attached|switched on|turned on|activated|enabled|ticked|checked|selected|preselected|pre selected|preset|pre set|filled in|prefilled|pre filled|applied|charged|billed|set up|provisioned|reserved|booked|pencilled|counted|rolled|folded|baked|priced|worked|factored|down for|down on|lumped|thrown|part of|(on|in) there|(on|in|with) (your|the|this|every|each) .{0,2} ${doc}|signed up|rounded up|opted in|chosen|set at|set to)`;
const bigger = '(larger|bigger|premium|higher|better|deluxe|longer|top|pricier|full|upgraded|dearer|extended|extra)';
const tier =
  '(premium|pro|plus|annual|yearly|gold|platinum|deluxe|professional|silver|executive|ultimate|advanced|unlimited|(higher|next|bigger|larger|better|top|paid|full|upper|dearer) (tier|plan|package|version|level|size|option)|.{1,2} (suite|tier|bundle))';
const article = '(a|an|the|our|your|one|two|three|some|#Value)';

const inThere =
  '(counted in|built in|rolled in|rolled into|folded in|folded into|baked in|baked into|priced in|worked in|factored in|down for|down on|pencilled (in|into)|lumped in|thrown in)';

export const putIn: readonly string[] = [
  // The seller did it.
  `[${sellerPut} (with|to|in|into|on|for)? ${goods}]`,
  `[${sellerPut} .{1,6} (to|in|into|on|onto|with|under) (${container}|(the|your|this) .{0,2} ${doc})]`,
  `[${sellerPut} .{1,8} ${price}]`,
  `[${extra} .{0,4} ${sellerPut}]`,
  `(i|we) (have|had|are|will)? [(upgraded|upgrading|upgrade) (you|your .)]`,
  `(i|we) .{0,4} [(moved|switched|bumped|put|moving|switching|move|switch|put|transferred) (you|your .{1,2}) (up|over|on|onto|to){0,3} .{0,3} ${tier}]`,
  `[(went|gone|going|go|opted) (ahead with|for|with) (the|a|an|your) .{0,2} (${bigger}|${extra})]`,
  `(i|we) (have)? [(extended|increased|raised|rounded|topped|bumped|doubled|upped|stretched) (up)? (your|the)? .{0,2} (order|plan|licence|license|contract|subscription|total|bill|quote|quantity|cover|policy|seats|package|membership|booking|number|amount|it) (to|by|up|from) (#Value|a|the|next|cover)]`,
  `(i|we) (have)? [(priced|quoted|costed|drawn up|worked out|drew up|calculated) (it|the job|this|everything|you|your .|for the .{1,2}) .{0,1} (with|including|as) .{1,4}]`,
  // It is done.
  `[${goods} .{0,4} ${isDone}]`,
  `[${article} .{1,5} (sits|sit|goes|go|comes|put|added) .{0,2} (on|in) (your|the|this|that|every|each) .{0,1} ${doc}]`,
  `[${article} .{1,5} (is|are|was|were|has been|have been) .{0,2} (put|added|on|part of|in) .{0,1} (your|the|this|that|every|each) .{0,1} ${doc}]`,
  `[(goes|go|went|gone|going) (onto|on to|on|into|in) ${container}]`,
  `[${article} .{1,5} (is|are|has been|have been|was|were|comes|come) (pre)? (filled in|prefilled|pre filled) (at|to|with|as)]`,
  `[(${container}|you|your .{0,1}) (is|are|will be|will|has been|have been|was|gets|get) .{0,2} (moved|switched|upgraded|transferred|bumped|migrated|put|stepped|step|steps|converted|move|go|rolled|roll) (up|over|on|onto|to|into|with){0,3} .{0,2} ${tier}]`,
  `[(your .{0,1}|${container}) (moves|steps|goes|switches|rolls|converts|upgrades|move|step|switch) (up|over|on|onto|to|into){1,3} .{0,2} ${tier}]`,
  `you (are|will be) (now)? [(on|in|enrolled in|part of) (the|our) .{0,2} ${tier}]`,
  `[${article}? (more|extra|additional|further) (seats|users|licences|licenses|pallets|boxes|hours|rooms|guests) .{0,2} ${isDone}]`,
  `[(it|they|this|that|one|those|these) (is|are|was|were|goes|go|has been|have been) .{0,1} (on|in|part of|added to|included in|put on) (your|the|this) .{0,1} ${doc}]`,
  `[${article} .{1,5} (is|are|has|have|was) .{0,3} ${inThere}]`,
  `[(has|have|with) .{1,5} ${inThere}]`,
  `[${extra} .{0,1} (joins|join|rides along with|lands in|lands on|appears on|comes with|goes with) (every|each|all|your)]`,
  `[(card|you|account) (will|is|are|is going to|are going to) .{0,2} (billed|charged|debited|invoiced) for .{1,4}]`,
  `[(ticked|checked|selected|clicked) (the|a|that) .{0,1} (box|option|tick) (for|of|next to|beside) .{1,2}]`,
  // The paper shows it.
  `[${container} (now|also|already|currently) ${shows} .{0,8} (${extra}|${price})]`,
  `[(your|the|this|each|every|that) .{0,2} ${doc} ${shows} .{0,8} (${extra}|${price})]`,
  `your next .{0,1} (box|order|delivery|shipment) ${shows} [(the|a|an) .{1,4} ${price}]`,
  `otherwise (it|they|this) [(stays|stay|remains|remain|will stay|will remain) (on|in) ${container}]`,
  `your .{0,2} ${doc} [(now|already|also) ${shows} .{1,8}]`,
  `(you will|you can|you may|you might) .{0,1} (find|see|notice|spot) [.{1,6} (on|in) ${container}]`,
  `(you will|you can|you may|you might) .{0,1} (find|see|notice|spot) [(a|the|an) (charge|line|fee|entry|item) for .{0,3} ${extra}]`,
  `(there is|there are|also|here) [${article} .{0,3} ${extra} .{0,3} (on|in|under) .{0,4} ${doc}]`,
  `(on|in|under) .{0,4} ${doc} .{0,2} [${article} .{0,3} ${extra}]`,
  `(included|contained|listed|added|shown|itemised) (in|on|with|at) .{1,4} (is|are) [${article} .{0,2} (${extra}|optional .)]`,
  `[(all|every|each|our|these) .{0,2} (quotes|orders|invoices|bookings|proposals|plans|offers|estimates|packages|contracts|order|booking|room|stay|guest|customer|account|rental|invoice|purchase|ticket|member|hire|lease|tenant|passenger|seat|parcel) (carry|include|contain|have|show|list|gets|get|is|are|comes|come|carries|starts|includes) .{0,4} (${extra}|${price})]`,
  `[(has|have) (the|a|all|our) .{0,2} ${extra} (switched on|turned on|enabled|active|activated|selected|ticked|on)]`,
  `(start|starts|come|comes|begin|begins|open|opens) with [.{1,5} (on|switched on|turned on|enabled|activated|ticked|selected)]`,
  `[(fee|charge|tip|donation|amount|option|contribution|quantity|surcharge) (is|comes|are|has been|was) (prefilled|pre filled|preset|pre set|pre entered|filled in)]`,
  `[(rounded|round) .{0,3} (bill|total|order|invoice|amount|purchase|payment|it|price|basket) (up)? .{0,3} (to|up|for)]`,
  `[as standard (i|we) .{0,1} (add|put|bill|charge|include) .{1,5}]`,
  '^ [. .{0,3} (added|included|selected|ticked|pre selected|preselected|in the basket|in your basket)] $',
];

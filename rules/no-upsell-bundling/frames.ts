import { bundle, buyers, extra, free, money, most, tier, whole } from './words.ts';

/** Frames of the upsell: a little more money, something beside it, more of it, the larger one, what others take. */

const get =
  '(add|get|take|have|include|grab|order|buy|pick up|throw in|throw on|bolt on|tack on|wrap in|roll in|slip in|pop in|bring in|pop .{1,2} in|try|enjoy|secure|bag|choose|consider|look at)';
const adding =
  '(adding|getting|taking|including|grabbing|ordering|buying|throwing in|bolting on|tacking on|wrapping in|rolling in|bundling|upgrading|trying|bringing in|extending|expanding|having)';
const ask =
  '(ask|asked|asking|request|requested|enquire|enquired|inquire|inquired|come|came|write|wrote|order|ordered|sign up|signed up|want|wanted|need|needed|mention|mentioned|look|looked|looking|book|booked|call|called|plan|planned|buy|bought|choose|chose|pick|picked|have in mind|had in mind)';
const also =
  '(too|as well|alongside|on top|with it|with them|with that|to go with it|also|in addition|while we are at it|while you are at it|into the bargain|to boot|besides)';
const service =
  '(service|services|plan|plans|package|packages|module|modules|suite|support|training|installation|maintenance|cover|insurance|warranty|hosting|retainer|retainers|audit|range|products|tools|platform|software|accessories|kit|cleaning|cleaner|care|protector|stand|case|bag|cable|cables|charger|dock|cartridges|toner|ink|analytics|reporting|consulting|design|marketing|seo|app|bundle|pack|add on|add ons|extras|upgrade|upgrades|membership|pass|subscription|guide|course|courses|coaching|workshop|template|templates)';

/** A little more money. */
export const littleMore: readonly string[] = [
  `(a|just|only)? (tiny|little|wee|small) (bit|fraction|amount|sum|step)? (more|extra) .{0,3} (gets|buys|lands|takes|moves|puts|bumps|brings|unlocks|secures|and you|opens)`,
  `(a|just|only|for)? (few|couple of|handful of) (pounds|dollars|euros|quid|bucks|pence|cents) (more|extra|a (month|week|day)|on top) .{0,3} (gets|buys|lands|takes|moves|puts|bumps|brings|unlocks|secures|you|and|will)`,
  `(for|it is|at|is|are|costs|works out) (just|only|barely|hardly|literally|but) (a|the)? (smidge|smidgen|touch|tad|fraction|sliver|whisker|shade|hair|bit|little|few (pounds|dollars|quid|bucks|pence|cents|euros)) (more|extra|dearer|pricier)`,
  `(for|costs) (a|the)? (smidge|smidgen|touch|tad|sliver|whisker) (more|extra|dearer|pricier)`,
  `for (just|only|literally)? (pennies|peanuts|pocket change|next to nothing|hardly anything|barely anything|not much|loose change|small change) (more|extra|on top|a day|a month|you)?`,
  `(is|are|costs|works out) (just|only|barely|hardly|scarcely) .{0,2} (dearer|pricier|costlier|more expensive|more than (your|the|what) .)`,
  `(costs|cost|comes to|works out at) (barely|hardly|scarcely|little|not much|only slightly|only a little|only a bit|fractionally) (any)? (more|extra)`,
  `${get} .{1,8} for (only|just|as little as|less than|under|a mere|a measly|around|about)? (another|an extra|an additional|a further)? ${money}`.replace(
    get,
    '(add|throw|tack|bolt|chuck|pop|include|slip|stick|bundle|wrap)',
  ),
  `(for|at) (only|just|a mere)? (half|a fraction of|a third of|half of) the (price|cost|usual price) .{0,2} (if|when|with|on top|alongside)`,
  `(add|get|take|buy|grab|have) (a|another|the) (second|third|extra|spare|further|matching) .{0,4} (for|at) (only|just)? (half|${money}|a fraction|next to nothing|less)`,
  `(another|an extra|an additional|a further|just|only) ${money} (and|would|will|gets|buys|covers|adds|takes|puts|turns|makes) (you|it|we|i|the|your)`,
  `for (only|just|another|an extra|a mere|as little as)? ${money} (more|extra|on top)? (a (month|week|year|day|head|user|seat))? (more|extra|on top)? .{0,1} (make it|take it|have it|go for|step up|upgrade|we will|i will|we can|i can|let us)`,
  `for (just|only|another|an extra)? (a|another) (tenner|fiver|song|snip|few bob|few coppers) (more|extra|you|a|on top|we|i|it)`,
  `(for|than|less than) (what|the price|the cost) (you|of|it) .{0,5} (spend|pay|lunch|lunches|coffee|coffees|pizza|pint|takeaway|dinner|sandwich|haircut|latte|cappuccino|tank of) .{0,4} (you|get|have|the|a|on)`,
  `(could|can|get|have|be) .{1,6} for (what|less than what|about what) you (would|already|currently)? .{0,1} (spend|pay) (on|for)`,
  `(costs|is|for|at|works out) .{0,1} (peanuts|pennies|next to nothing|pocket change|loose change) (more|extra)`,
];

/** Something beside it. */
export const alongside: readonly string[] = [
  `(pair|combine|team|match|couple|complement|complete|round off|finish off|finish|enhance|accompany|top off|partner|dress up|kit out) (your|the|this|it|that|them|these|any) .{0,4} (with|by adding) (our|one of our|some of our|a matching|the matching|matching|both our)`,
  `(protect|safeguard|insure|look after|cover) (your|the|this|that) .{0,1} (purchase|investment|order|new .|equipment|kit|machine|device) .{0,2} (with|by adding) (our|a|an|the|one)`,
  `(make the most of|get (the most|more|the best|even more) (out of|from)|supercharge|boost|get started faster with|unlock the (full)? (potential|power) of) (your|the|this|it) .{0,4} (with our|by adding|with (a|an|the) .{0,2} (add on|pack|plan|upgrade|bundle|package))`,
  `(goes|go|works|work|sits|pairs|looks|fits|plays) .{0,1} (perfectly|well|nicely|beautifully|best|great|hand in hand|brilliantly|wonderfully|superbly|better|a treat) (with|alongside|next to|together with) (our|one of our|a matching)`,
  `(is not|are not|not|never|is hardly) (really)? (complete|finished|fully protected|the same|quite complete) (without|until you (add|have|get)) (a|an|our|the|one|some)`,
  `(perfect|ideal|natural|great|obvious|lovely|handy) (partner|companion|match|complement|addition|add on|accompaniment|accessory|extra|upgrade|finishing touch|pairing) (to|for|with) (your|the|this|it)`,
  `(would|will|could) (finish|round|set|top) (it|this|the .|your .) (off|out) .{0,1} (nicely|perfectly|well|beautifully|a treat)?`,
  `(while|whilst|since|as|seeing as|given|now) (we are|you are|i am|i have you|we have you|you have|we have) (here|on the subject|on the topic|talking|at it|on (it|that|this)|discussing|chatting|there|on the (phone|line|call)|looking at|speaking|about it|in touch|browsing|got (you|the)|already|your|the|card) .{0,10} (why not|have you (thought|considered|looked|seen)|(can|could|may|might) i (interest|tempt|suggest|mention|offer)|how about|what about|(you )?might as well|you may as well|you should|grab|let us (add|talk|include|look)|(do not|let us not) forget|throw|consider|take a look|would you like|do you (want|need|fancy)|fancy|worth (adding|looking)|i can (add|also|throw)|we (can|could) (also|add|throw))`,
  `(while|since|as|now that|seeing as) (you are|you have|we are) .{0,6} (you|we) (might|may|could) as well (add|take|get|have|include|throw|grab|order|buy|upgrade|go|do|bundle|extend)`,
  `(you)? (might|may) as well (add|take|include|throw in|grab|bundle|upgrade|go for (the|our)|have (the|our)|get (the|our)|order (the|our|a)) .{0,6} ${also}`,
  `(you)? (might|may) as well (go for|have|take|get|upgrade to) (the|our) (top|full|big|bigger|larger|premium|pro|whole|complete|works|deluxe|best|lot|set|gold|platinum)`,
  `(can|could|may|might) (i|we) (also)? (interest|tempt|persuade|talk|entice|convince|twist) (you|your .) (in|into|to|with|arm)`,
  `(before|when) you (go|leave|check out|pay|finish|sign|order|renew|complete|place|confirm|head off) .{0,6} (have a look|take a look|how about|what about|why not|add|do not forget|can (i|we)|could (i|we)|(did|do) you (want|need|know)|fancy|grab|browse|see our|consider|would you|have you|any)`,
  `(do not|never) (leave|go|check out|order|ship|finish|start|set off) without (the|our|a|an|your|some|adding|one of our) .{0,2} (${extra}|${service})`,
  `(we|i) (would|could|can|will) (also)? (love|like|be happy|be glad|be delighted|happily|gladly)? (to)? (also)? (handle|do|take on|look after|take care of|cover|manage|sort|run|supply|quote for|set up|throw in|wrap in|add in|roll in|bundle in|tack on|include|add|put in) .{1,8} ${also}`,
  `(we|i) (would|could|can|will) (also)? (wrap|roll|fold|throw|bundle|bolt|slot|build) (in|on) .{1,6} (too|as well|for|at|free|also)`,
  `(our|the) .{1,7} (can|could|will|would) be (rolled|wrapped|thrown|bundled|folded|bolted|added|included|slotted|built|tacked|packaged) (in|into|on|to|together|with|alongside|up)? .{0,4} ${also}`,
  `(we|i) would also (love|like|be happy|be glad) to (handle|do|take on|look after|take care of|cover|manage|sort|run|supply|sell|show you)`,
  `you (will|would|are going to|may|might|must) also (want|need|be wanting|be needing|love|benefit from|be interested in|like) (our|a|an|the|some|one of our|to (add|get|have|take|buy|order|see our))`,
  `if you (like|liked|love|loved|enjoy|enjoyed|bought|are buying|take|took|order|ordered) .{1,5} you (will|would|are going to|might|may) .{0,1} (love|adore|like|want|need|enjoy|be interested in) (our|the|this|these|a)`,
  `(why not|how about|what about|let us|let me|(you)? (should|could|might)|(i|we) (would|could) (suggest|recommend|propose)|it (is|would be) worth|(i|we) (suggest|recommend|propose)|have you (ever)? (thought (about|of)|considered)|did you (ever)? (think of|consider)|fancy|would you consider|worth|consider|may i suggest|(are|would) you (be)? (interested in|open to|up for)|thought (about|of)) ${adding} (our|the|an? (extra|matching|second|spare|extended|annual|premium|larger|bigger)|some of our|one of our|a few) .{0,4} (${extra}|${service})`,
  `(tack|bolt|throw|pop|stick|slip|chuck) (the|our|a|an|some|on|in) .{1,5} (on|in|into|onto|your|for|to) .{0,4} (for|basket|order|cart|invoice|bill|plan|another|extra)`,
  `(how about|what about|fancy|why not) (a|an|the|some|our) (matching|spare|second|extra|extended|branded|monogrammed|premium|cleaning|carry|protective) .`,
  `(i|we) (have|also have) .{0,2} (accessories|extras|add ons|upgrades) (to go with|that go with|for) (it|your|that|this)`,
  `(we|i) (can|could|will|would) .{0,1} (sort|do|fix|replace|clean|upgrade|install|fit|service|redo|paint|handle|add|tackle|see to|take care of) (your|the|all) .{0,5} (while|whilst) (we are|i am|our .{1,2} (is|are)) (up|on|there|at it|here|in|about it|out|doing|around|over)`,
  `(favour|favor) and (add|take|throw in|get (the|our|a) .{0,1} (${extra}|${service})|include|bundle|upgrade)`,
  `(throw|add|chuck|toss|put|slip) .{1,6} (into|in) the (mix|pot|bargain|deal|basket|package|bundle)`,
  `(silly|daft|crazy|mad|foolish|rude|shame|pity|mistake|remiss) (of (me|you))? not to (add|take|include|mention|offer|bundle|throw|upgrade)`,
  `do not forget to (pick up|grab|add|throw in|order|include|take) (the matching|our|some of our|a spare|one of our|the extended)`,
  `you (will|are going to|must) (be)? (need|needing|want|wanting) .{1,6} so (here is|i have|we have|why not|let us|take|consider|our|how about)`,
  `(it)? (makes|make|would make|made) sense to .{0,1} (take|add|have|get|buy|include|order|bundle|throw) .{1,6} (too|as well|also|together|at the same time|at once|alongside)`,
  `if you (take|buy|order|add|book|include|bundle|throw in|have|get) .{1,5} (as well|with it|alongside|on top|together|at the same time)`,
  `(add|include|bundle|take (the|our|both|all|a second)|buy (the|our|both|all|a second)|order (the|our|both|all|a second)) .{1,7} and (i|we) (will|can|would|could|shall) .{0,1} (knock|take|drop|waive|cut|throw|discount|slash|shave|reduce|halve|lower|give you (#Percent|#Money|a discount))`,
  `(order|buy|sign up|book|join|subscribe|renew|upgrade|purchase) .{0,5} and (get|receive|claim|enjoy|you get|you will get|you will receive|collect|pick up) (a|an|your|our|two|three|#Value|some)? (free|complimentary|bonus|extra)`,
  `(while|since|as|now that) (i|we) have (you|your) .{0,3} (let me|i should|may i|can i|allow me|did you|have you) .{0,2} (mention|tell|show|introduce|interest|suggest|know|seen|thought|considered)`,
];

/** Beyond what was asked for. */
export const beyond: readonly string[] = [
  `you (only|just|merely|originally|initially|simply) ${ask} (for|about|to|in|on|at|us|after)? .{1,7} (but|yet|however|although|though|still|so why|and) .{0,3} (our|we|i|you|why|the|it|there|us|they) .{0,10} (too|as well|also|add|include|included|bigger|larger|bundle|rolled|thrown|wrapped|package|whole|full|everything|upgrade|better|more|lot|extra|suite|both|all|together|on top|alongside)`,
  `you (came|come|wrote|called|asked|enquired|signed up|were looking|are here|ordered|booked|wanted) (in|to us|here|us)? (for|about|looking for|after) .{1,5} but (our|we|i|you|why|let us|how|have|would|could)`,
  `(i|we) (have|had) .{0,3} (worked|put|drawn|come|thrown|built|made|prepared|quoted|priced|written|sketched|drafted|mocked|created|designed|specified|included|suggested) .{0,3} (bigger|larger|fuller|broader|wider|more (complete|comprehensive|generous|ambitious)|something (bigger|larger|more)|grander|richer|extended|a (bigger|larger|fuller)) .{0,5} (you|than|one|package|plan|bundle)`,
  `(bigger|larger|fuller|broader|wider|grander|more|better|bolder) .{0,3} than (the (one|package|plan|order|quote|quantity|number|size|model)|what|that which)? you (asked|wanted|requested|mentioned|ordered|had in mind|came for|need|enquired|planned|were looking|think|thought|budgeted|specified)`,
  `(on top of|beyond|alongside|in addition to|as well as|besides|over and above|together with|along with|apart from|aside from) (the|your|what|that|those) .{0,3} you (asked (for|about)?|wanted|ordered|requested|mentioned|came for|booked|need|needed|are (getting|buying|ordering|after)|chose|bought|have) .{0,1} (i|we|you|why not|how about|let us|there is|our|consider|have|take|add)`,
  `(on top of|beyond|alongside|in addition to|as well as|besides|over and above|together with|along with) (the|your|that) .{1,4} (i|we) (would|should|could|can)? (suggest|recommend|propose|advise) (our|adding|taking|getting|you|a|an|the|also|including)`,
  `(on top of|beyond|alongside|in addition to|as well as|besides|over and above|together with|along with) (the|your|that) .{1,4} you .{0,1} (should|could|might|ought to|would do well to|need to) .{0,1} (have|take|add|get|consider|buy|include) (our|a|an|the|some)`,
  `(let us|why not|how about|make it|take|order|go for|quote|quoted|get|round|suggest|recommend|could|push|would|propose|up to) .{1,10} (rather than|instead of) (just|only|merely)? (the|your|those|a|just)? (#Value|one|single|basic|smaller|small|little|handful|few|couple of|standard) .{0,2} you (asked|mentioned|wanted|ordered|requested|planned|had in mind|specified|budgeted|came for|enquired)`,
  `(rather than|instead of) (just|only|merely)? (the|your|those|a|just)? (#Value|one|single|basic|smaller|small|little|handful|few|couple of|standard) .{0,2} you (asked|mentioned|wanted|ordered|requested|planned|had in mind|specified|budgeted|came for|enquired) .{0,1} (why not|let us|how about|i would|we would|i suggest|we suggest|take|go for|consider|what about|get)`,
  `why (stop|settle|stay|leave it|limit yourself|content yourself|make do|end|restrict yourself|only (buy|get|take|order|have)|just (buy|get|take|order|have)|buy|get|have|take|order) (at|for|with|to|it)? .{1,6} (when|if|while|instead of) (you|we|i|our|there|for|all (four|three|of))`,
  `(do not|never) (just|only|merely)? (stop|settle|limit yourself|content yourself|make do) (at|for|with|to) (just|only|the (basic|small|smaller|standard|single|bare)|one|a single|less)`,
  `(we|i) (took|have taken) the liberty of (adding|including|quoting|putting|pricing|bundling|throwing|suggesting|upgrading)`,
  `(go|going) (well)? beyond (what|the) (you|.{1,2} you) (asked|wanted|ordered|requested)`,
  `you (only|just)? (asked for|asked about|wanted|ordered|booked|came for|came in for|needed|requested|are buying|bought) .{1,6} but (why not|why stop|let us|how about|have you|what about|imagine|would you|could i|may i)`,
];

/** More of the same. */
export const moreOf: readonly string[] = [
  `(round|bump|push|take|bring|move|nudge|raise|lift|increase|stretch|extend|double|triple|scale|make) (the|your|this|that) .{0,1} (order|basket|quantity|seats|licences|licenses|number|package|contract|term|subscription|total|count|purchase|plan|users) (up|out)? (to|by|from) .{0,1} (a|an|the|#Value|twice|double|full|two|three|annual|next)`,
  `(round|bump|nudge|top) (the|your|this|that|it|you) .{0,2} up (to|with)`,
  `(make|call) it (a (dozen|pair|trio|round|full|hundred|set|double|gold|hat trick)|two|three|four|five|six|ten|twenty|fifty|#Value .{0,2} (instead|rather|and|for|while)|the (gold|pro|premium|deluxe|platinum|top|full|large|bigger|annual|family|enterprise|business|plus|max|elite|vip) (plan|tier|package|version|edition|one|model|pack)?)`,
  `the more you (buy|order|take|add|spend|bundle|book) the (more|bigger|less|cheaper|better|lower)`,
  `(stock|load|double|treble) up (on)? .{0,4} (and|while|now|for)`,
  `(top up|double|triple|treble|double up on|bulk up|beef up|pad out|fill up|extend|supersize) (your|the|this|that) (order|basket|cart|plan|package|purchase|kit|subscription|licence|license|quantity|number)`,
  `(buy|order|take|get|book|purchase|choose|pick) (#Value|any #Value|a (second|third)|more|both|all (#Value|of them)|the (whole|full|complete|entire) .{1,2}) .{0,4} and (we|i|you|the|your|get|save|receive|pay|enjoy|pocket|bag|one|earn|unlock|knock)`,
  `(buy|order|take) (#Value|one|two|three|a .) .{0,2} get (#Value|one|another|a|the) .{0,3} (${free}|half|extra|off|thrown)`,
  `((two|three|four|2|3|4) for the price of (one|two|three|1|2|3)|two for one (on|offer|when|until|this|if)|three for two|three for two|bogof|multi buy|multibuy|family pack|value pack|bumper pack|mega pack)`,
  `sign (up)? (for|on for) (#Value|two|three|a (second|third|full|longer)|the (full|whole)) .{0,2} (year|years|months|term|seasons) .{0,3} (and|to get|for)`,
  `(a|an) (spare|second|backup|back up|matching|extra|additional) (one|.) .{0,3} (too|as well|just in case|while|never goes amiss|would not hurt|will not hurt|can not hurt|makes sense|is always)`,
];

/** The larger one in place of the smaller. */
export const larger: readonly string[] = [
  `(take|choose|get|go for|have|opt for|pick|upgrade to|prefer|try|want|need|better off with|be better with|happier with|plump for|consider|look at|be looking at) (the|our|a) .{0,2} (${bundle}|plan|tier|version|edition|model|licence|license|option|one|all in one .?|all rounder|bigger .) .{0,4} (instead|instead of|rather than|over|not|than) (the|just|a|only|your)?`,
  `(you|your .{1,2}) (would|will|could|might|is|are) (be)? .{0,1} (better off|happier|best off|better served|wiser|smarter|better) (with|going for|on|taking|getting|to (take|go|get|choose|upgrade)) (the|our|a) .{0,2} (${tier}|${bundle}|${whole}|top|next)`,
  `(treat|spoil|indulge|reward|pamper) (yourself|your .{1,2}) .{0,1} (to|with) (the|our|a) .{0,1} (${whole}|${tier}|upgrade|extra|${bundle})`,
  `(step|move|trade|jump|go|size|level|bump|scale) (up|yourself up|you up) (a|one|to|from)? (the|a|our|your)? .{0,1} (size|level|tier|notch|gear|class|grade|model|plan|package|premium|pro|gold|platinum|deluxe|bigger|larger|next|max|full|top)`,
  `(go|opt|plump|spring|push the boat out|splash out|pay a (bit|little) more) (for|on) (the|our|a|an) .{0,1} (${whole}|${tier}|upgrade|works|lot|top model|top of the range|bells)`,
  `(go|going) (large|big|premium|pro|gold|platinum|vip|deluxe|annual|unlimited|all in|the whole hog|all the way|the extra mile with our|for (broke|gold|the (works|lot|whole|full|top|big)))`,
  `(it is|it would be|is|be)? (well)? worth (upgrading|stepping up|moving up|going for the|paying (a (bit|little)|slightly|extra)|the (upgrade|extra|step up|jump))`,
  `(we|i) (would|could|can|will|have) (bump|upgrade|bumped|upgraded|step|move) (you|your .{1,2}) (up (to|onto)|to (our|the|a) (${tier}|bigger|larger|suite)|onto (our|the) (${tier}))`,
  `(our|the) .{0,1} (bigger|larger|premium|top|deluxe|pro|gold|platinum|full|next|max|plus|enterprise|annual|ultimate) .{0,2} (is|are|would be|comes|costs|starts|will) .{0,2} (only|just|barely|hardly|better (value|suited)|a (better|smarter)|far better|much better|well worth|for (only|just))`,
  `(considered|thought (about|of)|consider|how about|why not|worth|recommend|suggest|tempted (by|to)|fancy|thinking of) (go|going|moving|move|stepping|step|trading|jumping|sizing|bumping) (up|for the) (to|for|a|one)?`,
  `(is|are|would be|works|will do) (fine|okay|ok|good|good enough|enough|all right|a start|alright|adequate|great) .{0,4} but (the|our|with) .{0,2} (${tier}|${bundle}|${whole})`,
  `you (should|ought to|need to|deserve to|really should|belong|want to) (be)? (on|in) (our|the) .{0,1} (plan|tier|package|version|edition|level|programme|program)`,
  `(let me|let us|can i|could i|may i|i will|i can|we can|i could|we could|allow me to|i would like to) (upgrade|bump|step|treat) (you) (up)? (to|onto)`,
];

/** Everything in one lot. */
export const asOneLot: readonly string[] = [
  `(stack|bundle|combine|package|group|roll|wrap|tie|take|buy|get|put|order|grab|lump|book|choose|bring) (our|the|all|these|both|everything|your|#Value|the whole|all of) .{0,6} (together|up|into one|in one|as one|at once|range|set|lot|all) .{0,2} (and|to|for) (you|we|i)? .{0,1} (save|pocket|get|bag|receive|pay|enjoy|keep|knock|take|we|#Money|#Percent|less|free|it)`,
  `(bundle|combine|package|stack) .{1,8} and (you)? (will|can)? (save|pocket|get|bag|receive|pay|enjoy|keep|take|knock)`,
  `(total|combined|retail|real|stand alone|package|bundle) (worth|value) .{0,6} #Money+`,
  `(worth|valued at|a value of) (over|more than|up to|a total of|at least|nearly|a whopping|a combined)? #Money+ .{0,5} (your price|you pay|yours for|for only|for just|today|pay (just|only))`,
  `(you (will)? (pay|get it)|your price|yours|today 's price|your cost|you pay) .{0,3} #Money .{0,5} (worth|value|instead|rather)`,
  `(it)? (is)? only (sold|available|offered|comes|come|supplied|sell (it|this|them)) .{0,2} (together|as (a|part of) .{0,2} (set|bundle|package|pair|pack|kit|deal)|with (our|the) .|in (a|our) .{0,1} (bundle|package|set))`,
  `(you can not|can not be|you could not|i can not|we can not) (bought|sold|ordered|had|purchased|taken|buy|order|take|get|sell) .{0,2} (separately|on its own|by itself|without (our|the|a))`,
  `(everything|all|anything) you (will)? (could|would|can|might)? (ever|possibly)? (need|want|require) .{0,4} (in|under|for|wrapped in|rolled into|bundled in|bundled into) (one|a single|just one)`,
  `(package|bundle|pack|box|set|kit|deal|combo) (that has|with|containing|including|that includes|that covers) (everything|it all|the (lot|works)|all (the|of)|bells)`,
  `(the)? (full|whole|entire|complete) (works|shebang|monty|caboodle|kit and caboodle|package|suite|bundle|stack|enchilada) .{0,2} (and (you|get|save|never|we|forget)|for (only|just|#Money)|instead)`,
  `(take|have|get|buy|order) the (lot|works|whole lot|full set|whole set|whole range|full range|whole collection|complete set|full monty)`,
  `(all (in one|inclusive)|one stop) .{0,1} (package|bundle|suite|solution|deal|plan|pack|set) .{0,3} (and|for|instead|that|with|never|so)`,
  `(each|every) .{1,3} (comes|come) with (over|up to|more than)? #Money+`,
  `(save|saving|savings|off|discount|cheaper|reduction) .{0,4} (when|if) you (bundle|combine|take (both|all|the)|buy (both|all|two|three|more|together)|add (a|another|our|the)|order (both|all|two|three|more))`,
  `(get|take|buy|order|have|book|choose|grab) (the|all|both|our)? .{0,1} (trio|pair|duo|set|three|four|lot|bundle|range|collection|quartet|works|twin pack|both) .{0,2} and (pay|save|get|keep|pocket|we|i)`,
  `(we|i) (have|have got|do|offer|can do|put together|can offer|made) (a|an|our) .{0,3} (bundle|package|combo|bundle deal) (that|which|for|where|with) .{0,3} (save|saves|includes|covers|has|gives|cheaper|better|works out|bundles|adds|would)`,
];

/** Gifts. */
export const sweeteners: readonly string[] = [
  `(to)? (sweeten|seal|top off|clinch) (the|this|our) (deal|pot|offer|bargain|package)`,
  `(as|by way of) (a|an|our) .{0,1} (sweetener|little extra|cherry on top|freebie) .{0,3} (we|i|you|our|for|will|to|get|comes|$)`,
  `(as|by way of) (a|our) .{0,1} (thank you|gesture|treat|gift) .{0,2} (we|i|you) .{0,3} (add|adding|throw|throwing|include|including|get|slip|chuck)`,
  `(is|are|it is) yours (for free|free|to keep|at no|on us|as a gift|for nothing|as a bonus|when you|if you)`,
  `(sign|order|buy|book|join|renew|upgrade|commit|subscribe|enrol|enroll) .{0,6} and (the|a|an|your|our) .{1,4} (is|are|comes|come) (yours|${free}|on us|thrown in|included)`,
  `(sign|order|buy|book|join|renew|upgrade|subscribe|enrol|enroll) .{0,6} and (we|i) (will|would|shall)? .{0,1} (add|include|give|gift|send|slip|pop) .{0,1} (in|you)? (a|an|free|the) .{0,3} (free|gift|bonus|voucher|on us|gratis|at no|for nothing|worth|extra)`,
  `(a|your|our|another|extra|free) .{0,4} (as|by way of) (a|our|my) (gift|bonus|treat|freebie|present|sweetener)`,
  `(pocket|bag|score|receive|get|collect|earn|grab|claim|win|unlock) (another|an extra|a free|free|a bonus|bonus|extra|additional|yourself) .{1,6} (as a gift|for free|on us|on the house|for nothing|at no|as a bonus|gratis|thrown in)`,
  `(thrown|tossed|chucked|included|bundled|packed) in (for free|free|at no|for nothing|gratis|as a|on top|with|and)`,
  `(and|but|plus|oh and) there is (even|still)? more`,
  `(normally|usually|regularly|typically|ordinarily) (sold|priced|retails|retailing|costing|costs|worth|valued|sells)? (at|for)? #Money+ .{0,4} (free|yours|included|on us|comes|thrown|is)`,
  `(we are|i am) (adding|including|throwing|giving|sending|popping|slipping) (in)? (a|an|your|our|the|you) .{0,3} (gift|voucher|bonus|freebie|hamper|card|extra|free|goodie|mug|tote|${'#Money'})`,
  `(free|complimentary) .{1,4} (with|on) (every|each|any|all|your (next|first)?) (order|orders|purchase|purchases|booking|signup|plan|contract|subscription|upgrade|renewal)`,
  `thrown in (if|when|with|should) (you|the|every|our|your|any)`,
];

/** What others take. */
export const crowd: readonly string[] = [
  `(our|other|most|many|few|all)? (of our)? ${buyers} (rarely|seldom|hardly ever|never|do not|hardly|almost never|barely ever) .{0,1} (stop|settle|leave|buy|take|order|choose|stick|get|go|walk|stay|finish|end) (at|for|with|on|out|away|it)? (with|without)? (just|only|the (basic|standard|small|starter|single|bare|entry|first|cheapest|plain)|one|a single|it|without|our|a)`,
  `(few|hardly any|very few|not many|almost none|none) (of (our|the|my))? ${buyers} .{0,2} (stop|settle|stick|leave|stay|buy|take|order|choose|make do|get by) .{0,2} (at|for|with|without|just|only|the|on|one)`,
  `(they|people|folks|most|everyone|nearly everyone|almost everyone|customers|clients) (tend to|usually|normally|mostly|generally|nearly always|almost always|invariably|like to|prefer to|go on to|end up|always|typically|inevitably) (add|adding|take|taking|buy|buying|get|getting|go for|going for|order|ordering|choose|choosing|pick|picking|upgrade|upgrading|have|include) .{0,8} (too|as well|also|on top|with it|on|up|instead|alongside|anyway|within)`,
  `(people|those|${buyers}|businesses|companies|teams|firms|yards|shops|families|others) (like|such as|similar to) (you|yours|your .{1,2}|this) (usually|normally|mostly|often|tend to|typically|generally|always|nearly always|almost always|also|end up)? .{0,1} (pick|choose|take|go for|opt for|buy|add|upgrade|get|order|picking|choosing|taking|prefer|love|have|go|bundle) .{0,2} (to)? (the|our|a|an|both|for|with|up|all)`,
  `(often|usually|commonly|frequently|normally|typically|generally|also|mostly|most often|regularly|nearly always|almost always) .{0,1} (added|bought|chosen|picked|ordered|taken|purchased|paired|combined|bundled|sold|selected|booked|teamed) (by|with|alongside|together|in|at|too|as well)`,
  `(most|many|nearly all|almost all|the majority|#Percent|half|nine|eight|three quarters|#Value (in|out of) #Value) .{0,3} ${buyers} who .{1,7} (go on|end up|went on|come back|also|later|then|eventually|soon|add|added|upgrade|upgraded|take|took) .{0,2} (to|for|buy|buying|take|taking|add|adding|the|our|a|upgrade|upgrading|it|up)`,
  `${most} (who|that) .{1,7} (go on|end up|went on|come back|also|later|then|eventually|soon) .{0,1} (to|for|buy|buying|take|taking|add|adding|upgrade|upgrading|get|order)`,
  `(is|are) (what|the one) (most|nearly all|almost all|#Value (in|out of) #Value|nearly everyone|almost everyone|everyone) .{0,4} (go for|goes for|choose|chooses|pick|picks|take|takes|end up with|ends up with|buy|buys|order|orders|upgrade|get)`,
  `(nearly|almost|just about|practically)? (everyone|everybody|every (customer|client|buyer|guest|owner|driver|patient|diner)) .{0,5} (adds|takes|leaves with|goes for|ends up with|upgrades|buys|orders|chooses|picks|comes back for) .{0,1} (the|our|a|an|to|it|both|with)`,
  `(people|customers|clients|others|buyers|shoppers|guests) (also|tend to|usually|normally|often|frequently) .{0,1} (buy|bought|add|added|take|took|order|ordered|choose|chose|get|pick|love|like|view|viewed|pair|upgrade) .{0,4} (with|alongside|together|too|as well|this|these|a|the|our)`,
  `(no one|nobody|hardly anyone|hardly anybody|few people|not many|almost nobody|no .) (ever)? (buys|buy|takes|take|orders|order|leaves|leave|gets|books|chooses|goes) .{1,6} without (the|our|a|an|adding|taking|also)`,
  `(${most}|#Value percent of (our|all|the) .|the majority of (our|my) .) .{0,3} (take|buy|add|choose|pick|go for|opt for|order|get|want) (the|our|a|an|extra|extended|both)? .{0,3} (${service}|${extra})`,
  `(nearly all|most|almost all|many|half|the majority|#Value (in|out of) #Value|all) of (them|our .|these|those) .{0,1} (end up|ends up|wind up|go on|finish by|come back|usually|also|then|later|soon) .{0,1} (adding|buying|taking|upgrading|add|buy|take|upgrade|order|ordering|getting)`,
];

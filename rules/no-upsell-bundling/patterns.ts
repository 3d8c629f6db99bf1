import { bundle, extra, free, money, most, tier, whole } from './words.ts';

/** Something more, with a small price to make it easy. */
export const addOns: readonly string[] = [
  `(would you like|do you want|care|happy) to add .{1,4} for (only|just)? ${money}`,
  `for (an additional|an extra|another) ${money} .{0,4} (you|we) (can|could|also|get|will|would)`,
  `({add}|tack on|{include}|bolt on|{throw} in|toss in|chuck in|{stack}) (on)? .{1,8} for (only|just|as little as|less than|under|a mere|a measly|a (tiny|small|little|modest) .) (another|an extra|an additional)? ${money}? (more|extra|a (month|year|week|day|user|seat))?`,
  `(add|get|have|take|enjoy|upgrade|include|throw in|receive|pick up|bring|unlock) .{1,8} for (only|just)? (another|an (extra|additional)) ${money}`,
  `(add|get|have|take|enjoy|include|throw in|receive|pick up|bring|unlock) .{1,8} for (only|just)? ${money} (more|extra|on top)`,
  `for (only|just|as little as|a mere|less than|under) ${money} (more|extra|on top)`,
  `for (only|just|a mere) (another|an (extra|additional)) ${money}`,
  `(only|just|barely|hardly) ${money} (dearer|pricier|more expensive|costlier|more than)`,
  `for (only|just|barely)? (a (little|bit|tad|touch|fraction)|slightly|not much) more $`,
  `for (about|around|less than|under)? (the)? (price|cost) of (a|an|one|your|two|#Value) .{0,5} you (can|could|get|will|may)`,
  `for (only|just)? (a (little|bit|tad|touch|fraction)|slightly|not much) more (you|we|your team|money|they)? (can|could|get|will|may|would)`,
  `for (only|just)? ${money} (more|extra) (a (month|week|year|day))? [you (can|could|get|will|may|would)]`,
  `(cost|costs|is|for|at) (only|just|barely|so|hardly|scarcely) (a)? (little|bit|fraction|few .|any|anything|#Money) (more|extra)`,
  `(next|higher|bigger|larger) (tier|plan|size|model|package|version|level) (up)? .{0,2} (costs|is|for) (only|just|so|barely|a|hardly) (little|#Money|slightly|not much|hardly .|bit|any) (extra|more)`,
  `${money} (more|extra|on top) (gets|buys|adds|unlocks|brings|puts|takes|and) (you|we|in|your)`,
  `(spend|order|buy|add) (only|just|another)? ${money} (more|extra|worth)? (of .{1,3})? (to|and|for) (you)? (to)? (get|unlock|qualify|earn|receive|reach|enjoy|free)`,
  `(you are|only|just) ${money} (away from|short of) (free|a free|qualifying)`,
];

/** The moment of one purchase used to start another. */
export const whileAtIt: readonly string[] = [
  `now that you (have|own|bought|got) .{1,5} you (will)? (also)? (need|want) (a|an|the|our) .{1,3} (too|as well|to match|next)`,
  `(one more thing|one last thing|wait|quick thought) .{0,2} before you (check out|pay|order|renew|sign)`,
  `^ (get|grab|take|order|add|buy|try) (our|the|a|an|these|some|one of) .{1,4} (as well|too)`,
  `round your order up`,
  `^ go (big|large|bigger|all in)`,
  `(while|whilst|since|as long as|now that|seeing as|because) (you|we) (are|have) (at it|here|at checkout|got (your|the) (card|wallet) out|in the (shop|store|cart|basket))`,
  `(while|whilst|since|as long as|now that|seeing as|given that|as) (you|we) (are|have) (already)? (being)? (buying|ordering|renewing|signing|paying|purchasing|checking out|setting up|upgrading|bought|ordered|paying for|placing) .{0,8} [(why not|you (might|may|could|should) (as well)? (add|want to add|take|get|include|throw)|let us add|(it)? makes sense to (add|bundle|include|upgrade)|(is|would be) (a|the) (good|perfect|great|ideal|right) (time|moment) to (add|bundle|include|upgrade|throw|tack|take)|consider adding|i (would|can|could|will) (add|throw|include|suggest adding|recommend adding|also))]`,
  `(before|when) you (check out|pay|complete (your|the) (order|purchase)|finish|renew|place (your|the) order|go|sign) .{0,3} (can (we|i) tempt|worth (discussing|adding|considering|a look)|why not|add|have you (seen|considered|thought)|(take|have) a look at (these|our|the|some)|consider|how about|do not (forget|miss)|here (is|are) (a few|some))`,
  `(can|could|may|might|let) (we|i|us|me) (also)? (tempt|interest|entice) you (in|with|to)? (add|adding|a|an|our|some|one|the|these|another|upgrading)?`,
  `(do not|never) forget (to (add|include|take|order|pick up|grab)|about) (your|a|an|the|our|some|#Value)? .{0,2} ${extra}`,
  `(do not|never) forget (your|the|our) .{0,1} (add ons|extras|upgrade|upgrades|accessories|essentials|warranty|protection)`,
  `(why not|how about|what about|(you)? (should|could|might) consider|(you)? may want to consider|(it is|is)? (well)? worth|i (would)? (suggest|recommend)|we (would)? (suggest|recommend)|(you)? might as well|let us|want to|would you like to|(would you|do you) (want|like) (me|us)? to|fancy) (adding|add|bundling|bundle|tacking on|bolting on|throw in|throwing in|tack on|bolt on) (in|on)? (a|an|our|the|some|one of|#Value|more|another|these|those|it)`,
  `(have you|you have) (considered|thought (about|of)|looked at|looked into) (adding|bundling|upgrading|including|throwing in) .{1,5} [to your (plan|order|contract|subscription|package|account|renewal|purchase|setup)]`,
  `(have you|you have) (considered|thought (about|of)|looked at) (adding|bundling|including) .{0,3} ${extra}`,
  `(how|what) about (these|one of these|a matching .) $`,
  `(why not|how about) (take|taking|get|getting|grab|grabbing|order|ordering|make|making|try|trying|go|going|double|doubling|buy|buying) (for|it)? (a|an|the|our|both|all|two|three|#Value|one|your)`,
  `consider (these|our|some|a few|the following) .{0,2} (additions|add ons|addons|extras|upgrades|accessories|options|bundles)`,
  `(you|we think you|your (team|family|wife|husband|customers)) (may|might|will|would|could) (also|as well) (like|love|enjoy|be interested in|want|need) !to`,
  `(explore|browse|discover|check out|ask (me|us)? about|take advantage of|see|try|with|enhance .{1,3} with) our .{0,3} (add ons|addons|add on .|extras|accessories|upgrades|bundles)`,
  `(get|make) .{0,1} more (out of|from|of) (it|your|this) .{0,3} with (our|the|a|an)`,
  `^ add .{1,6} and (we|i|you) (will|can)? (knock|take|get|save|give|throw|waive|drop)`,
  `(pair|combine|team|match|couple|complete|finish|round) (it|this|that|them|these|your (order|set|kit|purchase|setup|look)) (up|off|out)? with (a|an|our|the|one|some|these)`,
  `(round (up|off|out)|top up|top off|double|supersize|accessorise|accessorize) (your|this|the) (order|purchase|set|kit|setup|cart|basket|subscription|plan)`,
  `(accessorise|accessorize) (your|this|the) .`,
  `complete (your|the) (look|set|collection|kit|setup) (with|by|today|now|for|and)`,
  `your (purchase|order) (entitles|qualifies|unlocks)`,
  `people (also|usually|often|normally|typically|mostly)? (buy|get|order|take|add) (this|these|it|them)? (with|together)`,
  `(add|throw in|include|take|try|get|bundle) (it|this|one|these|them|a|an|our|the) .{0,4} (to|with|into) your (order|cart|basket|purchase|subscription|plan|package|gift|renewal|checkout|contract) (and|for|now|today|to)`,
  `add for (better|best|faster|even better) (results|performance|protection)`,
];

/** The crowd as the reason to take more. */
export const others: readonly string[] = [
  `${most} .{0,7} (also|then|usually|often|typically|now|end up|choose to|go on to|tend to|like to)? (are adding|have been adding|(end|ends|ended|wind|winds) up adding|add|have added|bundle|bundling|have bundled|upgrade|upgrading|have upgraded|pair|pairing|throw in|tack on|bolt on) (it|this|that|these|them|on|in|to|a|an|our|the|#MergeTag|#Value|some|one|more)`,
  `${most} .{0,7} (also|usually also|then also) (buy|bought|take|took|get|got|choose|chose|chosen|pick|picked|order|ordered|purchase|purchased|go for|went for|opt for|opted for|sign up|sign up for) (a|an|our|the|this|these|#MergeTag|#Value|one|for|some|both)`,
  `(people|those|everyone|anyone|{shopper}|{homeowner}|{guest}|{buyer}|{client}|{customer}|{team}|{company}|owners) who (bought|took|buy|take|ordered|order|chose|choose|got|get|start with|started with) .{1,8} (also|usually|often|always|mostly|nearly all|all)? (go|went|end up|ended up|move|moved|take|took|add|added|upgrade|upgraded|come back for|came back for) (on|for|with|to|up|the|a|an|our|this|taking|adding|buying|getting)`,
  `(${most}|#Value (out of|in) #Value .) .{0,3} (add|take|buy|pick up|grab|order|get|go for|choose|pick|bring home) (a|an|the|our|one|this|it|both|#Value|#MergeTag) .{0,4} (too|as well|alongside|on top|with it|with theirs)`,
  `${most} .{0,4} (choose|pick|go for|opt for|went for|upgrade to|end up (on|with)|prefer|settle on) (the|our)? ${tier}`,
  `{customer} who (bought|buy|viewed|ordered|purchased|chose|like|liked) .{1,6} also`,
  `(often|frequently|usually|commonly|best|normally|typically) (bought|purchased|ordered|paired|combined|sold|taken|used|seen) (together|with this|with it|with that|with (the|your) .)`,
  `(popular|favourite|favorite|recommended|suggested|must have|best selling) (additions|add ons|addons|extras|upgrades|accessories|bundles|pairings)`,
];

/** More than one thing pressed into one price. */
export const packages: readonly string[] = [
  `({get}|{buy}|{choose}|{grab}|{take}|{go} for|{opt} for|{upgrade} to|{move} (up)? to|{recommend}|{order}|{claim}|{unlock}|{deserve}|{switch} to|{try}|{secure}|{put} you on|{start} with) (you|yourself|them)? (our|the|a|your) .{0,1} ${whole} .{0,1} ${bundle}`,
  `(with|as) our ${whole} .{0,1} (package|bundle|stack|set)`,
  `^ .{0,2} (complete|full|ultimate|total|mega|deluxe|all inclusive) .{0,1} (package|bundle|pack) .{0,3} $`,
  `(package|bundle|combo) (deal|offer|price)`,
  `(bundle|combine) .{0,6} (and|to) (you)? (will|can)? (save|get|pay|receive)`,
  `all .{1,3} (for|at) (one|a single) (low|flat|small|simple)? (price|payment|fee)`,
  `(make it|turn (it|this|that) into|build (your|a)) (a|an|your|own)? (bundle|combo|package|set|full set|double|trio|pair|hat trick)`,
  `(everything|all) (you|your (team|business|family|company)) (could|will|would|can)? (possibly)? (need|needs|want|wants) .{0,4} (in|for|under) (one|a single|#Value|just) (package|bundle|price|box|kit|place|low|deal|plan|payment|subscription)`,
  `(everything|all of (it|this|that)|all (this|that|of the above)|the (whole|full|entire) lot) (for|at) (one|a single|just|only) (low|flat|simple|small)? (price|payment|fee|${money})`,
];

/** Sums that nobody was asked to pay, to make the price look small. */
export const valueStacks: readonly string[] = [
  `value (is|of)? #Money+`,
  `(a|an|over|total|combined|of|up to|with|its|the)? (a|an)? #Money+ .{0,1} (retail|market|combined|total|real)? value`,
  `(total|combined|retail|package|bundle|stack|full|real|regular|bonus|real world) (retail)? (value|worth) (is|of|equals|comes to|over|up to)? (over|up to|more than)? #Money+`,
  `(valued|priced|normally sold|usually sold|retailing|sold separately) (at|for) (over|more than|up to|around)? #Money+ .{0,4} [(free|yours|included|on us|at no)]`,
  `(normally|usually|regularly|typically) (worth|sold (for|at)|sells for|valued at) #Money+`,
  `(gift|gifts|bonus|bonuses|free|complimentary|extras|guide|guides|course|courses|workbook|ebook|templates|training|toolkit|session|sessions|consultation|report|module|modules|audit|kit|membership|voucher|subscription) .{0,3} (valued at|worth) (over|more than|up to|at least|around|a full)? #Money+`,
  `worth (over|more than|up to|at least|around|a full)? #Money+ .{0,4} (free|yours|included|on us|at no (extra)? (cost|charge)|complimentary|as a gift|thrown in|for nothing)`,
  `#Money+ (of|in|worth of) (free|extra|added|bonus)? (bonuses|extras|gifts|add ons|upgrades|freebies|perks|goodies|bonus .|bonus)`,
  `#Money+ worth of .{1,4} (yours|for (only|just)|free|included|thrown in|on us)`,
  `(thousands|hundreds|tons|loads|heaps) (of dollars|of pounds|of euros)? (in|of|worth of) (free|extra|added)? (bonuses|extras|gifts|freebies|upgrades|perks)`,
  `(alone|by itself|on its own) (is|are|would be) (easily)? (worth|sells for|sold for|valued at) .{1,4}`,
  `(alone|by itself|on its own) (sells for|costs|retails (at|for)|would cost (you)?|goes for) #Money+`,
];

/** Gifts piled on to tip the scales. */
export const bonuses: readonly string[] = [
  `plus (you|we|i)? (will|can|also)? (also|even)? (get|receive|throw in|include) .{0,2} #Money+ (in|of|worth)`,
  `plus (you|we|i) (will|can|also|are)? (also|even|going to)? (get|getting|receive|receiving|throw in|throwing in|include|including|add|adding)`,
  `(you|we) (will|can|would) also (get|receive|be given|be sent|enjoy) (a|an|our|#Value|the|your)? (free|complimentary|bonus|extra)`,
  `but wait`,
  `(that|this) is not all $`,
  `(and|but) (that|there) is (not all|more) .{0,8} (we|i|you|order|get|buy|sign)`,
  `(we|i) (will|can|would|could|am going to|are going to|shall) (even|also|gladly|happily)? (throw|toss|chuck) in`,
  `(will|can|could|to) (throw|toss|chuck) in .{1,7} (for free|free|at no|on top|as well|as a (bonus|gift|thank)|too)`,
  `(is|are|gets|comes) thrown in (free|at no|as well|for|too|on top)`,
  `(throwing|tossing) in (a|an|our|the|some|#Value|free)`,
  `(as|for) (a|an) (added|extra|additional|special|free|exclusive)? bonus`,
  `(free|special|exclusive|extra|added|surprise|fast action|limited|launch|mystery|sign up|signup) .{0,1} bonus (offer|gift|pack|package|.)?`,
  `bonus (offer|gift|gifts|pack|material|materials|package|item|items|module|content|one|two|three|1|2|3|4|5)`,
  `(buy|order|take|get|purchase|book) (any)? (#Value|two|one|three) .{0,4} (get|receive|and get|and receive|for|have) (#Value|one|two|another|the (next|second|third|other) .?|a (second|third)|#Percent .{1,4}) .{0,4} (${free}|half price|half off|off)`,
  `(the|your|a|every) (second|third|next|other) (one|.)? (is|comes|at|for) (${free}|half price|half off|#Percent off)`,
  `(free|complimentary|surprise|mystery) .{0,2} (gift|gifts|tote|kit|pack|cover|sample|upgrade|set|package|case|bag|mug|accessory|accessories|service|lighting) .{0,2} (with (every|each|any|your|all|purchase|the)|when you|if you (buy|order|sign|book)|included|worth|for (every|each|all|any|signing|ordering|buying))`,
  `(your|a|our) (free|complimentary|surprise|mystery) .{0,1} gift`,
  `(free|yours|gift|complimentary) !(to|number|line) .{0,5} (with (every|each|any|your (order|purchase|signup|booking)|all|purchase)|when you (buy|order|purchase|spend|upgrade|renew)|if you (order|buy|purchase) (now|today|before|by|this)) (order|orders|purchase|purchases|signup|booking|installation|contract)?`,
  `yours (to keep)? ${free}`,
  `(with|on) (every|each|any|your first) (order|purchase|plan|booking|subscription) .{0,4} (you|we|receive|get) .{0,4} (${free}|gift|bonus|extra)`,
  `^ free (premium|deluxe|bonus|surprise|professional|branded|first .|.)? .{0,3} (package|kit|cover|upgrade|gift|tote|set|pack|case)`,
];

/** The larger plan, when the smaller one was fine. */
export const upgrades: readonly string[] = [
  `^ (so|then|now|please|and|or|yes)? upgrade (to|your|and|.)? .{0,5} (today|now|right away|this week|tonight|instantly|immediately)`,
  `(upgrade|go (premium|pro|gold|platinum|annual|vip)) (today|now)? (and|to|for) (unlock|get|save|enjoy|receive|only|just|as little as)`,
  `(why not|time to|how about|ready to|want to|let us|you should|you need to|i recommend you|we recommend you|consider|have you considered|(it)? makes sense to|worth) (upgrade|upgrading|trade up|trading up|move up|moving up|step up|stepping up|go premium|going premium|level up) (to|your|from|now|today|and)?`,
  `(upgrade|step up|move up|trade up|jump up|bump up|graduate|treat yourself|moving up|stepping up|trading up|bump (you|your .) up|move you up|take you up) to (our|the|a|your)? ${tier}`,
  `(go|opt|plump|spring) for (the|our|a) (bigger|larger|premium|deluxe|next|higher|top|gold|platinum|pro|pricier|full|whole|xl) (.{0,1} (plan|package|size|model|version|tier|option|bundle|edition|one|thing|works))?`,
  `(unlock|access|open up) (the)? (premium|pro|gold|advanced|full) (features|plan|reports|access|tier|version|support|benefits|tools|content|power)`,
  `(pays|makes sense|worth it|time|wise|smart) to go (annual|yearly|premium|pro|gold|platinum|vip)`,
  `^ (yes)? upgrade (my|your|this|the) (order|purchase|plan|account|experience|subscription|package)`,
  `(yes)? [upgrade my (order|purchase|plan|account|experience|subscription)]`,
];

/** A “no” to the extra worded so that it shames. */
export const shamedNo: readonly string[] = [
  `no (thanks|thank you) .{0,3} i (do not|would rather not|will not|am not|will) .{0,3} (need|want|care about|like|have|interested in|take|risk|go|skip)? .{0,4} (free gift|gift|gifts|free things|free stuff|extra|extras|upgrade|upgrades|bonus|bonuses|add on|warranty|protection|cover|coverage|insurance|protect .{1,2}|the item|accessories)`,
  `(i will|i would rather|let me|i am happy to) (risk|chance|take my chances|gamble|go|continue|carry on|proceed|leave .{1,2}) .{0,4} (without|unprotected|uncovered|uninsured)`,
  `(order|continue|proceed|checkout|check out|buy) without (free|the|my|any|our)? .{0,1} (membership|protection|cover|coverage|insurance|warranty|bonus|bonuses|gift|extras|upgrade|benefits)`,
];

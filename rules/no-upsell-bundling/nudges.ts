/** Nudges past the order: the reader’s wish is named and passed over, or the extra is made to look like a trifle. */

const bigger =
  '(bigger|larger|next|top|premium|better|deluxe|full|longer|gold|platinum|pro|silver|family|annual|luxury|heavier|faster|upgraded|taller|wider|extended)';
const wanted =
  '(wanted|asked|ordered|came|needed|booked|requested|mentioned|chose|picked|enquired|had in mind|were after|looked)';
const trifle =
  '(pennies|cents|pence|pocket change|loose change|next to nothing|peanuts|hardly anything|barely anything|a coffee|the price of a .)';
const basic =
  '(basic|bare|bare bones|small|smallest|starter|standard|entry|entry level|cheapest|plain|single|no frills|stripped down|lower|lowest|one)';
const put =
  '(adding|popping|throwing|putting|tossing|dropping|slipping|having|getting|including|taking|considering|a look)';

export const passedOver: readonly string[] = [
  `(know|realise|realize|understand|aware|remember|see|appreciate) (that)? you (only|just|merely) ${wanted} .{1,9} but`,
  `(quoted|priced|put|written|drawn|costed|booked|ordered|specified) .{0,4} (the|our|a|all) .{1,5} (not|instead of|rather than) (just|only)? (the|what|a) .{0,4} you ${wanted}`,
  `you (only|just)? ${wanted} .{1,6} but (the|your|our) .{1,5} (could|needs|need|is|are|would|will) .{0,2} (begging|crying out|do with|asking|benefit|need|love|next|due)`,
  `(that is|this is|we have) .{0,4} more than you ${wanted} .{0,3} but`,
];

export const trifles: readonly string[] = [
  `(tack|bolt|throw|add|pop|stick|wrap|chuck|slot|include) (on|in)? (a|an|the|our|some) .{1,4} and (you|it|that|the .{1,2}) .{0,4} ${trifle}`,
  `(the|a|our) ${bigger} .{1,4} (is|are|would be|works out) .{0,1} (not|hardly|barely|scarcely|only) (much of)? (much|that much|a|any)? .{0,2} (stretch|leap|jump|step|step up|more|difference|further|dearer|reach)`,
  `(going|moving|stepping|trading|jumping|bumping|upgrading|stretching) (up)? (to|for) (the|our|a) .{1,4} (would|will|is|costs|comes|works) .{0,3} (set you back|another|an extra|barely|hardly|only|just|no more)`,
  `(would|will|could) (only|just|barely|hardly)? set you back .{0,2} (another|an extra|a further) .{1,3}`,
  `(for|at) (only|just|as little as)? ${trifle} (a|per|each) (day|week|month|head|user) .{0,2} (you|we|add|get)`,
];

export const besides: readonly string[] = [
  `(since|as|now that|seeing as|seeing that|given that|because) you .{0,2} (have|use|own|run|bought|got|took|ordered|chose|are using|are on) (our|the|a) .{1,3} (you|it) (should|might|may|could|would|will|must|ought|makes) .{0,3} (look|consider|add|try|take|get|see|love|want|need|sense|like|enjoy|appreciate) .{0,1} (at|to (add|have|take|get))? (our|the|a)`,
  `(also|well|really|always)? worth ${put} .{0,3} (in|into|to|on|onto) (your|the|this) (basket|cart|order|bag|trolley|list|delivery|shipment|quote|visit)`,
  `(while|as) (the .{1,2}|our .{1,2}|my .{1,2}|they|he|she) (is|are) (there|on site|at it|up there|with you|out|on the (roof|job)) .{0,2} (they|he|she|we|it|why|you) .{0,2} (could|can|might|may|would|will|should|not) .{0,1} (also|do|fit|add|clean|have|change|replace|service|look)`,
  `(add ons|extras|upgrades|accessories|additions|goodies|options|treats) (that|which)? you (will|are going to|might|may|would|are sure to) .{0,1} (love|like|want|need|enjoy|adore|appreciate)`,
  `(complete|finish|round off|crown|top off) the (look|set|job|room|picture|package|experience) with`,
];

export const fewSettle: readonly string[] = [
  `(hardly|barely|scarcely|almost|next to) (anybody|anyone|nobody|no one|any of .{1,3}|any .) (ever)? (takes|take|buys|buy|chooses|stays|stops|settles|goes|picks|orders|sticks|wants|want|gets) .{0,4} ${basic}`,
  `(nobody|no one|few|hardly any|not many) .{0,3} (regrets|regret|looks back|look back|goes back|go back|misses) .{0,3} (upgrading|the (upgrade|extra|bigger)|going (for|up)|paying)`,
];

export const pity: readonly string[] = [
  `(shame|pity|waste|crime|mistake|risk|risky|foolish|silly|mad|daft|false economy) to (have|buy|get|take|own|drive|leave|skip|go|run|install|fit|use|stop|order|spend|put) .{1,7} without (our|the|a|an|adding|some|any|it)`,
  `(shame|pity|waste) (not to|to (stop|leave|spoil|skip|skimp|scrimp)) .{0,2} (add|have|take|include|protect|at|on|it|the)`,
];

export const apart: readonly string[] = [
  `(set you back|cost|costs|come to|comes to|add up to|adds up to|run you|total) (you)? .{0,3} #Money+ .{0,3} (bought|sold|purchased|priced|if (you|bought)|separately|on (its|their) own|one by one|individually)`,
  `(bought|sold|purchased|priced) (separately|individually|one by one|on (its|their) own) .{0,4} (cost|costs|pay|come to|set you back|worth) .{0,3} #Money+`,
];

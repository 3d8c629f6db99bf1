import { buyers, extra, money, tier } from './words.ts';

/** An upsell has two halves, and they come in any order: something more, and what makes it easy to take. */

const bit = '(small|modest|little|tiny|slight|nominal|minor|wee|few|couple of|handful of)';
const coin =
  '(pound|pounds|dollar|dollars|euro|euros|quid|bucks|pence|cents|tenner|fiver|hundred|score|bob|#Value|#Money)';

/** A small price on top. */
export const smallPrice: readonly string[] = [
  `for (only|just|about|barely|hardly)? (a|an|the)? ${bit} .{0,1} (uplift|supplement|surcharge|top up|extra|fee|charge|sum|outlay|cost|difference|premium|addition|more|${coin})`,
  `for (only|just|about|as little as)? (a|an|another|one|some)? (extra|additional|further) (${coin}|few|couple|bit)`,
  `for (only|just|about|as little as)? ((a|one) (couple of|few)? (tenner|fiver|quid|bucks|song|snip|pittance|trifle)|another ${coin})`,
  '(for|at|costs|cost|is|are|comes|works out) (only|just|so)? (hardly|barely|scarcely|not much|slightly|a little|a bit|little|next to nothing|a (touch|fraction|shade|tad|smidge)) (any)? (more|extra|dearer|pricier|on top)',
  'for (about|around|roughly|less than|under)? (the)? (price|cost) of (a|an|one|two|your) .{1,4} (a|per|each|every) (day|week|month|year)',
  `(is|are|costs|cost|adds|only|just) (only|just|barely|a mere|merely) .{0,2} ${coin} .{0,2} (on top|more than (you|what)|extra)`,
];
/** “For another two weeks” is no price. */
export const noPrice: readonly string[] = [
  '(another|extra|additional|further|few|more|couple of) #Value? .{0,1} (second|seconds|day|days|week|weeks|minute|minutes|hour|hours|month|months|year|years|times|people|metres|miles)',
];
/** Words that make an offer of the price: “we could …”, “fancy …?”. */
export const offer: ReadonlySet<string> = new Set(
  'could can will would might may fancy why how what shall tempted go supersize upgrade step move trade treat gives gets keeps brings lasts throw'.split(
    ' ',
  ),
);

/** An occasion that is to serve for more. */
export const occasion: readonly string[] = [
  '(since|seeing as|seeing that|as|while|whilst|now that|given that|because) (the|our|my|we|i|they|he|she) .{0,4} (is|are|will be|am|has|have) .{0,3} (there|here|on site|coming|at it|with you|out|up|visiting|in the area|booked|scheduled|round|around|over|on the (roof|ladder|phone|line))',
  '(since|seeing as|seeing that|as|while|whilst|now that|given that|because) you (are|have|will be) .{0,2} (buying|ordering|renewing|paying|getting|booking|bought|ordered|booked|at it|on the (phone|line|page)|taking|having)',
  '(on|at|in) the same (visit|trip|delivery|order|go|invoice)',
];
export const proposal: readonly string[] = [
  '(shall|could|should|can) (we|i) .{1,7} (too|as well|also|at once|in one go)',
  '(how about|what about|fancy|might as well|may as well|worth) (a|an|the|some|our|adding|having|doing|getting|taking|add|have|get|take|order|include|throw|do|upgrade|one)',
  '(why not|let us|shall (i|we)|want (me|us) to|would you like (me|us)? (to)?|do you want (me|us)? (to)?) (add|have|get|take|order|include|throw|do|fit|pop|put|bolt|quote|book|upgrade)',
  '(we|i|they|he|she|crew|team|fitter|engineer) (could|can) .{0,1} (do|fit|add|clean|replace|service|paint|sort|throw|include|upgrade|install|have|take care of) (the|your|a|an|some|our|in|those|both|all)',
];

/** The sum of a stack, and beside it the price. */
export const yoursFor: readonly string[] = [
  `(yours|all yours|you pay|your price|your investment|take (it all|the lot)|(get|have) it all) .{0,2} (for|is|at) (only|just)? ${money}`,
];
export const stackSum: readonly string[] = [
  `({add}|total|totals|totalling|all told|worth|value|altogether|north of|upwards of|past|over|combined|in all|together) .{0,9} ${money}`,
];

/** What others take, and beside it the word that it comes on top. */
export const othersTake: readonly string[] = [
  `${buyers} .{0,6} (normally|usually|often|mostly|generally|typically|tend to|also|nearly always|almost always|like to|go on to) .{0,1} (get|buy|take|add|choose|order|pick|go for|book|combine|include|bundle) (it|a|an|the|our|some|both|one|two)`,
];
export const onTop = /\b(?:too|as well|together|alongside|with (?:it|this|that|theirs|them)|on top|in one go|also)\b/i;

export const allInOne: readonly string[] = [
  '(rolled|wrapped|bundled|packed|packaged|combined|brought|folded|lumped|tied|put) (up)? (together)? (in|into|as|under) (one|a single|just one) .{0,2} (payment|price|package|upgrade|bundle|deal|plan|fee|offer|bill|subscription)',
  '(in|for|as|with|at) one (easy|neat|tidy|simple|low|handy|convenient|monthly|small|flat|great) .{0,1} (payment|price|package|upgrade|fee|sum|bundle|deal|bill)',
];

export const piledOn: readonly string[] = [
  '(with|plus|get|gets|and) .{1,14} thrown in (too|and|for|with|at|as|free|on|$)',
  '(along with|on top of|together with|besides|plus|as well as|in addition to) (it|that|this|these|which|the .{1,2}) .{0,2} (you|we) .{0,2} (get|receive|give|add|include|enjoy|have|send|collect) .{0,3} (free|complimentary|gratis|bonus|extra)',
  'free .{1,3} free .{1,3} free .',
  '(there is|we will .|i will .|you will .|find|get) (a|an) (mystery|surprise|bonus) (present|gift|treat|prize|something|extra)',
  '(your|the) .{0,2} (order|booking|purchase|delivery|visit|stay|ticket) .{0,1} (plus|and|with)? (something|a little|a bit|one) (little|bit)? (extra|more|special|else)',
];

export const goesWith: readonly string[] = [
  '(lost|bare|naked|incomplete|unfinished|half finished|wasted|half the .) without (the|a|our|its|some)',
  '(daft|silly|mad|foolish|crazy|shame|pity|waste) to .{2,9} and (leave|not|skip|forget|miss|stop)',
  '(have|take) a (look|peek|glance|gander) at (the|our) .{1,3} (that|which|to) (match|matches|go|goes|go with)',
  `(matching|second|another|extra|additional) .{1,3} (is|are|for|at) .{0,1} (half price|#Percent off|half off|reduced) .{0,4} (with|when|if)`,
  '(deserves|deserve|cries out for|crying out for|begs for|begging for|calls for) (our|a matching|one of our|some of our)',
  `(shall|can|should|may|could) (i|we) .{0,1} (pop|throw|slip|bung|chuck|tack|toss|bolt) .{1,5} (in|on|into)`,
  `(turn|turning|make|making|stretch|swap|convert|supersize) (it|that|this|the .{1,2}|your .{1,2}) (in|into|for|to) (a|an|the|our) .{0,1} (${tier}|${extra}|family|double|set|combo)`,
];

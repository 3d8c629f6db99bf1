import { answer, goneQuiet, letter, manners } from './words.ts';

const count =
  '(#Value+|several|many|multiple|numerous|countless|a (few|couple|dozen|handful|string) of|so many|too many|all (these|those|my|our)|(my|our) (last|past|previous)? #Value?)';
const nothingBack =
  '(silence|crickets|radio silence|tumbleweed|nothing (back|but|from you|in return|at all|since|to show|$)|not (a|one|so much as a) (single)? (word|line|peep|thing|reply|answer|response|thank you|thanks|acknowledgement)|no (word|reply|answer|response|thanks|thank you|news|call|acknowledgement) (from you|back|at all|in return|since|$)|(hear|heard|get|got|received) nothing|(hear|heard|get|got) (not a|no) (word|reply|answer|thing)|to (hear nothing|be (ignored|ghosted|brushed|blanked|stood|snubbed|forgotten|dropped))|(this|that) is (what|how|the thanks) (i|we)|what (do|did) (i|we) get)';
const readerFails =
  '(you|nobody there|no one there|your .{1,2}) (have|had)? (never|not|did not|do not|could not|can not|would not|will not|have not|cannot) (bother|bothered|be bothered|turn|turned|show|showed|shown|come|came|there|spare|spared|manage|managed|find|found|say|said|reply|replied|answer|answered|respond|responded|write|wrote|written|call|called|pick|picked|have|had|look|looked|open|opened|read|give|gave|given|get|got|return|returned|make|made|lift|lifted|acknowledge|acknowledged|thank|thanked|take|took|taken)';
const effort =
  '(spent|put|invested|poured|drove|flew|travelled|traveled|stayed|waited|sat|worked|prepared|wrote|built|drew up|held|gave|given|saved|sacrificed|rushed|skipped|cancelled|canceled|rearranged|moved|measured|pulled|stuck|stick|bent|bend|fought|went|gone|trusted|believed|came|come|made|sent|drafted|designed|cooked|reserved|kept|did|done|cleared|vouched|begged|offered|called|emailed|phoned|rang|written)';
const failsToAnswer =
  '(answer|answered|answering|reply|replied|replying|respond|responded|responding|say|said|tell|told|write|written|writing|call|called|let (me|us)|drop|dropped|warn|warned|acknowledge|acknowledged|type|send|sent|give|given|spare|spared|pick up|picked up|get back)';
const good =
  '(polite|courteous|decent|kind|nice|fair|considerate|gracious|professional|respectful|good (manners|form)|common courtesy|only (fair|polite|right|decent)|good of you|civil|thoughtful|honest)';
const bad =
  '(rude|impolite|bad form|poor form|bad manners|unprofessional|discourteous|disrespectful|unfair|inconsiderate|unkind|insulting|ungrateful|thoughtless)';

/** The seller's effort, set against the reader's silence, in either order. */
export const effortUnrewarded = [
  '(so much as|not even) (a|one) .{0,1} (thank you|thanks|reply|word|line|answer|nod|acknowledgement)',
  'you (asked|wanted|begged|requested|called|came|ordered) .{1,9} (and|only) (then|to)? (vanish|vanished|disappear|disappeared|go (quiet|silent|dark)|went (quiet|silent|dark)|ghosted|nothing)',
  `(had|have|got|received|seen|been) (no|not a|zero|not so much as a) .{0,2} ${answer} (whatsoever|at all|of any kind|from you|from #MergeTag|to (any|my|our|it|them))`,
  '(keep|kept|been) (checking|refreshing|looking at|watching|staring at) (my|the|our) (inbox|phone|email|emails|messages|mailbox|screen) .{0,10} (nothing|you|empty|never|no|silence|still)',
  '(would|could|might) have (saved|spared) (me|us) .{0,4} (trouble|time|effort|work|trip|hours|journey|bother|worry|waiting|grief|embarrassment|headache|week|day|days|weeks)',
  '(leave|left|leaving) (me|us|people) (in the lurch|high and dry|out in the cold|swinging|twisting|stranded|standing)',
  `(i|we) (have|had)? (even|all|both)? ${effort} .{1,14} (and|but|yet|only|then|though|while|just) .{0,3} ${nothingBack}`,
  `(i|we) (have|had)? (even|all|both)? ${effort} .{1,14} (and|but|yet|though|while) .{0,2} ${readerFails}`,
  `(i|we) (have|had)? ${effort} .{1,12} (for nothing|for what|in vain|for no thanks) .{0,2} $`,
  `(after|despite|given|considering|for) (all|everything|that|the .{1,4}) .{0,1} (i|we) (have|had)? ${effort} .{0,12} (silence|nothing|${answer}|ignored|you (never|did|have|could)|is this|is that|this is|thanks)`,
  `(after|despite) (i|we) (have|had)? ${effort} .{1,12} (silence|nothing|no ${answer}|you (never|did not|have not|could not))`,
  `(not (a|one|so much as a) (single)? (word|line|peep|thing|reply|answer|response|thank you|thanks|acknowledgement)|silence|nothing|no (word|reply|answer|response|thanks)) (at all|whatsoever)? (from you|back|since)? (after|when|though|although|despite|considering|given) (that)? (all|everything|i|we|my|our)`,
  '(drove|flew|travelled|traveled|came|waited|turned up|showed up|trekked) .{1,8} (and|but|only|to find) .{0,2} (you|nobody|no one|your .{1,2}) (were not|was not|was|were|had) (there|in|around|home|gone|left|forgotten|vanished|nowhere)',
  `(i|we) (waited|sat|stayed|hung) .{0,2} (by|at|near|around) (the|my|our) (phone|desk|table|screen|inbox|office)`,
  `(i|we) (did|have done|kept|have kept|held up) (my|our) (part|bit|share|(end|side|half) of the (deal|bargain))`,
  `(is)? (this|that) (is)? (really)? (what|the thanks|all the thanks|how) (i|we) (get|got|am|are|deserve) (for|treated|repaid|thanked|after|in return|$)`,
  '(do|did) you (always)? (treat|leave|ignore|keep) (all|every|everyone|all of|everybody|your (suppliers|vendors|partners|people|contacts)) .{0,4} (way|this|hanging|waiting|like)',
  'is (this|that) how (you|your .{1,2}|#MergeTag) (treat|treats|do business|does business|deal|repay|thank|operate|work)',
];

/** Letters counted, or said to have gone unanswered, in the passive or without a verb. */
export const unansweredLetters = [
  'despite (all)? (my|our) .{0,3} (message|messages|email|emails|call|calls|attempts|reminder|reminders|note|notes|letter|letters|voicemails|follow ups)',
  '(my|our) .{0,2} (call|calls|email|emails|message|messages|note|notes|letter|letters|voicemails|texts) (have|has|were|was|are|go|went) (not|never|all|still)? (been)? .{0,1} (unreturned|unanswered|ignored|unread)',
  '(my|our) .{0,2} (call|calls|email|emails|message|messages|note|notes|letter|letters|voicemails|texts) (have|has|were|was) (not|never) (been)? .{0,1} (returned|answered|acknowledged|opened|read)',
  '#Value (email|emails|call|calls|message|messages|letter|letters|note|notes|voicemails|texts) .{0,6} (zero|no|not one|not a single) (answer|answers|reply|replies|response|responses|word)',
  '(not)? (deserve|merit|warrant|earn) (even|so much as) (a|an|one) .{0,2} (line|reply|answer|response|word|acknowledgement|call)',
  `(none|not one|not a single one|not any|all|every one|most|both|not even one) of (my|our|these|those|the) .{0,3} (${letter}|messages|quotes|proposals|questions|invitations) .{0,8} (answered|returned|acknowledged|opened|read|unanswered|ignored|unreturned|nowhere)`,
  `(my|our) .{0,3} (${letter}|quote|proposal|invitation|invitations) .{0,4} (gone|go|went|going|left|sit|sat|been|were|seem|seems|appear) .{0,3} (unanswered|ignored|unreturned|unread|unopened|unacknowledged|nowhere|without (a|any|so)|into (a|the|some|thin) .{0,1} (void|hole|abyss|ether|air)|vanished|disappeared|on deaf ears)`,
  `${count} .{0,2} ${letter} .{0,8} (and|but|yet|still) .{0,2} (not one|none|not a single one|zero|never one|not one of them)`,
  `(i|we) .{1,8} (and|but|yet) (not one|none|not a single one) (of them)? (has|have|was|were) (been)? (answered|returned|acknowledged|opened|replied)`,
  `${count} .{0,2} ${letter} .{0,6} (and|yet|but)? (i|we) (am|are|have) (still)? (waiting|no further|none the wiser|in the dark|left (waiting|wondering|guessing)|heard nothing|had nothing|got nothing)`,
  `lost count of .{0,3} (times|emails|messages|calls|notes|voicemails|attempts|reminders) .{0,1} (i|we)`,
  '(fallen|falling|fell|fall) on deaf ears',
  `(how many|how much) (more|longer|times) .{0,2} (do|must|will|should|have|am|are) (i|we) .{0,3} (wait|waiting|chase|beg|write|ask|call|try|send)`,
  `(i|we) (have|am|are)? (waited|been waiting|waiting) .{0,2} (patiently|in vain|long enough|weeks|days|months|#Value) .{0,4} (and|but|yet|while|without) .{0,3} (you|nothing|silence|no|a word|so)`,
  `(left|leave|leaving) (someone|people|anyone|a person|suppliers) (waiting|hanging|guessing|in the dark)`,
  `(would|could) never (have)? (leave|left|ignore|ignored|treat|treated|keep|kept|do|done) (you|this to|that to|anyone|someone|a client|a customer)`,
];

/** What a decent reader would have done. */
export const owedAnswer = [
  `(nice|great|good|lovely|polite|decent|kind|fair) if (you|someone|anyone|your .{1,2}) (acknowledged|answered|replied|responded|said|told|had (the|answered|told|said|let)|bothered|could (at least|be bothered)|would (at least|bother))`,
  '(nobody|no one|who|i do not|we do not) (likes|like|enjoys|enjoy|wants|want|loves|love) (to be|being) (left|ignored|ghosted|kept|strung|stood|dropped|forgotten|blanked)',
  '(more|too many|so many) times than (i|we) (can|could|care to|dare)',
  '(why|how) (will|do|did|have|are|could|can|would|has|is|must) (you|your .{1,2}|nobody|no one) (not|never|be|been|have|keep|still)? .{0,2} (answer|answered|answering|reply|replied|replying|respond|responded|responding|call back|called back|write back|written back|ignore|ignored|ignoring|avoid|avoiding|get back|gone (quiet|silent|cold)|pick up|picked up|return my|return our|talk to (me|us)|stop (answering|replying))',
  'why (will|do|did|have|are|could|can|would) not you .{0,2} (answer|reply|respond|call|write|get|pick|return|talk|tell|say|let|just)',
  'you (could|can|would|will|did|do|have) not (find|found|spare|spared|make|made|have|had|take|taken|manage|managed|bother|get round|see fit|seen fit) .{0,5} (to (answer|reply|respond|call|write|say|tell|let|read|open|thank)|reply|an answer)',
  'you (have|had|keep|are|seem to have|then|now)? (been)? (ignored|ignore|ignoring|blanked|blanking|snubbed|snubbing|shunned|dodged|dodging|brushed off|disregarded|neglected|avoided|avoiding) (all|me|us|my|our|every|each|both|them)',
  '(this|that|it) (is|was) (really)? (how|what|the way) you (repay|treat|thank|reward|deal with|do to) (me|us|people|your)?',
  'the least (i|we) (deserve|deserved|expected|expect|ask|asked|am owed|are owed|am asking)',
  '(is|am i|are we|was|would) (not|that|it|be|really)? .{0,1} (asking|expecting|hoping for) (for)? .{0,1} (too much|much|a lot|the (earth|moon|world)) .{0,1} (of you|to|$)',
  '(not|hardly|never) (merit|deserve|warrant|earn|worth|worthy of|important enough for) (a|an|any|so much as|the courtesy of) .{0,2} (reply|response|answer|word|call|acknowledgement|no|look)',
  '(was|is|were|are) (my|our) .{1,3} (so|that|really so) (bad|dull|boring|poor|awful|terrible|unworthy|dreadful|useless|annoying|offensive)',
  'you (have|have got|can find|can spare|could find|could spare|must have) .{0,2} (#Value|a|half a) (seconds|second|moment|minute) to (tell (me|us)|answer|reply|let (me|us)|respond)',
  `(been|be) (waiting|holding my breath|hoping) .{0,5} (for (you|your|an answer|a reply|any|some) .{0,8} (and|but|yet|still|in vain|weeks|months|since))`,
  '(can|could) not be bothered (to|with|even)',
  '(your predecessor|everyone else|others|other .{1,2}|most .{1,2}|the last .{1,2}|your (competitors|rivals|neighbours|neighbors|colleagues)) .{0,3} (had|have|found|find|showed|show|manage|managed|took) .{0,4} (grace|courtesy|decency|manners|a minute to|the time to|politeness|respect)',
  'is (ignoring|ghosting|silence|not (answering|replying|responding)|stonewalling) .{0,3} (policy|how|normal|the way|a habit|your (style|thing|way)|company|standard|what)',
  `would (not)? have .{0,3} ${good} (of you)? (to|if you had|had you|for you to) (at least)? ${failsToAnswer}`,
  `would .{0,1} be .{0,2} ${good} (of you)? to (at least)? (let|tell|warn|give|send|answer|call|drop) (me|us)`,
  `would have been ${good} .{0,2} $`,
  `(it|that|this) (is|was|feels|seems|looks) (a)? (bit|little|touch|rather|somewhat|so|downright|frankly)? ${bad} (frankly|of you)? (to|of you|not to|that you|when you|if you) (not)? (answer|ignore|leave|keep|reply|respond|go|went|have|disappear|vanish|never|did|do|say|treat)`,
  `(leaving|ignoring|not answering|not replying|failing to) .{1,6} (is|was|seems|feels) ${bad}`,
  `(could|might|should|ought to) (at least)? have (at least)? (told|warned|informed|notified|let) (me|us)`,
  `you (could|might) (at least)? have (at least)? (answered|replied|responded|said (no|so|something)|written back|called back|bothered|spared|picked up|dropped (me|us)|sent (me|us))`,
  `(could|might) (you)? at least (have)? ${failsToAnswer}`,
  `(anyone|someone|somebody|people|most people|everyone else|others|other .{1,2}|most .{1,3}|a .{0,2} (person|company|business|professional)) (would|have|has|had|with|might|show|usually) .{0,3} (the|some|enough|a little|basic|common) .{0,1} (${manners}|professionalism|guts) (to|of)`,
  `you would think (that)? (someone|somebody|anyone|people|you|a .{1,4}) .{0,6} (${answer}|${manners}|say|tell|bother|respond|write|no|call)`,
  `(is|was|would|can) it (be)? (so|that|too|such|really) (hard|difficult|much|much trouble|tough|a burden|an effort|a chore|much of a .{1,2}) (for you)? to (type|answer|reply|say|write|send|call|tell|respond|pick up|let|give|drop|spare|hit|press|click)`,
  `how (hard|difficult) (is|can|could|would|was) it (be)? (for you)? to (type|answer|reply|say|write|send|tell|respond|let|give|hit|press)`,
  `(earned|merited|deserved|due) (that|this|at least that|at least this|as) much`,
  `(i|we) (have)? (earned|merited|deserve|deserved|am owed|are owed|am due|are due|am entitled to|are entitled to) (a|an|some|at least) .{0,3} (${answer}|no|yes|line|courtesy|honesty|thanks|explanation|apology|straight)`,
  `a .{0,3} (answer|reply|no|yes|response|word) (takes|take|costs|needs|is) .{0,3} (seconds|second|moment|nothing|minute|so little|not much|not a lot)`,
];

/** Irony and reproach of the reader's word or character. */
export const reproach = [
  `you (have|had|has)? (went|gone|go|been|fell|fallen|turned|become|became) (awfully|suddenly|strangely|oddly|terribly|mighty|a bit|a little|so|all|remarkably|curiously|conspicuously|worryingly) ${goneQuiet}`,
  '(do|does|did) (i|we|my .{1,2}|our .{1,2}|this|that|it|your .{1,3}) .{0,2} (mean|matter|count) .{0,2} (so|that) (little|nothing)',
  '(is|are) not (your|their) (problem|concern|worry) $',
  '(disappointing|disappointed|sad|saddened|saddening|shame|unfortunate|regrettable|frustrating|frustrated|discouraging|discouraged|upsetting|upset|insulting|insulted|hurtful|galling|surprised|surprising|shocked|dismayed|baffled|puzzled|appalled) (that|when|to (see|learn|find|note|hear)) (that)? .{0,1} (you|your .{1,2}|nobody|no one) .{0,2} (not|never|chose|decided|ignored|went|left|turned|prefer|would rather|failed|forgot|refused|refuse|ignore|could not|can not)',
  '(thought|assumed|believed|expected|hoped|figured|would have thought) (that)? you would have .{0,2} (answered|replied|responded|got back|gotten back|called|written|said|told|let|had the|been in touch|rung|given|done|kept|cared|the)',
  '(had|was|were|have)? (hoped|hoping|expecting|counting on) (that)? you (would|might|could)? .{0,1} (of all (people|companies|customers)|have (answered|replied|the)|understand|reply|answer|respond|show (some|more|me)|care|get back|keep your|at least)',
  '(you|your .{1,2}) of all (people|companies|customers|clients|managers)',
  'you must be (one of those|the (type|kind|sort)|a .{1,2} who|someone who|made of|proud|happy with (yourself|losing|wasting))',
  '(believe|think|thought|assume|assumed|surprised|realise|realize|realised|know|see|suspect) (now)? (that)? you (are|were) (just)? (the|one of|that|another|not the) .{0,1} (type|kind|sort|those|one|people)',
  '(starting|beginning|started|begun|begin|start) to (feel|think|wonder|believe|suspect|fear|get the feeling) .{0,3} you .{0,4} (not|never|ignoring|avoiding|forgot|forgotten|hate|gone|no longer|dead|real|exist|care|playing|leading|using)',
  '(left|leave|leaves|leaving|give|gave|given|giving) (me|us) (with)? (no|little) (choice|option|alternative) but to (assume|think|conclude|believe|wonder|suppose|guess|infer|feel)',
  '(man|woman|person|people|someone|company|firm|team) of (your|their|his|her|its|my) word',
  '(under the impression|of the opinion|led to believe|always thought|given to understand) (that)? you (were|would|had|cared|wanted|meant|valued|could)',
  '(does|do|is|are|has|did) your .{1,5} (rank|matter|mean|count|weigh|come) (that|so|this) (low|little|cheap|far down)',
  'never (have)? been (treated|spoken to|ignored|received|brushed|dismissed|let down|dropped) (so|this|like|that|in)',
  'never (have)? (expected|thought|imagined|believed) (a|an|someone|somebody|you|anyone|that you|that a) .{0,6} (to|would|could|who|capable)',
  '(clearly|obviously|evidently|plainly|apparently|seem to|appear to|must) (you)? have (no|little|zero|precious little) (interest|desire|wish|regard|respect|concern|time) (in|to|for)',
  'you (clearly|obviously|evidently|plainly|apparently|must|seem to|appear to) have (no|little|zero|precious little) (interest|desire|wish|regard|respect|concern|time) (in|to|for)',
  '(hurts|stings|pains me|smarts|rankles|galls|hurt|stung|is hard|is painful|is galling|is humiliating|is not nice|is no fun) (me|us)? (to be|being|to have been|when you are) .{0,1} (ignored|dropped|forgotten|treated|left|dismissed|brushed|snubbed|shut out|stood up|rejected|passed)',
  '^ (do you|you do|do not you) remember (me|us) $',
  '(sorry|apologies) (to be|for being|that i am) (such a|a|so) .{0,1} (nuisance|bother|pest|pain|burden|inconvenience|annoying|boring) (that|to you)',
  '(the one|someone|the man|the woman|the guy|the person) you (promised|said you would|swore|vowed|told) (to|you)? .{0,1} (call|ring|answer|reply|write|meet|get back|phone)',
  'so much for (you (and|being|wanting|caring|saying|getting|having)|your|being|wanting|our .{0,1} (agreement|deal|understanding|chat|talk|plan)|keeping your|a (quick|prompt) (reply|answer|decision))',
  '(thanks|thank you|cheers) for (nothing|the silence|ignoring|leaving (me|us)|wasting|letting (me|us) down|not (replying|answering|calling|showing))',
  '(nice|good|kind|great) of you (to|not to) (ignore|vanish|disappear|leave|answer|reply|let (me|us) (wait|down)|keep (me|us))',
  '(what|whatever) (happened to|became of|has happened to|has become of|about) (your|all that|all your|the|that) .{0,2} (word|promise|promises|enthusiasm|interest|keenness|commitment)',
  'you were (so|very|all|really)? (keen|eager|excited|interested|enthusiastic|positive|friendly|sure) .{0,6} (what|where|then|now|so) .{0,2} (happened|changed|went|nothing|silence|did)',
  'you were (so|all) (keen|eager|excited|interested|enthusiastic|positive|friendly) (in|on|at|about|when|back|last|to|that)',
  '(am i|are we|i am|we are|was i|were we) (really|so|that|this|too)? (so|that|this)? easy to (ignore|forget|overlook|dismiss|drop)',
  '(am i|are we) (not worth|invisible|nothing to you|a joke to|boring you|bothering you|such a)',
  'you (seem|appear) to (have)? (forgotten|forget|lost (interest|your)|given up|vanished|dropped|no longer (care|want)|be (ignoring|avoiding|hiding|too busy)|think (that)? (my|our|i)|have (better|more important))',
  'forgotten (all)? (about (me|us)|that (i|we) (exist|am here)|(me|us) already|who)',
  '(pretend|pretending|pretended|acting|act) (not to (see|hear|notice|know|get)|(as if|like) (i|we|it|my|our)|you (have not|did not|never))',
  `(i|we) (would|should) have (thought|imagined|hoped|expected) (that)? (you|a|an|your|someone|anyone|any|people|#MergeTag) .{0,6} (would|could|might|cared|valued|wanted|to (care|answer|reply|want|value|show|have))`,
  `(i|we) (took|pegged|saw|marked|thought of|regarded|had) you (down)? (for|as|to be) (someone|somebody|a .{0,3} (person|man|woman|leader|company|owner|manager|kind|sort|type|professional)|the (kind|sort|type)|one who|better|more|different)`,
  `(i|we) (never|did not|would not have) (thought|think|expected|expect|imagined|imagine|took|take|taken|believed) (that)? you .{0,4} (kind|sort|type|ignore|let|walk|drop|leave|turn|forget|be so|vanish|disappear|treat|someone|be (one|that))`,
  `(i|we) (thought|believed|hoped|was sure|felt) (that)? you (and i|were|had|would|meant) .{0,4} (better|different|serious|more|above|decent|honest|honour|honor|word|keep|stand)`,
  `(i|we) (would)? (hate|be sorry|be sad) to (think|believe|find|learn) (that)? (you|it was|this was|all|my|our|i) .{0,4} (wasting|wasted|lost|forgot|forgotten|ignoring|never|not|only|all|using|leading)`,
  '(shame|pity|sad|sorry|heartbreaking|unfair) (that|to see|to think|if|for)? (your|their|the|those) .{1,3} (have to|must|will|should|has to|having to|are left to|who) .{0,1} (suffer|pay|go without|wait|miss|struggle|lose|put up|be let down)',
  '(nobody|no one|not a soul) (at|on|in|over) (your|#MergeTag) .{0,2} (answers|replies|responds|cares|bothers|can be bothered|picks up|calls|answered|replied|bothered|cared|seems)',
  '(i|we) (feel|felt|am|are|have been|am left|am feeling) (a|a bit|a little|rather|somewhat|so|more than|left|badly|deeply|pretty)? (bit|little)? (let down|hurt|slighted|used|insulted|wounded|crushed|heartbroken|gutted|betrayed|unappreciated|disrespected|taken advantage of|stung|led on|dejected|rejected|ignored|foolish)',
  'what (have|did|had) (i|we) (ever)? (done|do|said|say) to (be|deserve|earn|get|end up|make you|offend|upset|put|lose)',
  '(i|we) must be (doing|saying|writing) (something|it|everything) (wrong|badly)',
  '(hope|trust) (you|it) (are|is|feel|feels|was|were)? .{0,2} (proud|worth it|happy with yourself|pleased with yourself|satisfied with yourself)',
  `your .{1,3} (deserve|deserves|need|needs) (a|an|somebody|someone) .{0,2} (boss|manager|leader|owner|parent|employer|landlord|someone|somebody)? (who|that) (cares|care|looks after|looks out|takes|puts|values|listens|answers|acts|protects|fights|thinks)`,
];

const supposed =
  '((i|we) (can|do|now)? (see|tell|notice)|(i|we) (can|must|will|have to|am left to|am forced to|could)? (only)? (guess|suppose|suspect|reckon|imagine|presume|assume|take it|gather|conclude|think|fear)|it seems|it appears|it looks like|it would seem|looks like|seems|seemingly|clearly|obviously|apparently|evidently|plainly|presumably|perhaps|maybe|it is (clear|obvious|plain)|it must be|(your|that|this) silence (tells|says|shows) .{0,1}|sounds like|must be)';
const theReader =
  '(you|your .{1,3}|#MergeTag|a .{0,2} (company|firm|business|team) like yours|people at .{1,2}|everyone (at|there)|nobody (at|there|in))';
/** A fault read into silence: the reader is said not to care for something good. */
export const readsCarelessness = [
  '(assumed|thought|hoped|believed|expected|took you for|figured|imagined) (that)? you (were|are|would be|was) (someone|somebody|a .|the (kind|sort|type) of .) (who|that)',
  '(one|you|anyone|anybody) would (think|have thought|expect|hope) (that)? (a|an|any|someone|somebody) .{1,6} would .{0,3} (care|make|want|find|value|have|reply|answer|take)',
  '(apparently|evidently|clearly|i guess|i suppose|it seems|seemingly|obviously) .{1,4} (has|have) (no|little) (interest|desire|wish) in',
  `${supposed} (that|as if|as though|like)? .{1,12} (do|does|did|must|would|can) not (matter|count|mean (much|a thing|anything|a lot)|bother|worry|interest|concern|appeal) (to|for|at|with)? (you|your|#MergeTag|anyone|anybody)`,
  `${supposed} (that|as if|as though|like)? ${theReader} .{0,1} (do|does|did|must|would|can) not (care|mind|value|want|need|take .{1,5} seriously|believe|respect|see the (value|point)|think .{1,5} (matters|matter|is worth))`,
  `${supposed} (that|as if|as though|like)? .{1,10} (means|mean|meant|matters|matter|counts|count) (so|very|rather|precious)? (little|nothing|less|for nothing|for little)`,
  `${supposed} (that|as if|as though|like)? .{1,10} (is|are|was|were) .{0,2} (something|things|one|a thing|ones|nothing) (that)? (you|your .{1,2}|#MergeTag) (can|could|would|are|do|need|care|will)`,
  `${supposed} (that|as if|as though|like)? .{1,10} (comes|come|ranks|rank|sits|sit|falls|is|are) (second|last|low on|bottom of|at the bottom|far down|below|beneath|an afterthought|way down|too much (trouble|bother|effort))`,
  `${supposed} (that|as if|as though|like)? ${theReader} .{0,1} (is|are|was|were|must be|would be|seem|seems) .{0,1} (happy|fine|content|okay|comfortable|willing|prepared|glad|ready|quite happy|resigned) (to|with|letting|seeing|watching|losing|wasting|paying|putting|leaving|being)`,
  `${supposed} (that|as if|as though|like)? ${theReader} .{0,1} (has|have|had) (better|more important|bigger|other) (things|fish|priorities|matters) (to|than)`,
];

const turnedDown =
  '(no thanks|no thank you|nope|nah|skip (it|this|that)|unsubscribe me|opt me out|count me out|leave me out|sign me out|remove me|take me off|i will pass|i am out|pass|not today|not for me|maybe later|not now|dismiss|no deal|cancel|no way)';
/** The label of a “no” that mocks whoever presses it. */
const sorry =
  '(uninsured|unprotected|unprepared|uninformed|broke|stuck|behind|tired|poor|average|slow|cold|hungry|stressed|lonely|sick|unfit|overweight|in debt|invisible|exposed|dingy|dirty|messy|ugly|dull|boring|cluttered|dark|damp|leaky|weak|small|late|empty|noisy|drafty|draughty|outdated|old fashioned|inefficient|expensive|high|mediocre|clueless|in the dark|as (it|they) (is|are)|a mess|unhappy|miserable|worse|overworked|overpriced|unsafe|at risk|single|alone|bald|wrinkled)';
export const mockingNo = [
  '^ (i|we) (will|would) (stick with|keep|stay with|live with|put up with) (my|our|the|being|paying|losing|wasting) .{0,4} (slow|unsafe|old|broken|expensive|outdated|boring|overpriced|weak|leaky|messy|ugly|dull|cold|risky) .{0,3} (thanks|thank you)',
  `^ (i|we) (will|would rather|prefer to|am happy to|choose to|want to|like to)? (stay|remain|keep|go on|carry on|live|be|staying|being) .{0,2} ${sorry} .{0,6} $`,
  `^ (keep|leave) (my|our|me|us) .{0,3} ${sorry} .{0,2} $`,
  `^ ${turnedDown} (but|because|since|as)? (i|we) (do not|will not|never|hate|despise|am not|have no|can not stand|refuse) (to|want|wanting|need|like|care|believe|deserve|enjoy|mind|love|worried|bothered|interested|fussed|use|time)? (to|for|about|in|having|being)? .{1,6} $`,
  `^ ${turnedDown} (but|because|since|as)? (my|our) .{1,4} (is|are|can|could|will|may|does not|do not|should|looks|look) .{1,6} $`,
  `^ (no|nope|nah) (thanks)? (but)? (my|our) .{1,4} (can|could|may) (stay|remain|keep|go on|carry on|rot|suffer|wait|look after|live without|do without|survive|fend)`,
  '^ (no|nope|nah) (but)? (my|our) .{1,4} (is|are) (quite)? (fine|happy|okay|ok|good|perfect|great|all right) (leaking|failing|losing|struggling|wasting|breaking|slow|empty|messy|broken|dirty|late|being|staying|as (it|they)|without|the way|where)',
  '^ (no|nope|nah) (i|we) (do not|hate|despise|never|refuse to) (want|need|like|care (about|for)|deserve|believe in|have)? (a|any|my|our|to have|to be)? (healthy|healthier|better|happy|happier|higher|lower|bigger|fewer|less|faster|cheaper|cleaner|whiter|brighter|smarter|loyal|paying|qualified|stronger|fitter|safer|warmer|rich|richer|nice|great) .{1,3} $',
  `^ ${turnedDown} .{0,1} (saving|savings|winning|growing|growth|success|profit|profits|sleep|health|safety|comfort|money|progress|learning|customers|free time|time) (is|are|sounds|can|just)? (so|too|for|not)? .{0,2} (boring|overrated|others|losers|people|me|us|dull|silly|wait|my thing)`,
];

import { others } from './words.ts';

const cond = '(supposing|suppose|say|assuming|assume|imagine|pretend|what if|if|let us say|let us suppose|let us assume)';
const obstacle =
  '(price|pricing|cost|costs|budget|budgets|money|cash|time|timing|fee|fees|contract|concern|worry|objection|obstacle|risk|that|this|it|approval|your (boss|wife|husband|board|partner|team|supplier|.{1,2}))';

/** “What if I told you …”, feel, felt, found, and the other ways to turn a reason round. */
export const turnedRound: readonly string[] = [
  `what if (i|we) (told|tell|said|say|showed|show|proved|prove|save|saved|halve|halved|cut|(can|could) (show|prove|tell|save|guarantee|get|cut|halve|promise|make|match|beat|do|take|offer|bring|lower|remove|fix|solve|find|spread|convince)) .{0,1} (you|that|it|the|your|this|half|a|us|price|those|#Money|#Percent)`,
  `(suppose|imagine|say|supposing) (that)? (i|we) (told|could (show|prove|make|get|take|cut|save|find|solve|fix|match|beat|offer|do|bring|lower|halve|remove|spread|guarantee|promise)|showed|proved|made|took)`,
  `what would you say if (i|we) (told|could|showed|said|can|offered|promised)`,
  // the objection thought away, and the question put again
  `${cond} (the)? ${obstacle} (were|was|is|are) (not|no|off|out|taken|solved|sorted|no longer|removed|gone|covered|settled) .{0,6} (would|could|will|can|should|what else|is there|are you|do we|shall)`,
  `${cond} (i|we) (could|can|were to|was able to|were able to|manage to|managed to|am able to|are able to) .{1,9} (would|will|could|can|do) (you|we|that|it|this|i) .{0,2} (sign|buy|say yes|go ahead|change|have a deal|be (interested|in|ready|willing|happy|a deal|a yes|enough|able)|consider|reconsider|move|commit|agree|switch|order|book|do it|join|start|sway|convince|proceed|take it|come|make a difference)`,
  `(if|were) (price|money|cost|budget|time|timing|cash) (were|was|is)? (no object|not|no) .{0,5} (would|will|could)`,
  `(apart from|aside from|other than|besides|leaving aside|setting aside|putting aside|forgetting|leaving|setting|putting|forget|ignore) (about)? (the)? (price|cost|budget|money|timing|time|that|it) (aside|to one side|for a (moment|second|minute))? .{0,3} (is there|what|would|do you|are you|anything|imagine|think|look|which)`,
  `(price|cost|budget|money|timing) (aside|apart) .{0,2} (is there|what|would|do you|are you|anything)`,
  `(is|was) (price|money|cost|budget|time|timing|that|it|this) the only (thing|reason|obstacle|issue|concern|objection|barrier|problem)`,
  `(if)? (price|budget|money|timing|time|cost|that) (is|was|were) (the only|all that is|the one) .{0,2} (holding|stopping|keeping|in the way|stands|thing|issue|reason|obstacle|problem)`,
  // feel, felt, found
  `(i|we) .{0,2} (know|understand|get|appreciate|see|hear|can see|sympathise with|sympathize with) (exactly|just)? (how|what|why|where) you (feel|are feeling|felt|mean|might feel|would feel|are coming from|think|would say) .{0,8} (felt|feel|thought|said|found|until|others|many|before|most|used to|once)`,
  `(i|we) .{0,2} (understand|get|appreciate|see|can see|know) (exactly|just)? why you (would|might|may|feel|think|say|are|do|have) .{0,6} (but|though|yet|however|still|all the same|even so) .{0,2} (you|i|we|it|this|let|most|many|here|what|have|think|once|after|consider|our|that)`,
  `${others} (have|had|also|all|initially|first|once|used to|who|that|at first)? (felt|feel|thought|think|said|say|told (me|us)|believed|believe|worried|assumed|argued|objected|reacted|responded) (exactly|just|much)? (the same|the same way|the same thing|like you|as you do|so too|that too|likewise|(exactly|just)? that|that way (before|until|too|at first)|like that (before|until|too|at first)) (too|way|thing|at first|at the start|initially|in the beginning|as you|before|until|as well|about us|once|but|and)`,
  `(others|other .{1,2}|many .{0,4}|most .{0,4}|lots of .{1,3}|plenty of .{1,3}|some of .{1,4}|several .{1,3}|clients|customers|people|a lot of .{1,3}|countless .{1,2}|half .{1,3}|#Value of .{1,4}) (have|had|also|all|initially|first|once|used to)? (felt|feel|thought|said|say|told (me|us)|believed|think) (exactly|just)? (the same|the same way|the same thing|like you|as you do)`,
  `(others|other .{1,2}|many .{0,3}|most .{0,3}|clients|customers) (were|was|had been) (sceptical|skeptical|hesitant|doubtful|unsure) .{0,2} (too|at first|initially|until|before|as well)`,
  `(that is|that was|this is|it is|is|was) (exactly|precisely|just)? what (our|all our|most|most of our|many|many of our|other|some of our|three|half|nearly|almost|everyone|everybody|they|they all|all of them|people|lots|plenty|several|she|he|the|#Value|a|one|i) .{0,4} (said|thought|told (me|us)|felt|say|says|think|thinks|believed|used to say)`,
  `(so|that is what) (did|was|were|had|thought|said|felt) (most|many|our|all|half|plenty|every|everyone|everybody|the|a lot|one of|some|several|i|we|#Value|my|a) .{1,8} (until|before|but|and now|at first|once|too|and then)`,
  `(i|we) (used to|also|once) (think|thought|feel|felt|believe|believed|say|said) (so|that|the same|like you|it)? (too|as well|once|myself)? until (i|we)`,
  `(i|we) (hear|have heard|get|hear that|get that) (that|this|it)? .{0,1} (a lot|all the time|every day|often|from (everyone|everybody|most|many|almost|nearly|all)|before) .{0,4} (but|and|until|yet|so|then)`,
  `you (are|would) (not|hardly) (be)? the (first|only) (one|person|customer|client|.)? .{0,2} (to say|who (says|said|thought|thinks|felt|feels)|to think|to feel|to tell|saying|with that)`,
  `(a lot of|many|most|plenty of) people (say|think|feel|tell (me|us)) that .{0,3} (before|until|at first|and then|but)`,
  // the reason is the reason to buy
  `(which is|that is|and that is|it is|this is) (exactly|precisely|just|the very|all the more|even more|all)? (why|the reason|the reason why) .{0,1} (you|we|i) (need|should|want|ought|must|have to|cannot|are writing|would|called|am writing|am calling|built|wrote|designed|created|made|would benefit)`,
  `(exactly|precisely|all the more|just) (why|the reason) (you|we|i|this|it|now) (need|should|want|ought|must|have to|cannot|would|is|built|will|could|makes|are)`,
  `(all the more|even more|every|one more|another|the best|even better) reason (to|for|why) (act|start|talk|look|do|try|switch|get|have|move|meet|change|take|consider|you|call|book|buy|now|come|not|see|sign)`,
  `(that is|this is|which is) (exactly|precisely|just) (the)? (problem|thing|issue|pain|reason|worry|concern|situation) (that)? (we|our .{1,2}) (solve|solves|fix|fixes|help|built|address|take|remove|deal)`,
  `(your|the) (reason|reasons|excuse) .{0,4} (is|are) (exactly|precisely|the very) .{0,2} (reason|reasons|why)`,
  // made small
  `(it|this|that) (costs|is|cost|looks|seems|sounds) (too)? (much|expensive|a lot|pricey|high|dear|costly|steep) .{0,2} compared (to|with)? what`,
  `^ (expensive|too expensive|dear|pricey|too dear)? (compared|relative) (to|with) what`,
  `(can|could) (you|anyone|your .{1,2}) (really)? afford (not to|to (wait|ignore|miss|pass|say no|do nothing))`,
  `(you|one|your .{1,2}) (cannot|can not|could not) (really)? afford (not to|to (say no|pass|wait|ignore|turn|do nothing|delay|miss))`,
  `(is it|is that|was it) (really)? (the|about the|about) (price|money|budget|timing|cost|time) (or|that|holding|stopping|really|then)`,
  `is it (really|just|only|truly) (about)? (the)? (money|price|cost|budget|time|timing)`,
  `(never|no such thing as|not|rarely|is no|seldom) (be|going to be)? (a|the|such a thing as a)? (right|good|perfect|better|ideal|convenient) (time|moment|day|year)`,
  `(budget|money|price|cost|time) (is|was) (never|rarely|seldom|hardly ever|not) (really)? (the (real|true|actual) (issue|problem|reason|question|obstacle)|the (issue|question))`,
  `(just|only|merely|simply|nothing but|always) (an|a) (excuse|excuses|smokescreen|pretext|knee jerk|reflex|cop out)`,
  `what is there (really|actually)? (really|left|still)? (to think|to lose|to consider|to discuss|to decide|to be (afraid|scared|unsure))`,
  `what (exactly)? (is|has been) (really|actually|still|truly)? (holding|stopping|keeping|preventing) (you|your) (back|from)?`,
  `what (do|have|would|could|can) you (possibly)? (have|got|stand)? (got)? (to)? lose`,
  `you (have)? (got)? (absolutely)? nothing to lose`,
  `(a|one|#Value|five|ten) (quick|short|brief|free|minute|minutes)? (call|chat|look|demo|minute|minutes|try|meeting|coffee|trial|visit) (cannot|can not|could not|will not|would not|does not|never) (hurt|hurts|harm|cost|kill|bite)`,
  `(surely|but) (surely)? (a|one) (quick|short)? (call|chat|look|demo|minute) (cannot|can not|could not|will not|would not|does not) (hurt|harm)`,
  `(surely|everyone|everybody|anyone|anybody) (you|your .{1,2})? (can|could|has|have) (spare|find|make|squeeze|free up|afford) .{0,3} (minute|minutes|hour|#Value|time|money|call|look|#Money)`,
  // the no is an error
  `you (will|are going to|would|may|might|could) .{0,1} (regret|be sorry|kick yourself|wish you had|be kicking yourself|rue|come to regret|live to regret) (for|it)? (saying|passing|turning|missing|this|it|not|later|said|that|if|when|in|the)?`,
  `(you are|you would be|you will be|you may be|you might be|it is|it would be|that is|that would be|this is|would be) (making|making a|doing yourself|selling yourself|shooting yourself|cutting off|throwing away|leaving money|mad|foolish|silly|crazy|unwise|a|short) .{0,2} (mistake|disservice|short|in the foot|your nose|error|to (pass|say no|turn|walk|miss|refuse|ignore|decline)|money on the table|shame to (pass|walk|miss|say no|stop|leave)|pity to (pass|walk|miss|stop|say no))`,
  `you (are|were|keep|may be|might be) (looking at|thinking about|seeing|approaching|judging) (it|this|that|us) (the)? (wrong|all wrong|from the wrong|backwards|too)`,
  `you will (see|find|realise|realize|agree|admit|discover) (that)? (i|we) (am|are|was|were) right`,
  `(tell|show|explain to|showing|telling|proving to) you why (you are|that is|it is|you have got it|you were|no is) (wrong|mistaken|a mistake|short sighted|the wrong)`,
  `(i|we) (do not|cannot|can not|will not|refuse to|would not|find it hard to|am not sure|do not really) .{0,1} (think|believe|accept|feel|see|agree|buy|understand) (that)? (a|your|the|this)? (no|that no|refusal|decision|rejection|is the right answer|is your final|(that)? (that|this|it) (is|was) (your|the) (final|last|right|real))`,
  `(i|we) (would|must|will|do|have to|beg to|respectfully|humbly) .{0,1} (disagree|differ|push back|challenge (you|that|this|your)|take issue|object to (that|your)|contest)`,
  `(i|we) (will|do|would) not argue .{0,3} but (you|it|this)`,
  `(do not|never|why|should not|not) let (a|your|the|this|money|price|budget|fear|doubt|time|that|cost|one) .{0,3} (stop|hold|keep|prevent|get in the way|stand|put you off|scare|decide)`,
  `(let us|let s|we should) not (rule (it|this|that|us) out|dismiss|close the|write (it|this|us|that) off|give up|walk away|leave it (there|at that)|throw)`,
  `(i|we) (am|are|would|will|do) not (going to|ready to|about to|prepared to|willing to)? (give up|giving up|letting go|let go|back down|backing down|give in|quit|drop it|be put off|go away) (on you|on this|that easily|so easily|just yet|so soon|yet|now|easily|so quickly)`,
  `^ (no (time|budget|money|interest|need)|not (interested|now|ready|a priority|in the budget)|too (expensive|busy|early|late|much)|happy with .{1,4}|already (covered|have .{1,3}|sorted|using .{1,3})) (then|yet|right now)? .{0,3} (many|most|that is|others|until|think|neither|think again|perfect|exactly|even|is what|was what|say|said|tell) .{0,4} (said|thought|felt|why|clients|reason|same|again|did|of my|of our)`,
];

/** Asks again what was answered. */
export const askedAgain: readonly string[] = [
  `(ask|asking|urge|urging|beg|encourage|invite|like|love|want|implore|challenge|begging|pleading with|press|pressing) you (all)? (to)? (once more|again)? (reconsider|think again|rethink|give (it|this|us|me|that) (another|one more|a second|a) (thought|look|try|chance|go)|change your mind|look again|sleep on it|take (it|this|that|another|a second|one more) (back|look|to|again|up)|raise (it|this) again|revisit|review (it|your) again|keep an open mind|bring (it|this) (back|up)|put (it|this) (back|to|before) .|try (it|again)|weigh|have another|have a second|talk to (them|him|her|your .) again)`,
  `(please|will you|would you|could you|can you|why not|to|you should|should) (reconsider|rethink|think again) (your|this|that|it|our|before|about|and|the)?`,
  `(give|grant|allow|spare) (me|us|it|this) (just|only)? (one|a|another|#Value) (more|last|second|final|minutes|small|little|fair|proper)? (chance|reason|try|shot|minute|minutes|opportunity|look|word|go|hearing|saturday|weekend) .{0,3} (to (change|convince|prove|explain|show|win|persuade|earn|put)|and (you will|i will|we will|she will|they will|he will|see|let|your))`,
  `(give|grant|allow) (me|us) (just|only)? (one|a) (more|last|second|final) (chance|reason|try|shot|minute|opportunity|look|word|go)`,
  `(a|one|another|deserve a|deserves a) (second|last|final|further|more) (chance|hearing|try|go|shot) (to (convince|change|prove|explain|show|win|persuade)|before you)`,
  `(one|a) (more|last|final) (reason|thing|argument) (before|why) you (say|decide|close|walk|should|hang|turn)`,
  `(before you (say no|rule|dismiss|turn|write|reject|decide against|close the door|walk away|hang up|decline|shut|delete|give up|make up your mind|throw|bin|pass|decide (no|to say)|refuse|settle on no|pull out|back out|go with (another|someone|anyone)))`,
  `(what|anything|something) (would|will|could|does|do|can|might) (it|i|we|have to) .{0,2} (take|do|say|change|offer|happen) .{0,3} to (change your mind|win you|get you|earn|convince|persuade|get a yes|make you|turn (this|that|the|your|it)|have you|bring you|move you|tempt)`,
  `(what|anything) (would|could|might|will) (change|sway) your mind`,
  `(do not|please do not) (say no|rule (us|it|this|me) out|close the door|dismiss|write (us|it|this|me) off|decide|shut the door|turn (us|it|this|me) down|give up on (us|this)) (yet|just yet|until|before|so|too|quite)`,
  `(you (would|will)|to|might|may|i can|i could|i will|i bet|we will|we can|can|will|could|let me|let us|would|to try|and) (not)? (change|changing) your mind (after|once|when|if|by|before|about|in|with|within|over|yet|on|the)`,
  `(let me|let us|i can|i could|we can|we could|i will|we will|i bet i can|allow me to|want to|like to|love to|try to|chance to) (change your mind|change that|turn that (no|around)|prove (you|him|her|them|it|that you|otherwise)|convince (you|him|her|them)|win you (over|back|round)|talk you (round|around|into)|bring (you|her|him|them) (round|around)|persuade (you|him|her|them)|make you (reconsider|change)|talk you out of)`,
  `(you|she|he|they|your .{1,2}|the .{1,2}) (will|would|might) (soon)? (come (round|around) (to|once|when|if|after|in|$|quickly|soon)|feel (very)? (differently|otherwise)|see (it|things|this) (differently|my way|our way|in a different|in a new)|be (eating your words|won over|converted|glad you (changed|did not|said yes|reconsidered)|convinced|persuaded)|eat your words|thank (me|us) (later|for it|one day|for not|for this|in)|wonder (why|how) you (ever|said|hesitated|managed)|change (her|his|their|your) (mind|minds|tune))`,
  `(let|allow) (me|us) (talk|speak|have a word|chat|explain it|present|pitch) (to|with) (her|him|them|your (wife|husband|boss|partner|board|manager|team|director|cfo|ceo|accountant)) .{0,2} (and|myself|directly|she|he|they|instead|then)`,
  `(take|bring|put|run) (it|this|that|the .{1,2}) (back to|past|by|before|to) (them|him|her|the (board|committee|team)|your (boss|board|wife|husband|partner|team|manager|committee)) (again|once more|one more time|a second time)`,
  `hear (me|us) out`,
  `(here (goes|we go|i go) (again|once more)|so here goes|let (me|us) (try|ask|have another (go|try)|give it another|put it another way|rephrase|put it differently|try (this|that|it) (again|another way|differently)|ask (you)? (again|once more|one more time|differently)|explain (it|this|that) (again|better|once more|differently)|try (again|once more|one more time|a different)))`,
  `(i|we) (have|had|must have|may have|might have|clearly|obviously|evidently)? .{0,1} (not|failed to|never|did not) (explain|explained|made|make|put|describe|described|done|present|presented|show|shown) (it|this|that|myself|ourselves|the .{1,2}) .{0,2} (well|clear|clearly|properly|enough|across|justice|right|fully|good)`,
  `(is|was) that (a|an|your) (hard|firm|definite|final|real|absolute|last)? (no|answer|word) (or|forever|for good|for now|then|really|$)`,
  `(a)? (no|not now) (is|means|often means|usually means|today is|to me is|just means|only means) (just|only|often|simply)? (a|the|not (yet|never|no|now|final)|an|maybe|yes|where|start)`,
];

import { customers, everyone, hit, hundred, succeed } from './words.ts';

const thing =
  '(it|this|that|they|these|which|we|our .|our .{2}|the .|the .{2}|your .|your .{2}|method|system|product|engine|roof|paint|coating|approach)';

/** What nobody who buys is said ever to suffer. */
const suffers =
  '((lose|loses) (a|one|out|any|$)|fail|fails|failed|miss|misses|regret|regrets|churn|complain|complains|leave|leaves|switch|switches|struggle|struggles|worry|worries|run out|overpay|go (back|wrong|hungry|cold|broke)|goes (back|wrong|broke)|look back|looks back|turn back|want for|(have|has|see|sees|get|gets|suffer|suffers|spend|spends|waste|wastes) (a|an|any|another|one) .{0,1} (empty|bad|slow|late|missed|failed|lost|idle|dull|poor|cold|sleepless|single|second|penny|day|problem|complaint|accident|leak|breakdown|return|claim))';

/** NEVER and ALWAYS with a verb of failure or success. */
export const never: readonly string[] = [
  `${customers} (who|that) .{1,5} (never|do not|does not|can not|will not) (once|again)? ${suffers}`,
  '(never|not (once|ever)) (yet)? (had|seen|posted|recorded|suffered|known) (a|an|one|any) (single)? .{0,1} (losing|bad|down|negative|unhappy|dissatisfied|failed|failing|late|wrong|disappointed|poor) .',
  '(failing|failure|losing|defeat|a loss|regret) .{0,2} (is|are) .{0,1} (not (possible|an option)|impossible|out of the question)',
  '(your|every|each) .{1,3} (will|is going to) (sell|rank|let|go viral|be (full|sold|booked (out|solid|up)|rented|funded)) .{0,2} (within|in (a|one|#Value|under|days|weeks)|by (#WeekDay|#Month|the|next)|before|every)',
  `(once|after|when|as soon as) .{1,6} (they|people|you|nobody|no one|customers|clients|everyone|anyone) (never|will never|ever) (goes|go|look|looks|want|wants|turn|leave|leaves|switch|use|buy) .{0,2} (back|else|again|to|$)`,
  `(our|all|every|my) .{0,2} ${customers} .{0,1} (never leave|(stay|stays|stick|sticks|remain|are|keep coming back) .{0,3} (for (life|ever|good)|forever))`,
  `${customers} (who|that) .{1,5} (are|feel|end up|come out|become|live|sleep) (far|much|so much|always|way|a lot|noticeably) (happier|richer|better|healthier|wealthier|thinner|safer|calmer|longer|more .)`,
  `(will|shall|never|always|every|all|can not|each) .{1,9} (period|full stop|no exceptions|end of story|end of|every (single|last) time) $`,
  `(never|not ever|never ever) (once|again|will|yet)? ${hit}`,
  `${thing} (will|would|can|could|is going to|shall) never (ever|again)? ${hit}`,
  `(can|could) not (possibly|ever)? (not work|fail|go wrong|miss|disappoint|lose|backfire|be beaten|help but (work|win|succeed))`,
  `(is|are|be|was|been|supplier|team|system|that 's) never (once)? (late|wrong|down|empty|short|stuck|disappointed|beaten|let down|out of (stock|order)|a day late|in doubt|off|unhappy)`,
  `(our|this|it|we|these|your|that) .{1,7} (every (single)? time|each and every time|without exception|without fail|no matter what|whatever happens|come what may) $`,
  `(our|this|it|we|these) .{1,5} (every|any|all) .{1,2} (always|forever|for good|every (single)? time|whatever) $`,
  `(every (single)? time|always|works|work|guaranteed) .{0,3} (whatever|no matter|regardless of|irrespective of) (the|your|how|what) (weather|season|market|budget|size|age|soil|trade|industry|level|experience|background|business|climate|economy|conditions|day|odds|.{1,2} $)`,
  `(whoever|wherever|whatever|however) you (are|do|sell|make|try|have|live|work) .{0,3} (you will|you can|it will|it works|we will) .{0,1} (succeed|make|win|earn|profit|save|get|love|pass|grow)`,
  `(our|the|this|it) .{0,2} (simply|just|flatly|plain) (does|do|will|can|could) not ${hit}`,
  `nothing (ever|can|could|will)? (ever|possibly)? (goes|go) wrong`,
  `(not a single|not one|no) .{1,2} (has|have|had|was|were) (ever)? (failed|broken|gone (bad|wrong)|come back|been (returned|rejected|refused|sent back|late|disappointed)|leaked|cracked|crashed|complained|missed|rotted|turned down)`,
  `(never|not (once|ever)) (had|met|seen|known|served|lost) (a|one|any) (single)? ${customers} (who|that) (was|were|did|is|has|had|could|would) not`,
  `(cure|cures|fix|fixes|solve|solves|end|ends|kill|kills|stop|stops|beat|beats|remove|removes|catches|eliminates|eliminate|banish|banishes|wipes out) (every|all|any|each) .{0,4} (for good|forever|for ever|always|every (single)? time|once and for all|permanently|in one go|without exception)`,
  `(can|could|will) only (ever)? (go up|rise|grow|win|improve|gain|get better|increase|succeed|go (one way|well|right)|end (well|in))`,
  `(zero|no) (failures|failure|doubts|doubt|errors|mistakes|misses|complaints|regrets|disasters|disappointments) .{0,2} (zero|no|ever|guaranteed|at all|whatsoever|period|full stop) .{0,2} (risk|failures|failure|doubts|doubt|errors|mistakes|complaints|regrets|worries|hassle|excuses|problems)?`,
  `^ (we|i|it) never (ever)? (miss|lose|fail|err|slip)`,
  `(can|could) (not|never) be (picked|broken|hacked|cracked|copied|matched|breached|faulted|bettered|wrong|improved on|outdone|topped|bypassed|stopped)`,
  `(do|does|will|can|could) not (break down|fail|break|crash|go wrong|leak|rust|fade|let you down|disappoint|miss|wear out|lose) (ever|period|full stop|at all|no matter|under any)`,
  `(you|your .) (will|would|can) never (have|need|want|buy|clean|use|look for|hunt|search|chase|touch|fix|mend|be|get|face|run|call|fight|doubt) .{0,6} (again|for as long as|as long as you live)`,
  `(there is|is) [(no|not a) way (that)? .{0,3} (will|would|can|could) not]`,
  `(no|not a) (single)? (customer|client|user|buyer|student|patient|member|guest) .{0,4} (has|have|will|was) .{0,1} (fail|failed|complained|complain|disappointed|regretted|regret|left|lost|returned)`,
  `(every|each|all|any) .{0,2} (becomes|turns into|ends in|ends up|results in|leads to|converts into|finishes in) (a|an|your)? .{0,1} (buyer|customer|client|sale|success|win|order|deal|fan|profit|yes|booking|pass|bookings|sales)`,
  `(approval|acceptance|success|results|profit|savings|admission|pass|growth) (is|are|comes|come) (automatic|instant and certain|built in|standard|as standard|included|par for the course|universal|a formality|for everyone|for all)`,
  `(perfect|same|flawless|faultless|spotless|great|best|right) .{0,3} (every (single)? time|each and every time|time after time|always|without fail)`,
  `(has|have|had|is) never (once)? [(failed|disappointed|let (us|anyone|anybody|a .) down|gone wrong|been (wrong|beaten|hacked|late))] (yet)? $`,
  `(we|it|i|they|method|system|team|which) (has|have) never (once|yet)? (failed|lost a .|let a .|let .{0,2} down|disappointed|missed (a|one)|had (a|one|an) (single|unhappy|dissatisfied|bad|failed|disappointed)|been (wrong|beaten))`,
  `(never|not) (had|seen|heard of|known|lost|met) (a|one|an) (single)? (unhappy|dissatisfied|disappointed|failed|failing|failure|bad)`,
  `(you|your .) (will|would|can|could) never (again)? (have to|need to|need|miss|worry|lose|pay|wait|run out|be without|suffer|struggle|deal with|forget) .{0,9} (again|any|another|a (single)? .)`,
  `never (again)? (worry|miss|lose|pay|wait|run out|deal|struggle) .{0,7} again`,
  `(say|kiss|wave) (goodbye|farewell|adieu|good bye) (to)? .{0,5} (for (good|ever)|forever|once and for all)`,
  `(nothing|no one|nobody) (will|can|could) (ever|possibly)? (go wrong|break|fail|beat|stop you|stop it|be turned (down|away)|come close|be refused|lose|be disappointed|touch you)`,
  `(nobody|no one|none of (our|my|the) .|not (a single|one|a) .{0,1} (of our .)?) .{0,5} (has|have|is|was|were|will|had)? (ever|once)? (been|be)? (failed|fails|fail|complained|complains|disappointed|regretted|regrets|lost|left unhappy|asked for .{0,2} (money|refund)|let down|unhappy|sent it back|gone wrong|turned (down|away)|refused|rejected|denied|been sorry)`,
  `(will|can|could) (not|never) be (turned down|refused|rejected|beaten|denied|disappointed|outbid|outranked|undersold)`,
  `(works|delivers|succeeds|passes|wins) .{0,4} (every (single)? time|time after time|(ten|10|nine|#Value) times out of (ten|10|#Value)|every (single)? day of the)`,
  `(works|work|delivers|succeeds|wins|pays off) (every (single)? time|without fail|each and every time|always|in every case|in all cases|on all .|with all .|everywhere|no matter what|regardless|whatever|like clockwork|without exception)`,
  `(works|succeeds|delivers|proven|suits|fits|is right|is perfect|is ideal) (to work)? (for|in|on|with)? (every|any|all) (single|kind of|sort of|type of)? (business|businesses|company|companies|team|teams|budget|budgets|size|sizes|industry|industries|situation|case|market|skin type|home|shop|age|level|person|soil|garden|climate|boat|hair|body|taste|wallet)`,
  `(method|system|formula|plan|programme|program|approach|diet|course|recipe|technique|tool|product|solution|software|cream|app|machine) (that|it|which|will)? (works|work|suits|fits|is right|is perfect) (for|with)? (absolutely)? (everyone|everybody|anyone|anybody|one and all|each and every one)`,
  `(always|invariably|unfailingly) (works|delivers|wins|succeeds|pays off|pays for itself|finds|gets results|work|succeed|pass|passes|win|get|gets|right|comes through|hits)`,
  `once and for all $`,
  `(failure|defeat|failing|losing|rejection|disappointment|refusal|regret|loss|losses|downtime|error|errors|mistakes|rust|damp|mould|delays|breakdowns|leaks) (is|are|becomes|will be|simply) (not)? (impossible|ruled out|out of the question|an option|unthinkable|unheard of|inconceivable|history|a thing of the past|consigned to|possible here|excluded|off the table|banished)`,
  `(rules|rule|ruling) out (any|all|every) (risk|chance|failure|error|possibility|doubt|mistake|loss|damage)`,
  `(will|is going to|are going to|it|stays|stay|remains|guaranteed) .{0,1} (be|stay|remain|last|keep|run|work|lasts|hold|holds|stays)? .{0,3} (.)? (weed|damp|rust|debt|pain|stress|pest|error|bug|mould|stain|leak|dust|trouble|maintenance|problem|hassle|worry|moss|draught|mite|virus|spam|odour|clutter|ice) free (for (ever|good|life|always)|forever|always|permanently|eternally)`,
  `(will|is going to|are going to) (stay|remain|be|keep|look|shine|run|feel) (dry|clean|safe|green|white|new|sharp|warm|full|fresh|bright|straight|yours|cool|shiny|spotless|perfect|secure|top|first|number one|ahead|in profit|healthy|like new|as new|smooth|happy) .{0,2} (for (ever|good|life|always)|forever|always|permanently|eternally|all year (round)?|year after year|every day)`,
  `(is|are|be|keeps you|you are|stays) (absolutely|completely|totally|perfectly|entirely|utterly|${hundred}|always) (safe|secure|certain|painless|effortless|reliable|accurate|watertight|unbreakable|unbeatable|harmless|protected|covered|error free|bug free)`,
  `(will|going to|is built to|are built to|guaranteed to) (last|hold|work|run|shine|outlast|outlive|protect|serve) .{0,3} (for (ever|all time|eternity)|forever|a lifetime|until the end of time|till the end of time|eternally)`,
  `(will|going to) (outlast|outlive) you`,
];

/** EVERY and ALL: no case is left out. */
export const all: readonly string[] = [
  `${everyone} (who (joins|buys|signs up|tries it|uses it|enrols|enrolls|starts|takes part|does this|follows .{1,3}))? (can|could|will) (easily)? (do (it|this|that)|make money|succeed|win|earn|profit|be (successful|rich|approved|accepted)|afford it|master|benefit|get rich|start earning|pass)`,
  `${everyone} (who (joins|buys|signs up|tries it|uses it|enrols|enrolls|starts|takes part|does this|follows .{1,3}|takes .{1,3}|works with us|comes to us))? (makes money|gets paid|wins|succeeds|profits|passes|earns|is (approved|eligible|accepted|a winner|delighted|thrilled)|comes out ahead|sees results|gets results|gains|loves it|gets (a|the) .{0,1} (loan|job|result|place|grade)|walks away happy)`,
  `(every (single|last)? (one of)?|each (one|and every one)? of|each and every|all (of)? (our|my)) (our|my|of our)? .{0,1} ${customers} (who .{1,4})? .{0,2} (is|are|was|were|will|has|have|have been)? .{0,2} (love|loves|thrilled|delighted|succeed|succeeds|hits|renews|satisfied|passes|passed|wins|approved|successful|sees results|see results|profits|profit)`,
  `(every single|every last|each and every|all of our|all our|every one of our|each one of our|every (customer|client|student|pupil|patient)|all (the)? (clients|customers) we) .{0,2} ${customers}? .{0,3} ${succeed}`,
  `(${hundred}|all #Value|#Value out of #Value|ten out of ten|(ten|#Value) in (ten|#Value)) (of)? (our|the|my|these)? .{0,1} ${customers} .{0,3} ${succeed}`,
  `${hundred} (success|pass|approval|acceptance|hit|win|strike|satisfaction|placement|completion) (rate|record)`,
  `(success|pass|approval|acceptance|hit|win|satisfaction) (rate|record) (is|of|has been) (always)? (a|an)? .{0,1} ${hundred}`,
  `(in|for) (${hundred} of|all|every single|each and every|every) (case|cases|time|times) (without exception)? (it|we|you|they)? (works|work|succeed|win|pass|deliver)`,
  `(nobody|no one) (is|will be|gets|has been|was) (ever|left)? (turned (down|away)|refused|rejected|left out|denied|disappointed)`,
  `(everyone|everybody|anyone) .{0,1} (qualifies|is eligible|is approved|gets accepted|gets approved)`,
  `(even)? a (child|beginner|monkey|five year old|toddler|#Value year old|novice) (can|could|will) .{0,1} (do|make|run|earn|succeed|win|get|sell|not fail)`,
  `(no matter|whatever|regardless of|irrespective of) (who|what|how|your|where|the) .{0,7} (you will|it will|it works|this works|you can (not)? (succeed|win|earn|pass|make|fail|lose))`,
  `(you will|it will|it works|this works|we will get you) .{0,6} (no matter (who|what|how)|whatever (your|the) .|regardless of (your|how|what|who|the)|irrespective of)`,
];

import { customers, everyone, hit, hundred, succeed } from './words.ts';

const thing =
  '(it|this|that|they|these|which|we|our .|our .{2}|the .|the .{2}|your .|your .{2}|method|system|product|engine|roof|paint|coating|approach)';

/** NEVER and ALWAYS with a verb of failure or success. */
export const never: readonly string[] = [
  `(never|not ever|never ever) (once|again|will|yet)? ${hit}`,
  `${thing} (will|would|can|could|is going to|shall) never (ever|again)? ${hit}`,
  `(can|could) not (possibly|ever)? (not work|fail|go wrong|miss|disappoint|lose|backfire|be beaten|help but (work|win|succeed))`,
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

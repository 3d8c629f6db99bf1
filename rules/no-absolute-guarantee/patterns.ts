import { gain, hundred, outcome } from './words.ts';

/** What is promised, “you will have” among it. */
const win = `(${gain}|have)`;
/** What may stand before “guaranteed” without being a guarantee of the law or of a bank. */
const notTheirs = '!(by|under|for|in|until|through|minimum|up|against|where|only|on|as|rate|income|if|unless|within)';

export const guaranteed: readonly string[] = [
  `(is|are|be|fully|totally|it is|100%)? ${outcome} (is|are)? (fully|totally|100%)? guaranteed`,
  `guaranteed .{0,2} ${outcome}`,
  `(is|are|come|comes|be) (fully|${hundred}|totally|absolutely)? guaranteed ${notTheirs}`,
  `(i|we) (can|will|do|personally|fully|shall|${hundred})? [guarantee (to you)? (that|you|your|it|to|results|success|satisfaction|savings|for life|everything|our work|all)]`,
  `${hundred} (guarantee|guarantees|guaranteed|certain|sure that|certain that|promise)`,
  `(guarantees|guaranteeing) (you|your|results|success|satisfaction|savings|everything|that (you|your|it))`,
  `(i|we) (can|will|personally|do|fully)? (promise|guarantee) (you)? .{0,6} ${win}`,
  `(#Percent|lifetime|unconditional|ironclad|iron clad|cast iron|rock solid|no questions asked|no quibble|bulletproof|unmatched|unbeatable|unlimited|full|complete|total|absolute|satisfaction|double|triple|watertight|gold plated|unbreakable|copper bottomed|everlasting|eternal) .{0,1} (guarantee|guaranteed|promise)`,
  `^ guaranteed .{0,1} $`,
  `^ guaranteed (to|you|that) .`,
  `^ guaranteed (by (us|me)|without|100%|every|and|results|for)? .{0,3} (is|are|$)`,
  `guaranteed $`,
  `guaranteed (no matter|whatever|regardless|come what may)`,
  `(our|my) .{0,1} guarantee (is|means|ensures|that|you)`,
];
/** With these a guarantee has terms. */
export const termsNamed: readonly string[] = [
  '(within|in|for|under|over|up to|after) (the first)? #Value+ (hour|hours|day|days|week|weeks|month|months|year|years|minute|minutes|miles|kilometres|cycles)',
  'or (we|i|you|your|the|that|this) .{0,3} (refund|free|pay|credit|waive|money|send|return|keep|replace|redo|fix)',
  '(full|partial) refund (if|within|when)',
  '(terms|conditions) (of|are|below|here|in)',
];
/** Who pays, and when: what a refund or a fee hangs on. */
export const whoPays: readonly string[] = [
  '(you|they|clients|client|he|she) (owe|owes|pay|pays|are charged|are billed) (us|me)? (nothing|zero|only|no fee)',
  '(full|complete|whole|entire) refund',
  '(money back|refund) (if|within|when|for|until|guarantee)',
  '(only|you) pay (us|me)? (only)? (if|when|once|on|after)',
  '(commission|fee|fees|payment|charge|charged) (is|are)? (only|due|paid|payable) .{0,3} (on|if|when|once|after)',
  '(#Value|#MergeTag) (day|days|week|month|year) .{0,2} guarantee',
];
export const riskFree: readonly string[] = [
  `(risk free|riskfree|no lose|foolproof|fool proof|bulletproof|sure fire|surefire|danger free|without peril)`,
  `(fail safe|failsafe) (way|method|plan|strategy|system|formula|approach|recipe|solution|programme|program|process|offer|investment|choice|route|$)`,
  `(no|zero|without (any)?|absolutely no|free of|not any|not (a|the) (single|slightest|least)|nil|not one (bit|ounce|shred|iota) of|not an (ounce|iota) of|#Value) .{0,1} (risk|risks|downside|downsides|danger|drawback|drawbacks) (to (you|your .|participate|try|start|join|take|speak of)|for (you|your|#MergeTag)|in (trying|it|this|signing|joining)|involved|at all|whatsoever|whatever|on your|attached|of any|.{0,1} $|with)`,
  `(is|are|there is|have|has|take|takes) [(no|zero|not any) (risk|risks|downside|danger)] (here|now|so|whatever|today|and)?`,
  `^ (no|zero|nil|without any) (risk|risks|downside|downsides|danger)`,
  `(the|your|any|all|every) (risk|risks|danger|downside) (to you)? (is|are) .{0,1} (zero|nil|none|non existent|nonexistent|zilch|nothing|gone|eliminated|removed|taken away|all ours|ours|on us|on our side)`,
  `(you|your .) .{0,1} (risk|risks|stand|stands) (nothing|not a (penny|cent|thing|dime)|to lose (nothing|not a .))`,
  `you (do|will|would|could) not (risk|be risking) (anything|a (thing|penny|cent|dime)|so much as)`,
  `without (risking|you risking|gambling|the slightest risk|an ounce of risk|any danger) (anything|a (thing|penny|cent|dime)|so much as|your)?`,
  `(takes|take|taking|removes|remove|removing|eliminates|eliminate|eliminating) (away)? (all|any|every) (of)? (the|your)? (risk|risks|danger|gamble)`,
  `(takes|take|taking) (the|your) (risk|gamble|danger) (away|out|off your)`,
  `impossible (for .{1,3})? to (be (unhappy|let down|dissatisfied|disappointed)|leak|break|crash|lose|backfire|be beaten|fall|disappoint|get it wrong|fail|lose|go wrong|miss|regret|be disappointed|lose out)`,
  `(have|has|is|got|there is|stand|with) (absolutely|literally)? (nothing|zero|nowt|not a (thing|penny|cent)) to (lose|fear|worry about|regret)`,
  `nothing to lose`,
  `(no|zero) (risk|risks|danger) (is|are|will be) .{0,1} (carried|borne|taken|run|faced|shouldered) by (you|your .)`,
  `(no|not a|not any) .{0,1} (way|chance|means) (to|of) (lose|losing|fail|failing|go wrong|going wrong|regret|regretting)`,
  `(you|there is|have|with) .{0,2} nothing to (worry about|fear|regret) $`,
  `(all (to)?|only (to)?|everything to) gain and nothing`,
  `(can|could|will|would) (not|never) (possibly)? (go wrong|lose (with|on|out on this|money|by|out)|lose $|fail|not work|put a foot wrong)`,
  `(what|how) (can|could) (possibly|ever)? (you|it|this)? (possibly|ever)? (go wrong|fail|lose)`,
  `(no|not a|zero|any) (possible|conceivable|earthly|single)? (way|chance|means|scenario) (that|in which|on earth)? (you|your .|it|this|we|anything|anyone) .{0,1} (can|could|will|would|is going to|are going to) .{0,1} (lose|fail|go wrong|not work|be disappointed|regret|miss|be sorry|come back|backfire)`,
  `(will|would|could|can) (not|never) (regret|be (disappointed|sorry|let down|unhappy)|look back|have (any|a single)? (regret|regrets)|live to regret)`,
  `all (of)? the (risk|risks) (is|are) (ours|on us|with us|on our)`,
  `(we|i) (take|carry|bear|shoulder|assume|absorb) (on)? (all|every|100% of|the (whole|entire|full)) (of)? (the|your)? (bit of)? (risk|risks)`,
];
/** “Is there a risk? None whatsoever.”: the question asks, the answer denies. */
export const flatDenial: readonly string[] = [
  `^ (absolutely|well|honestly|simply|exactly|precisely)? (none|zero|nothing|nil|nope|no|never|zilch|completely|totally|perfectly|100%|of course not|certainly not|definitely not|not (one|any|a (thing|bit|chance|hope|single one)|at all|ever)|no way|impossible|there (is|are) (not (one|any|a)|none|no)|there (simply|just) (is|are) not)`,
];
export const percent: readonly string[] = [
  `${hundred} (satisfied|satisfaction|safe|secure|effective|accurate|accuracy|success|successful|proven|reliable|reliability|certain|sure|confident|effective|compliant|legal|risk free|guaranteed|delivery|legit|legitimate|free|yours|hands off|passive|results|cash .|money back|happy|uptime|protected|protection|trouble free|bug free|hack proof|waterproof)`,
  `(works|accurate|effective|safe|satisfied|reliable|successful) (100%|one hundred percent) of the time`,
];
export const certain: readonly string[] = [
  `^ (whatever happens|come what may|no matter what|either way) (you|it|this) (come out|win|gain|profit|will (win|gain|profit|save|succeed))`,
  `(you|it|this|your .) (will|shall) .{0,1} be .{1,5} for (certain|sure)`,
  `(i|we) (personally|absolutely)? guarantee .{1,6} that (you|your|it|this|every|all|sales|costs)`,
  `(will|is going to) (pay for itself|pay for themselves)`,
  `(will|going to|can) (fix|solve|end|cure|eliminate|get rid of) (your|all|the|every) .{1,4} (for good|forever|once and for all|permanently)`,
  `^ (trust me|mark my words|believe me|take my word)`,
  `(problems|worries|headaches|troubles|errors|delays) (will|are going to|simply)? (disappear|vanish|be over|be gone|go away|melt away)`,
  `(will be|will become|become|becomes|are now|is now) a thing of the past`,
  `(i|we) (am|are) (certain|positive|convinced|100% sure|absolutely sure) (that)? (you|it|this) will (be (delighted|thrilled|happy|amazed|pleased|satisfied)|${win})`,
  `(i|we) (can|will|do|personally|hereby)? (promise|swear|assure you|give you my word|bet you|can assure you|vow) (you)? (that)? (nothing|it (will|never|works)|this (will|works)|you (will|are|can|never)|your|they will|no|every|our|all|#Value)`,
  `(rest|be|feel) (assured|certain|sure|confident) (that)? (you|your|it|this|our|sales|costs|bills|they|the .) .{0,2} (will|are going to|would|is going to) (be)? .{0,2} ${win}`,
  `(you|it|this|that|they|sales|costs|which|we|your .) (are|is|am) (certain|sure|bound|guaranteed|destined|assured) (to|of) .{0,1} (${win}|${outcome}|becoming|winning|making|saving|getting)`,
  `(success|approval|victory|results|satisfaction|profits|growth|savings) (is|are) (assured|certain|a certainty|inevitable|a given|a sure thing|in the bag)`,
  `(it|this|that|which) (is|comes as) (a)? (sure thing|dead cert|sure bet|safe bet|certainty|one way bet)`,
  `(will|can|does|to) (solve|fix|end|eliminate|cure|remove|wipe out|erase) (all|every|any|each) (of)? (your|the|one|last)? .{0,3} (problem|problems|issue|issues|worries|headaches|headache|pain|pains|errors|bugs|challenges|error|risk|waste)`,
  `(beat|match|undercut) any (price|quote|offer|competitor|deal|rate)`,
  `(meet and beat|beat or match|beat) any`,
];

import { gain, good, hundred, outcome } from './words.ts';

const win = gain;

export const guaranteed: readonly string[] = [
  `(is|are|be|fully|totally|it is|100%)? ${outcome} (is|are)? (fully|totally|100%)? guaranteed`,
  `guaranteed .{0,2} ${outcome}`,
  `guaranteed (best|lowest|fastest|cheapest|highest|first page|top|number one|acceptance)`,
  `(is|are|am|be|personally|fully|#Percent) guaranteed (to|that|you|for life|or|by us|success|in writing|#Percent|.{0,1} $)`,
  `(i|we) (can|will|do|personally|fully|shall)? [guarantee (to you)? (that|you|your|it|to|results|success|satisfaction|savings|for life|everything|our work|all)]`,
  `(guarantees|guaranteeing) (you|your|results|success|satisfaction|savings|everything)`,
  `(i|we) (can|will|personally|do|fully)? (promise|guarantee) (you)? .{0,6} ${win}`,
  `(#Percent|lifetime|unconditional|ironclad|iron clad|cast iron|rock solid|no questions asked|no quibble|bulletproof|unmatched|unbeatable|unlimited|full|complete|total|absolute|satisfaction|double|triple) .{0,1} (guarantee|guaranteed)`,
  `^ guaranteed .{0,1} $`,
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
export const riskFree: readonly string[] = [
  `(risk free|riskfree|no lose|fail safe|failsafe|foolproof|fool proof|bulletproof|sure fire|surefire)`,
  `(no|zero|without (any)?|absolutely no|free of|not any|not a single|#Value) .{0,1} (risk|risks|downside|danger) (to (you|your .|participate|try|start|join)|for (you|your|#MergeTag)|involved|at all|whatsoever|whatever|on your|attached|.{0,1} $|with)`,
  `(is|are|there is|have|has|take|takes) [(no|zero|not any) (risk|risks|downside)] (here|now|so|whatever|today)?`,
  `^ (no|zero) (risk|risks|downside)`,
  `(carries|carry|comes with|come with|involves|bears|poses) (no|zero) (risk|risks|downside|danger) (of any kind|whatsoever|at all)?`,
  `impossible (for you)? to (fail|lose|go wrong|miss|regret)`,
  `(at|with) (absolutely)? (no|zero) (risk|downside)`,
  `(have|has|is|got) (absolutely|literally)? (nothing|zero) to lose`,
  `nothing to lose`,
  `(can|could|will|would) (not|never) (possibly)? (go wrong|lose (with|on|out on this|money|by)|lose $|fail)`,
  `(no|not a) (possible)? way (that)? (you|your .|it|this) (can|could|will|would) (lose|fail|go wrong|not work)`,
  `(will|would|could|can) (not|never) (regret|be (disappointed|sorry|let down)|look back|have (any)? regrets|live to regret)`,
  `all (of)? the risk is (ours|on us)`,
];
export const percent: readonly string[] = [
  `(#Value percent|100%|110%|1000%|one hundred percent|hundred percent|#Value per cent) (satisfied|satisfaction|safe|secure|effective|accurate|accuracy|success|successful|proven|reliable|reliability|certain|sure|confident|effective|compliant|legal|risk free|guaranteed|delivery|legit|legitimate|free|yours|hands off|passive|results|cash .|money back|happy|uptime|protected|protection|trouble free|bug free|hack proof|waterproof)`,
  `(works|accurate|effective|safe|satisfied|reliable|successful) (100%|one hundred percent) of the time`,
];
export const certain: readonly string[] = [
  `(will|is going to) (pay for itself|pay for themselves)`,
  `(will|going to|can) (fix|solve|end|cure|eliminate|get rid of) (your|all|the|every) .{1,4} (for good|forever|once and for all|permanently)`,
  `^ (trust me|mark my words|believe me|take my word)`,
  `(problems|worries|headaches|troubles|errors|delays) (will|are going to|simply)? (disappear|vanish|be over|be gone|go away|melt away)`,
  `(will be|will become|become|becomes|are now|is now) a thing of the past`,
  `(i|we) (am|are) (certain|positive|convinced|100% sure|absolutely sure) (that)? (you|it|this) will (be (delighted|thrilled|happy|amazed|pleased|satisfied)|${win})`,
  `(i|we) (can|will|do|personally|hereby)? (promise|swear|assure you|give you my word|bet you|can assure you|vow) (you)? (that)? (nothing|it (will|never|works)|this (will|works)|you (will|are|can|never)|your|they will|no|every|our|all|#Value)`,
  `(you have|have|give you|on) (my|our) word (that|for it|on)`,
  `(rest|be|feel) (assured|certain|sure|confident) (that)? (you|your|it|this|our|sales|costs|bills|they|the .) .{0,2} (will|are going to|would|is going to) (be)? .{0,2} ${win}`,
  `(you|it|this|that|they|sales|costs|which|we|your .) (are|is|am) (certain|sure|bound|guaranteed|destined|assured) (to|of) .{0,1} (${win}|${outcome}|becoming|winning|making|saving|getting)`,
  `(bound|certain|sure|destined) to (save|increase|double|triple|grow|cut|win|succeed|boost|make you|earn|pay off|sell|transform|solve|fix|work)`,
  `(success|approval|victory|results|satisfaction|profits|growth|savings) (is|are) (assured|certain|a certainty|inevitable|a given|a sure thing|in the bag)`,
  `(it|this|that|which) (is|comes as) (a)? (sure thing|dead cert|sure bet|safe bet|certainty|one way bet)`,
  `(no|without) (any)? (ifs (and|or|ands)? (ands|buts)?|fail)`,
  `(will|can|does|to) (solve|fix|end|eliminate|cure|remove|wipe out|erase) (all|every|any|each) (of)? (your|the|one|last)? .{0,3} (problem|problems|issue|issues|worries|headaches|headache|pain|pains|errors|bugs|challenges|error|risk|waste)`,
  `(beat|match|undercut) any (price|quote|offer|competitor|deal|rate)`,
  `(meet and beat|beat or match|beat) any`,
];

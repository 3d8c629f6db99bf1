import { gain, good, hit } from './words.ts';

const sure =
  '(undoubtedly|unquestionably|indubitably|inevitably|assuredly|undeniably|definitely|certainly|absolutely|always|invariably|for (sure|certain)|without (a|any)? (shadow of a)? (doubt|fail|question)|beyond (a|any|all)? doubt|100%|inescapably)';

/** Oaths: the speaker stakes word, money or honour on the outcome. */
export const oaths: readonly string[] = [
  `(and|but)? (that|this|it) (is|be) (a|my|our) .{0,1} (promise|guarantee|vow|pledge|oath|certainty|cast iron fact)`,
  `(and)? (that|this|it) (is|be) (a|an) .{0,1} (promise|guarantee|vow|certainty) (i|we)`,
  `(i|we|i'd|you can|you could) (would|will|can|could|am|are)? .{0,2} (bet|betting|stake|staking|wager|wagering|put|putting|risk|lay) (my|our|the|your|good|the)? .{0,1} (house|farm|ranch|life|reputation|name|farm|shirt|business|career|money|head|bottom dollar|last .|mortgage|pension|savings|car|boots|hat|ranch) (on|that|behind|it|$)`,
  `(bet|betting|stake|put) (good)? (money|anything|everything) (on (it|that|this|you|your)|you will|it will|that)`,
  `^ (count|bank|rely|depend|bet) on (it|that|this)`,
  `you can (count|rely|depend) on (it|that) (100%|completely|absolutely|totally|blindly|every|every time|always)?`,
  `(i|we) (can|will|do|personally|absolutely)? (guarantee|promise|swear) (it)? $`,
  `you can (bet|take (that|this|it) to the bank|bank on|set your watch by|put your (house|shirt|mortgage) on|be (100%|absolutely|completely|totally|perfectly)? (certain|sure|confident) (that|of|you|it))`,
  `(take|taking) (that|this|it) to the bank`,
  `(success|satisfaction|happiness|profit|comfort|victory|growth|your .|quality) (is|are) (my|our) (solemn|personal|absolute|cast iron)? (promise|guarantee|pledge|vow)`,
  `(will|always|never|every|all) .{1,8} that is a (fact|given|certainty|promise)`,
  `(it is|this is|that is|one thing is|it 's) .{0,1} (certain|guaranteed|a certainty|a given|written in stone|beyond dispute) (that)? (you|your|it|our|they|sales|costs|the)`,
  `(cross my heart|hand on (my|our)? heart|scouts? honou?r|scout's honour|scout's honor|on my (life|mother's .|honour|honor|word)|swear (on|by) (my|our|the|a stack)|hope to die|eat (my|our) hat|word of honour|word of honor)`,
  `(you have|you get|here is|with) (my|our) (solemn|personal|cast iron|ironclad|written|absolute|full)? (promise|guarantee|pledge|word|vow|assurance) (that|of|you|it|on|.{0,1} $)`,
  `(my|our) (promise|vow|pledge|word|assurance|guarantee) to you (is|that|.{0,1} $)`,
  `(with|in|at) (total|absolute|complete|utter|full|100%|perfect|dead|cast iron|mathematical|the utmost|every|full) (certainty|sureness|confidence) (that|.{0,1} $|in|you)`,
  `(as sure as|sure as|as certain as|certain as) (eggs (is|are)|night follows|day follows|the sun|sunrise|death|taxes|i am|can be|they come)`,
  `(make no mistake|trust me on this|you can trust me|believe (you)? me|you heard (me|it) (right|here first)) .{0,6} will`,
  `(i|we) (can|could|will|would)? (personally)? (vouch|guarantee|promise|swear|vow|pledge) (that|you|for the fact that)? .{0,5} (will|every (single)? .|never|always|forever|all year)`,
  `(i|we|our .) .{0,3} [(guarantee|guarantees|promise|promises) (you)? (a|an|the|more|fewer|less|lower|higher|better|faster|full|perfect|complete|bigger|happy|instant|great|top|first) .{0,3} ${good}]`,
];

/** No doubt, no chance of failure: the outcome is beyond question. */
export const doubtless: readonly string[] = [
  `(beyond|past|without|not|leaves no room for|leave no room for|no room for|no) (a|an|any|all|the|even|one)? (slightest|shadow of a|shadow of|hint of|trace of|reasonable|possible|shred of)? (doubt|dispute) (whatsoever|at all|in my mind|about it|that (you|your|it|this|we|they) .{0,2} will|(you|it|this|they|your .) will .{0,1} ${gain})`,
  `(is|are|be|will|it|${gain}|that) .{0,2} [(beyond|past|without) (a|an|any|all|the)? (slightest|shadow of a|shadow of|hint of|reasonable)? (doubt|question|dispute)] $`,
  `(beyond|without) (a|any|all|the) (slightest|shadow of a|shadow of|hint of) (doubt|question)`,
  `^ (without (a|any)? (doubt|question)|beyond (any|all|a)? doubt|no question about it|no doubt about it|undoubtedly|unquestionably) .{0,8} will`,
  `(no|zero|not (a|one|any|the slightest|the remotest)|without (a|any)|isn't a) (earthly|conceivable|single|possible|slightest|remote|real|snowball's)? (chance|possibility|likelihood|danger|prospect|risk|fear|question) (that|of|for|in hell|whatsoever|at all)? .{0,2} (you|your|it|this|the|we|they|anything|going|being|failing|losing|missing|regretting|failure|disappointment|loss|a loss|error|defeat|rejection|regret|disappointing) .{0,4} (${hit}|will|wrong|disappointed|sorry|not work|unhappy)`,
  `(no|zero|not (a|one|any|the slightest)) (earthly|conceivable|single|possible|slightest|remote|real)? (chance|possibility|likelihood|danger|prospect|risk|fear) of (failing|failure|losing|loss|a loss|missing|disappointment|being (disappointed|let down|turned down|refused|rejected|late)|rejection|error|errors|defeat|regret|regrets|mistakes|anything|it (going|not|failing|breaking)|you (not|losing|failing|being|regretting))`,
  `(no two ways about it|no question about it|no doubt about it|make no mistake about it|end of (story|discussion)|without (a single)? exception $|no ifs (no|or|and)? buts)`,
  `(you|it|this|that|they|we|your .|sales|bills|costs|results|the .|which|sign ups) (will|shall|are going to|is going to) ${sure} .{0,1} ${gain}`,
  `${sure} (you|it|this|your .|they) (will|are going to|is going to) .{0,1} ${gain}`,
  `(will|shall|going to|to) .{0,3} (be|have|get|see|win|${gain}) .{0,6} (no matter what|come what may|come hell or high water|whatever happens|come rain or shine)`,
  `(success|${good}|a sale|a win|a yes|a full diary|payback|the outcome|your .|it|this|victory) .{0,1} (is|are|will be) .{0,1} (a)? (foregone conclusion|sure thing|dead cert|dead certainty|sure bet|safe bet|certainty|given|formality|banker|slam dunk|lock|shoo in|cert|nailed on|set in stone|inevitable|unavoidable|assured|a matter of course|as good as (done|sold|yours|won|in the bank|in the bag|guaranteed)|in the bank|sewn up|in the bag|cast iron|a racing certainty|racing certainty|only a matter of time|written in the stars|a cinch)`,
  `(a|an|the|your) (sure|certain|guaranteed|surefire|dead|safe) (fire)? (winner|win|success|bet|hit|thing|way to|route to|path to|cert|profit|return|income|sale|result|outcome|victory|road to)`,
  `(is|are|as|be|it is) (as)? [(safe as houses|good as gold|dead (certain|sure)|(100%|absolutely|dead|stone cold|cast iron) certain|infallible|unfailing|fail proof|failproof|idiot proof|bomb proof|bombproof|guaranteed in advance)]`,
];

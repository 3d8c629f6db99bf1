/** Fear in two halves that come in any order: who let it be, and what became of them; what may come, and whose it is. */

const people =
  '(those|ones|one|anyone|anybody|everyone|people|firms|companies|shops|businesses|owners|teams|practices|guys|folks|families|neighbours|neighbors|competitors|plants|schools|clinics|homeowners|landlords|landlord|farmers|traders|dealers|managers|buyers|investors)';
const slow =
  '(ignored|ignore|ignores|waited|wait|waits|hesitated|hesitate|hesitates|blinked|missed|passed|laughed|delayed|delay|(did|do|does|have|has) not (act|acted|move|moved|switch|switched|listen|listened|adapt|adapted|change|changed|upgrade|upgraded|join|joined|sign|signed|start|started|bother|bothered|invest|invested|prepare|prepared|are|is|have|will|lose|get|end|already|see it)|held (off|out|back)|sat (on|still|tight)|stalled|refused|said no|put it off|dithered|thought (they|it|he|she)|skipped|doubted|snoozed|shrugged|stayed|stood still|kept|walked away|turned (it|us|me) down|gambled|stuck with|carried on)';
/** Who did not act. */
export const theSlow: readonly string[] = [
  `(the|those|any|every|all|most)? ${people} (who|that) ${slow}`,
  `(a|another|one) .{1,3} (of yours|like you|down the road|next door|near you|on your .|in your .) .{0,2} ${slow}`,
  `(he|she|they) ${slow}`,
  `(those|anyone|people|firms|companies|shops|families|owners|businesses|ones) without .{1,3}`,
  '(two|only two) (kinds|types|sorts) of .{1,4}',
  'most .{1,3} (that|who) .{1,3} (this|it)',
];
/** What became of them. */
export const theirFate: readonly string[] = [
  '(lose (the lot|everything|it all)|(end|ends) up .|wish (they|he|she)|gone (in|within|by)|to be hacked|have not .{1,3} yet|boarded up|bankrupt|out of business|losing|lost (their|his|her|the|everything|out)|regret|regrets|regretting|kicking|wish|wished|begging|are gone|no longer|never (reopened|recovered|got|made)|shut (down|up)|closed|history|finished|folded|went (under|bust)|behind|struggling|sorry|fined|sued|redundant|jobless|catching up|propped up|condemned|flooded|burned down|in court|bleeding|crying|cried|pay (double|more)|paying (double|more|for it|the price|through)|watching|wondering|renting|broke|poor|sick|hospital|dead|died)',
  'still .{0,1} (renting|stuck|paying|punching|broke|waiting|wondering|doing|stuffing|using|at|in|on|struggling|poor|single|looking|living|working|catching)',
];

const blow =
  '(audit|inspection|inspector|taxman|regulator|breach|hack|hacker|hackers|lawsuit|claim|fire|flood|storm|storms|winter|recession|crash|thief|thieves|burglar|burglars|burglary|leak|outage|accident|strike|virus|attack|ransomware|fine|bailiff|bailiffs|competitor|rival|bad review|illness|stroke|heart attack|diagnosis|redundancy|layoff|layoffs|letter from .|visit from .|knock on the door|slip|fall|spark|mistake|click|email|phone call)';
const ruin =
  '(chaos|meltdown|empty|failure|extinction|eviction|redundancy|ruin|disaster|bankruptcy|court|prison|jail|losing|closing|closure|collapse|catastrophe|shut down|closed|sued|fined|finished|done|over|out of business|gone|history|toast|dead|homeless|the streets|the dole|hospital|a lawsuit|a fine|the headlines)';
const wreck =
  '(lose|empty|ruin|sink|wipe|bring|destroy|end|kill|close|shut|cost|wreck|undo|bankrupt|burn|take down|wipe out|clean (you|out)|drain|finish)';
const theirs =
  '(your|the) .{0,2} (board|boss|team|staff|kids|children|wife|husband|family|partner|shareholders|investors|customers|clients|patients|parents|insurer|auditor|regulator|inspector|lawyer|grandchildren|daughter|son|manager|director|ceo|md|chairman|bank|employees)';

export const oneBlow: readonly string[] = [
  `(one|a single|just one) .{0,3} ${blow} .{0,4} (is all|all|that is all) (it|that it|that) (takes|needs|takes is)`,
  `(one|a single|just one) .{0,4} is all (it|that it) takes (to|for) .{0,3} ${wreck}`,
  `(it)? (only|just)? takes (only|just)? (one|a single) .{1,4} (to|before) .{0,1} ${wreck}`,
  `(one|a single) .{1,6} and (you are|you|your .{1,2} (is|are)|it is|that is|the .{1,2} (is|are)) .{0,3} ${ruin}`,
  `(one|a|two|#Value|just|only) .{1,3} away from .{0,3} ${ruin}`,
  `(caught|catch|catches|found|finds|find) (you|your .{1,2}) .{0,1} (unprepared|unprotected|exposed|short|napping|out|off guard|cold|wanting|asleep|without|red handed|uninsured|unawares)`,
  `(would|will) be .{0,2} (pity|shame|terrible|awful|sad|tragic|heartbreaking|unfortunate) if .{0,4} (${blow}|your|something|anything)`,
  `(taxman|hackers|burglars|thieves|bailiffs|sharks|vultures|ai|robots|recession|crash) (is|are|will be|'s) .{0,1} (coming|circling|knocking|at (the|your) (door|gate)|around the corner|on (its|their) way|watching|working|targeting|next|out there|eyeing)`,
  `whether (you|your .{1,2}) .{0,1} (are|is|like it|want it|feel)? .{0,1} (ready|prepared|or not)`,
  `(not|question of|matter of) .{0,1} if (but|it is|only)? when`,
  `(only|just)? a (question|matter) of when`,
  `when not if`,
  `your .{1,3} (will|may|might|would|can|is|are) not .{0,2} (survive|last|make it|withstand|cope|outlast|get through|hold out|see|stand up to) .{0,2} (another|the next|this|next|a second|a|the) (winter|storm|year|season|audit|inspection|recession|summer|breach|downturn|flood|quarter|decade|attack|test|look|day in court|crash)`,
  `(eat|eats|eating) (you|your|them) (lunch|breakfast|dinner|alive)`,
  `your (competitors|rivals|competition|neighbours|peers|competitor) (got|read|have read|have seen|saw|opened) (the|this) (memo|email|message|same .)`,
  `(market|industry|world|trade|customers|technology|everyone|everybody) (has|have) moved on (have you|without you|and you)?`,
  `(ask|just ask) .{1,6} how (that|it|waiting|doing nothing) (worked|turned|ended|went)`,
  `(would|will|do|are) you (really)? (bet|stake|risk|gamble|willing to bet|prepared to bet|betting) (your|the) .{1,3}`,
  `(spend|waste|endure|face|suffer|lose|get|another|go through) another (year|month|winter|decade|season|summer|night|day) (of|stuck|in|doing|without|paying|at|on|behind|wondering|wishing)`,
  `^ another (year|winter|month|summer|season|decade|night) (of|stuck|doing|without|paying|on|behind)`,
  `(that is|that will be|it is|the blame is) on (you|your (head|conscience)) $`,
  `(do not|never) come (crying|running|begging|knocking|moaning|complaining)`,
  `(do not|never|nobody wants to|you do not want to|want to|who wants to|going to|about to) be (the|that|the only|the last) .{1,4} (who (said|did|never|missed|has|let|gets|is|was|waited|ignored|turned|had|have|still)|still|without|left|with no|nobody)`,
  `(everyone|anyone|everybody) who is (anyone|somebody|anybody)`,
  `(love|loves|adore|looking for|hunting|target|targeting|prey on|pick on|feed on) .{0,2} (an)? (unprepared|unprotected|uninsured|easy|soft|unguarded|unlocked|unpatched) .`,
  `(will|would|could|may) (pay for (it|this|that)|never forgive you|ask (you)? why you (did not|never|waited|let|ignored)|want to know why|wonder why you (did not|never))`,
  `(your|the) .{0,1} (children|kids|family|baby|parents|guests|staff|patients) .{0,1} (breathe|breathing|drink|drinking|swallow|inhale|sleep in|eat|are exposed|sit in)`,
  `(nobody|no one|you|who) .{0,3} (want|wants|have|like|enjoy|going|looking forward) .{0,1} to (explain|explaining|justify|admit|break|answer|tell) .{0,6} ${theirs} (why|how|that|where|what|when|after|about)`,
  `(do you|you|nobody|no one) .{0,2} (want|wants|have) to (explain|justify|answer for) .{0,3} (${blow}|fatal|death|injury|loss)`,
  `(protected|covered|safe|secure|looked after|provided for|okay) if (you|the worst|something|your .{1,2}) .{0,3} (wake|die|dies|happens|happened|gone|fall|go|were|get sick|drop)`,
];

/** How dread is spoken: proverbs of the hard way, of easy prey and of those who felt safe. */
export const dreadful: readonly string[] = [
  `(find|learn|finding|learning|finds|learns|found) .{0,3} the hard way`,
  `(do not|never) be (surprised|shocked|upset|angry) (when|if)`,
  `(think|thought|thinks) (that)? (you|it|they|he|she|your .{1,2}) .{0,1} (are|is|were|was) .{0,1} (safe|covered|secure|fine|immune|protected|untouchable) (so did|think again|they|until|$)`,
  `so did (they|he|she) $`,
  `(it)? (will|could|can|might|may) happen to (you|yours|your .)`,
  `(sitting duck|sitting ducks|target on (your|its) back|easy (target|targets|prey|pickings)|russian roulette|house of cards|time bomb|waiting to happen|powder keg|asleep at the wheel|dead in the water|last nail)`,
  `(will|would|may|might|going to|all) wish (that)? (you|they) (had|would)`,
  `(quietly|slowly|silently|secretly)? (eating|eroding|draining|stealing|robbing|poaching|wooing|choking|bleeding|crippling|destroying|strangling|undermining|swallowing|gutting|hollowing out) (away (at)?|into|up|from)? (at)? your .{1,2}`,
  `your .{1,4} (is|are|being) .{0,1} being .{0,1} (wooed|poached|stolen|eaten|courted|tempted|lured|robbed|drained|watched|targeted|picked off|snapped up|undercut)`,
  `worth less (every|each|by the) .`,
  `(bite|punish|catch|hit|crush|penalise|penalize|swallow) the (unprepared|slow|unwary|careless|last|laggards)`,
  `people (your age|like you|in your .{1,2}) .{0,3} (die|dying|get sick|lose|losing|drop|going under|going blind)`,
  `(rivals|competitors|competition|others|everyone else|the neighbours|the neighbors) .{1,8} while you .`,
  `(competitors|rivals|competition|thieves|hackers|burglars|the taxman|the market) (will not|are not|is not|do not|does not|would not|never) (be)? (sit|sitting|wait|waiting|stand|standing|sleep|sleeping|hesitate|hesitating|hang|rest|resting|asleep|idle)`,
  `how many more (winters|years|times|months|warnings|accidents|near misses|customers|nights|summers|storms|mistakes) (do|will|can|must|before|until|have)`,
  `(will|going to) be the (one|only .{1,2}|last .{0,2}) .{0,2} (sweating|explaining|paying|left|stuck|wishing|crying|mopping|standing|watching|sitting|without|still|holding)`,
  `^ another .{1,2} another .`,
  `(clock|meter) on your .{1,2} (is|keeps) (running|ticking|winding)`,
  `look back .{0,4} (as|on) .{0,3} (day|moment|time|one|chance) .{0,3} (let|missed|passed|said no|walked|blew|ignored)`,
  `(crews|gangs|gang|hackers|thieves|burglars|scammers|fraudsters|criminals) .{0,1} (love|loves|target|targets|look for|hunt|prey on|go for|adore|are after|want|pick) .{0,1} (small|easy|soft|old|unlocked|.{1,2} like (yours|you)|your|firms|shops|clinics|homes)`,
  'fomo',
  `(explain|explaining|answer|answering) .{0,4} why you (did not|never|have not|waited|let|ignored|said|put)`,
  `(half|most|many|some|one in #Value) of (you|those reading) (will|are) .{0,3} (fail|failed|failing|lose|lost|losing|quit|broke|die|dead|regret|gone|miss|behind|overpaying)`,
  `(most|half|many|some) (of)? .{0,2} reading this (will|are|have) .{0,3} (fail|failed|lose|lost|losing|never|die|still|miss|regret|broke)`,
  `look .{1,3} in the (eye|eyes|face)`,
  `(nobody|no one) remembers (who came|the)? (second|losers|runner up)`,
  `^ (so)? (skip|ignore|miss|refuse|delay|neglect|dodge|put off) .{1,4} and you (will|may|could|might) be (living|paying|sorry|stuck|left|out|the|in|on|without|back|facing)`,
  `(curse|rue) (this|the|that) (day|moment|decision)`,
  `(separate|separates|separating|sort|sorts) (the)? .{1,3} from the (bankrupt|dead|losers|broke|also rans|extinct|casualties)`,
  `(get|gets|take|takes|win|wins|land|lands|got|took|answers) (the|those|all the|every) .{0,1} (order|orders|call|calls|customer|customers|job|jobs|sale|sales|deal|booking|bookings|patient|patients) (that)? you (missed|miss|lost|ignored|turned|did not|could not|let)`,
  `do not let (this|it|that) be the .{1,2} (your|that|when)`,
];

/** The cost of standing still, spelt out for them. */
export const stillCosts: readonly string[] = [
  '(delay|delaying|waiting|inaction|doing nothing|indecision|hesitation|hesitating|procrastination|procrastinating|standing still|the status quo|dithering|sitting on (it|this)|putting (it|this) off|not (deciding|acting|switching|having .{1,2}|knowing)) .{0,2} (is|are|will|could|has been|can|keeps)? (already|now)? (costing|cost|costs|losing|bleeding|burning|draining|robbing) (you|your .|#MergeTag|#Money)',
  '(cost|price) of (doing nothing|inaction|waiting|delay|standing still|staying put|not acting|not knowing|indecision)',
  '(good money|money|cash|profit|revenue|sales|customers|heat|pounds|dollars|leads) .{0,1} (down the drain|up in smoke|down the toilet|out of the window|out the window|walking out|slipping away)',
];

/** The reader in a sorry future. */
export const future: readonly string[] = [
  '(picture|imagine|see|visualise|visualize) (yourself|your .{1,2}|#MergeTag|opening|waking|walking|standing|getting|telling|coming)',
  '(#Value|a few|a couple of|six|five|ten|twelve) (months|years|weeks|days|winters) from now',
  '(in|within|by) (#Value|a few|a couple of|a) (years|months|years time|weeks|year|winters|decade)',
  '(this time next year|next (year|winter|christmas|december|summer)|come (winter|december|january|april|#Month)|one day|years from now)',
];
export const sorry: readonly string[] = [
  '(paying (double|more|through|twice|for it)|kicking yourself|begging|explaining|scrolling|crying|broke|sacked|fired|homeless|punching|regret|regretting|wish you|wishing you|wishing|too late|the same (job|desk|chair|mess|problem|rut)|nobody|no one|not exist|will be gone|gone forever|out of business|extinct|obsolete|irrelevant|worthless|bankrupt|in court|handcuffs|flames|ruins|ruined|empty (shop|till|chairs|diary|account|house))',
  '(you .{0,4}|yourself .{0,2}|or) still .{0,1} (renting|stuck|paying|punching|broke|waiting|wondering|doing|stuffing|using|struggling|poor|single|looking|working|catching|chasing|typing)',
];

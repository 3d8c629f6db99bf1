/** Dread in scenes and shares: what is happening behind the reader’s back, who goes first, what they cannot undo. */

const period = '(second|minute|hour|day|night|week|month|quarter|year|season|winter|summer|morning|evening)';
const loved =
  '(family|kids|children|wife|husband|partner|parents|mother|father|son|daughter|staff|team|loved ones|daughters|sons|crew|customers|patients|guests|residents|tenants|pupils)';
const outfit =
  '(players|names|firms|companies|chains|brands|shops|businesses|banks|hotels|agencies|practices|dealers|suppliers|teams|owners|guys|boys|stores|restaurants|clinics|builders|farms|garages|salons|schools|landlords|people|neighbours|neighbors|others|outfits|operators|offices|plants|retailers)';
const fallen =
  '(gone|closed|bust|bankrupt|history|finished|shut|struggling|failing|out of business|behind|hacked|robbed|sued|fined|dead|in trouble|losing (money|customers|ground|staff))';
const befall =
  '(will|go|goes|get|gets|are|is|fail|fails|fold|folds|close|closes|lose|loses|end up|ends up|suffer|suffers|face|faces|never|do not|does not)';
const unaware = '(know|notice|realise|realize|see|feel|suspect|hear|think)';
const eaten =
  '(nibbled|eaten|chipped|eroded|whittled|stolen|taken|poached|drained|undercut|undermined|squeezed|picked off|siphoned|lured|worn|bled|watched|targeted|copied|outbid|outsold)';
const eating =
  '(eating|chewing|gnawing|spreading|rotting|growing|leaking|corroding|creeping|burrowing|boring|seeping|rusting|crumbling|failing|dripping|bleeding|festering|building up|wearing)';
const gone =
  '(vanished|disappeared|crashed|failed|burned|burnt|flooded|collapsed|stopped|left|quit|died|walked (out|away)|leaked|broke (down)?|got (hacked|stolen|sick|lost)|(was|were) (stolen|lost|hacked|gone|wiped|leaked|destroyed|sued|closed|fined|breached)|went (down|dark|under|up in smoke|wrong|missing|bust))';
const overtaken =
  '(overtaken|outpaced|outclassed|outsold|outbid|beaten|left behind|squeezed out|swallowed up|swallowed|crushed|undercut|forgotten|replaced)';

export const last: readonly string[] = [
  `(be|being|become|end up|are you|you will be) the (very)? (last|only) .{0,6} (to (make|switch|move|join|adopt|act|find out|know|get|sign|change|hear|notice|try|do|see|go|use|catch)|without|still|not (using|on)|who (has not|does not|did not)|that (has not|does not|did not)|left (behind|out|standing))`,
  `(all|most|half|nearly all|almost all) (of)? (the|your)? (big|biggest|large|larger|leading|serious|major|top|other|best|smart|successful)? ${outfit} .{0,4} (have|are) (already)? (made the|moved (on|over|to|across)|switched|signed (up|with)|using|on board|onto (it|this)|doing (it|this)|ahead|got (it|one|theirs|on)|changed over|jumped|bought (it|in|one|theirs)|adopted|joined)`,
  '(the)? (gap|distance) between (you|your .{1,2}|#MergeTag) and .{1,8} (is|keeps|gets|grows) .{0,1} (widening|growing|wider|bigger|getting|larger)',
  '(window|chance|time) to catch up is (closing|shrinking|running out|nearly)',
  `^ (so)? ${overtaken} by .{1,6} (is|that|this|before|in)`,
  '(that|this|it) is where (this|you|it|your .{1,2}) (is|are|will) (be)? (heading|headed|going|end)',
  `(you|your .{1,2}|yours|#MergeTag) (could|may|might|will|would) .{0,1} be (among|one of) (them|those|the (next|ones|casualties|victims|unlucky))`,
  `(one|two|three|four|half|six|seven|eight|nine|#Value) (in|of|out of|of the) (every)? #Value .{1,6} ${befall} .{0,3} (out of business|bust|under|closed?|fail|failing|fold|shut|hacked|robbed|sued|fined|burgled|breached|recover|recovers|reopen|reopens|survive|bankrupt|a (claim|breach|fire|fine|lawsuit))`,
  `(most|many|nine out of ten|half the) ${outfit} (that|who|which) .{0,4} without .{0,4} (are|is|will be|end up) .{0,1} ${fallen}`,
];

export const behindYourBack: readonly string[] = [
  `(is|are|keeps|keep) .{0,2} (taking|getting|winning|picking up|serving|answering|enjoying|banking|filling) (the|those|all the|every) .{0,1} (orders|order|calls|call|customers|business|jobs|work|deals|leads|bookings|enquiries|inquiries|sales|patients) (that)? you (do not|miss|lose|turn|can not|are not|could|let|leave)`,
  `(guests|customers|clients|patients|buyers|shoppers|tenants|members|regulars|readers|leads|people|drivers|diners|visitors|students) .{0,1} (is|are|will|may) .{0,2} (booking|shopping|spending|eating|drinking|ordering|dining|calling|searching|buying|book|shop|spend|buy|call|order|parking) (elsewhere|somewhere else|with (someone|somebody) else|next door|down the road)`,
  `(and|while) you (do not|will not|may not|might not|would not|did not) even ${unaware} (it|about it|that|yet)?`,
  `${eating} .{0,2} (your|the) .{1,4} (right now|as we speak|(as|while) (you|we) (read|speak|sleep|are))`,
  `(as|while) you (read|are reading) (this|these|this (line|mail|email|message|sentence)|these (words|lines)) $`,
  `your .{1,2} (is|are) .{0,1} being ${eaten} .{0,1} (away|by|while|from|every|right|off|dry|to|right now|daily|at|$)`,
  `while you (think|umm|mull|ponder|sit|sleep|wait|decide|hesitate|dither|deliberate|put) .{0,1} (about (it|this)|it over|this over|on it|on (your|the) .{1,2}|it off)`,
  `(good|fair|strong|real|high|every|decent|serious) (chance|likelihood|risk|odds|probability) .{0,2} that your .{0,3} (is|are|has|have|will) .{0,2} (compromised|hacked|breached|infected|exposed|leaked|at risk|being (watched|copied|read)|leaking|failing|losing|behind|out of date|for sale|been)`,
  `your .{1,2} ((is|are) (already|probably|likely|almost certainly|very likely)|(has|have) (probably|likely|almost certainly|very likely)|(may|could|might) (already|well)? (be|have)) (already)? (been)? (compromised|hacked|breached|infected|exposed|leaked|being (watched|copied|read|sold)|for sale|on the dark web|under attack|failing)`,
  `(thieves|burglars|hackers|rats|mice|damp|mould|mold|mildew|rust|rot|woodworm|termites|competitors) (do not|does not|never|will not) (wait|sleep|rest|take|ask|knock|care)`,
];

export const scenes: readonly string[] = [
  `what (would|will|might|could|is going to) (happen|become|be left) (to|of) (your .{1,3}|you|#MergeTag) (if|when|should|the day) .{1,6} (${gone}|tomorrow|tonight)`,
  `(think (about|of)|imagine|picture|just imagine) (the|your) .{0,1} ${loved} .{0,8} (no|without|alone|empty|locked|cold|waiting|crying|unpaid|stranded|hurt|injured|trapped|gone|burned|wrecked|unprotected|in the dark)`,
  `(think (about|of)|imagine|picture) .{0,4} (face|faces|look|reaction) .{0,5} (when|if|as) .{1,6} (${gone}|finds|find|hears|hear|learns|learn|sees|see|collapses|fails|closes)`,
  `(stay|carry on|keep going|go on|continue|remain|stick|sit) (as you are|like this|put|still|where you are|with paper|with spreadsheets|with what you have) and .{0,5} (not|never|lose|losing|lost|gone|out of|behind|regret|pay|worse|nobody|no one|nothing|less|fewer|half|obsolete|history|elsewhere|shrink|shrinks|sinks|sink)`,
  `(every|each) (passing|extra|single|additional)? ${period} (that)? (#MergeTag|your .{1,2}|the (team|firm|company|board|business)) .{0,1} (delay|delays|wait|waits|hesitate|hesitates|put|puts|drag|drags|do|does nothing|stay|stays|stall|stalls|ignore|ignores|hold|holds)`,
  `(with)? (every|each) (passing|extra|single|additional)? ${period} .{0,6} (more of your|another|a few more|your) .{1,3} (go|goes|slip|slips|turn|turns|die|dies|dry|dries|disappear|vanish|leave|leaves|walk|walks) (cold|away|off|elsewhere|out|up|to)`,
  `(do not|never|no good|no use) (say|saying|complain|complaining|claim|pretend|moan|moaning|cry|crying) (later|then|afterwards)? (that)? (you|nobody|no one) (was|were|had|did|did not|could not|had not) .{0,1} (warned|told|warn|tell|been (warned|told)|know|see it coming)`,
  `(you have|consider yourself|you were|you can not say you were not) (been)? warned`,
  `(nobody|no one|you never|they never|everyone) (thinks|think|believes|expects|believe) it (will|would|can|could) (be|happen to) (them|you|him|her) .{0,1} (until|till|but|and)`,
  `(hope|luck|crossed fingers) is not (a|an|much of a) (strategy|plan|policy|insurance|defence|defense)`,
  `(next|first|coming) (fine|headline|breach|lawsuit|victim|claim|complaint|layoff|redundancy|letter) (could|may|might|will|would) (have|bear|carry|be|come with) (your|you)`,
  `(could|may|might|will|would) have your name on it`,
  `(it|things) (can|could|may|might) all (go|be gone|fall|end|vanish|disappear|come crashing) .{0,3} (overnight|tomorrow|in (a|an|one) .|so fast|before you know)`,
  `(find|finding|found|learn|learning|hear|hearing) (out)? (about)? (it|this|that)? (from|through) (your|a|the) (lawyer|lawyers|solicitor|police|press|newspaper|news|regulator|auditor|customers|insurer|bank)`,
  `you will not (recognise|recognize|believe|like) (your|what|the) .{0,4} (figures|numbers|sales|books|accounts|bill|losses|left|happens|damage)`,
  `(you are|your .{1,2} (is|are)) already (too late|late|losing|behind|paying (for|the)|at a disadvantage|on borrowed)`,
  `(bet|betting|stake|staking|gamble|gambling|risk|risking) (the|your|all your) .{0,1} (business|company|farm|house|home|future|job|reputation|livelihood|savings|family) (on|that|with|over|away)`,
  `(once|when) (it is|they are|your .{1,2} (is|are)) (gone|stolen|lost|out|leaked|closed) .{0,2} (it is|they are|there is|you (will)? (never|not|can not))`,
];

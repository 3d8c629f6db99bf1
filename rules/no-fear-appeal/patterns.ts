const rival =
  '(competitor|competitors|competition|rival|rivals|peers|counterparts|neighbours|neighbors|(other|rest of the|competing) (firms|companies|teams|businesses|players|shops|practices|dealers|vendors|brands|people|families|homeowners)|companies like yours|firms like yours|businesses like yours|teams like yours|others in your .{1,3}|(the)? (firm|company|team|shop|people|guys) (next door|down the (road|street)|across the (road|street)))';
const your =
  '(your|the|all your|most of your|half (of)? your|many of your|some of your|your (biggest|main|closest|direct|nearest))';
const period =
  '(second|minute|hour|day|week|month|quarter|year|morning|night|season|summer|spring|winter|deal|call|quarter)';

/** “Your competitors already …” */
export const rivals: readonly string[] = [
  `${your} ${rival} .{0,3} (already|have|has|had|are|is|moved|switched|adopted|started|did|made|signed|bought|know|knows|use|uses|will|would|can|get|gets|win|wins|winning|took|take|beat|got|invest|invested|move|pull|pulled) .{0,2} (using|use|ahead|switched|moved|made|adopted|signed|started|over|this|it|you|your .|on board|doing|done|lead|share|us|bought|deployed|invested|winning|eating|stealing|pulling|cashing in|overtaking|taking|one|thank|love|notice|happy|waiting|benefiting|seeing|saving|closing|long ago)`,
  `(before|while|when|until|if) ${your} ${rival} .{0,1} (do|does|did|are|is|move|moves|get|gets|grab|grabs|take|takes|pull|pulls|beat|beats|have|has|will|race|races|snap|snaps)`,
  `(do not|never) let (your|the) ${rival} .{0,5} (first|ahead|win|there|beat|overtake|take|steal|get|eat)`,
  `${your} ${rival} (already|will not wait|are not waiting|is not waiting|will not hesitate|are not sitting|have not waited|will thank you|would love)`,
  `(giving|give|gives|handing|hand|hands|leaving|ceding|losing|lose|lost) .{0,4} (to|over to) (your|the) ${rival}`,
  `(ahead of|outpaced by|overtaken by|beaten by|behind|outsold by) (your|the) ${rival}`,
  `${rival} (who|that) (already)? (use|switched|moved|acted|adopted|use us) .{0,3} (are|have) (pulling|winning|ahead|growing|taking)`,
];

/** “Everyone in your industry …” */
export const crowd: readonly string[] = [
  '(everyone|everybody|every (company|firm|team|business|leader|player)|all (the)? (companies|firms|teams|players|leaders)) (else)? (in|across|around) (your (industry|sector|market|space|field|trade|area|town|region|neighbourhood|neighborhood|business|city|county|line of work)|the (industry|sector|market|trade|business)) .{0,2} (has|have|is|are|uses|use|switched|moved|knows|does|did|gets|will|wants)',
  '(everyone|everybody) else (is|has) (already)? (doing|using|switching|switched|talking about|buying|in on) (it|this|to .|over)?',
  '(everyone|everybody) (is|has) (already)? (doing|switching|switched|talking about|buying|in on) (it|this|to .|over)',
  '(most|all) of your (industry|peers|market|sector|competitors|neighbours|neighbors) (has|have|is|are|use|uses|already)',
  '(the)? (smart|smartest|savvy|leading|best|top|successful|serious|forward thinking|winning) (companies|teams|leaders|firms|founders|managers|businesses|buyers|homeowners|owners|people|investors) (are|have|know|use|already) (already|switching|moving|building|using|adopting|doing|moved|switched|that|how|better|this|it|investing)',
  'the (rest of the|whole|entire)? (market|industry|world|sector|trade) (has moved|is moving|moved|will move|is leaving|has left|is passing|will pass) (on|without you|ahead|you (behind|by)) (without you)?',
  '(families|companies|teams|homeowners|people|firms|businesses|others) .{0,5} are already (booking|buying|signing|switching|using|moving|ordering|locking|making the switch)',
  '(be|become|are you|end up) .{0,1} the (last|only) (one|ones|company|firm|team|shop|business) (left|standing|without|to (switch|move|join|know|adopt|act))',
  '(do not|not) (want to)? be the (last|only) (one|ones|company|firm|team|shop)',
  '(you|they|we) will be .{1,6} (while|when) (everyone|everybody|anybody|the others|others) (else)? (is|are) (still)?',
];

export const behind: readonly string[] = [
  '(they|others|the others|your (neighbours|neighbors|rivals|competitors|peers)) will not (spend|lose|waste|miss) another (year|summer|winter|month|quarter|season)',
  '(do not|never) (get|be|fall|become|let yourself be|let your . (get|be|fall)) (left)? (behind|out)',
  '(get|gets|getting|be|being) left (in the dust|standing|in the cold|holding the bag)',
  '(you|your .{1,2}|they|everyone else|the rest) (will|could|may|might|are going to|would|risk|do not want to) .{0,2} (be|get|being|getting) left (behind|out)',
  '(get|gets|getting) left behind',
  '(you|your (team|company|business|firm|store|shop|brand|numbers|market share)) (will|could|may|might|are going to|risk|are at risk of|are|is|would) .{0,2} (fall|falling|slip|slipping|lag|lagging|get left|be left|drop|dropping) (further|even|farther)? behind',
  '(fall|falling|falls) (further|farther|even further) behind',
  '(miss|missed|missing) the (boat|train|bus|wave)',
  '(the|that|this)? (train|ship|boat|bus) (is leaving (the station)?|has left (the station)?|is about to leave|will not wait|has sailed)',
  '(adapt|change|evolve|innovate|move|act|switch) or (die|perish|fade|fall behind|be left behind|get left behind|lose)',
  '(you|your .{1,2}|companies|firms|businesses|teams) (will|may|could|might|risk|are) .{0,2} (become|becoming|be|being) (obsolete|irrelevant|extinct|a dinosaur)',
];

export const waitCosts: readonly string[] = [
  `(every|each) (passing|extra|single|additional)? ${period} .{0,5} (cost|costs|costing|lose|loses|losing|bleed|bleeds|waste|wastes|is (money|revenue|another|a .{1,2} lost)|puts you|slips|you fall|burn|burns)`,
  `(every|each) (passing|extra|single|additional)? ${period} (you|that you|of|spent|without|that passes|that goes by) .{0,3} (wait|waiting|delay|delaying|hesitate|hesitating|put (it|this) off|without|inaction|hold off|do nothing|do not act)`,
  `(you are|are you|you will be|you keep|your .{1,2} is|your .{1,2} are|still) (losing|bleeding|burning|wasting|leaking|throwing away|leaving|forfeiting|flushing|hemorrhaging) .{0,6} (money|revenue|cash|deals|customers|clients|profit|profits|sales|leads|thousands|on the table|#Money|market share|out the window|down the drain) (on the table|every .|each .|a .)?`,
  '(leave|leaving|leaves|left) .{0,2} (money|revenue|cash|deals|profit|#Money|thousands|savings) on the table',
  '(the)? (cost|price) of (doing nothing|inaction|waiting|not acting|standing still|staying put|hesitating|indecision|missing out)',
  '(the)? (risk|danger) of (doing nothing|inaction|not acting|missing out)',
  '(waiting|delay|delaying|inaction|doing nothing|hesitation|standing still|sitting still) .{0,2} (will|could|may|only|can)? (cost|costs|hurt|hurts|kill|kills|set you back|make it worse) (you|your .|more|far more|everything|dearly)',
  '(what happens|imagine what happens|what will happen|what could happen) (to (you|your .{1,3}))? (if|when) (you (wait|do nothing|do not|fail|delay|say no|ignore)|nothing changes)',
  '(another|one more) (day|week|month|quarter|year) of (doing nothing|inaction|waiting|delay|this)',
  '(doing nothing|inaction|waiting|delay|standing still) .{0,4} (is going to|is) cost',
  'another (year|summer|winter|month|quarter|season) (has passed|passes|passed|goes by|slips by|gone|lost|wasted)',
  '(the)? longer you (wait|delay|hesitate|put (it|this) off|hold off|stay)',
  '(waste|lose|endure|suffer|go through) (yet)? another (year|summer|winter|month|quarter|season|week|day)',
  'spend (yet)? another (year|summer|winter|season|quarter)',
  '(do not)? let another (year|summer|winter|month|quarter|season|week|day|one) (pass|passes|slip|go) (you)? (by|away)?',
  'why (waste|lose|spend|risk) .{0,3} (months|years|another|weeks|time|thousands|money)',
];

export const loss: readonly string[] = [
  '(can|could) (you|anyone|your .{1,2}) (really)? afford (not to|to (wait|ignore|lose|miss|say no|do nothing|risk|pass))',
  '(you|nobody|no one|your .) can not afford (not to|to (wait|ignore|lose|do nothing|delay|risk|stand still|be without|fall behind))',
  '(how (much longer|many more|long) can you (afford|keep|go on|survive|last))',
  'it is (only|just)? (a)? matter of time (before|until|till)',
  '(it is not|not) (a matter|a question)? (of)? if (it|you|your .{1,3}|this)? .{0,3} but when',
  '(before|until|till) (it|this|disaster|the worst|something (bad|terrible|awful)) (happens|strikes|hits) (to you|you|your .{1,2})?',
  'before (a|the|your) (.{0,2}) (breach|attack|disaster|accident|fire|lawsuit|fine|audit|crash|outage) (happens|strikes|hits|costs|catches|finds)',
  '(you|your .{1,2}) (could|may|might|will) be the next (victim|target|headline|casualty|one to)',
  '(become|be|see .{1,2} become|make|making|end up as) (the|a)? (next|another) .{0,3} (headline|headlines|statistic|victim|casualty|name)',
  '(sooner or later|one day|eventually) .{0,4} happen to you',
  '(how (will|would) you explain|try explaining|explain|explaining) (it|this|that)? .{0,2} to your (boss|board|manager|ceo|customers|clients|investors|shareholders)',
  '(those|anyone|people|companies|firms|teams|businesses|shops|stores) (who|that) (do not|will not|wait|delay|ignore|fail|hesitate|stand still|stay) .{0,4} (will|die|are|fall|lose|pay|disappear|struggle|regret|perish)',
  '(do not|never) (let|wait (for|until|till)) .{0,4} (happen to you|disaster|a breach|an accident|a lawsuit|a fine)',
  '(do not|never) (fall|become|be) (a|the)? (prey|victim|next victim|statistic|cautionary tale)',
  '(your (job|career|business|company|family|house|home|savings|reputation|future|data) (is|are) (on the line|at risk|at stake|in danger|in jeopardy|not safe))',
  '(risk|risking|at risk of|in danger of|face|facing) (losing|ruin|everything|bankruptcy|being fired|shutdown|extinction|irrelevance|disaster)',
  '(put|puts|putting) (you|your .{1,2}) out of business',
  '(one|a single) .{0,4} away from (disaster|ruin|bankruptcy|losing|collapse|a breach|closing)',
  '(if you (do not|fail to|ignore) .{0,6} you (will|could|may|might|risk|are going to) (lose|fall|pay|miss|regret|suffer|be left|be stuck|struggle))',
  'what (will|would) your (boss|board|manager|ceo|team|customers|clients|wife|family|investors|shareholders) (say|think) (if|when)',
  '(imagine|picture) (explaining|having to explain|telling|losing|waking up)',
  '(keep|kept|keeps) you (up|awake) at night',
  '(too many|many|most|plenty of) (people|families|companies|teams|firms|owners|homeowners|businesses) (who)? (wait|waited|learn|learned|find out|found out|realise|realize|realised) .{0,4} (too late|the hard way|had to|regret|regretted|lost|paid)',
  '(wait|waited|waits|waiting|leave it) until it is too late',
  '(learn|find out|discover) (this|that|it)? the hard way',
];

export const regret: readonly string[] = [
  '(you|you would|you will|you might|you are going to|you may) .{0,1} (regret|be sorry|kick yourself|hate yourself|wish you had|never forgive yourself|live to regret) (it|this|that|not .|later|one day|tomorrow|if)?',
  '(do not|never|you do not want to) (live to regret|look back (and|with|in) .{1,2}|end up regretting .)',
  '(come|you will be|be|end up) (running|crying|crawling|begging) back (later)?',
  'do not (come|say|tell me|blame) .{0,3} (crying|did not warn you|was not warned|warned you)',
  'do not say (i|we|nobody|no one) (did not|never) (warn|warned|tell|told) you',
];

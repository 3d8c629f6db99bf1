/** Nobody does better: the rest of the trade is set aside in one sentence. */

const better =
  '(better|cheaper|lower|faster|cleaner|finer|fresher|safer|stronger|easier|quicker|nicer|smarter|tastier|sharper|warmer|softer|bigger|larger|higher|kinder|friendlier|tougher|simpler|smoother|healthier|sweeter|lighter|quieter|fairer|greener|more .|less)';
const nobody =
  '(nobody|no one|none|nothing (else)?|no (other|rival|competing) .{1,2}|no (competitor|rival|supplier|agency|shop|store|firm|dealer|company|brand|vendor|provider)|not another .)';
const ours = '(our|us|we|this|these|my|mine|what we|the way we|#MergeTag)';
const around =
  '(anywhere|elsewhere|this side of|out there|on the (market|high street|web)|for (the (money|price)|less|miles)|at (this|that|any|our) price|than (ours|this|these|us|we|mine|here|what we|our .)|(all (over)?|in) (the)? (whole of|whole|town|city|county|state|country|valley|region|uk|us|usa|world|land))';

export const rivals: readonly string[] = [
  // “You will not find a better deal anywhere”
  `(you|anyone|anybody|they|customers|people) .{0,1} (will|can|could|would|do|did|are)? .{0,1} (not|never|hard pressed to|struggle to|unlikely to|pushed to) (find|finding|get|see|buy|meet|taste|try|drink|eat|own|beat) (a|an|any|such|one|these)? .{0,1} ${better} .{0,4} ${around}`,
  `you (will|would|can|could) (not|never) (find|buy|meet|taste|drink|eat) (a|an|any) (better|cheaper|faster|finer|fresher|tastier|more .) .{1,3} (in|on|for|at) .`,
  `you (will|would|can|could) (not|never) (find|get|buy) (it|this|them|these|one|anything) .{0,2} (cheaper|better|for less|fresher|nicer)`,
  `(try|good luck|(dare|defy|challenge|challenging) (you|anyone|anybody)) (finding|beating|getting|naming|to (find|beat|name)) .{0,4} (${better}|match|our (price|prices|rates|quote|team))`,
  `(nobody|no one|none|no other .{1,2}|nothing (else)?) .{0,3} [(beats|matches|touches|undercuts|betters|tops|outperforms|outlasts|outshines|equals|comes near|competes with|stacks up to) ${ours}]`,
  `${nobody} .{0,3} (does|do|makes|make|offers|offer|gives|give|gets|get|sells|sell|delivers|deliver|builds|bakes|cooks|charges|pays|works|serves|cleans|treats|brings|provides|lasts|looks|performs|prints|ships|fits) .{0,3} ${better}`,
  `(nobody|no one|no other .{1,2}|nothing else) .{0,3} (can|could|will|would) (beat|undercut|match|better|top|offer|give|get|promise|say|do|deliver|touch) (you)? .{0,2} (us|our|it|this|that|these|${better})`,
  `(our|we|ours|this) .{0,3} (beat|beats|outperform|outperforms|outlast|outlasts|outsell|outsells|undercut|undercuts|tops) (everything|everyone|everybody|anything|anyone|all|every (other|single)?|any other|the rest)`,
  // “More growers choose us than all other labs combined”
  '(we|ours) (are|is) (still)? the (only|first) .{1,3} (that|who|to|which|in|with) .',
  '(it|this|ours|that) is the (only|first) (product|tool|app|platform|software|system|service|course|method|device|machine|supplement|cream|formula|solution|programme|program|brand|one) (that|which|to|with|on|in) .',
  'the most !(common|likely|recent|frequent|obvious|usual|urgent|expensive|important|senior) (and .)? (name|names|brand|choice|product|tool|company|firm|team|solution|provider|app|service|shop|store|place|supplier) (in|on|for|to|around|you)',
  '(within|by) a (mile|country mile|million miles|long way) of (it|us|our|this|ours)',
  `no (agency|firm|company|supplier|shop|store|dealer|broker|brand|provider|competitor|rival|software|tool|platform) .{0,3} (has|have|can offer|comes with|pays) .{0,2} ${better}`,
  `${better} .{0,7} than (anyone|anybody|any other .{1,2}|any (competitor|rival)|everyone|everybody|all (the)? (other|others) .{0,2}|all .{1,3} combined) (else|in|on|around|combined|out there|$)`,
  `(there is|there are|exists) (not|no) (a|any|one)? ${better} !(time|day|date|slot|way|moment|idea|room|option|word|news|reason|place to) .{0,2} (in|between|anywhere|around|on|out there|this side|than|to be had)`,
  '(compare|measure|put|pit) us (with|to|against) (anyone|anybody|the (rest|others|competition)|any)',
  '(other|most|your) .{1,3} (can|could)? only (ever)? dream (of|about)',
];

/** Rated, voted, ranked first, and nobody says by whom. */
export const ranks: readonly string[] = [
  '(rated|voted|ranked|named|chosen|crowned|judged|rank|rank as) (us)? (as)? (the|our)? (1|number (one|1)|no 1|best|top|first|most .|favourite|favorite) .{0,4} (by|among|amongst|across|with|in all|all over|everywhere|nationwide|worldwide|anywhere)',
  '(the)? (1|number one|number 1|no 1|top|first|preferred|go to|favourite|favorite) (choice|pick|name|brand|destination|favourite|favorite|option) (of|for|among|amongst|with|across) .{0,3} (everywhere|all|every|nationwide|worldwide|across|most|thousands|serious|smart)',
  '(loved|adored|trusted|preferred|raved about|recommended|sworn by|recognised|recognized|used) by .{1,4} (everywhere|worldwide|nationwide|all over|the world over|across the .|around the .)',
  '(experts|doctors|scientists|dentists|vets|science|insiders|professionals|economists|specialists) (all|now)? (agree|agrees|has (proven|proved)|have (proven|proved)|swear by|swears by) (that|on|it|this|our|magnets|.)',
  '(clinically|scientifically|medically) (proven|proved|validated|formulated|engineered)',
];

const powers =
  '(wall street|hollywood|big (pharma|oil|tech|food|banks)|insiders|casinos|gurus|the (industry|government|banks|bank|pros|elite|rich|experts|media|establishment|powers that be|gurus|big .{1,2})|your (bank|banker|boss|doctor|dentist|landlord|insurer|broker|dealer|competitors|agent|mechanic|accountant)|(the)? (doctors|dentists|bankers|banks|insurers|brokers|lawyers|dealers|realtors|agents|agencies|airlines|hotels|retailers|supermarkets|manufacturers|mechanics|competitors|rivals|millionaires|billionaires|experts|salons|vets))';

/** A secret that somebody keeps from the reader. */
export const secrets: readonly string[] = [
  `${powers} .{0,2} (tried|try|tries|trying|want|wants|wanted|fought|would love|rushed) to (bury|hide|ban|suppress|silence|cover up|kill|stop|shut down|keep (secret|quiet|hidden|from you))`,
  `${powers} (do not|does not|did not|would rather not|never|will not|hate to) (want|wants|wanted|like|let) (you|us|people|anyone|the public) (to)? (know|see|find|learn|hear|read|discover|have|talk|use)`,
  `${powers} .{0,1} (hope|hopes|pray|prays|hoping|bet|betting) (that)? (you|nobody|no one|people) (will)? (never|do not|will not|ever)? (find|finds|learn|learns|hear|hears|discover|discovers|read|reads|know|figure|figures|notice|notices|see|sees|try|tries|ask|asks)`,
  'best kept secret',
  '(closely|jealously|fiercely|well|carefully) (guarded|kept) (secret|secrets|formula|recipe for (success|wealth)|method)',
  '(little known|insider|underground|forbidden|banned|long lost|ancient|secret) (secret|secrets|loophole|loopholes|trick|tricks|method|formula|remedy|system|hack|strategy|strategies|blueprint)',
  '(secret|secrets|truth|truths) (that)? (they|nobody|no one|few) .{0,2} (tells|tell|talks|talk|teach|teaches|know|knows|share|shares|want|wants|reveal|reveals|taught)',
];

/** Beyond words, beyond memory, beyond anything known. */
export const beyond: readonly string[] = [
  '(can not|could not|cannot|hard to|difficult to|impossible to) (believe|imagine|remember|recall|picture) .{0,1} (life|work|living|working|a day|cooking|how|there was|anything) .{0,5} (before|without) (it|us|this|these|our|them|#MergeTag)',
  '(impossible|hard|difficult|no way) to (describe|explain|put (it)? into words|overstate|capture in words)',
  '(words (can not|cannot|fail (me|to|us))|beyond (all)? (words|description|belief))',
  '(never|not (once|ever)) (before)? (seen|known|had|tasted|met|used|tried|owned|driven|worn|felt|heard|experienced|eaten|read) .{0,3} (this|so|that|as|quite so) (good|fast|easy|smooth|simple|clean|quick|bright|soft|powerful|clear|cheap|comfortable|clever|fresh|beautiful)',
  '(industry|market|trade|world|sector|business|game|profession) .{0,2} (is|are|being|was|been|has been|will be|gets) .{0,2} (turned (upside down|on its head|inside out)|shaken (up|to)|rewritten|reinvented|redefined|revolutionised|revolutionized|disrupted|changed forever|transformed (by|forever|overnight))',
  '(like|unlike) (nothing|anything) (else)? (they|we|i|he|she|anyone|anybody|people|you) (have|has|had|would|ever)? .{0,1} (ever|seen|known|tried|felt|tasted|heard|imagined|had|used|experienced)',
];

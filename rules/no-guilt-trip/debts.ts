import { answer, harm } from './words.ts';

/** Puts others, or what the seller gave up, on the reader's conscience. */
const those = '(the|your|them|those|these|us|me|him|her|everyone|everybody|our|yourself|people|anyone|my)';
const gaveUp =
  '(gave up|given up|giving up|lost|losing|missed|missing|sacrificed|stayed (late|up)|stayed behind|worked (late|nights|weekends|overtime|through)|skipped|stuck (my|our) neck out|said no to|passed up|fell out with|fought)';
const turnedAway =
  '((turn|turned|turning|sent|kept|put) .{0,3} (down|away|back|off|waiting)|cancelled|canceled|closed|refused|moved)';
const sakeOf =
  '(on your account|for your sake|for your (job|project|order|benefit|drawings|quote|proposal)|because of you|thanks to you|(waiting|to wait) (on|for) (you|your .)|(to|so i could|so we could) (get|give|keep|make|finish|do|fit|save|squeeze) (you|your))';
const worse = `(${harm}|telling|watching|wondering|losing|working (late|weekends|for)|making (someone|your boss|others|excuses)|living|complaining|dreaming|hoping|scrolling|where you are|for (less|second)|another (year|winter|summer|month|decade)|on the (sofa|couch|sidelines|shelf)|wishing|blaming|letting|pretending|settling|sitting|apologising|apologizing|explaining|invisible|mediocre)`;

export const debts: readonly string[] = [
  `(do not|never|not to|how can you|could you|would you|you are|you will|you would) (be|want to|going to|to)? ((let|letting) ${those} .{0,4} down|(disappoint|disappointing|fail|failing|abandon|abandoning|desert|forsake) ${those} .{0,4} (by|now|again|$))`,
  `(i|we|my .{1,2}|our .{1,2}|#Value of (my|our) .|the (lads|team|crew|boys|girls|staff|shop)) (have|had|has)? (all|both)? ${gaveUp} .{0,6} (${sakeOf}|for you)`,
  `(i|we|my .{1,2}|our .{1,2}) (have|had|has)? ${turnedAway} .{0,6} ${sakeOf}`,
  `(our|my|the) .{1,3} (all|both|each)? (keep|keeps|kept)? (ask|asks|asking) (me|us)? (about you|after you|where you|why you|if you (are (ok|alive|coming)|forgot)|what happened to you|when you are coming)`,
  `(our|my|even the) .{1,3} (miss|misses|missing|cry|cries|crying|weep|weeping|pining|pines|mope|moping|worries|heartbroken|lost) (you|over you|for you|about you|without you)`,
  '(hard|difficult|do not|never) .{0,1} (to)? know what to (tell|say to) (them|him|her|the .|my .|our .)',
  '(your|those|these|tired|same|old|lame|boring|all the|more|any more|of the) .{0,1} (excuses|excuse is|excuse was)',
  'deep down you (know|knew|want|wanted|realise|realize|agree)',
  '(lying|lie|lies|kidding|kid|fooling|fool|cheating|cheat|deceiving) (only|to)? (yourself|yourselves)',
  `(either|you can|you could|you may|so|choose|choice|or|now) .{0,14} or (you|you can|you could|else)? (keep|carry on|continue|go on|stay|remain|spend|stick|settle|sit|live|watch) .{0,2} ${worse}`,
  'the (very)? least (you|one|anyone|a .|he|she|they) (can|could|might|should) (have)? !(order|buy|pay|book|spend|rent|choose|get|need|expect|want|take)',
  '(do|does|did) not (your .{1,2}|she|he|they|it|we|i) .{0,1} (deserve|merit|matter|count|come first)',
  '(your .{1,2}|she|he|they|we|i|people) (deserve|deserves|deserved) (so much|far|a lot)? better (than (that|this|you)|from you)',
  '(someone|somebody|anyone|a person|people|a (leader|manager|director|business|owner|firm|company)) (in|of|with|at|like|who holds) (your|you) .{0,3} (ought|should|would|must|is expected|has a duty|might|could) .{0,4} (answer|answering|reply|replying|know better|respond|responding|care|make time|manners|courtesy)',
  '(i|we) thought (that)? (we|you and i) (had|were) (something|a (thing|future)|special|close|in this together)',
  '(break|breaking|breaks|broke|broken) our (heart|hearts)',
  `(a|one|any|some|even a|just a) .{0,3} (no|yes|line|word|call|${answer}) .{0,2} would (have been|be) .{0,2} (appreciated|nice|polite|enough|welcome|kind|decent|courteous|something|a start)`,
  '(after|given|considering|for) (the|all the|that) .{1,2} (i|we) (bought|made|built|drew|did|gave|sent|cooked|paid|prepared|lent|arranged|got) (for)? you',
  'look (your|the|my|our|them|him|her) .{0,3} in the (eye|face)',
  '(some|certain) people (simply|just)? (do not|never|will not|can not be) (care|bothered|bother|want to|value|learn|say thank)',
];

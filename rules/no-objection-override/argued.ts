import { plainNo } from './words.ts';

/** Asks for a second hearing, wherever in the sentence the refusal stands. */
export const secondHearing: readonly string[] = [
  '(reconsider|reconsidering|rethink|think again|think (it|this) (over|through) again|change your mind|changing your mind|change (her|his|their) mind|take (a second|another|a fresh|one more) look|look again|revisit (it|this|that|your|the)|reopen (it|this|that|the))',
  '(give|grant|allow|spare) (it|us|me|this|them) (a|one|another|just|one more) .{0,2} (chance|try|go|look|hearing|shot|minute|minutes|opportunity)',
  '(hear me out|hear us out|bear with me|(allow|permit) me to|let me (disagree|differ|push back|challenge|change|explain|prove|persuade|convince|show you)|(beg|have) to (differ|disagree)|push back (on|a little|a bit|gently)|talk you (round|into|out of)|win you (over|round|back)|persuade you|convince you)',
  '(nevertheless|nonetheless|regardless|all the same|even so|however|yet|but) (i|we) (would|will|must|have to|want to|am) .{0,2} (ask|asking|urge|urging|insist|insisting|press|pressing|argue|arguing)',
  '(so|and|but|then)? let us (book|get (on|a|the|you)|find (the|a|some|it)|jump|hop|schedule|set up|set a|pencil|arrange|talk|speak|meet|make it|sort it|fix) .{0,4}',
];
/** The reader’s no, in whatever words. */
export const saidNo: readonly string[] = [
  plainNo,
  "(you|he|she|they|your .{1,2}) .{0,2} (said|told|wrote|replied|answered|asked|decided|declined|refused|rejected|passed|say|feel|think) .{0,4} (no|not|never|against|stop|enough|isn't|no (need|interest)|too|of interest|to pass|to wait)",
  '(your|the) (no|refusal|rejection|objection|objections|hesitation|reluctance|reservations|reservation|doubts|doubt|pushback|answer|reply|decision)',
  '(fair enough|i understand|understood|i hear you|i get it|i get that|point taken|granted|with (all)? (due)? respect|i respect|i appreciate) (that)? .{1,14} (but|however|though|although|yet)',
  '(budget|budgets|price|timing|time|money|cost) (is|was) .{0,1} (never|hardly|not) .{0,2} (real|true|actual|whole|problem|reason|issue|question)',
];

/** Takes the reason away, or belittles the thought behind it. */
export const reasonDenied: readonly string[] = [
  '(budget|budgets|price|prices|timing|time|money|cost|costs|size|headcount|change|no|that) (is|are|was) (never|hardly ever|hardly|rarely|not|seldom) .{0,1} (the|your|a|an) .{0,1} (real|true|actual|genuine|good|valid|proper) .{0,1} (reason|reasons|issue|problem|objection|obstacle|answer|excuse)',
  '(every|any|all|each|whatever|most|both) (of)? (the|your|those|these)? .{0,1} (objection|objections|reservation|reservations|concern|concerns|hesitation|doubt|doubts|worry|worries|obstacle|obstacles|excuse|reason|reasons) .{0,5} (can be|is|are|will be|could be|has been|gets|vanish|vanishes|melt|melts|disappear|disappears) (easily|soon|quickly)? (overcome|answered|solved|dealt|handled|removed|dispelled|cleared|fixed|settled|put|away|addressed|unfounded|imaginary|in your)',
  '(do|does|am|can|could) not (believe|think|feel|accept|agree|convinced|sure|persuaded|see how) (that)? (you|this|that) (have|had|are|is)? .{0,1} (given (this|it|us|that) (enough|a fair|a proper|a real|any|much|due|serious|full|a chance|thought)|(thought|considered|weighed|understood|grasped|realised|realized|appreciated) (this|it|enough|through|what it|how much|fully|properly)|mean (it|that))',
  '(with (all)? (due)? respect|with the greatest respect|respectfully) !to .{0,6} (wrong|mistake|mistaken|disagree|can not accept|do not (accept|think|believe|agree)|misjudging|underestimating|overlooking|missing|short sighted|not (right|enough|how|given|thought|true))',
  '(that|this|it|waiting|saying no|turning .{1,3} down|your .{0,2}) (is|was|would be|being|will be) .{0,2} (wrong|hasty|rash|premature|costly|short sighted|shortsighted|snap|knee jerk|poor) (decision|choice|call|conclusion|move|judgement|judgment)',
  '(know|guess|tell|bet i know) (exactly|just)? what you (are|will be|might be|must be) (thinking|going to say|about to say|going to tell me|about to tell me) !(of|about)',
  '(know|guess) (exactly|just)? what you (are|will be|might be) (thinking|going to say) $',
  '(you|that) (only|just)? (think|believe|say|feel) (that)? (so|that|you do not|you can not|it is too|this is too|now|you have no) .{0,4} (because|until|only because|now but|for now)',
];

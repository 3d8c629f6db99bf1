import { patterns } from '../../patterns.ts';

const lead =
  '(so|well|hey|hi|hello|and|but|listen|look|honestly|just|today|yesterday|recently|lately|earlier (today|this week)|this (week|month|morning)|last (week|month|night)|(a|one)? quick (update|note|one|message)|update|first|firstly|again|meanwhile|sadly|unfortunately|sorry)';
/** A clause before the main one: “As you plan the move, …”. */
const before = '(as|whether|since|following|after|before|now that|because|given|instead of|rather than|with) .{1,12}';
const made = '(recorded|made|built|created|wrote|filmed|drafted|prepared|compiled|pulled|put|sketched|mapped)';
const crowd =
  '(you|companies|businesses|teams|people|clients|customers|firms|organisations|organizations|leaders|owners|brands|founders|agencies|#MergeTag)';
const praised =
  '(leading|premier|top|trusted|fastest growing|full service|family owned|family run|locally owned|local|award winning|global|proud|pleased|excited|thrilled|delighted|happy|provider|number one)';

/** A first sentence about the sender, and one about what the sender does. Asked for only in the opening. */
export const selfIntroductions = patterns(
  `^ .{0,4} my name is`,
  `^ ${lead}? (i|we|me and my|my . and i)`,
  `^ ${before} (i|we) (want|wanted|have|am|are|would|wish|figured|decided|need|can|will)`,
  `^ ${lead}? (following|circling|checking|floating|bumping|reaching|writing|touching|popping|dropping|sending|looping|emailing|messaging|calling|pinging|resending|nudging) (up|back|this|in|out|by|you|on|a|over|an|again|to|my|base|with|about|because|from)`,
  `^ ${lead}? (wanted|hoping|trying|writing|not trying|thrilled|excited|pleased|delighted|proud|have not heard|had not heard|was thinking|been thinking)`,
  `^ ${lead}? ${made} (together|up|out)? (you|a|an|this|the|some|my|our|#Value)`,
  `^ .{0,3} (follow up|follow ups|reminder|note|update|news|message|word) (on|from|about|to|at) .{0,4} (my|our|me|us|here)`,
  `^ (this is|it is|here is|these are|that is) (my|our)`,
  `^ (this is|it is) (#MergeTag|.) .{0,2} (from|with)`,
  `^ this is (#MergeTag|.) .{0,2} at`,
  `^ (hi|hello)? .{1,3} here (from|with)`,
  `^ (with|as (a|an)|being|having|since #Value|in #Value) .{1,10} (we|our|i (am|have|run|help|work|make|build|look)) .`,
  `^ .{0,9} (company|firm|agency) (provides|offers|specialises|specializes|helps|supplies)`,
  `^ (our|my)`,
  `^ the (response|responses|results|feedback|reaction|launch|doors|team|waitlist|wait|sale|reviews|numbers) .{0,4} (is|are|has been|have been|was|were)`,
  `^ (at|here at|over at) (#MergeTag|.) .{0,3} (we|our|i)`,
  `^ welcome to (#MergeTag|!your) .{0,3} $`,
  `^ .{0,2} (allow|let|permit) me (to)? (introduce|present|begin by introducing|start by introducing|tell you (about|who))`,
  `^ (founded|established|headquartered|based) (in|by|near) .{1,12} (we|i|our|is|has|helps|provides|offers)`,
  `^ (.{1,3} ago|last (year|summer|winter|spring|autumn|fall)|back in #Value) .{0,3} (i|we|our)`,
  `^ for (over|more than|the (past|last)|nearly|almost|about)? .{0,2} (years|decades|decade|year) .{0,4} (we|our|i|has|have)`,
  `^ .{1,4} (is|are) (a|an|the)? (most|proud|very)? ${praised} .{0,3} (of|in|for|to|company|provider|agency|firm|platform|partner|supplier|maker|studio|consultancy|business|solution|software|team|group)`,
  `^ .{1,3} (helps|provides|offers|specialises|specializes|supplies|enables|empowers|equips) (in|#Value+ (of)?)? .{0,3} ${crowd}`,
);

const heeds =
  '(noticed|notice|saw|see|seen|read|heard|hear|came across|come across|found|watched|caught|loved|love|spotted|learned|learnt|understand|understood|hope|hoped|hoping|trust|bet|imagine|guess|assume|gather|know|appreciate|remember|recall|wonder|wondered|realise|realize|like|liked|admire|listened to|looked at|stumbled (on|upon|across))';
const aboutThem =
  '(you|your|#MergeTag|that (you|your|#MergeTag)|how (you|your)|why you|what you|the (post|news|article|announcement|job|role|piece|talk))';

/** First sentences that begin with the sender and yet speak of the reader, or of what both did. */
export const readerOpenings = patterns(
  `^ .{0,2} (i|we) (have|had|am|are|was|were|did|do|can|could|would|must)? .{0,1} ${heeds} (from|on|in|at|through|about|via)? .{0,2} ${aboutThem}`,
  `^ .{0,2} (i|we) (want|wanted|need|would love|would like) you to`,
  `^ .{0,2} (i|we) .{0,4} (thank|congratulate|apologise to|apologize to|wish) you`,
  `^ .{0,2} (i|we) .{0,3} (been|was|were|am|are) (following|reading|watching|enjoying|looking (at|through|into)|browsing|on|impressed|struck|intrigued|inspired|curious|wondering|coming up on|approaching|at) .{0,6} (your|you|#MergeTag)`,
  `^ .{0,2} (we|you and i) (both)? (were chatting|chatted|talked|spoke|met|discussed|agreed|had|connected|were (talking|speaking))`,
  `^ .{0,3} (i|we) .{0,4} sorry (to hear|about|that you|you|for)`,
  `^ .{0,2} (i|we) (get it|understand|hear you)`,
  `^ .{0,2} we were both`,
  `^ .{0,2} (i|we) .{1,10} (thought of|think of|made me think of|reminded me of) (you|your|#MergeTag)`,
  `^ .{0,2} we (have|are)? .{0,1} (hit|reached|passed|hitting|reaching|at) .{1,6} (you|your)`,
  `^ (our|my) (conversation|call|chat|meeting|discussion|last|next|mutual)`,
  `^ .{0,2} (i|we) (trust|hope|pray|believe|wish) (this|my|that|you|all|everything|your|these)`,
  `^ .{0,2} (i|we) (was|were|have been|am|got) (told|given|pointed|referred|recommended|handed|forwarded)`,
  `^ .{0,2} i (placed|ordered|bought|tried|tested|visited|stayed|drove|walked|rang|stopped|passed|sat) .`,
  `^ .{0,2} i (have)? (sent|emailed|mailed|quoted|posted|shared|left|forwarded) .{1,6} (on|in|last|a (week|month|while|few)|ago|and|over|back)`,
  `^ .{0,2} (i|we) (will|shall|am going to|are going to) (stop|leave|close|step|keep (this|it) (short|brief)|not (write|bother|chase|email|follow)|let you|take it)`,
  `^ .{0,2} (i|we)? (wanted|want|hoping|hope|writing|checking|calling|would like|would love) (to)? (see|check|ask|know|find out|hear|learn|wonder|understand)? (if|whether|how|what|which|where|who|when|about (you|your))`,
  `^ .{0,2} (i|we) (wonder|wondered|was wondering|am wondering|am curious|was curious|ask|have a question|had a question)`,
  `^ .{0,2} (i|we)? (have|had) not heard (anything|from|a word|a thing)`,
  `^ this is (my|the) (second|third|fourth|fifth|#Value) .`,
  `^ .{0,2} (i|we) (do|am|would|will) not (want|wish|like|mean|intend|going|trying|writing) (to)? (be (a|an|that) .|bother|bug|pester|disturb|take|waste|nag|intrude|chase|annoy|sell)`,
  `^ .{0,2} (i|we) .{0,1} (know|think|believe|guess|imagine|suspect|gather|suppose|promise) .{0,4} (you|your|short|brief|quick)`,
  `^ .{0,2} (i|we) (have)? (been|gone|went) (through|over|round|around|down|on|to) .{0,2} (your|#MergeTag)`,
  `^ .{0,2} we (both|all|share|run in|know|have .{0,4} in common|crossed|go back|last)`,
  `^ our .{0,2} (review|call|meeting|catch up|appointment|conversation|chat|agreement|contract|discussion|visit|session|lunch)`,
  `^ (our|the) .{0,5} (sale|offer|clearance|promotion|discount|deal|event) (starts|begins|is|ends|runs|closes|opens|finishes|kicks|continues|has)`,
  `^ (i|we|our .{1,2}) (have)? .{0,1} (picked|chose|selected|chosen|reserved|saved|nominated|shortlisted|invited|put|set|held|earmarked|kept) .{0,3} (you|your)`,
  `^ ${before} (i|we) .{0,3} (noticed|saw|thought (you|your|of)|think (you|your)|hope (you|your)|wondered) .{0,4} (you|your)`,
);

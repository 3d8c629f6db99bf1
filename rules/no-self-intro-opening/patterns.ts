const offering =
  '(company|firm|business|agency|studio|shop|team|platform|product|products|software|solution|solutions|tool|tools|app|system|service|services|technology|programme|program|range|line|offering|mission|story|clients|customers|founder|founders|ceo|experts|specialists|engineers|consultants|approach|method|model|process|newest|latest|new|spring|summer|autumn|winter|range|collection|catalogue|catalog)';
const told =
  '(announce|introduce (myself|ourselves|us|our|my|#MergeTag)|launch|unveil|release|tell you (about (us|our|my|myself)|(who|what|how) (we|i))|let you know (about (us|our)|that (we|our))|share (that (we|our)|(what|how) (we|i|our|one of our|some of our)|the news|our|my|some of our|one of our|a recent project|a .{0,2} (update|project) (from|of|about) our)|show you (our|what we)|(present|offer|pitch) (our|my))';
/** What a firm does for a living, and what a person does. */
const does =
  '(help|helped|build|built|make|offer|offers|provide|supply|sell|specialise|specialize|run|own|operate|founded|started|design|develop|developed|manufacture|install|installed|deliver|serve|work with|worked with|represent|lead)';
/** News that a firm has of itself. */
const news =
  '(launched|published|released|opened|won|raised|surveyed|are surveying|rebranded|moved|merged|acquired|turned)';
const rank =
  '(leading|premier|top|trusted|fastest growing|full service|family owned|family run|locally owned|local|award winning|global|proud|boutique|small|independent|specialist|young|new|number one|well known|largest|biggest|oldest)';

const lead =
  '(so|well|hey|hi|hello|and|but|listen|just|today|yesterday|recently|lately|earlier (today|this week)|this (week|month|morning|year)|last (week|month|year)|(a|one)? quick (update|note|one|message)|update|first|firstly|#MergeTag)';

/** A first sentence that introduces the sender, or what the sender makes, sells or has just done. */
export const introductions: readonly string[] = [
  `my name is`,
  `^ ${lead}? (i am|we are) (a|an|the|one of) .{0,8}`,
  `^ ${lead}? we are .{0,2} ${rank}`,
  `^ ${lead}? (our|my) (#MergeTag)? .{0,2} ${offering}`,
  `^ ${lead}? (i|we) (have|do|also|currently)? .{0,1} ${does}`,
  `^ ${lead}? we (have|recently|also)? .{0,1} ${news}`,
  `^ ${lead}? (i|we) have been (in|getting|working (in|with|on)|installing|building|serving|helping|making|selling|running|busy|developing|designing)`,
  `^ ${lead}? (i|we) (am|are|was|were) .{0,1} (reaching out|writing|contacting|emailing|getting in touch|messaging) .{0,2} (on behalf|from|to introduce|because (we|our|i)|about (our|my)|to tell|to share|regarding our|as (a|an|the|part)|to offer|to present|to let you know (about|that) (we|our))`,
  `^ ${lead}? (i|we) (would like|want|wanted|would love|wish|hope|hoped|thought i would|figured i would) (to)? .{0,2} ${told}`,
  `^ ${lead}? (i am|we are)? (thrilled|excited|pleased|delighted|proud|happy|glad|honoured|honored) to .{0,1} ${told}`,
  `(allow|let|permit) me (to)? (introduce|present|begin by introducing|start by introducing|tell you (about|who))`,
  `^ (at|here at|over at) (#MergeTag|!(this|the|that|present|first|times|least|last|one|your|any|some|what|a|an|which) .) .{0,2} (we|our|i)`,
  `^ (founded|established|headquartered|based) (in|by|near) .{1,12} (we|i|our|is|has|helps|provides|offers)`,
  `^ for (over|more than|the (past|last)|nearly|almost|about)? .{0,2} (years|decades|decade|year) .{0,4} (we|our|i|has|have)`,
  `^ after (helping|installing|building|working|serving|running|training|selling|coaching|talking|speaking) .{1,12} (i|we)`,
  `^ .{1,4} (is|are) (a|an|the)? (most|proud|very)? ${rank} .{0,3} (of|in|for|to|company|provider|agency|firm|platform|partner|supplier|maker|studio|consultancy|business|solution|software|team|group)`,
  `^ .{1,3} (helps|provides|offers|specialises|specializes|supplies|enables|empowers|equips) (in|#Value+ (of)?)? .{0,3}`,
];

/** What both did, what the reader said, thanks and apologies: not about the sender alone. */
export const shared: readonly string[] = [
  `(our|the) .{0,2} (conversation|conversations|call|chat|meeting|discussion|session|demo|interview|visit|tour|webinar)`,
  `(you (asked|requested|wanted|ordered|sent|mentioned|wrote)|thank|thanks|congratulate|congratulations|apologise|apologize|sorry)`,
  `(working|work|worked|speaking|spoke|talking|talked|meeting|met) with (#MergeTag|your|.{1,3} (on|about))`,
  `^ ${lead}? (i am|we are) (a|an) .{0,2} (fan|reader|follower|listener|customer|user|member|subscriber|admirer|neighbour|neighbor)`,
];

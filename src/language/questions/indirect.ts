import { patterns } from '../../patterns.ts';

const asking = '(what|how|which|where|why|who|whether|when|if)';
/** What a reader has and a seller would like to know. */
const matter =
  '(challenge|challenges|problem|problems|goal|goals|priority|priorities|concern|concerns|headache|headaches|bottleneck|bottlenecks|struggle|struggles|obstacle|obstacles|frustration|frustrations|worry|worries|plan|plans|setup|situation|needs|favorite|favourite|budget|timeline|process|hurdle|hurdles|pain|biggest question|main question|top question|number one)';

/** A request for information without a question mark. */
export const indirect = patterns(
  '^ (and|so|but|also)? (tell|remind) (me|us) !(when|if|more|and|so|yes|no|by|now|today|otherwise|straight)',
  '^ (and|so|but|also)? tell (me|us) more about (how|what|which|where|why|you|your|#MergeTag)',
  `^ (please|just|do|reply (and|to))? (let (me|us) know|tell (me|us)) (what|how|which|where|why|who|whether|when|a little)`,
  `(reply|respond|answer) with (the|one) .{0,2} (thing|part|step|task|problem|question|reason|word|number) (you|that|your)`,
  '(let (me|us) know|tell (me|us)) (what|how|which|where|why|who) !(and|one|ones|option|suits)',
  '^ (please|pls|kindly|do) (tell|advise|inform|state|let (me|us) know|give) (me|us)? (of|about)? (the|your) (present|current|monthly|weekly|daily|yearly|annual|total|exact|existing|approximate|rough|usual) .{1,4}',
  `(tell|send|give|email|let|text) (me|us) (know|about)? (your|the|a|one|what is your) .{0,4} ${matter}`,
  `(reply|respond|answer|write back|hit reply|email me) (with|back with|and (share|tell me|tell us|send me)) (your|the) .{0,3} ${matter}`,
  `(tell|send|text|reply|respond|write back) (to|and tell)? (me|us|with)? (about)? (your|the|one) .{0,1} (hardest|biggest|toughest|main|worst|number one|top|single|most) .{1,6}`,
  `^ (and|please|just)? share your .{0,3} ${matter} (with me|with us|below|here|and|so)`,
  `(reply|respond|write back|answer) (and|to|with)? (share|tell|say)? (me|us)? (what|how|which|where|why|who) (you|your|is|are|#MergeTag)`,
  '(i am|i would be|we are|we would be)? curious (to know|to hear|to learn|how|what|whether|if|about|which|why|where)',
  `(i|we) (am|was|were|are)? (wonder|wondered|wondering) (${asking}|about)`,
  `(it would (help|be (helpful|useful|good|great|interesting)) to|(i|we) would (love|like|be interested|be keen|be happy|be glad) to) (hear|know|learn|understand) (from you)? ${asking}`,
  `(i|we) (wanted|want|would like|meant) to ask (you)? (${asking}|about)`,
  '^ .{0,3} wondering (if|whether) you',
  '(i|we) would (welcome|appreciate|value|love|like) .{0,3} (minutes|hour|call|chat|conversation|talk|meeting)',
  'surely you (would|will|must)? (agree|want|know|see)',
  'please (let (me|us) know|tell (me|us)|confirm) (whether|how|what|which|when)',
  'please (let (me|us) know|tell (me|us)|confirm) if (anything|something|there|any|i|you have (any|more|other|further|some)? questions)',
  '(please|do)? (let (me|us) know|tell (me|us)|confirm) if (the|your|this|that) !(is|are) .{0,6}',
  '(let (me|us) know|tell (me|us)) when you (can|could|have|are|would)',
  '(tell (me|us)) you would not',
  `^ (checking|wondering|writing|asking|calling) (to (check|see|ask|find out|know))? (if|whether)`,
  `(i am|i was|we are|we were|just|only|simply|quickly) (checking|wondering|writing|asking|calling) (to (check|see|ask|find out|know))? (if|whether)`,
  `^ wondering ${asking}`,
  `^ (checking|asking|writing|calling) to (check|see|ask|find out|know) ${asking}`,
  `(i|we) (would|do|did|really|just|am|are)? .{0,2} (wanted|want|like|need|love|wanting|hoping) to (quickly|directly)? (check|know|find out|understand) ${asking}`,
  `(i|we) (would|do|did|just|am|are)? .{0,2} (wanted|want|like|need|love) to (quickly|directly)? see (if|whether)`,
  `^ (please|just|feel free to|you can|do|kindly)? (pick|choose|grab|book|select|reserve) (a|any|your|the|whichever) .{0,3} (slot|time|date|day|appointment)`,
  `(would|it would) (be)? (good|great|useful|helpful|nice|interesting|lovely) to (know|hear|learn|understand|see) ${asking}`,
  `(i|we) .{0,4} (interested|keen|curious|glad|happy|pleased|grateful) to (know|hear|learn|understand|see|find out) ${asking}`,
  `^ (interested|keen|curious|glad|happy|pleased|grateful) to (know|hear|learn|understand|see|find out) ${asking}`,
  `(help|helps) me (to)? (understand|know|see) ${asking}`,
  `^ (please|just)? (send|give|drop|offer|name|suggest) (me|us)? .{0,3} (date|dates|time|times|slot|slots|days) (that|you|when|which|for|next|in)`,
  `(talk|walk|take|run) me through (how|what|your|the|a)`,
  `^ (please|just|could you|would you)? (describe|explain|outline|share with (me|us)) (to me|for me|briefly)? (how|what|your|why|where|which)`,
);

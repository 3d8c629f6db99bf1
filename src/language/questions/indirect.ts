import { patterns } from '../../patterns.ts';

/** A request for information without a question mark. */
export const indirect = patterns(
  '^ (and|so|but|also)? (tell|remind) (me|us) !(when|if)',
  '^ (please|just|simply|do|reply (and|to))? (let (me|us) know|tell (me|us)) (what|how|which|where|why|who|whether|when|a little)',
  '(let (me|us) know|tell (me|us)) (what|how|which|where|why|who)',
  '(i am|i would be|we are|we would be)? curious (to know|to hear|to learn|how|what|whether|if|about|which|why|where)',
  '(i|we) (am|was|were|are)? (wonder|wondered|wondering) (what|how|which|where|why|who|whether|when|if|about)',
  '(it would (help|be (helpful|useful|good|great|interesting)) to|(i|we) would (love|like|be interested|be keen|be happy|be glad) to) (hear|know|learn|understand) (from you)? (what|how|which|where|why|who|whether|when|if)',
  '(i|we) (wanted|want|would like|meant) to ask (you)? (if|whether|how|what|which|when|where|why|who|about)',
  'wondering (if|whether) you',
  '(i|we) would (welcome|appreciate|value|love|like) .{0,3} (minutes|hour|call|chat|conversation|talk|meeting)',
  'surely you (would|will|must)? (agree|want|know|see)',
  'please (let (me|us) know|tell (me|us)|confirm) (if|whether|how|what|which|when)',
  '(let (me|us) know|tell (me|us)) when you (can|could|have|are|would)',
  '(tell (me|us)) you would not',
  `(just|only|simply|quickly)? (checking|wondering|writing|asking|calling) (to (check|see|ask|find out|know))? (if|whether|that|how|what|which|when|where|who)`,
  `(wanted|want|like|need|love) to (check|see|know|find out|understand) (if|whether|how|what|which|when|where|who|why)`,
  `^ (please|just|feel free to|you can|do|kindly)? (pick|choose|grab|book|select|reserve) (a|any|your|the|whichever) .{0,3} (slot|time|date|day|appointment)`,
  `(would|it would) (be)? (good|great|useful|helpful|nice|interesting|lovely) to (know|hear|learn|understand|see) (what|how|which|where|why|who|whether|when|if)`,
  `(interested|keen|curious|glad|happy|pleased|grateful) to (know|hear|learn|understand|see|find out) (what|how|which|where|why|who|whether|when|if)`,
  `(help|helps) me (to)? (understand|know|see) (what|how|which|where|why|who|whether|when|if)`,
  `^ (please|just)? (send|give|drop|offer|name|suggest) (me|us)? .{0,3} (date|dates|time|times|slot|slots|days) (that|you|when|which|for|next|in)`,
  `(talk|walk|take|run) me through (how|what|your|the|a)`,
  `^ (please|just|could you|would you)? (describe|explain|outline|share with (me|us)) (to me|for me|briefly)? (how|what|your|why|where|which)`,
);

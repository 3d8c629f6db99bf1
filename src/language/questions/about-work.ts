import { patterns } from '../../patterns.ts';

/** Openings that make a question about the reader's work one, even with “meeting” or “minutes” in it. */
export const aboutWork = patterns(
  `on your (radar|plate|list|roadmap|agenda|mind)`,
  `^ (is (it|this|that))? still (relevant|a priority|a focus|something you|a problem|an issue|part of)`,
  `how can (i|we) help you with`,
  `anything (else)? you would (like|want) to add`,
  `(will|would|does|do) (that|this|it|those) (work|fit) (for|with|in) your`,
  `(may|can|could|might) i ask (you)? (what|how|which|where|why|who|whether|when|if)`,
  `^ (are|is|do|does|did|has|have|was|were) .{1,14} or (is|are|has|have|do|does|did|was|were|will) (it|they|you|the|that|this|your|there)`,
  `(priority|timing|plan|plans|focus|budget|something) .{0,2} (shifted|changed|moved|shift|change)`,
  `what does .{1,5} look like for`,
  `^ when .{1,8} what (is|are|do|does)`,
  `how do you (know|find out|decide|measure|check|tell)`,
  `how do you (plan|run|organise|organize|prepare|handle|manage|record|track) your`,
  `how much time (do|does|did) (you|your|the)`,
  `minutes of .{1,4}`,
  `is there (a|an|any) .{1,2} you (dread|hate|avoid|like|miss|prefer|use)`,
  `(which|what|whose) (calendar|diary|meetings|call|calls|phone|system) (do|does|are|is) (you|your|the)`,
  `how often (do|does|did|is|are|has)`,
  `did you (get|see|receive) (the|a|more|fewer|any|many) .{1,6} (in the end|after|since|last|this)`,
  `did you see (more|fewer|less|any|a)`,
  `would (#WeekDay|.) be the (day|time|week|month) (when|that)`,
  `{do} you receive .{1,5} (by|on|from|in)`,
  `what did .{1,5} (say|show|find|tell|cost|reveal)`,
  `(are|is) (the|your|any) .{1,4} (by|or)`,
);

const ruin = '(finished|over|done for|gone|out of business|history|toast|ruined|in trouble)';

/** Dangers painted for the reader: a risk to bear, a job to lose, a last place to stand in. */
export const threats: readonly string[] = [
  '(others|people|families|firms|companies|neighbours|neighbors|businesses|shops) (in|on|around|near) your (street|area|town|industry|sector|region|market|trade|road|city) (have|are|has) (already)? (got|made|moved|switched|using|signed|bought|ordered|ahead|doing|booked)',
  '(you are|your .{1,2} is|you will be) (probably|likely)? (the only|the last|one of the last|one of the few) .{1,6} (still|without|not using|left|to (switch|know|move))',
  '(do nothing|ignore (this|it)|wait|sit still|stand still) and (you|your .{1,2}) (will|are going to|may|could|might) (pay|lose|regret|fall|suffer|be|sink)',
  `(one|a single|just one) (bad|wrong|failed|lost|missed)? . and (you are|it is|your .{1,2} is|you will be) ${ruin}`,
  '(willing|prepared|ready) to (take|run|bear|accept) (that|this|the|such a) (risk|chance|gamble)',
  '(are you|is your .) (willing|prepared|ready) to (lose|risk|gamble|bet)',
  '(could|might|may|will|would|can) cost you (your (job|career|business|licence|license|company|reputation|customers|best .|biggest .)|dearly|everything|a fortune|thousands|customers|deals|dear)',
  '(what|everything|all|all that|how much) you (stand to|could|may|might) lose',
  'by the time you .{1,6} too late',
  '(the)? gap (between .{1,6})? is (widening|growing|getting (wider|bigger))',
  '(get|be|getting|being) caught (off guard|out|flat footed|unprepared|napping|by surprise|sleeping)',
  '(nobody|no one) wants to be the last (to .|one .|.)',
  'wish (that)? you had (started|acted|signed|bought|done|called|switched|listened|moved|booked|said yes)',
  'sleepless nights',
  '(could|may|might|can|will) save your (life|business|job|career|company|home|marriage)',
  '(everyone|everybody|the whole .|all the others) (is|has|are|have)? .{0,2} (but|except) you',
  '(your|you will lose your) best (people|customers|staff|clients|engineers) will (leave|go|walk|quit)',
  '(keep this up|carry on like this|if this goes on|stay as you are) .{0,8} (leave|lose|fail|go under|sink|close|regret)',
  '(losing|lost|lose) (it|them|everything|customers|deals|business|ground) to (your|the) (competitor|competitors|competition|rival|rivals)',
];

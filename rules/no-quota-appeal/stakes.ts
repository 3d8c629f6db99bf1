/** What the seller stands to win or lose in front of others, and how little the reader would have to do for it. */

const superior =
  '(manager|boss|bosses|director|vp|ceo|management|supervisor|board|investors|team|founder|founders|chief|colleagues|sales (manager|director|team)|head office|team lead|partner|partners)';
const sales =
  '(deal|deals|sale|sales|contract|contracts|order|orders|signature|signatures|sign up|sign ups|signup|signups|listing|listings|policy|policies|unit|units|customer|customers|client|clients|account|accounts|renewal|renewals|yes|yeses|booking|bookings|subscription|subscriptions|member|members|install|installs|close|closes|demo|demos)';
const span = '(day|week|month|quarter|year|shift|weekend|half)';
const crewOf = '(branch|team|office|region|shop|store|desk|squad|department|showroom|company|floor|site)';
const perk =
  '(allowance|bonus|commission|tier|prize|kicker|rate|place|badge|trip|party|holiday|car|award|title|promotion|raise|rise|keep|stripes|spot|seat|ticket|voucher|pay)';

/** More that the reader is asked to do: the second half of a frame. */
export const smallDeed: readonly string[] = [
  '(anything|whatever|something) (that)? you (can|could) (do|sign|order|spare|send|put|give|take|manage)',
  '(is|are|would be|will be) (a|of|such a)? (big|huge|great|real|massive|enormous)? (help|relief|boost|lift|lifeline|godsend)',
  '(some|any|a bit of|a little|the) good news',
  '(tip|tips|tipping|swing|turn) (the|it|things)? (balance|scales|scale|vote|tide|it|us|me|over)',
  '(sure thing|safe bet|dead cert|banker|shoo in)',
  '(signature|yes|order|word|deal|something|call|nod) (from|by|with) you (before|by|this|today|would|could|will|and|on|at|$)',
  '(your|a) (yes|signature|order|nod|renewal|autograph|name) (would|will|could|and|on|puts|gets|does|changes|is)',
  '(let|letting) (me|us|them) down',
];

/** A standing to defend or a prize to win: an appeal beside any deed of the reader. */
export const ownStake: readonly string[] = [
  '(top|bottom|head|foot|first|last|second|third) (of|on|in) (the|our|my) .{0,1} (leader board|board|rankings|standings|pile|chart|sales chart|class)',
  `(my|our) .{0,2} ${superior} (has|have|had)? (promised|assured|guaranteed|pledged|told|bet|announced|forecast) .{0,1} (the|my|our|a|head|everyone|us|that)`,
  `(i|we) (have)? (told|promised|assured|sworn to|bet|said to) .{0,1} (my|our|the) .{0,1} (${superior}|whole team|office) (that)? .{0,1} (you|this|it|we|i)`,
  `(earn|win|keep|qualify for|get|clinch|secure|hang on to|hold on to|lose|losing) (my|our|its) .{0,1} ${perk}`,
  '(pipeline|forecast|sales|revenue|targets|deal|commit) (meeting|call|review|huddle|catch up|session|stand up)',
  `(my|our|the) ${crewOf} (is|are) .{0,1} (competing|racing|neck and neck|up against|fighting|vying|in the running|battling|tied|level|trailing|leading|chasing|one of the last)`,
  `(i|we) (am|are) (this|so|very|that|within) (close|near) (to|of)? (my|our|the|a|hitting|winning|making|reaching|being)`,
  `(i|we) (am|are|was|were|have been) (expected|asked|told|required|supposed|meant|under orders) to .{1,2} (in)? .{0,2} #Value .{0,2} ${sales}`,
];

/** Flagged by themselves. */
export const plainStake: readonly string[] = [
  '(make|makes|making|made) (a)? (liar|fool|laughing stock|mug) (of|out of) (me|us)',
  `(put|puts|putting|bring|brings) (a)? (smile|grin|spring) (on|to|in|back on) (my|our) .{0,2} (face|faces|step)`,
  `(make|makes|made|cheer|cheers|delight|delights|please|pleases) (up)? (my|our) ${superior} (happy|smile|proud|very|so|no end|day|off|$)`,
  `(end|finish|start|begin|close|open|kick off) (my|our) .{0,1} (first|last|second|final|opening)? ${span} .{0,3} with (a|an|your|this|one|you) .{0,2} (${sales}|win|bang|high|on)`,
  `(get|gets|bring|brings|push|pushes|take|takes|put|puts|help|helps|carry|tip) (me|us) .{0,1} (to|over|past|up to|at|above|across) #Percent`,
  `(#Value|one|two|three|just one|only one|another|a couple|a few) more .{0,2} ${sales} .{0,1} and (my|our|i|we) .{0,1} (${crewOf}|get|gets|am|are|win|wins|hit|make|earn|will|can|qualify|${superior}|bonus|quota|target)`,
  `(without|unless i have|unless we have|if not for) (your|this|you|the) .{0,2} (${sales}|signature|business|order)? .{0,2} (i|we|my|our) .{0,2} (miss|misses|fall|falls|short|(can|will|could|would) (not|never) (hit|make|reach|meet)|(is|am|are) (toast|finished|done for|in trouble|sunk|lost)|lose|loses)`,
  `(plan|target|targets|quota|forecast|goal|budget|numbers|figures) (can not|will not|could not|would not|can never|can only) be (met|hit|made|reached|done|achieved|closed) .{0,3} (without|unless|if|with) (your|this|you|one)`,
  `you (would|could|will|can) (really|absolutely|totally|literally)? (make|save|rescue|made) (my|our) (${span}|life|christmas|bacon)`,
  `(be|being) (a)? (pal|sport|hero|star|legend|angel|lifesaver|darling) and (sign|buy|order|say|close|renew|book|commit|help|get|send)`,
  `(i|we) (would|will) (hate|hate to have|not want|dread) to (tell|explain|report|admit|break it|say|go back) .{0,2} (my|our) .{0,1} ${superior}`,
  `(i|we) (am|are|was) (expected|required|supposed|meant|under orders) to (bring|sell|sign|close|book|land|list|win) .{0,1} #Value .{0,2} ${sales} .{0,3} and (i|we) (am|are|have)`,
  `(my|our) .{0,1} (${superior}|job|${span}|team) (is|are) (counting|relying|banking|depending|waiting) on (you|your|this)`,
];

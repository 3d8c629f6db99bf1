/** Phrases that decide in the reader's place: the verdict is spoken, doubt is for fools and slow people lose. */

const yes = '(buy|sign|order|act|say yes|commit|decide|upgrade|enrol|enroll|book|join|take it|go for it)';
const refusing =
  '(passing|passing up|saying no|waiting|walking away|skipping|turning|declining|delaying|hesitating|holding off|putting it off|missing out)';
const folly = '(mistake|madness|crime|shame|pity|folly|crazy|foolish|silly|unwise|insane|mad|daft)';

export const verdicts: readonly string[] = [
  '(needs|need|requires|deserves) no (second thought|second thoughts|thought|thinking|thinking over|discussion|persuasion)',
  '(decision|choice|offer|deal|product|price) (makes|decides|sells) itself',
  'the (choice|decision|answer) (is|should be|could not be) (obvious|clear|easy|yes|made|clearer|easier)',
  `(the|your)? (smart|right|only|sensible|logical|wise|clever) (move|choice|decision|thing to do|answer|option) (here)? (is|would be) to ${yes}`,
  `${refusing} (on|to|from|up|down)? (this|it|that|these|such .|a .)? (down|up|now)? (would be|is|will be) (a|an|sheer|pure)? (big|huge|terrible|costly|real|great|serious)? ${folly}`,
  'no (excuse|reason|grounds) (for|not) (to|not)? (ordering|waiting|signing|buying|delay|delaying|order|sign|buy|hesitate|hesitating|refusing|refuse)',
  'how (can|could|would) you (possibly)? (turn (this|that|it|these) down|say no to|let (this|that|it) go)',
  'you (can not|could not|must not) say no to (a|an|our|that|anything)',
  'today is the day (to|you|for (you|a decision))',
  '(nothing|no one|nobody) (should|could|will|ought to) (stop|keep|hold) you (back|from)',
  `should not you (be)? (already)? (ordering|buying|signing|joining|booking|upgrading|${yes})`,
  '(will not|not going to|can not|refuse to) let you (walk away|leave|go|pass|say no|miss|off the hook)',
  'put pen to paper',
];

export const proverbs: readonly string[] = [
  '(hesitate|snooze|wait|blink|delay|dither) (and|or) (you|it|they) (lose|will lose|miss|will miss|is gone|have lost)',
  'you snooze you lose',
  '(he|she|those|they|the one) who (hesitates|hesitate|waits|wait|snoozes) (is|are|loses|lose|misses)',
  `(move|act|buy|book|sign|decide|order) (now|today|fast|quickly)? or (miss|lose|regret|forget it|pay)`,
  'do not be (the (one|person|company|team|only one) (who|that) (hesitates|waits|misses|passes|says no|missed)|late to the party|shy about buying)',
  '(make it happen|get it done|do it) (today|now|tonight|right now|this week)',
];

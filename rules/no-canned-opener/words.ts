/** What arrives. */
export const letter =
  '(email|e mail|emails|mail|message|messages|note|letter|text|dm|one|missive|lines|line|words|greeting|correspondence|update|newsletter|memo|hello)';

/** The speaker wishes: “I hope that”, “here’s hoping”, “fingers crossed”. */
export const hope =
  '((i|we)? (do|am|are|can only|would like to|want to)? (sincerely|fondly|dearly|earnestly|truly|certainly|genuinely|so|very much)? (hope|hoping|hopefully|trust|trusting|pray|praying|assume|like to think|imagine|bet) (that)?|here is (to)? hoping (that)?|fingers crossed (that)?|(in|with) (the|my|every|all)? (hope|hopes) (that)?|(it is)? (my|our) .{0,1} (hope|wish|prayer) (is)? (that)?|let us hope (that)?)';

/** How the reader is wished to be. */
export const well =
  '(well|good health|hale and hearty|(good|great|fine|high|best of|the best of|excellent|perfect|robust|rude) (health|spirits|form|shape|mood|cheer|fettle|heart|company)|in (good|great|fine|high|excellent|the best|the pink|top|rude|perfect|fantastic) .{1,2}|in the pink|healthy|safe|happy|smiling|(safe|well|healthy|happy|rested) and (safe|well|healthy|happy|sound|rested|cheerful)|thriving|flourishing|prospering|cheerful|relaxed|rested|refreshed|energised|energized|at a (good|convenient|quiet|better) (time|moment)|on a (good|great|lovely|bright|sunny|better) (day|morning|note|.)|at the right (time|moment)|great|good|fine|wonderful|alright|all right|okay|ok|having a (good|great|lovely|nice|fantastic|wonderful|productive) .|somewhere (warm|sunny|nice))';

/** Stretches of time that one wishes to be good. */
export const span =
  '(day|days|today|week|weeks|months|past .{1,2} (weeks|days|months)|last .{1,2} (weeks|days|months)|weekend|month|year|morning|afternoon|evening|quarter|summer|spring|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|start|holiday|holidays|vacation|break|time off|new year|season|festive season|christmas|easter|thanksgiving|diwali|eid|hanukkah|ramadan|q1|q2|q3|q4|workweek|working week|midweek|half term|school year|long weekend|bank holiday)';

/** Plain praise for a stretch of time. */
export const nice =
  '(good|great|wonderful|lovely|fantastic|amazing|nice|productive|strong|restful|relaxing|awesome|excellent|fabulous|pleasant|flying|brilliant|terrific|cracking|super|superb|splendid|smooth|bright|fine|delightful|sunny|happy|peaceful|blessed|fruitful|successful|prosperous|joyful|joyous|merry|marvellous|marvelous|perfect|positive|solid|promising|safe|healthy|warm|cosy|cozy|quiet|calm|beautiful|enjoyable|fun|well deserved|long|fresh|decent|magical|stellar|rocking|tremendous|magnificent|glorious|refreshing|roaring|very)';

/** What goes on in the reader's world. */
export const world =
  "(things|life|business|work|everything|all|everyone|everybody|the world|the family|your family|your loved ones|family|you and yours|the team|your team|the weather|the sun|the summer|the heat|the cold|the snow|your world|your end|your side|your part of the world|your neck of the woods|sales|trade|fate|fortune|the universe|the day|the gods|the new year|the festive season)";

/** How it goes. */
export const goes =
  '(going|treating you|treated you|off|shaping up|been|is|was|started|starting|had|having|have|enjoyed|enjoying|finding|doing|wrapping up|coming along|rolling|running|ticking along|getting off|kicked off|kicking off|begun|began|went|progressing|flowing|unfolding|turning out|proving)';

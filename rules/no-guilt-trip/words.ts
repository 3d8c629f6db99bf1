/** Word classes of reproach, shared by the patterns of this rule. */

/** How often a seller says to have written. */
export const often =
  '(several|multiple|many|numerous|countless|various|repeated|umpteen|a (few|couple|number|dozen|handful|bunch) (of)?|a good few|quite a few|#Value+ (separate|different|or #Value)?|so many|too many|enough|half a dozen|dozens of|a string of)';
export const ordinal =
  '(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|3rd|4th|5th|6th|7th|8th|9th|10th)';
export const reached =
  '(reached out|written|wrote|emailed|mailed|called|phoned|rung|rang|texted|messaged|pinged|contacted|chased|followed up|been in touch|got in touch|gotten in touch|tried|attempted|knocked|left (a)? (messages|message|voicemails|voicemail)|sent (emails|messages|notes|mails))';
export const letter =
  '(email|emails|mail|mails|message|messages|note|notes|letter|letters|voicemail|voicemails|text|texts|follow up|follow ups|followup|followups|reminder|reminders|attempt|attempts|try|tries|call|calls|missed calls|dm|dms)';
export const answered =
  '(answer|answered|answering|reply|replied|replying|respond|responded|responding|get back|got back|gotten back|getting back|write back|written back|call back|called back|return|returned|acknowledge|acknowledged|acknowledging|open|opened)';
export const answer =
  '(answer|reply|response|word|acknowledgement|acknowledgment|call back|callback|email back|line back|thank you|decision)';
export const goneQuiet =
  '(dark|quiet|silent|cold|missing|awol|mia|radio silent|off the (radar|grid)|underground|into hiding)';
export const not = '(not|never)';
export const have = '(have|has|had|did|do|will|would|could|can|are)';
export const feelings =
  '(disappointed|hurt|offended|saddened|sad|let down|crushed|insulted|upset|frustrated|heartbroken|gutted|disheartened|discouraged|deflated|puzzled|baffled|stung|dismayed)';
/** What a decent person is said to owe. */
export const manners = '(courtesy|decency|manners|politeness|respect|grace)';
/** Verbs that blame a reader who has not answered. */
export const shunning =
  '(ignoring|avoiding|dodging|ghosting|blanking|snubbing|shunning|ducking|screening|stonewalling)';
export const supposing =
  '((i|we) (can)? (only)? (guess|suppose|figured|suspect|reckon|imagine|presume|assumed|assume|take it|gather|conclude|see|must assume|must conclude|have to assume|am guessing|am assuming|am starting to think|am beginning to think)|clearly|obviously|apparently|evidently|seemingly|it seems|it looks like|looks like|it would seem|it appears|sounds like)';
/** What no sane reader turns down, so that a button may mock the one who does. */
export const benefit =
  '(save|saving|protecting|safe|ready|organised|organized|informed|ahead|savings|money|discount|discounts|deal|deals|offer|offers|bargain|bargains|free|gift|gifts|coupon|coupons|freebies|freebie|lucky|win|winning|fun|#Percent|grow|growth|growing|succeed|success|successful|profit|profits|revenue|sales|leads|customers|clients|results|improve|improving|better|faster|smarter|easier|healthier|safer|happier|richer|efficient|productive|convenience|time back|advantage|edge|perks|rewards|bonus|exclusive|peace of mind|protection|protect|protected|secure|security|help|quality|tips|insights|advice)';
/** What no sane reader wishes for. */
export const harm =
  '(full price|(paying|pay|spending|spend|handing over) (the)? (full|more|too much|extra|double|twice|over the odds|top dollar|through the nose|for (nothing|things|both|it twice))|overpay|overpaying|overspend|overspending|lose|losing|losses|(miss|missing|lose|losing) out|missing|waste|wasting|wasted|stuck|broke|behind|struggle|struggling|chaos|chaotic|worse|guess|guessing|guesswork|the hard way|by hand|manually|risk|risking|risks|unprotected|unprepared|in the dark|suffer|suffering|stress|stressed|stressing|slow|slower|mediocre|average|inefficient|errors|mistakes|downtime|headaches|bad|boring|ignorant|clueless|uninformed|kick rocks|my luck|my chances)';
export const willing =
  '(would rather|rather|would prefer|would sooner|prefer|like|love|enjoy|adore|want|choose|am (happy|fine|okay|ok|content|good)|do not mind|will|shall|will take|will keep|will stay|will stick|will continue|will carry|do not care)';

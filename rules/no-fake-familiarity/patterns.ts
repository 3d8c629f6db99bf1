const talk = '(conversation|chat|call|meeting|discussion|talk|coffee|lunch|demo|catch up|introduction)';

/** What one says after a meeting. */
export const meetings: readonly string[] = [
  `(as|like|what) (we|you and i) (discussed|agreed|talked about|spoke about|said|planned)`,
  `(as|like) (discussed|agreed|talked|planned) (on|in|during|at|last|yesterday|earlier|before)? (our|my|the|today)?`,
  `per (our|my) ${talk}`,
  `(great|good|nice|lovely|wonderful|pleasure|so nice|fantastic) (to have)? (meeting|met|speaking|spoken|talking|talked|chatting|chatted|catching up|seeing|connecting) (with)? you`,
  `(enjoyed|loved|appreciated|thanks for|thank you for) (our|the) .{0,2} ${talk}`,
  `(since|when|after) (we|you and i) (last)? (spoke|talked|met|chatted|connected)`,
  `(at|during|from|after) our (last|recent|previous|earlier) .{0,1} ${talk}`,
  `!up [on our (last|recent|previous|earlier) .{0,1} ${talk}]`,
  `(we|you and i) (spoke|talked|met|chatted) (briefly|recently|last|a while|some time|earlier|about|at)`,
  `(remember|recall) me from`,
  `(long time no (see|speak|talk)|good to (see|hear from) you again)`,
];

/** The same in a message that its page calls the first. */
export const followUps: readonly string[] = [`following (up on)? our .{0,2} ${talk}`];

const warm =
  '(loved|love|adored|enjoyed|liked|hooked|was impressed|impressed|blown away|was blown away|really enjoyed|got hooked)';
const theirs =
  '(site|website|web site|page|profile|linkedin|linkedin profile|blog|store|shop|company|work|brand|content|posts|post|feed|page|business|channel|podcast|newsletter|listing|ad|article|articles|portfolio)';
const feat =
  '(work|commitment|dedication|success|growth|achievements|company|brand|team|business|journey|leadership|passion|quality|reputation|approach|vision|mission|content|posts|products|experience|background|career)';

const writing =
  '(post|posts|article|articles|podcast|episode|newsletter|content|video|videos|blog|site|website|page|profile|feed|shop|store|talk|webinar|piece|work|stuff|update|updates|reel|reels|portfolio)';
const fine =
  '(insightful|inspiring|great|amazing|impressive|brilliant|fantastic|awesome|excellent|thought provoking|spot on|powerful|incredible|interesting|helpful|wonderful|fascinating|valuable|engaging|fire|gold|relatable|refreshing|superb|lovely|beautiful|stunning)';

/** Praise that any reader might get. */
export const praise: readonly string[] = [
  `(love|loved|loving|adore|adored|enjoy|enjoyed|enjoying|like|liked|admire|admired|devoured|saw|read|watched) your .{0,2} ${writing} .{0,2} (so|such|very|really|truly|super|it is|it was|was|were|is|are|and|great|amazing|what|keep|absolutely)? .{0,1} ${fine} (stuff|read|work|insights|content)? $`,
  `^ .{0,4} (love|loved|loving|adored|enjoyed|enjoying|liked) your .{0,1} (latest|recent|last|new|newest)? .{0,1} ${writing} (so much|a lot|lately|recently|yesterday)? $`,
  `^ (such)? (great|amazing|fantastic|brilliant|awesome|incredible|inspiring|insightful|impressive|lovely|beautiful) ${writing} .{0,3} $`,
  `(was|been|came) (on|across|upon|through|looking at|browsing|checking out|reading|scrolling through|visiting) your .{0,2} ${theirs} .{0,3} (and)? .{0,2} (it|them|${warm}) .{0,1} (it|what|the|how)?`,
  `(came across|stumbled on|stumbled upon|found|visited|saw|checked out|looked at) your .{0,2} ${theirs} and (was|am|i was|i am|got|have to say|had to|i)? .{0,1} (${warm}|amazed|inspired|fascinated|intrigued|struck|fan)`,
  `(always|long|greatly|deeply|truly|have) admired (you|your|what you|how you|the way you) .{0,1} ${feat}?`,
  `(i|we) admire (you|your|what you|how you|the way you) .{0,2} ${feat}?`,
  `(i have been|i am|we have been|have been|been) (following|reading|enjoying|watching|loving|a fan of) (you|your|what you|#MergeTag) .{0,2} (work|company|posts|content|journey|growth|success|brand|career|blog|page|team|newsletter|podcast|business|for|do|are doing)`,
  `(huge|big|long time|longtime|massive|real|secret) (fan|admirer|follower) of (you|your|yours|what you|#MergeTag) .{0,2} ${feat}?`,
  `(impressed|inspired|blown away|amazed|fascinated|intrigued|struck) (by|with) (you|your|what you|how you|all you|everything you) .{0,2} ${feat}?`,
  `(love|loving|loved) (what|everything|all) (you|your team|you guys|#MergeTag) (are|have been|is|has been)? (doing|building|built|do|stand for|created|making|up to)`,
  `your (profile|background|experience|work|company|website|site|name|career|linkedin) .{0,1} (caught my (eye|attention)|stood out|really impressed|is (very|so|truly|really)? .{0,1} (impressive|inspiring|amazing)|impressed me|jumped out|kept (coming|popping) up)`,
  `(you are|you guys are|you have been|your team is) (clearly|obviously|doing|such)? .{0,1} (crushing it|killing it|amazing (work|things|job)|an inspiration|a rock star|a rockstar|a thought leader|doing (great|amazing|incredible|big) (things|work))`,
  `keep up the (great|good|amazing|fantastic|awesome) (work|job)`,
];

const insider =
  '(colleague|colleagues|coworker|co worker|boss|manager|teammate|associate|team|assistant|receptionist|office|cfo|ceo|cto|coo|director|predecessor|managers|friend|neighbour|neighbor|counterpart|peer|partner)';
const sentMe =
  '((pointed|sent|directed|referred|steered|passed|put) (me|us) (to|on to|on|over|your|in|here|through)|(suggested|recommended|mentioned|said|thought|told (me|us)) (that)? (i|we|you|your|it might|reaching|getting|speaking|contacting|talking)|gave (me|us) your)';

/** Claims to be known, or to be wanted. */
export const acquaintance: readonly string[] = [
  // “We run in the same circles”
  '(we|you and i) .{0,2} (move|run|travel|are|mix|swim|hang out|work|operate|have|share|know|seem to (know|have|share|be)|must) .{0,5} (same|mutual|common|shared|overlapping) .{0,2} (circle|circles|crowd|network|networks|connections|connection|contacts|friends|people|groups|group|events|waters|world|orbit|acquaintances)',
  '(odd|strange|silly|weird|crazy|surprised|funny) .{0,3} (not (to be|connected)|we (are|were|have) not) .{0,2} (connected|met|spoken|in touch)',
  '(our|the) paths (have|had|must have|keep)? .{0,1} (cross|crossed|crossing)',
  // “Your colleague pointed me your way”
  `(your|one of your|someone (at|in|on|from) your|somebody (at|in|on|from) your|a) .{0,3} ${insider} ${sentMe}`,
  `(a few|several|some|a number|many|two|three) (of)? (your)? (colleagues|peers|people|customers|clients|coworkers|friends) .{0,4} ${sentMe}`,
  '(i|we) (was|were|have been|am) (told|informed|given to understand) (that)? you (are|own|run|lead|handle|manage|head|look after|oversee|might be|may be|were|would be)',
  '(a little bird|word (on the street|has it)|rumour has it|rumor has it|your name (came|comes|kept coming) up)',
  // “Our founder picked you out personally”
  '(picked|chose|chosen|selected|hand picked|handpicked|singled|nominated|shortlisted) you (out)? .{0,2} (personally|in person|by hand|himself|herself|from (among|thousands|hundreds|all)|for (a|an|this|our) .{0,2} (private|exclusive|personal|special|secret|select))',
  'you (have been|were|are|are being) .{0,1} (personally|individually|specially|carefully|privately) (chosen|picked|selected|invited|nominated|shortlisted)',
  '(personally|specially|only|reserved|made) .{0,1} (invited|inviting|chosen|written|picked|reserved)? for you (sir|madam|my friend|dear|personally|alone|only)',
  `(we|you and i) (belong|subscribe|are (both)? subscribed|signed up) to the same .{0,3} (list|lists|group|newsletter)`,
  `(i|we) (saw|found|got|came across|have seen|noticed) your .{0,2} (listing|ad|email|e mail|email address|name|details|site|resume|profile) (on|in|at|from|through|via) (the|an) (internet|web|net|online directory|directory|database|list)`,
  `(a|our) (mutual|common) (friend|contact|acquaintance) (told|mentioned|gave|suggested|recommended|said|thought)`,
  `^ (hi|hello|hey|dear) (old)? (friend|buddy|pal|my friend) $`,
  `^ [(hi|hello|hey|dear) (old)? (friend|buddy|pal|my friend)] !(of|in|from|at)`,
];

/** A detail, a denial, or an account of where it was seen. */
export const sourced: readonly string[] = [
  `(not|never|yet|nor) .{0,3} (met|spoken|talked|discussed|spoke)`,
  `(because|especially|particularly|in particular|where you|when you|when your|in which you|namely|the part)`,
  `(post|posts|article|talk|episode|piece|comment|interview|webinar|report|case study|review) (about|on|from|where|last|yesterday|this) .{1,12} (because|where|which|when|since|on #WeekDay|last week|yesterday)`,
  `(looking forward|hope|hoping|would love|like|look forward|excited) (to|for)? .{0,3} (meeting|speaking|talking|chatting|connecting|seeing|following|reading)`,
  `(if|would) .{0,6} (we|you) (met|spoke|talked)`,
];

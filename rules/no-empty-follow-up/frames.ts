import { earlier, letter, meaning, mine, soft } from './words.ts';

/** What one seller sends another: a message, and not a parcel. */
const message =
  '(email|e mail|mail|emails|mails|message|messages|note|notes|voicemail|voicemails|letter|text|dm|proposal|quote|quotation|offer|brochure|deck|pdf|pitch|outreach|inmail|thread|question|invite|invitation|estimate|catalogue|catalog|attachment|document|doc|link|slides|presentation|line|lines|correspondence|suggestion|ask|idea|request)';
const own = '(my|our|the|this|that|these|those|a|an)';
const nth =
  '(second|third|fourth|fifth|final|last|another|one more|one last|yet another|next|new|further|2nd|3rd|4th|#Value)';
const tries =
  '(attempt|attempts|try|tries|time|go|shot|stab|effort|crack|note|email|mail|message|nudge|approach|swing|knock)';
const wrote =
  '(emailed|wrote|called|mailed|messaged|rang|texted|pinged|reached out|got in touch|contacted|sent (you)? .{0,4}|left (you)? (a|my) .{1,2}|dropped (you)? (a|my) .{1,2}|shared .{0,3}|tried (to)? (reach|call|ring|phone)? (you)?)';
const silence =
  '(radio silence|crickets|unanswered|gone quiet|went quiet|gone dark|went dark|gone silent|went silent|ghosted|ghosting|been quiet|silence (from|on) your|a deafening silence|unacknowledged|unopened|no reply|no answer|no response)';

export const writingAgain: readonly string[] = [
  // one more attempt
  `${nth} ${tries} (at|to|of)? (reaching|reach|getting (through|hold|in touch)|get (through|hold|in touch)|contacting|contact|writing|write|catching|catch|connect|connecting|trying|emailing|email) (you|to you|again|a hold|of you|with you)?`,
  `(third|second|fourth) time (lucky|is the charm|the charm|'s the charm|around|round)`,
  `(here is|giving (it|this|you)|this is|give (it|this)|making|so here is|have|having) (my|me)? (another|one more|a second|a third|my second|my third|attempt number|number|a further|one last) (#Value)? (try|go|attempt|one|shot|stab|crack|push|nudge|poke|whirl)`,
  `(attempt|try|email|message|note|mail|letter) number (#Value|two|three)`,
  `(here|back) (i am|we are|i come)? (again|once more|with number|for another|for more)  (with|about|to|on|number|regarding)?`,
  `(i am|we are|me|here i am|here we are) .{0,1} (back again|again|back) (with|about|on|regarding|asking) (the same|my|this|that|another|number)`,
  `here i am (again|once more|with)`,
  `(trying|try) (you|my luck|your inbox|this) (again|once more|one more time|one last time|a (second|third) time|by (email|phone|mail))`,
  `(writing|emailing|mailing|messaging|reaching out|in touch|calling|contacting you|chasing|asking|knocking|pinging) .{0,1} (again|once more|one more time|a second time|a third time|for the (second|third|fourth|last|#Value) time)`,
  `(sending|send|shoot|shooting|dropping|drop|writing|write|leaving|firing) (you)? (this|it|my .{1,2})? .{0,2} (once more|again|a second time|one more time|afresh|along again|over again|over once more)`,
  // no answer
  `${wrote} .{0,9} (and|but|yet|so|though|with) .{0,3} (have not|had not|did not|never|got|heard|have heard|thought (i|we)|figured (i|we)|wondered if|wanted to (see|check|make|try)|no (reply|answer|response|word|luck)|nothing|am (yet|still)|not (heard|had|seen|received)|still)`,
  `(left|sent|dropped|wrote|shot) you (a|my|an) .{0,2} (voicemail|message|note|line|email|letter|mail|text) .{0,5} (and|but|so) .{0,1} (thought|figured|wanted|wondered|hoped)`,
  `(no|not|without) (word|reply|response|answer|news|sign|feedback) (from you|from your (end|side)|yet|so far|back|to (my|our|that|this)|on (my|our|this))`,
  `(still|yet) (to|not) (hear|heard|receive|received|get|got|see|seen|have|had) (back|from you|a (reply|response|answer)|your (reply|response|answer|thoughts|feedback|decision)|any (word|reply|response|answer|news|feedback)|word)`,
  `(i|we) (have|had|did) .{0,1} not (yet)? (heard|had|received|got|gotten|seen) (back|anything|a thing|a word|(a|any|your) (reply|response|answer|word|news|feedback)|from you|a peep|word)`,
  `(i|we) (have|had)? (heard|received|got|had) (nothing|no (reply|response|answer|word|news))`,
  `(my|our|these|the) (#Value|${earlier}|two|three|few)? .{0,1} ${message} .{0,4} ${silence}`,
  `(having|have|had) (heard|received|had|got) (nothing|no (reply|response|answer|word|news))`,
  `(as|since|because|given) (i|we|you) .{0,2} not (heard|had|replied|received|answered|responded|got|gotten|come back|got back|written) .{0,3}`,
  // back to the top, and other pictures
  `(push|nudge|bump|lift|shove|kick|boost|hoist|tug|heave|pull) (this|it|that)? .{0,2} (up|along|higher|back up|upwards) (the|your) (pile|list|queue|inbox|stack|ladder|agenda|order)`,
  `(another|one more|a second|a little|a gentle|a wee|a final|a small) (push|nudge|bump|lift|shove|kick|boost|prod|poke|tug|tap|ping|knock) .{0,1} (on|about|up|to|regarding|from|for|along|$)`,
  `(shaking|shake|rattling|rattle|kicking|jogging|jog|stirring|tugging|tapping|tap|poking|ringing|knocking|tug|knock|giving) .{0,2} (the tree|your cage|the tires|the tyres|your memory|on your (door|shoulder|sleeve|arm)|your (shoulder|sleeve|elbow|door)|you on the (shoulder|arm)|the pot|a shake)`,
  `(a|gentle|little|quick|friendly|small|light|another|polite) .{0,1} (tug|tap|knock|nudge|prod|elbow|wave|poke|ping) (on|at|that|about|regarding|from|in case|as|since) .`,
  `(keep|keeping|kept|put|putting|get|getting) (this|it|that|us|me|my .{1,2}|our .{1,2}) .{0,1} (on|back on|onto) (your|the) (radar|agenda|desk|mind|plate|screen)`,
  `(keep|keeping) (this|it|that|the (thread|conversation|ball)) (alive|warm|moving|rolling|fresh|going|top of|front of|from (slipping|dying|sinking|getting|going))`,
  `(bring|bringing|brought|float|floating|haul|hauling|drag|dragging|lift|lifting|dig|digging|pull|pulling|dust|dusting|fish|fishing|send|sending|raise|raising|surface|surfacing) (this|it|that|${mine} .{0,2} ${letter}) .{0,2} (back|up|off|to the (top|surface|fore|front)|from the (depths|bottom|dead|grave)|again) .{0,2} (again|to|for you|in|into|from|of|on|$)`,
  `(circling|looping|cycling|swinging|circle|loop|swing|swung|circled|looped) (back)? (round|around|back) (to|on|about|with you|again|re|regarding|one|for|here)`,
  `${meaning} (reconnect|resurface|revive|renew|refresh|rekindle|reopen|re open|jog|chase|tap|prod|wave|follow along) (on|with you|your memory|this|that|my|our|the thread|you|up)?`,
  `(inbox|spam filter|spam folder|junk folder|spam|filter|filters|email gods|mailbox|in tray) .{0,4} (swallowed|swallow|eaten|eat|ate|buried|bury|lost|hidden|hid|gobbled|claimed|got|stole|had|caught|devoured|eating|taken) .{0,1} (my|our|it|this|the|that|me|us)`,
  `(slipped|slid|fallen|fell|dropped|drifted|sunk|sank|got|gotten|been|gone) .{0,2} (off your (radar|desk|list|screen|plate)|through the (cracks|net)|down your (list|inbox)|under the radar|by the wayside|past you|you by|between the cracks|to the bottom|below the fold|out of (sight|view))`,
  `(last week|the week|time|the holidays|things|life|work|the month|your week|the days) (ran|run|got|get|gets|runs|has|have) (away (from|with)|ahead of|in the way|on top of|the better)`,
  // reminders of oneself
  `(remind|reminding) you (of|about|that|once more|again) .{0,1} (i (wrote|sent|emailed)|(my|our) .{0,2} (${message}|offer))`,
  `(reminder|remind|nudge|word|note|line) (of|about|that|on|to say|regarding) (my|our) .{0,2} (${message}|offer) .{0,1} (is|are|of|from|on|still|about|awaits|sent|$)`,
  `(my|our) .{0,3} (${message}|offer) .{0,1} (is|are)? (still)? (waiting|awaiting|awaits|unanswered|pending|sitting|gathering|languishing|hanging|going cold|getting cold) .{0,1} (for|your|in|on|dust|there|with)?`,
  `(resending|re sending|reforwarding|re forwarding|reattaching|re attaching|re sent|resent|recycling|copying in) (my|our) .{0,2} ${letter}`,
  `^ .{0,6} (further|with reference|in reference|with regard|in regard|with respect|referring|refer|pursuant|subsequent|following on|following up|following|coming back|returning|as a follow up|as per|per|according) (to|from|on|up)? (my|our) .{0,3} (email|e mail|mail|message|note|letter|call|voicemail|text|messages|emails|notes|calls|correspondence|outreach) .{0,6}`,
  `(thought|figured|wanted|want|just|hoping|hoped|thinking) (i would|to|i should|i might|i)? .{0,1} (say (hello|hi|hey) again|try (you )?again|have another go|give (this|it) (another|one more)|drop (you)? (a|another) line (to|about|on|again|see)|shoot you (a|another)|give you a (shout|nudge|buzz|ring|poke)|poke my head|check (back|again)|see (if|whether) (anything|there) (had|has|was|is)|take the pulse|check the temperature|check the pulse|get a read|see where (your head|you are|we are|this is|we stand))`,
  `(been|is|it has been) .{0,1} (a while|a minute|a bit|a long time|some time|ages|a few (weeks|days|months)|a couple of (weeks|days)|#Value (weeks|days|months)) since (we|i|you|my|our) .{0,2} (spoke|talked|wrote|emailed|heard|chatted|connected|email|message|touch|contact|exchanged|reached|note) .{0,3} (so|and|thought|wanted|figured)`,
  `^ .{0,2} (remember|forgotten|forget|miss|missed) me $`,
  `(have|did|had) you .{0,1} (forgotten|forgot|forget) (about)? (me|us|my|our)`,
  `^ (hello|hi|hey)? (is)? (anyone|anybody|someone|you|knock knock|hello) (there|home|out there|alive|around) $`,
  `^ knock knock`,
];

/** Asks what became of one’s own message. */
export const askedAgain: readonly string[] = [
  `(did|has|have|was|were|is) (my|our|the|that|those) (#Value|${earlier})? .{0,1} ${message} .{0,6} (arrive|arrived|come through|came through|land|landed|reach|reached|get through|got through|make it|made it|get to you|got to you|turn up|turned up|cross|crossed|find (its|you)|get lost|go astray|gone astray|been of|of (any)? (interest|use|help)|make sense|strike|resonate|get buried|get a look|get read|get opened|any (good|use|help)|what you)`,
  `(was|were|has|have|did) (my|our|the|that) (#Value|${earlier})? .{0,1} ${message} .{0,3} (been|get|got|ever)? .{0,1} (looked at|read|opened|seen|discussed|considered|reviewed|passed (on|along)|shared|received|noticed|forwarded|delivered)`,
  `(my|our) .{0,5} (${message}) .{0,4} (did|has|was|have|were) (it|they|you) .{0,2} (ever)? .{0,1} (reach|reached|arrive|arrived|get|got|land|landed|make|made|come|see|seen|read|received|any|lost|buried|find|found)`,
  `(my|our|the|that) .{0,3} ${message} .{0,2} (crossed|cross|landed on|land on|reached|reach|hit|found (its way|a home)|came across|made it|get to|got to) .{0,1} (your|you|to you|through|the right)`,
  `(confirm|let (me|us) know|tell (me|us)|check|know|see|hear|wondering|wonder|curious|ask|love to know|hoping|hope|hoped|trust) .{0,2} (that|if|whether)? (you|anyone|your team|she|he|they) (have|has|had)? .{0,1} (seen|read|received|got|opened|looked at|looked over|got round to|got around to|reviewed|considered|had (a|the|any|some|time) .{0,3} (look|chance|think|moment|read|ponder|time|opportunity|minute|thoughts)) .{0,2} (my|our|it|this|what|the|to|$|that|over|at|$)`,
  `(what|how|where|whether|if) .{0,2} you .{0,2} (made|make|thought|think|felt|feel|stand|landed|land|came down|liked|like|found|find) .{0,1} (of|about|on|with|regarding)? (my|our|what i (sent|wrote|shared)|what we (sent|wrote|shared)) .{0,2} (${message}|sent|wrote|shared)?`,
  `(hear|know|learn|see|curious|keen|love|wonder|wondering|eager) .{0,4} (what|how) you (made|make|thought|think|felt|feel|found|liked|reckon|reckoned) .{0,1} (of|about|on)? (my|our|it|this|that|the) .{0,2} (${message}|$)`,
  `how (are|did|do|have) you (getting on|get on|got on|find|found|finding|like|getting along|doing) (with|along with)? (my|our) .{0,2} ${message}`,
  `(any|some|no|what) (joy|luck|news|progress|headway|movement|thoughts|thought|word|update|updates|decision|verdict|traction|steer|reaction|feedback|response|reply|answer|developments|change|takers|interest) .{0,1} (with|on|about|regarding|from|to|re|concerning|after|since) (my|our|the|this|that|it|you|your|what|below) .{0,3} (${message}|below|i (sent|wrote)|end|side|$)`,
  `(has|have|is|was|been) (there)? (been)? any (movement|progress|news|change|update|decision|word|developments|headway|thoughts|traction) .{0,4} (on your (side|end)|at your end|since (i|my|we|our)|from (you|your)|with (this|that|it|my|our)|on (this|that|it|my|our)|yet|$)`,
  `^ (so|well|and|hi .|hello|hey .)? .{0,1} (what is|whats|what has been) (the|your) (verdict|decision|answer|status|word|latest|conclusion|thinking|score|news|plan) .{0,1} $`,
  `(come to|came to|reached|reach|made|formed|form|got to|arrived at|arrive at|have) (a|any|your) (view|decision|conclusion|verdict|opinion|answer|mind|feeling) (on|about|regarding|as to|yet) (my|our|the|this|that|it) .{0,2} (${message}|offer|$)`,
  `(if|whether|once|that|as|now) you .{0,2} (had|have|have had|got|get) .{0,1} a (think|ponder|mull|read|peek|gander|flick through|quick look|chance to|moment to|minute to)`,
  `where (do|are) (we|things|you|i|we all) (stand|at|up to|now)? (now|on this|with this|on (my|our|that)|with (my|our|that))? $`,
  `(did|have|has|was) (it|this|that|they|these) .{0,1} (reach|reached|get to|got to|get through|come through|land|landed|arrive|arrived|make it|made it|find) .{0,2} (you|through|safely|ok|okay|all right|in your|your|alright|$)`,
  `(have|had|did) you .{0,2} (look|looked|think|thought|chew|chewed|mull|mulled|ponder|pondered|reflect|reflected|sleep|slept|sit|sat) .{0,1} (any more|more|further|over|again|about|at|on|it|with) .{0,3} (my|our|it|this|that|what i (sent|wrote|said|suggested|proposed))`,
  `(waiting|wait|await|awaiting|holding out|hoping|looking forward|keen|eager|longing) (for|on|to)? .{0,1} (hear|your|a|get|receive|see)? .{0,2} (reply|answer|response|verdict|word|thoughts|feedback|back|from you) .{0,2} (to|on|about|regarding) (my|our|the|this) .{0,2} (${message}|below)`,
  `(may|might|can|could) i (ask|have|get|expect|hope|please) .{0,2} (for)? (an|a|your|some) (answer|reply|response|update|reaction|word)`,
  `(${soft}|status) (check|update) (on|about|regarding|for) (my|our|the|this|that) .{0,2} (${message}|below)`,
];

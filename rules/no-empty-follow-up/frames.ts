import { earlier, letter, meaning, mine, soft } from './words.ts';

/** What one seller sends another: a message, and not a parcel. */
const message =
  '(email|e mail|mail|emails|mails|message|messages|note|notes|voicemail|voicemails|letter|text|dm|proposal|quote|quotation|offer|brochure|deck|pdf|pitch|outreach|inmail|thread|question|invite|invitation|estimate|catalogue|catalog|attachment|document|doc|link|slides|presentation|line|lines|correspondence|suggestion|ask|idea|request)';
const nth =
  '(second|third|fourth|fifth|final|last|another|one more|one last|yet another|next|new|further|2nd|3rd|4th|#Value)';
const tries =
  '(attempt|attempts|try|tries|time|go|shot|stab|effort|crack|note|email|mail|message|nudge|approach|swing|knock)';
const wrote =
  '(emailed|wrote|called|mailed|messaged|rang|texted|pinged|reached out|got in touch|contacted|sent you .{0,4}|left (you)? (a|my) .{1,2}|dropped (you)? (a|my) .{1,2}|shared .{0,3}|tried (to)? (reach|call|ring|phone)? (you)?)';
const silence =
  '(radio silence|crickets|unanswered|gone quiet|went quiet|gone dark|went dark|gone silent|went silent|ghosted|ghosting|been quiet|silence (from|on) your|a deafening silence|unacknowledged|unopened|no reply|no answer|no response)';

export const writingAgain: readonly string[] = [
  `^ .{0,3} (second|third|fourth|another|one more|last) (attempt|try|go) (here|from me|from us|at (reaching|this|getting)|to (reach|get))`,
  `(ended up|landed|gone|went|end up|caught|stuck) (in|to|into) (your)? (spam|junk)`,
  `(refer|referring) (back)? to (my|our) .{0,2} (email|letter|note|message|quote|mail) (of|from|dated|sent)`,
  `(poking|popping|sticking|putting|raising) my head .{1,3}`,
  `here (is|are|comes) (my|our|the) .{0,1} (note|email|message|quote|offer|proposal) (once)? again`,
  `(put|putting|get|getting|bring|bringing|place|placing) (this|it|my .{1,2}|our .{1,2}) (back)? in front of you (again|once more)?`,
  `^ .{0,2} following up (as|like|again|once|here|one)`,
  `follow up (to|on|of) (my|our|the) .{0,2} follow up`,
  `let us (reconnect|circle back|touch base|loop back) (on|about)? (this|that|it|my|our|soon|again|$)`,
  `(my|our) .{0,3} ${message} .{0,4} (vanished|disappeared|gone missing|went missing|went astray|gone astray|evaporated|ended up in|went to (spam|junk|the)|gone to (spam|junk|the)|in your (spam|junk)|slip through|slipped through|sunk|sank|got lost|been lost|got buried|been buried)`,
  `^ (hi|hello|hey|sorry|so)? (it is|this is)? (only|just)? me (again|once more|one more time)`,
  `${nth} time (that)? (i|we) (am|have|are|had|will)? (be|been)? (writing|written|write|emailing|emailed|asked|asking|reached|reaching|tried|trying|called|calling|chasing|messaging)`,
  `(another|one more|yet another|my second|my third|a second|a third) (line|note|email|message|follow up|mail|letter|chaser|hello) (because (the|my|i)|from me|from us|in case|to see|to ask|to check|$)`,
  `(popping|pop|dropping|showing|turning|landing|sliding|appearing|back) (up)? (in|into) your (inbox|mailbox|feed|dms|messages) (again|once more|one more time)`,
  `(quick|little|short|friendly|another|brief) (hello|hi|hey|howdy) (to|and) (see|check|ask|find)`,
  `(pulling|bumping|lifting|popping|bringing|pushing|moving|sending|putting|hoisting|shoving|nudging) (this|it|that|${mine} .{0,2} ${letter}) (one|thread|note|email|mail|message)? .{0,3} (back up|(back|again|once more) to (your attention|the fore|the top|the surface)|to your attention (again|once more))`,
  `(bring|call|draw) .{0,1} (my|our) .{0,5} (back|again)? to your attention (again|once more)?`,
  `^ .{0,1} (nudge|bump|ping|poke|knock|prod) (nudge|bump|ping|poke|knock|prod)`,
  `(i|we) (know)? (have|had) (written|emailed|asked|reached out|been in touch|called|tried|messaged) (you)? (before|already|twice|a few times|several times|three times|#Value times) .{0,3} (but|so|and) .{0,2} (again|once more|one more|ask|try|here|thought)`,
  // one more attempt
  `${nth} ${tries} (at|to|of)? (reaching|reach|getting (through|hold|in touch)|get (through|hold|in touch)|contacting|contact|writing|write|catching|catch|connect|connecting|trying|emailing|email) (you|to you|again|a hold|of you|with you)?`,
  `(third|second|fourth) time (lucky|is the charm|the charm|'s the charm|around|round)`,
  `(here is|giving (it|this|you)|this is|give (it|this)|making|so here is|have|having) (another|one more|a second|a third|my second|my third|attempt number|number|a further|one last) (#Value)? (try|go|attempt|shot|stab|crack|push|nudge|poke|whirl)`,
  `(attempt|try|email|message|note|mail|letter) number (#Value|two|three)`,
  `(here|back) (i am|we are|i come) (again|once more|with number|with my|for another)`,
  `(i am|we are|me|here i am|here we are) .{0,1} (back again|again|back) (with|about|on|regarding|asking) (the same|my|this|that|another|number)`,
  `here i am (again|once more|with)`,
  `(trying|try) (you|my luck|your inbox|this) (again|once more|one more time|one last time|a (second|third) time|by (email|phone|mail))`,
  `(writing|emailing|mailing|messaging|reaching out|in touch|calling|contacting you|chasing|asking|knocking|pinging) .{0,1} (again|once more|one more time|a second time|a third time|for the (second|third|fourth|last|#Value) time)`,
  `(sending|shooting|dropping|writing|leaving|firing) (you|this|it|my .{1,2}) .{0,2} (once more|again|a second time|one more time|afresh|along again|over again|over once more)`,
  // no answer
  `(i|we) .{0,2} ${wrote} .{0,9} (and|but|yet|so|though) .{0,3} (thought (i|we)|figured (i|we)|wondered (if|whether)|wondering (if|whether)) .{0,3} (try|check|write|send|ask|email|call|ring|again|you|nudge|chase|follow|drop|see)`,
  `(no (word|reply|response|answer|news|luck)|nothing|not (heard|had|received|got|gotten|seen|replied|answered)|unanswered|silence) .{0,10} (so|hence|thought|which is why|therefore|and) .{0,5} (try|trying|write|writing|send|sending|ask|asking|checking|follow|following|here is (another|my|one)|here i am|again|once more|resend|resending|reaching|nudging|chasing|bumping)`,
  `(my|our|these|those) .{0,5} ${message} .{0,8} (yet to|not yet|have not|had not|no) .{0,2} (reply|response|answer|acknowledgement|acknowledgment|answered|replied|reaction)`,
  `(left|sent|dropped|wrote|shot) you (a|my|an) .{0,2} (voicemail|message|note|line|email|letter|mail|text) .{0,5} (and|but|so) .{0,1} (thought|figured|wanted|wondered|hoped)`,
  `(still|had|got|received|having) (no|not a) (word|reply|response|answer|news|feedback) (from you|from your (end|side)|yet|so far|back|to (my|our)|on (my|our))`,
  `yet to (hear|receive|get|see|have) (back|from you|a (reply|response|answer)|your (reply|response|answer|thoughts|feedback)|any (word|reply|response|answer))`,
  `(my|our|these|the) (#Value|${earlier}|two|three|few)? .{0,1} ${message} .{0,4} ${silence}`,
  // back to the top, and other pictures
  `(push|nudge|bump|lift|shove|kick|boost|hoist|tug|heave|pull) (this|it|that)? .{0,2} (up|along|higher|back up|upwards) (the|your) (pile|list|queue|inbox|stack|ladder|agenda|order)`,
  `(another|one more|a second|a little|a gentle|a wee|a final|a small) (push|nudge|bump|lift|shove|kick|boost|prod|poke|tug|tap|ping|knock) .{0,1} (on|about|up|to|regarding|from|for|along|$)`,
  `(shaking|shake|rattling|rattle|kicking|jogging|jog|stirring|tugging|tapping|tap|poking|ringing|knocking|tug|knock|giving) .{0,2} (the tree|your cage|the tires|the tyres|your memory|on your (door|shoulder|sleeve|arm)|your (shoulder|sleeve|elbow|door)|you on the (shoulder|arm)|the pot|a shake)`,
  `(a|gentle|little|quick|friendly|small|light|another|polite) .{0,1} (tug|tap|knock|nudge|prod|elbow|wave|poke|ping) (on|at|that|about|regarding|from|in case|as|since) .`,
  `(keep|keeping|kept|put|putting|get|getting) (this|it|that|us|me|my .{1,2}|our .{1,2}) .{0,1} (on|back on|onto) (your|the) (radar|agenda|desk|mind|plate|screen)`,
  `(keep|keeping) (this|it|that|the (thread|conversation|ball)) (alive|warm|top of|front of|from (slipping|dying|sinking|getting lost|going cold))`,
  `(floating|hauling|dragging|digging|dusting|fishing|raising|surfacing|resurfacing|dredging|reviving|resurrecting) (this|it|that|${mine} .{0,2} ${letter}) .{0,2} (back|up|off|to the (top|surface|fore|front)|from the (depths|bottom|dead|grave)|again)`,
  `(bring|bringing|send|sending|pull|pulling|lift|lifting|raise|put|putting|move|moving) (this|it|that|${mine} .{0,2} ${letter}) (back)? (to the (top|surface|fore|front) of|from the (depths|bottom|dead|grave))`,
  `(circling|looping|cycling|swinging) (back)? (round|around|back) (to|on|about|with you|again|re|regarding|one|for|here)`,
  `${meaning} (reconnect|resurface|revive|refresh|rekindle|jog|chase|tap|prod) (your memory|this|my|our|the thread|you)`,
  `(inbox|spam filter|spam folder|junk folder|spam|filter|filters|email gods|mailbox|in tray) .{0,4} (swallowed|swallow|eaten|eat|ate|buried|bury|lost|hidden|hid|gobbled|claimed|got|stole|had|caught|devoured|eating|taken) .{0,1} (my|our|it|this|the|that|me|us)`,
  `(slipped|slid|fallen|fell|dropped|drifted|sunk|sank|got|gotten|been|gone) .{0,2} (off your (radar|desk|list|screen|plate)|through the (cracks|net)|down your (list|inbox)|under the radar|by the wayside|past you|you by|between the cracks|to the bottom|below the fold|out of (sight|view))`,
  `(last week|the week|time|the holidays|things|life|work|the month|your week|the days) (ran|run|got|get|gets|runs|has|have) (away (from|with)|ahead of|in the way|on top of|the better)`,
  // reminders of oneself
  `(remind|reminding) you (of|about|that|once more|again) .{0,1} (i (wrote|sent|emailed)|(my|our) .{0,2} (${message}|offer))`,
  `(reminder|remind|nudge|word|note|line) (of|about|that|on|to say|regarding) (my|our) .{0,2} (${message}|offer) .{0,1} (is|are|of|from|on|still|about|awaits|sent|$)`,
  `(my|our) .{0,3} (${message}|offer) .{0,1} (is|are)? (still)? (waiting|awaiting|awaits|unanswered|pending|sitting|gathering|languishing|hanging|going cold|getting cold) .{0,1} (for|your|in|on|dust|there|with)?`,
  `(resending|re sending|reforwarding|re forwarding|reattaching|re attaching|re sent|resent|recycling|copying in) (my|our) .{0,2} ${letter}`,
  `(thought|figured|wanted|just|hoped) (i would|to|i should|i might) .{0,1} (say (hello|hi|hey) again|try again|try you again|have another go|give (this|it) (another|one more)|drop (you)? (a|another) line (to|about|on|again|see)|shoot you (a|another)|give you a (shout|nudge|buzz|ring|poke)|poke my head|check (back|again)|take the pulse|check the temperature|check the pulse|get a read|see where (your head|you are|we are|this is|we stand))`,
  `(been|is|it has been) .{0,1} (a while|a minute|a bit|a long time|some time|ages|a few (weeks|days|months)|a couple of (weeks|days)|#Value (weeks|days|months)) since (we|i|you|my|our) .{0,2} (spoke|talked|wrote|emailed|heard|chatted|connected|email|message|touch|contact|exchanged|reached|note) .{0,3} (so|thought|figured)`,
  `^ .{0,2} (forgotten|forget|missed) me $`,
  `(have|did|had) you .{0,1} (forgotten|forgot|forget) (about)? (me|us|my|our)`,
  `^ (hello|hi|hey)? (is)? (anyone|anybody|you still) (there|home|out there|alive|around) $`,
  `^ knock knock`,
];

/** Asks what became of one’s own message. */
export const askedAgain: readonly string[] = [
  `(wonder|wondering|wondered|curious|see|check) (if|whether) you (have|had)? (managed|got round|got around|found (the)? time|been able|had time) to (open|read|see|look|review|watch|go)`,
  `where (did|do) (we|you) (land|come out|end up|get to|leave) (on|with|things|it|this)`,
  `(have|are|did|do) my .{0,3} (emails|email|notes|note|messages|message|calls|letters) (been)? .{0,1} (getting|got|get|gone|come|reach|reached|reaching|arrive|arriving) (through|to you|you|there|across)?`,
  `whether (my|our) .{0,3} (note|email|message|mail|letter) (was|were|has been|got|reached|arrived|ever)`,
  `still (hoping|waiting|looking|keen|holding out|hopeful) (for|to get|to have|to receive|of) (an|a|your|any|some) .{0,1} (answer|reply|response|word|reaction|feedback)`,
  `(anything|something|any news|any developments|any changes|any movement|news) (new|to report|to share|happening|further|else|moving)? (on|at|from) your (end|side|front) .{0,1} $`,
  `(hope|hoping|trust|assume|assuming|trusting|expect) (that)? you (have)? .{0,1} (had|got|found) .{0,3} (moment|minute|chance|time|opportunity|second) (with|for|to) .{0,4} (my|our|the (proposal|quote|email|note|message|deck|offer|below)|what i)`,
  `(let me know|tell me|love to know|like to know|hear|see|find out|know|share) where (you|your team|things) (are|is|stand|have got|have landed|landed|sit) (with|on|in) (this|that|it|my|our|the (process|decision|evaluation|review|proposal|quote))`,
  `(status|update|news|latest|thoughts|feedback|progress|word|verdict|decision) (on|of|about|with|regarding) .{0,4} (i|we) (sent|mailed|emailed|shared|wrote|left|submitted|gave|proposed|forwarded|put)`,
  `(has|have|did) .{1,6} (look|looked|seen|see|read|opened|open|glanced|reviewed) (at|over|through)? .{0,1} what (i|we) (sent|wrote|shared|mailed|proposed|emailed)`,
  `(see|check|hear|find out|know|ask) how (you|things) (are)? (doing|getting on|coming along|getting along|feeling|going|progressing|looking) (with|about|on) (the|your|my|this|that|our) .{0,1} (decision|proposal|quote|offer|choice|review|evaluation|email|brochure|plan to)`,
  `(is|are|was) (my|our) .{0,2} (${message}|offer) (on|in) your (mind|radar|list|desk|agenda|thoughts|plans|sights)`,
  `(appreciate|love|welcome|like|need|hope for|grateful for|use) (a|your|an|any) .{0,1} (reply|response|answer|word|reaction) (to|on|about) (my|our) .{0,2} ${message}`,
  `(see|check|ask|know|wondering|wonder) (if|whether) you (have|had|have had) (any)? (further|more|other)? (questions|thoughts|feedback|comments) (on|about|regarding|after|from) (my|our|the) .{0,2} (${message})`,
  `(did|has|have|was|were|is) (my|our|the|that|those) (#Value|${earlier})? .{0,1} ${message} .{0,6} (arrive|arrived|come through|came through|land|landed|reach|reached|get through|got through|make it|made it|get to you|got to you|turn up|turned up|cross|crossed|find (its|you)|get lost|go astray|gone astray|been of|of (any)? (interest|use|help)|make sense|strike|resonate|get buried|get a look|get read|get opened|any (good|use|help)|what you)`,
  `(was|were|has|have|did) (my|our|the|that) (#Value|${earlier})? .{0,1} ${message} .{0,3} (been|get|got|ever)? .{0,1} (looked at|read|opened|seen|discussed|considered|reviewed|passed (on|along)|shared|received|noticed|forwarded|delivered)`,
  `(my|our) .{0,5} (${message}) .{0,4} (did|has|was|have|were) (it|they|you) .{0,2} (ever)? .{0,1} (reach|reached|arrive|arrived|get|got|land|landed|make|made|come|see|seen|read|received|any|lost|buried|find|found)`,
  `(my|our) .{0,3} ${message} .{0,2} (crossed|cross|landed on|land on|reached|reach|hit|found (its way|a home)|came across|made it|get to|got to) .{0,1} (your|you|to you|through|the right)`,
  `(confirm|let (me|us) know|tell (me|us)|check|know|see|hear|wondering|wonder|curious|ask|love to know) .{0,2} (that|if|whether)? (you|anyone|your team|she|he|they) (have|has|had)? .{0,1} (seen|read|received|got|opened|looked at|looked over|got round to|got around to|reviewed|considered|had (a|the|any|some|time) .{0,3} (look|chance|think|moment|read|ponder|time|opportunity|minute|thoughts)) .{0,2} (my|our|this|what|to|$|over|at)`,
  `(what|how|where|whether|if) .{0,2} you .{0,2} (made|make|thought|think|felt|feel|stand|landed|land|came down|liked|like|found|find) .{0,1} (of|about|on|with|regarding)? ((my|our) .{0,2} ${message}|what (i|we) (sent|wrote|shared))`,
  `(hear|know|learn|see|curious|keen|love|wonder|wondering|eager) .{0,4} (what|how) you (made|make|thought|think|felt|feel|found|liked|reckon|reckoned) .{0,1} (of|about|on)? (my|our|it|this|that|the) .{0,2} (${message}|$)`,
  `how (are|did|do|have) you (getting on|get on|got on|find|found|finding|like|getting along|doing) (with|along with)? (my|our) .{0,2} ${message}`,
  `(any|some|what) (joy|luck|news|progress|headway|movement|word|update|updates|decision|verdict|traction|steer|reaction|response|reply|answer|developments|takers|thoughts|feedback) .{0,1} (with|on|about|regarding|from|to|re|concerning|since) ((my|our|the|that|your) .{0,2} (${message}|below|end|side)|(what|that) i (sent|wrote)|you)`,
  `^ .{0,2} any (joy|luck|headway|traction|steer|takers) .{0,1} (with|on|from|yet|so far|$) (this|that|it|$)`,
  `(has|have) there been any (movement|progress|news|change|update|decision|word|developments|headway|thoughts|traction) .{0,3} (on|at|since|from|with|yet|$)`,
  `^ (so|well|and|hi .|hello|hey .)? .{0,1} (what is|whats|what has been) (the|your) (verdict|decision|answer|status|word|latest|conclusion|thinking|score|news|plan) .{0,1} $`,
  `(come to|came to|reached|reach|made|formed|form|got to|arrived at|arrive at|have) (a|any|your) (view|decision|conclusion|verdict|opinion|answer|mind|feeling) (on|about|regarding|as to|yet) (my|our|the|this|that|it) .{0,2} (${message}|offer|$)`,
  `(if|whether|once|that|as|now) you .{0,2} (had|have|have had|got|get) .{0,1} a (think|ponder|mull|peek|gander|flick through|leaf through)`,
  `where (do|are) (we|things|you|i|we all) (stand|at|up to|now)? (now|on this|with this|on (my|our|that)|with (my|our|that))? $`,
  `(did|have|has|was) (it|this|that|they|these) .{0,1} (reach|reached|get to|got to|get through|come through|land|landed|arrive|arrived|make it|made it|find) .{0,2} (you|through|safely|ok|okay|all right|in your|your|alright|$)`,
  `(have|had|did) you .{0,2} (look|looked|think|thought|chew|chewed|mull|mulled|ponder|pondered|reflect|reflected|sleep|slept|sit|sat) .{0,1} (any more|more|further|over|again|about|at|on|it|with) .{0,3} (my|our|it|this|that|what i (sent|wrote|said|suggested|proposed))`,
  `(waiting|wait|await|awaiting|holding out|hoping|looking forward|keen|eager|longing) (for|on|to)? .{0,1} (hear|your|a|get|receive|see)? .{0,2} (reply|answer|response|verdict|word|thoughts|feedback|back|from you) .{0,2} (to|on|about|regarding) (my|our|the|this) .{0,2} (${message}|below)`,
  `(may|might|can|could) i (ask|have|get|expect|hope|please) .{0,2} (for)? (an|a|your|some) (answer|reply|response|update|reaction|word)`,
  `(${soft}|status) (check|update) (on|about|regarding|for) (my|our|the|this|that) .{0,2} (${message}|below)`,
];

/** Points back to an own message; empty only when the rest of the message is. */
export const pointsBack: readonly string[] = [
  `^ ((dear .{1,3})? (i|we) (am|are)? (write|writing|refer|get in touch|come back)|writing)? (further|with reference|in reference|with regard|in regard|with respect|referring|refer|pursuant|subsequent|following on|coming back|returning|as a follow up) (to|from|on|up) (my|our) .{0,3} (email|e mail|mail|message|note|letter|call|voicemail|text|messages|emails|notes|calls|correspondence|outreach)`,
  `(i|we) .{0,2} ${wrote} !(times|few|several|couple){0,9} (and|but|yet|though) .{0,2} (have not|had not|did not|never) (heard|had|got|received|gotten|seen) (back|anything|a (reply|response)|any (reply|response)|from you)`,
  `(i|we) (have|had|did) not (heard|had|received|got) .{0,2} since (my|our) .{0,2} ${message}`,
];

/** Word classes and patterns of a message whose only news is that it was sent. */

const letter =
  '(email|e mail|mail|emails|message|messages|note|notes|voicemail|voicemails|letter|text|dm|invite|invitation|proposal|quote|quotation|offer|brochure|deck|pdf|link|attachment|information|info|outreach|inmail|thread|video|summary|reply|request|question)';
const mine = '(my|our|the|this|that|these|those|an|a)';
const earlier = '(last|previous|earlier|prior|first|original|recent|latest|initial|second|below|other|quick|short)';
const soft =
  '(quick|gentle|friendly|little|small|brief|short|final|last|second|third|soft|light|polite|tiny|kind|another|one more|one last|subtle|humble|weekly|wee|follow up)';
/** How one says that one is only about to do it. */
const meaning =
  '(wanted to|want to|would like to|thought i would|thought i|figured i would|hoping to|trying to|writing to|emailing to|reaching out to|here to|decided to|needed to|need to|just to|simply to|time to|going to|am to|thought we would|let me|allow me to|like to)';
/** What may come after “checking in” when nothing more is meant. */
const aimless =
  '(again|to see|to find|to ask|to know|to hear|to learn|to confirm|to make sure|to ensure|to check|to get|about|with you|on you|with|on|regarding|if|whether|as|because|since|after|from|here|once more|one more time|one last time|quickly|re|in case|before|and (see|ask|find out|hear|check)|how|where|for)';
const look = `(look|looked|glance|review|consider|think|digest|peek|skim|mull|respond|reply|view|get back|take a look|have a look|go (over|through) (it|this|that|my|our|the)|get to (it|this|my|our)|(read|open|see|check|watch|discuss|try|test|share|process|absorb|talk about|decide on) .{0,2} (it|this|that|${letter}|i sent|we sent))`;
const moment = '(chance|time|moment|minute|minutes|second|opportunity|moments)';
const reachVerb =
  '(reach|reached|get|got|land|landed|arrive|arrived|make it|made it|come through|came through|find (its|you)|hit|go|end up|been received)';

/** The tail of a phrase, or the end of the sentence in its place. */
const orEnd = (head: string, tail: string): readonly string[] => [`${head} ${tail}`, `${head} $`];

/** Nothing follows that could change the meaning: the words are empty in themselves. */
export const empty = [
  // checking in
  `^ .{0,3} (just|only|simply|quickly)? checking (back)? in (on|about|regarding|re|for)? ${mine} .{0,2} ${letter}`,
  ...orEnd(`^ (hi|hey|hello|so|and|just|only|simply|quickly|again|still)? checking (back in|back|in)`, `${aimless}`),
  ...orEnd(
    `(just|only|simply|again|quickly|also|i am|we are|i was|i|we) (just|only)? checking (back)? in`,
    `${aimless}`,
  ),
  `(just|only) checking (back)? in`,
  ...orEnd(`${meaning} (quickly)? check (back)? in`, `${aimless}`),
  `(thought|figured|hoped) (i|we) (would|might|could) check (back)? in`,
  ...orEnd(
    `(just|only|this is|here is|here for|time for|doing) (just)? a ${soft}? check in`,
    `(about|on|from|to|regarding|with|before)`,
  ),
  ...orEnd(`^ ${soft} check in`, `(about|on|from|to|regarding|with|before)`),
  `checking (to)? (see)? (if|whether|that) (you|my|this|the|it) .{0,4} (got|received|saw|seen|reached|had|have|read|${letter})`,
  `checking (back|up) on (${mine}|where|how|whether|if|things|you|#MergeTag|status)`,
  // circling back, touching base
  ...orEnd(
    `(just|only|simply|i am|we are|i|again|we|and|so|quickly)? (circling|looping|cycling) (back|around|round)`,
    `(around|again|to|on|about|with you|regarding|as|since|because|after|in case|here|now|once more|one more time|for|from|quickly)`,
  ),
  `${meaning} (quickly)? (circle|loop|cycle) (back|around|round)`,
  `^ (circling|looping) (back|around|round) $`,
  `touching base`,
  `${meaning} (quickly)? touch base`,
  `(thought|figured|hoped) (i|we) (would|might|could) (circle back|touch base|follow up|reach out again|try (you)? again|drop)`,
  // bumping, nudging, floating
  `^ (a)? (another|one more|little|last)? (bump|nudge|ping|poke) $`,
  `(reviving|revisiting|reopening|resurrecting|reupping|restarting|returning to|re visiting|reviewing) (this|my|our) (#Value|${earlier})? .{0,1} (thread|${letter})`,
  `${meaning} (reconnect|revisit|resurface|revive) (on|about)? (this|that|it|my|our)`,
  `(bump|bumping|bumped|float|floating|floated|pop|popping|resurface|resurfacing|reup|reupping|boosting) (this|it|that|these|${mine} .{0,2} (${letter}|below)) .{0,2} (back)? (up|to the top|to the surface|again|back|in your inbox|higher|for you|along)`,
  `(bump|bumping|float|floating|resurface|resurfacing|reup|reupping|re upping) (this|it|that|my|the (below|above|thread|note|email|message)) (one|thread|email|note|message|up|again|to)?`,
  `(bump|bumping|bring|bringing|put|putting|push|pushing|move|moving|get|getting|send|sending|pull|pulling|pop|popping|nudge|nudging|drag|lift|lifting|keep|keeping|shoot|float|floating) .{1,4} (to|at|back to|near) the top of your (inbox|mailbox|email|emails|pile|list|mail|messages|queue|mind|day)`,
  `(to|at) the top of your (inbox|mailbox|email|emails|pile)`,
  `(put|putting|get|getting|bring|bringing|keep|keeping|place|placing) (this|it|that|us|me|${mine} .{0,2} ${letter}) (back)? (on your (radar|desk|screen|mind)|in front of you again|under your (eyes|nose)|(in|into|onto) your inbox)`,
  `(nudging|pinging|poking|prodding|chasing|pestering|hassling|hounding) (you|this|on|about|again)`,
  `${meaning} (nudge|ping|poke|prod|chase|bug) (you|this|on|about|again)`,
  `(a|one|another|only a|with a|this) ${soft} (and ${soft})? (bump|nudge|ping|poke|prod|chaser|chase|tap on the shoulder)`,
  `^ ${soft} (bump|nudge|ping|poke|prod|chaser)`,
  `(giving|give) (this|it|you|that) (a|another) .{0,2} (bump|nudge|push|shove|boost|poke)`,
  `(pop|popping|popped|drop|dropping|dropped|jump|jumping|slide|sliding|sneak|sneaking|hop|hopping|swing|swinging|duck|poke my head) (back|by|back in|in|in again|in here)? (again)? (in|into|to|by|on) (your|this) (inbox|mailbox|thread|dms|messages|email)`,
  `^ .{0,3} (dropping|popping|jumping|stopping|swinging) (back)? (in|by) (again)? (to see|to check|to ask|with a quick|as (i|we))`,
  `(pushing|moving|bringing|pulling|lifting|sending|popping|putting|floating) (this|it|that) (back)? (up|higher|again)? (in|to|into|on) your (inbox|mailbox|list|pile)`,
  `(just|only) (a|another) (nudge|bump|ping|poke|prod)`,
  `(reaching|reach|reached) back out`,
  `still (hoping|trying|keen|eager|looking) to (connect|hear|chat|talk|speak|meet|catch) .{0,2} $`,
  `^ (hi|hello|hey) again .{0,1} (only|just)? me $`,
  // following up on oneself
  `(follow|following|followed) up (on|about|regarding|to|re|with|from|in regards to|with regard to) (my|our|the|this|that|a|an) (#Value|${earlier})? .{0,1} ${letter}`,
  `(following up|${meaning} follow up) (on|about|to) (this|that|these|it|the (below|above)|what i sent|my (last|previous|earlier)|mine)`,
  ...orEnd(
    `^ .{0,3} following up`,
    `(again|here|once more|one more time|one last time|with you|as (i|we)|since (i|we)|because (i|we) have not|in case|to see (if|whether|where|how)|to (check|ask|make sure|find out|hear)|quickly)`,
  ),
  ...orEnd(
    `(just|only|simply|i am|we are|i|we) following up`,
    `(again|here|once more|one more time|one last time|with you|as (i|we)|since (i|we) have|because (i|we) have not|in case|to see (if|whether|where|how)|to (check|ask|make sure|find out|hear)|quickly)`,
  ),
  `^ .{0,2} (just|only) following up`,
  ...orEnd(
    `${meaning} follow up`,
    `(again|here|once more|one more time|with you|as (i|we)|since (i|we)|in case|to see|quickly|and (see|check|ask|make sure|find))`,
  ),
  ...orEnd(
    `(a|my|this|one|just) ${soft} follow up`,
    `(on|about|regarding|from me|re|in case|as|since|and|to (see|my|our|this)|here)`,
  ),
  ...orEnd(`^ .{0,1} ${soft} follow up`, `(on|about|regarding|from me|re)`),
  `^ (just|still|again)? following up $`,
  `^ (just)? (a)? ${soft} follow up $`,
  `(friendly|gentle|quick|polite|kind|little|soft|small|another|second|final) reminder (about|of|on|regarding|that i (sent|emailed|wrote)) ${mine}? (${earlier})? .{0,1} ${letter}`,
  // writing again
  `(resending|re sending|reforwarding|re forwarding|forwarding|sending) (you)? (this|it|that|${mine} .{0,2} ${letter}) (again|once more|back|over again|one more time|(to|your)? your way again|in case|along again)`,
  `(resending|re sending) .{0,4} in case`,
  `(writing|emailing|reaching out|getting in touch|trying|messaging|mailing|contacting|calling|knocking|texting) (to)? (you)? (back)? (again|once again|once more|one more time|one last time|a (second|third|fourth) time)`,
  `(thought i would|figured i would|let me|wanted to|going to) (try|reach out|write|email|ask|give this|give it|message) (to)? (you)? (again|one more time|once more|another (try|go|shot)|one more (try|go|shot)|one last time)`,
  `^ (it is)? (only)? me again`,
  `(last|first|previous|earlier|original) (email|mail|message|note) .{0,4} (get|got|was|is|been|were) .{0,1} (buried|lost|missed|overlooked|swamped|drowned)`,
  ...orEnd(
    `(this|it|${mine} .{0,2} ${letter}) .{0,3} (got|gets|get|was|is|were|been) .{0,1} (buried|lost|missed|overlooked|swallowed|snowed under|drowned)`,
    '(in (your|the) .{0,1} (inbox|shuffle|mail|pile|spam|clutter|noise|holiday|rush|junk|flood)|again|here|so|or|and|but|among|over)',
  ),
  `(this|it|${mine} .{0,2} ${letter}) .{0,3} (slip|slips|slipped|slipping) (through|between|past|off) (the|your|you)? (cracks|net|radar|desk)?`,
  `(this|it|${mine} .{0,2} ${letter}) .{0,3} (fall|falls|fell|fallen) (through|between) (the|your) cracks`,
  `(this|it|${mine} .{0,2} ${letter}) .{0,3} (land|landed|went|go|gone|end|ended|stuck|caught) (up)? (in|to) (your)? (spam|junk|the void|the wrong)`,
  `in case (you|this|it|my .{1,2}) (have)? (missed|overlooked|did not (see|get)|slipped past|passed you) (it|this|my|our|that|the|by)? (${earlier})? ${letter}?`,
];

/** Asks whether the earlier message was received, read or thought over. */
export const askedAfter = [
  `(hope|hoping|trust|assume) (that)? you (saw|got|received|read|have seen|have read|have received|had .{1,3} to (look|read|review)) .{0,1} (my|our|this) (${earlier})? .{0,1} ${letter}`,
  `(let (me|us) know|tell (me|us)|confirm|can you confirm|acknowledge) (if|that|whether)? you (got|received|saw|have received|have seen|have got|have read) (my|our|the) (${earlier})? .{0,1} ${letter}`,
  `(let (me|us) know|tell (me|us)|confirm|can you confirm) (if|that|whether)? you (got|received|saw|have received|have seen) (this|it) $`,
  `^ .{0,3} (your|any|some)? thoughts (on|about) (the below|below|the above|my .{0,2} ${letter}|our .{0,2} ${letter}|what (i|we) .{0,1} (sent|shared|wrote|proposed))`,
  `(let (me|us) know|love to hear|like to hear|hear|share|what are|know) .{0,1} your (thoughts|take|feedback|reaction) (on|about) (the below|below|the above|my .{0,2} ${letter}|our .{0,2} ${letter}|what (i|we) .{0,1} (sent|shared|wrote|proposed))`,
  `(see|check|seeing|checking|ask|find out|know) (if|whether) (you are|this is|that is|it is|you would) still (be)? (considering|interested|thinking|looking|weighing|evaluating|something|open|keen)`,
  `(were|are) you able to get (to|through|around to) (my|our|this|the .{0,1} ${letter}|it)`,
  `(have|has|did|had) (you|your team|there been) (made|make|been)? any (progress|headway|movement) (on|with) (this|that|it|my|our|the (proposal|quote|offer))`,
  `(is|are) (this|that|it) still something (you|your team|that)`,
  `(any|is there (any|a)|what (is|are) the) (chance|chances|possibility) (that)? you (have)? (read|saw|seen|got|get|received|had|could (look|read)|looked|reviewed|opened)`,
  `what (did|do) you (think|make) (of|about) (my|our|the) (${earlier})? .{0,1} ${letter}`,
  `(have|did) you (given|give) (my|our|the|this|that|it) .{0,3} (thought|consideration)`,
  `(wondering|wonder|wondered|curious|see|check|ask) (if|whether) (you|your team|there) (is|are|have|has|had)? (made|make|reached|come to|come|any) (a|any)? (decision|conclusion|progress|update|news|headway|feedback|thoughts)`,
  `(still|i am|we are) (waiting|awaiting) (to hear|for|on)? (from you|back from you|your (reply|response|answer|feedback|decision|thoughts))`,
  `(missing|miss|overlooked|overlooking|ignoring|skipping) (my|our|these) ${letter}`,
  `(trying|hoping|attempting) to (catch|reach|get hold of|get a hold of|connect with|pin down) you (again|once more|one more time|one last time)`,
  `(shooting|dropping|sending|writing|firing|leaving) you (another|one more|one last|a (second|third|fourth)) (quick|short)? ${letter}`,
  `(did|have|has) (you|#MergeTag|anyone|your team|they) .{0,3} (get|got|receive|received|see|seen|read|catch|caught|open|opened|notice|noticed|find|found|miss|missed) .{0,2} (my|our|this|that|it|these|the|what) .{0,2} (${letter}|i (sent|wrote|mailed|emailed|shared))`,
  `(did|have) you (get|receive|see|seen|received|read|gotten|catch) (this|my last|my previous|mine|what i sent)`,
  `(did|has|was|have|are|is) (my|our|this|that|these) (${earlier})? .{0,1} (${letter}) .{0,9} ${reachVerb}`,
  `(not sure|unsure|wondering|wondered|wonder|curious|checking|seeing|see|check|making sure|make sure) (to see)? (if|whether|that)? (you|this|it|${mine} (${earlier})? .{0,1} ${letter}) (have|had|did|ever)? (got|received|saw|seen|reached|read|came through|made it|landed|went through|arrived|get|receive|see) (it|this|you|$|to you|through|(my|our|the) (${earlier})? .{0,1} ${letter})`,
  `(did|have|had|has|were|was) (you|there|anyone|your team|#MergeTag|she|he|they) (get|got|had|have|find|found|able|manage|managed)? .{0,2} ${moment} .{0,3} to .{0,1} ${look}`,
  `(did|have|had|has) you (get|got|had|have|find|found) .{0,2} ${moment} (for|with) (my|our|the|this|that|it|what)`,
  ...orEnd(
    `(if|whether) you .{0,2} (had|got|have had|found|get|find|managed) .{0,2} ${moment}`,
    `(to .{0,1} ${look}|for my|for the)`,
  ),
  `you .{0,1} (had|got|have had|found) .{0,2} ${moment} to .{0,1} ${look} .{0,4} ${letter}`,
  `were you able to (look|review|read|go over|go through|open|see|view|get through|take a look|check|watch|discuss|think) .{0,4} (${letter}|this|it|i sent)`,
  `were you able to (take|have) a look`,
  `^ .{0,2} (any|some) (further|more|new|initial|first|early|quick)? (thoughts|feedback|update|updates|news|movement|reaction) (on|about) (this|that|it|these) $`,
  `(any|some) (further|more|new|initial|first|early|quick)? (thoughts|thought|update|updates|news|feedback|movement|progress|luck|word|decision|reaction) (yet|on|about|regarding|from|at|so far)? (your (end|side)|(my|our|this|that|the) (${earlier})? .{0,1} (${letter}|below|above)|(what|that|which) (i|we) .{0,1} (sent|wrote|mailed|shared|emailed|proposed|suggested|offered))`,
  `(any) (thoughts|update|updates|news|word|luck|movement) (yet|so far|either way) $`,
  `^ (so|hi|and)? (any) (update|updates|news|word|luck|movement|decision) $`,
  `(see|find out|check|hear|wondering|wonder|curious) where (things|you|this|that|it|your head|your team|everything|matters) .{0,2} (stand|stands|are|is|at|landed|land|sit|sits|left)`,
  `where (are|do) (we|things|you) (at|stand|land)? (on|with) (this|that|it|my .{1,2}|our .{1,2}|the (proposal|quote|offer|deal))`,
  `(hoping|hope|trying|want|wanted|like|love) to get your (eyes|thoughts|feedback|take|input|reaction|attention) (on|about) (this|it|my|our|that|the)`,
  `^ (are you)? still (there|with me|interested|around|alive) .{0,1} $`,
];

/** Empty only when the rest of the message is: a talk that both had is a fair place to begin. */
export const emptyUnlessNews = [
  `(follow|following|followed) up (on|about|regarding|after|from|with you about) (my|our|your|last) .{0,3} (conversation|chat|call|meeting|demo|talk|discussion|visit|lunch|webinar|interest)`,
  `^ (so)? (any|your)? thoughts $`,
  `^ (so)? any feedback $`,
  `(checking|see|check|ask) how (things|everything|it|you) (are|is)? (going|coming along|doing|getting on|looking|shaping up) $`,
  `where (are|do) things (stand|at) $`,
  `(where|how) (are|do) things (stand|looking|look|at) (on your (end|side)|at your end|your end)`,
];

/** The same words in their own sense, or with what they announce. */
export const innocent = [
  `cracks (in|of) the`,
  `(will|shall) be (touching base|checking (back)? in|circling back|following up)`,
  `(guest|guests|passenger|passengers|visitor|visitors|patients|crew|crews|driver|drivers|staff|software|app|who|they|people|customers|users|system|he|she|find|before|after|when|while) .{0,2} (check|checks|checking) in`,
  `checking in (at the|for (your|the|a) (flight|stay|appointment|shift)|luggage|bags|baggage|guests|code|equipment|keys)`,
  `checking in (with|on) (the|your|his|her|their) (office|team|doctor|driver|crew|desk|server|manager|patients|stock)`,
  `(circling|circle|follow|following|touching|touch|check|checking) (back|up|base|in) with (the|an?|some|those|more|#Value|answers|news|details|pricing|good|new) !(you|team) `,
  `(follow|following|circle|circling|check|checking|touching|looping|bumping) (up|back|in|base) (on|about|to) (your|the) .{0,3} (request|question|order|inquiry|enquiry|visit|ticket|complaint|application|concern) (you|from you|that you)?`,
  `(request|question|inquiry|enquiry|order|point|issue) (that)? you (asked|raised|made|sent|placed|had|mentioned|put)`,
  `(you|your team|he|she|they) (asked|requested|wanted|ordered) .{0,3} $`,
  `(will|can|could|should|shall|may|might|would|happy to|glad to|please|do|does|who|how|let us|to) (you|i|we|me)? (then|also|gladly)? (follow up|circle back|touch base|check (back)? in|check back|bump|nudge|ping|float) (in|on (monday|tuesday|wednesday|thursday|friday|#Month)|next|after|once|when|at|by|tomorrow|later|if)`,
  `(will|shall|should) (i|we)? (check in|circle back|touch base|follow up|ping)`,
  `(i|we) (will|shall) (then|also|gladly)? (check|circle|touch|follow|ping|bump)`,
  `(stop|without|instead of|rather than|not) (me|us)? (following|checking|bumping|nudging|circling|pinging|chasing)`,
];

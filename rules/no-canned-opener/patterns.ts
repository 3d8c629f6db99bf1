import { goes, hope, letter, nice, span, well, world } from './words.ts';

const arrives =
  '(finds|find|is finding|reaches|reach|meets|meet|greets|greet|catches|catch|lands|land|arrives|arrive|gets to|get to|comes to|come to|hits|hit|makes it to|pops up)';
const thisLetter = `((this|these|those|my|our|the|it|that) (few|little|short|quick|humble|brief)? ${letter}?)`;
const adverb =
  '(well|smoothly|nicely|great|good|fine|swimmingly|kindly|strongly|wonderfully|brilliantly|splendidly|superbly|beautifully|happily|safely|okay|ok|alright|all right|fantastic|lovely|wonderful|to plan|according to plan|strong|steady|productive|gentle|kind|gently|smooth|peachy|perfectly|hunky dory|in order|rosy|awesome|amazing)';
const people =
  '((you|all) and (the|your|all|everyone|all of) (at)? (team|family|crew|gang|folks|staff|loved ones|colleagues|kids|people|others|rest|.) (at .{1,2})?|(everyone|everybody|all|things|the team|folks|you all|you guys) (at|over at|in|there at|on) (the|your)? .{1,2}|you|ya|u|all of you|you all|you guys|everyone|everybody|you both|the both of you|your family|your team|the team|the family|(you|all) and (yours|your .{1,3})|you two|one and all)';
const lately =
  '(today|tonight|lately|recently|these days|so far|right now|at the moment|this .{1,2}|out there|over there|wherever .{1,5}|with you|for you|at your end|on your end|on your side|at your side|in your .{1,4}|up there|down there|over at .{1,2}|at .{1,2}|amid .{1,4}|during .{1,4}|despite .{1,4}|in these .{1,3}|through .{1,4}|since .{1,4})';

/** Wishes for the reader, and the letter that finds them. */
export const wishes: readonly string[] = [
  `${hope} ${thisLetter}? ${arrives} (you|in your inbox|your inbox|on your desk|your desk|into your inbox|with you|ya) (and .{1,4})? (in|at|on|when|while)? (the|a|you are)? ${well}`,
  `may ${thisLetter} ${arrives} (you|your .) (and .{1,4})? (in|at|on)? (the)? ${well}`,
  `(hopefully|i hope|hoping|hope|trust) (this|my|these|that) .{0,2} (finds|find|reaches|reach|catches|catch|meets|greets) you .{1,6} $`,
  `(finds|reaches|catches|greets|meets|find|reach|meet) (you|ya) (well|in good .|in the best|in great .|in fine .|in high .|safe|healthy|thriving|smiling|happy and)`,
  `${hope} ${people} (is|are|'re|have been|has been|were|stay|remain|keep|feel)? (all)? (doing|keeping|staying|going|been|feeling|getting on|faring|getting along|holding up|bearing up|keeping on)? (all)? ${well} ${lately}? (and)?`,
  `${hope} ${people} (are|is|have been|has been|managed to|got to|get to|could|can)? (not)? (staying|keeping|stay|keep|been keeping) (warm|cool|dry|busy|sane|cosy|cozy|safe|well|hydrated|healthy|happy|positive|strong|fit|comfortable|afloat|out of (trouble|the .)|snug|in good .|toasty|active|inspired|motivated|sunny)`,
  `${hope} ${people} (are|have|is|managed to|got to|get to|were|survived|will|can|could|got)? (got through|got back|came through|made it through|made it back|settled back|settling back|easing back|surviving|survived|survive|weathering|weathered|weather|coping|coped|cope|recovering|recovered|recover|easing|eased|getting|hanging|managing|basking|soaking|bouncing|slept|sleeping|rested|charging|recharging|recharge|recharged|unwinding|unwind|unwound|relaxing|relax|relaxed|celebrating|celebrated|celebrate|winding|ready|looking forward|gearing|making the most|made the most|caught up|catching) .{0,6} (weather|blues|heat|heatwave|cold|snow|storm|storms|rain|wind|winter|summer|spring|autumn|fall|sun|sunshine|holidays|holiday|break|christmas|new year|chaos|madness|rush|season|festivities|batteries|in there|well|nicely|in style|some rest|sleep|${span})`,
  `${hope} ${people} (are|have been|is)? (enjoying|having|making|spending|looking forward to|loving|savouring|savoring) (a|an|the|this|some|your|all|yourself|yourselves|plenty of)? (rare|bit of|last of the|first)? ${nice}? (bit of|start to (the|your)|rest of (the|your)|end to (the|your))? (spring|summer|autumn|winter|holiday|easter|christmas|bank holiday|morning|monday|long)? (${span}|weather|sun|sunshine|snow|heat|rain|blast|ball|fun|whale of a time|good one|great one|nice one|lovely one|rest|coffee|morning coffee|cuppa)`,
  `${hope} ${people} (are|were|is)? not (been)? (working|too|overly|so|all|melting|freezing|drowning|snowed|swamped|stressed|run|rushed|stuck|getting) .{0,2} (hard|busy|much|hectic|stressed|swamped|tired|cold|hot|wet|melting|away|snowed under|under|rain|traffic|snow|wind|meetings|storm|cold|office|off your feet|exhausted|worn out|soaked|heat|inbox|frazzled|crazy|late)`,
  `${hope} (your|the|this|that your|their)? (new|first|last|long|whole|rest of the|entire)? (${span}|year's|start to the .{1,2}|beginning of the .{1,2}) .{0,2} ${goes} .{0,2} (to)? (a|an)? .{0,2} (${adverb}|${nice})`,
  `${hope} (your|the|this|#Value|my) .{0,1} ${span} .{0,3} (is|has|was|went|goes|started|been|has begun|began|brings|brought|treats|gives|finds) .{0,5} (${adverb}|kind to you|${nice}|joy|rest|success)`,
  `${hope} ${people} (had|have|are having|enjoyed|are enjoying|have had|had yourself|got|get|did have|spent|were able to (enjoy|have)|managed to (enjoy|have)) (a|an|your|the|some)? (${nice})? (and)? (${nice})? (and)? (bank holiday|easter|christmas|holiday|long|long weekend|start to (the|your)|beginning to|rest of (the|your)|end of (the|your))? (${span}|one|time off|rest|break|start|time over .{1,3})`,
  `${hope} (that)? (all of)? ${world} (is|are|has been|have been|'s|'ve been|has|have|keeps|keep|continues to be|continue to be|runs|run|goes|go) .{0,2} (going|treating you|treated you|running|ticking along|doing|shining|moving along|coming along|looking|treating (us|you all)|rolling along|smiling on|been|gone|being)? .{0,1} (${adverb}|${well}|kind|good to|well for|up|shining|bright|booming|on (you|track|schedule)|gentle on|blooming|not too .|treating|in your favour) ${lately}?`,
  `${hope} (all's|life's|business's|work's|family's|(the|your|this) .{0,1} (sun's|weather's|week's|day's|year's|month's|morning's|monday's|tuesday's|wednesday's|thursday's|friday's|weekend's|summer's|quarter's|family's|team's)) (been|going|all|off|treating|doing)? .{0,3} (${adverb}|${nice}|${well}|kind|you (well|kindly)|shining)`,
  `${hope} (the)? (sun|weather|sunshine|sky|skies|stars) .{0,3} (shining|nice|fine|good|kind|bright|smiling|warm|dry|behaving|lovely|treating|holding|sunny|better|clear|blue|out|glorious)`,
  `(hope|hoping|trust) .{0,4} (the|this|your)? .{0,1} (week|day|month|year|quarter|morning|winter|summer|spring|autumn|fall|weekend|life|things|business|#Value) .{0,1} (is|has|have|was|are|been|'s) .{0,2} (good|kind|treating|well|great|nice|gentle|fine|smooth|bright|productive)`,
  `hope it is (there|where you are|with you|for you|over there|out there|your way) (too|as well|also)`,
  `(hope|trust|hoping|trusting) (all|everything|things|life) (is|are|goes|go)? (well|good|great|fine|okay|ok|peachy|dandy|rosy|in order)`,
  `(hope|trust|hoping|i hope) (your|the) (family|team|loved ones|colleagues|kids|dog|household|crew|folks) .{0,3} (is|are|has been|have been) .{0,2} (well|good|great|safe|healthy|fine|happy|thriving)`,
  `^ ${well} .{0,5} (i|we)? (do)? (hope|trust) (this|it|my|.{0,3} (finds|find|reaches|reach) you|.{0,1} $)`,
  `${well} .{0,6} (hope|trust|hoping) .{0,4} (finds|find|reaches|reach|meets|catches) you`,
  `(wishing|sending) (you|your .|everyone|all of you) (and (yours|your .{1,2}))? (all)? (a|an|the)? (very|most|truly)? .{0,1} (well|${nice} .{0,2} (and .{1,2})? (${span}|start|wishes|vibes|thoughts|.{1,3} ahead)|(happy|merry) .|${nice} (and .)? ${span}|best|positive vibes|sunshine|warm (wishes|thoughts|greetings|regards)|joy|happiness|good (vibes|health|thoughts|cheer)|health and)`,
  `(sending|warm|warmest|kind|kindest|friendly|sunny|heartfelt|cordial|best|good|hearty) .{0,1} (vibes|thoughts|wishes|greetings|hello|hellos|sunshine) (to|from|on|for|your way|this|and|$)`,
  `^ (season 's greetings|seasons greetings|compliments of the season|greetings of the (day|season)|greetings (on|to you|and))`,
  `(sending|have) (good|positive|warm|some) .{0,1} (vibes|thoughts|sunshine|energy) (to you|your way|from)?`,
  `(happy|merry|good|great|lovely|fine|glorious|blessed) (almost|nearly|belated|very)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|friyay|hump day|weekend|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|holidays|christmas|easter|thanksgiving|q1|q2|q3|q4|midweek|first .{1,3}|start .{1,3}|#Value) (to you|to you all|and|everyone|all|one and all|from .{1,3}|morning|afternoon)? $`,
  `(a|the) (very|most|warm|fine|big)? (good|great|happy|warm|lovely|pleasant|bright|cheery|hearty|big) (morning|afternoon|day|evening|monday|tuesday|wednesday|thursday|friday|hello|welcome) to you`,
  `^ (top of the (morning|day)|tgif|thank (god|goodness|heavens) (it is|its) friday|it is (finally friday|friday again|nearly the weekend|almost the weekend)|warmest greetings|warm greetings|good day to you)`,
  `may (your|this|the) .{0,2} ${span} (be|bring|find|treat|start|go|prove) .{0,4} (${nice}|${adverb}|joy|success|you)`,
  `here is to (a|an|the|your|another) .{0,1} ${nice} .{0,1} ${span}`,
  `(well|good|kind|kindest|warm) (wishes|thoughts) to (you|your|all|everyone)`,
  `${hope} it is (not)? (too|as|so|all)? (nice|sunny|warm|dry|cold|hot|rainy|wet|cool|bright|lovely|good|grey|bad|snowy|windy|pleasant) .{0,3} (where|over|out|there|in|at|for|with|today|as|$)`,
  `${hope} (the)? (past|last) .{1,2} (weeks|days|months|year|quarter) .{0,4} (good|kind|well|great|fine|gentle|smooth|productive|treated)`,
];

/** Further states that a stranger wishes for: rest, spirits, coffee, an inbox that is kind. */
export const states: readonly string[] = [
  `${hope} ${people} (are|have been|is)? (keeping|holding|hanging|bearing|getting|coping|managing|keep|staying) .{0,2} (head above water|chin up|spirits up|spirits high|up|on|in there|by|along|together|afloat|on top of|it together) .{0,4}`,
  `${hope} ${people} (are|is) (as|so|all) .{1,3} (as) (i|we) (am|are)`,
  `${hope} ${people} (are|is) (having|enjoying|in for) as (nice|good|great|lovely|fun|sunny) .{0,6}`,
  `${hope} ${people} (are|is|were|feel|feeling)? (excited|pumped|raring|energised|energized|revved|buzzing|psyched|set|geared up|all set|ready|fired up|refreshed|rested|recharged|well rested|caffeinated|bright eyed) (and .{1,2})? (for|about|to|after|this|from|by|$) .{0,3} (day|week|weekend|monday|tuesday|wednesday|thursday|friday|month|quarter|spring|summer|autumn|fall|winter|year|holidays|holiday|season|break|go|christmas|$)`,
  `${hope} ${people} (have|had|got|get|managed|are getting|found|find|were able|could|can|did|took|take) (to)? (get|have|had|take|enjoy|find|grab|catch|steal|squeeze in|switch off|make|spend)? (a|an|some|the|your|enough|plenty of|time to|time for|bit of)? .{0,2} (rest|sleep|sun|sunshine|downtime|time off|breather|fresh air|relaxation|fun|quality time|coffee|peace|r r|well earned .|well deserved .|relax|unwind|recharge|switch off|family time|joy|laughs|lie in|chance to (relax|rest|recharge|unwind|breathe|enjoy)|moment to (relax|breathe|yourself))`,
  `${hope} your (morning|afternoon)? (coffee|tea|inbox|calendar|commute|desk|diary|to do list|plants|garden|dog|cat|espresso|cup|glass|team|family|household|batteries|mind|heart|home|corner|side|part|neck) .{0,6} (strong|hot|kind|light|clear|clean|empty|quiet|full|short|smooth|good|well|sunny|warm|recharged|manageable|happy|fine|great|nice|bright|treating|healthy|safe|short|forgiving)`,
  `${hope} (this|my|our|the) ${letter}? (does|did|will|is|has) not .{0,2} (find|catch|reach|catching|finding|disturbing|disturb|come|coming|arrive|interrupt|interrupting|land) (you)? .{0,4} (busy|bad time|wrong time|bad moment|bad day|middle|hectic|rush|stressed|swamped|$)`,
];

/** Small talk in the form of a question. */
export const smallTalk: readonly string[] = [
  `^ (so|and|well)? (how|hows) (are|is|has|have|was|were|did|does|goes) (you|ya|we|things|life|everyone|business|work|the family|your family|the weather|the world|tricks|(your|the|this) .{0,1} ${span}|(your|the) ${span} .{0,1}|#Value|all) (all)? (doing|going|been going|been|treating (you|ya)|holding up|looking|go|shaping up|faring|feeling|keeping|coming along|getting on|getting along|over there|where you are|at your end|on your end|started|so far|with you)? (today|so far|lately|recently|this .{1,2}|these days|for you|up|with you|where you are|at your end|on your end|over there|out there|in your .{1,4}|at .{1,2}|treating you)? $`,
  `^ (so|and)? (how|hows) (has|have|is|was) (your|this|the) (new|first|last|long|whole|bank holiday|christmas|easter|summer|start to the|start of the)? ${span} (been|going|treating|so far|started|shaping|for|$)`,
  `^ how (have|are|has) you (been|doing|keeping|faring|getting on|holding up|feeling)`,
  `^ how (is|are) (life|things|everything|business|work|all|the weather|you doing|you today|you keeping) (going|treating|with you|at|in|over|today|so far|these|on your|this|lately|out|there|$)`,
  `^ (are|is) (you|all|everything|everyone|you all) (and yours)? (keeping|doing|all|staying|having|enjoying|feeling)? (well|good|okay|ok|fine|great|safe|all right|alright|a good .|the .{0,2} (sun|sunshine|weather|summer|snow|heat|week|weekend)) (today|with you|at your end|so far|this .{1,2}|these days|over there|out there|in .{1,2})? $`,
  `^ (all|everything|everyone|life|things|you|keeping|doing|feeling|staying) (well|good|okay|ok|fine|great|safe|all right|alright|warm|cool|treating you well) (with you|at your end|on your end|over there|out there|today|i (hope|trust)|today|so far|in .{1,3}|at .{1,3})? $`,
  `^ (did you (have|enjoy)|(had|having|enjoying)) (a|an|the|your) ${nice}? .{0,1} (${span}|sunshine|weather|sun|heat|snow)`,
  `^ ready for (the|your|another|a) .{0,1} (weekend|week|summer|holidays|new year|christmas|break|spring|monday|friday)`,
  `^ (can you believe|hard to believe|where (has|did|does) the (time|year|summer|month|week|day|quarter)|how is it|is it really) .{0,4} (already|gone|go|fly|flown|nearly|almost|halfway|over|december|friday|monday|january)`,
  `^ (what is|what 's|whats) (up|new|cooking|happening|good) (with you|at your end|today|over there|in your .{1,3}|these days)? $`,
  `^ (how do you do|how goes it with|how art thou|hows tricks)`,
  `^ what a .{0,2} (week|day|year|month|summer|winter|start to the .) (it is|it has|its|this|that|we|so)`,
];

/** A message that announces a message. */
export const announcements: readonly string[] = [
  `(your|#MergeTag) .{0,2} (company|profile|page|website|site|business|post|posts|brand|firm|shop|linkedin) (just)? (popped up|pops up|came up|comes up|keeps (popping|coming) up|appeared|showed up|crossed my|landed in|jumped out|stood out|came across)`,
  `(reaching out|writing|contacting you|getting in touch|messaging|emailing|connecting|write|reach out) (to you)? (today)? (because|as|since) (i|we) (noticed|saw|see|understand|believe|gather|think|know|found) (that)? you (are|work|run|lead|head|manage|oversee|serve|hold|handle|have been) .{0,3} (head|director|manager|vp|chief|owner|cfo|ceo|cto|coo|founder|responsible|charge|lead|leader|officer|president|partner|person|in the .|at|#MergeTag)`,
  `(had to|thought i would|wanted to|just) (say|saying) (hello|hi|hey) (and|because|as|to|$)`,
  `(just|only)? a (quick|short|brief|friendly|little) (note|email|message|line|hello) (to|from|just to)`,
  `(i|we) (came|stumbled|ran|happened) (across|upon|on|into) your .{0,1} (profile|website|site|company|linkedin|page|business|store|listing)`,
  `(i|we) (know|realise|realize|understand) (that)? (this|my|it) (email|message|is|comes|might|may)? .{0,3} (out of (the blue|nowhere)|unsolicited|unexpected|cold)`,
  `(you do not know me|we have not met|we have never met|we do not know each other) (yet)? (but|and|so)`,
];

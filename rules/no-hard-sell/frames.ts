/** Frames of the hard sell that need no order: who is sensible, who is a fool, what delay is called, what is demanded. */

/** Verbs of taking an offer up that nobody uses for anything else. */
const takeUp =
  '(buy|sign|order|act|say yes|commit|upgrade|enrol|enroll|join|take (it|this|the (deal|offer|plunge|leap))|go for (it|this)|go ahead|jump|leap|grab|snap|pounce|lock|seize|bag|secure|claim|snatch|nab|bite|get (it|one|this|in|yours|on board|started)|pull the trigger|place (your|the|an) order|make (your|the) move|put (your money|pen)|close the deal|shake on it|dive in|move (now|fast|quickly)|decide (now|today|right)|book (now|today|right))';
const takenUp =
  '(bought|signed|ordered|acted|said yes|committed|upgraded|enrolled|joined|taken|gone (for|ahead)|jumped|leapt|leaped|grabbed|snapped|pounced|locked|seized|bagged|secured|claimed|snatched|nabbed|bitten|booked|decided|moved|agreed|accepted|invested|been on (it|this|board))';
const taking =
  '(buying|signing|ordering|acting|saying yes|committing|upgrading|joining|taking (it|this)|going (for (it|this)|ahead)|grabbing|snapping|moving|deciding|doing)';
const refuse =
  '(pass|pass up|say no|turn (this|it|that|these|us|me|down)|walk|decline|refuse|ignore|skip|miss|let (this|it|that|these|such|a|an|one|the)|wait|delay|hesitate|hold off|resist|overlook|reject|think twice|think about it|dither)';
const refusing =
  '(passing|saying no|turning|walking|declining|refusing|ignoring|skipping|missing|letting|waiting|delaying|hesitating|holding off|rejecting|dithering|putting (this|it) off|not (signing|buying|ordering|acting|taking|joining|going|upgrading))';

const sane =
  '(sane|sensible|smart|savvy|rational|clever|wise|shrewd|canny|intelligent|self respecting|right minded|switched on|level headed|astute|sharp|prudent|right thinking)';
const mad =
  '(crazy|mad|insane|nuts|foolish|silly|daft|stupid|bonkers|barmy|potty|loopy|bananas|reckless|brainless|a mug|a fool|an idiot|a madman|off (your|their) (head|rocker|trolley)|out of (your|their) (mind|minds|head|senses)|round the bend|(very)? (brave|wrong|short sighted))';
const folly =
  '(mistake|error|madness|crime|shame|pity|folly|blunder|regret|decision|move|choice|call|thing|own goal|crazy|foolish|silly|unwise|insane|mad|daft|stupid|criminal|reckless|rude)';

/** Sensible people take it, fools do not. */
export const fools: readonly string[] = [
  `(any|every|no|all|most) ${sane} .{1,5} (would|will|should|could) (not|never|ever)? (have|be)? (already)? .{0,1} (${takeUp}|${takenUp}|${refuse}|${taking}|refused|passed|turned|walked|waited|hesitated|jumping|snapping|hesitating|thinking)`,
  `(a|an|the) ${sane} (person|buyer|owner|manager|director|leader|team|company|firm|business|man|woman|investor|boss|shopper|customer) (would|will) (not|never)? (have|be)? (already)? (${takeUp}|${takenUp}|${refuse})`,
  `(any|every) (good|decent|serious|reasonable|competent|half decent|ambitious|self respecting) .{1,4} (would|should) have (already)? (${takenUp})`,
  `(any|every) .{1,4} worth (his|her|their|its|the|a) (salt|name|title|job|badge) (would|will)`,
  `(you|anyone|anybody|one|people|most people) (would|will|must) (have to|need to|must)? (be)? .{0,1} ${mad} (not to|to .|if|for (not|passing|saying|turning))`,
  `(you|anyone|anybody) .{0,2} (need|needs|want|wants) (your|their|his|her) (head|heads) (examined|examining|read|looked at|checked|checking|tested|testing)`,
  `(only|just) (a|an|the) .{0,1} (fool|idiot|madman|mug|moron|lunatic|dunce|numpty|fools|idiots) would`,
  `(only)? (fools|idiots|mugs|losers|amateurs) (pass|wait|hesitate|say no|walk|refuse|turn|delay|dither)`,
  `it (would|will|is) (be)? (almost|practically|downright)? (rude|criminal|a sin|a travesty|sacrilege|lunacy|daft|bonkers|foolish|crazy|reckless) not to`,
  `${refusing} .{0,4} (is|would be|will be|could be|has to be|would go down as|might be) .{0,1} (the|your|a|an|one of the|simply|sheer|pure|plain)? .{0,2} (worst|biggest|dumbest|costliest|silliest|greatest|most expensive|huge|terrible|dreadful|serious|poor)? ${folly}`,
  `(do not|never) make the .{0,2} (mistake|error|blunder) of ${refusing}`,
  `(do not|never) be (silly|daft|stupid|foolish|a mug|a fool|an idiot|a wally|that (person|guy|owner|company|manager)|so (timid|cautious|slow))`,
  `how (stupid|silly|daft|foolish) (would|will) you (feel|look)`,
  `^ (honestly|really|seriously|frankly|but|so|and|come on|i mean)? who (says no|turns (this|that|it) down|walks away|passes (this|that|it) up|refuses|would not (want|take|jump|sign|love|say yes|grab|like)) .{0,1} (to|from|on|at|a|an|this|that|such|one|these|terms)`,
  `(nobody|no one|not one person|none) (with|who|in) .{1,8} (says no|say no|turns (this|it) down|passes|waits|hesitates|walks away|dithers|thinks twice)`,
  `${sane} (people|buyers|owners|managers|directors|leaders|teams|companies|firms|businesses|investors|shoppers|customers) (do not|never|rarely|will not) (haggle|hesitate|wait|dither|think twice|sleep on|dawdle|pass|say no|hang|stall|umm|quibble)`,
  `(if (it|this) (were|was) (me|my .{1,2}|mine)|in your (shoes|place|position|boots)|if i (were|was) (you|in your .)|if you were my .) .{0,2} i would .{0,4} ${takeUp}`,
  `bite (my|your|our|his|her|their) (hand|hands|arm) off`,
];

/** What those who pass will feel. */
export const kicking: readonly string[] = [
  `(you|you would|you will|anyone|they|everyone) .{0,3} (kick|kicking|hate|hating|curse|cursing|never forgive|beating|beat) (yourself|yourselves|themselves) (up)? (if|when|for|later|tomorrow|one day|over)?`,
  `(you|you will|you would|you may|people) .{0,2} (regret|rue|lament) .{0,2} ${refusing}`,
  `(pass on|pass up|skip|say no to|turn down|turn (this|it|that|us|these) down|walk away from|miss|miss out on|sleep on|refuse|decline|let go of|ignore) (this|it|these|that|us)? .{0,3} and (you|someone|somebody|your)`,
  `(you)? (do not|would not|will not|can not) want to (miss|miss out on|pass up|pass on|skip|lose out on) (this|it|these|out|what)`,
  `you (are not|would not|can not|are not seriously|surely would not|will not) .{0,1} (going to)? (really|seriously)? (let|pass up|turn down|say no to|walk away from|throw away|miss out on|refuse) (this|it|that|these|an offer|a (deal|chance|bargain|price|saving|offer)|such|savings)`,
  `(do not|never) (talk yourself out of|look a gift horse|let .{1,3} (talk you out|hold you back|stop you))`,
  '(do not|never) let (yourself|fear|doubt|doubts|indecision|hesitation) .{0,2} (talk|hold|stop|rob|cost|get)',
  `(chance|chances|opportunity|opportunities|deal|deals|offer|offers|price|prices|bargain|bargains|terms) (like (this|these|that|it)|this good|as good as this) .{0,1} (come|comes|turn up|turns up|pop up|pops up|crop up|crops up|appear|appears|happen|happens|arise|arises|knock|knocks|roll|rolls) .{0,2} (once|rarely|seldom|never|twice|but once)`,
  `opportunity .{0,2} knocks`,
  `you (will not|will never|are not going to|could not|would not|are unlikely to|will struggle to|will be hard pushed to|will be hard pressed to) (find|get|see|be offered|come across|be given) .{0,3} (better|cheaper|fairer|sweeter|finer|bigger) .{0,1} (deal|offer|price|chance|opportunity|bargain|terms|one|value)`,
  `you (will not|will never|are not going to|could not|would not) (find|get|see|be offered|come across|be given) .{0,3} (deal|offer|price|chance|opportunity|bargain|terms) (like|as good|this good|again|anywhere)`,
  `(hard|impossible|tough|difficult) to (refuse|say no to|turn down|pass up|walk away from)`,
  `(it is)? yours (if|when|as soon as|the moment) you (act|sign|say yes|move|order|commit|buy|shake)`,
  `you will (not|never) (regret (signing|buying|saying|acting|ordering|joining)|look back)`,
];

const dither =
  '(thinking|thinking about it|thinking (it|this) over|overthinking|talk|talking|chat|chatter|dithering|excuses|hesitation|hesitating|humming and hawing|hemming and hawing|umming and ahing|umming and ahhing|maybes|procrastination|procrastinating|dilly dallying|shilly shallying|shopping around|stalling|deliberation|deliberating|debating|pondering|ifs and buts|dreaming|window shopping|wondering|messing about|faffing|faffing about|sitting on (the fence|it|this)|chit chat|second guessing|dawdling|agonising|agonizing|mulling|hanging about|hanging around|foot dragging|wavering|daydreaming|dragging (your|this|it) .|playing it safe)';

/** Delay, by an unfriendly name. */
export const dithering: readonly string[] = [
  `^ (so|right|ok|okay|well|and|now)? (no more|less|enough|that is enough|enough of (the|this|all|your)?|enough with (the|all)?) (the|this|your|of this|of the)? ${dither}`,
  `(cut|stop|quit|end|cease|drop|ditch|skip|time to stop|time to quit|time you stopped|let us stop|let us end|enough of|enough with) (out)? (all)? (the|this|with the|your)? ${dither}`,
  `(do not|never|no need to|no point|why|stop trying to|without) (overthink|overthinking|over think|second guess|second guessing|think too (hard|long|much)|think twice|sleep on (it|this)|sit on (it|this|your hands|the fence)|hang (about|around)|mull (it|this)|agonise|agonize|dawdle|dither|waver|put off|let this drag|deliberate|shop around)`,
  `let us (not|stop|quit) (drag|dragging) (this|it|things)`,
  `let us (not|stop|quit) (waste|wasting|lose|losing) (any|any more|another|more) (time|minute|day|second|moment|week)`,
  `let us (not|stop) (go|going|run|running|talk|talking) (round|around)? (in circles|the houses|the bush)`,
  `let us not (overthink|overcomplicate|make (this|it) (hard|harder|complicated)|string|prolong|dance)`,
  `what more (can|could|would) you (possibly)? (want|need|ask|wish|hope)`,
  'what more do you (possibly)? (need|want) (to (hear|be (told|convinced|persuaded)|convince you|persuade you))? $',
  `what (else|more)? (do i|must i|can i|will it|would it|does it|have i got to|must we|do we|can we) .{0,3} (say|do|take|show) (for you)? to (convince|persuade|get|win|make|sign)`,
  `(what is|is) there (left)? to (think (about|over)|mull|ponder|debate|hesitate|dither|sleep on|lose|weigh up|umm)`,
  `(there is|i see|you have|it leaves)? (nothing|not much|little|not a lot|precious little) (left|here|more|else)? to (think (about|over)|mull|ponder|debate|dither|hesitate|sleep on|weigh up)`,
  `why (are|would|were) (you|we|anyone) .{0,1} (on the fence|sitting on|dithering|hesitating|stalling|holding (out|off|back)|procrastinating|humming|dragging|reading|thinking (it|this|about)|waiting|umming|undecided|putting (this|it) off)`,
  `(you are|are you|stop|if you are) (dithering|stalling|procrastinating|dragging your|humming and|sitting on the fence)`,
  `how (many more|much more) (reasons|reason|proof|convincing|persuading|persuasion|signs|excuses|nudging|evidence|thinking) (do|does|will|can|could|are|is)`,
  `how much longer (are|will|can|do) you .{0,2} (wait|waiting|dither|dithering|sit|stall|stalling|think|put|putting|hesitate|keep|hold|holding)`,
  `^ .{0,3} what is (holding you back|stopping you|keeping you|the hold up|the hesitation) (then|now)? $`,
  `(i|we) (can not|could not|struggle to|fail to|do not|am struggling to) (think of|see|imagine|find|name|picture) .{0,3} (reason|reasons|excuse|argument|downside|grounds) .{0,2} (for (you|anyone|anybody|your .) (to (hold|wait|say|delay|hesitate|turn|refuse|pass|put|stall|decline)|not to)|you would|you could|you should|anyone|anybody|not to|to (wait|say no|refuse|delay|hesitate)|against (it|this|signing|buying)|for (waiting|saying no|not|delay|delaying))`,
  `(give|tell|name|show|find) (me|us)? (just|only)? (one|a) (single|good|earthly|decent|solid|sane)? (reason|excuse|argument|downside) (why|you would|you should|to (say no|wait|refuse)|not to|against)`,
  `(nothing|no one|nobody) is (stopping|holding|keeping) you`,
  '(i am|we are) not (hanging up|leaving|getting off (this|the) (call|phone)|putting the phone down|going anywhere|letting you (go|off|hang up|leave)) .{0,3} (until|till|without|unless|before)',
  'nobody (leaves|is leaving|gets off|hangs up) .{0,3} (until|till|without)',
  '(how long|how much time) does it take to say yes',
  'sleep on it .{0,2} (do not|no|why|and)',
  `(does not|do not|hardly|not|should not|did not) (need|needs|require|requires|deserve|deserves|bear|take|warrant) .{0,1} (sleeping on|thinking (about|over|through)|mulling|deliberation|deliberating|pondering|a second thought|second thoughts|much thought|debate|debating|agonising|agonizing)`,
  `you have (seen|heard|read|had) (more than)? enough .{0,2} (to (decide|say yes|sign|buy|know|commit)|time to|$)`,
  `why are (we|you) .{0,1} (talking|here|debating|discussing|chatting|going round|looking|reading|shopping|comparing) (about (it|this)|when|around|elsewhere|this)? .{0,4} (when|if|instead|signing|sign|buying|could)`,
  `(stop|quit|enough|end the) .{1,3} and (just|start|go)? .{0,1} (${takeUp}|${taking}|book (it|one|yours|your .)|get (it|one|yours|this)|place|pay)`,
  `(no|little|zero|what|any) (case|reason|sense|point|merit|value|upside|benefit|use|logic|argument|gain) .{0,1} (for|in|to|of|behind) .{0,1} (waiting|delay|delaying|hesitating|hesitation|holding (off|back|out)|putting (it|this) off|stalling|dithering|sitting on)`,
  `(nothing|what|little) .{0,3} (gained|gain|won|achieved|served) (by|from|in) (waiting|delay|delaying|hesitating|holding (off|back)|putting|stalling|dithering|sitting)`,
  `(is there any|any|what|what is the|give me a|one|is there a) .{0,1} reason (why|that)? (we|you) (can not|could not|should not|would not|can|will not|do not|might not) .{0,5} (today|now|tonight|sign|start|go ahead|move forward|close|commit|say yes)`,
  `what (would|could|might|will|is going to) (stop|keep|prevent|hold) you (back)? from (saying yes|signing|buying|deciding|ordering|getting started|going ahead|starting|joining|committing|upgrading|moving)`,
  `(so|then|and|well) what is the (hold up|hesitation|delay|problem) $`,
  `(waiting|delay|delaying|hesitating|hesitation|hanging on|hanging about|holding (off|out|back)|stalling|dithering|putting (it|this) off|sitting on the fence|procrastinating|procrastination) .{0,1} (makes|make|gets|get|is|gains|never|solves|helps|does|achieves|serves|earns|wins|pays|has never) .{0,1} (no|little|zero|you nowhere|pointless|silly|nothing|nobody|no one|paid|won|any good|foolish|earned|a mug 's|for (fools|losers|amateurs))`,
  `(pick|choose|take) one and (pay|buy|order|sign|go)`,
];

const atOnce =
  "(on (this|our|the|today 's) (call|phone call|visit|meeting)|(while|whilst) (we are|i have you|you are) (on|here|still) .{0,3}|(during|within|in) (this|our) (call|meeting|visit|conversation)|before (we|you|i) (hang|leave|go|finish|end|get off|part|ring off|sign off|put the phone|log off|say goodbye) .{0,3}|before (lunch|midnight|tonight|noon|tea|breakfast|dinner|(the|this|our) (call|meeting|day|afternoon|morning|visit|hour) (is|ends|end|finishes|closes) .{0,1})|by the (end|close) of (this|our|the|today 's) (call|meeting|visit|conversation|day)|there and then|here and now|then and there|right (now|here|away)|straight away|today|tonight|now|this (minute|morning|afternoon|instant|second|very .)|on the spot|in the next (hour|#Value minutes)|not (next|tomorrow|later|in) .{0,2})";
const assent =
  '(answer|decision|signature|yes|commitment|go ahead|green light|verbal|card details|payment details|deposit|yes or no|yes or a no|handshake|final answer|credit card|approval)';

/** A yes demanded within the hour. */
export const onTheSpot: readonly string[] = [
  `(i|we) (want|need|would like|expect|would love|am looking for|are looking for|am after|require|insist on|must have|have to have|am going to need|will need) (your|a|an|the|this|that|to (have|get|hear|see) (your|a|an|the)) .{0,1} ${assent} (from you|out of you|of yours)? (on this|to this|in)? .{0,2} ${atOnce}`,
  `(i|we) (want|need|would like|expect|intend|plan|am going|hope) (this|it|you|to (have|get) (this|it|you)|the (deal|contract|agreement|order|paperwork)) (all)? (signed|signed up|wrapped up|closed|sealed|inked|over the line|settled|agreed|committed|paid|in the bag) .{0,2} ${atOnce}`,
  `(can|could|may|will|shall) (i|we) (get|have|take|count on|hear) (your|a|that|the) .{0,1} ${assent} .{0,2} ${atOnce}`,
  `(let me|let us) (have|get|hear) (your|a|that) .{0,1} (yes|signature|commitment|decision|deposit) .{0,2} ${atOnce}`,
  `(let us|we should|we could|we can|shall we|why do we not) (shake (hands)? (on (it|this))?|ink (it|this)|seal (it|this|the deal)|make (it|this) official|close (this|it)|tie (this|it) up|sign (this|it|you up)) .{0,1} ${atOnce}`,
  `(you are|are you) (either)? in or (are)? (you are)? (you)? out $`,
  'take it or leave it',
  `(yes or no|decide|choose|make up your mind|make your choice|make (a|the|your) (decision|choice|mind)) (right now|now|here and now|on the spot|this (minute|instant|second)|before (we|you) hang up|before (i|you) (go|leave))`,
  `${atOnce} .{0,1} (yes or no|sign or|decide or)`,
  `(if you are|are you|anyone who is) (really|truly|actually)? serious .{0,6} (sign|buy|commit|order|act now|act today|will sign|will act|will commit|decide (now|today))`,
  `(no|without) (further|more|any more|any further)? (ado|deliberation|dithering) .{0,2} (sign|buy|order|commit|say yes|let us)`,
  `what (will|would|is|does) it (going to)? take (for (me|us))? to (get|have|win|put) (you|your (signature|yes|name|business|order))`,
  `(a|your|one|that) .{0,1} (yes|signature|nod|okay|handshake|go ahead) (from you)? (today|now|tonight|right now|this (afternoon|morning|week|minute)) .{0,1} (and|is|gets|would|will|means)`,
  `(it is|this is|now it is) (decision|crunch|make your mind up|put up or shut up) time`,
  `(so|well|then|right|now|ok|okay|and) (decision|crunch) time $`,
  `(decision|crunch) time (for (you|us)|has (come|arrived)|is (here|now))`,
  `would you .{0,2} (sign|buy|commit|go ahead|order|say yes|shake|do a deal|do the deal|put your name) .{0,3} (today|right now|now|tonight|on the spot|this afternoon|here and now)`,
  `(can|could|shall|should|will) (we|you) (sign|ink|seal|close) (this|it|the (deal|contract|paperwork)|off)? (today|tonight|right now|here and now|this afternoon|before)`,
  `let us (do|close|seal|strike|make) (the|a|this) deal (today|now|tonight|right now|this)`,
  `(let us|we should|we can|i will) not (leave|end|finish|close|hang up|go|let you go) .{0,4} without (a|your|an|you) (signature|yes|decision|commitment|deposit|agreement|signing|answer)`,
  `say the (magic)? word and (it|they|you are|the .)`,
  `do not you dare`,
  `(i|we) (will not|am not|are not) .{0,1} (leaving|leave|going|go|hanging up|hang up) .{0,3} without (your|a|an)`,
  `let us get (your|that|the) (name|signature|autograph|mark|initials|pen) (on|onto|down|to)`,
  `let us (skip|cut|drop|forget|dispense with) (the|all|all the)? .{0,1} (${dither}|back and forth|small talk|formalities|haggling|niceties|pleasantries)`,
  `(make|let) today (be)? the day`,
];

/** The moment, praised. */
export const rightNow: readonly string[] = [
  '(there is)? no (time|day|moment) like (the present|today|now)',
  'tomorrow never comes',
  'make hay while',
  'strike (now|while)',
  '(that|the|this|your) (day|moment|time|hour) (is|has) (today|now|arrived|come|here)',
  `(ready|dare|time|about time) (you)? to (pull the trigger|take the (plunge|leap)|make the (leap|jump)|jump (in|aboard|on board)|seal the deal|(commit|sign|buy|order|act|decide) (now|today|already|yet|at last|on the dotted line)|stop (${dither}|waiting|delaying) )`,
  `(is not it|it is) (about|high)? time (that)? you (stopped|quit|committed|signed|bought|ordered|made|took|pulled|joined|acted|decided|jumped|upgraded)`,
  `(the)? best time .{1,8} (was|is) (yesterday|last (year|week|month|.)|years ago|#Value years ago|today) .{0,3} (second|next) best`,
  `(fortune favours|fortune favors|who dares wins|nothing ventured|life is too short|carpe diem|you only live once|early bird (gets|catches)|time waits for no)`,
  `(trust|follow|listen to|go with) your gut (and|$)`,
  `deep down you (know|want|have)`,
  `time to put (your money|pen|ink|up)`,
];

/** Advice that leaves no room. */
export const counsel: readonly string[] = [
  `do (yourself|yourselves|your .{1,3}|you and your .{1,2}) a (big|huge|massive|giant|real|great|enormous)? (favour|favor|service|good turn|solid|kindness) .{0,3} (and|by)`,
  `(do|treat) (yourself|yourselves|your .{1,2}) .{0,3} and ${takeUp}`,
  `(the|your)? (smart|smartest|right|only|sensible|logical|wise|wisest|clever|best|safe|obvious|shrewd|savvy|prudent|canny) (move|choice|decision|thing|thing to do|play|answer|option|call|step|course|bet) (here|now|right now|today|left)? (is|would be|'s|has to be|can only be) (to|for you to)? ${takeUp}`,
  `be (smart|wise|clever|bold|decisive|brave|sensible|savvy|quick) (and)? ${takeUp}`,
  `(you|you would be|you are) .{0,1} (wise|smart|well advised|better off) to ${takeUp} .{0,4} (now|today|tonight|right away|straight away|immediately|at once)`,
  `(sign|buy|commit|order|say yes|pay|join|book|agree|act) (first|now|today)? .{0,1} (and)? (you can|we can|i will|we will)? (ask (me|us)? (any)? (questions|why)|thank (me|us)|sort out .{1,3}|worry about .{1,4}|think (about it)?) (later|afterwards|after)`,
  `(you will|you can|you are going to|your .{1,3} will) thank (me|us|yourself) (later|for (this|it)|one day|tomorrow|afterwards|when)`,
  `you (simply|just|absolutely|really|honestly)? (must|have got to|have to|need to) (have|own|grab|bag|snap up|snatch|pounce on|jump on|jump at|buy) (this|it|one|these|yours)`,
  `(go on|come on|come along|oh) .{0,1} (treat yourself|you know you want|spoil yourself|live a little|take the plunge|sign|say yes|buy|jump in|be (bold|brave|a devil))`,
  `you know (it makes sense|you want (it|this|one|to (say yes|buy|sign|order)))`,
  `trust me .{0,3} (sign|buy|say yes|you want this|you need this|do it|take it)`,
];

/** Orders beyond “buy now”: reach for the pen, the card or the thing itself. */
export const reaching: readonly string[] = [
  `get (your|that|the) (credit|debit|company)? (card|wallet|chequebook|checkbook|pen|purse|cheque book|check book) out (and|now|today|so|$)`,
  `(reach for|grab|pick up|whip out|dig out|pull out|take out|dust off) (your|that|a) (credit|debit|company)? (wallet|card|pen|phone|chequebook|checkbook|purse|cheque book)`,
  `(get|put) (your|that) order in`,
  `(get|put) your (name|signature|initials|autograph|moniker) (on|to|down on) (the|this|our|that) .{0,1} (order|dotted|contract|form|agreement|paperwork|deal|line)`,
  `(snap|scoop|snatch|gobble|hoover|lap|mop) (it|this|these|them|one|yours|our .|the .|this .|that .|these .) up`,
  `get (it|this|these|one|yours|them) (ordered|signed|bought|paid for|in the bag) (${atOnce})?`,
  `(jump|hop|climb|leap|get|come) (aboard|on board) (${atOnce}|while|before)`,
  `(jump|leap) at (this|it|these|the (chance|opportunity|offer))`,
  `(say yes|go for it|take the deal|take the offer|sign|commit|order|buy) (${atOnce})`,
  `say yes and (i|we|you|it|your)`,
  `(buy|sign|order|take|get|grab) it (buy|sign|order|take|get|grab) it`,
  `(grab|take|seize|snatch) (it|this|them|this .|the .) with both hands`,
  `(get|grab|take|bag|have) (it|one|yours|this one|them) (while|before) (it is|they are|i am|we are|you|i|we|the) .{0,3}`,
  `(jump|dive|leap|go|come) (right|straight)? in (with both feet|head first|feet first|right now|today|now)`,
  `go ahead and (buy|order|grab|take|get) (it|one|yours|this)`,
  `(buy|sign|ink|seal|order|book|act|decide|grab|say yes|claim|get|join|commit|reply|do it) .{0,4} before you (close|leave|finish|click away|put (this|the|down)|change your mind|talk yourself|forget|do anything else|lose your nerve|get cold feet|read on|scroll|start|blink|even)`,
];

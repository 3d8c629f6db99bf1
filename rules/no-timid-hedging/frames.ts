import { bother, nuisance } from './words.ts';

const sorry =
  '(sorry|apologies|apology|apologise|apologize|apologising|apologizing|pardon|forgive|forgiving|forgiveness|excuse|excusing)';
const meekNoun =
  '(intrusion|interruption|disturbance|nuisance|bother|cheek|boldness|impertinence|persistence|imposition|forwardness|directness|bluntness|audacity|nerve|liberty|randomness|rambling|ramble|spam|pestering|nagging|barrage|bombardment|clutter|impudence|presumption|temerity|eagerness|enthusiasm|insistence|long windedness|pushiness)';
const contact =
  '(mail|mails|email|emails|e mail|message|messages|note|notes|letter|call|calls|ping|pings|dm|text|approach|pitch|follow up|follow ups|reminder|reminders|question|questions|ask|request|outreach|contact|line|words|introduction|intro)';
const uncalled =
  '(random|cold|unsolicited|unexpected|sudden|long|unannounced|uninvited|unprompted|second|third|fourth|fifth|repeated|constant|another|yet another|many|persistent|bold|shameless|intrusive|generic|impersonal|weird|odd|strange|awkward|cheeky|stupid|silly|umpteenth|endless|out of the blue|stream of|flood of)';
const uneasy =
  '(awkward|bad|guilty|terrible|awful|silly|embarrassed|cheeky|sheepish|stupid|foolish|uncomfortable|rude|shy|weird|strange|ashamed|self conscious|nervous|uneasy|horrible|dreadful)';
const knows =
  '(know|realise|realize|appreciate|understand|am sure|am aware|am conscious|am well aware|am mindful|recognise|recognize|imagine|can imagine|suspect|guess|fear|admit|accept|get|expect|bet|assume|worry)';

export const moreApology: readonly string[] = [
  `you (never|did not|have not|had not) (ask|asked|sign up|signed up|request|requested|invite|invited|agree|agreed) .{0,2} (to hear|for (this|me|my|any|it|another)|to be (contacted|emailed|bothered|written|pitched|sold)|me to|to get)`,
  `(forget|pretend|act as if|act as though|imagine) (that)? i (ever|never|had not|did not|have not)? (wrote|written|asked|ask|said|mentioned|emailed|contacted|was|bothered|spoke|write|existed)`,
  `(not|have not|hope i have not|hope i did not) (caught|catching|catch|got|reached|reach|disturbed|woken|interrupted) you (at|in|on) (a|the|your) .{0,1} (bad|wrong|busy|terrible|awkward|inconvenient|middle|day off|holiday|weekend)`,
  `${sorry} .{0,2} (one more|yet another|another|a further|a second|a third|the third|so many|all these|the repeated|the many) ${contact}`,
  `${knows} .{0,1} (how|it is|this is|these are|they are|it can be|these can be|this can be|i am) .{0,1} (annoying|tedious|irritating|boring|tiresome|intrusive|unwelcome|a pain|tiring|infuriating|exasperating|spammy|bothersome)`,
  `${sorry} (again|once again|once more)? to (be (a|so|such|back|writing|that|yet)|land|pop up|pop in|turn up|barge|butt|clog|add|pile|ramble|harp|go on|labour|labor|chase|hound|spring this|drop (in|this|by)|jump|crash|come (back|at you|out of)|disturb|catch you|take (up)?|use up|burden|swamp|flood|fill)`,
  `${sorry} for (adding|piling|contributing|going on|rambling|harping|hounding|springing|being (yet)? another|nudging|the nudge|repeating|asking|having to|wasting|using up|stealing|eating)`,
  `(clog|clogging|clutter|cluttering|flood|flooding|crowd|crowding|invade|invading|swamp|swamping|jam|jamming|fill up|filling up) .{0,2} your (mailbox|inbox|in box|diary|day|postbox)`,
  `(i|we) .{0,1} (hate|would hate|loathe|dislike|dread|am loath|am reluctant|almost did not dare|hardly dare|scarcely dare|do not dare|did not dare) (to|having to|that i have to) .{0,2} (${bother}|chase|ask|do this|keep|write|email|send|contact|call|push|press|raise|bring this|trouble|approach|message|reach)`,
  `(a bit of|something of|becoming|sound like|such) a (pest|nuisance|pain|broken record|stalker|nag|bother|parrot|stuck record|bore|spammer)`,
  `(promise|then|before) i (will)? (leave you (in peace|alone|be)|let you (get on|be|go|get back)|shut up|get out of your|go away)`,
  `promise to (leave you in peace|let you get on|get out of your (hair|way)|go away)`,
  `will (let you get on|get out of your (hair|way)|go away)`,
  `${sorry} (you|me|to you|in advance|again|once again|once more|dearly|profusely)? (for|about|to have to)? (my|the|this|such|all|all the|all my|any|yet|our)? .{0,1} ${meekNoun}`,
  `${sorry} (you|me|to you|in advance|again|once again|once more)? (for|about)? (my|the|this|a|such a|these|so many|our|sending|writing)? (you|such|a|an)? .{0,1} ${uncalled} ${contact}`,
  `${sorry} .{0,3} (for|about|to|if|that) .{0,3} (being|be|am|was|seem|sound|come across|coming across|appear|appearing|seeming|sounding) .{0,5} ${nuisance}`,
  `${sorry} .{0,4} (for|to|about) .{0,2} (${bother}|writing|emailing|contacting|messaging|calling|reaching|landing|dropping|popping|butting|barging|sliding|turning up|showing up|appearing|invading|clogging|filling|sending|chasing|asking|approaching|getting in touch|coming|keep) .{0,7} (unasked|uninvited|unannounced|out of (the blue|nowhere)|unsolicited|cold|again|like this|inbox|so (often|much|soon|many)|another|twice|yet|unprompted|on a (sunday|saturday|weekend|friday|monday)|at (this|such|the))`,
  `(unasked|uninvited|unannounced|out of (the blue|nowhere)|unsolicited|like this) .{0,2} (and)? .{0,2} (sorry|i apologise|i apologize|my apologies|apologies|forgive me)`,
  `${knows} (that)? (this|it|i|we|my .{1,2}) .{0,4} (out of (nowhere|the blue)|unsolicited|unexpected|quite random|a bit random|a bit much|a lot to ask|forward|cheeky|a long shot|a big ask|asking (a lot|too much|much)|annoying|the last thing|a nuisance|an intrusion|an imposition|a pain|yet another|unwelcome|a cold (email|mail|message|call))`,
  `(tell|ask) me to (go away|get lost|shut up|buzz off|take a hike|leave you alone|push off|sod off|jog on|mind my own)`,
  `(do not|would not|never|rarely|seldom|not) (normally|usually|like to|generally|typically|ever|often)? (write|email|message|do this|reach out|contact|send|approach|bother|disturb|chase) .{0,3} (strangers|people (i|like|out)|like this|out of the blue|cold|unannounced|unsolicited|this sort|twice)`,
  `(not|never|without) (to|wanting to|wishing to|meaning to|trying to|want to|wish to|mean to)? (be|being|seem|seeming|sound|sounding|become|come across as|appear) (a|an|too|so|such a|overly|like a|the)? .{0,1} ${nuisance}`,
  `without (wanting|wishing|meaning|trying) to (${bother}|pry|push|presume|overstep)`,
  `(last time|never again) (that)? (i|we) (will|shall|am going to) .{0,1} (darken|ask|disturb|knock|trouble)`,
  `(i|we) (am|feel) .{0,2} (embarrassed|ashamed|awkward|sheepish|guilty|nervous|cheeky) (to be|about|for|in)? (asking|writing|ask|to ask|to write)`,
  `(is|would) (it|this) (be)? .{0,1} (rude|cheeky|impertinent|impolite|presumptuous) of (me|us)`,
  `(forgive|excuse|pardon) (this|my|the) .{0,1} (note|email|message|letter|mail|call|question|approach)`,
  `too busy to (read|answer|reply|open|look at|talk|reply to) (this|me|my)`,
  `(last time|only time) (that)? (i|you) (will)? .{0,2} (${bother}|hear from me|see my name|have to put up)`,
  `(feel|felt|feeling|am|was) .{0,2} ${uneasy} (about|for|to|of)? (even|having to|always|to)? (asking|ask|writing|write|sending|send|contacting|contact|bothering|bother|emailing|email|reaching|reach|chasing|chase|following|calling|call|messaging|this|taking|mention|mentioning|bring|admit)`,
  `(do not|please do not|hope you (do not|will not|are not)|trust you (do not|will not)) (hate|be (mad|angry|annoyed|cross|offended|upset)|think (badly|ill|less|worse|me (rude|pushy|forward|cheeky))|mind (me|my) (writing|asking|reaching|emailing|saying|contacting|getting|dropping|sending|following|cheek)|hold (it|this) against|take (this|it|me) the wrong way|shoot the messenger|laugh at)`,
  `(hope|hoping|trust) (that)? (it|this|i|my .{1,2}) (is|am|are|will|do|does)? not .{0,2} (too)? (cheeky|forward|much to ask|bold|rude|presumptuous|intrusive|pushy|annoying|unwelcome|impertinent|an intrusion|an imposition|a nuisance|a pest|out of line|overstep|overstepping|inappropriate|wasting)`,
  `(last thing) (that)? (i|we|you|anyone|anybody|your .{1,2}) .{0,1} (want|need|wants|needs|want to do|would want|intend) .{0,2} is (to|another|one more|me|more|yet another|some|an|a) .{0,3} (${bother}|waste|be|email|mail|message|pitch|call|salesperson|sales|vendor|from me|stranger|take)`,
  `${bother} (you|people|anyone) is .{0,2} (the last thing|not (my|what|something))`,
  `(am|is|are) (i|this|my .{1,2}|these .{0,2}) .{0,1} (bothering|disturbing|annoying|troubling|pestering|intruding|interrupting|boring|hassling|harassing|nagging|bugging|spamming) (you)?`,
  `(i|we) .{0,1} (will|would|promise|try|hate|want|wish|going|never|intend|aim|mean|like) (to)? (not|never)? (to)? (keep you long|waste (any more of)? your|hold you up|detain you|keep you any longer|eat into your)`,
  `(i|we) .{0,2} (not|never) .{0,2} (keep you (long|from)|waste (any more of|any of)? your|hold you up|detain you|eat into your)`,
  `(be|get|am|getting) out of your (hair|inbox|way|face) (quickly|soon|in|now|right|again|as|before|after)?`,
  `(please|kindly) (bear|be patient) with (me|this|my .{1,2}) .{0,3} (one|once|again|more|last|poor|clumsy)`,
  `(at the risk of|i risk) (being|sounding|becoming|seeming|boring|bothering|annoying|repeating|coming|wasting|pestering)`,
  `^ ${sorry} .{0,3} (me again|it is me|only me|just me)`,
];

export const moreBusy: readonly string[] = [
  `you .{0,4} (enough|plenty|loads|lots|too much|so much|a lot) on your (plate|hands|mind|desk|agenda)`,
  `(quick|brief|short|fast) (because|as|since|for|seeing as|given) .{0,2} (${knows} .{0,4} (busy|hectic|full|packed|precious|valuable|crazy|swamped|mad|limited)|you (are|must be) .{0,3} busy)`,
  `${knows} how (hectic|busy|crazy|mad|full|packed|manic|frantic) .{0,3} (things|life|work|it|your .|this|days|everything) (are|is|must be|can|get|gets|may)`,
  `${knows} (that|how|just how)? .{0,2} your (time|attention|schedule|inbox|diary|hours|minutes) .{0,2} (precious|valuable|limited|scarce|short|tight|in demand|at a premium|stretched|finite|money|full|under) .{0,1} (so|but|and i|and will|which is why|hence|therefore)`,
  `${knows} (that|how)? .{0,1} (precious|valuable|limited|scarce|short|full|tight|stretched|packed) your .{0,1} (time|attention|schedule|inbox|diary|calendar|days|day)`,
  `(mindful|conscious|respectful|aware) (of|that) (your|how) .{0,1} (busy|limited|precious|valuable|packed|full|hectic|tight|time is|little time)`,
  `(sick|tired|fed up|bored|weary|had enough|had your fill|exhausted|drowning|buried|swimming|up to here) (and tired)? (of|with|in|by) .{0,1} (hearing (from|about)|me|my (emails|notes|messages)|sales|these (emails|messages|notes|pitches)|emails|mails|cold|pitches|people like me|vendors|salespeople|messages|being (sold|pitched|contacted|emailed|chased|called))`,
  `you .{0,5} (better|bigger|more important|more pressing|a thousand|a million|a hundred|#Value|other|far more|plenty of|enough|so many|dozens of|a dozen) .{0,1} (things|fish|priorities|matters|demands|worries|ways|uses|calls|people|balls) (to (do|fry|read|worry|deal|think|see|attend|spend|juggle)|on your (mind|plate|desk|list|hands)|than|in the air|competing|pulling|waiting|wanting|calling)`,
  `there (is|are|must be) .{0,2} (a thousand|a million|a hundred|#Value|so many|dozens of|a lot of|plenty of|more important|bigger|better) .{0,1} (things|demands|people|emails|matters|messages) .{0,3} (on your|in your|competing|wanting|for your|to do|to read)`,
  `(you|somebody|someone|a person|people|person) .{0,6} (hardly|barely|scarcely|not) (have|has|got|had|find|get)? .{0,1} (a|any|one|much|enough) (minute|moment|second|time|hour|hours) .{0,1} (to (spare|breathe|yourself|think|read|lose|waste)|free|spare|for (this|me|emails|such))`,
  `${knows} (that)? .{0,2} (a|someone|somebody|person|people|anyone) .{0,1} (in|with|of) your (position|role|shoes|job|level|seat|stature|seniority) .{0,6} (busy|time|many|lots|hundreds|dozens|minute|flooded|swamped|bombarded|inundated|gets|get|has|have|must)`,
  `${knows} (that)? you (must|may|might|probably|surely|will)? (be|are|have) .{0,2} (inundated|flooded|bombarded|swamped|drowning|snowed|buried|overrun|overloaded|rushed|stretched|flat out|time poor|pressed for time|short of time|short on time|up against|run off|pulled in|juggling|in back to back|busier)`,
];

export const moreSelfDoubt: readonly string[] = [
  `you (are|may be|might be|will be|would be) (probably|likely|surely|almost certainly|doubtless)? not (probably|likely|at all)? (interested|keen|looking|in the market|bothered) .{0,5} (but|anyway|still)`,
  `(if|could|can|whether) you (could|can|might|would)? (bear|stand|stomach|tolerate|put up with) (to)? (hear|hearing|read|reading|another|one more|me|listen|listening)`,
  `no obligation .{0,2} to (read|answer|reply|respond|open|look|write|get back|say)`,
  `(sure|guess|suspect|imagine|suppose|fear|afraid|bet|doubt) (that)? .{0,1} (this|it|that|i|we|my .{1,2}) (is|am|are|will|would)? (be)? .{0,1} (not|hardly|far from|low|the least|bottom|last) .{0,3} (priority|priorities|top of|interest you|list of|important to you|urgent|anything you|something you|what you|things you|your (mind|list|concern))`,
  `(over the moon|make my day|made my day|made my week|mean the world|means the world|eternally|forever|thrilled to bits|beyond grateful) .{0,3} if you .{0,3} (spare|reply|answer|read|find|have|give|take|glance|look|could|would)`,
  `(not|am not|are not) (really|quite|even)? sure (if|whether|that)? (this|it|my .{1,2}) (is|will be|would be|may be|might be) .{0,2} (of (any|some)? (interest|use|help|value)|relevant|useful|interesting|for you|worth|right for you|your thing|something you) .{0,3} but`,
  `(only|just) (reply|answer|respond|read on|write back|get back) (to (me|this))? if you .{0,3} (want|feel|fancy|like|must|wish|care|happen|can be)`,
  `(do not|would not|did not) suppose (that)? (you|there|it|this|we|i) (would|might|could|have|will|are|need|is|can)`,
  `(get it|understand|understandable|not blame you|fair enough|deserve it|be surprised|serve me right|do not mind|would not mind) if (this|it|my .{1,2}|you) (went|goes|ends|ended|is|lands|landed|gets|got|put|send|threw|throw|chuck|toss) .{0,4} (bin|trash|spam|junk|deleted|ignored|unread|unanswered|away|out)`,
  `(tenth|hundredth|thousandth|millionth|fifth|sixth|twentieth|umpteenth|nth|100th|10th|50th|fiftieth) .{1,2} to (write|email|call|pitch|contact|ask|pester|reach|sell|bother|try|land|hit)`,
  `you (owe me nothing|do not owe me (a|an|any)|need not (answer|reply|respond|bother|write back|feel))`,
  `(need not|do not have to|do not need to) (answer|reply|respond|bother|write back|get back to me|humour me) (at all|of course|if|really)`,
  `(not|hardly|barely|scarcely|unlikely to be) (be)? (worth|deserve|deserving|merit|worthy of) .{0,2} (reply|response|answer|time|attention|while|read|reading|look|minute|second|seconds|interest)`,
  `(probably|likely|surely|guess|suppose|doubt|maybe|perhaps|possibly|may be|might be|could be|fear|afraid) .{0,3} (nothing|not something|not anything|of no|not of|no use|no interest|not much|little use|little interest|irrelevant|not (relevant|interesting|important|useful|for you)) .{0,2} (you|for you|interest|use|that|to you|worth|interesting|important|relevant|special|whatsoever|at all|in this|care)`,
  `(do not|never|not|please do not) (feel|be|think) (that)? (you (have to|must|need to)|obliged|obligated|compelled|any (pressure|obligation|need)|like you have to|under any (pressure|obligation)|pressured) .{0,2} (answer|reply|respond|read|get back|write|open|say|act|do anything|take|listen|humour|humor|engage)`,
  `(quite|totally|completely|fully|would|will|perfectly|of course|do|entirely|absolutely)? (understand|get it|not blame you|not mind|do not mind|forgive you) (completely|entirely|fully|totally|at all|perfectly)? if you (bin|delete|ignore|would rather not|never|hate|have no|want nothing|hit delete|skip|trash|throw|roll your|do not (want to (hear|reply|talk|answer|read)|have time|care|reply|read|bother|respond)|stopped reading|close this|laugh)`,
  `(will|would|shall) not (be)? (be)? (at all)? (offended|hurt|insulted|take offence|take offense|take it personally|hold it against|blame you|cry|bite) .{0,2} (if|by|when|at all|$)`,
  `(i am|we are|as|being) (only|just|merely|but) (a|an) .{0,1} (small|little|tiny|humble|lowly|mere|simple|one man|one woman|new|young|junior|unknown) .{0,1} (supplier|seller|salesperson|business|company|firm|vendor|salesman|rep|startup|shop|person|nobody|outfit|team|trader|maker|agency|freelancer)`,
  `far be it from me`,
  `who am i to`,
  `(i am|i may be|we are) (no|not an|hardly an) expert .{0,5} (but|and|so)`,
  `you (surely|certainly|obviously|clearly|probably)? (surely)? know (this|it|that|all this|far|much)? .{0,1} better than (i|me|us|we|anyone|i do)`,
  `(just|only|merely|but) (a|my) .{0,1} (silly|humble|little|tiny|small|stupid|random|naive|modest|wee|crazy|half baked) .{0,1} (thought|idea|suggestion|question|opinion|note|email|message|request|favour|favor|ask|two cents|offer)`,
  `(my|a|this|one) .{0,1} (silly|humble|stupid|naive|modest|wee|half baked|dumb|daft|foolish) (little)? (thought|idea|suggestion|question|opinion|note|email|message|request|favour|favor|ask|offer|pitch)`,
  `(sounds|sound|seems|seem|is|be) .{0,2} (silly|daft|stupid|dumb|foolish|crazy|mad|cheeky|far fetched|naive) .{0,1} but`,
  `(do not|do not even|am not|not even) (know|sure|certain) .{0,2} (if|whether|that|why) (this|i|it|you|we|my .{1,2}) .{0,4} (worth (your|it|mentioning|the)|bother|bothering|of (any)? (use|interest|value|help)|any (use|good|interest)|care|remember me|interest you|be reading|read this|should (be)? (writing|asking|even)|am writing|welcome)`,
  `(no need|you need not|no obligation|you do not (need|have) to|do not bother) (to)? (answer|reply|respond|reply to this|write back|replying|answering|responding) (at all|of course|really|if|to (this|me)|or anything|whatsoever|even)`,
  `(if|unless) (you|it) .{0,3} (can be bothered|could be bothered|can not be bothered|could not be bothered|do not hate|can stand|can bear|bore you|bores you)`,
  `(no (worries|problem|stress|hard feelings|big deal|biggie)) (at all|whatsoever) if (not|you (do not|can not|are not|would rather|have no|hate|never|say no))`,
  `(totally|absolutely|perfectly|completely|more than|entirely) (fine|ok|okay|cool|understandable|understand|get it|all right|alright) .{0,2} if (not|you (do not|can not|are not|would rather|have no|are too busy|hate|never|say no|ignore|pass))`,
  `(you can|feel free to|please feel free to|you may|by all means) .{0,1} (say no|ignore (me|this)|delete (me|this)|bin (this|it)|tell me to|skip (this|it)|roll your) .{0,4} (offended|at all|of course|completely|if|hurt|blame|and|i)`,
  `(probably|likely|surely|no doubt|you are probably|i am probably|i am surely) (the)? .{0,1} (wrong person|wasting (your|my) time|wasting|barking|a waste|boring you|too late|annoyed|regretting|rolling your|laughing|thinking who)`,
];

const softly =
  '(perhaps|possibly|maybe|conceivably|sort of|kind of|kinda|somehow|by any chance|i guess|i suppose|or something|potentially|humbly|if at all possible|at all possible|ever so|some day|one of these days|a tiny bit|if you do not mind|i dare say|tentatively|at all conceivable|hopefully)';
export const moreHedge: readonly string[] = [
  `(i suppose|i guess|what i am) .{0,4} (sort of|kind of|clumsily|badly)? (trying to (ask|say|get at)|asking|getting at) (is|whether|if)`,
  `(could|might|would|may|can|wonder|wondering|wondered|thought|hoping|hope|hoped|guess|feel|like|suggest|ask|propose|curious|thinking|mention|interest) .{0,4} ${softly} .{0,5} ${softly}`,
  `${softly} .{0,4} (could|might|would|may|can|wonder|wondering|thought|hoping|hope|ask|like|want|consider) .{0,5} ${softly}`,
  `${softly} ${softly} .{0,3} (could|might|would|may|can|be|like|you|we|i|interest|want|consider)`,
  `(i|we) (sort of|kind of|kinda|rather|half|vaguely|secretly|dare|dared|daring) (to)? (thought|think|hoped|hope|wondered|wonder|wanted|want|felt|feel|wish|ask|dare|hoping|wondering|thinking|imagined|figured|guess)`,
  `(might|may|could|would) (there|i|we|it|you|one) (perhaps|possibly|maybe|conceivably|somehow|by any chance|ever|at all|humbly|just possibly) (be|have|ask|dare|find|suggest|consider|spare|see|trouble|at all|perhaps|possibly|be so|manage)`,
  `(wondering|wondered|wonder|hoping|curious|hoped) (if|whether|that)? .{0,3} (might|may|could|would) .{0,2} ${softly}`,
  `(was|were|had been|been|am|have been) (just|only|sort of|kind of|vaguely|rather|simply)? (wondering|hoping|curious) .{0,2} (if|whether|that)? .{0,2} (maybe|perhaps|possibly|somehow|by any chance)`,
  `(if|provided|as long as|so long as) (it|that|this) (is|would be|were|was) .{0,1} (not|no) .{0,1} (too)? (much)? (trouble|bother|hassle|inconvenience|imposition|to ask|burden|nuisance|a hassle|a bother|an imposition|a burden|inconvenient|a problem) .{0,4} (and|maybe|perhaps|could|might|would|may|can)`,
  `(only if|if and only if|only) .{0,1} (you (feel like it|want to|fancy|would like|have (the)? time)|it suits) .{0,4} (of course|maybe|perhaps|possibly|and|could|might|obviously|or)`,
  `(would|could|might) you .{0,2} (be so (kind|very kind|good)|find it in your|be willing to maybe|perhaps be|deign|possibly be|bring yourself) .{0,2} (as to|to|heart|willing|persuaded|able|open)`,
  `(so|ever so|eternally|forever|terribly|awfully|incredibly|deeply|hugely|immensely) (very)? (grateful|thankful|obliged|indebted|appreciative|honoured|honored) .{0,2} (if|for) .{0,4} (possibly|spare|moment|minute|second|seconds|minutes|tiny)`,
];

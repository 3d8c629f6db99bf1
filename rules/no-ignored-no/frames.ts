import { contacts, even, noWord, refused, silenceFrom, unlessToldNot, yesWord } from './words.ts';

const reader = '(you|your .{1,2}|#MergeTag|he|she|they)';
const onceMore =
  '(here (i|we) (am|are|go)|here is (one more|another|a (new|fresh|second|different))|hear (me|us) out|one (more|last|final) (time|thing|try|note|email|call|question|chance|attempt|shot|message)|let (us|me) (try|talk|ask|have|start|revisit|call|give)|give (me|us|it) (another|one|a second)|(this|second|third|fourth|fifth|sixth|seventh|next|last) time (lucky|round|around)|(this|it|that) is (worth|too good|different|my|another)|(i|we) (bet|think|believe|suspect|am sure|know) (you|that)|surely)';

/** The reader refused, and the seller goes on. */
export const refusalIgnored = [
  'you (may|might|could) have (said|told .{1,2}) (no|not .|that .{1,4}) .{0,3} but .{0,1} (i|we)',
  '(do|does) not (take|accept|want|welcome|like) (sales|cold|unsolicited) (call|calls|email|emails|visits|visitors|callers) .{0,4} (so|but|yet|which is why) .{0,1} (i|we|here)',
  '(as|since|because|after|now that) you (have)? (took|taken|removed|blocked|muted|unfriended|deleted) .{1,6} (i am|we are|i will|we will|i have|here)',
  '(refused|rejected|declined|turned down|unsubscribed|hung up) .{0,3} (still|yet|again) (asking|calling|trying|here|writing|ringing)',
  '(asked|told|ordered|begged) (me|us) not to (call|ring|phone|write|email|text|visit|come|contact you) .{0,4} (so|but|yet|still) .{0,1} (let us|let me|i|we|here|how about)',
  '(i|we) (heard|hear) you .{0,5} (but|yet|still|however) .{0,2} (i|we|let|hear|here)',
  'your .{0,1} (no|refusal|answer|rejection|decision|request) (is|was|has been)? .{0,2} (noted|heard|received|understood|clear) .{0,1} (but|however|yet|and (here|yet|still|nevertheless))',
  '(begin|start|ship|book|charge|go ahead|proceed|go live|install|renew|bill) .{0,6} unless you (stop|object|forbid|prevent|block|halt) (us|me|it|this|$)',
  `(i|we) (have been|was|were) (told|asked|informed|advised) .{0,4} (you|to|not) .{0,5} (stop|leave|no|not|go away|interested) .{0,6} (but|yet|still|sorry|however|can not|cannot|no can do|nevertheless|all the same)`,
  'you (may|might|could)? (have)? (said|say|told) no to .{1,3} (but|yet|however) .{0,1} (you|i|we|let|not)',
  '(sending|writing|calling|trying|emailing|asking|resending|ringing) .{0,3} (again|once more|anew|you again)? .{0,2} (since|because|as|although|even though|after|despite) you (have)? (binned|deleted|ignored|hung up|declined|refused|said no|rejected|unsubscribed|turned|blocked)',
  'you (declined|rejected|refused|deleted|ignored|turned down) (the|my|our) .{0,1} (invite|invitation|meeting|call|demo|calendar .|offer|proposal) .{0,6} (so|but|and) .{0,1} (i|we) (have|will|am|shall) .{0,3} (moved|rebooked|rescheduled|resent|put|booked|rebook|resend|move|try|set|added|sending|sent|trying)',
  '(made|make|making) it (clear|plain|obvious|known) .{0,12} (but|yet|still|however|so) .{0,8} (i|we) (will|shall|am|are|would) .{0,3} (ring|call|try|write|email|keep|be back|come|phone|trying|writing|calling|visit|follow)',
  'your .{1,3} (says|said|tells me|told me|insists|claims) .{0,8} (not|no|never) .{0,8} (i|we) (will|shall|am|are|have) .{0,2} (be (at|in|on|there|back)|call|ring|come|coming|calling|try|trying|write|writing|wait|waiting|keep|going)',
  '(in spite of|despite|regardless of|notwithstanding|against|ignoring) your .{0,1} (request|requests|wishes|objection|objections|preference|protest|protests|instructions|unsubscribe|opt out)',
  `${reader} (have|had|has|would)? (once|twice|politely|now|four times|three times)? ${refused} .{0,10} ${even} .{0,3} (i|we) (will|shall|am|are|have|had|thought|want|wanted|would|must|need|can|could|cannot|decided|figured|do|was)? .{0,4} ${contacts}`,
  `${reader} (have|had|has|would)? (once|twice|politely|now)? ${refused} .{0,10} ${even} .{0,2} ${onceMore}`,
  `${reader} (have|had|has|would)? (once|twice|now)? (hung up|blocked|marked|flagged|binned|deleted|ignored) .{1,8} (so|and so) .{0,2} (i am (trying|writing|calling|texting|emailing|sending|going)|i thought i would|i have (sent|written|tried)|here is|let us)`,
  `${reader} (have|had|has|would)? (once|twice|now)? ${refused} .{0,8} (so|and so|and|hence|therefore) .{0,1} (i|we) (will|shall|am|are|have|thought|decided|figured|am going to|would)? .{0,5} ${contacts} .{0,5} (instead|again|anyway|once more|another (number|address|way|time|route)|(from|on|via|through|using) (a|my|another)|personally|you instead|one more time|a different|your (boss|manager|ceo|partner|colleague|wife|husband|mobile|home))`,
  `(although|though|even though|despite the fact|while|whilst|since|as|now that|after|because) ${reader} (have|had|has|would)? (twice|now|three times|four times)? ${refused} .{0,6} (i|we) (will|shall|am|are|have|would|thought|must|still|am going to) .{0,4} ${contacts}`,
  `(i|we) (will|shall|am|are|am going to|have|would)? .{0,3} ${contacts} .{0,6} (although|though|even though|despite|in spite of|even after|regardless of|no matter that|knowing) (the fact that)? (you|your) .{0,2} (${refused}|no|refusal|answer|wishes|request|opt out)`,
  `(i|we) (know|realise|realize|understand|am aware) (that)? (this|it) is the (second|third|fourth|fifth|sixth|umpteenth) .{1,6} (said|told|declined|refused|turned)`,
  `your .{0,2} ${noWord} (in|on|last|of|was|is) .{0,8} (timing|mood|mistake|hasty|premature|a maybe|not (final|the end|forever)|only|just the|the wrong|misunderstanding)`,
  `(if|since|as|because|when) your .{1,3} (will not|would not|refuses to|refused to|can not|does not|says no|keeps) .{0,1} (put (me|us) through|talk|listen|answer|take my|let me|pass|see me|meet|help|budge|say yes) .{0,5} (i|we) (will|shall|am|have|can) .{0,2} (try|go|call|ring|write|ask|come|find|take|trying|going|writing)`,
];

/** The seller boasts of not stopping at a no. */
export const dogged = [
  '(do not|never) (do|know how to|believe in|go in for) (giving up|give up|quit|quitting|stop|stopping|backing down|back down)',
  '(invited|wanted|welcome|expected|convenient|asked) or not',
  '(hang up|block me|ignore me|delete this|say no|refuse|shut the door|slam the (door|phone)) .{0,3} if you (like|want|must|wish|will) .{0,3} (i|we) (will|shall|am|are|can)',
  '(i|we) (will|shall|am going to|are going to) .{0,2} (come|turn up|show up|drop by|stop by|pop in|call|ring) .{0,4} (all the same|anyhow|regardless|nonetheless|just the same)',
  'expect to (keep|continue|go on) (on)? (hearing|seeing|getting|receiving)',
  '(think|believe|suppose|imagine) (that)? .{0,3} (no|no thanks|no thank you|refusal|rejection|silence|not interested) .{0,2} (is going to|will|would|can|could) (stop|deter|discourage|end|scare|shake)',
  '(i|we) (will|would|do|can|am|are) not (be|get)? (easily)? (put off|deterred|discouraged|dissuaded|shaken off|brushed off|fobbed off|scared off|beaten|defeated|turned away|stopped)',
  '(told|taught|trained|paid|raised|brought up|born|wired|programmed) (me|us)? .{0,2} (never|not) to (accept|take|hear|give up|quit|stop|back down)',
  '(i|we) (am|are) back (for|with) (round|more|another|a second|seconds|attempt)',
  'you will (keep|go on|continue|carry on|be) (on|to)? (getting|hearing|receiving|seeing|get|hear|receive|see) .{0,5} (until|till|unless|whether|like it)',
  '(i|we) (am|are|will|do|would|can) not (be)? (taking|accepting|reading|treating|seeing|counting|regarding|considering|take|accept|read|treat|see|count|regard|consider) (that|this|it|your .{1,2}|one) (as|for) .{0,2} (no|final|answer|end|refusal|rejection|last|word)',
  '(i|we) (do|will|can|would|am going to) not (accept|believe|buy|think) (that)? you (are|do|were|would|really|could|will)? .{0,1} not (interested|want|need|ready|mean|like|see)',
  '(until|till) you (pick up|give in|cave|cave in|relent|say yes|come round|come around|let me in|see sense|surrender|crack|change your mind|come to your senses)',
  'ignore (this|me|us|it|my .{1,2}) .{0,4} and .{0,1} (i|we|you|another|there|the next) .{0,2} (will|shall|are|is|get)',
  '(say|think|do|object|protest|answer|reply) (what|whatever|as|how|all) you (like|want|will|please|wish) .{0,3} (i|we) (will|shall|am|are)',
  'you (can not|cannot|will not be able to|could not possibly|simply can not) (say no|refuse|turn (this|me|us) down|decline)',
  'why (you are|that is|it is|your (no|answer|decision) is|saying no is) (wrong|a mistake|mistaken)',
  '(i|we) (could|can) not (resist|help) .{0,2} (one (more|last)|trying|another|writing again|asking again|coming back) .{0,2} (try|time|go|email|note|call|attempt|once|you|$)',
  '(i|we) (will|shall|am going to) (be)? .{0,1} (try|trying|call|calling|ring|ringing|write|writing|email|emailing|chase|chasing|ask|asking|follow up|following up) .{0,4} (again and again|over and over|daily|every (day|morning|hour|week|other day)|day after day|week after week|round the clock|twice a (day|week)) .{0,3} (until|till|unless|if|whether|$)',
  '(do not|no need to|no use|no point|useless to|pointless to) (bother|in)? (telling|saying|sending|declining|refusing|trying to (say|decline|refuse|talk)|say|tell) (me|us)? .{0,2} (no|not|you are not|to stop|a refusal|that you are not|a no|otherwise)',
  '(does|did|do|will|would|can|has|have|could) not (ever)? (put (me|us) off|deter (me|us)|discourage (me|us)|faze (me|us)|dissuade (me|us)|shake (me|us) off|scare (me|us) (off|away))',
  '(let|letting) you (off|go|escape|get away) (that|so|this|too|quite so|from me)? (lightly|easily|that easily|easy|fast|quickly|without)',
  '(shut|close|slam|bolt|lock) (the|that|your) door on (me|us|this)',
  '(until|till) (i|we) (get|hear|have|win|extract) (a|your|that|the) yes',
  '(my|our) (policy|rule|motto|habit|creed|philosophy|approach) is .{0,4} (keep|never|not|persist|call|try|no) .{0,6} (yes|no|until|give up|quit|stop|means)',
  '(if|unless|should) it (is|be) (a|really a|still a)? no .{0,6} (hear it from you|in person|on the phone|face to face|explain|tell me why|why not|over the phone|voice)',
  '(rejections|refusals|nos|hang ups|no thank yous|unanswered calls|slammed doors|brush offs) .{0,6} (and|but|yet|later) .{0,1} (i|we) (am|are|have|will|keep)',
  'you (know|must know|knew|should know) (that)? (i|we) (will|shall|am going to|would) .{0,1} (keep|just keep|only keep|be back|come back|call again|try again|not stop|not give|carry on)',
  'no (just|only|simply|merely)? means (that)? (i|we) (have not|did not|must|need|should|will|can|get)',
  '(take|takes|took|taking) more than .{0,3} (no|nos|refusal|rejection|hang up|silence|that|slammed door) .{0,2} to (stop|deter|put|discourage|get rid|shake|scare|make)',
  '(i|we) (will|shall|am going to|are going to) (win|wear|talk|bring|get|turn) you (over|down|round|around|to yes|to (agree|say)) .{0,4} (yet|eventually|sooner|in the end|one day|whatever|if it|no matter|in time|somehow)',
  '(like)? a (dog|terrier|bulldog) with a bone',
  '(never|not|hardly) (know|knew|learned|learnt|known|one to know) when to (quit|stop|give up|let go|take no)',
  `(${noWord}|the word no|quit|quitting|giving up|surrender|stop|it) [(is|are|was) (not|never) (a word)? (in|part of) my (vocabulary|dictionary|nature|dna|language|book)]`,
  `(a|your|one|the|any)? (${noWord}|silence|hang ups|slammed door|slammed doors) (has|have|had|will|does|did|would)? (not|never) (stopped|stop|scared|scare|put|deter|deterred|discourage|discouraged|bother|bothered|faze|fazed|hurt|slowed|slow|changed|change|end) (me|us|my|anybody|anyone|the)`,
  '(i|we) hear no .{0,10} (never|not|still|keep|anyway|but)',
  '(i|we) (do not|never|can not|cannot|refuse to) (do|believe in|recognise|recognize|hear|speak|understand|know|process|compute) (a|the word|the meaning of)? (no|nos|rejection|rejections|refusals|not interested) (!(one|idea|way|more)|$)',
  '(i|we) (do not|will not|can not|cannot|refuse to|find it hard to|am struggling to) (believe|accept|think) (that)? (that|this|it|your) .{0,1} (is|was|no)? .{0,1} (really)? (your)? (final|last|the end|no)',
  '(i|we) (was|were|am|are) (not|never) (one|ones|the type|the kind|the sort|someone|somebody|people) (to|who) (give up|quit|quits|gives up|walk away|take no|back down|let go|leaves|stop|stops)',
  '(i|we) (am|are) (made of|too) (sterner|stubborn|thick skinned|determined|keen|persistent) .{0,2} (stuff|to (stop|quit|give|take|go|leave|accept|hear))',
  'call (it|me|this) (stubborn|persistent|pushy|obstinate|pig headed|a pest|relentless|tenacious|what you (like|want|will)) .{0,4} (but|i|we)',
  '(stubborn|persistent|pushy|relentless|tenacious|determined|obstinate|thick skinned|pig headed) .{0,3} (so|and) .{0,2} (i|we|expect|you|here)',
  'so (you can|you may|do)? expect (another|more|a few more|a further|further|my next|plenty) .{0,2} (call|calls|email|emails|note|notes|message|messages|letter|letters|visit|visits|from me)',
  '(that|this) (is|was) not (the|an) (answer|reply|response|decision) (that)? (i|we) (was|were|am|are|had|have|wanted|want|need|hoped|will|can) .{1,5} (so|and) .{0,1} (i|we|let)',
  '(persistence|perseverance|stubbornness) (pays|is my|is our|wins|runs)',
  '(i|we) (will|shall|am going to|are going to) (pursue|hound|badger|pester|chase|bombard|hassle|wear) (you|this)',
  '(i|we) (will|shall) (only)? (stop|quit|give up|rest|go away|leave you alone|leave you in peace|back off|let go|let up) .{0,4} (when|once|until|after|as soon as|if) (you|we) (have)? (buy|bought|sign|signed|book|booked|meet|met|talk|talked|spoke|spoken|agree|agreed|answer|reply|pick up|order|come on|join|say yes|give me)',
  '(emails|calls|messages|reminders|notes|letters|it|this) (will)? (only)? (stop|stops|end|ends|cease) (only)? (when|once|if|after|until|as soon as) (you|we) (have)? (buy|sign|book|meet|talk|speak|spoken|agree|answer|reply|pick up|order|join|say yes|give me)',
  '(i|we) (will|shall|am going to) be (in|on|at|outside|blowing up) your (inbox|door|doorstep|phone|desk|voicemail|reception|office|lobby|line) .{0,6} (every|each|until|till|again|whether|daily|anyway|unless|weekly)',
  '(every|each) .{1,2} (in|on|at) your (inbox|door|doorstep|phone|voicemail|office) (until|till|unless)',
  '(until|till) (you|we|i) .{1,7} (i|we) (will|shall|am going to) .{0,2} (be)? (in|on|at) your (inbox|door|doorstep|phone|voicemail|office)',
  'even if you (do not|never|say|will not|would not|refuse|decline|keep) .{0,1} (answer|answering|reply|respond|pick up|no|ask|like|want|object|refuse|decline|refusing|ignoring|ignore) .{0,4} (i|we) (will|shall|am|are) .{0,1} (be at|be there|be in|call|ring|write|come|coming|calling|keep|turn|show|try|visit|phone|email|not stop|go on)',
  '(i|we) (will|shall|am|are) .{0,2} (coming|come|calling|call|ring|ringing|visit|visiting|stop|stopping|drop|dropping|turning|turn|send|sending|write|writing|email|emailing|phone|phoning) .{0,6} (whether (that|it|this) (suits|works|is|fits|pleases) .{0,2} or not|whether you .{1,4} or not|whether or not you|like it or not|with or without your|no matter (what|how))',
];

const evasion =
  '(going (quiet|silent|dark)|staying (quiet|silent)|hanging up .{0,2}|ignoring (me|us|this|my .{1,2})|silence|blocking (me|us|my .{1,2})|deleting (this|me|my .{1,2})|not (answering|replying|responding|picking up) .{0,2}|saying no|avoiding (me|us|my .{1,2})|hiding|playing (dead|hard to get)|unsubscribing|your silence|a no|telling me no|refusing|running)';
/** The reader’s ways out are said to be no use. */
export const evasionUseless = [
  `${evasion} .{0,3} (will not|would not|does not|is not going to|can not|cannot|did not|never|will never|is not|is no|has not) (get rid of|getting rid|rid you|stop|shake|deter|work|help|put|make (me|us)|discourage|save|scare|end|change|get you|keep (me|us)|an answer|use|good|a strategy|gets)`,
  '(no|is no|not) (getting rid of|escaping|shaking|avoiding|hiding from|stopping|ignoring|escape from|way out of|dodging) (me|us)',
  'you (will not|cannot|can not|could not|are not going to|do not) (be able to|get to)? (ignore|avoid|dodge|escape|put|block|shut|hide|keep|run|outrun|brush) (me|us|this|from me|from us)? .{0,2} (forever|for ever|for long|off|out|any longer|away|much longer|that easily|so easily)',
  `(a|your|that|this|every|each|the|any|to me) .{0,1} ${noWord} .{0,5} (tells|makes|spurs|means|motivates|encourages|pushes|drives|inspires|invites|fires|gets|leaves) .{0,4} (try|harder|keep|ask|persist|again|later|not (yet|now)|maybe|going|further|go on|more|challenge|determined|yes|work)`,
  `(a|your|that|this|every|each|the|any) .{0,1} ${noWord} .{0,5} (is|was) .{0,3} (start|starting|beginning|invitation|opening|challenge|step|halfway|one closer|yes|maybe|not (yet|the end|final)|request for|cue|timing)`,
  `${noWord} [(is|was|are) not (a|an|the)? .{0,1} (answer|word|option|reply|possibility|outcome|choice) .{0,2} (i|we|for|that|here|with|in)?]`,
];

/** Nothing said is taken for a yes, or a deed hangs on it. */
export const silenceTaken = [
  '(acceptance|agreement|consent|approval|permission|a yes) .{0,1} (will be|is|shall be|would be) .{0,1} (presumed|assumed|taken|deemed|implied|inferred|understood)',
  '(failing|absent|barring|without) (a|an|any|your) .{0,1} (reply|answer|response|word|objection|cancellation) .{0,2} (the|your|our|this) .{1,3} (rolls|renews|converts|starts|ships|goes|becomes|begins|continues|upgrades)',
  `(not|no|never|zero|without|nothing) .{0,3} (reply|answer|word|objection|objections|response|complaint|heard|hear) .{0,5} (so|and so|therefore|hence) .{0,1} (i|we|your .{1,2}|the .{1,2}|it|you) (has been|have been|is|are|am|have|has|was|will|shall|is now) .{0,3} (confirmed|booked|renewed|charged|assumed|assuming|gone ahead|going ahead|go ahead|started|signed|added|enrolled|taken it|placed|approved|reserved|shipped|set up|processed|billed)`,
  `(since|as|because|seeing|given that|now that) (that)? (nobody|no one|you|none of you) (has|have|had|did)? (not|never)? (objected|object|complained|complain|protested|said otherwise|said no|said anything|spoke up|spoken up|stopped (me|us)|opposed) .{0,5} (i|we|your|the|it) (has|have|am|are|is|will|went|shall)`,
  `(if|when|once|should) .{1,3} (passes|comes|goes by|arrives|goes|rolls round|pass|go by) (without|with no|and) .{0,1} (a|any|no|i (have|hear))? .{0,2} (word|answer|reply|response|objection|nothing|no)`,
  `(${silenceFrom}|${unlessToldNot}) .{0,7} (i|we) (will|shall|am going to|are going to) .{0,2} (start work|begin|go ahead|press on|push on|carry on|move ahead|push ahead|sign you|enrol|enroll|charge|bill|invoice|renew|put (you|it|the|a)|send (the|you the|over the) (contract|invoice|kit|order|goods|agreement)|turn up|drop in|drop by|pop (in|by|round)|swing by|come (round|over|by|in|and)|keep (calling|trying|writing|emailing|ringing))`,
  `(take|taking|took|taken|treat|treating|treated|read|reading|count|counting|interpret|interpreting|regard|consider|view|construe|deem|see|accept|understand) (your|the|that|this|any|no)? (silence|lack of .{1,3}|no (answer|reply|response|news|word|objection)|absence of .{1,3}|failure to .{1,2}|non response|not hearing .{0,3}|inaction) .{0,4} (as|for|to mean|to be|that|means) .{0,5} ${yesWord}`,
  `(silence|no (answer|reply|response|news|word|objection|objections)|not hearing .{0,3}|lack of .{1,3}|absence of .{1,3}) .{0,6} (is|be|means|mean|counts|count|equals|stands|will do|amounts|signals|signifies|implies|tells me) .{0,4} (yes|consent|agreement|approval|green light|go ahead|confirmation|acceptance|agree|accept|on board|happy|good enough for me|all i need|assent|permission)`,
  `(without|failing|absent|barring|lacking|in the absence of) (a|an|any|your|further|some)? .{0,1} (word|reply|answer|response|objection|objections|instruction|instructions|news|cancellation|refusal) .{0,8} (your|the|it|this|that|we|i|you) .{0,4} (will|shall|is|are|goes|go|am|am going to) .{0,4} (taken|booked|confirmed|assumed|deemed|treated|considered|charged|billed|renewed|started|shipped|accepted|enrolled|activated|processed|ahead|begin|start|proceed|turn up|be there|come|ship|bill|charge|book|go in|assume|renew|place|take)`,
  `(not hearing|hearing nothing|hearing no .{1,2}|having heard nothing|not having heard|as you (did not|have not)|since you (did not|have not|never|said nothing)|because you (did not|have not)|since (i|we) (have not heard|heard nothing|did not hear)|as (i|we) (have not heard|heard nothing|did not hear)|with no (reply|answer|word|objection)) .{0,7} (i|we) (have|will|am|shall|had)? .{0,2} (assumed|assume|assuming|taken it|take it|booked|gone ahead|went ahead|put you|placed|started|signed|scheduled|charged|enrolled|presume|presumed|confirmed|reserved|counted|added you|taken the liberty)`,
  '(consider|count|call|treat|regard) (it|this|yourself|that|us|the .{1,3}) (as)? (booked|settled|done|agreed|confirmed|signed up|in|enrolled|a yes|a deal|sold|approved|accepted|renewed) .{0,4} (unless|if you do not|if i do not|if we do not)',
  `(${silenceFrom}|${unlessToldNot}) .{0,7} (the|your|this|our) (order|contract|subscription|trial|invoice|booking|plan|quote|agreement|upgrade|delivery|deal|policy|membership|seat|seats|work|job|visit|crew|terms|price|payment|card|account|meeting|call|demo) .{0,2} (goes|go|ships|starts|stands|is|are|will|rolls|begins|becomes|gets|comes|leaves|happens)`,
  '(your|the|this|our) .{0,2} (order|contract|subscription|trial|booking|plan|agreement|upgrade|delivery|deal|policy|membership|seat|seats|work|meeting|call|demo) .{0,2} (goes|go|ships|starts|stands|is|will|rolls|begins|becomes|converts|turns) .{0,7} unless (i|we|you) (object|tell|say|hear|reply|let|speak|respond|shout|answer|protest|decline)',
];

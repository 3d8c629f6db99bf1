import { bother, busy as full, meek, nuisance, writing } from './words.ts';

/** “Sorry to bother you.” */
export const apology: readonly string[] = [
  `(sorry|apologies|apologize|apologise|my apologies|pardon|forgive me|excuse me|forgive|excuse|sincere apologies|do apologise|do apologize) (if|to|for|that|in advance|about)? (i|me|my|the|this|it|we|am|have)? .{0,3} ${bother} (you|in|on|again|your|into|so|yet|another)?`,
  `(sorry|apologies|apologise|apologize|pardon me|forgive me|excuse me) for ${writing} (you|in|on|out|again|up|yet|another|your|this|into|a|over|to you|so|back|by)`,
  `(apologise|apologize|sorry|apologies) for (taking|using|filling) (up)? (so much)? (space|room|your inbox)`,
  `(sorry|apologies|forgive me|excuse me|pardon) (for|to) (the (cold|sudden|random|unsolicited) .{1,2}|${writing}) (you|out|again|in|up|like|to|like this|unannounced|uninvited)`,
  `(sorry|apologies) to (email|write|message|call|ask|chase|follow up|keep|text|ring|contact|reach) (you|out|again|for|on|to|asking|chasing)?`,
  `(forgive|excuse|pardon) (the|my|this) .{0,1} (intrusion|interruption|persistence|boldness|forwardness|cold .|unsolicited .|directness|cheek|nagging|spam|repeated .)`,
  `(i|we) (hate|am loath|feel (bad|awful|terrible|guilty|silly)|am embarrassed|am almost afraid) (to ask|asking|to write|writing|to bother|about asking|about writing)`,
  `sorry if (this|i|it|you) (is|am|are|have|has) .{0,2} (the wrong|not (the right|for you|relevant)|too|annoying|bothering|a bother|out of|already|got|reached the wrong)`,
  `(sorry|forgive me|apologies) (that)? (i|to) (keep|am keeping) ${writing}?`,
  `(sorry|apologies|apologise|apologize) .{0,3} (to (bother|disturb|trouble|interrupt|intrude|pester|nag|bug|impose)|for (the (bother|intrusion|cold|unsolicited|interruption|persistence|disturbance|long|random|spam|repeated|trouble)|bothering|disturbing|intruding|interrupting|pestering|imposing|barging|being (a|so|such|yet another)|yet another|another (email|message)|taking up|taking (so much)? of your time|my persistence))`,
  `(so|very|really|terribly|awfully)? sorry to be (a|an|yet|another|that|such|so)`,
  `(i|we) (hate|loathe|dislike|do not (want|like|mean|wish)|would hate|feel (bad|awful|terrible|guilty|silly|embarrassed)|really do not want|am embarrassed|am ashamed|am afraid|hope (this|i|it) (is|am) not|hope (i|this|it) (do|does) not) (about|for|to be)? (to)? (be|being|becoming|become|seem|sound|come (across|off) as|bother|bothering|disturb|disturbing|pester|pestering|nag|trouble|troubling|interrupt|intrude|impose|imposing|bug|spam|take up|clutter|add to|keep|writing|asking|ask|annoy|annoying|overstep|overwhelm|waste|push) (a|an|as|you|your|too|on|in|pushy|annoying|salesy|pestering|like|that|such|again|this|for|so) .{0,1} ${nuisance}?`,
  `(do not|not|would hate to|do not mean to) (want|wish|like|mean)? to (impose|intrude|overstep|disturb|interrupt|bother|pester|nag|waste your|take up|clutter) .{0,3}`,
  `(will|promise|try) (to)? not (to)? (take|use|waste) (up)? (too)? (much|any more|more) of your`,
  `(hate|not want|not mean|not trying) to (be|sound|seem|become|come across as|come off as) (a|too|so|such a|overly|like a)? .{0,1} ${nuisance}`,
  `(hope|hoping|hopefully) (that)? (i|this|it|my .{1,2}) (am|is|are|do|does|did|will)? not .{0,1} (bother|bothering|disturb|disturbing|intrude|intruding|interrupt|interrupting|too much|a bother|an imposition|an inconvenience|inconvenient|a bad time|annoying|imposing|(being)? (too|so|overly)? (annoying|pushy|intrusive|forward|much)|too forward|too pushy|intrusive)`,
  `(if|is) (this|it|i) (is|am)? (not)? (a bother|too much (trouble|to ask|bother)|an imposition|an intrusion|bothering you|disturbing you|catching you at a bad time|imposing)`,
  `(if|unless) it is (not|no) (too)? (much)? (trouble|bother|inconvenience|to ask)`,
  `(i will|i promise to|let me) (not take|try not to take) .{0,2} (too much|your hair|much of your|any more of your|you)`,
];

/** “I know you are super busy, but …” */
export const busy: readonly string[] = [
  `(i|we) (know|realise|realize|understand|appreciate|am sure|imagine|can imagine|get|see|assume|bet|figure|totally get|guess|am aware|recognise|recognize|suspect|expect|can only imagine) (that)? (how)? (incredibly|very|super|insanely|crazy|extremely|terribly)? (busy|swamped|hectic|full|overloaded) (you|your .{1,2}) (must be|are|is|must|may be|get|have)`,
  `(i|we) (know|realise|realize|understand|appreciate|am sure|imagine|can imagine|get|see|assume|bet|figure|totally get|guess|am aware|recognise|recognize|suspect|expect|can only imagine) (that)? .{0,2} (you|your (inbox|schedule|calendar|plate|week|day|time|diary|life|hands|job|days|role)) .{0,4} ${full} (you are|you must be|things are|it (is|gets|can be)|at the moment|right now|these days|but|so|and|person|schedule|time)?`,
  `you (must|may|might|will|are) .{0,2} (be|have|probably|getting|get) .{0,2} ${full} (but|and i|so|right now|these days|at the moment)?`,
  `(your|you have) .{0,1} (inbox|plate|calendar|schedule) (must be|is|are|is probably|is surely|already) .{0,2} ${full}`,
  `(i|we) (know|realise|realize|understand|am sure|bet|imagine) (that)? you (get|receive|are getting|must get|have) .{0,2} (a lot|lots|tons|hundreds|dozens|thousands|so many|too many|a million|many|plenty|loads|#Value) (of)? .{0,3} (emails|messages|mails|pitches|these|calls|like this|notes)`,
  `(busy|important|hectic) (as you are|person|man|woman) .{0,2} (but|i|so)`,
];

/** “This may be a silly question.” */
export const selfDoubt: readonly string[] = [
  `(this|it|that|my .{1,3}) (is|may be|might be|will be|sounds|may sound|might sound|may seem|seems|could be|is probably|probably) .{0,2} (a (long shot|shot in the dark|stretch|stupid .|silly .|dumb .|crazy .|waste of your)|of no (interest|use|importance|relevance|value)|not (of (any)? interest|worth your|relevant to you|important|interesting)|too much to ask|cheeky|out of line|completely irrelevant)`,
  `(if|sorry if|in case|know|realise|realize) (this|it|that) (is|sounds|seems|may be|might be) .{0,1} (silly|stupid|dumb|foolish|crazy|naive|annoying|random|irrelevant|cheeky|forward|presumptuous|weird)`,
  `(a|one|another|only a|just a) (silly|stupid|dumb|teeny|wee|cheeky|itsy) .{0,1} (question|ask|thing|request|favour|favor|idea|suggestion|thought|note|email)`,
  `(only|just) (a|one) (tiny|little|small|minor|super quick) .{0,1} (question|ask|thing|request|favour|favor|idea|suggestion|thought)`,
  `(a|one) tiny (little)? (question|ask|thing|request|favour|favor)`,
  `would it be (silly|too bold|too forward|presumptuous|stupid|out of line|rude|too much|weird|inappropriate|cheeky|impertinent|impolite) .{0,2} (if|to|for|of)`,
  `(feel free to|please|just|you can|by all means) (ignore|disregard|delete|forget) (me|this|this (completely|entirely)|my (message|email)|this (email|message|note)) (if (this|it|that|i|you)|completely|altogether)`,
  `ignore me`,
  `(i|we) (am|are) .{0,1} (sure|certain|afraid|guessing|assuming) (that)? (you|this|it) (are|is|will|have|would|probably)? .{0,1} not (interested|of interest|be interested|care|want|for you|what you|relevant|need|heard) .{0,4} but`,
  `(no obligation|under no obligation|do not (have to|need to)) to (read|answer|reply|respond|open|look)`,
  `no (rush|hurry|pressure) (whatsoever|at all)? .{0,3} (whenever|only if|if you (ever|happen)|no rush)`,
  `(only|but only) if you (have|can spare|find|get|happen to have) (the)? (time|a (moment|second|minute)) .{0,3} (of course|obviously|no (rush|pressure|worries)|whenever)`,
  `(be)? (forever|eternally|so very) (grateful|indebted|thankful) (if|for)`,
  `(be)? (incredibly|extremely|deeply) (grateful|indebted|thankful) if`,
  `(i will|this will|promise to|i promise i will|i will try to) (be|keep this|keep it|make this|make it)  (super|very|really|so)? (quick|brief|short|fast) (i)? (promise|swear)`,
  `^ (hi|hello|hey|so|yes|yep|oh|well|and|sorry)? (it is)? (only|just)? me again`,
  `(the|your) (hundredth|100th|millionth|thousandth|tenth|umpteenth|#Value) (person|seller|vendor|rep|salesperson|email|pitch) (to|who|you|today|this|in)`,
  `(i|we) (am|are) (probably|likely|surely|no doubt|just|only|certainly) (the last|wasting|bothering|not the|being (silly|stupid|annoying|a)|a nobody|one of (many|dozens|hundreds)|just another|another|wrong)`,
  `(just|yet|only|merely) another (salesperson|sales person|sales rep|vendor|cold email|sales email|pitch|annoying)`,
  `(i|we) (am|was) (not sure|unsure|doubtful|not certain) (if|whether|that) (this|you|it|i|we|my .{1,2}|anyone) (is|are|will|would|even|am|was|lands|should|can|could|have|has|make|makes|go|goes|still)  .{0,4} (interest|interested|useful|relevant|worth|care|want|anything|bother|bothering|help|sense|read|remember|to you)`,
  `(i|we) (do not|may not|might not) (know|be) .{0,2} (if|whether)? (this|i|we|it) (is|am|are|will)? .{0,2} (worth|any (use|help|good)|of (any)? (use|interest)|qualified|good enough|bothering|interest you)`,
  `(who am i|i am nobody|i am no expert|i have no right|i know it is a lot to ask|i know i am asking a lot)`,
  `(i|we) (may|might) (have been|be) (barking up|wasting|way off|completely wrong|totally off|off base)`,
];

/** “I was wondering if maybe …” */
export const hedge: readonly string[] = [
  `(i|we) (was|were|am|are|have been) (just|only|kind of|sort of|also)? (wondering|curious|thinking|hoping) (if|whether|that) .{0,1} ${meek}`,
  `(just|only) (wondering|wanted to ask|curious) (if|whether) (maybe|perhaps|possibly|you (might|may|could)|we (might|may|could)|there (might|may)|it (might|may)) .{0,3} ${meek}?`,
  `(wondering|wondered|hoping) (if|whether|that)? .{0,1} (maybe|perhaps|possibly|you might|you may|we might|you would possibly) .{0,4} (maybe|perhaps|possibly|be (able|open|willing|interested|up for|so kind|free)|consider|could|at some point|have (a|some|time))`,
  `(could|would|might|may|can) (you|we|i) (maybe|perhaps|possibly) .{0,3} (maybe|perhaps|possibly|at some point|sometime|some time|if|one day|somehow|ask|consider|spare|think about|find)`,
  `(maybe|perhaps|possibly) (we|you|i) (could|might|can|may) (maybe|perhaps|possibly|sort of|kind of|somehow|at some point)`,
  `(thought|figured) (i|we) (would|might|could) (maybe|perhaps|possibly|just maybe)`,
  `(if|whether) you (could|might|would|may) (maybe|perhaps|possibly) .{0,4}`,
  `(think|thought|hope|hoping|believe) (that)? (it|this|you|we|i) (might|may|could) (maybe|perhaps|possibly)`,
  `(sort of|kind of|kinda) (maybe|perhaps|possibly|like to|want to|wanted to|hoping|wondering|wanting|hoped|think|thinking)`,
  `(would|could) (you|it) (be)? (at all|perhaps|possibly|maybe) (possible|interested|willing|be open|okay|ok|consider|mind|like)`,
  `(if|whenever) (it is|that is|you (have|feel|get|find)|at all) .{0,2} (at all|possible|convenient|a spare|spare|by any chance|like it) .{0,2} (and|at all|if|but|maybe|perhaps|no pressure)`,
  `(by any chance|at all possible|if at all possible) .{0,4} (maybe|perhaps|possibly|by any chance|at all|if)`,
  `(i|we) (would|might|may) (sort of|kind of|maybe|perhaps|possibly|humbly|tentatively) .{0,2} (like|love|suggest|want|propose|ask|venture|appreciate)`,
  `(might|may|could) i (perhaps|possibly|maybe|humbly|dare|be so bold|trouble you|impose|presume|venture)`,
  `(dare (i|to) (ask|say|hope|suggest)|if i may be so bold|if i may|i humbly (ask|request|suggest)|at the risk of (being|sounding|boring|bothering|annoying|repeating))`,
];

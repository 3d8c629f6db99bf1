import { patterns } from '../../patterns.ts';

const mails =
  '(list|lists|newsletter|newsletters|emails|email|mails|mail|mailing|mailings|messages|letter|letters|note|notes|updates|alerts|digest|offers|announcements|information|texts|circulars|round up)';
const elsewhere =
  '(elsewhere|another .|someone else|somebody else|other (suppliers|providers|quotes|firms|companies)|(your|the) (current|present|existing|old) .|where you are|with who you have)';
const fits =
  '(right (time|fit|person|moment|year|thing|place)|good (fit|time|year|moment|idea|match)|a priority|for you|your (thing|area|cup|bag|department|call|patch|job|field|scene)|interested|relevant|of (interest|use)|useful|needed|ready|looking|on your|what you|the one|worth)';
const refuse =
  '(ignore|delete|bin|disregard|decline|say no|pass on it|walk away|opt out|say so|say nope|tell me no|leave it|forget it|unsubscribe)';

const then =
  '(let (me|us) know|tell (me|us)|say|reply|click|stop|close|understand|respect|ignore|delete|bin|leave|remove|drop|forget|ring us|cancel|withdraw|email|write|call|no harm)';

/** An easy no, or a way off the list. */
export const waysOut = patterns(
  // “A no is fine”, “no hard feelings”, “no strings”.
  `no (worries|problem|problems|bother|harm done|drama|dramas|issue|trouble) (if|either|at all|whatsoever|though|just|whichever|whatever|$)`,
  `(if|not|then|is|otherwise|changed|timing|no) .{0,10} no (worries|problem|problems|bother|harm|drama|issue)`,
  `no (pressure|hard feelings|rush !delivery|hurry|offense|offence|need to (reply|respond|answer|decide|act)|(reply|response|answer) (is)? (needed|required|necessary|expected)|big deal|hard sell|sweat|stress)`,
  `(that|it|this|(a|your|the|any) .{0,2} no|no thanks|not now|either answer|any answer) .{0,1} (is|would be|will be|are) (also|a)? (okay|ok|fine|alright|all right|cool|no problem|grand)`,
  `((a|your|the|any|an early|an honest) .{0,2} no|no thanks|no thank you|not now|not yet) .{0,1} (is|would be|will be|are|helps|works|does) .{0,2} (welcome|good|enough|helpful|useful|perfectly|answer|too|just|as|me)`,
  `(a|one|your|any|simple|quick|plain|one word|clear|straight|honest|polite|short) .{0,1} (no|nope|no thanks|not now|no thank you) !(brainer|one|cost|obligation|risk|charge|fee|fuss|nonsense|strings|takes|from|in) .{0,3}`,
  `(take|read|treat|count) (silence|it|that|no (reply|answer|news)) as (a|your)? (no|not|closed)`,
  `(a|one|your|any) .{0,1} (line|word|sentence|text|email|reply) .{0,2} (is|will|would) (enough|do|be enough|suffice|fine|all)`,
  // “If it is not for you, just say so.”
  `(if|even if|should|when) .{1,14} (fine|okay|ok|understand|no problem|no worries|no bother|just say|say so|please say|say the word|no hard|grand|forgive .{0,3}|one (line|word) .)`,
  `(if|when|should) (you|your .{1,2}|it|this|that|they|things|now|plans|priorities|the .{1,2}) .{0,6} ((no longer|do not|would not) (want|need|wish|like|use|fit|suit)|no longer|rather not|off|bad|wrong (time|person|moment|fit|address|season|year)|(have|has) changed|(decide|decided) against|no interest|decided|gone with|going with|chosen|picked|settled|sorted|covered|suited|happy where|happy with|all set|to stop|not (for|your|a|the|right|interested|relevant|on|want|need|of|keen|convinced|ready|make|manage|come|attend)) .{0,14} ${then}`,
  `if (plans|things) (have)? (change|changes|changed) .{0,5} ${then}`,
  `if (not|you do not|you are not|it is not|you would not) .{0,2} (i will|we will|delete|ignore|bin|leave|close|forget|fine|that is (fine|ok|okay|grand)|say|there is nothing|nothing)`,
  `if (you|your .|it|this|that|they|the .{1,2}|i|not)? .{0,6} ${refuse}`,
  `(totally|completely|fully|quite) (get it|understand)`,
  `(i|we) (get it|understand) (if|should|when|either)`,
  `if (it|this|that|now|the timing|timing) .{0,3} not (a|the)? ${fits}`,
  `(no longer|not) ${fits} .{0,10} (let (me|us) know|tell (me|us)|say|no worries|ignore|delete|fine|just|reply|i will|understand)`,
  `if (you|they|the .) (are|would|were|have|had|do|would like|want|prefer|wish|choose|decide|feel) .{0,2} (not to|rather not|decided (against|not|it)|second thoughts|to (stop|pass|wait|hold off|decline|cancel|let|opt|leave|end|skip|stay|withdraw))`,
  `if (you|they|the .{1,2}) .{0,6} ${elsewhere}`,
  `(you (can|could|may|might|are (free|welcome) to)|feel free to|be sure to) .{0,3} (go|look|shop around|compare|out to tender|find|choose|use|stay|try|buy) .{0,5} ${elsewhere}`,
  `(out to tender|shop around)`,
  // What the seller does then.
  `(i|we) (will|shall|am going to|can|would|should) (then|happily|gladly|quite)? (close|stop|step back|leave (you|it|the|this)|leave you|remove (you|your)|take you off|take .{0,3} as a no|not (write|follow|chase|bother|email|call|contact|ring|pester|nag|disturb|trouble|reach|keep|send|push|hassle|mind|hold it|be (offended|hurt|upset)|$)|assume .{1,8} (not|closed|over|passed|step|back|priority|gone|moved|no)|take the hint|bow out|back off|get out of your|respect|stay quiet|keep quiet|go quiet|release|withdraw|let (it|this) (go|rest|lie))`,
  `say .{0,3} and (i|we) (will|shall|would) .`,
  `(happy|fine|glad|ok|okay|used) (to be told|to hear|with|to take) (a|your)? no`,
  `(tell|ask) (me|us) to (go away|stop|leave|get lost|back off|buzz off|sod off)`,
  `(close|closing|close out) (the|your|out your|out the|this) (file|loop|thread|ticket|case|out|on my end|deal|conversation|opportunity)`,
  `(step|stepping|stepped|back|backing) (back|away|off) from .{0,2} (follow up|following up|follow ups|reaching out|contacting|emailing|writing|outreach|messaging|calling)`,
  `(should|shall|can|would you prefer|do you want|want) (i|me|that i|we|us)? (to)? (close|step back|remove|leave you|stop (writing|emailing|calling|sending|following|reaching|contacting|here|these|$))`,
  `(otherwise|then) (i|we)? (will|shall)? (stay|keep|be) quiet`,
  `(last|end) .{0,2} you (will)? .{0,1} (hear|see|get) (from|of) (me|us)`,
  `if (i|we) (do not|have not|hear) .{0,2} (hear|heard|nothing) .{0,10} (next person|release|assume|close|stop|let it|withdraw|free|give (it|the)|put it back|offer (it|the)|take (it|that))`,
  `(either|any) way (is|works|thank|thanks|i|we|no|it)`,
  `(feel free to|you can|you may|please|just|then|simply) (decline|say no|pass on it|walk away|(ignore|delete|bin|disregard|skip) (me|it|this (email|note|message|mail|one)|(this|these) $))`,
  `(feel free to|you can|you may|just|then|simply) (skip|pass|cancel)`,
  `(just|simply|only) (reply|respond|say|tell me|write|text) (with)? (a)? (no|nope|not interested|stop|pass)`,
  `(reply|respond|say|type|word|send|text|reply with|respond with|answer with) (the)? (word)? (a)? (no|not interested|stop|remove|off|unsubscribe|end|cancel|leave|not for (me|us)|no thanks|not now)`,
  // Off a list, out of a plan.
  `(unsubscribe|opt out|unsub|optout|unsubscription)`,
  `((to be|be|get) (removed|deleted|unsubscribed|excluded|eliminated|taken off)|take (me|you|us|your .{1,2}) off|(click|click here|link|here) (to)? remove|address .{0,1} (remove|removed) from|for (removal|unsubscription|delisting)|remove (your|yourself|my|me|this|you|please))`,
  `(to|for|wish|want|like|rather|prefer|should you .{0,2}) (come off|get off|go off|drop off|leave|quit|stop|end|not (get|receive|hear)|removal|delisting|not to (get|receive|hear)) .{0,6} (${mails}|from (me|us)|these|hearing|receiving)`,
  `^ (remove|removal|unsub|stop|leave|off) .{0,1} (http|https|www|$)`,
  `(promise|try|vow|aim) not to (pester|bother|chase|nag|disturb|trouble|hassle|follow|write|email|call|contact) .`,
  `(it does not|it is not|does not|not) (suit|right|fit|work|for you|happy|satisfied) .{0,4} (return|send (it|them) back|bring (it|them) back|post it back)`,
  `(return|send|bring|post) (it|them|yours)? .{0,6} if (it|they|you) .{0,2} not (suit|right|fit|work|like|love|for you|happy|satisfied|what)`,
  `^ (off the list|take me off|want out|not (for you|interested|now|this year) $|do not want (these|this|them|to)|rather not $|had enough of|too many emails)`,
  `remove in the subject`,
  `(do not|no longer|rather not|would prefer not to|not to) (wish|want|like|care)? (to)? (receive|hear|get|be contacted|receiving) .{0,6} (${mails}|from (me|us))`,
  `(manage|update|change|edit|adjust|set|email|mail|mailing|contact|communication|notification|subscription) (my|your|email|mail|contact|notification|subscription|communication|the)? .{0,1} (preferences|settings|subscriptions|subscription|notifications|choices)`,
  `(skip|pause|cancel|stop|end|change|swap|reschedule|leave) .{0,5} (any time|anytime|whenever|when you like|(with|in) (one|a|two) .|with the link|from your account|in your account|in settings|free of charge|before (then|the)|up to #Value|within #Value|for a full|for free|for nothing|at no)`,
  `to (cancel|change or cancel|pause|skip|decline|opt|withdraw) .{0,6} (go|use|call|ring|click|reply|email|visit|log|write|text|see|just)`,
  `(cancel|end|stop|leave) (a|your|this|the|my|any) .{0,2} (subscription|newsletter|mailing|mailings|emails|membership|trial|order)`,
  `you will not hear from (me|us) (again|further|unless|after)`,
  `(nothing to (cancel|return)|change your mind|nothing happens (unless|until))`,
);

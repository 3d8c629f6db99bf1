import { patterns } from '../patterns.ts';

const send = '(reply|respond|write|email|mail|text|call|ring|phone|dial|message|dm|contact|visit|click|tap|press|hit|fill|complete|book|schedule|reserve|register|sign|order|download|join|apply|rsvp|choose|pick|select|confirm|enrol|enroll|subscribe|shop|buy|claim|start|try|watch|read|see|check|explore|browse|discover|view|use|enter|return|bring|submit|request|review|share|forward|save|add|grab|get|upgrade|renew|donate|vote|log|access|open|print|send|pay|show|drop|take|refer|leave|go|stop|swing|come|mark|ask|approve|lock|learn|answer|invite|act|begin|follow|post|tell|update|redeem|print|reconnect|continue|activate|upload|provide|present|tag|keep|give|schedule|head|redeem|meet)';

/** What asks the reader for something: the order to do a thing, a wish with a verb, a button. */
export const asks = patterns(
  `^ (and|so|then|but|or|now|simply|please|just|to .{1,6})? ${send} (us|me|to|back|a|an|the|your|here|now|this|our|my|at|on|in|with|by|for|it|out|up|yes|no|if|#MergeTag|#Value|and|directly|today|below|link|button|how|what|which|these|those|one|any|all|into|more|free|online|by|off|over|from|yours|below)`,
  `(please|simply|just|kindly) ${send}`,
  `(click|tap) (here|below|the|on|this)`,
  `(reply|respond) (to|with|yes|if|directly|by|here|and|back)`,
  `hit (reply|respond)`,
  `(call|text|ring|phone|email|contact|reach|dial) (me|us|our|#MergeTag|#Value|now|today) .{0,3}`,
  `(tell (me|us)|drop (me|us) a|send (me|us)|give (me|us) a (call|ring|shout|buzz))`,
  `(can|could|would|will) you (please)? ${send}`,
  `(would you|are you|do you) (like|open|want|available|free|interested|willing|mind|have) .{0,6}`,
  `(i|we) would (love|like|appreciate|welcome|be (grateful|glad|happy|delighted|honored|honoured)) (to|it if|if|your|for you|a) (schedule|set|book|meet|talk|chat|hear|have|discuss|invite|connect|learn|arrange|show|walk|see|jump|hop|get|explore|your|you|review|speak|request|ask|propose|offer|feature|call|quick|minutes|short)`,
  `(i|we) (propose|suggest|recommend|ask|request|invite|need|require|want) (that|you|we|to|your|a|scheduling|meeting|starting)`,
  `(you|this is) (are|is)? (invited|your invitation) (to|for)`,
  `(available|schedule|visit|register|details|more|info|information|learn|apply|order|book) (at|on|online|here|by|via) (#MergeTag|our|the|www|http|https)`,
  `(next step|next steps|action items|action required|to get started|to claim|to book|to schedule|to register|to reserve|to redeem|to pay|to confirm|how to)`,
  `if you (are|would|want|have|need|prefer) .{1,10} (reply|call|click|let (me|us)|email|contact|visit|book|schedule|just|please|hit|text|send|reach out to me|here)`,
  `(hope|look forward|looking forward) (to)? (see|seeing|hear|hearing|speak|speaking|meet|meeting|talk|talking|having|connecting|working|your|you)`,
  `(your|the) (payment|invoice|response|signature|confirmation|decision|feedback|approval) (is|was) (due|needed|required|requested)`,
  `(payment|balance|amount) .{0,4} due`,
  `(use|enter|apply|with) (code|coupon|promo|offer code)`,
  `(before|then|when|once) (you)? (click|call|reply|book|sign up|register)`,
  `(toll free|call us|order now|shop now|book now|learn more|read more|sign up|get started|find out more|start here|buy now|apply now|register now|see details|view details|rsvp|watch now|try it|get yours|save your|claim your|more info|more information)`,
  `(you can|you may|you could) (reach|call|book|schedule|email|contact|find|get|reply|use|see|visit|download|access|order|pay|sign|choose|view|text|read|start|click|register|watch|view|also) .{0,3} (me|us|a|an|the|here|at|by|on|your|it|out|this|our|more|online|#MergeTag|#Value)`,
  `(start|starting|get started|begin) (with|by|now|today|here|your|the)`,
  `^ .{0,2} (thoughts|interested|worth) $`,
  `^ ${send} .{1,4} $`,
  `${send} (today|now|this week|before) .{0,3}`,
  `let us (schedule|book|set|find|chat|meet|connect|reconnect|plan|get|hop|jump|discuss|grab|start|put|walk|do|go|arrange|see)`,
  `let (me|us) know if you would (like|love|prefer|want|rather|be (interested|open|up)) .{0,3}`,
  `let (me|us) know (what|which|when|how|where|whether|your|by|today|a|either|and|so)`,
  `(happy|glad|available) to (chat|talk|meet|hop|jump|walk|show|connect|discuss|get you scheduled|get on) .{0,6} (if|this|next|with you|you|through|what)`,
  `(happy|glad|available) to .{1,8} if (you are (interested|open|curious)|it (makes|would make|would be|is) (sense|helpful|useful)|(helpful|useful|of interest)|you (would)? like|you want)`,
  `get you (scheduled|booked|set up|started|on the)`,
  `(welcome|appreciate) (the|an) (opportunity|chance) to`,
);

/** An ask, even in the words of an offer to help: it says by what number or address. */
export const directAsks = patterns(
  `(call|contact|reach|email|text|ring) (me|us|#MergeTag|.)? (directly)? (at|on) (#MergeTag|#Value)`,
  `(just|simply) (reply|respond|call|text|click|email)`,
);

/** The reader is asked to answer in words. */
export const repliesInvited = patterns(
  `(hit|press|just|simply|please|can|could|and)? (reply|respond|answer|write back) (to|and|with|directly|back|here|$)`,
  `(answer|reply) (me)? (in|with|to) (a|one|your|this|it)`,
  `(let (me|us) know|tell (me|us)|write (me|us|back)|email me|text me|call me)`,
);

/** Offers that leave it all to the reader: friendly, and no next step. */
export const offersToHelp = patterns(
  `(feel free|do not hesitate|never hesitate|hesitate) to .{0,4}`,
  `(always|here|happy|glad|available) (here)? (to|if) (help|you|share|answer|discuss|chat|talk|assist|support)`,
  `if (you|anything|things|there) .{0,8} (questions|need|needs|change|changes|anything|ever|something)`,
  `(any|got|have) questions`,
  `(let (me|us) know|reach out|get in touch|contact (me|us)) if (you (have|need|ever|run|get|experience|see|notice|are (unsure|stuck))|there|anything|something|i|we)`,
);

/** What the seller says will happen next. */
export const sellerPromises = patterns(
  `(i|we) (will|shall|am going to|are going to|plan to|would) (be)? (call|calling|send|sending|follow|following|reach|reaching|get back|share|sharing|email|emailing|prepare|have|circle|ring|write|visit|deliver|come|arrive|ship|put|set|schedule|walk|keep|update|notify|contact|contacting|process|review|reply|look into|take|text|close|add|confirm|investigate|bring|check|show|see|mail|complete|finish|start|meet|let you know|issue|refund|provide|work|be in touch|stop|leave|dig|escalate|try|present|explain|discuss|introduce|arrange|help|go|give|be|make)`,
  `let me (review|check|look|ask|find out|see|talk|confirm|dig) .{0,8} (get back|come back|let you know|tomorrow|this week)`,
  `(tomorrow|next week|next time|in (my|the|our) next (email|mail|message)|later this week|on #WeekDay) .{0,3} (i|we|you) .{0,2} (will|shall|am|are)`,
  `(you will|you can expect to|expect to|you should) (receive|get|hear|see|be contacted|have|notice)`,
  `(here is|here are) (what happens next|the next|your|what|the agenda|the plan|how)`,
  `(attached|enclosed) (is|are|you will|please|find)`,
  `(is|are|will be|has been|have been|been) (scheduled|booked|confirmed|on (its|their) way|on the way|attached|enclosed|issued|shipped|processed|delivered|set|ready|complete|completed|escalated|reopened|refunded|resolved)`,
  `(will|shall) be (in touch|contacted|sent|ready|arriving|delivered|charged|billed|processed|there|here|with you|on site)`,
  `(i have|we have|i've) (scheduled|booked|attached|sent|processed|added|updated|escalated|passed|reserved|set|put|blocked|included|issued|shared|enclosed|prepared|outlined|recorded)`,
);

/** A way off the list: the sentence asks for nothing but that. */
export const waysOffList = patterns(
  `(unsubscribe|opt out|unsub|optout)`,
  `(to be|be|wish to be|want to be|like to be|get) (removed|taken off|deleted|unsubscribed|excluded|eliminated)`,
  `remove (your|yourself|my|me|this|you|please)`,
  `(removal|unsubscribe) (link|instructions)`,
  `(related)? (email|mailing) (list|lists)`,
  `(not|no longer|no) (wish|want|like|care)? to (receive|hear|get|be contacted)`,
);

/** An easy no, or a way off the list. */
export const waysOut = patterns(
  `no (pressure|worries|problem|obligation|obligations|hard feelings|rush|hurry|strings|commitment|offense|offence|need to (reply|respond|answer|decide)|reply is needed|response needed|big deal|hard sell|sweat|stress)`,
  `(that|it|this|a no) (is|would be|will be) (totally|completely|perfectly|absolutely|also)? (okay|ok|fine|alright|cool|no problem)`,
  `(if|even if) .{1,14} (fine|okay|ok|understand|no problem|no worries|just say so|say so|no hard)`,
  `(if|when) (you|it|this|that|the timing|now|the time|things|the project|priorities) .{0,3} (not|no longer|rather|off|wrong|changed|decided|prefer) .{0,14} (let (me|us) know|tell (me|us)|say|reply|stop|close|understand|respect|ignore|leave|remove)`,
  `(i|we) (will|shall|am going to|can|would|should) .{0,2} (close|stop|step back|leave you|leave it|remove you|take you off|not (write|follow|contact|email|bother|call|reach|take|send)|assume .{1,8} (not|closed|over|passed|step|back|priority)|take the hint|bow out|back off|get out of your|respect)`,
  `(close|closing|close out) (the|your|out your|out the|this) (file|loop|thread|ticket|case|out|on my end|deal|conversation|opportunity)`,
  `(should|shall|can|would you prefer|do you want|want) (i|me|that i|we|us)? (to)? (stop|close|step back|remove|leave)`,
  `(either|any) way (is|works|thank|thanks|i|we|no|it)`,
  `(unsubscribe|opt out|opt-out|unsub|optout)`,
  `(to be|be|wish to be|want to be|like to be|get) (removed|taken off|deleted|unsubscribed|excluded|eliminated)`,
  `(to)? remove (your|yourself|my|me|this|you|please) .{0,4} (list|address|email|name|from|mailing|mailings)?`,
  `remove in the subject`,
  `(type|with|word|send|reply|say) (the)? (word)? (remove|stop|unsubscribe|no)`,
  `(do not|no longer|rather not|would prefer not to|not to|not) (wish|want|like|care)? (to)? (receive|hear|get|be contacted|receiving) .{0,6} (emails|email|mails|mail|mailings|offers|messages|from|announcements|newsletters|information|updates)`,
  `(no longer|not) (interested|relevant|a priority|the right (time|fit|person)|a (good )?fit|for you|right for you|ready|looking) .{0,10}`,
  `(take|give) (all)? (the time|your time|as much time)`,
  `(cancel|reschedule|return|change) (anytime|any time|at any time|whenever|it|your|within|for a full|free)`,
  `(feel free to|you can|you may|please|just) (ignore|disregard|skip|decline|pass|say no|opt|delete|cancel)`,
  `(totally|completely|fully|i|we) (get it|understand if|understand you|understood)`,
  `if (things|anything|circumstances|this|that|your (situation|plans|priorities)|the (timing|situation)) (change|changes|changed|ever)`,
  `if you (are|would|were|have|would rather|want|prefer) (not|rather not|decided (against|not|it)|second thoughts|to stop|to pass|to wait|to hold off)`,
  `(whenever|when) you (are|feel) ready`,
  `(just|simply|only)? (reply|respond|say|tell me|write|text|a) (with)? (a)? (no|not interested|stop|pass)`,
  `(is|or is|the timing|timing is) (just)? not (right|the right|ideal|good)`,
  `manage (my|your|email)? (subscriptions|subscription|preferences)`,
);

import { patterns } from '../../patterns.ts';

/** Orders that ask the reader to do something. */
const send =
  '(reply|respond|write|email|mail|text|call|ring|phone|dial|message|dm|contact|visit|click|tap|press|hit|fill|complete|book|schedule|reserve|register|sign|order|download|join|apply|rsvp|choose|pick|select|confirm|enrol|enroll|subscribe|shop|buy|claim|start|try|watch|read|see|check|explore|browse|discover|view|use|enter|return|bring|submit|request|review|share|forward|pass|add|grab|get|upgrade|renew|donate|vote|log|access|open|print|send|pay|show|drop|take|refer|go|stop|swing|come|mark|ask|approve|lock|learn|answer|invite|act|begin|follow|post|tell|update|redeem|print|reconnect|continue|activate|upload|provide|present|tag|keep|give|schedule|head|redeem|meet)';

/** What asks the reader for something: the order to do a thing, a wish with a verb, a button. */
export const asks = patterns(
  `^ (and|so|then|but|or|now|simply|please|just|to .{1,6})? ${send} (us|me|to|back|a|an|the|your|here|now|this|our|my|at|on|in|with|by|for|it|out|up|yes|no|if|#MergeTag|#Value|and|directly|today|below|link|button|how|what|which|these|those|one|any|all|into|them|along|more|free|online|by|off|over|from|yours|below)`,
  `leave (us|me|your|a (review|comment|message|reply|note)) .{0,2}`,
  `^ (the|our|my) ask $`,
  `^ (the)? (cta|call to action) .{0,8}`,
  `save (your|the|this|my) .`,
  `(visit|go to|see|click on|log (on|in) (to|at)|head (over)? to|surf to|check out|order (at|from)|more at) (our|the|my)? .{0,2} (http|https|www|website|web site|site|webpage|page|link|url|store)`,
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
  `(use|enter|apply) (the|this|your|my)? (promo|coupon|offer|discount|referral)? (code|coupon|promo)`,
  `(before|then|when|once) (you)? (click|call|reply|book|sign up|register)`,
  `(toll free|call us|order now|shop now|book now|learn more|read more|sign up|get started|find out more|start here|buy now|apply now|register now|see details|view details|rsvp|watch now|try it|get yours|save your|claim your|more info|more information)`,
  `(you can|you may|you could) (reach|call|book|schedule|email|contact|find|get|reply|use|see|visit|download|access|order|pay|sign|choose|view|text|read|start|click|register|watch|view|also) .{0,3} (me|us|a|an|the|here|at|by|on|your|it|out|this|our|more|online|#MergeTag|#Value)`,
  `(start|starting|get started|begin) (with|by|now|today|here|your|the)`,
  `^ .{0,2} (thoughts|interested|worth) $`,
  `(would)? love to (connect|meet|chat|talk|hear|learn)`,
  `^ ${send} .{1,4} $`,
  `${send} (today|now|this week|before) .{0,3}`,
  `let us (schedule|book|set|find|chat|meet|connect|reconnect|plan|get|hop|jump|discuss|grab|start|put|walk|do|go|arrange|see)`,
  `let (me|us) know if you would (like|love|prefer|want|rather|be (interested|open|up)) .{0,3}`,
  `let (me|us) know (what|which|when|how|where|whether|your|by|today|a|either|and|so)`,
  `(happy|glad|available) to (chat|talk|meet|hop|jump|walk|show|connect|discuss|get you scheduled|get on) .{0,6} (if|this|next|with you|you|through)`,
  `(happy|glad|available) to .{1,8} if (you are (interested|open|curious)|it (makes|would make|would be|is) (sense|helpful|useful)|(helpful|useful|of interest)|you (would)? like|you want)`,
  `get you (scheduled|booked|set up|started|on the)`,
  `(welcome|appreciate) (the|an) (opportunity|chance) to`,
);

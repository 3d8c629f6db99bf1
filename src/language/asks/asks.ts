import { patterns } from '../../patterns.ts';

const talk =
  '(call|chat|conversation|meeting|talk|minutes|word|reply|answer|response|thoughts|feedback|look|visit|line)';
const wish =
  '(love|like|appreciate|welcome|value|prefer|be (grateful|glad|happy|delighted|keen|pleased|honored|honoured))';
const place =
  '(http|https|www|website|web site|site|webpage|page|link|url|store|shop|form|counter|desk|office|app|com|org|net|co|io)';

/** What asks the reader for something in other words than an order: a wish, a wait, an offer, a label, a button. */
export const asks = patterns(
  // Answers that are wanted.
  `(let (me|us) (know|have)|lmk|tell (me|us)|hit me up|get back to (me|us)|say the word|do the needful|keep (me|us) posted|(give|drop|send|shoot|gimme) (me|us)? (a|an|your|the|any|some|one|two|#Value) .)`,
  `(ping|text|ring|call|email|mail|phone|write|message|dm|contact|reach|dial|revert|reply) (to|back)? (me|us|our|#MergeTag|#Value|now|today|anytime|any time|whenever)`,
  `(reply|respond|answer|write back|revert) (to|with|yes|no|if|directly|by|here|and|back|on|in|at|asap|soonest)`,
  `(look forward|looking forward|eager to|keen to|can not wait to|counting on|hoping for|hope (to|for)|hoping to|waiting to|wait to) .{0,4} (you|your|hear|hearing|from|see|seeing|meet|meeting|speak|speaking|talk|talking|working|connecting|having|reply|response|answer|order|decision|comments|thoughts|confirmation|approval|go ahead|yes|feedback|call|visit)`,
  `(await|awaiting|awaited|wait for|waiting for|waiting on) (your|their) .`,
  `(await|awaiting|awaited|wait for|waiting for|waiting on|expecting) (your|their|his|her|an|a|the) .{0,2} (reply|response|answer|order|number|decision|comments|thoughts|confirmation|approval|go ahead|yes|feedback|call|visit|signature|payment|purchase|word|news|form|documents|details|address|deposit|instructions)`,
  `(a|an|one|your|any) .{0,2} (no|yes|reply|line|word|email|answer|nod|response|text|thumbs up|review|rating) .{0,3} (is enough|is all|will do|would do|is fine|would be|would help|helps|takes|suffices|would mean|means)`,
  `(grateful|obliged|appreciated|appreciate it|great|lovely|helpful|brilliant|kind|good|thankful) if you (could|would|can|will|were)`,
  `((do not|never) forget|remember|be sure|make sure) (to|you) .`,
  `you (will|would|only)? (need|have|get) to (sign|pay|book|call|send|reply|confirm|bring|complete|fill|register|apply|decide|choose|order|say|pick)`,
  `(need|needs|want|wants|needed|wanted|after|takes|get|have) .{0,2} (a|an|one|your|the) .{0,2} (yes|no|word|line|reply|signature|number|address|decision|confirmation|answer|details|approval|go ahead|deposit)`,
  `(over to you|your (move|turn)|(up to you|your (call|choice|decision))|ball (is|'s) in your)`,
  `(any|either|both|whichever|whatever) .{0,4} (works|suits|is fine|are fine|is good|would do|will do)`,
  `(your|the) (payment|invoice|response|signature|confirmation|decision|feedback|approval|deposit|form|comments|input) (is|are|was|will be) (due|needed|required|requested|outstanding|overdue|appreciated)`,
  `(due|payable) (in #Value|by|on|within|upon|before)`,
  `(payment|balance|amount) .{0,4} due`,
  // Wishes, and what the seller offers to do.
  `(i|we) would ${wish} (to|it if|if|your|for you|a|an|the|some|any|that|you to|#Value) .{0,5}`,
  `(would)? love to (connect|meet|chat|talk|hear|learn|show|see|have)`,
  `(i|we) (would)? (propose|suggest|recommend|ask|request|invite|need|require|want) (that|you|we|to|your|a|an|scheduling|meeting|starting)`,
  `(i|we) (can|could|might|may) .{0,1} (send|drop|bring|show|come|visit|pop|swing|call|ring|post|mail|email|share|forward|walk|meet|set (it|this|that|one|up)|arrange|put (together|you|it|one)|run (you|through|a)|hop|jump|stop by|introduce|join|do (it|this|that|any|a|#WeekDay|tomorrow|next)|(talk|speak) (on|at|any|this|next|tomorrow|#WeekDay)|get (you|it|this|one)|hold (it|one|a|the|this|that)|reserve|book|start|explain|lend|prepare|draft|quote (you|for|it|this|that)|price|fit you)`,
  `(happy|glad|pleased|keen|available) to (send|chat|talk|show|walk|discuss|forward|jump|hop|meet|connect|explain|get) .{0,12} (if|this|next|with you|you|through) .{0,5}`,
  `(happy|glad|pleased|free|able) to (come|pop|visit|drop|swing|bring|demo|quote|measure)`,
  `worth (a|an|another|some|#Value) .{0,2} (call|chat|minutes|minute|look|visit|conversation|read|try|word|hour)`,
  `have (a|another) .{0,1} (look|read|think|chat|word|go|listen|watch|browse|play|wander|peek|taste)`,
  `if .{1,14} (happy|glad|pleased) to (send|chat|talk|show|explain|walk|discuss|jump|hop|meet|connect)`,
  `(i|we) (am|are) (free|around|available|here|in|at|open|in town|in the area|hosting|holding|running|having|throwing|putting on) .{0,6} (#WeekDay|tomorrow|today|tonight|morning|afternoon|evening|week|weekend|month|till|until|from|#Month)`,
  `(is|am|are) available (for|to) (a|an|phone|interview|interviews|comment|quotes|call|calls|speak|talk|meet)`,
  `(my|our) .{0,1} (number|phone|cell|mobile|line) is (#Value|#MergeTag)`,
  `my (calendar|diary|schedule) is (open|here|below|linked)`,
  `(could|can|may|might|shall|should) (we|i) (schedule|meet|talk|speak|set|find|book|arrange|connect|call|hop|jump|grab|have|get|pop|come|do)`,
  `(can|could|would|will) you !(not) .{0,3}`,
  `(would you|are you|do you) (like|open|available|free|interested|willing|mind) .{0,6}`,
  `let us (schedule|book|set|find|chat|meet|connect|reconnect|plan|get|hop|jump|discuss|grab|start|put|walk|do|go|arrange|see|(talk|speak) !about|fix|pick|catch|make|have|sit|try|say|aim)`,
  `(welcome|appreciate) (the|an|any) (opportunity|chance|help|${talk})`,
  `get you (scheduled|booked|set up|started|on the)`,
  `^ .{0,2} (thoughts|interested|worth) $`,
  // How to go on.
  `if (you|this|that|it|the) .{0,3} (would like|like|want|wish|fancy|prefer|need|decide|choose|are (ready|happy|interested|keen|up|in|open)|sounds|suits|works|fits|helps) .{1,10} (#Value|is|it|are|just|here|i|we|there|reply|call|click|email|contact|visit|book|text|send|reach out to me)`,
  `(you can|you could|you may) .{0,1} (reach|call|book|schedule|email|contact|get|reply|use|visit|download|access|order|pay|sign|choose|view|text|read|start|click|register|watch|ring|collect|pick|come|drop|try|join|reserve|ask|upgrade|switch|renew) .{0,3} (me|us|a|an|the|here|at|by|on|your|it|out|this|our|my|more|online|from|in|before|#MergeTag|#Value)`,
  `(visit|go to|see|click on|log (on|in) (to|at)|head (over)? to|surf to|check out|order (at|from)|more at|over at|use) (our|the|my|your)? .{0,2} ${place}`,
  `(available|schedule|visit|register|details|more|info|information|learn|apply|order|book|tickets|sign up|upgrade|renew|rsvp) (at|on|online|here|by|via) (#MergeTag|our|the|www|http|https|#Value|#WeekDay|tomorrow|noon)`,
  `(next step|next steps|action items|action required|action needed|call to action|cta|our ask|the ask|to get started|to (claim|book|schedule|register|reserve|redeem|pay|confirm|order|buy|apply|join|accept|keep|continue|upgrade|renew|rsvp|enter|change|switch|cancel|reschedule|be sure|secure|start) .{1,6} (go|call|ring|reply|use|visit|click|email|text|just|see|sign|send|log|speak|contact|by)|how to (order|book|apply|claim|redeem|pay|enter|register|join|confirm))`,
  `(you|this is) (are|is)? (invited|your invitation) (to|for)`,
  `(use|enter|apply) (the|this|your|my)? (promo|coupon|offer|discount|referral)? (code|coupon|promo)`,
  `(toll free|call us|order now|shop now|book now|learn more|read more|sign up|get started|find out more|start here|buy now|apply now|register now|see details|view details|rsvp|watch now|try it|get yours|save your|claim your|more info|more information)`,
  `(link|form|recording|sheet|slides|registration|sign up|details) .{0,2} (is|are) (here|below|at|in|on)`,
  `leave (us|me|your|a (review|comment|message|reply|note))`,
  `save (your|the|this|my) .`,
  `hit (reply|respond)`,
  `(click|tap|press) (here|below|the|on|this|through)`,
  `(start|starting|get started|begin) (with|by|now|today|here|your|the)`,
  `(see|catch|speak to|talk to|meet) you (there|then|soon|at|on|in|next|tomorrow|#WeekDay)`,
  `(appointment|session|table|slot|visit|call|meeting|booking|demo|delivery|installation|collection|fitting|survey|interview|place|seat|class|lesson|check up|check in|handover|kick off) .{0,4} (is|on|at|for) .{0,2} (#WeekDay|tomorrow|#Month|#Value)`,
);

import { patterns } from '../../patterns.ts';

/** What the seller says will happen next. */
export const sellerPromises = patterns(
  `(i|we) (will|shall|am going to|are going to|plan to) (be)? (call|calling|send|sending|follow|following|reach|reaching|get back|share|sharing|email|emailing|prepare|have|circle|ring|write|visit|deliver|come|arrive|ship|put|set|schedule|walk|keep|update|notify|contact|contacting|process|review|reply|look into|take|text|close|add|confirm|investigate|bring|check|show|see|mail|complete|finish|start|meet|let you know|issue|refund|provide|work|be in touch|stop|leave|dig|escalate|try|present|explain|discuss|introduce|arrange|help|go|give|be|make|tell|cover|dive|ask|explain|continue|return)`,
  `(#MergeTag|he|she|they|(our|my|the|your) (team|colleague|colleagues|office|crew|technician|installer|manager|project manager|support team|driver|engineer|engineers|consultant|specialist|staff)|someone|somebody|one of (us|our .{1,2})|a (colleague|member|technician|driver|specialist|manager)) .{0,4} (will|is going to|are going to) (be)? (call|calling|send|sending|follow|reach|reaching|get back|share|email|contact|contacting|ring|visit|deliver|come|arrive|review|reply|look|meet|bring|check|confirm|investigate|in touch|help|show|pick|collect|there|with you)`,
  `(leaves|reaches|arrives|ships|lands|is due|goes out|go out|comes|follows|starts) .{0,5} (tonight|today|tomorrow|#WeekDay|this week|next week|within|by)`,
  `(i|we|you) (send|test|talk|meet|speak|review|sign|call|visit|deliver|start|check|return) .{0,5} (by|until|on) (the)? (#WeekDay|#Value|#Month|end)`,
  `^ as agreed`,
  `will (personally|then|also)? (reach out|call you|contact you|get back|follow up|email you|send you|write to you|meet you|be in touch|get in touch)`,
  `on (track|course|schedule) (to|for) .`,
  `let me (review|check|look|ask|find out|see|talk|confirm|dig) .{0,8} (get back|come back|let you know|tomorrow|this week)`,
  `(tomorrow|next week|next time|in (my|the|our) next (email|mail|message)|later this week|on #WeekDay) .{0,3} (i|we|you) .{0,2} (will|shall|am|are)`,
  `(you will|you can expect to|expect to|you should) (receive|get|hear|see|be contacted|have|notice)`,
  `(here is|here are) (what happens next|the next|your|what|the agenda|the plan|how)`,
  `(attached|enclosed) (is|are|you will|please|find)`,
  `(is|are|will be|has been|have been|been) (scheduled|booked|confirmed|on (its|their) way|on the way|attached|enclosed|issued|shipped|processed|delivered|set|ready|complete|completed|escalated|reopened|refunded|resolved)`,
  `(will|shall) be (in touch|contacted|sent|ready|arriving|delivered|charged|billed|processed|there|here|with you|on site)`,
  `(i have|we have|i've) (scheduled|booked|attached|sent|processed|added|updated|escalated|passed|reserved|set|put|blocked|included|issued|shared|enclosed|prepared|outlined|recorded)`,
);

import { patterns } from '../../patterns.ts';

const day =
  '(tonight|today|tomorrow|#WeekDay|#Month|#Value|this (week|month|afternoon|morning)|next (week|month|#WeekDay)|within|by|in #Value|shortly|soon|on)';
/** What a team, a thing or a plan does at its time. */
const comesAbout =
  '(call|send|follow|reach|get back|share|email|contact|ring|phone|visit|deliver|come|arrive|review|reply|look|meet|bring|check|confirm|investigate|help|show|pick|collect|renew|start|begin|open|close|charge|bill|invoice|join|go (out|live|to)|post|write|ship|land|take place|be|there|with you)';

/** What the seller says will happen next. */
export const sellerPromises = patterns(
  `(i|we) (will|shall|am going to|are going to|plan to|intend to|aim to) !(not|never|always|love|talk|admit|assume|say|miss|like|need|want|be|know|understand) .`,
  `(i|we) (will|shall|am going to|are going to|plan to) be !(honest|frank|blunt|brief|direct|quick|straight|upfront|clear|candid|glad|happy|open|real|delighted|grateful|thankful|sorry|sad|proud) .`,
  `(i|we) am (calling|visiting|coming|sending|posting|dropping|delivering|bringing) .{0,6} ${day}`,
  `(#MergeTag|he|she|they|(our|my|the|your) .{1,2}|someone|somebody|one of (us|our .{1,2})|a (colleague|member|technician|driver|specialist|manager)) .{0,3} (will|shall|is going to|are going to) .{0,1} ${comesAbout}`,
  `(leaves|reaches|arrives|ships|lands|is due|goes out|go out|comes|follows|starts|calls|visits|delivers|collects|renews|renew|opens|resumes|takes place|goes to) .{0,5} ${day}`,
  `(i|we|you) (send|test|talk|meet|speak|review|sign|call|visit|deliver|start|check|return|ring|post) .{0,5} (by|until|on|you|it) (the)? (#WeekDay|#Value|#Month|end)`,
  `if (you)? .{1,3} i (send|call|ring|come|post|bring|mail|email|make|do) .`,
  `^ .{1,8} (by|before) (#WeekDay|tomorrow|noon|close of|end of|the end of) .{0,3} $`,
  `(i|we) (speak|talk|meet|wait|come back|ring|call) .{0,3} (on|for|again|at|#WeekDay|tomorrow|next|you)`,
  `^ until (then|#WeekDay|tomorrow)`,
  `(is|are) (coming|calling|visiting|arriving|due|starting|leaving|joining|going out) .{0,5} ${day}`,
  `(rings|calls|visits|contacts|meets|texts|emails) you`,
  `^ as agreed`,
  `will (personally|then|also)? (reach out|call you|contact you|get back|follow up|email you|send you|write to you|meet you|be in touch|get in touch)`,
  `on (track|course|schedule) (to|for) .`,
  `let me (review|check|look|ask|find out|see|talk|confirm|dig) .{0,8} (get back|come back|let you know|tomorrow|this week)`,
  `(tomorrow|next week|next time|in (my|the|our) next (email|mail|message)|later this week|on #WeekDay) .{0,3} (i|we|you) .{0,2} (will|shall|am|are)`,
  `(you will|you can expect to|expect to|you should) (receive|get|hear|see|be contacted|have|notice)`,
  `(here is|here are) (what happens next|the next|your|what|the agenda|the plan|how)`,
  `(is|are|will be|has been|have been|been) (scheduled|booked|confirmed|on (its|their) way|on the way|issued|shipped|processed|delivered|set|ready|complete|completed|escalated|reopened|refunded|resolved)`,
  `(will|shall) be (in touch|contacted|sent|posted|shipped|emailed|mailed|collected|fitted|installed|held|announced|drawn|open|back|live|published|confirmed|ready|arriving|delivered|charged|billed|processed|there|here|with you|on site)`,
  `(i have|we have) (scheduled|booked|attached|sent|pencilled|penciled|arranged|kept|processed|added|updated|escalated|passed|reserved|set|put|blocked|included|issued|shared|enclosed|prepared|outlined|recorded)`,
  `(the|our) (next|first) .{0,2} (is|starts|begins|takes place) (on|at|in)? ${day}`,
  `(is|are|be) .{0,2} (this|next) (#WeekDay|week|month) .{0,3} (from|at|between)`,
);

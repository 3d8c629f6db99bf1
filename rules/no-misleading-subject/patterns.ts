const thing =
  '(account|invoice|order|payment|subscription|delivery|parcel|package|shipment|refund|password|card|booking|reservation|profile|access|login|mailbox|domain|claim|application|file|balance|statement|credit|reward|rewards|bonus|gift|prize|voucher|diploma|certificate|membership|referral bonus|referral|seat|spot|place|ticket|registration|appointment|enrolment|enrollment|slot|tickets|seats|call|quote|loan|grant)';
const state =
  '(reserved|secured|suspended|limited|locked|on hold|overdue|past due|pending|ready|waiting|expiring|expired|at risk|in danger|closed|approved|declined|confirmed|complete|incomplete|delayed|processed|cancelled|canceled|due|outstanding|under review|compromised|blocked|restricted|here|enclosed|attached|unpaid|unclaimed)';

/** What a bank, a carrier or a support desk writes. */
export const offices: readonly string[] = [
  `(your|the|re) (#MergeTag)? .{0,3} ${thing} (is|has been|have been|was|will be|are) (being)? .{0,1} ${state}`,
  `(your|an|new|unpaid|open|outstanding|overdue) .{0,1} (invoice|payment|parcel|package|delivery|refund|shipment|receipt|balance) .{0,2} ($|is|for|from|notice|due|attached|number|no|#Value)`,
  `(action|response|attention|confirmation|verification|signature|approval) (is)? (required|needed|requested)`,
  `(account|security|billing|payment|delivery|fraud|system|service|policy|legal|final|formal|urgent|important|official|past due|renewal|expiration|cancellation|suspension) (alert|notice|notification|warning|update required)`,
  `(payment|delivery|login|transaction|order|verification) (failed|failure|declined|attempt|attempted|problem|error|issue|unsuccessful)`,
  `^ .{0,2} (invoice|payment|parcel|package|delivery|refund|account|order|subscription) .{0,2} (overdue|past due|on hold|suspended|failed|declined|unpaid|delayed|returned)`,
  `your (parcel|package|delivery|order|shipment|payment|refund) (could not|cannot|can not|was not|has not|is not) .{0,2} (delivered|processed|shipped|completed|accepted|sent|found)`,
  `(verify|confirm|validate|update|reactivate|restore|secure|unlock) your .{0,2} (account|identity|payment|details|billing|information|email|password|order|delivery|address)`,
  `(unusual|suspicious|unauthorised|unauthorized) (activity|login|log in|sign in|charge|access|transaction)`,
  `(important|urgent) .{0,2} (information|message|notice|update|matter)? .{0,2} (about|regarding|concerning|on) your .{0,3} ${thing}`,
  `(problem|issue|question|quick question|update|change|trouble|error) (with|about|to|on|regarding|in) your .{0,2} (account|order|invoice|payment|subscription|delivery|booking|card|refund|application)`,
  `(we|i) (missed|could not deliver|tried to deliver|were unable to deliver|received) your (parcel|package|delivery|payment|order|application)`,
  `(last|final|second|third|2nd|3rd) (notice|reminder|warning|notification|attempt)`,
];

/** What is said only to be opened. */
export const bait: readonly string[] = [
  `you (will not|will never|would not|are not going to) (believe|guess)`,
  `(this|it|what happens next|the (answer|result|reason)|what .{1,5}) (will|might|may|is going to) (shock|blow|amaze|surprise|change everything|stun|upset) (you|your mind)?`,
  `(one|this|a|the|#Value) (one)? (weird|simple|strange|odd|dirty|sneaky|little known) (trick|tricks|secret|secrets|hack|hacks)`,
  `this one (trick|thing|secret|hack|tip|habit|mistake)`,
  `(shocking|jaw dropping|mind blowing|unbelievable|scandalous) (truth|news|facts|secret|results|discovery|reason|video)?`,
  `(secret|secrets|truth|mistake|mistakes|thing|things|decision|decisions|trick|strategy) .{0,3} (nobody|no one|they|your competitors|everyone|most .) .{0,2} (talks about|tells you|tell you|talk about|want you to know|wants you to know|will tell you|hide|hides|hiding|won't share|share)`,
  `(the)? surprising .{1,5} (we|i|they) (just)? (discovered|found|learned|uncovered)`,
  `(congratulations|congrats) .{0,3} you .{0,3} (won|chosen|selected|picked|approved|qualified|qualify|eligible|winner|nominated|accepted|in|the lucky)`,
  `(congratulations|congrats) .{0,2} (here is|here are|claim|your) .{0,2} (your|prize|reward|gift|diploma|bonus|award|#MergeTag)`,
  `^ (here is|claim|collect) your .{0,1} (diploma|prize|reward|gift|check|cheque|cash|winnings|money|payout|bonus)`,
  `you (have|are|were|may have|could have) .{0,2} (won|been (selected|chosen|picked|approved|nominated|pre approved)|a winner|the winner|our winner|preapproved|pre approved)`,
  `(are)? you (ok|okay|alright|mad at me|upset with me|still alive|there)`,
  `(i am|i have|we are) (disappointed|worried about you|so sorry|a confession|bad news|hurt|shocked|done waiting)`,
  `(we|you and i) need to talk`,
  `^ .{0,2} you (do not|no longer|never|will not) (satisfy|love|want|trust|like|need|miss|respect) me`,
  `(bad|terrible|breaking|sad|shocking) news`,
  `(do not|never) (open|read|click|ignore|delete|share) this`,
  `(open|read) (this)? (immediately|asap|right away|before it|before you|now|alone)`,
  `(for your eyes only|strictly confidential|private and confidential|personal and confidential|top secret)`,
  `(did you|have you) (forget|forgotten|lose|lost|miss|missed|leave|left) (something|this|anything|it)`,
  `^ (oops|uh oh|whoops|yikes|omg|wtf)`,
  `^ (urgent|emergency|help|help me|sos|immediate (response|attention|help) .{0,2}) $`,
  `your .{0,4} (bonus|reward|rewards|prize|gift|payout|money|cash|check|cheque|winnings|surprise|fortune|free .) .{0,1} (is|are) (waiting|ready|here|reserved|inside|expiring|unclaimed)`,
  `(i|we) (saw|know|heard) (what|something|a secret|your secret) .{0,2} (you did|about you|last night)?`,
  `(someone|somebody) (is|has been|was) (watching|looking for|searching for|talking about|thinking of) you`,
  `(re|about) (last night|our affair|your (wife|husband|boss|past|secret|test results|application|arrest|will|inheritance))`,
  `^ thank you so much .{0,1} $`,
  `(open|look) (me|inside) .{0,2} (for|to see|now|if)`,
];

/** The reader wrote first, and this answers. */
export const answers: readonly string[] = [
  '(thank you|thanks) (so much|very much|again)? for (reaching out|contacting|getting in touch|writing|letting (us|me) know|bringing (this|it)|your (message|email|mail|note|question|questions|call|inquiry|enquiry|letter|order|payment|patience))',
  '(sorry|apologise|apologize) (to hear|about|for the) .{0,2} (your|confusion|error|mistake|delay|trouble|charge|problem|issue)',
];

/** Signs that the mail sells. */
export const sales: readonly string[] = [
  `(#Percent|#Money) .{0,2} (off|discount|savings)`,
  `(discount|discounted|sale|special (offer|price|rate)|coupon|promo|promotion|bonus|free (trial|quote|consultation|shipping|demo|estimate))`,
  `(book|schedule|set up|hop on|jump on|request|get|watch|see|arrange) (a|an|your|the|our) .{0,3} (demo|demonstration|call|chat|consultation|walkthrough|tour|meeting|trial|quote)`,
  `(our|my) (product|products|platform|software|solution|solutions|service|services|tool|app|company|agency|team helps|clients|customers|programme|program|system|package|packages|pricing|plans)`,
  `(we|i|#MergeTag) (help|helps|offer|offers|sell|specialise|specialize|provide|provides)`,
  `(register|enrol|enroll|sign up|save (my|your) (seat|spot|place)|reserve (my|your)|join) .{0,2} (below|here|now|today|free|us|dr|for|my|at|seat|spot|place|live)`,
  `(buy|order|purchase|shop|upgrade|subscribe|sign up|enrol|enroll|join|claim|call|click|invest|apply) (now|today|here|yours|your|us|online)`,
  `(save|earn|make) (up to|over)? .{0,2} (#Money|#Percent|money|thousands|hundreds|more money)`,
  `(add|adding) .{1,5} (to (it|your order|the order)|before (it|we) (ship|ships))`,
  `(low|lowest|best) (rate|rates|price|prices)`,
  `(interested|worth|open to) .{0,5} (chat|call|demo|look|conversation|learning more|hearing more)`,
  `(referral|refer) .{0,6} (friend|friends|bonus|reward|neighbour|neighbor)`,
  `diplomas`,
  `your (cart|basket)`,
  `(before|most people|other people) .{0,4} (buy|order)`,
  `still (thinking about|interested in|considering)`,
  `(toll free|introductory (package|offer|price|rate))`,
];

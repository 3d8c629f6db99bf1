import { patterns } from '../../patterns.ts';

/** How to go on, or who else to ask: logistics, whatever else the question sounds like. */
export const choices = patterns(
  `or (shall|should|can|could|may|would you (rather|prefer)) (we|i)`,
  `would you rather (we|i)`,
  `^ (and|so|but)? (who|whom) (else)? .{0,3} (should|would|could|can|do|might) (i|we) .{0,3} (talk|talking|speak|speaking|contact|reach|be|ask|email|copy|write|send|include|loop|invite)`,
  `^ (do you|and)? know (of)? (anyone|someone|anybody|somebody|any . who|multiple|other)`,
  `^ (do you|and)? know (of)? (a|an|some|any) .{1,5} (who|that|looking|needing|in need|in the market)`,
  `(leave|leaving|write|writing|post|posting|share|sharing|give|giving) (us|me)? .{0,4} (review|reviews|testimonial|testimonials|referral|referrals)`,
  `share your .{0,2} (experience|story|stories) .{0,3}`,
  `(can|could|will|would) (your|the) .{1,3} (have|review|send|sign|approve|confirm|return|share|provide) .{1,6} (by|before|ready|in time|on) .`,
  `^ (and|so|or)? (shall|should) (i|we) (walk|lock|include|prepare|draft|go|start|put together|forward|loop|add|post|ship|deliver|mail|print|order|bring|keep|make)`,
  `would it (make sense|be worth|be worthwhile|be helpful|be useful|help) (for (me|us))? (to)? (include|including|send|sending|share|sharing|see|seeing|show|showing|model|walk|have|bring|loop|add|draft|prepare|forward)`,
  `(would|is) it (be)? (ok|okay|alright|all right|fine) (with you)? if (i|we) (send|sent|share|shared|forward|forwarded|add|added|include|included|pass|passed)`,
  `(introduce|introducing) me to`,
  `would it help if (i|we)`,
  `mind if (i|we) (send|share|forward|add|pass|show|drop|attach|include|introduce|copy)`,
  `(have|did) you (book|booked|claim|claimed|register|registered|schedule|scheduled|redeem|redeemed|reserve|reserved|download|downloaded|sign up|signed up|join|joined|activate|activated|rsvp|renew|renewed|grab|grabbed|save|saved|secure|secured) (yet|it|now)? (your|our|the|for|to|with|a spot|a place|a seat) .`,
  `(tell (me|us)|let (me|us) know) (which|what) (and|one|ones|option|(of (these|those|them|the) .{0,2})? (you would like|you want|you prefer|suits|works))`,
  `tell (me|us) where to (send|ship|mail)`,
  `let (me|us) know how it (goes|went|works out)`,
);

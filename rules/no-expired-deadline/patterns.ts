/** What one is offered, or what is claimed to close. */
const offer =
  '(offer|offers|discount|discounts|sale|price|prices|pricing|rate|quote|quotation|promo|promotion|special|bonus|coupon|voucher|code|early bird|enrolment|enrollment|registration|applications|bookings|places|seats|spots|tickets|terms|credit|rebate|saving|savings|off|free|waived|waive|incentive|fare|fares|airfares|(this|the|our) deal)';
const deadline =
  '(deadline|cut off|cutoff|closing date|last (day|date|chance)|final (day|date)|expiry date|expiration date|end date)';
const until = '(until|till|til|through|thru|by|before|on or before|no later than|not later than|up to|up until)';
const ends = '(end|ends|ending|expire|expires|expiring|close|closes|closing|lapse|lapses|finishes|runs out|run out)';
const valid =
  '(valid|good|available|open|guaranteed|honored|honoured|held|hold|holds|stand|stands|redeemable|redeemed|locked in|fixed|extended|reserved)';
const taking =
  '(register|book|order|sign|sign up|enrol|enroll|buy|claim|redeem|reserve|join|upgrade|subscribe|commit|purchase|save|lock in|secure)';

/** An offer, or an order to take it, that leads up to a date or follows it. */
export const claims: readonly string[] = [
  `${offer} .{0,5} (will|must)? ${ends} (on|at|in)?`,
  '(this|that|which) (ends|expires|closes) (on)?',
  '^ (ends|ending|closes|closing|must end) (on)?',
  `${offer} .{0,5} ${until}`,
  `(is|are|be|remains|only)? ${valid} (only)? ${until}`,
  `(i|we|can|will) (hold|keep|honor|honour|guarantee|offer|extend) .{0,6} ${until}`,
  `${taking} .{0,4} ${until}`,
  `${deadline} (is|of|falls on)? (for|to) (the|this|our|get|claim|save|book|register|order|join|enrol|enroll|sign|secure|lock|receive|redeem) .{0,4}`,
  `${offer} .{0,3} ${deadline}`,
  '(last (day|date|chance)|final (day|date)|closing date|expiry date|expiration date) (is|of|falls on|for .{1,4}|to .{1,4})?',
  '(reply|respond|apply|pay|act|decide|confirm) .{0,4} (until|till|by|before|no later than) .{1,6} (to (get|save|receive|lock|qualify|secure|claim)|and (get|save|receive|you|we will))',
  `${until} .{0,4} (to (get|save|receive|lock|qualify|secure|claim)|(you|and) (get|save|receive))`,
  `(orders|order|bookings|requests|applications|entries|payments) (placed|received|made|confirmed|in)? ${until}`,
  '(sale|promotion|promo|offer) (runs|period|dates|from)',
  '(have|got) (until|till)',
  '^ .{0,3} (only|just|but) (until|till|through|up to)',
  '(price|prices|pricing|rate|rates|fee|fees) (will)? (go up|goes up|rise|rises|increase|increases|jump|jumps|double|doubles)',
];

/** What has been: no promise hangs on its date. */
export const past: readonly string[] = [
  '(ended|expired|lapsed|closed|met|spoke|talked|discussed|launched|happened|began|started|signed|sent|moved|opened|bought|ordered|registered|joined|visited|attended|presented|published|announced|wrote|renewed|installed|delivered|invoiced|paid|dated)',
  '(i|we|you|they) (have|has)? received',
  '(was|were|has been|have been|had been|had)',
  '(since|ago|last (year|month|spring|summer|autumn|fall|winter))',
];

import type { Kind } from '../../src/email.ts';

/** Word classes of urgency: what is offered, how it ends, and how soon. */

/** What is offered. */
export const offer =
  '(offer|offers|deal|deals|sale|sales|discount|discounts|price|prices|pricing|rate|rates|promo|promos|promotion|promotions|special|specials|saving|savings|bonus|bonuses|coupon|coupons|voucher|vouchers|(promo|discount|coupon|voucher|special|gift|sale|#Percent) code|early bird|earlybird|bundle|credit|rebate|markdown|reduction|free shipping|off|incentive|perk|perks|free (upgrade|setup|installation|trial month)|terms|opportunity|chance|benefit)';

/** “6pm” is one word to the tokeniser. */
const oclock = Array.from({ length: 12 }, (_, hour) => `${hour + 1}pm|${hour + 1}am`).join('|');

export const units = '(second|seconds|secs|minute|minutes|mins|hour|hours|hrs|day|days|week|weeks)';
const part = '(day|week|weekend|month|quarter|morning|afternoon|evening)';

/** A near moment, named without a date. */
export const moment = `(tonight|today|tomorrow|the weekend|midnight|noon|soon|shortly|this ${part}|this #WeekDay|next (week|month)|(the|this)? #WeekDay|(the)? end of (the|this)? ${part}|(eod|eow|cob)|close of (business|play)|(the)? stroke of (midnight|twelve|noon|#Value)|#Value (pm|am)|!i (pm|am)|${oclock})`;
/** “Tonight”, “at midnight”, “in 48 hours”. */
export const soon = `((on|at|by|from|after|this|as of|starting|come)? ${moment} (at midnight|tonight|at noon|at . (pm|am)?|at #Value (pm|am)?)?|(in|within|after) (the next|the|about|just|only|less than|under|fewer than)? (a few|a couple of|a matter of|a mere|#Value+|a|an) ${units})`;

/** How an offer stops. */
export const ends =
  '(end|ends|ending|expire|expires|expiring|close|closes|closing|vanish|vanishes|disappear|disappears|lapse|lapses|(run|runs|running) out|(go|goes|going) away|(is|are|will be) (gone|over|history)|(come|comes|coming|is|are) off the table|evaporates|concludes|wraps up|winds down)';

/** Verbs of taking an offer. */
export const taking =
  '(save|get|buy|order|claim|join|sign up|sign|lock in|lock|grab|enrol|enroll|take|use|book|secure|shop|register|catch|redeem|snag|act|reply|respond|decide|commit|pay|upgrade|checkout|check out|activate|reserve|benefit|receive|enter|apply|bag|nab|bank|pocket|score|land|snap up|enjoy|beat|cash in|pick up|get in)';

/** Transactional mail too: a “reserved” cart is dressed up as a transaction. */
export const everyKind: readonly Kind[] = [
  'cold',
  'follow-up',
  'breakup',
  'promo',
  'nurture',
  'upsell',
  'deal-stage',
  'post-meeting',
  'transactional',
  'script',
  'note',
  'unknown',
];

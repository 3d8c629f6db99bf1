import type { Sentence } from '../../src/email.ts';
import { place, thing } from './words.ts';

const spot = `(${place}|cabin|cabins|berth|berths|table|plot|pitch|date|slot|suite|villa|cottage|vacancy|cancellation)`;
const stocks = `(${thing}|stock|stocks|size|size .|colour|color|shelf|shelves|warehouse|version|edition|model|batch|supply|supplies|range|one|ones|the .{1,2})`;
const others =
  '(others|people|shoppers|buyers|customers|visitors|couples|families|firms|companies|guests|members|bidders|households|readers|teams)';
const hardly = '(practically|basically|virtually|nearly|almost|all but|as good as|effectively|pretty much)';

/** It shrinks, in whatever picture. */
export const shrinks: readonly string[] = [
  'down to (a|the|its|our|their|my)? (very)? (crumbs|trickle|dregs|scraps|bones|bare|last|final|remnants|odds and ends|a few)',
  `${stocks} .{0,4} (is|are|has|have|looks|look) .{0,2} (dwindling|dwindled|evaporating|evaporated|hanging by a thread|vanishingly|melting|thinning|shrinking|shrunk|${hardly} (extinct|a (rumour|rumor|memory|legend)|history|a thing of the past|no more|none|wiped out|sold through|cleaned out))`,
  'hanging by a thread',
  `(has|have) ${hardly} (disappeared|vanished|gone|sold out|evaporated|run out|dried up|sold)`,
  `^ ${hardly} (sold out|gone|disappeared|out of stock|fully booked)`,
  `(availability|stock|supply|capacity) .{0,5} (vanishingly|painfully|dangerously|worryingly) (thin|small|low|rare|short)`,
  '^ (vanishingly|painfully|desperately|worryingly) (thin|small|low|rare|short|few)',
  '(lab|kitchen|workshop|studio|factory|bakery|we|i|crew|team) can only .{1,3} so many',
  '(get|gets) theirs first',
  '(get|gets|have|has|had) first (pick|dibs|choice|grab)',
];

/** Others want it. */
export const wantedByOthers: readonly string[] = [
  `(#Value+|dozens of|scores of|hundreds of|several|many|plenty of|a (few|dozen)) (other|more)? .{0,1} ${others} .{0,2} (have|has|are|is) .{0,5} (in their (sights|basket|baskets|cart|carts|bag|bags)|eyeing|eyed|eyes on|watching|viewing|considering|tempted|circling|hovering|weighing|drooling|lined up)`,
  `(eyed|eyed up|viewed|watched|looked at|wanted|asked about|asked for|admired|saved|favourited|liked|bookmarked|snapped up) .{0,2} by .{0,4} (other|${others})`,
  `in (#Value+|dozens of|several|many|a few) (other|others|people 's|other people 's|shoppers)? .{0,1} (baskets|carts|bags|wish lists|wishlists)`,
];

/** It is yours, but not for long. */
export const onLoan: readonly string[] = [
  '(held|reserved|pencilled in|penciled in|pencilled|set aside|put by|put aside|kept|saved|earmarked|yours) .{0,5} but .{0,4} not .{0,3} (for)? long',
  '(your name is on|yours is|it is yours) .{0,4} for now',
  '(yours|it|this|that|they) .{0,2} (passes|pass|goes|go|moves|is passed|is offered|gets offered|is released) .{0,1} to (the next|somebody|someone|another|whoever|others|other)',
];

/** So many and no more: then it closes. */
export const closes: readonly string[] = [
  '(close|closes|closing|shut|shuts|stop|stops) .{0,3} (as soon as|once|when|after|the moment) .{0,3} (#Value+|a (handful|dozen)) .{0,4} (signed|joined|booked|in|places|taken|clients|spots|seats|members|names|paid|people|orders)',
  '(we|i) (do|offer|run|give|open) (this|it|these|them) (for|to|with) (only|just)? (#Value+|a few|a handful of|a couple of) .{1,2} (a|per|each|every) (month|quarter|year|week|season)',
  '(once|when|as soon as|after) (this|that|these|the|our) .{0,5} (is|are|has|have) .{0,1} (used up|gone|finished|sold|spent|empty|sold out|been sold) .{0,4} (is|are|will be) (it|finished|over|done|history|no more|discontinued|gone)',
];

/** Full in no time, and beside it the haste that should make. */
export const fillsFast: readonly string[] = [
  `(fill|fills|filled|filling|full|jammed|gone|packed|booked|sold|snapped up|taken|let|goes|go) (up|out|it|them)? .{0,1} (in|within|inside|by|before) (minutes|hours|seconds|no time|(a|the) (day|weekend|week|few .)|#WeekDay|tonight|tomorrow|noon|lunchtime|lunch)`,
];
export const haste: readonly string[] = [
  '(so|do|please)? (dial|ring|call|book|reserve|reply|register|hurry|sign up|come|order|act|be|join|get in|log in) .{0,3} (early|quick|quickly|fast|soon|now|ahead|today|first|in good time)',
  '(when|whenever|every time|each time) (a|an|one|we)',
  '(i|we) (expect|fear|think|reckon|bet|imagine)',
];

/** A place has come free. */
export const freed: readonly string[] = [
  `(a|an|one|two|single|the|first|last|final)? .{0,2} ${spot} .{0,4} (has|have|is|are)? (just|only)? (been)? (opened up|come up|come free|come back|came back|came free|came up|returned|released|freed up|become available|handed back|given back|popped up)`,
];

/** Who stands on a waiting list wants to hear of it. */
export const isAwaited = ({ email, text }: Sentence): boolean =>
  [text, ...(email?.sentences.map((sentence) => sentence.text) ?? [])].some((one) =>
    /waiting list|wait list|waitlist|waiting for (?:a|an|one)\b|you asked (?:me )?to (?:tell|let)/i.test(one),
  );

import { moment, offer, units } from './words.ts';

const cost = '(price|prices|pricing|rate|rates|fee|fees|cost|costs)';
const there = '(exist|be (there|here|around|on offer|available|on the table|valid|this low|offered))';
const long =
  '(next (week|month|time)|tomorrow|much longer|any longer|long|forever|for long|again|after .|past .|beyond .|later)';

/** What closes, said from the other end: the price that will not be there, the last of the days, what waiting will cost. */
export const closing: readonly string[] = [
  `(this|the|our|these) ${offer} .{0,4} (will not|does not|is not going to|may not) ${there} ${long}`,
  `(this|it) (will not|is not going to) be (on offer|around|on the table|available|offered) ${long}`,
  `${offer} (is|are) (almost|nearly|soon|about to be|as good as) (over|gone|done|finished|up|history)`,
  `^ only (until|till|through|up to) ${moment}`,
  `only (until|till) ${moment} .{0,6} ${offer}`,
  `you (have|get|have got) (only)? #Value+ (hours|minutes) (left)? to (accept|save|claim|decide|sign|take|grab|act|say yes|lock|respond)`,
  '(wait|waiting|tomorrow|later|after .|next (week|month)|from . month) .{0,6} (you|they|everyone|customers|others) (will)? (pay|be paying) .{0,2} (more|full price|extra|double|the full price)',
  '(there will not be|there is not going to be|there will be no|you will not get|we will not have) (another|a second|a better|any other) (chance|opportunity|offer|deal) (like (this|it)|to .|at .|this .)?',
  '^ (today|tonight|tomorrow) . (the|your) (very)? (last|final) (day|chance|hours|call) $',
  `(can not|can no longer|will not be able to) (guarantee|hold|honor|honour|offer|promise|keep) (you)? (this|the|these|our|that) .{0,1} ${cost} (after|beyond|past|next|forever|much longer|for long)`,
  'before .{1,3} (price|rate|fee) (rise|hike|increase|jump|change)',
  `${cost} (go up|goes up|rise|rises|jump|jumps|double|increase|increases) on (the)? #Value`,
  `last (orders|call|calls) for .{0,3} ${offer}`,
  'every (minute|second|hour) counts',
  '(the)? meter is running',
  '(do not|never) leave it (too late|too long|until (the last minute|tomorrow)|to the last minute)',
  `that is all (the time)? (you have|there is) left`,
  `#Value+ ${units} (and|then|after that) (it|this|the .) (is|will be) (gone|over|history)`,
];

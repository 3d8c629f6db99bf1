import { container, extra, price } from './words.ts';

const putVerb =
  '(added|included|put|placed|popped|slipped|threw in|thrown in|bundled|tacked|tucked|dropped|fitted|packed|upgraded|enrolled|signed|switched|booked|swapped|stuck|worked|priced|built)';
const paid = `(${price}|supplement|surcharge|upcharge|fee|extra|a month|a year|a night)`;
/** Put in on the seller’s own motion: instead of a question, behind an excuse, with the way out left to the reader. */
export const slipped: readonly string[] = [
  `(rather than|instead of|without|sooner than) (ask|asking|bother|bothering|checking|check|wait|waiting|trouble|troubling) .{0,4} [(i|we|our .) (have)? .{0,2} ${putVerb} .{1,2}]`,
  `[(i|we) (have)? .{0,1} ${putVerb} .{1,8}] .{0,2} (rather than|instead of|without) (asking|ask|bothering|checking|check|waiting|troubling|bother) (you|first|beforehand)`,
  `[${extra} .{0,8} (i|we) (have)? .{0,1} ${putVerb} (it|them|that|this|one)] .{0,4} in case you (would|might|may|should|will|ever)? .{0,1} (want|need|like|fancy|change|run)`,
  `[(threw|thrown) in .{1,5} ${price}]`,
  `^ [(added|included|factored|counted|built|bundled|worked|slipped) (in|into|to|on|onto|with) ${container}] .{0,6} (unless|optional|extra|that you did not|which you did not|${paid})`,
  `(is|was|are) it (all right|ok|okay|alright|fine|cool|a problem) (that|if) [(i|we) (have)? .{0,1} ${putVerb} (it|them|that|this|the|a|an|some|our|your|one|two|in|on) .{1,2}]`,
  `[(${extra}|extra .|optional .{1,3}) .{0,2} (is|are) (now)? (part of|in|on|under) ${container}] .{0,7} (if (we|i) (hear|get|receive) (nothing|no)|unless|barring|failing)`,
  `[(which|that|and) (is|are|will be|gets|get) (charged|billed|invoiced|debited) .{0,5}] (unless|until|if) you .{0,3} (send|return|post|bring|hand|ship|give|not (send|return|bring))`,
  `(unless|until) you .{0,2} (untick|uncheck|clear|opt out|object|say no|decline|remove|refuse) .{0,4} [.{1,5} (is|are|gets|get) .{0,1} (added|charged|billed|included|put on|applied|invoiced|renewed|shipped)]`,
  `(if (i|we) (hear|get|receive) (nothing|no (word|objection|answer|reply))|barring (a|any|your) (word|objection|no|reply)|failing (a|any) (word|objection|no|reply)|silence (is|means|counts as)) .{0,9} [.{0,3} (${extra}|added|included|charged|billed|renewed|upgraded)]`,
  `[(included|contained|in there|on there|built in) .{0,4} (is|are) (a|an|the|our|some) .{0,1} (optional|extra|additional|paid) .{1,4}]`,
  `[(i|we) (have)? (assumed|taken it|presumed|supposed|guessed) (that)? you (would|will|want|wanted) .{0,2} (want|like|need|have|take)? .{0,3} ${extra}] .{0,3} (and|so|which|hence)`,
];

import type { Match, Sentence } from '../../src/email.ts';
import { patterns } from '../../src/rule.ts';
import { container, excuse, extra, goods, price, seller, undo } from './words.ts';

const onBill =
  '(on|in|part of) (your|the|this|that|every|each) (new|next|current|final)? (bill|invoice|order|quote|quotation|total|basket|cart|tab|booking|contract|plan|estimate|price|statement|order form|form)';

/** Put in, with a way out or an excuse in the same breath. */
export const unasked: readonly string[] = [
  `[(ticked|checked|selected|clicked|answered|said|put) yes (to|for|on|against|next to) .{1,6} (for you|on your behalf)]`,
  `[(taken|took|take) (the|it) (liberty|freedom|initiative|upon myself|upon ourselves|on myself|on ourselves) (to|of) (enrol|enroll|enrolling|enroling|sign|signing|upgrade|upgrading|subscribe|subscribing|register|registering) .{1,4}]`,
  `[(went for|chose|picked|selected|opted for|ordered|booked|taken|took) the (larger|bigger|premium|higher|better|deluxe|longer|top|pricier|full|upgraded|dearer|extended) .{1,3} (on your behalf|for you)]`,
  `[(starts|start|begins|begin|comes|ships|arrives|came|come|went) (along)? (with|in|alongside) your .{0,1} (order|purchase|booking|delivery|rental|contract) .{0,8}] (unless|until|and (will|is|are) (be)? (billed|charged|on|appear|invoiced|show)|(will|to) appear on)`,
  `[${extra} .{0,2} (is|are|gets|get) (attached|tied|linked|bolted|added|joined) to (your|every|each|all|the) .{0,1} (order|purchase|booking|rental|contract|quote|stay|delivery) .{0,1} (automatically|by default|as standard)]`,
  `[(all|every|each|our|new) .{0,1} (guests|customers|members|users|clients|accounts|buyers|guest|customer|member|user|client|account|buyer|students|tenants) (are|is|get|gets) (automatically)? (opted in|opted into|auto enrolled|enrolled|signed up|subscribed|registered) (to|in|for|into|with)? .{1,3}]`,
  `[(leave|keep) (the|this|that) (box|form|tick|checkbox|option|setting|field|slider) (as (it is|is)|alone|ticked|checked|untouched|where it is) (and|if|so) .{1,6}]`,
  `[(upgraded|moved|bumped|switched) (up)? (to|into) .{1,4} (the|at) (difference|extra|cost|surcharge|fee|balance|rest) (is|has been|was|will be) (on|added|charged|billed)]`,
  `[${container} now (includes|contains|has|holds|shows|carries|lists) .{1,5} (as well|too|also|in addition|on top|besides)]`,
  `[${extra} .{0,9} (i|we) (have)? (left|kept|leave|keep) (it|them|this|that) (on|in|ticked|checked|selected|switched on)]`,
  `[(comes|come|arrives|arrive|loads|opens|starts|start) with .{0,3} ${extra} .{0,1} (selected|ticked|checked|chosen|switched on|turned on|enabled|highlighted|filled in|added|on it)]`,
  `(should you not|if you do not|if you would rather not|if you would not) (want|need|have|keep|wish|like) .{1,5} [(that|which)? (i|we) (have)? (reserved|added|included|booked|put|popped|set aside|ordered|arranged)]`,
  `[${goods} .{0,3} (adds|add) (itself|themselves)]`,
  `[(basket|cart|checkout|system|form|shop|booking|order) (adds|includes|ticks|selects|applies|puts) .{1,5} (by itself|on its own|automatically|unasked|by default)]`,
  `[(tip|gratuity|donation|quantity) .{0,3} (is|are|has been|have been|was|were|comes|come) .{0,3} (filled|prefilled|preset|set|added|selected)]`,
  `[${container} (comes with|includes|is charged|are charged|gets|carries|has) .{1,5} ${price}] .{0,4} (unless|until|and (you|guests|customers|anyone)|but (you|guests)|which)`,
  `[(goes|is put|is added|is charged|is applied|is included|go|are put|are added|are included) (on|to|in|into|with) (every|each|all) (order|orders|booking|bookings|invoice|invoices|rental|rentals|account|accounts|quote|bill|stay|delivery) ${price}]`,
  `[(i|we|our .{1,2}|the (system|checkout|shop)) (automatically|always|routinely|by default)? (add|adds|put|puts|include|includes|apply|applies|charge|charges|bill|bills) ${goods} .{0,5} (automatically|by default|as standard|as a matter of course|by itself|on its own|unasked)]`,
  `[(i|we|our .{1,2}|the (system|checkout|shop)) (automatically|routinely|by default) (add|adds|put|puts|include|includes|apply|applies|charge|charges|bill|bills) ${goods}]`,
  `by default .{0,2} [${goods} .{0,2} (is|are) .{0,1} (switched on|turned on|on|added|included|selected|ticked|active|enabled|activated|billed|charged)]`,
  `[${goods} .{0,1} (is|are|comes|stays) .{0,1} (switched on|turned on|on|added|selected|ticked|billed|charged|in there|on there) .{0,2} by default]`,
  `^ [(added|included|also included|thrown in|put in|popped in|bundled) .{0,2} (for you|in your (order|total|quote|bill|basket|booking)|for your convenience|automatically|on your behalf) .{0,9} (${price}|${extra}|is (a|an|our|the))]`,
  `[${seller} .{0,2} (booked|ordered|arranged|reserved|hired|scheduled) .{1,8} (at your (expense|cost)|on your (account|bill|tab|card|invoice)|and (billed|charged|invoiced) (you|your|it))]`,
  `[(took|taken) care of .{1,5} for you] .{0,3} (it is|they are|and it is|that is) ${onBill}`,
];

const book =
  '(add|added|adds|include|included|includes|charge|charged|bill|billed|invoice|invoiced|ship|shipped|renew|enrol|enroll|enrolled|upgrade|upgraded|wanted|switched on|activated|joins|joined|put in|stays|remains|applies|apply|accept|accepted|agree|agreed)';
const silence =
  '((if|should) (i|we) .{0,1} (hear|receive|get) (nothing|no (reply|answer|word|news))|silence|no (reply|answer|response|news|word|objection|objections|message|call|feedback)|not (replying|answering|responding|objecting|hearing|saying)|do nothing|doing nothing|a lack of (reply|response|objection)|by not (replying|answering|objecting|responding|saying)|if you (do nothing|say nothing|stay silent|are silent|remain silent|keep quiet|ignore this|leave it))';

/** A word on silence, and beside it, in either order, what it sets going. */
export const silences: readonly string[] = [
  '(if|should|unless|until|when) (i|we|you) .{0,2} (hear|receive|get) .{0,3} (nothing|otherwise|from you|back|no)',
  '(if|should|when) (i|we|you) .{0,1} (do|have|does|had)? not (hear|reply|respond|answer|object|say|tell|cancel|decline|opt out)',
  'should (i|we) not (hear|receive)',
  '(unless|until) (told|instructed|advised|notified|you (tell|say|write|object|opt|decline|ask))',
  '(no|without (a|any)) (reply|answer|response|word|objection|news)',
];
export const setGoing: readonly string[] = [
  '(ship|ships|shipped|shipping|charge|charged|charging|billed|billing|invoice|invoiced|invoicing|debit|debited|debiting|enrol|enroll|enrolled|enrolling|upgrade|upgraded|upgrading)',
  '(means|counts as|is taken as|equals) .{0,2} (yes|agreement|a go|consent|approval)',
];
export const notSetGoing: readonly string[] = [
  '(nothing|never|none|neither|not|no) .{0,2} (shipped|charged|billed|invoiced|debited|enrolled|upgraded)',
  '(nothing|never|not|none) (ships|ship|charge|bill|invoice|enrol|enroll|upgrade)',
];

/** Silence that buys. */
export const silent: readonly string[] = [
  `[${silence} .{0,10} (means|mean|counts|count|taken|take|assume|will|is|and|equals|signals|tells|shall|i|we|the|your) .{0,5} ${book} .{0,3}]`,
  `[${silence} .{0,10} ${extra} .{0,3} ${book}]`,
  `[(${silence}|without (a|any|some|your) (note|word|reply|message|objection|call|answer|no|mail|email) (from you)?) .{0,8} (will|shall) (go|be put|appear|be|be added|land|come) (on|in|onto|to|with) (your|the) .{0,1} (invoice|bill|order|quote|account|contract|card|booking)]`,
  `[(if|should|unless) (i|we|you) .{0,2} (hear|do not hear|have not heard|do not reply|do not object|object|do not tell|reply|do not answer) .{0,8} (plan|subscription|account|order|contract|booking|membership|package) .{0,2} (moves|rolls|goes|converts|steps|upgrades|switches|changes|jumps|is upgraded|will be upgraded) (up|to|into|onto|over)]`,
  `[${silence} .{0,10} ${book} .{0,4} ${extra}]`,
  `[(will|shall|are going to|is going to) .{0,2} (be)? (charge|charged|bill|billed|invoice|invoiced|debit|debited|added|include|included|enrolled|enroled|upgraded|renewed|shipped)] .{0,10} (if|unless|should|until) (you|we|i) .{0,3} (not (hear|object|reply|respond|cancel|decline|opt|say|tell)|object|opt|tell|say|cancel|decline|hear (otherwise|from)|otherwise|stop)`,
  `[(charge|bill|debit|invoice) (it|them|this|that) to (your|the) (account|card|room|company|invoice)] .{0,2} (unless|until|if you do not|should you not)`,
  `otherwise [(it|they|this|that|those|these) (is|are|stay|stays|will be|get|gets|go|goes|remain|remains|will stay|will go) (in|on|included|added|billed|charged|invoiced|kept|yours)]`,
  `(no need to do anything|nothing (to do|for you to do)|you need not do anything|you do not need to do anything|no action (needed|required|is needed)|you do not (need|have) to ask) .{0,4} [.{0,6} ${extra} .{0,5} (on|in|added|included|goes|is|comes)]`,
  `[${extra} .{0,3} (is|are|has been|have been) .{0,2} (in there|included|added|on there|on your .|on the .|switched on|in)] .{0,3} (no need to|nothing to do|you need not|you do not (need|have) to)`,
  `(say the word|just (ask|say|shout)|tell (me|us)|let (me|us) know) and [(i|we) (will|can|shall) (take|strike|remove|drop|cross|leave|knock|pull) (it|that|this|them|one|those|the .{1,2}) (off|out|away|from)]`,
  `(will|would|need) (have)? to (say so|tell (us|me)|ask|write|call|opt out|untick|object) .{0,4} [(it|they|that|this) (is|are) ${onBill}]`,
];

const waysOut = patterns(undo, excuse);

/** A way out or an excuse stands in the same sentence, or right behind it. */
export function isUnasked(match: Match, sentence: Sentence): boolean {
  if (sentence.matches(waysOut).some(({ first }) => first !== match.first)) return true;
  const [next, second] = [1, 2].map((ahead) => sentence.email?.sentences[sentence.index + ahead]);
  return saysOut(next) || (next !== undefined && next.tokens.length <= 12 && saysOut(second));
}

const saysOut = (next: Sentence | undefined): boolean =>
  next !== undefined && next.tokens.length <= 20 && next.matches(waysOut).length > 0;

export const asked = [waysOut];

/** “Gift wrap? We have popped it in.” */
export const askedAndDone = [
  '^ [(yes|sure|consider it done|done)? (i|we) (have)? .{0,2} (popped|added|put|included|ticked|thrown|threw|slipped|booked|selected|switched|turned|arranged|reserved|packed|signed) (it|that|one|them|you|those) .{0,2} (in|on|for you|already|to|up|too)]',
  '^ [(it|that|they|one|those) (is|are|has|have) .{0,2} (in|on|included|added|ticked|selected|taken care of|already|been added|been included|been ticked)]',
];

export const extras = patterns([extra]);

/** True behind a short question that names an extra. */
export function isBehindOffer({ email, index }: Sentence): boolean {
  const asked = email?.sentences[index - 1];
  if (!asked || asked.tokens.length > 8 || !asked.text.trimEnd().endsWith('?')) return false;
  return asked.matches(extras).length > 0;
}

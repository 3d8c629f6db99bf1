import type { MergeTag, Sentence } from '../email.ts';
import { asks } from './asks/asks.ts';
import { directAsks } from './asks/direct-asks.ts';
import { finePrint } from './asks/fine-print.ts';
import { offersToHelp } from './asks/offers-to-help.ts';
import { ordersIn } from './asks/orders.ts';
import { readOns } from './asks/read-ons.ts';
import { sellerPromises } from './asks/seller-promises.ts';
import { waysOffList } from './asks/ways-off-list.ts';
import { isSmallTalk } from './questions/question.ts';

/** A bulk mail with so many things to read asks for none of them: it is a newsletter. */
const manyReads = 4;
export const isDigest = (body: readonly Sentence[]): boolean =>
  body.filter((sentence) => sentence.question?.type === 'discovery' || sentence.matches(readOns).length > 0).length >=
  manyReads;

/** Something is asked of the reader, or said to happen next. Leaving a list is neither. */
export function isNextStep(sentence: Sentence, inDigest: boolean): boolean {
  const { question, text } = sentence;
  if (sentence.matches(waysOffList).length > 0 || isName.test(text)) return false;
  if (question) return !inDigest && question.type !== 'leading' && !isSmallTalk(sentence);
  if (sentence.matches(directAsks).length > 0) return true;
  const idle = [offersToHelp, finePrint, ...(inDigest ? [readOns] : [])].flatMap((set) => sentence.matches(set));
  const isIdle = (first: number, last: number): boolean =>
    idle.some((other) => other.first <= last && first <= other.last);
  return (
    (!inDigest && ordersIn(sentence.tokens).some((at) => !isIdle(at, at))) ||
    [sellerPromises, asks].some((set) => sentence.matches(set).some(({ first, last }) => !isIdle(first, last)))
  );
}

/** `shop.example` on its own, “Order® Plus”: a name, whatever order its first word gives. */
const isName = /^\S*\w\.\w\S*$|^\W*\w+\s?[®™]/u;

/** `[CTA button]`, `[Link to the calendar]`: the ask is there, its words are still to come. */
export const isAskTag = ({ name }: MergeTag): boolean => askWords.test(name) || button.test(name);
/** `[MAKE MY SPRING EASIER]` */
const button =
  /^(?:YES|MAKE|GET|CLAIM|START|SEE|VIEW|READ|DOWNLOAD|WATCH|JOIN|RESERVE|SAVE|GRAB|LOCK|SECURE|TRY|EXPLORE|REQUEST|TALK|CALL|CONTACT|VISIT|UPGRADE|RENEW|UNLOCK|DISCOVER|LEARN|ORDER|BUY|COUNT|SHOW|SEND|TELL|CHOOSE|FIND)\b[^a-z]*\s[^a-z]+$/;
const askWords =
  /\b(?:cta|button|call to action|next step|book|schedule|shop|claim|register|sign up|rsvp|(?:calendar|booking|checkout|order|payment)[ _-]?link)\b|(?:proposed|suggested|available|open|two|three|few|\d) (?:times|dates|slots)\b|^yes\b|^link$|\?$/i;

import type { EmailFrame, Facts, MergeTag, PartName, Sentence } from '../email.ts';
import { asks } from './asks/asks.ts';
import { directAsks } from './asks/direct-asks.ts';
import { finePrint } from './asks/fine-print.ts';
import { offersToHelp } from './asks/offers-to-help.ts';
import { readOns } from './asks/read-ons.ts';
import { repliesInvited } from './asks/replies-invited.ts';
import { sellerPromises } from './asks/seller-promises.ts';
import { waysOffList } from './asks/ways-off-list.ts';
import { waysOut } from './asks/ways-out.ts';
import { isSmallTalk } from './questions/question.ts';
import { readingGrade } from './readability.ts';
import { introducesSender } from './self-intro.ts';
import { wordCount } from './word-count.ts';

const written: ReadonlySet<PartName | 'guidance'> = new Set(['opening', 'body', 'ask', 'postscript']);

/** What an email is seen to do. */
export function factsOf(frame: EmailFrame, sentences: readonly Sentence[]): Facts {
  const body = sentences.filter(({ part }) => written.has(part));
  const isOneWay = isUnanswerable(sentences);
  const isDigest = isOneWay && body.filter((sentence) => sentence.matches(readOns).length > 0).length >= manyReads;
  return {
    words: body.reduce((sum, sentence) => sum + wordCount(sentence), 0),
    readingGrade: readingGrade(body),
    customerFocus: customerFocus(body),
    selfIntro: introducesSender(sentences),
    hasCustomerQuestion: asksCustomer(sentences) && !isOneWay,
    hasNextStep: body.some((sentence) => isNextStep(sentence, isDigest)) || frame.tags.some(isAskTag),
    hasWayOut:
      frame.channel !== 'call' &&
      sentences.some((sentence) => sentence.part !== 'quoted reply' && sentence.matches(waysOut).length > 0),
  };
}

/** A question in the subject alone is bait, unless the text waits for its answer. */
function asksCustomer(sentences: readonly Sentence[]): boolean {
  const isAsked = (isPart: (part: Sentence['part']) => boolean) =>
    sentences.some(({ part, question }) => isPart(part) && question?.type === 'discovery');
  return (
    isAsked((part) => written.has(part)) ||
    (isAsked((part) => part === 'subject') &&
      sentences.some((sentence) => written.has(sentence.part) && sentence.matches(repliesInvited).length > 0))
  );
}

/** Bulk mail that offers a way off the list and no way to answer: whatever it asks, nobody will hear the reply. */
function isUnanswerable(sentences: readonly Sentence[]): boolean {
  const isBulk = sentences.some((sentence) => sentence.matches(waysOffList).length > 0);
  return (
    isBulk &&
    !sentences.some(
      (sentence) => sentence.matches(repliesInvited).length > 0 && sentence.matches(waysOffList).length === 0,
    )
  );
}

/** A bulk mail with so many things to read asks for none of them: it is a newsletter. */
const manyReads = 5;

/** Something is asked of the reader, or said to happen next. Leaving a list is neither. */
function isNextStep(sentence: Sentence, isDigest: boolean): boolean {
  const { question, text } = sentence;
  if (sentence.matches(waysOffList).length > 0 || isName.test(text)) return false;
  if (question) return !isDigest && question.type !== 'leading' && !isSmallTalk(sentence);
  if (sentence.matches(directAsks).length > 0) return true;
  const idle = [offersToHelp, finePrint, ...(isDigest ? [readOns] : [])].flatMap((set) => sentence.matches(set));
  return [...sentence.matches(sellerPromises), ...sentence.matches(asks)].some(
    ({ start, end }) => !idle.some((other) => other.start < end && start < other.end),
  );
}

/** `shop.example` on its own, “Order® Plus”: a name, whatever order its first word gives. */
const isName = /^\S*\w\.\w\S*$|^\W*\w+\s?[®™]/u;

/** `[CTA button]`, `[Link to the calendar]`: the ask is there, its words are still to come. */
const isAskTag = ({ name }: MergeTag): boolean => askWords.test(name) || button.test(name);
/** `[MAKE MY SPRING EASIER]` */
const button =
  /^(?:YES|MAKE|GET|CLAIM|START|SEE|VIEW|READ|DOWNLOAD|WATCH|JOIN|RESERVE|SAVE|GRAB|LOCK|SECURE|TRY|EXPLORE|REQUEST|TALK|CALL|CONTACT|VISIT|UPGRADE|RENEW|UNLOCK|DISCOVER|LEARN|ORDER|BUY|COUNT|SHOW|SEND|TELL|CHOOSE|FIND)\b[^a-z]*\s[^a-z]+$/;
const askWords =
  /\b(?:cta|button|call to action|next step|book|schedule|shop|claim|register|sign up|rsvp|(?:calendar|booking|checkout|order|payment)[ _-]?link)\b|(?:proposed|suggested|available|open|two|three|few|\d) (?:times|dates|slots)\b|^yes\b|^link$|\?$/i;

const readers = new Set(['you', 'your', 'yours', 'yourself']);
const sellers = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'myself']);

function customerFocus(sentences: readonly Sentence[]): number | null {
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const you = words.filter((word) => readers.has(word)).length;
  const we = words.filter((word) => sellers.has(word)).length;
  return you + we === 0 ? null : you / (you + we);
}

import type { EmailFrame, Facts, Sentence } from '../email.ts';
import { waysOut } from './asks/ways-out.ts';
import { asksCustomer, isOneWay } from './customer-question.ts';
import { isAskTag, isDigest, isNextStep } from './next-step.ts';
import { readingGrade } from './readability.ts';
import { introducesSender } from './self-intro.ts';
import { wordCount } from './word-count.ts';
import { isWritten } from './written.ts';

/** What an email is seen to do. */
export function factsOf(frame: EmailFrame, sentences: readonly Sentence[]): Facts {
  const body = sentences.filter(isWritten);
  const digest = isOneWay(sentences) && isDigest(body);
  return {
    words: body.reduce((sum, sentence) => sum + wordCount(sentence), 0),
    readingGrade: readingGrade(body),
    customerFocus: customerFocus(body),
    selfIntro: introducesSender(sentences),
    hasCustomerQuestion: asksCustomer(sentences) && !isOneWay(sentences),
    hasNextStep: body.some((sentence) => isNextStep(sentence, digest)) || frame.tags.some(isAskTag),
    hasWayOut:
      frame.channel !== 'call' &&
      sentences.some((sentence) => sentence.part !== 'quoted reply' && givesWayOut(sentence)),
  };
}

/** “Don’t say no”, “why would you say no”: what is talked of is no way out. */
const refusals = new Set(['not', 'never', 'you', 'we', 'cannot']);

const givesWayOut = (sentence: Sentence): boolean =>
  sentence.matches(waysOut).some(({ first }) => !refusals.has(sentence.tokens[first - 1]?.word ?? ''));

const readers = new Set(['you', 'your', 'yours', 'yourself']);
const sellers = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'myself']);

function customerFocus(sentences: readonly Sentence[]): number | null {
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const you = words.filter((word) => readers.has(word)).length;
  const we = words.filter((word) => sellers.has(word)).length;
  return you + we === 0 ? null : you / (you + we);
}

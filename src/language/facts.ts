import type { EmailFrame, Facts, PartName, Question, Sentence } from '../email.ts';
import { asks, offersToHelp, sellerPromises, waysOut } from './ask-patterns.ts';
import { readingGrade } from './readability.ts';
import { introducesSender } from './self-intro.ts';

const written: ReadonlySet<PartName | 'guidance'> = new Set(['opening', 'body', 'ask', 'postscript']);

/** What an email is seen to do. */
export function factsOf(frame: EmailFrame, sentences: readonly Sentence[], questions: readonly Question[]): Facts {
  const body = sentences.filter(({ part }) => written.has(part));
  const asked = new Set(body.map(({ question }) => question));
  return {
    words: body.reduce((sum, { tokens }) => sum + tokens.length, 0),
    readingGrade: readingGrade(body),
    customerFocus: customerFocus(body),
    selfIntro: introducesSender(sentences),
    hasCustomerQuestion: questions.some((question) => question.type === 'discovery' && asked.has(question)),
    hasNextStep: body.some(isNextStep),
    hasWayOut: frame.channel !== 'call' && sentences.some((sentence) => sentence.part !== 'quoted reply' && sentence.matches(waysOut).length > 0),
  };
}

/** Something is asked of the reader, or said to happen next. Leaving a list is neither. */
function isNextStep(sentence: Sentence): boolean {
  const type = sentence.question?.type;
  if (type === 'discovery' || type === 'meeting' || type === 'check') return true;
  if (sentence.matches(sellerPromises).length > 0) return true;
  const asking = sentence.matches(asks);
  if (asking.length === 0) return false;
  const spoiled = [...sentence.matches(offersToHelp), ...sentence.matches(waysOut)];
  return asking.some(({ start, end }) => !spoiled.some((other) => other.start < end && start < other.end));
}

const readers = new Set(['you', 'your', 'yours', 'yourself']);
const sellers = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'myself']);

function customerFocus(sentences: readonly Sentence[]): number | null {
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const you = words.filter((word) => readers.has(word)).length;
  const we = words.filter((word) => sellers.has(word)).length;
  return you + we === 0 ? null : you / (you + we);
}

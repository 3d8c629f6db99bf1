import type { Channel, Question } from '../../email.ts';
import type { ReadSentence } from '../sentence.ts';
import { forOthers } from './for-others.ts';
import { questionOf } from './question.ts';

/** A list of questions goes on over so many sentences that ask nothing. */
const listReach = 2;

/** Finds what each sentence asks. In a list of “questions to ask your builder” nothing is asked of the reader. */
export function questionsOf(sentences: readonly ReadSentence[], channel: Channel): Question[] {
  let reach = 0;
  return sentences.flatMap((sentence, index) => {
    const question = questionOf(sentence, channel, sentences[index + 1]);
    const announces = sentence.matches(forOthers).length > 0;
    const isListed = question?.type === 'discovery' && reach > 0 && !announces;
    reach = announces || (question && reach > 0) ? listReach : Math.max(0, reach - 1);
    sentence.question = question && isListed ? { ...question, type: 'other' } : question;
    return sentence.question ? [sentence.question] : [];
  });
}

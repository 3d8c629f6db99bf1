import type { Sentence } from '../email.ts';
import { repliesInvited } from './asks/replies-invited.ts';
import { waysOffList } from './asks/ways-off-list.ts';
import { isWritten } from './written.ts';

/** A question in the subject alone is bait, unless the text waits for its answer. */
export function asksCustomer(sentences: readonly Sentence[]): boolean {
  const discoveries = sentences.filter(({ question }) => question?.type === 'discovery');
  return (
    discoveries.some(isWritten) ||
    (discoveries.some(({ part }) => part === 'subject') && sentences.some(waitsForAnswer))
  );
}

/** “If anything broke on the way, let me know.” */
const waitsForAnswer = (sentence: Sentence): boolean =>
  isWritten(sentence) &&
  sentence.matches(repliesInvited).length > 0 &&
  sentence.tokens.some(({ word }) => word === 'if');

/** Bulk mail that offers a way off the list and no way to answer: whatever it asks, nobody will hear the reply. */
export function isOneWay(sentences: readonly Sentence[]): boolean {
  const isBulk = sentences.some((sentence) => sentence.matches(waysOffList).length > 0);
  return (
    isBulk &&
    !sentences.some(
      (sentence) => sentence.matches(repliesInvited).length > 0 && sentence.matches(waysOffList).length === 0,
    )
  );
}

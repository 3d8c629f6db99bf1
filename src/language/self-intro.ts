import type { Sentence } from '../email.ts';
import { readerOpenings, selfIntroductions } from './asks/introductions.ts';

/** True when the first sentence after the greeting is about the sender. */
export function introducesSender(sentences: readonly Sentence[]): boolean {
  const first = sentences.find(
    ({ part, isLabel }) => (part === 'opening' || part === 'body' || part === 'ask') && !isLabel,
  );
  return (
    first !== undefined && first.matches(selfIntroductions).length > 0 && first.matches(readerOpenings).length === 0
  );
}

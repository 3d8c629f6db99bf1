import type { PatternSet } from '../email.ts';
import { asks, directAsks, offersToHelp, repliesInvited, sellerPromises, waysOffList, waysOut } from './ask-patterns.ts';
import { questionPatterns } from './question-patterns.ts';
import { readerOpenings, selfIntroductions } from './intro-patterns.ts';

/** Every pattern set the language layer itself looks for; walked together with those of the rules. */
export const signalSets: readonly PatternSet[] = [
  ...Object.values(questionPatterns),
  asks,
  directAsks,
  repliesInvited,
  offersToHelp,
  sellerPromises,
  waysOut,
  waysOffList,
  selfIntroductions,
  readerOpenings,
];

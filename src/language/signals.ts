import type { PatternSet } from '../email.ts';
import { asks, directAsks, repliesInvited } from './asks/asks.ts';
import { readerOpenings, selfIntroductions } from './asks/introductions.ts';
import { offersToHelp, sellerPromises } from './asks/offers.ts';
import { pitches } from './asks/pitches.ts';
import { waysOffList, waysOut } from './asks/ways-out.ts';
import { deadlineSets } from './deadlines.ts';
import { questionPatterns } from './questions/patterns.ts';

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
  pitches,
  ...deadlineSets,
];

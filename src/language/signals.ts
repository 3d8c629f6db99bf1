import type { PatternSet } from '../email.ts';
import { asks } from './asks/asks.ts';
import { directAsks } from './asks/direct-asks.ts';
import { finePrint } from './asks/fine-print.ts';
import { readerOpenings, selfIntroductions } from './asks/introductions.ts';
import { offersToHelp } from './asks/offers-to-help.ts';
import { pitches } from './asks/pitches.ts';
import { readOns } from './asks/read-ons.ts';
import { repliesInvited } from './asks/replies-invited.ts';
import { sellerPromises } from './asks/seller-promises.ts';
import { waysOffList } from './asks/ways-off-list.ts';
import { waysOut } from './asks/ways-out.ts';
import { deadlineSets } from './deadlines.ts';
import { forOthers } from './questions/for-others.ts';
import { questionPatterns } from './questions/patterns.ts';

/** Every pattern set the language layer itself looks for; walked together with those of the rules. */
export const signalSets: readonly PatternSet[] = [
  ...Object.values(questionPatterns),
  forOthers,
  asks,
  directAsks,
  readOns,
  repliesInvited,
  finePrint,
  offersToHelp,
  sellerPromises,
  waysOut,
  waysOffList,
  selfIntroductions,
  readerOpenings,
  pitches,
  ...deadlineSets,
];

import { patterns } from '../../patterns.ts';

/** Negative openings that ask in earnest: a fact that can be either way. */
export const neutralNegative = patterns(
  `^ (do|is|are|does|did|would|has|have) not .{1,9} (or (is|has|have|are|do|did|does|was|will)|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends))`,
  `^ (would|will|does|do) not the .{1,4} (fit|match|work|hold|open|close)`,
);

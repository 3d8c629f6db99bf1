import { patterns } from '../../patterns.ts';

/** Offers of two ways to go on: logistics, whatever the first half sounds like. */
export const choices = patterns(
  `or (shall|should|can|could|may|would you (rather|prefer)) (we|i)`,
  `would you rather (we|i)`,
);

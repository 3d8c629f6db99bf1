import { patterns } from '../../patterns.ts';

/** Announces questions that the reader may put to somebody else, or that others put to the seller. */
export const forOthers = patterns(
  `(questions|things) (to|you (should|can|could|must|may|will want to)|(every|each|any) .{1,3} (should|must)|worth) (ask|asking) .{0,6}`,
  `(ask|asking) (them|him|her|any|every|each|potential|other|past|previous|references|(the|your|his|her|their) (contractor|contractors|builder|vendor|vendors|provider|supplier|agent|installer|company|references|reference|bank|lawyer|dealer|seller|candidates|candidate|current .)) .{0,8}`,
  `(frequently asked|common|typical|most asked) questions`,
  `(people|customers|homeowners|clients|buyers|families|everyone|everybody|we) .{0,2} (ask|asks|asked|get asked|hear) (us|me|about|most|often|all the time|this|these|the same|three|the question)`,
);

import { patterns } from '../../patterns.ts';

/** What the writer asks on the reader's behalf, to answer it at once: “How does it work?”, “What's inside?”. */
export const aboutOffer = patterns(
  `^ .{0,3} how (does|do|will|would|can) (it|this|that|they|these|we|the process) (all|even)? (work|works) $`,
  `^ (and|so)? what is (inside|new|included|in it|in store|on offer|up|next|the deal|the damage|the hurry)`,
  `^ .{0,2} what (does|will|would|do) (it|this|that) (cost|take|involve|include) $`,
);

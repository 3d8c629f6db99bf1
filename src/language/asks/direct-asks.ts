import { patterns } from '../../patterns.ts';

/** An ask, even in the words of an offer to help: it says by what number or address. */
export const directAsks = patterns(
  `(call|contact|reach|email|text|ring) (me|us|#MergeTag|.)? (directly)? (at|on) (#MergeTag|#Value)`,
  `(just|simply) (reply|respond|call|text|click|email)`,
);

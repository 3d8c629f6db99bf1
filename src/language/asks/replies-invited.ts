import { patterns } from '../../patterns.ts';

/** The reader is asked to answer in words. */
export const repliesInvited = patterns(
  `(hit|press|just|simply|please|can|could|and)? (reply|respond|answer|write back) (to|and|with|directly|back|here|$)`,
  `(hit|press|just|simply) (reply|respond|answer)`,
  `(answer|reply) (me)? (in|with|to) (a|one|your|this|it)`,
  `(let (me|us) know|tell (me|us)|write (me|us|back)|email me|text me|call me)`,
);

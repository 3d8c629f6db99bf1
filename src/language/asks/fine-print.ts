import { patterns } from '../../patterns.ts';

/** Links to terms: nothing that moves a sale on. */
export const finePrint = patterns(
  '(click|tap|see|visit|go|view|read) (here)? (for|to (see|view|read))? .{0,4} (terms|conditions|policy|policies|apr|disclosure|disclosures|privacy|rules|restrictions|legal|disclaimer)',
);

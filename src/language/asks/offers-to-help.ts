import { patterns } from '../../patterns.ts';

/** Offers that leave it all to the reader: friendly, and no next step. */
export const offersToHelp = patterns(
  `(feel free|do not hesitate|never hesitate|hesitate) to .{0,4}`,
  `(always|here|happy|glad|available) (here)? (to|if) (help|you|share|answer|assist|support)`,
  `(always|here) (happy|glad|available)? to (chat|talk|discuss)`,
  `if (you|anything|things|there) .{0,8} (questions|need|needs|change|changes|anything|ever|something)`,
  `(any|got|have) questions`,
  `(let (me|us) know|reach out|get in touch|contact (me|us)) if (you (have|need|ever|run|get|experience|see|notice|are (unsure|stuck))|there|anything|something|i|we)`,
);

import type { Sentence } from '../../src/email.ts';
import { patterns } from '../../src/rule.ts';

/** “Questions to ask a builder:”: what follows is for the reader to ask others, or themselves. */
export const handsOn = patterns(
  'questions (to|you (can|could|should|may|might|will want to|need to)|worth|that you (can|could|should)) .{0,2} (ask|asking|put|raise)',
  '(ask|asks|asking) (them|yourself|yourselves|each|every|any|all|your (builder|supplier|vendor|agent|contractor|current .|existing .|team|provider)|(the|a|another) (builder|supplier|vendor|agent|contractor|company|firm|provider)) .{0,6}',
  '(call|ring|meet|interview|vet|phone|visit|contact|compare) .{1,5} ask',
  '(questions|question|checklist|check list|faq|faqs|frequently asked questions|interview guide|self check|self assessment) $',
  '(evaluate|review|check|consider|assess) (a few|these|the following|some|three|four|five|six) (things|points|questions|areas)',
);

/** How many sentences in a row, such as a note on the answer, a list of questions runs over. */
const longestNote = 2;

/** True when the question stands in a list that something above hands on to the reader. */
export function isHandedOn({ index }: Sentence, sentences: readonly Sentence[]): boolean {
  let notes = 0;
  for (let at = index - 1; at >= 0; at--) {
    const above = sentences[at];
    if (!above) continue;
    if (above.matches(handsOn).length > 0) return true;
    notes = above.question ? 0 : notes + 1;
    if (notes > longestNote) return false;
  }
  return false;
}

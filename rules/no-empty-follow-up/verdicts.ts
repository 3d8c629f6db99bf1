import { earlier, letter, moment } from './words.ts';

/** The seller's own message, however it is named. */
const ours = `((my|our) (${earlier})? .{0,2} (${letter}|offer|pitch|numbers|figures|plan|ideas|samples|estimate|price)|what (i|we) (sent|wrote|proposed|shared|quoted|offered)|the (below|above|attached|enclosed)|mine|mine of .{1,3})`;
const verdict =
  '(verdict|answer|thoughts|thought|reaction|take|word|decision|view|views|opinion|feedback|steer|news|update|updates|movement|progress|luck|joy|yes or no|status|response|reply)';
const lost =
  '(never|did not|has not|have not|failed|got|gets|went|slipped|slid|slips|was|were|may have|might have|somehow|landed|fell|sank|disappeared|vanished)';

/** Asks what became of it. */
export const verdicts: readonly string[] = [
  `(what is|whats|is there|any|still no|no|where is|awaiting|await|expecting|chasing|after|need|get) (a|an|the|your|some|any)? .{0,1} ${verdict} (yet)? (on|about|to|regarding|re|for|from you on) ${ours}`,
  `(any|is there any|some|still no|no) (further|more|new|first)? (movement|progress|luck|joy|news|word|decision|verdict|update|updates) (yet)? (on|with|about|from) (this|that|it|these|here|there|your (end|side)) (one|front|proposal|at all|yet|so far|either way)? $`,
  `(have|had|did|has|find|found|get|got|getting) (you|your team|anyone)? .{0,3} ${moment} (yet)? (to|for) .{0,3} (the|this|my|our) .{0,1} (below|above|attached|enclosed|mine)`,
  `(still|patiently|as (per|stated|said) .{1,5}|further to .{1,5}|following .{1,5}) (i|we)? (am|are)? .{0,1} (await|awaiting) (your|a|any|some) .{0,2} (feedback|reply|response|answer|decision|thoughts|news|word|verdict|green light|instructions|confirmation)`,
  `in case (the (first|last|previous|earlier|original|other)|my|our|this|that|it|yours|mine) .{0,4} ${lost} .{0,3} (reach|reached|arrive|arrived|get|land|landed|come through|lost|buried|stuck|seen|see|noticed|read|spam|junk|down|past|off|under|through|deleted|overlooked)`,
  `(sending|send|sent|resending|forwarding|attaching|repeating|pasting) .{0,3} (same|identical) .{0,1} (${letter}|thing|one|deal|price|numbers)`,
  `${ours} (again|once more|a (second|third) time|for the (second|third) time)`,
];

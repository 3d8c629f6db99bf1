import type { Sentence } from '../../src/email.ts';
import { patterns } from '../../src/rule.ts';
import { conceded, heard, objection, plainNo } from './words.ts';

/** A sentence that owns up to the reader’s no: heard, put as a question, or conceded. */
export const refused = patterns([
  `(i|we) .{0,2} ${heard} .{0,4} ${objection}`,
  `(i|we) .{0,1} (understand|hear|get|appreciate|respect|accept|see) (you|that|it|your .{1,3}|where you .{1,3}|how you .{1,3}|why you .{1,4})? $`,
  `^ (i|we)? (understand|hear you|get it|respect that) $`,
  `^ ${conceded} .{0,5} ${objection}`,
  `^ ${conceded}? (so|then)? (no|not|nothing) (this|for|right|yet|now|today|just|thanks|thank)`,
  `^ ${conceded} .{0,4} (say no|said no|decline|it is a no|no (for|this))`,
  `^ ${conceded} $`,
  `you (have)? (said|say|told (me|us)|mentioned|wrote|tell (me|us)|feel|think) .{0,5} ${objection}`,
  `you (have)? (said no|declined|refused|turned (us|me|it|this) down|rejected|passed on|told (me|us) no)`,
  `(thanks|thank you) for (being (honest|candid|frank|open|straight|upfront)|your (honesty|candour|candor|frankness))`,
]);

/** A short question that quotes the objection: “No budget?” */
export const doubted = patterns([
  `^ .{0,3} ${objection} .{0,4} $`,
  `^ (it is)? (too|a bit|rather)? (expensive|dear|pricey|costly|busy|much|early|late|risky|complicated|sceptical|skeptical|unsure|hesitant|worried|undecided) .{0,3} $`,
]);
/** The same, where the objection is plain: any statement behind it is an answer to it. */
export const plainlyDoubted = patterns([`^ .{0,4} ${plainNo} .{0,1} $`]);
const longestDoubt = 12;

/** The push that counts as one behind a no that was owned up to. */
export const answered: readonly string[] = [
  '^ (but|however|still|yet|even so|all the same|nevertheless|nonetheless|that said|having said that|and yet|then again|mind you|at the same time) .{0,2} (you (would|will|are (missing|making|leaving|losing)|should|owe|might|must|need|could|cannot|have (not|never)|may)|let|give|i (would (urge|ask|love|encourage|challenge|argue|still|like|hate|bet|say)|still|really|am (sure|convinced|confident|certain)|think|believe|urge|cannot|must|bet|promise)|what (if|about|would)|have you|think|consider|can you|could you|would you|most|many|others|why|it (will|would|takes|only|could|might|is (worth|never|only|not))|this (will|would|could|is)|we (can|could|think|believe|would)|our|here is|hear me|hear us|before you|one (more|last|quick)|surely|imagine|ask yourself|do you|are you|just (one|look|try|give|think|imagine|consider)|everyone|once you|after (you|a|one))',
  '^ (let|allow) (me|us) .{0,2} (show|prove|change|convince|explain|talk|speak|walk|run|put|persuade|challenge|sharpen|throw|offer|try)',
  '^ (think|look) again',
  '^ you will (once|when|after|as soon as|the moment)',
  '^ (and|but|so|well)? (then)? (what)? if (i|we|it|you|the .) (gave|could|took|made|let|threw|offered|cut|told|showed|give|got|had|can|brought|came|paid|dropped|lowered)',
  '^ are you (really|sure|certain|quite|truly|absolutely)',
  '^ (it|that|this|she|he|they|so|we|i) (was|did|were|had|thought|said|felt) .{0,6} (too|as well|also|once) .{0,3} (until|before|at first|till|and now)',
  '^ .{1,3} (is|are) (always|never|rarely|hardly ever|seldom) .',
  '^ (give|grant|spare|lend|trust|humour|humor|indulge|try) (me|us|it|this) .{0,1} (a|one|#Value|another|just|chance)',
  '^ (you|he|she|they) (will|would|might) .{0,2} (change|come (round|around)|feel|thank me|see|regret|love|wish|wonder|be (surprised|amazed|glad|sorry|making|mad|missing))',
  '^ (it is|there is) (still|never|always|not) (too late|time|a way|ways|room|one)',
  '^ that is (exactly|precisely|when|why|where|just|what) .{1,4} (need|should|buy|buys|pays|pay|help|helps|come|comes|works|work|smart|best|clever|wise|fits|matter|matters|save|said|thought|felt|make|makes|wins|win)',
  '^ (my|our|two|three|four|five|#Value|a lot|several|some|half|nearly|almost|all|every|another|one) .{1,6} (told (me|us)|said|thought|felt|worried|believed) (that|the same|so|just that|exactly|this|it|no|likewise|as much)',
  '^ (surely|imagine|ask yourself|compared|why not|how about|what if|what would|have you (considered|thought)|can you afford|can it|is it|most|many|plenty|others|so (did|was|were|had)|here is why|(everyone|everybody) (says|said|thinks|feels))',
];

/** What follows an objection that the seller put as a question: “No budget? We …”. */
export const rebutted: readonly string[] = [
  ...answered,
  '^ (he|she|they|your .{1,2}|you|it|that|this) (will|would|might|may|can|could|should|need|needs|need not|does not|do not|owe|cannot) .{0,3} (change|come (round|around)|feel|thank|see|regret|love|wish|wonder|be|pay|save|cost|take|have|afford|find|get|start|make|worry|matter|last|work|fit|spread|split)',
  '^ (no problem|not a problem|good|great|perfect|excellent|even better|wonderful|fine|never mind|relax) .{0,1} (we|our|let us|then|because|that|it|this|here|with|you (can|will|only)|there|i (can|have|will (show|prove|make|match|beat)))',
  '^ (that is (exactly|why|precisely|where|what|no|because|only|easily|nothing)|not (once|when|after|if|any more|anymore|with|for long|so fast|at all)|neither|nonsense|rubbish|wait|hold on|hang on|try|consider|then (let|you|why|think|try|give|we|it|this)|there (is|are|will) (never|always|no|nothing|ways|still)|nobody|no one|all the more|exactly|precisely|who (has|does|is|can)|when (is|will|would)|we (can|have|offer|take|make|do|will (match|beat|spread|split|show|pay|fix|make))|with (us|this)|it (takes|only|is (only|just|less|never|cheaper|a)|costs|pays))',
];

/** “Not interested? Tell me and I will stop”: the way out, and no push. */
export const lettingGo = [
  'let (me|us) know',
  '(tell|point|send|direct|forward) (me|us|this|it)',
  '(unsubscribe|opt out|take you off|remove you|no hard feelings|stop|close (the|your|this)|leave you|leave it|step back|out of your|goodbye|all the best|good luck|thank you|thanks)',
  '(will|shall|would) not (write|contact|bother|call|follow|email|chase|trouble)',
  '(right|best|better) (person|contact)',
  '(another|a better|next) (time|year|quarter|month)',
];

const before = ({ email, index }: Sentence): Sentence | undefined => email?.sentences[index - 1];

/** The answer itself, whatever it is. */
export const anyAnswer: readonly string[] = [
  '^ !(let|tell|would|could|can|do|did|is|are|what|which|when|where|who|how|thank|thanks|please|ok|okay|then|no|here|if|just|may|shall|write|reply|call) . .{0,3}',
];

/** True behind a plain objection put as a question. */
export function isBehindPlainDoubt(sentence: Sentence): boolean {
  const asked = before(sentence);
  if (!asked || asked.tokens.length > longestDoubt || sentence.question) return false;
  return asked.text.trimEnd().endsWith('?') && asked.matches(plainlyDoubted).length > 0;
}

/** True when the sentence before it owns up to the no that this one argues with. */
export const isBehindNo = (sentence: Sentence): boolean => (before(sentence)?.matches(refused).length ?? 0) > 0;

/** True when the sentence before it is an objection that the seller asks in the reader’s place. */
export function isBehindDoubt(sentence: Sentence): boolean {
  const asked = before(sentence);
  if (!asked || asked.tokens.length > longestDoubt) return false;
  return asked.text.trimEnd().endsWith('?') && asked.matches(doubted).length > 0;
}

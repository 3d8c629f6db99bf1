import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { counsel, dithering, fools, kicking, onTheSpot, reaching, rightNow } from './frames.ts';
import {
  asIfMade,
  atTheTable,
  characters,
  endsClause,
  inTime,
  isSold,
  isStaccato,
  paid,
  pushed,
  takeItUp,
  yours,
} from './moves.ts';
import { crazy, demands, missOut, noBrainer, orders, theTime, waiting } from './patterns.ts';
import { proverbs, verdicts } from './verdicts.ts';

export default phraseRule({
  family: 'pressure',
  severity: 'error',
  docs: {
    summary: 'Flags pushes to buy, sign or decide on the spot.',
    why: 'In large sales, pressure to close lowers the chance of a sale; people who feel hurried stop telling you what they need.',
    evidence: [
      {
        grade: 'C',
        title: 'SPIN Selling, on closing pressure in large sales (summary)',
        url: 'https://www.supersummary.com/spin-selling/preface-chapter-2-summary',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    order: {
      message: '“{phrase}” orders the reader to move at once. Say what happens next and let them choose the day.',
      match: [...orders, ...reaching],
    },
    missOut: {
      message:
        '“{phrase}” sells by the dread of missing out. Say what the offer does for them and leave the choice open.',
      match: [...missOut, ...kicking],
      evenNegated: true,
    },
    crazy: {
      message:
        '“{phrase}” calls the reader a fool for saying no. Give the reason that would convince you in their place.',
      match: [...crazy, ...fools],
      evenNegated: true,
    },
    noBrainer: {
      message: '“{phrase}” decides for the reader. Give the facts and ask what would speak against it.',
      match: [...noBrainer, ...verdicts, ...counsel],
      evenNegated: true,
    },
    waiting: {
      message: '“{phrase}” scolds the reader for taking time. Ask what they would need to know first.',
      match: [...waiting, ...proverbs, ...dithering],
      evenNegated: true,
    },
    theTime: {
      message: '“{phrase}” declares the moment to buy. Name what changes and when, or ask about their timing.',
      match: [...theTime, ...rightNow],
    },
    demand: {
      message: '“{phrase}” demands a decision on your clock. Ask when they mean to decide, and what it depends on.',
      match: [...demands, ...onTheSpot, ...atTheTable, ...asIfMade],
    },
    yours: {
      message: '“{phrase}” hangs it all on one quick payment. Say what happens next and let them choose the day.',
      match: yours,
      beside: paid,
      accepts: (match, sentence) => isSold(match) && endsClause(match, sentence),
    },
    takeItUp: {
      message: '“{phrase}” orders the reader to buy, and pushes. Say what happens next and let them choose the day.',
      match: takeItUp,
      beside: pushed,
      unless: [
        '(delivery|deliveries|delivered|ship|ships|shipped|shipping|dispatch|collection|post|arrive|arrives|courier)',
      ],
      accepts: (match, sentence) =>
        isBareOrder(match, sentence) && endsClause(match, sentence) && !sentence.isLabel && sentence.question === null,
    },
    inTime: {
      message: '“{phrase}” leaves no time to think. Say what happens next and let them choose the day.',
      match: inTime,
      evenNegated: true,
    },
    characters: {
      message: '“{phrase}” makes a quick yes a matter of character. Give the reason that would convince you.',
      match: characters,
      evenNegated: true,
    },
    staccato: {
      message: '“{phrase}” orders the reader about, word by word. Say what happens next, in one calm sentence.',
      match: ['^ (sign|click|buy|order|call|book|join|pay|act|commit|decide|enrol|enroll|upgrade) (up|now|it)? $'],
      when: isStaccato,
    },
  },
  except: [
    '(hop|jump|get) on (this|it|the|these) (call|calls|zoom|link|meeting|demo|train|bus|bandwagon)',
    'sign here (that|to|for|so|if|when)',
    'best time to (call|reach|ring|phone|meet|visit|contact|see|get|catch) .{0,3} is',
    'why wait (time|times|list|lists)',
    'do not (delay|stall) (the|your|our|this|any|my) !same',
    'do not wait (more|longer) than',
    'do not (miss|skip) (this|it|these|the) .{0,2} (step|steps|page|section|turn|exit|note|part|line|attachment|email|mail|message|call|train|flight|bus|connection|signs|sign)',
    'do not wait (for|on|up) (me|us|my .|the (crew|team|invoice|others)|him|her|them|your .)',
    'what are (you|we) (all|both)? waiting (for|on) (from|before|until|to .|at (the moment|present)|right now|currently|today|in .)',
    'do not wait if .{1,2} (have|has|had|notice|notices|see|feel|feels|hear|smell|smells|suspect|leak|leaks|hurt|hurts|look|looks|seem|seems|go|goes|stop|stops|break|breaks|are|is) .',
    'do not miss (this|it) (he|she)',
    '(reason|reasons) .{0,4} (wait|hold) for (the|a|an|your|my|our|him|her|them|it)',
    '(act|register|reply|respond|enroll|enrol|apply|sign up) (now|today|soon|quickly) .{0,2} (if|to) .{1,4} (packet|packets|enrollment|enrolment|election|elections|benefit|benefits|coverage|form|forms|badge|payslip|shift|shifts|ballot|vaccine|vaccination|absence)',
    '(order|get|reserve|claim|secure) yours ((from|at|in|through|via|by) .|before (the|your|our|a|#WeekDay))',
    '(book|reserve) (the|a) .{0,1} (room|van|hall|car) now',
    '(upgrade|update) (to|your)? (the)? .{0,2} (version|firmware|software|app|browser|phone|driver|plugin) .{0,6}',
    '(upgrade|order|join|subscribe|switch) (today|tonight) for (#Percent|#Money|half price)',
    'signed .{0,1} (timesheet|timesheets|consent|slip|permission|leave|minutes) .{0,6}',
  ],
  accepts: (match, sentence) =>
    !isOrder(match) ||
    (beginsClause(match, sentence) && !isPlainButton(match, sentence) && !isPlanStep(match, sentence)),
  examples: [
    { text: 'Wire the deposit and the crew is yours.', finds: ['the crew is yours'] },
    { text: 'Call before your tea goes cold.', finds: ['Call before your tea goes'] },
    { text: 'Once the deposit is in, the hall is yours for the day.', finds: [] },
    { text: 'Swipe your card at the gate and turn left.', finds: [] },
    { text: 'So act now and take the second licence.', finds: ['act now'] },
    { text: 'You would be mad to walk away from these terms.', finds: ['You would be mad to walk'] },
    { text: 'Honestly, for a yard of your size it’s a no-brainer.', finds: ['a no-brainer'] },
    { text: 'What are you waiting for?', finds: ['What are you waiting for'] },
    { text: 'Don’t let this one slip through your fingers.', finds: ['Don’t let this one slip'] },
    { text: 'Stop hesitating and order yours today.', finds: ['Stop hesitating'] },
    { text: 'Now is the time to upgrade your pumps.', finds: ['Now is the time to upgrade'] },
    { text: 'I need a decision from you today.', finds: ['I need a decision from you today'] },
    { text: 'Please don’t hesitate to ask if the drawing is unclear.', finds: [] },
    { text: 'Don’t miss step 3, where the valve is opened.', finds: [] },
    { text: 'There is no need to decide today.', finds: [] },
    { text: 'Which parts do you buy today, and from whom?', finds: [] },
    { text: 'Book a time that suits you, or see the agenda first.', finds: [] },
    { text: 'It is now or never for the spring fleet.', finds: ['now or never'] },
    { text: 'What are you waiting for from our side?', finds: [] },
    { text: 'Which of the two are you short of, and what are you waiting on at the moment?', finds: [] },
    { text: 'Don’t wait if you notice a leak: ring the night desk.', finds: [] },
    { text: 'May: Lock in pricing with the mill. June: first delivery.', finds: [] },
    { text: 'Act now if you want your enrolment packet by post.', finds: [] },
  ],
});

const orderWords = new Set(
  (
    'act bag bite book boost buy call cash cease change choose claim click close commit copy decide dial double enough enrol enroll get give ' +
    'grab hit hold hop improve invest join jump just launch leap lock make move nab nail order phone pick place pounce protect pull purchase ' +
    'put quit register apply reply request reserve respond ring save say schedule score secure seize send sign simply snag snap snatch ' +
    'start stop subscribe switch take text transfer transform unlock upgrade visit shop confirm pay wire'
  ).split(' '),
);
const isOrder = ({ quote }: Match): boolean => orderWords.has(firstWord(quote));
const firstWord = (quote: string): string => quote.split(/\W/)[0]?.toLowerCase() ?? '';

const lead = new Set(['so', 'please', 'then', 'must', 'just', 'simply', 'but', 'or', 'now', 'kindly', 'go']);
const beforeTo = new Set(['here', 'time', 'below']);
const advice = new Set([
  'urge',
  'suggest',
  'recommend',
  'advise',
  'encourage',
  'beg',
  'urging',
  'advising',
  'encouraging',
]);

/** An order stands where a clause begins, or behind “I urge you to”; “which parts do you buy today” orders nothing. */
function beginsClause({ first }: Match, { tokens }: Sentence): boolean {
  const before = tokens[first - 1];
  if (!before || /[^\w'’]/.test(tokens[first]?.before ?? '') || lead.has(before.word)) return true;
  const opening = tokens[0]?.word ?? '';
  if (before.word === 'and') return orderWords.has(opening) || lead.has(opening);
  if (before.word === 'to') return beforeTo.has(tokens[first - 2]?.word ?? '') || isAdvised(tokens, first - 2);
  return isAdvised(tokens, first - 1);
}

/** One bare verb may be a noun in a list: it must open the sentence, or follow “and”, “just” or “so”. */
const isBareOrder = (match: Match, sentence: Sentence): boolean =>
  beginsClause(match, sentence) &&
  (match.last > match.first ||
    match.first === 0 ||
    lead.has(sentence.tokens[match.first - 1]?.word ?? '') ||
    sentence.tokens[match.first - 1]?.word === 'and');

/** “… urge you”: the last word of it stands at `at`. */
const isAdvised = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]?.word === 'you' && advice.has(tokens[at - 1]?.word ?? '');

/** A button that only names the step, such as “Book now”, is no push; “Claim your savings” and “CALL NOW” are. */
const isPlainButton = ({ quote }: Match, { isLabel }: Sentence): boolean =>
  isLabel &&
  !quote.startsWith('CALL') &&
  /^(?:book|buy|call|shop|order|register|apply|join|sign up|subscribe|schedule|start|get started|upgrade|request|download)\b.*\bnow$/i.test(
    quote,
  );

const months =
  'january february march april may june july august september october november december spring summer autumn fall winter';
const marksStep = new Set(`${months} step week day phase month quarter`.split(' '));

/** “May: lock in pricing”, “Step 2: reserve your slot”: what is done when, in a plan. */
function isPlanStep({ first }: Match, { tokens }: Sentence): boolean {
  if (first > 4 || !/^:/.test(tokens[first]?.before ?? '')) return false;
  return tokens.slice(0, first).some(({ word }) => marksStep.has(word));
}

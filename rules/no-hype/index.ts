import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { growth } from './growth.ts';
import { riches, superlatives, verbs, words } from './patterns.ts';
import { beyond, ranks, rivals, secrets } from './rivals.ts';
import { amazement, magic, unequalled } from './wonder.ts';

export default phraseRule({
  family: 'honesty',
  severity: 'info',
  docs: {
    summary:
      'Flags praise without a fact: “revolutionary”, “world-class”, “skyrocket your sales”, “the best on the market”.',
    why: 'Everyone writes these words, so they tell the reader nothing about the product and something about the sender.',
    evidence: [{ grade: 'D', title: 'our editorial choice' }],
  },
  phrases: {
    superlative: {
      message:
        '“{phrase}” puts the offer above all others, and nothing shows it. Say what it does, with a figure that can be checked.',
      match: [...superlatives, ...unequalled],
    },
    rivals: {
      message:
        '“{phrase}” sets everybody else aside, and nothing shows it. Name one thing you do otherwise, with a figure.',
      match: [...rivals, ...beyond],
      evenNegated: true,
    },
    ranks: {
      message: '“{phrase}” does not say by whom and when. Name the ranking or the test, or leave it out.',
      match: ranks,
      accepts: ({ quote }, { text }) => !namedJudge.test(text.slice(text.indexOf(quote))),
      unless: ['your .{0,3} (was|is|were|has been|been) .{0,1} (rated|voted|ranked|named|chosen)'],
    },
    secrets: {
      message: '“{phrase}” makes a secret of it, which nobody can check. Say what it is, and for whom it worked.',
      match: secrets,
    },
    riches: {
      message: '“{phrase}” promises gain without saying how. Say what one customer got, and what it took.',
      match: riches,
    },
    verb: {
      message: '“{phrase}” promises more than anyone can show. Say what changes, for whom, and by how much.',
      match: [...verbs, ...growth, ...amazement],
    },
    word: {
      message: '“{phrase}” praises and says nothing. Say what it does for the reader.',
      match: [...words, ...magic],
    },
  },
  except: [
    // What one's own prices were is a fact; a false one is for the rules of claims.
    '(our|the|my) .{0,1} (biggest|largest|lowest|best|deepest) .{0,3} (discount|discounts|savings|sale|sales|price|prices|promotion|promotions) .{0,1} (of the (year|season)|(that)? we (offer|run|have|give)|this (year|season)|all year)',
    '(is|still|be) the (biggest|largest|lowest) of the (year|season)',
    'best (decision|money|thing|choice|investment) (that)? (we|i) (have)? (ever)? (made|spent|did|done)',
    '(highest|lowest|largest|biggest|richest|fastest growing) .{0,1} (income|population|market|markets|county|counties|city|cities|town|region|employer|employers|lake|port) .{0,4}',
    '(work|works|worked|do|does|did) wonders for (your|the)? (stress|back|skin|plants|garden|sleep|mood|kids|health)',
    'the state of the art (collection|collections|market|world|gallery|school|room|department|budget|fund)',
    '(cutting|bleeding) edge (of|on) (the|a|an|your|this|each|its|every|my) .{0,2} (blade|knife|tool|saw|mower|axe|chisel|cutter|scissors|bit|plane|shears|razor|machine)',
    '(lift|elevator|stairs|staircase|escalator|ramp|steps|path|road|trail) .{0,6} (level|levels)',
    '(i|he|she|they) (have|had|has|ever|could) .{0,1} (seen|tasted|met|read|had|imagined)',
    'best (deals|offers|prices|rates) of the (day|week|month)',
    '(changes|changing) everything (you|that|it|on|in the|from|back)',
    'magic (word|number|words|numbers|trick|show|marker|kingdom|wand kit)',
    '(best|all the best) of luck',
    'revolutionary (year|years|war|wars|era|guard|army|period|movement|times|council|forces|party|government|song|history)',
    'world class (category|championship|championships|cup|race|event|division|final)',
    '({price}|{cost}|{rent}|{rate}|{bill}|demand|inflation) (have|has|had|are|is|keep)? (skyrocket|skyrockets|skyrocketing|explode|exploding)',
    'blown away (from|off|down|in|on)',
    '(1|number one|number 1|no 1) .{0,1} (priority|priorities|bottleneck|blocker|obstacle|pain|driver|factor|metric|objection|source|reason|question|goal|concern|issue|problem|thing|challenge|complaint|mistake|cause|request|in line|seed|draft|step|option)',
    '(best|most|only|top|highest|lowest|largest|biggest) .{0,2} (time|times|day|date|way|person|number|address|route|flight|option|guess|regards|wishes|friend|practice|practices|interest|case|bid) .{0,6}',
    '(disruptive) (behaviour|behavior|student|child|passenger)',
    '(at|on) the (cutting|bleeding) edge of the .',
    '(the|its|their) (leading) edge',
    '(time|chance|day|dream|trip|experience|memories|holiday) of a lifetime',
    '(not|nothing|hardly|far from) .{0,2} (revolutionary|groundbreaking|unheard of)',
  ],
  unless: [
    '^ (which|what|who|where|when|whose|does|do|did|is|are|was|were|has|have) .{0,12} (best|biggest|largest|greatest|fastest|easiest|most|lowest|highest|only|top)',
    '(says|said|writes|wrote|told us|puts it|called (it|us|this)|calls (it|us))',
    '(is|are) (theirs|yours|up to you)',
    '(is|was|are|were|got|gets|needs|need) .{0,2} (broken|jammed|blunt|dull|worn|sharpened|sharpening|oiled|oiling|repaired|repairing|out of order|cracked|rusty|stuck|faulty|replaced|replacing)',
  ],
  accepts: isRank,
  examples: [
    { text: 'Our revolutionary pump saves water.', finds: ['revolutionary'] },
    { text: 'It is the easiest label maker on the market.', finds: ['the easiest label maker on the market'] },
    { text: 'Skyrocket your orders.', finds: ['Skyrocket'] },
    { text: 'We take your bakery to the next level.', finds: ['take your bakery to the next level'] },
    { text: 'You could be making thousands a month from home.', finds: ['making thousands a month from'] },
    { text: 'Your ovens will leave the neighbours speechless.', finds: ['leave the neighbours speechless'] },
    { text: 'There is nothing else like it.', finds: ['There is nothing else like it'] },
    { text: 'You will not find a cheaper kiln anywhere.', finds: ['You will not find a cheaper kiln anywhere'] },
    { text: 'It is the glaze that your dealer hopes you never hear of.', finds: ['your dealer hopes you never hear'] },
    { text: 'You will not find the invoice in the portal; it is attached.', finds: [] },
    { text: 'The stairs lead to the next level of the barn.', finds: [] },
    { text: '“It is a game changer,” says Mara Lind of Finch Bakery.', finds: [] },
    { text: 'What is the best time to call?', finds: [] },
    { text: 'We are not the largest tool shop in the world.', finds: [] },
    { text: 'The next level of the car park is closed.', finds: [] },
    { text: 'The number one question in your survey was about delivery.', finds: [] },
  ],
});

/** “Voted best bakery by the Leeds Post”: the judge is named. */
const namedJudge =
  /\b(?:by|in|on) (?:the )?(?:readers of (?:the )?)?\p{Lu}[\p{Ll}.]+(?! \p{Lu}?\p{Ll}*[.!]*$)|\b20\d\d\b/u;

/** A bare “1” is a rank only when it is written “#1”. */
function isRank({ first }: Match, { tokens }: Sentence): boolean {
  const token = tokens[first];
  return token?.word !== '1' || token.before.endsWith('#');
}

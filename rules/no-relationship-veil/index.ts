import type { Email, Match, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';

const bond =
  '(relationship|relationships|partnership|friendship|collaboration|connection|loyalty|trust|rapport|cooperation|co operation|bond|association|continued support|working relationship|business relationship|time together|journey together)';

/** Warm words about the two of us. */
const praise = patterns([
  `(value|values|valued|cherish|treasure|prize|appreciate|appreciated|appreciates|love|enjoy|enjoyed|admire) (our|your|the|this) .{0,3} ${bond}`,
  `(our|your|this|the) .{0,2} ${bond} .{0,3} (means|matters|is|has been) .{0,2} (a lot|the world|so much|everything|important|special|precious|valuable|dear|strong|great|wonderful|to us|to me|such a)`,
  `(grateful|thankful|honoured|honored|proud|privileged|lucky|fortunate|blessed|happy|glad|delighted|thrilled|appreciative) (for|to|of|that|about) .{0,6} (${bond}|you as (a|our) .{0,2}|call you .{0,3}|work with you|working with you|have you|know you|partner with you|be your .{0,2}|serve you)`,
  `(pleasure|privilege|joy|delight|honour|honor|treat) (working|to work|partnering|to partner|collaborating|to collaborate|doing business|to serve|serving|getting to know|to know|knowing|to have) (with)? (you|your)`,
  `(love|loved|enjoy|enjoyed|enjoying) (working|partnering|collaborating|doing business|being in touch|chatting|talking|catching up) with you`,
  `you are (more than|not just|one of our|a (valued|treasured|dear|cherished|special|loyal)|such a|part of (our|the)|like family|family|the best|our (favourite|favorite))`,
  `(more than (just)? (a|another) (vendor|supplier|customer|number|client|transaction|business))`,
  `(people|relationships) (come|comes|are) (first|everything|at the heart|what (matters|it is all about)|our)`,
  `(believe in|all about|built on|care about) (building|long term|lasting|great|strong|real|genuine|the power of)? .{0,1} (relationships|partnerships|trust|people|friendship)`,
  `(build|building|strengthen|strengthening|deepen|deepening|nurture|nurturing|grow|growing|continue|continuing|maintain|foster|fostering|cultivate) (a|an|our|this) .{0,3} ${bond}`,
  `(we|i) (are|am) (always|here) .{0,2} (here )? (for you|by your side|in your corner|on your side|thinking of you)`,
  `(thank you|thanks) for (being|your) .{0,3} (customer|client|partner|friend|loyalty|trust|support|business|friendship|continued .|part of)`,
]);

/** Something for the reader to use: a need named, an offer made, a fact told. */
const substance = patterns([
  '(i|we) (can|could|would like to|want to|will|am able to|have) .{0,1} (help|send|show|offer|bring|build|prepare|cut|save|give|add|fix|replace|install|share|check|review|compare|extend|set|reserve|include|measure)',
  '(you|your team|your .{1,2}) (need|needs|want|wants|asked|mentioned|said|told|wrote|plan|plans|are (planning|looking|opening|moving|hiring|growing|facing|struggling)|will need|have to|must)',
  '(attached|enclosed|below|here) (is|are|you will|please)',
  '(since|because|now that|when|before|until|as) your',
  '(price|prices|discount|quote|proposal|estimate|invoice|contract|renewal|delivery|plan|trial|order|upgrade|feature|version|report|review|audit|sample|invitation|invite|event|webinar|guide|offer)',
  '(would|could|can|will|do|are|is|have|did) (you|your)',
]);

/** Where praise and substance are looked for; a greeting or signature has neither. */
const written: ReadonlySet<Sentence['part']> = new Set(['opening', 'body', 'ask', 'postscript']);

export default defineRule({
  scope: 'email',
  family: 'substance',
  severity: 'off',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'nurture', 'upsell', 'deal-stage', 'script', 'unknown'],
  docs: {
    summary: 'Flags a message that praises the relationship and holds no need, no offer and no question.',
    why: 'Friendliness alone leaves the reader with nothing to do and nothing to use, however well it is meant.',
    evidence: [{ grade: 'D', title: 'our editorial choice' }],
  },
  messages: {
    veil: '“{phrase}” is warm, and the message has no need, offer or question to go with it. Ask about their plans, or name one thing you can do for them.',
  },
  patterns: [praise, substance],
  examples: [
    {
      text: 'Hi {{name}},\n\nWe value our partnership and love working with you. Have a lovely spring!\n\nJo',
      finds: ['value our partnership'],
    },
    {
      text: 'I am so grateful for our friendship. Thank you for being part of the journey.',
      finds: ['grateful for our friendship'],
    },
    { text: 'It is a pleasure working with you. We are always here for you.', finds: ['pleasure working with you'] },
    { text: 'We value our partnership. How do your drivers load the trucks today?', finds: [] },
    { text: 'It is a pleasure working with you. The quote for the second dock is attached.', finds: [] },
    { text: 'The bond of the two plates is strong.', finds: [] },
    {
      text: 'I enjoyed working with you on the dock, and you said the gate comes next; I can measure it on Monday.',
      finds: [],
    },
  ],
  check(email, { report }) {
    const sentences = email.sentences.filter(({ part, isLabel }) => written.has(part) && !isLabel);
    const praised = sentences.find((sentence) => sentence.matches(praise).length > 0);
    const first = praised?.matches(praise)[0];
    if (!first || !isVeil(email, sentences)) return;
    report(first, 'veil', { phrase: first.quote });
  },
});

function isVeil({ questions, facts, channel }: Email, sentences: readonly Sentence[]): boolean {
  if (channel === 'call' || questions.length > 0 || facts.hasNextStep || facts.hasCustomerQuestion) return false;
  return !sentences.some((sentence) => sentence.dates.length > 0 || hasSubstance(sentence));
}

/** Substance inside the praise itself (“your support”) does not count. */
function hasSubstance(sentence: Sentence): boolean {
  const warm = sentence.matches(praise);
  const isInside = (match: Match): boolean =>
    warm.some(({ first, last }) => first <= match.first && match.last <= last);
  return sentence.matches(substance).some((match) => !isInside(match));
}

import type { Match, PatternSet, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { patterns } from '../../src/rule.ts';
import { free, hints, qualified } from './patterns.ts';
import { fleeting, lures, paid, ties, told, unfree } from './tied.ts';

const stringWords = patterns(hints);
const qualifiers = patterns(qualified);
const tied = patterns(ties, paid, fleeting);
const neverFree = patterns(unfree);
const toldPrices = patterns(told);

export default phraseRule({
  family: 'bundling',
  severity: 'warn',
  docs: {
    summary:
      'Flags “free” with a string that is hinted at and not told: a star, “conditions apply”, “for qualifying orders”.',
    why: 'A gift with terms somewhere else reads as a trick; said beside it, the same terms cost nothing.',
    evidence: [
      {
        grade: 'A',
        title: '16 CFR 233.4: the terms of a “free” offer should be made clear at the outset',
        url: 'https://lawserver.com/law/country/us/cfr/16_cfr_233-4',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    strings: {
      message:
        '“{phrase}” hangs on something that is not spelled out here. Say in the same sentence what it takes and what that costs, or do not call it free.',
      match: [free],
      unless: ['(is|are) (attached|enclosed)', '(attached|enclosed) (is|are|you)'],
      accepts: (match, sentence) => hasString(match, sentence),
      evenNegated: true,
    },
    unnamed: {
      message: '“{phrase}” makes a secret of the gift. Say what it is and what it takes to get it.',
      match: [
        '(free|complimentary) .{0,1} (gift|gifts|bonus|bonuses|surprise|present|reward|prize|treat|goodie|goodies)',
      ],
      beside: lures,
    },
  },
  except: [
    '(no|without|zero|any) (strings|conditions|restrictions|limits|terms|exclusions|catch|commitment|commitments|purchase|contract)',
    '(feel|be|am|is|are|was|not|always|become|set|break|breaks|broke|him|her|you|them|i|we) free (to|on !(certain|select|selected|eligible|qualifying|participating|some)|at|for (a|the|you|lunch|#Value)|this|next|tomorrow|today|from|until|after|before|any|all)',
    '(toll|duty|tax|error|sugar|hands|hassle|trouble|bug|care|lead|gluten|fat|royalty|commission|interest|paper|maintenance|risk|stress|ad|debt|smoke) free',
    'free to (select|choose|pick) (any|a|the|your|from|one|what|which|all)',
    '(i|we|you|he|she|they) (am|are|is) free',
    'free (space|spaces|seat|seats|slot|slots|spot|spots|place|places|end|ends|port|ports|press|kick|state|states|range|radical|radicals|version of events)',
    'free (trade|market|markets|agent|cash|flow|float|speech|time|hand|fall|standing|will|from|the|up|of !charge)',
    '(to|may|will|can|could|would|might|should|help|helps) free',
  ],
  patterns: [stringWords, qualifiers, tied, neverFree, toldPrices],
  examples: [
    { text: 'Get your free* soil test today.', finds: ['free'] },
    { text: 'A **free*** soil test for your yard.', finds: ['free'] },
    { text: 'Your free** soil test is ready. It is **free**.', finds: ['free'] },
    { text: 'The first visit is free (conditions apply).', finds: ['free'] },
    { text: 'We fit the meter at no charge, subject to status.', finds: ['at no charge'] },
    { text: 'Free delivery on qualifying orders.', finds: ['Free'] },
    { text: 'Your kit is free. See our website for details.', finds: ['free'] },
    { text: 'Free seeds with each spade you buy this month*.', finds: ['Free'] },
    { text: 'Our planters cost nothing; you just cover shipping.', finds: ['cost nothing'] },
    { text: 'Commit to a year and the seedlings come gratis.', finds: ['gratis'] },
    { text: 'Free soil test with a 36-month lease on any tractor.', finds: ['Free'] },
    { text: 'Your free surprise is waiting in the shed.', finds: ['free surprise'] },
    { text: 'Join our free walk round the orchard in May.', finds: [] },
    { text: 'The planter is free with a two-year contract at $30 a month.', finds: [] },
    { text: 'The guide is free. No conditions apply.', finds: [] },
    { text: 'The first month is free; after that it is $20 a month, and you can stop any day.', finds: [] },
    { text: 'Feel free to call; the usual conditions apply.', finds: [] },
    { text: 'Our toll-free number has not changed.', finds: [] },
    { text: 'Delivery is free within 20 miles of our shop.', finds: [] },
  ],
});

/** How far a star may stand behind the gift: “a free phone for every new member*”. */
const starred = /^(?:[^*†‡.!?;\n]{0,60}[^\s*†‡]| {0,3})?[*†‡¹²]/u;
const denied = new Set(['no', 'not', 'without', 'zero', 'any', 'never', 'nor']);

/** “Free” alone is nothing: it takes a star behind it, or words for strings in the sentence or in the one behind it. */
function hasString(match: Match, sentence: Sentence): boolean {
  if (sentence.tokens[match.first - 1]?.word === 'not') return false;
  return (
    isStarred(match, sentence) ||
    isBeside(stringWords, match, sentence) ||
    isBeside(qualifiers, match, sentence) ||
    isBeside(neverFree, match, sentence) ||
    isTied(match, sentence)
  );
}

function isStarred({ start, end }: Match, sentence: Sentence): boolean {
  const next = following(sentence, 1);
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  if (/[*_]$/.test(before)) return false;
  // A line that breaks off goes on in the next: “Get a free / [Product]†”.
  const rest = next && /^\s*$/.test(after) ? ` ${next.text}` : after;
  if (starred.test(rest) || hasStrings(next)) return true;
  // “Free shoes? Yes! Conditions apply.”
  return next !== undefined && next.tokens.length <= 2 && hasStrings(following(sentence, 2));
}

/** What stands further off than this is about something else. */
const reach = 14;

function isBeside(words: PatternSet, match: Match, sentence: Sentence): boolean {
  return sentence.matches(words).some(({ first, last }) => {
    const apart = first > match.last ? first - match.last : match.first - last;
    const from = Math.max(0, first - 4, first > match.last ? match.last + 1 : 0);
    const isDenied = sentence.tokens.slice(from, first + 1).some(({ word }) => denied.has(word));
    return apart > 0 && apart <= reach && !isDenied;
  });
}

/** “Yours for nothing if you take out a plan”: no price is told in this sentence nor in those around it. */
function isTied(match: Match, sentence: Sentence): boolean {
  const around = [following(sentence, -1), sentence, following(sentence, 1)];
  if (around.some((one) => one && one.matches(toldPrices).length > 0)) return false;
  const next = following(sentence, 1);
  return isBeside(tied, match, sentence) || (next !== undefined && next.tokens.length <= reach && saysTie(next));
}

/** “All you have to do is open an account.”, “We need your card details.”: behind the gift, about the tie and no more. */
const saysTie = (next: Sentence): boolean => next.matches(tied).some(({ first }) => first <= 4);

const following = ({ email, index }: Sentence, ahead: number): Sentence | undefined => email?.sentences[index + ahead];

/** “Conditions apply.”, “See our website for details.”: a short sentence that is about strings and no more. */
function hasStrings(sentence: Sentence | undefined): boolean {
  if (!sentence || sentence.tokens.length > reach) return false;
  return sentence
    .matches(stringWords)
    .some(({ first }) => first <= 4 && !sentence.tokens.slice(0, first + 1).some(({ word }) => denied.has(word)));
}

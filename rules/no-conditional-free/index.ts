import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { patterns } from '../../src/rule.ts';
import { free, hints, qualified, stringed } from './patterns.ts';

const stringWords = patterns(hints);

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
        '“{phrase}” says that there are conditions, and not which. Name them here: what it takes, until when, and the price after that.',
      match: stringed,
      unless: ['(is|are) (attached|enclosed)', '(attached|enclosed) (is|are|you)'],
      evenNegated: true,
    },
    qualified: {
      message: '“{phrase}” leaves open who gets it. Say what it takes to qualify.',
      match: qualified,
      evenNegated: true,
    },
    starred: {
      message:
        '“{phrase}” sends the reader to the small print. Say in the same sentence what it takes, or drop the star.',
      match: [free],
      accepts: isHinted,
      evenNegated: true,
    },
  },
  except: [
    '(no|without|zero|any) (strings|conditions|restrictions|limits|terms|exclusions|catch|commitment|commitments|purchase|contract)',
    '(feel|be|am|is|are|was|not|always|become|set|break|breaks|broke|him|her|you|them|i|we) free (to|on !(certain|select|selected|eligible|qualifying|participating|some)|at|for (a|the|you|lunch|#Value)|this|next|tomorrow|today|from|until|after|before|any|all)',
    '(toll|duty|tax|error|sugar|hands|hassle|trouble|bug|care|lead|gluten|fat|royalty|commission|interest|paper|maintenance|risk|stress|ad|debt|smoke) free',
    'free to (select|choose|pick) (any|a|the|your|from|one|what|which|all)',
    'free (space|spaces|seat|seats|slot|slots|spot|spots|place|places|end|ends|port|ports|press|kick|state|states|range|radical|radicals|version of events)',
    'free (trade|market|markets|agent|cash|flow|float|speech|time|hand|fall|standing|will|from|the|up|of !charge)',
    '(to|may|will|can|could|would|might|should|help|helps) free',
  ],
  patterns: [stringWords],
  examples: [
    { text: 'Get your free* soil test today.', finds: ['free'] },
    { text: 'A **free*** soil test for your yard.', finds: ['free'] },
    { text: 'Your free** soil test is ready. It is **free**.', finds: ['free'] },
    { text: 'The first visit is free (conditions apply).', finds: ['free (conditions apply'] },
    { text: 'We fit the meter at no charge, subject to status.', finds: ['at no charge, subject to status'] },
    { text: 'Free delivery on qualifying orders.', finds: ['Free delivery on qualifying orders'] },
    { text: 'Your kit is free. See our website for details.', finds: ['free'] },
    { text: 'Free seeds with each spade you buy this month*.', finds: ['Free'] },
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

/** “Free” alone is reported only with a star behind it, or when the sentence beside it tells of strings. */
function isHinted({ start, end }: Match, sentence: Sentence): boolean {
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

const following = ({ email, index }: Sentence, ahead: number): Sentence | undefined => email?.sentences[index + ahead];

/** “Conditions apply.”, “See our website for details.”: a short sentence that is about strings and no more. */
function hasStrings(sentence: Sentence | undefined): boolean {
  if (!sentence || sentence.tokens.length > longest) return false;
  return sentence
    .matches(stringWords)
    .some(({ first }) => first <= 4 && !sentence.tokens.slice(0, first + 1).some(({ word }) => denied.has(word)));
}

const longest = 14;

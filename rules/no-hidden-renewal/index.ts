import type { Email, Match, PatternSet, Sentence } from '../../src/email.ts';
import { defineRule, everyKind, patterns } from '../../src/rule.ts';
import { days, harmless, renewals, stops, trials } from './patterns.ts';

const triggerSet = patterns([...renewals, ...trials]);
const stopSet = patterns(stops);
const daySet = patterns(days);
const priceSet = patterns(['#Money', '#Value (dollars|pounds|euros|usd|eur|gbp)']);
const harmlessSet = patterns(harmless);
const exceptionSet = patterns([
  '(i|we|you|they|she|he) (am|are|is|will be) free',
  '(clinical|court|jury|legal|field|randomised|randomized|medical) (trial|trials)',
  '(your|the) (current|running|old|last|previous)? trial (ended|expired|has|is going|went|showed|was)',
]);

export default defineRule({
  scope: 'email',
  family: 'bundling',
  severity: 'off',
  // A renewal notice is a receipt as often as an offer.
  kinds: everyKind,
  docs: {
    summary:
      'Flags a free trial or an automatic renewal that does not say what it costs, from when, and how to stop it.',
    why: 'A charge that the reader did not see coming ends in a refund and a lost customer, and regulators treat it as deception.',
    evidence: [
      {
        grade: 'A',
        title:
          'FTC enforcement policy statement on negative option marketing (2021): state the material terms before billing, get consent, make cancelling simple',
        url: 'https://regulations.justia.com/regulations/fedreg/2021/11/04/2021-24094.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    hidden:
      '“{phrase}” may lead to a charge, and the email does not say {missing}. Say it here, or say that it ends by itself.',
  },
  patterns: [triggerSet, stopSet, daySet, priceSet, harmlessSet, exceptionSet],
  examples: [
    { text: 'Start your free trial of the planner now.', finds: ['Start your free trial'] },
    { text: 'Your plan renews automatically on 3 May.', finds: ['renews automatically'] },
    { text: 'Only $1 for your first three months, cancel anytime.', finds: ['Only $1 for your first three months'] },
    {
      text: 'The free trial runs for 14 days. After that it is $20 a month; to stop it, click “End trial” in your account.',
      finds: [],
    },
    { text: 'Try a free trial for 30 days; no card needed, and it ends by itself.', finds: [] },
    { text: 'The clinical trial renewed our interest.', finds: [] },
    { text: 'How did the trial go for your team?', finds: [] },
  ],
  check(email, { report }) {
    const trigger = firstMatch(email, triggerSet);
    if (!trigger || has(email, harmlessSet)) return;
    const missing = [
      ...(has(email, priceSet, trigger) ? [] : ['the price after it']),
      ...(has(email, daySet) || email.sentences.some(({ dates }) => dates.length > 0)
        ? []
        : ['the day it begins to cost']),
      ...(has(email, stopSet) ? [] : ['how to stop it']),
    ];
    if (missing.length > 0) report(trigger, 'hidden', { phrase: trigger.quote, missing: missing.join(' and ') });
  },
});

function firstMatch(email: Email, set: PatternSet): Match | undefined {
  for (const sentence of email.sentences) {
    if (sentence.part === 'quoted reply' || sentence.matches(exceptionSet).length > 0) continue;
    const [match] = sentence.matches(set);
    if (match && !isDenied(sentence)) return match;
  }
  return undefined;
}

/** “It does not renew” is what the rule asks for. */
const isDenied = (sentence: Sentence): boolean => sentence.matches(harmlessSet).length > 0;

/** A price inside the trigger itself (“only $1 for your first month”) is not the price after it. */
const has = (email: Email, set: PatternSet, outside?: Match): boolean =>
  email.sentences.some((sentence) =>
    sentence.matches(set).some(({ start, end }) => !outside || start >= outside.end || end <= outside.start),
  );

import type { Email, Match, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';
import { another, offers } from './patterns.ts';

const offerSet = patterns(offers);
const anotherSet = patterns(another);

export default defineRule({
  scope: 'email',
  family: 'bundling',
  severity: 'off',
  docs: {
    summary: 'Flags an email that offers more than one product or deal.',
    why: 'With two offers the reader has to choose before they have decided whether to listen; one that fits is answered more easily.',
    evidence: [
      {
        grade: 'B',
        title: 'Lavender on complexity and length of emails',
        url: 'https://help.lavender.ai/en/articles/6455186-exercises-to-fix-your-email-complexity-length-problems',
        read: '2026-11-21',
      },
      { grade: 'D', title: 'our editorial choice' },
    ],
  },
  messages: {
    several:
      'This email makes {count} offers, “{first}” and “{phrase}” among them. Keep the one that fits the reader’s need.',
    another:
      '“{phrase}” brings in a second offer. Keep the one that fits the reader’s need, and leave the other for another day.',
  },
  options: { max: { doc: 'most offers in one email', default: 1 } },
  patterns: [offerSet, anotherSet],
  examples: [
    { text: 'Try our route planner tool this week. You can also book a fleet audit with us.', finds: ['fleet audit'] },
    {
      text: 'We fit heat pumps. We also sell solar panels, and my brother does roofs.',
      finds: ['We also sell solar panels'],
    },
    { text: 'Get the new label kit, and take a look at our ribbon subscription.', finds: ['ribbon subscription'] },
    { text: 'Order the label kit in May: $200 off the installation, and a free consultation.', finds: [] },
    { text: 'Try our route planner tool this week. The planner tool runs on any phone.', finds: [] },
    { text: 'Which of your services sells best, and who books the training?', finds: [] },
    { text: 'I would suggest the audit. Shall we plan the audit for May?', finds: [] },
  ],
  check(email, { options, report }) {
    const found = distinct(email);
    const [first] = found;
    const extra = found[options.max];
    if (first && extra) {
      report(extra, 'several', { count: found.length, first: first.quote, phrase: extra.quote });
      return;
    }
    if (options.max > 1) return;
    const said = email.sentences
      .filter(({ part }) => !unread.has(part))
      .flatMap((sentence) => sentence.matches(anotherSet))[0];
    if (said) report(said, 'another', { phrase: said.quote });
  },
});

const unread = new Set<Sentence['part']>(['footer', 'signature', 'quoted reply', 'greeting']);
const isOwn = ({ part, question }: Sentence): boolean => !unread.has(part) && question?.type !== 'discovery';

/** One match for each thing that is offered: “our course” and “the planning course” are the same. */
function distinct(email: Email): Match[] {
  const kept: { readonly name: readonly string[]; readonly match: Match }[] = [];
  for (const sentence of email.sentences.filter(isOwn)) {
    for (const match of sentence.matches(offerSet)) {
      const name = nameOf(match, sentence);
      if (!isTerm(name) && !kept.some((other) => isSame(other.name, name))) kept.push({ name, match });
    }
  }
  return kept.map(({ match }) => match);
}

const nameOf = ({ first, last }: Match, { tokens }: Sentence): readonly string[] =>
  tokens.slice(first, last + 1).map(({ word }) => word.replace(/s$/, ''));

/** Heads that name the terms, the fitting or the first talk, and no thing of their own: “20% off”, “a free consultation”. */
const terms = new Set(['discount', 'sale', 'consultation', 'installation', 'trial', 'session', 'order', 'support']);
const isTerm = (name: readonly string[]): boolean => terms.has(name.at(-1) ?? '');

/** The same head word, and no other word that tells them apart. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) === other.at(-1)) return one.length === 1 || other.length === 1 || one.at(-2) === other.at(-2);
  return one.length > 1 && other.length > 1 && one.at(-2) === other.at(-2);
}

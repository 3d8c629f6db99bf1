import type { Place, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';
import { asked, capabilities, features, leadIns, steps } from './patterns.ts';

const featureWords = patterns(features);
const capabilityWords = patterns(capabilities);
const askedWords = patterns(asked);
const stepWords = patterns(steps);
const leadInWords = patterns(leadIns);

export default defineRule({
  scope: 'email',
  family: 'focus',
  severity: 'info',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'nurture', 'upsell', 'note', 'unknown'],
  docs: {
    summary: 'Flags a pile of features in an email that names no need of the reader.',
    why: 'Features told before a need is known bring price questions and objections; one that answers a named need sells.',
    evidence: [
      {
        grade: 'C',
        title: 'SPIN Selling, summary: in large sales, features do little, and early on they slightly harm',
        url: 'https://www.supersummary.com/spin-selling/preface-chapter-2-summary',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    pile: '“{phrase}” begins a pile of {count} features, and the email names no need of the reader. Keep the one that answers a need, and say which.',
  },
  options: { max: { doc: 'most features in an email that names no need', default: 3 } },
  patterns: [featureWords, capabilityWords, askedWords, stepWords, leadInWords],
  examples: [
    {
      text: 'Hi Ann,\n\nOur platform has a live dashboard, automated alerts, custom reports and a mobile app. Book a demo.\n\nBest,\nSam',
      finds: ['a live dashboard'],
    },
    {
      text: 'Hi Ann,\n\nHere is what the suite does:\n\n- Real-time tracking\n- Automated reports\n- Unlimited users\n- Native integrations\n\nBook a demo.\n\nBest,\nSam',
      finds: ['Real-time tracking'],
    },
    {
      text: 'Hi Ann,\n\nOur platform has a live dashboard and alerts for all. Book a demo.\n\nBest,\nSam',
      finds: ['a live dashboard'],
      options: { max: 1 },
    },
    {
      text: 'Hi Ann,\n\nYou asked what is in the plan: a live dashboard, automated alerts, custom reports and a mobile app.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nHere is what you get:\n\n- [Benefit 1]\n- [Benefit 2]\n- [Benefit 3]\n- [Benefit 4]\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nWhat you get:\n\n- A door that closes\n- A second key\n\nHow it works:\n\n- Call us\n- Pick a day\n- Open the gate\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nThe agenda for Tuesday: reports, alerts, the dashboard, the mobile app and your questions.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nHow do you count stock across the four sites today? Our platform has a live dashboard, alerts, reports and an app.\n\nBest,\nSam',
      finds: [],
    },
  ],
  check({ facts, sentences }, { options, report }) {
    if (facts.hasCustomerQuestion) return;
    const body = sentences.filter(({ part }) => written.has(part));
    if (body.some((sentence) => sentence.matches(askedWords).length > 0 || sentence.matches(stepWords).length > 0))
      return;
    for (const { first, size } of [named(body), ...listed(body), ...enumerated(body)]) {
      if (first && size > options.max) return report(first, 'pile', { phrase: first.quote, count: size });
    }
  },
});

const written: ReadonlySet<Sentence['part']> = new Set(['opening', 'body', 'ask', 'postscript']);

interface Pile {
  readonly first: (Place & { readonly quote: string }) | undefined;
  readonly size: number;
}

/** Features by their names. */
function named(body: readonly Sentence[]): Pile {
  const found = body.flatMap((sentence) => sentence.matches(featureWords));
  return { first: found[0], size: new Set(found.map(({ quote }) => quote.toLowerCase())).size };
}

/** “The plan includes: …” over short lines. */
function listed(body: readonly Sentence[]): Pile[] {
  return body.flatMap((sentence, at) => {
    if (!/:\s*$/.test(sentence.text) || sentence.matches(leadInWords).length === 0) return [];
    const rest = body.slice(at + 1);
    const end = rest.findIndex(({ text, tokens }) => tokens.length > 14 || /[.?!:]\s*$/.test(text));
    // `[Benefit 1]` is a line still to be written.
    const items = rest.slice(0, end < 0 ? rest.length : end).filter(({ tokens }) => tokens.some(({ isTag }) => !isTag));
    const [first] = items;
    return first ? [{ first: { ...placeOf(first), quote: first.text.replace(/\s+/g, ' ') }, size: items.length }] : [];
  });
}

/** “Our tool has this, that, a third and a fourth.” */
function enumerated(body: readonly Sentence[]): Pile[] {
  return body.flatMap((sentence) =>
    sentence.matches(capabilityWords).map((match) => {
      const commas = sentence.tokens.slice(match.last + 1).filter(({ before }) => before === ',').length;
      return { first: match, size: commas < 2 ? 1 : commas + 1 };
    }),
  );
}

const placeOf = ({ path, start, end }: Sentence): Place => ({ path, start, end });

import type { DateMention, Match, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';
import { claims, past } from './patterns.ts';

const offerClaims = patterns(claims);
const pastEvents = patterns(past);

export default defineRule({
  scope: 'sentence',
  family: 'scarcity',
  severity: 'error',
  docs: {
    summary: 'Flags an offer or deadline whose date has passed.',
    why: 'A closing date that lies behind the reader tells them that the deadline was never meant, and the template is still being sent.',
    evidence: [
      {
        grade: 'A',
        title: 'ASA ruling on S1 Digital Ltd: “SALE ENDS TODAY”, reported for a month, with no evidence that it ended',
        url: 'https://www.asa.org.uk/rulings/s1-digital-ltd-a17-404070.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    expired: '“{date}” has passed ({days} days ago). Give the date that holds now, or take the deadline out.',
  },
  options: {
    withoutYear: {
      doc: 'also flag dates that name no year, read as the nearest such day',
      default: false,
    },
  },
  patterns: [offerClaims, pastEvents],
  examples: [
    {
      text: 'The autumn rate is valid until 30 September 2025.',
      finds: ['30 September 2025'],
      today: '2026-02-10',
    },
    {
      text: 'Register by March 14, 2025 to get the early price.',
      finds: ['March 14, 2025'],
      today: '2026-02-10',
    },
    { text: 'Offer ends 2025-12-31.', finds: ['2025-12-31'], today: '2026-02-10' },
    { text: 'Prices go up on 1 January 2026.', finds: ['1 January 2026'], today: '2026-02-10' },
    { text: 'Only until 4 July 2025!', finds: ['4 July 2025'], today: '2026-02-10' },
    {
      text: 'Sign before 5 January and the fitting is free.',
      finds: ['5 January'],
      today: '2026-02-10',
      options: { withoutYear: true },
    },
    { text: 'The autumn rate is valid until 30 September 2026.', finds: [], today: '2026-02-10' },
    { text: 'The price has held since 1 March 2024.', finds: [], today: '2026-02-10' },
    { text: 'We met on 3 May 2025 and spoke about the discount.', finds: [], today: '2026-02-10' },
    { text: 'Sign before 5 January and the fitting is free.', finds: [], today: '2026-02-10' },
    { text: 'The sale ended on 30 November 2025, so this is the list price.', finds: [], today: '2026-02-10' },
  ],
  check(sentence, { options, report, today }) {
    if (silent.has(sentence.part)) return;
    const claimed = sentence.matches(offerClaims);
    if (claimed.length === 0 || sentence.matches(pastEvents).length > 0) return;
    for (const date of sentence.dates) {
      const isOld = date.day < today && (date.hasYear || options.withoutYear);
      if (!isOld || !isClaimed(date, claimed, sentence)) continue;
      const named = bare(date, sentence);
      report(named, 'expired', { date: quote(named, sentence), days: daysBetween(date.day, today) });
    }
  },
});

/** Parts that are not the seller’s own words to the reader. */
const silent: ReadonlySet<Sentence['part']> = new Set(['signature', 'footer', 'quoted reply', 'guidance']);

/** The claim must stand close before the date (“valid until …”) or close behind it (“… is the deadline”). */
function isClaimed(date: DateMention, claimed: readonly Match[], { tokens }: Sentence): boolean {
  const first = tokens.findIndex(({ end }) => end > date.start);
  const last = tokens.findLastIndex(({ start }) => start < date.end);
  return claimed.some((claim) => claim.last >= first - reach && claim.first <= last + reach);
}
/** Words between a claim and its date. */
const reach = 3;

/** The date without the “on” before it. */
function bare(date: DateMention, sentence: Sentence): DateMention {
  const lead = /^(?:on|by)\s+/i.exec(quote(date, sentence))?.[0].length ?? 0;
  return { ...date, start: date.start + lead };
}

const quote = ({ start, end }: DateMention, sentence: Sentence): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

import type { Match, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';
import { claimsOf, entryFor } from './claims.ts';
import { numbers, prices, scarcity } from './patterns.ts';

const claimSet = patterns([...scarcity, ...prices, ...numbers]);
const innocent = patterns([
  '^ (if|when) .{0,2} #Percent (growth|increase|drop|decrease|change)',
  '(you|your .{1,2}) (has|have|had)? (told|said|mentioned|asked|saved|lost|spent|sold|booked|wrote)',
  'your (own)? .{0,1} (report|dashboard|data|numbers|figures|invoice|invoices|usage|account|site|survey|budget)',
]);

export default defineRule({
  scope: 'email',
  family: 'scarcity',
  severity: 'off',
  coveredByClaims: true,
  docs: {
    summary:
      'Flags a claim of scarcity, price or number that no live entry under `claims:` covers with a source, an owner and an expiry day.',
    why: 'A claim outlives the facts it was made from; with a source, an owner and a last day somebody notices.',
    evidence: [
      {
        grade: 'A',
        title:
          'UK CAP Code 3.7, as quoted in an ASA ruling: hold documentary evidence before an objective claim goes out',
        url: 'https://www.asa.org.uk/rulings/dylanqueencouk-a14-287292.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    uncovered:
      '“{phrase}” is a claim with no evidence on record. Add it to `claims:` with source, owner and expires, or leave it out.',
    expired: 'The entry for “{phrase}” expired on {day}. Check the claim again and renew it, or leave it out.',
  },
  patterns: [claimSet, innocent],
  examples: [
    { text: 'Only 4 seats are left in the May course.', finds: ['Only 4 seats are left'] },
    { text: 'Our customers cut their waste by 18%.', finds: ['customers cut their waste by 18%'] },
    { text: 'All kits are 20% off.', finds: ['20% off'] },
    { text: 'Take the oak table ($300 off) and pay in June.', finds: ['$300 off'] },
    {
      text: '---\nclaims:\n  - text: Only 4 seats are left\n    source: booking system\n    owner: Ines\n    expires: 2026-12-31\n---\n\nOnly 4 seats are left in the May course.',
      finds: [],
      today: '2026-11-21',
    },
    {
      text: '---\nclaims:\n  - text: Only 4 seats are left\n    source: booking system\n    owner: Ines\n    expires: 2026-01-31\n---\n\nOnly 4 seats are left in the May course.',
      finds: ['Only 4 seats are left'],
      today: '2026-11-21',
    },
    { text: 'Your report shows that 20% of your customers cut their orders by half.', finds: [] },
    { text: 'We have three questions before the May course.', finds: [] },
  ],
  check(email, { report, today }) {
    const claims = claimsOf(email);
    for (const sentence of email.sentences) {
      if (unread.has(sentence.part) || sentence.question?.type === 'discovery' || sentence.matches(innocent).length > 0)
        continue;
      for (const match of apart(sentence.matches(claimSet))) {
        if (!isMeant(match, sentence)) continue;
        const end = endOfClause(match, sentence);
        const place = { path: match.path, start: match.start, end };
        const phrase = sentence.text.slice(match.start - sentence.start, end - sentence.start).replace(/\s+/g, ' ');
        const entry = entryFor(claims, phrase, sentence.text);
        if (!entry) report(place, 'uncovered', { phrase });
        else if (entry.expires <= today) report(place, 'expired', { phrase, day: entry.expires });
      }
    }
  },
});

const unread = new Set<Sentence['part']>(['footer', 'signature', 'quoted reply']);

/** One report for words that two patterns share. */
function apart(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    if (!kept.some(({ first, last }) => first <= match.last && match.first <= last)) kept.push(match);
  }
  return kept;
}

const small = new Set(['and', 'or', 'the', 'a', 'an', 'to', 'of', 'for', 'in', 'on', 'at', 'with', 'vs', 'per']);

/** A claim ends where its clause does: “$40 off (until May)” is “$40 off”. */
function endOfClause({ first, last, end }: Match, { tokens, text, start }: Sentence): number {
  let to = last;
  for (let at = first + 1; at <= last; at++) {
    const between = text.slice((tokens[at - 1]?.end ?? 0) - start, (tokens[at]?.start ?? 0) - start);
    if (!/[():;–—"“”]|\s-\s/.test(between) || /^\s*[$€£]?$/.test(between)) continue;
    const kept = tokens.slice(first, at);
    if (kept.some(({ number, isTag }) => number !== null || isTag) && kept.some(({ word }) => /\p{L}/u.test(word))) {
      to = at - 1;
      break;
    }
  }
  while (to > first + 1 && small.has(tokens[to]?.word ?? '')) to--;
  return tokens[to]?.end ?? end;
}

const denials = new Set(['not', 'no', 'never', 'without']);

/** Left alone: a figure that is only a merge tag, a denial (“we have no limited stock”) and quoted words. */
function isMeant({ first, last, start }: Match, sentence: Sentence): boolean {
  const words = sentence.tokens.slice(first, last + 1);
  const isOnlyTag = words.some(({ isTag }) => isTag) && !words.some(({ number, isTag }) => number !== null && !isTag);
  const isDenied = sentence.tokens.slice(Math.max(0, first - 4), first).some(({ word }) => denials.has(word));
  const before = sentence.text.slice(0, start - sentence.start);
  return !isOnlyTag && !isDenied && !/(?:“[^”]*|"[^"]*)$/.test(before.replace(/"[^"]*"/g, ''));
}

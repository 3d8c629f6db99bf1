import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { buying, carts, counted, watching } from './patterns.ts';

export default phraseRule({
  family: 'scarcity',
  severity: 'warn',
  coveredByClaims: true,
  docs: {
    summary: 'Flags notices of what other people are looking at, buying or joining, used as a push.',
    why: 'Activity that the reader cannot check works as crowd pressure; a regulator counts baseless activity messages among the dark patterns.',
    evidence: [
      {
        grade: 'A',
        title: 'FTC staff report, Bringing Dark Patterns to Light (2022), on false activity messages',
        url: 'https://www.allaboutadvertisinglaw.com/2022/09/the-ftc-brings-more-light-to-dark-patterns-in-new-staff-report.html',
      },
    ],
  },
  phrases: {
    watching: {
      message: '“{phrase}” says that others are watching, and the reader cannot see them. Leave it out.',
      match: watching,
    },
    buying: {
      message:
        '“{phrase}” tells of someone’s purchase to push this one. Name a customer who agreed to be named, or leave it out.',
      match: buying,
    },
    counted: {
      message: '“{phrase}” counts takers without a source. Give the count with its source and date, or leave it out.',
      match: counted,
    },
    carts: {
      message: '“{phrase}” shows other people’s interest as a push. Leave it out.',
      match: carts,
    },
  },
  unless: [
    '(according to|as per|source|sources|published|report (says|shows)|survey|log (says|shows)|your (own)? (log|records|report|dashboard|data|numbers))',
    '(on|of|from|in|at|across) (your|our|my) .{0,2} (team|staff|people|colleagues|side|company|office|users|employees|department|site)',
    '^ (how|do|does|did|which|who|what|why|when|have|has|is|are|can)',
    '(page|table|appendix|section|footnote) #Value',
  ],
  except: ['(of|on|from) your .{0,2} (viewed|looked|looking|signed|opened)'],
  accepts: (match, sentence) => !isFirstPerson(match, sentence),
  examples: [
    {
      text: 'Nine people are looking at this bench right now.',
      finds: ['Nine people are looking at this bench right now'],
    },
    { text: 'Ruth just bought the large kit.', finds: ['Ruth just bought'] },
    { text: '300 teams joined this week.', finds: ['300 teams joined this week'] },
    { text: 'Someone in Lyon ordered the same pump 4 minutes ago.', finds: ['Someone in Lyon ordered'] },
    { text: 'This saw is in 7 other carts.', finds: ['in 7 other carts'] },
    { text: 'According to your log, 40 people joined this week.', finds: [] },
    { text: 'How many people looked at the plan today?', finds: [] },
    { text: 'Two people on your team viewed the drawing this morning.', finds: [] },
    { text: 'We just ordered the parts for your lift.', finds: [] },
    { text: 'Your driver in Bergen ordered two tyres 3 days ago.', finds: [] },
  ],
});

const firstPersons = new Set(['i', 'we', 'you', 'your', 'our', 'my', 'they', 'he', 'she']);
const purchase = /^(?!sold)(?=.*\b(?:bought|purchased|ordered|booked|viewed|looked|reserved)\b)/is;
const nearWords = new Set(['near', 'like', 'than', 'in', 'across']);

/** “We just ordered the parts”, “your driver ordered …”: facts between seller and reader. */
const isFirstPerson = ({ first, last, quote }: Match, { tokens }: Sentence): boolean =>
  purchase.test(quote) &&
  tokens
    .slice(Math.max(0, first - 2), Math.min(first + 3, last))
    .some(({ word }, index, around) => firstPersons.has(word) && !nearWords.has(around[index - 1]?.word ?? ''));

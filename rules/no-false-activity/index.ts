import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { had, now } from './crowd.ts';
import { others, rush, wanting } from './halves.ts';
import { buying, carts, counted, watching } from './patterns.ts';
import { rumour } from './rumour.ts';

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
        read: '2026-11-21',
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
    now: {
      message: '“{phrase}” says that others are after it, and the reader cannot see them. Leave it out.',
      match: now,
    },
    had: {
      message:
        '“{phrase}” points at others who bought, to push the reader along. Name a customer who agreed to be named, or leave it out.',
      match: [...had, ...rumour],
    },
    others: {
      message: '“{phrase}” says that others are after it, and the reader cannot see them. Leave it out.',
      match: others,
      beside: wanting,
      unless: ['(with|by|to|from|via|through) (someone|somebody|anyone) else'],
      when: ({ question }) => question === null,
    },
    rush: {
      message:
        '“{phrase}” tells of a rush that the reader cannot see. Give the count with its source, or leave it out.',
      match: rush,
      when: ({ question }) => question === null,
      evenNegated: true,
    },
    carts: {
      message: '“{phrase}” shows other people’s interest as a push. Leave it out.',
      match: carts,
    },
  },
  unless: [
    '(you|they) (have|has|keep|get|still have) (the)? first (refusal|option|choice|call)',
    '(can not|unable to|not able to) (come|attend|make it)',
    '(so|therefore|but) (we|i) (can|could) (only)? (offer|suggest|propose)',
    '(calls|call|messages|emails|questions|asked|asking|enquiries|complaints) (about|regarding|for) (the|a|an|our|your) .{0,2} (leak|fault|outage|noise|parking|invoice|receipt|bill|smell|delay|closure|meeting|form|error|problem|issue)',
    '(expects|expecting|expected)? (him|her|them) (you are|it is|that you|the .{1,2} is yours)',
    '(according to|as per|source|sources|published|report (says|shows)|survey|log (says|shows)|your (own)? (log|records|report|dashboard|data|numbers))',
    '(on|of|from|in|at|across) (your|our|my) .{0,2} (team|staff|crew|people|colleagues|side|company|office|users|employees|department|end|drivers|members|pupils|students)',
    '(on|of|from|in|at|across) (your|my) .{0,2} (site|shop|page|store|website)',
    '^ (how|does|which|who|what|why|when|has|is|are|can)',
    '^ (do|did|have|are|were) !(you)',
    '^ (do|did|have|are|were) (you|your) !(know|realise|realize|see|seen|notice|noticed|hear|heard|aware)',
    '(banner|banners|badge|badges|popup|popups|pop up|widget|widgets)',
    '(your|their|a|any|no) .{0,2} (counter|ticker)',
    '(counter|ticker) (that|which|on your|in your|on his|on her|breaks|broke|is broken|can|should|must|may)',
    '(she|he|they) (told|tells|said|says|wrote|asks|asked|agreed)',
    '(looked|looking|look|viewed|working|worked) (at|on|into) (the|your|this|our|its) .{0,1} (fault|problem|issue|ticket|leak|bug|case|draft|drawing|drawings|document|contract|file|damage|invoice|error|repair|question|report)',
    '(as|when|because|since|like) you (asked|wrote|said|requested|know|told|mentioned|wanted)',
    '(agreed to be (named|quoted)|as a reference|with (her|his|their) (permission|consent))',
    '(signed|sign|signing) (the|a|their) .{0,2} (form|objection|petition|contract|letter|card|register|waiver|consent|minutes)',
    '(report|log|dashboard|figures|statistics|data|website) .{0,6} (shows|show|says|say)',
    '(page|table|appendix|section|footnote) #Value',
  ],
  except: [
    '.{1,4} waiting for (you|him|her|them) (at|in|on|outside|downstairs|by)',
    '(if|should) you do not mind .{0,6}',
    '(in|from|at|of|on) your .{0,1} (warehouse|team|office|accounts|sales|support|department|staff|finance|side|yard|crew|plant|shop floor|lab|kitchen|depot|branch|reception|store)',
    'your .{1,2} (had|has|got|has had|received|took|takes|takes in|sold|sees|saw|made|shipped|counted) .{0,2} #Value .{1,4}',
    'you (have|had|left|put|added|placed) .{0,8} (basket|cart|bag|trolley|wishlist|list)',
    '(your|my) (page|site|shop|store|website|post|letter|newsletter|email|profile) .{0,3} (opened|viewed|read|seen|visited|shared|clicked)',
    '(of|on|from) your .{0,2} (viewed|looked|looking|signed|opened)',
  ],
  accepts: (match, sentence) => !isFirstPerson(match, sentence) && !isSum(match, sentence),
  examples: [
    { text: 'Another buyer is ready to sign.', finds: ['Another buyer'] },
    { text: 'Another couple asked about the date; you have first refusal until May.', finds: [] },
    { text: 'Whole villages are switching to us.', finds: ['Whole villages are switching'] },
    { text: 'Lena in your depot just called about the pallets.', finds: [] },
    { text: 'Your shop had 30 orders today.', finds: [] },
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
/** A sum of money is no crowd. */
const isSum = ({ first }: Match, { tokens }: Sentence): boolean => /^[$€£¥]/.test(tokens[first]?.raw ?? '');

const nearWords = new Set(['near', 'like', 'than', 'in', 'across', 'of']);

/** “Our latest buyer”, “your rivals”: a crowd, though it says whose. */
const crowdOfOurs =
  /^(?:(?:our|my) (?:very )?(?:latest|newest|most recent|last)|your (?:competitor|rival|neighbou?r|peer)s?)\b/i;

/** “We just ordered the parts”, “your driver ordered …”: facts between seller and reader. */
const isFirstPerson = ({ first, last, quote }: Match, { tokens }: Sentence): boolean =>
  purchase.test(quote) &&
  !crowdOfOurs.test(quote) &&
  tokens
    .slice(Math.max(0, first - 2), Math.min(first + 3, last))
    .some(({ word }, index, around) => firstPersons.has(word) && !nearWords.has(around[index - 1]?.word ?? ''));

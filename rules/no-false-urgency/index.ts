import type { Match, PartName, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { defineRule } from '../../src/rule.ts';
import { closing } from './closing.ts';
import { countdownIn } from './countdown.ts';
import { conditions, dies, onlySoLong, rises, running } from './frames.ts';
import {
  climbing,
  dearer,
  doorsStop,
  favour,
  ifSoon,
  near,
  neverAgain,
  offerStops,
  priceSoon,
  shortForms,
} from './halves.ts';
import { endsSoon, hurry, lastChance, limitedTime, priceRise, timeLeft, tooLate } from './patterns.ts';
import { isStaccato, sells } from './selling.ts';
import { sundown } from './sundown.ts';
import { everyKind } from './words.ts';

const words = phraseRule({
  family: 'scarcity',
  severity: 'error',
  coveredByClaims: true,
  kinds: everyKind,
  docs: {
    summary: 'Flags pressure of time: limited offers, last chances, countdowns and price rises that nobody can check.',
    why: 'A deadline made to push is banned advertising when it is not real, and a customer who sees it pass unharmed stops believing the next one.',
    evidence: [
      {
        grade: 'A',
        title: 'ASA ruling on S1 Digital Ltd: “SALE ENDS TODAY”, reported for a month, with no evidence that it ended',
        url: 'https://www.asa.org.uk/rulings/s1-digital-ltd-a17-404070.html',
        read: '2026-11-21',
      },
      {
        grade: 'A',
        title: 'ASA ruling on Pioneer Bathrooms Ltd: “HURRY ENDS IN” over a timer, while the discount went on',
        url: 'https://www.asa.org.uk/rulings/pioneer-bathrooms-ltd-a17-395257.html',
        read: '2026-11-21',
      },
      {
        grade: 'A',
        title: 'ASA ruling on dylanqueen.co.uk',
        url: 'https://www.asa.org.uk/rulings/dylanqueencouk-a14-287292.html',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    limitedTime: {
      message:
        '“{phrase}” limits the offer in time without a reason. Give the closing date and what sets it, or leave it out.',
      match: [...limitedTime, ...onlySoLong],
    },
    lastChance: {
      message: '“{phrase}” says there will be no other time. Say what stays open afterwards, or leave it out.',
      match: lastChance,
      evenNegated: true,
    },
    endsSoon: {
      message: '“{phrase}” sets a clock on the offer. Give the date and what sets it, or let the offer stand.',
      match: [...endsSoon, ...closing, ...dies, ...conditions, ...sundown],
    },
    priceRise: {
      message: '“{phrase}” uses a price rise as a push. Name the date, the new price and the reason, or leave it out.',
      match: [...priceRise, ...rises],
      unless: ['^ (do|does|did|how|when|what|why|which|will|is|are|have|has|would|if) (the|our|your)?'],
    },
    tooLate: {
      message: '“{phrase}” threatens that time runs out. Say what depends on the date, if anything does.',
      match: tooLate,
    },
    hurry: {
      message: '“{phrase}” hurries the reader. Let them set the pace, or name the real date and its reason.',
      match: [...hurry, ...running],
    },
    timeLeft: {
      message: '“{phrase}” counts the reader’s time down. Give the date and what sets it, or leave it out.',
      match: timeLeft,
      unless: [
        '(trial|vacation|holiday|battery|fuel|vehicle|drive|flight|journey|download|permit|shift|machine|repair|project|visa)',
      ],
    },
    stops: {
      message: '“{phrase}” sets a clock on the offer. Give the date and what sets it, or let the offer stand.',
      match: offerStops,
      beside: [near],
    },
    doorsStop: {
      message: '“{phrase}” shuts a door on the reader. Give the date and what sets it, or leave it out.',
      match: doorsStop,
      beside: [near],
      when: sells,
    },
    priceSoon: {
      message: '“{phrase}” uses a price rise as a push. Name the date, the new price and the reason, or leave it out.',
      match: priceSoon,
      beside: [near],
      when: ({ question }) => question === null,
      accepts: ({ quote }) => !quote.includes(','),
    },
    climbing: {
      message: '“{phrase}” uses a price rise as a push. Name the date, the new price and the reason, or leave it out.',
      match: climbing,
      beside: dearer,
      when: ({ question }) => question === null,
    },
    ifSoon: {
      message: '“{phrase}” ties the price to haste. Say how long the offer stands and why.',
      match: ifSoon,
      beside: favour,
      when: ({ question }) => question === null,
    },
    neverAgain: {
      message: '“{phrase}” says there will be no other time. Say what stays open afterwards, or leave it out.',
      match: neverAgain,
      when: sells,
      evenNegated: true,
    },
    shortForms: {
      message: '“{phrase}” runs a clock. Give the date and what sets it, or leave it out.',
      match: shortForms,
      evenNegated: true,
    },
    staccato: {
      message: '“{phrase}” drums the time away. Say when it closes and why, in one calm sentence.',
      match: ['^ (closing|ending|going|gone|tonight|call|over|out|now) $'],
      when: isStaccato,
    },
    countdown: {
      message: '“{phrase}” is a running clock. Leave it out, or give the closing date with its reason.',
      match: ['days (hours|hrs) (minutes|mins) (seconds|secs)'],
    },
  },
  unless: [
    '(your|their|his|her) .{1,3} (says|say|claims|claim|tells|states|reads) (you|us|me|people|visitors|customers)? (that)?',
    '(seller|sellers|vendor|vendors|anyone|anybody|somebody|someone|people|shop|shops|dealer|dealers|supplier|suppliers|those) (who|that) .{0,1} (tells|tell|says|say|claims|claim|insists|insist)',
  ],
  except: [
    '(this|that|the|my|your|a) deal .{0,3} (slip|slips|slipping|stall|stalls|sideways) .{0,1}',
    '({travel}|{fly}|{depart}|{leave}|flight|flights|departures) .{0,2} (#WeekDay|weekdays|weekends) .{0,3} only',
    'doors (open|close) at #Value .{0,1} (for|so|and|on|in)',
    'while you can not',
    '(offer|offers) (letter|letters) .{0,4}',
    '(once|when|after|before|until) the (deal|sale) (closes|closed|is closed)',
    '(deal|sale) closed',
    '(close|closing) the deal',
    'rates of .',
    '(water|interest|exchange|council|tax|business|heart|response|pass|birth) (rate|rates) .{0,3}',
    '(cart|discount|price|offer|sale|bonus) (path|track|line|lines|column|field|list|tag|tags|sheet|letter|review|rules)',
    'sale of (the|my|our|his|her|their|your) (building|house|land|flat|company|farm|business|shop|property|estate|site|car|old .)',
    '(last|final) (call|orders|notice|reminder|chance|opportunity|day|days|week|hours) .{0,2} (for|to|of|on|at|before) .{0,3} (volunteer|volunteers|helpers|abstracts|papers|agenda|agendas|items|submissions|submit|nominations|nominate|entries|players|speakers|speak|comments|comment|edits|corrections|changes|questions|photos|recipes|vote|school|term|year|bar|council|parents|drivers|bakers|lost property)',
    '(instead of|rather than|without|no|avoid|not) (having)? (to)? (rushing|hurrying|rush|racing|scrambling)? (to)? (beat|beating|race|racing) (against)? the (clock|deadline|rush)',
    '(team|accountant|accountants|accounts|finance|auditor|auditors|bookkeeper|controller|department) (close|closes|closing|closed)',
    '(left|remaining) (on|of) (your|his|her|their|the|my) (parking)? (permit|ticket|lease|contract|trial|clock|meter|warranty)',
    '(in|no|any|a|the|of|great|that|such|some|much) hurry',
    '(your|their|his|her|its|free|the (free)?)? (trial|subscription|contract|lease|licence|license|warranty|shift|meeting|tender|bid|policy|visa|permit|road|session|exam|audit|agreement|term|password|certificate|membership|class|webinar|registration|school|market|store|shop|bank|office|plant|gate|insurance|passport|maintenance) .{0,3} (end|ends|ending|expire|expires|expiring|close|closes|closing|finish|finishes|stop|stops|is over|runs out)',
    '(last|final) (chance|opportunity) (you|they|we|i|he|she) (had|got)',
    '(have|has|had|your|my|our|their|his|her|very|given|spend) limited time',
    '(your|their|his|her) .{0,2} (price|prices|rate|rates|cost|costs|fee|fees|premium|premiums) .{0,3} (rise|rises|rising|go|goes|going|increase|increases|climb)',
    '(they|he|she|we|i|people|staff|crew|drivers|team|had to) hurry',
  ],
  accepts: (match, sentence) => !asks(sentence) && !goesOn(match, sentence) && !isCalm(match, sentence),
  examples: [],
});

/** A question that wants to know; “won’t you …?” wants a yes. */
const asks = ({ question, tokens }: Sentence): boolean => question?.type === 'discovery' && tokens[1]?.word !== 'not';

/** “Final notice: the water will be off”: an announcement, and not of an offer. */
const isCalm = ({ quote }: Match, sentence: Sentence): boolean =>
  (/^(?:last|final) (?:call|orders|notice|warning)$/i.test(quote) ||
    (/^(?:the )?doors (?:close|shut)/i.test(quote) && /\bat \d/.test(sentence.text))) &&
  sentence.tokens.length > 4 &&
  !sells(sentence) &&
  !ware.test(sentence.text);
const ware = /\boffers?\b|\bsale\b|\bdeals?\b|discount|\bprice|bonus|%|[$£€]\d|\bseats?\b|\bspots?\b|\bcode\b/i;

/** “While you can” as a threat ends its clause; “while you can reset it yourself, …” does not. */
function goesOn({ quote, last }: Match, { tokens }: Sentence): boolean {
  const next = tokens[last + 1];
  return /\bwhile you (?:still )?can$/i.test(quote) && next !== undefined && next.before === '';
}

/** Parts that are not the seller’s own words to the reader. */
const silent: ReadonlySet<PartName | 'guidance'> = new Set(['signature', 'footer', 'quoted reply', 'guidance']);

if (words.scope !== 'sentence') throw new TypeError('A phrase rule is about a sentence.');

/** A clock may run where no word of a phrase stands, so every sentence is looked at. */
const { triggers, ...meta } = words;

export default defineRule({
  ...meta,
  examples: [
    { text: 'By the weekend this code will be dead.', finds: ['By the weekend this code will be dead'] },
    { text: 'Copper is climbing, so lock your quote.', finds: ['is climbing'] },
    { text: 'Last call for helpers at the school fair!', finds: [] },
    { text: 'So the price drops from £310 to £240.', finds: [] },
    { text: 'This price is good until midnight.', finds: ['This price is good until midnight'] },
    { text: 'For a limited time you get two trays for one.', finds: ['For a limited time'] },
    { text: 'Last chance to join at the old rate!', finds: ['Last chance to join'] },
    { text: 'Our rates go up next week.', finds: ['Our rates go up next week'] },
    { text: 'Hurry, the discount ends Friday.', finds: ['the discount ends Friday'] },
    { text: 'Order within 02:14:09 for free delivery.', finds: ['Order within 02:14:09'] },
    { text: 'Reply before it’s too late.', finds: ['before it’s too late'] },
    { text: 'It is tonight or never for the spring tariff.', finds: ['It is tonight or never'] },
    { text: 'These terms go in the bin on Friday.', finds: ['terms go in the bin'] },
    { text: 'Our winter rate is available through the end of February.', finds: [] },
    { text: 'There is no hurry with the form.', finds: [] },
    { text: 'Your trial ends on Friday; you keep the data either way.', finds: [] },
    { text: 'Please send the readings as soon as possible.', finds: [] },
    { text: 'The south gate is closed this week only, so use the north one.', finds: [] },
    { text: 'You told me that your lease ends in June.', finds: [] },
    { text: 'The technician arrives at 14:05 and needs 20 minutes.', finds: [] },
  ],
  check(sentence, context) {
    let isReported = false;
    const report: typeof context.report = (...finding) => {
      isReported = true;
      context.report(...finding);
    };
    words.check(sentence, { ...context, report });
    const countdown = isReported || silent.has(sentence.part) ? null : countdownIn(sentence);
    if (countdown)
      context.report(countdown, 'countdown', {
        phrase: sentence.text.slice(countdown.start - sentence.start, countdown.end - sentence.start),
      });
  },
});

import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { earnings, feats, likewise, losses, ownIncome } from './earnings.ts';
import { cures, everyone, ownCrowd } from './everyone.ts';
import { counts, makeovers, ownCounts } from './makeovers.ts';
import { figures, gains, results } from './patterns.ts';
import { namesCustomer, namesSource } from './source.ts';

export default phraseRule({
  family: 'honesty',
  severity: 'info',
  coveredByClaims: true,
  docs: {
    summary: 'Flags results in numbers that name no customer, no source and no link.',
    why: 'A figure without a source looks made up, and a true one loses its force with it.',
    evidence: [
      {
        grade: 'A',
        title:
          '16 CFR 255.2, on endorsements: a customer’s result should be what people generally achieve, or the ad should say what is',
        url: 'https://www.law.cornell.edu/cfr/text/16/255.2',
        read: '2026-11-21',
      },
      {
        grade: 'A',
        title:
          'UK CAP Code 3.7, as quoted in an ASA ruling: hold documentary evidence before an objective claim goes out',
        url: 'https://www.asa.org.uk/rulings/dylanqueencouk-a14-287292.html',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    results: {
      message:
        '“{phrase}” gives a result without a source. Name the customer or the study, link it, or leave the figure out.',
      match: results,
      accepts: hasFigure,
    },
    gains: {
      message:
        '“{phrase}” gives a number that the reader cannot check. Say whose it is and where it comes from, or leave it out.',
      match: gains,
      accepts: hasFigure,
    },
    figures: {
      message: '“{phrase}” gives a figure without a source. Say who measured it and when, or leave it out.',
      match: [...figures, ...losses],
      accepts: hasFigure,
    },
    earnings: {
      message:
        '“{phrase}” holds out an income that the reader cannot check. Say who earned it, how and when, or leave it out.',
      match: earnings,
      unless: ownIncome,
    },
    likewise: {
      message: '“{phrase}” promises to all what one is said to have done. Say what people generally achieve.',
      match: likewise,
      beside: feats,
    },
    everyone: {
      message: '“{phrase}” speaks for a crowd that nobody has counted. Say how many, of how many, and when.',
      match: everyone,
      when: ({ question }) => question?.type !== 'leading',
      unless: ownCrowd,
    },
    makeovers: {
      message: '“{phrase}” promises a result by a date. Say who got it, and what it took, or leave it out.',
      match: [...makeovers, ...cures],
    },
    counts: {
      message: '“{phrase}” promises a number that nobody can know beforehand. Say for whom you reached it, and when.',
      match: counts,
      unless: ownCounts,
    },
  },
  except: [
    '(it|that|this|which|together|altogether) (makes|make|made|brings in|clears) .{0,2} #Money',
    '(plan|tier|package|subscription|licence|license|seat) .{0,3} (has|have|includes|include|gives|covers|comes with|holds) .{0,2} #Value+ .{0,4}',
    // What things cost, or a business earns, is no result of the seller's.
    '#Percent (increase|rise|jump|growth|drop|fall|decrease) in (the)? (cost|costs|price|prices|demand|number|rate|rates|volume|volumes|load|load|consumption|tax|taxes) (of|for)',
    '#Percent return on (capital|equity|assets|investment)',
    '(it|this|that) (reduces|lowers|cuts) the (upfront|initial|first|monthly|minimum) (commitment|payment|fee|deposit) by #Percent',
    '(you|your .) {save} #Percent (on|with|when) (annual|yearly|the annual|all annual|orders|every order|your (next|first))',
    '#Percent of (your|my|his|her) .',
    '#Percent (off|discount|deposit|upfront|down|commission|vat|tax|interest|of the (fee|price|sum|total|invoice))',
    '(our|the) (price|prices|fee|fees|rates|rent|tax|vat) .{0,4} #Percent',
    '#Value+ (minutes|hours|days) (of your time|to (chat|talk|call|discuss)|call|meeting|notice|late|overdue)',
  ],
  unless: [
    // What a referral pays is an offer, and no result.
    '(refer|refers|referral|referrals|referred|referring|introduce|recommend a) .{0,12} (earn|get|pay|receive)',
    '(earn|get|pay|receive) .{0,12} (refer|referral|referrals|referring|per introduction)',
    '(their|his|her) .{0,2} team',
    '(see|seeing|saw) your .{0,2} team',
    '(according to|based on|measured|as reported|data from|figures from|sourced|source|study|studies|survey|surveyed|census|benchmark|case study|audit of|sample of|trial of|research by|research from|report by|report from|published|footnote)',
    'your (own)? .{0,1} (report|reports|dashboard|data|numbers|figures|invoice|invoices|audit|usage|account|form|site|survey|results|contract|budget|statement)',
    '(you|your .{1,2}) (has|have)? (processed|reduced|cut|raised|doubled|saved|lost|spent|had|sold|booked|told|said|mentioned|grew|asked)',
  ],
  accepts: isUnsourced,
  examples: [
    { text: 'Our customers save 30% on average.', finds: ['Our customers save 30%'] },
    { text: 'We help bakeries cut their waste by 18%.', finds: ['help bakeries cut their waste by 18%'] },
    { text: 'You will get five times more leads.', finds: ['You will get five times more leads'] },
    { text: 'Trusted by over 4,000 businesses.', finds: ['Trusted by over 4,000 businesses'] },
    { text: 'My students pull in $3,000 a week from home.', finds: ['pull in $3,000 a week'] },
    { text: 'Drop two dress sizes by Easter.', finds: ['Drop two dress sizes'] },
    { text: 'The kiln pays for itself before the second firing.', finds: ['pays for itself before'] },
    { text: 'The rent is $3,000 a month, and the deposit two months.', finds: [] },
    { text: 'You get the lab results in three days.', finds: [] },
    { text: 'Finch Bakery cut its waste by 18% in four months.', finds: [] },
    { text: 'Our customers save 30% (source: our audit of 212 sites).', finds: [] },
    { text: 'Your report shows that returns rose by 12%.', finds: [] },
    { text: 'How much would it be worth to you to save 10% on freight?', finds: [] },
    { text: 'Refer a friend who buys a gate, and you earn 200 euros cash.', finds: [] },
    { text: 'You save 10% on annual plans; that is the whole discount.', finds: [] },
  ],
});

const numberWords = new Set([
  'half',
  'third',
  'thirds',
  'quarter',
  'quarters',
  'fifth',
  'twice',
  'double',
  'triple',
  'halved',
  'doubled',
  'tripled',
  'quadrupled',
  'hundreds',
  'thousands',
  'millions',
  'hours',
  'days',
  'weeks',
  'itself',
  'fortune',
  'checks',
]);

/** A merge tag passes for a number in a pattern; a claim needs a real one. */
function hasFigure(match: Match, { tokens }: Sentence): boolean {
  return tokens
    .slice(match.first, match.last + 1)
    .some(({ isTag, number, word }) => !isTag && (number !== null || /^\d/.test(word) || numberWords.has(word)));
}

/** Neither a customer nor a source is named. */
function isUnsourced(_: Match, sentence: Sentence): boolean {
  return sentence.question?.type !== 'discovery' && !namesCustomer(sentence) && !namesSource(sentence);
}

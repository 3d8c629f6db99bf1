import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { everyKind } from '../../src/rule.ts';
import { alongside, asOneLot, beyond, crowd, larger, littleMore, moreOf, sweeteners } from './frames.ts';
import {
  allInOne,
  goesWith,
  noPrice,
  occasion,
  offer,
  onTop,
  othersTake,
  piledOn,
  proposal,
  smallPrice,
  stackSum,
  yoursFor,
} from './halves.ts';
import { apart, besides, fewSettle, passedOver, pity, trifles } from './nudges.ts';
import { addOns, bonuses, others, packages, shamedNo, upgrades, valueStacks, whileAtIt } from './patterns.ts';

/** The reader asked for it, or nobody presses it on them. */
const asked = [
  '(you|they) (asked|mentioned|said|told|requested|wrote|wanted|described|ordered)',
  '(as|what) you (asked|requested|wished|wanted|suggested)',
  '(per|at|on) your request',
  'if you (ever|later)? (need|needed|outgrow|run out of|decide|would rather|wish)',
  '(no need|need not|not need|do not have|rather than|instead of) (to|the)? (upgrade|upgrading|add|adding|buy|buying)',
];

export default phraseRule({
  family: 'bundling',
  severity: 'warn',
  // A receipt is where many a seller adds “people also bought”.
  kinds: everyKind,
  docs: {
    summary:
      'Flags offers of more than the reader asked for: add-ons, bundles, value stacks, bonus piles and upgrade pushes.',
    why: 'Every extra that nobody asked for makes the reader wonder whose needs the offer was built on, and the answer to the real need is lost among them.',
    evidence: [
      {
        grade: 'A',
        title: '16 CFR 233.4 on bargain offers tied to the purchase of other goods',
        url: 'https://lawserver.com/law/country/us/cfr/16_cfr_233-4',
        read: '2026-11-21',
      },
      {
        grade: 'C',
        title: 'SPIN Selling, summary: in large sales, those who succeed investigate needs',
        url: 'https://www.supersummary.com/spin-selling/preface-chapter-2-summary',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    beyond: {
      message: '“{phrase}” sells past what the reader asked for. Answer the request, and ask before you offer more.',
      match: [...beyond, ...passedOver],
      evenNegated: true,
    },
    shamedNo: {
      message: '“{phrase}” makes a no to the extra sound foolish. Let the reader decline with a plain “No, thank you”.',
      match: [...shamedNo, ...pity],
      unless: asked,
      evenNegated: true,
    },
    valueStack: {
      message:
        '“{phrase}” sets a sum that nobody pays beside the price. Name the price, and what the reader needs from it.',
      match: [...valueStacks, ...apart],
      unless: asked,
    },
    addOn: {
      message:
        '“{phrase}” adds to the bill for something the reader did not ask for. Ask whether they need it, or leave it out.',
      match: [...addOns, ...littleMore, ...trifles],
      unless: asked,
    },
    whileAtIt: {
      message: '“{phrase}” uses one purchase to start another. Name the need that the extra answers, or leave it out.',
      match: [...whileAtIt, ...alongside, ...besides, ...goesWith],
      unless: asked,
      evenNegated: true,
    },
    others: {
      message:
        '“{phrase}” gives what others bought as the reason to buy more. Say what this reader would gain, or leave it out.',
      match: [...others, ...crowd, ...fewSettle],
      unless: asked,
    },
    package: {
      message: '“{phrase}” sells everything at once. Offer the part that answers the reader’s need, and say so.',
      match: [...packages, ...asOneLot, ...allInOne],
      unless: asked,
    },
    bonus: {
      message: '“{phrase}” piles a gift on the offer. Let the offer stand on what the reader needs.',
      match: [...bonuses, ...sweeteners, ...piledOn],
      unless: asked,
      evenNegated: true,
    },
    upgrade: {
      message: '“{phrase}” pushes the larger plan. Say which need the present one leaves open, or ask.',
      match: [...upgrades, ...larger, ...moreOf],
      unless: asked,
    },
    smallPrice: {
      message:
        '“{phrase}” makes more of the order look like a trifle. Ask whether the reader needs it, or leave it out.',
      match: smallPrice,
      accepts: (_, { tokens }) => tokens.some(({ word }) => offer.has(word)),
      unless: [...asked, ...noPrice],
    },
    occasion: {
      message: '“{phrase}” uses one purchase to start another. Name the need that the extra answers, or leave it out.',
      match: occasion,
      beside: proposal,
      unless: asked,
    },
    stackSum: {
      message:
        '“{phrase}” sets a sum that nobody pays beside the price. Name the price, and what the reader needs from it.',
      match: yoursFor,
      beside: stackSum,
      unless: asked,
    },
    othersTake: {
      message:
        '“{phrase}” gives what others bought as the reason to buy more. Say what this reader would gain, or leave it out.',
      match: othersTake,
      accepts: (_, { text }) => onTop.test(text),
      unless: asked,
    },
  },
  except: [
    '(tend to|usually|normally|mostly|generally|always|typically) (get|getting) (placed|hired|booked|taken|sold|snapped|stuck|lost|busy|confused|caught|left)',
    '(put|take|set) .{1,4} (up|down|out) and (put|take|set) .{1,3} (up|down|away|in)',
    'upgrade (your|the|my) .{0,1} (browser|software|app|system|server|servers|firmware|version|client|password|security|laptop|phone)',
    'gift (card|cards|tax|shop|letter)',
    'value (for|to|chain|date|added|proposition|stream)',
    '(the|a|its|your|our|real|true|any|no|in|of|and) value of',
    '(second|third|next|other) .{0,1} is free (because|since|as)',
    '(market|book|net|asset|year|annual|monthly|contract|notional|face|par|property|land|fair|project|order|deal|account|lifetime|basket|resale|home) value',
    '(floor|room|suite|slot|table|line|day|week|hour|court|bay|calendar|diary|afternoon|morning|evening) (is|are) free .',
    'as a thank you .{1,8} with (this|the|our|my) (note|card|letter)',
    '({add}|{include}) (a|an|their|the|your) .{0,3} (note|comment|name|column|photo|picture|signature|number|reference|code|address|link|reason|test)',
    '(figures|numbers|rows|column|lines|names|comments|notes|initials|date|signature) .{0,4} to (the|your|my|our|a|this)',
  ],
  accepts: isPriced,
  examples: [
    { text: 'Add our extended warranty for only $19 more.', finds: ['Add our extended warranty for only $19 more'] },
    { text: 'Most of our clients also take the care plan.', finds: ['Most of our clients also take the care plan'] },
    { text: 'You get the planting guide (a $60 value) with it.', finds: ['a $60 value'] },
    { text: 'Sign up in May and we’ll throw in a tote bag.', finds: ['we’ll throw in'] },
    { text: 'Why not step up to the Gold plan?', finds: ['Why not step up to'] },
    { text: 'Bundle all three and save.', finds: ['Bundle all three and save'] },
    { text: 'It would be a pity to fit the stove without our liner.', finds: ['pity to fit the stove without our'] },
    {
      text: 'The Platinum level would only set you back another forty.',
      finds: ['would only set you back another forty'],
    },
    { text: 'For an extra tenner we could sharpen the blades too.', finds: ['For an extra tenner'] },
    { text: 'Feeder, heater and lid, all rolled into one payment.', finds: ['rolled into one payment'] },
    { text: 'For another two weeks you can use the old gate.', finds: [] },
    { text: 'The suite on the third floor is free on your dates.', finds: [] },
    { text: 'The Team plan includes five seats and phone support.', finds: [] },
    { text: 'You asked for a longer warranty: you can add it for only $19 more.', finds: [] },
    { text: 'We will upgrade the server today at six.', finds: [] },
    { text: 'Please add the March figures to the sheet.', finds: [] },
    { text: 'If you ever need more seats, you can add them for an extra $12.', finds: [] },
  ],
});

/** A merge tag counts as a sum only where it is written as one: “$[amount]”, “{{price}}”. */
function isPriced(match: Match, { tokens }: Sentence): boolean {
  for (let at = match.first; at <= match.last; at++) {
    const token = tokens[at];
    const isSum = ['value', 'worth', 'more', 'extra'].includes(tokens[at + 1]?.word ?? '');
    if (token?.isTag && isSum && !/[$€£]/.test(token.before) && !/[$€£]/.test(match.quote)) return false;
  }
  return true;
}

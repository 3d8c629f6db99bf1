import { phraseRule } from '../../src/phrases.ts';
import { everyKind } from '../../src/rule.ts';
import { added, boxes, byDefault } from './patterns.ts';
import { putIn } from './put-in.ts';
import { slipped } from './slipped.ts';
import {
  asked,
  askedAndDone,
  extras,
  isBehindOffer,
  isUnasked,
  notSetGoing,
  setGoing,
  silences,
  silent,
  unasked,
} from './unasked.ts';

export default phraseRule({
  family: 'bundling',
  severity: 'error',
  // Orders, quotes and renewals are where extras slip in.
  kinds: everyKind,
  docs: {
    summary: 'Flags extras that are added for the reader and stay unless they object.',
    why: 'What nobody chose has to be found and undone by the reader, and in many places a payment for it must be given back.',
    evidence: [
      {
        grade: 'A',
        title:
          'Directive 2011/83/EU, article 22: extra payments need the consumer’s express consent, not a box ticked beforehand',
        url: 'https://www.lexology.com/library/detail.aspx?g=03bcd91f-3929-4610-af31-6551e8cd52b8',
        read: '2026-11-21',
      },
      {
        grade: 'A',
        title: 'FTC enforcement policy statement on negative option marketing (2021)',
        url: 'https://regulations.justia.com/regulations/fedreg/2021/11/04/2021-24094.html',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    boxes: {
      message: '“{phrase}” takes a box left alone for a yes. Leave the box empty and let the reader tick it.',
      match: boxes,
      evenNegated: true,
    },
    byDefault: {
      message: '“{phrase}” takes silence for a yes. Offer the extra, and add it when the reader has said yes.',
      match: byDefault,
    },
    added: {
      message: '“{phrase}” adds what the reader did not order. Take it out, and ask whether they want it.',
      match: added,
    },
    silent: {
      message: '“{phrase}” takes silence for a yes. Offer the extra, and add it when the reader has said yes.',
      match: silent,
      evenNegated: true,
    },
    silences: {
      message: '“{phrase}” takes silence for a yes. Offer the extra, and add it when the reader has said yes.',
      match: silences,
      beside: setGoing,
      unless: notSetGoing,
      evenNegated: true,
    },
    unasked: {
      message:
        '“{phrase}” puts in what the reader did not order and leaves it to them to undo it. Take it out, and ask whether they want it.',
      match: [...unasked, ...slipped],
    },
    putIn: {
      message:
        '“{phrase}” puts in what the reader did not order and leaves it to them to undo it. Take it out, and ask whether they want it.',
      match: putIn,
      unless: ['(option|options|alternative|alternatives|versions|variants)'],
      accepts: isUnasked,
    },
    askedAndDone: {
      message: '“{phrase}” adds the extra before the reader has said yes. Ask, and wait for the answer.',
      match: askedAndDone,
      when: isBehindOffer,
    },
  },
  patterns: [...asked, extras],
  except: [
    // Money given is no extra sold.
    '({add}|{apply}|{credit}|{put}) .{0,2} (#Money|#MergeTag|credit|refund|points|goodwill|store credit) .{0,4} to your (account|balance|card|wallet)',
    '{include} .{0,2} (#Money|#Percent) off .{0,9}',
    '(drop|mail|post|letter|lock|junction|fuse|tool|suggestion|deposit|voice|ballot|first aid) .{0,1} (box|boxes) .',
    '(box|boxes) .{0,3} (is|are) checked (by|throughout|daily|weekly|regularly|often|every|each|twice|once|for|at|before|after|again)',
    '(none|no|not|never|nothing|neither) .{0,4} (pre ticked|pre checked|pre selected|preticked|prechecked|preselected)',
    '(is|are) (also)? included in (the|this|our|every|your) .{0,1} (price|prices|rent|rate|rates|fee|total|cost|fare)',
    '(on|in) (file|record|display|schedule|track|hold|force|the (website|shelf|road|wall|door|air|map))',
    '(order|account|plan|booking) (history|number|list|status|confirmation|page|manager)',
    '(ticked|checked|selected) by (the|a|an|our|your|hand)',
    '(in|on|to|with) (your|the) (last|previous|old|original|former) .',
    '(make sure|ensure|if|whether|when|see|check|verify|sure) (that)? .{0,5} (box|option|checkbox) .{0,4} (is|are) .',
    '(discount|credit|saving|savings|refund|number|reference|address|note|notes|name|date|comment|comments|logo|signature|invite|details|pricing|link|file|drawings|terms) .{0,4} (to|in|into|on|onto|with) (your|the|this) .',
  ],
  unless: [
    '(you|they) (asked|ordered|requested|wanted|chose|picked|agreed|approved|confirmed|mentioned|said|told|signed|added|bought)',
    '(as|like|that|which|what) (we)? (agreed|discussed|requested|ordered|planned|promised)',
    '(at|per|following|by) your (request|order|email|note|message|call|instruction|instructions)',
    'on your (request|instruction|instructions)',
    '(as an option|optional|separate line|separately|opt in|opted in)',
    '(at no|without) (extra|additional|any)? (extra|additional)? (cost|charge)',
  ],
  examples: [
    {
      text: 'We’ve already added the care plan to your order.',
      finds: ['We’ve already added the care plan to your order'],
    },
    { text: 'The box for the service contract is ticked.', finds: ['box for the service contract is ticked'] },
    {
      text: 'A spare battery has been added to your basket.',
      finds: ['A spare battery has been added to your basket'],
    },
    {
      text: 'Unless you object, we will charge for the second module.',
      finds: ['Unless you object, we will charge'],
    },
    { text: 'Gold support is switched on unless you opt out.', finds: ['is switched on'] },
    {
      text: 'Your membership steps up to Gold from May. There is nothing you need to do.',
      finds: ['Your membership steps up to Gold'],
    },
    { text: 'Tell me, and I will take you off the list.', finds: [] },
    { text: 'Your account has been moved to the new server; no action is required.', finds: [] },
    { text: 'I’ve added the two seats you asked for to the quote.', finds: [] },
    { text: 'Rather than ask, we put a second filter on the bill.', finds: ['we put a second filter on the bill'] },
    { text: 'I put the manual in the parcel in case you need it.', finds: [] },
    { text: 'The night drop box is checked throughout the day.', finds: [] },
    { text: 'We added your order number to the invoice.', finds: [] },
    { text: 'I’ve left the warranty off the quote; tell me if you want it.', finds: [] },
    { text: 'Unless you object, I’ll send the minutes to the team.', finds: [] },
    { text: 'Phone support is included by default in all plans.', finds: [] },
  ],
});

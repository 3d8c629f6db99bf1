import type { Cue } from './cue.ts';

export const nurtureCues: readonly Cue[] = [
  {
    weight: 4,
    titles:
      /\bnurture|\bwelcome|\bonboarding|\bnewsletter|lead[- ]magnet|\beducation|\bdrip\b|iversary\b|\bpost-(?:install\w*|purchase|sale)|\bcustomer[- ](?:care|experience|success|loyalty)|\bVIP\b/i,
  },
  {
    weight: 2,
    subject:
      /\bwelcome\b|\bhow (?:long|much|to|a|i|your)\b|\bguide\b|\btips?\b|\bmistakes?\b|\bwhat (?:to|you|most)\b|\bwhy\b|\btruth|\b\d+ (?:things|ways|questions|mistakes|reasons)|\bchecklist|\bbehind the scenes|\bwhen\b|\blesson|\bquestions? (?:to|every)|\bvs\b/i,
  },
  {
    weight: 3,
    body: /\bthank(?:s| you) for (?:downloading|signing up|subscribing|joining|registering)|\bwelcome to\b|\bas promised\b|\bhere(?:[’']s| is) your (?:copy|guide|\[)|\b(?:glad|thrilled|pumped|excited) you[’']re here/i,
  },
  {
    weight: 2.5,
    body: /\bover the (?:next|coming)|\b(?:my|the) next e-?mail|\btomorrow,? I(?:[’']ll| will)|\bin (?:a few|two|\d) days,? I|\bkeep an eye\b|\bnext (?:time|up|week),? (?:I|we)(?:[’']ll| will)/i,
  },
  {
    weight: 2,
    body: /\bthe (?:truth|honest answer|reality|short answer|biggest mistake|question is)|\blet me (?:be direct|explain|share)|\bhere(?:[’']s| is) (?:how|what|why|the (?:thing|reality|truth|breakdown))|\bmost (?:people|homeowners|teams|companies)\b|\bI used to\b|\b(?:key|big) takeaway/i,
  },
  { weight: 3, subject: /\bnewsletter|iversary\b/i, opening: /\bnewsletter\b|iversary\b/i },
  // What stands at the very top of a newsletter names it.
  { weight: 4, opening: /^.{0,40}\b(?:(?:daily|weekly|monthly) (?:newsletter|digest|letter|update)|newsletter\b)/i },
  {
    weight: 2,
    body: /\byou (?:downloaded|signed up for|subscribed)\b|\bcompleting your first|\bfirst (?:week|month|year|season) (?:as|with|of)|\byear (?:two|2)\b|\bnow that you[’']ve (?:had|owned|used)/i,
  },
  {
    weight: 2,
    body: /\b(?:tip|lesson|step|mistake) #?[1-3]\b|\bget the most (?:out of|from)|\byesterday,? (?:we|I)\b|\bI (?:wanted|want) to share\b|\blet(?:[’']s| us| me) talk about|\bhow[’']s it going|\bhalfway through/i,
  },
  {
    weight: 1,
    body: /\bhit reply|\bjust reply|\breply (?:and|to this e-?mail)|\btypical(?:ly)?\b|\bwhat is your (?:biggest|main)/i,
  },
  {
    weight: 3,
    subject:
      /\bnotes? from\b|\bissue\b|\bletter\b|\bmarket (?:note|update)\b|\bround-?up\b|\bbulletin\b|\b(?:day|week|lesson|part|step) \d|\bfield notes\b|\bdigest\b|\bnews\b|\brecording of\b|\bwhat (?:we|changed)\b|\bhow to\b|\b(?:three|four|five|six|seven|ten) (?:things|ways|lessons|mistakes|reasons)/i,
  },
  {
    weight: 2.5,
    body: /\bdear (?:readers|subscribers|gardeners|friends|supporters)\b|\bhello (?:gardeners|readers|bakers|all)\b|\bworksheet\b|\bpart (?:two|2|three|3)\b|\bthis (?:month|week|issue)[’']?s? (?:issue|letter|post|tip|note)|\bshort (?:letter|version)\b|\ba reader writes|\b(?:in|on) the (?:post|blog)\b|\bread it here|\bwe (?:went back|looked at|asked|tested|compared|measured)\b|\bgot asked\b|\bthe next free\b|\bfull write-?up|\bhere[’']s how to\b|\bfigures (?:are )?from\b/i,
  },
  // A way off a list, and no price, no sale and no order before it.
  {
    weight: 3,
    body: /^(?![\s\S]*(?:[$€£]\d|\d ?%|\b(?:sale|offers?|order|shop|buy|deals?|save|earn|free|discount|click|money|guaranteed?)\b))[\s\S]*\b(?:unsubscribe|preferences|opt[ -]?out)\b/i,
  },
];

import type { Match, PartName, Sentence } from '../email.ts';
import { patterns } from '../patterns.ts';
import type { Deadline } from '../sequence.ts';

const offer =
  '(offer|offers|discount|discounts|sale|price|prices|pricing|rate|promo|promotion|special|bonus|bonuses|coupon|code|early bird|enrolment|enrollment|registration|applications|doors|cart|window|deal|savings|spots|places|seats|trial|quote|proposal)';
const ends =
  '(ends|end|ending|expires|expire|expiring|closes|close|closing|disappears|disappear|lapses|runs out|is over|goes away|gone)';
const until = '(until|till|through|thru|by|before)';

/** Words that say when an offer is over; the time stands beside them. */
const closings = patterns(
  `${offer} .{0,5} ${ends}`,
  '(ends|expires|closes|closing|ending|expiring|must end)',
  `${offer} .{0,4} (until|till|through|thru)`,
  '(deadline|cut off|cutoff|closing date|last (day|date|chance|call)|final (day|date|hours|call|chance|notice|deadline))',
  `(valid|good|available|open|guaranteed|hold|held) .{0,2} (until|till|through|thru)`,
  '(price|prices|rate|rates) (will)? (go up|goes up|rise|rises|increase|increases|jump|jumps|double|doubles)',
  '(have|got|only) (until|till)',
  `(register|book|order|sign|sign up|buy|claim|redeem|reserve|enrol|enroll|lock in|secure|save|upgrade) .{0,4} ${until}`,
);

/** “Tonight”, “Friday”: a time that is another one whenever the email is sent. */
const relativeTimes = patterns(
  '(at)? (tonight|today|midnight|tomorrow) (night|at)? (midnight|on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)?',
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (night|evening|at)? (at)? (midnight)?',
  '(this|the) (week|weekend|month|quarter|year)',
  '#Value (hours|days|hour|day|weeks)',
);

const ending = '(sale|deadline|registration|enrolment|enrollment|early bird|window|promotion|promo|discount|special)';

const been = '(is|was|are|has been|have been|is being|is now|has now been|gets|got|now)';

/** Words that put an end off. “We extend this offer to you” grants one. */
const extensions = patterns(
  `[(black|cyber)? (${ending}|offer|friday|monday|sunday|week|weekend|price|pricing|rate|deal|bonus) ${been}? extended] !(warranty|hours|family|care|stay|support|release|quote|team)`,
  `[(black|cyber)? (offer|friday|monday|sunday|week|weekend|${ending}) ${been}? extended] $`,
  `{extend} (the|this|our|your|that|it) .{0,2} ${ending}`,
  `{extend} (the|this|our|your|that|it) .{0,3} (until|till|through|by #Value (days|hours|weeks)|for (another|one more|#Value more))`,
  `(one|#Value) (more|extra|last) (day|days|hours) (to|for you to) (save|claim|register|book|order|sign|enrol|enroll|get)`,
);

export const deadlineSets = [closings, relativeTimes, extensions];

/** The ends of offers that an email names in its own words, in order. */
export function deadlinesOf(sentences: readonly Sentence[]): Deadline[] {
  return sentences.filter(({ part }) => !silent.has(part)).flatMap(deadlinesIn);
}

const silent: ReadonlySet<PartName | 'guidance'> = new Set(['signature', 'footer', 'quoted reply', 'guidance']);

/** Words between a closing and its time. */
const reach = 4;

function deadlinesIn(sentence: Sentence): Deadline[] {
  const { tokens, path, text } = sentence;
  const extended = sentence.matches(extensions).map((match): Deadline => {
    const { start, end, quote: phrase } = match;
    return { path, start, end, phrase, day: null, within: null, about: aboutOf(match), isExtension: true };
  });
  if (extended.length > 0) return extended;
  const closed = sentence.matches(closings);
  if (closed.length === 0) return [];
  const dated = sentence.dates.map(({ start, end, day }) => ({
    path,
    start,
    end,
    phrase: text.slice(start - sentence.start, end - sentence.start),
    day,
    within: null,
    first: tokens.findIndex((token) => token.end > start),
    last: tokens.findLastIndex((token) => token.start < end),
  }));
  const relative = sentence.matches(relativeTimes).map(({ start, end, first, last, quote }) => ({
    path,
    start,
    end,
    phrase: quote,
    day: null,
    within: withinDays(quote),
    first,
    last,
  }));
  const times = dated.length > 0 ? dated : relative;
  return times.flatMap(({ first, last, ...time }) => {
    const beside = closed.filter((one) => one.last >= first - reach - 1 && one.first <= last + reach + 1);
    const about = beside.map(aboutOf).find((thing) => thing !== null) ?? null;
    return beside.length > 0 ? [{ ...time, about, isExtension: false }] : [];
  });
}

/** How long a relative time can be ahead. */
function withinDays(phrase: string): number {
  const words = phrase.toLowerCase();
  const counted = /(\d+|\w+) (hour|day|week)s?$/.exec(words);
  if (counted) {
    const count = Number(counted[1]);
    if (!Number.isFinite(count)) return 31;
    return Math.ceil(counted[2] === 'hour' ? count / 24 : counted[2] === 'week' ? count * 7 : count);
  }
  return spans.find(([pattern]) => pattern.test(words))?.[1] ?? 366;
}

const spans: readonly (readonly [RegExp, number])[] = [
  [/(?:mon|tues|wednes|thurs|fri|satur|sun)day/, 6],
  [/tonight|today|midnight/, 0],
  [/tomorrow/, 1],
  [/week/, 6],
  [/month/, 30],
  [/quarter/, 91],
];

/** Nouns that name the same thing. */
const things: Readonly<Record<string, RegExp>> = {
  'price rise': /\b(?:go up|goes up|rises?|increases?|jumps?|doubles?)\b/i,
  'early bird': /\bearly bird\b/i,
  offer: /\b(?:offers?|discounts?|sale|prices?|pricing|rates?|promo(?:tion)?|special|coupon|code|deal|savings)\b/i,
  bonus: /\bbonus(?:es)?\b/i,
  registration: /\b(?:enrol?lment|registration|applications|doors|cart|register|enrol?l|sign up)\b/i,
  places: /\b(?:spots|places|seats)\b/i,
  trial: /\btrial\b/i,
  quote: /\b(?:quote|proposal)\b/i,
};

const aboutOf = ({ quote }: Match): string | null =>
  Object.entries(things).find(([, words]) => words.test(quote))?.[0] ?? null;

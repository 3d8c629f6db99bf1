import { type Kind, kinds } from '../email.ts';
import { cues } from './kind-cues/cues.ts';

/** Where words stand decides what they weigh. */
export interface KindWords {
  readonly subject: string;
  readonly body: string;
  readonly opening: string;
  /** The nearest heading and labels: what the page calls the email. */
  readonly titles: string;
  /** Outer headings and the file's name: half as telling. */
  readonly around: string;
}

/** Cues that weigh less than this say nothing. */
const least = 2;
/** Most rules do not run on transactional mail, so one word such as “booked” or “your order” is not enough for it. */
const leastTransactional = 3.5;

/** What an email is for: as given, else the kind with the heaviest cues, else unknown. */
export function kindOf(given: unknown, words: KindWords): Kind {
  const wish = kinds.find((kind) => kind === given);
  if (wish) return wish;
  let best: Kind = 'unknown';
  let most = 0;
  for (const kind of kinds) {
    let sum = 0;
    for (const { weight, titles, subject, opening, body } of cues[kind]) {
      if (titles) sum += titles.test(words.titles) ? weight : titles.test(words.around) ? weight / 2 : 0;
      if (subject?.test(words.subject)) sum += weight;
      if (opening?.test(words.opening)) sum += weight;
      if (body?.test(words.body)) sum += weight;
    }
    if (sum > most && sum >= (kind === 'transactional' ? leastTransactional : least)) {
      best = kind;
      most = sum;
    }
  }
  return best === 'unknown' && most === 0 && seemsCold(words) ? 'cold' : best;
}

/** “We … you … ?” with nothing behind it that both know of. */
const seemsCold = ({ body }: KindWords): boolean =>
  /\b(?:we|I)\b/i.test(body) && /\byou(?:rs?)?\b/i.test(body) && asks.test(body) && !knownAlready.test(body);

const asks = /\?|[$€£]\d|\b(?:call|reply|ring|kindly|please advise|minutes|let me know)\b/i;
const knownAlready =
  /\bthank|\byou (?:bought|asked|said|chose|enquired|sent)|\byour (?:new|order|booking|account|renewal|review|feedback|purchase)\b|\b(?:again|reminder|follow-?up|following up|earlier|previous|last|wrote|reward)\b|^>|\bfavor\b|\b(?:we[’']re|we are) both\b/im;

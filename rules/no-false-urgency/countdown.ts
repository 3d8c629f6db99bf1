import type { Place, Sentence } from '../../src/email.ts';

const hours = String.raw`\d[\d\s]*(?:hours?|hrs?|h)\W{0,3}`;
const minutes = String.raw`\d[\d\s]*(?:min(?:ute)?s?|m)\W{0,3}`;
const clock = String.raw`\d{1,2} ?: ?\d{2}(?: ?: ?\d{2}){1,2}`;
const lead =
  '(?:ends?|ending|expires?|expiring|remaining|left|hurry|order|check ?out|activate|offer|guaranteed|reserved|prioriti[sz]ed|held)';

/** Clocks that run down: “2 days 13:49:51”, “16h 59m 06s”, “reserved for 09:56”, or labels of one (“days hrs mins secs”). */
const countdowns: readonly RegExp[] = [
  new RegExp(String.raw`(?:\d[\d\s]*d(?:ays?)?\W{0,3})?${hours}${minutes}\d[\d\s]*s(?:ec(?:ond)?s?)?\b`, 'i'),
  /\bdays?\W{1,3}(?:hours?|hrs?)\W{1,3}min(?:ute)?s?\W{1,3}sec(?:ond)?s?\b/i,
  new RegExp(String.raw`\b\d+ ?days? ?${clock}`, 'i'),
  new RegExp(String.raw`^\W*${clock}\W*$`),
  new RegExp(String.raw`^\W*${clock} (?:left|remaining|to go)\b`, 'i'),
  new RegExp(
    String.raw`\b${lead}\b(?:\W+(?:in|within|for|end|ends|expires|time|only))*\W+${clock}(?! ?[ap]\.?m)\b`,
    'i',
  ),
  new RegExp(String.raw`\b${lead}(?: ?:|\W+(?:in|within|for)) ?:? ?\d{1,2} ?: ?\d{2}(?! ?[ap]\.?m)\b`, 'i'),
  new RegExp(String.raw`\b(?:off|offers?|sale|save|deals?|discount)\b[^.]{0,40}\b${clock}\W*$`, 'i'),
  new RegExp(
    String.raw`\b(?:order|buy|book|check ?out|activate|sign)\b[\w\s]{0,12}\b(?:within|in) (?:${clock}|\d{1,2}:\d{2})(?! ?[ap]\.?m)\b`,
    'i',
  ),
  /\b\d \d : \d \d\b/,
  /\b3 ?(?:\.{2,}|…|,) ?2 ?(?:\.{2,}|…|,)/,
];

/** The first countdown of a sentence as a place in its file; null when it has none. */
export function countdownIn({ text, start, path }: Sentence): Place | null {
  if (!/\d ?:|\d ?[hms]|hrs|hours|\b3\W{1,4}2\b/i.test(text)) return null;
  for (const countdown of countdowns) {
    const found = countdown.exec(text);
    if (!found) continue;
    const from = start + found.index + found[0].search(/\w/);
    return { path, start: from, end: start + found.index + found[0].trimEnd().length };
  }
  return null;
}

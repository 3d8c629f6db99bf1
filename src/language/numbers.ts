const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const valueOfWord = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, 10 * (index + 2)]),
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

const digits = /^[$€£¥]?(\d[\d,]*(?:\.\d+)?)(k|m|x|th|st|nd|rd)?%?$/;

/**
 * The value of a word that counts: digits with currency, per cent or k (“$1.2k” is 1200), or one number word
 * (“forty”). Null for any other word; “forty-eight” is two tokens, each with its own value.
 */
export function numberOf(word: string): number | null {
  const first = word.charCodeAt(0);
  const mayBeDigits = (first >= 48 && first <= 57) || first === 36 || first > 127;
  if (!mayBeDigits) return valueOfWord.get(word) ?? null;
  const found = digits.exec(word);
  if (!found?.[1]) return null;
  const scale = found[2] === 'k' ? 1000 : found[2] === 'm' ? 1_000_000 : 1;
  return Number(found[1].replaceAll(',', '')) * scale;
}

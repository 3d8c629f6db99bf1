import type { Sentence, Token } from '../email.ts';
import { readerOpenings, selfIntroductions } from './asks/introductions.ts';

/** True when the first sentence after the greeting is about the sender. */
export function introducesSender(sentences: readonly Sentence[]): boolean {
  const first = sentences.find(
    ({ part, isLabel, text, tokens }) =>
      (part === 'opening' || part === 'body' || part === 'ask') && !isLabel && !isSalutation(text, tokens),
  );
  if (!first || first.matches(readerOpenings).length > 0 || hasDealtWithReader(first.tokens)) return false;
  return first.matches(selfIntroductions).length > 0 || namesSigner(first.tokens, sentences);
}

/** “Morning all,” stands for a greeting whatever its words. */
const isSalutation = (text: string, tokens: readonly Token[]): boolean => tokens.length <= 4 && /,\s*$/.test(text);

/** “Acme makes pumps” is about the sender when Acme signs. */
function namesSigner([first, second, third]: readonly Token[], sentences: readonly Sentence[]): boolean {
  if (!first || first.isTag || !/^\p{Lu}\p{L}{2}/u.test(first.raw)) return false;
  const verb = second && /^\p{Lu}/u.test(second.raw) ? third : second;
  if (!verb || !(/[^s]s$/.test(verb.word) || verb.word === 'was')) return false;
  return sentences.some(({ part, tokens }) => part === 'signature' && tokens.some((token) => token.raw === first.raw));
}

const helpers = new Set('have had has was were been am recently just also once do did'.split(' '));
const irregularPast = new Set(
  'saw read heard met found drove ate stayed bought rang went came took spoke did got lost told given shown'.split(' '),
);
/** What was done for the sender's own purpose, whoever it was for. */
const own = new Set(
  (
    'wanted needed hoped decided figured thought intended planned recorded created prepared drafted designed launched ' +
    'started founded opened offered helped worked moved joined asked promised processed excited pleased delighted ' +
    'thrilled honored honoured interested introduced impressed'
  ).split(' '),
);

/** “I tried your booking page”, “We have refunded £20 to your card”: the deed is the sender's, the matter the reader's. */
function hasDealtWithReader(tokens: readonly Token[]): boolean {
  if (tokens[0]?.word !== 'i' && tokens[0]?.word !== 'we') return false;
  let at = 1;
  while (helpers.has(tokens[at]?.word ?? '')) at++;
  const verb = tokens[at]?.word ?? '';
  if (own.has(verb) || !(irregularPast.has(verb) || /[^e]ed$/.test(verb))) return false;
  return tokens.slice(at + 1, at + 8).some(({ word }) => word === 'your' || word === 'you');
}

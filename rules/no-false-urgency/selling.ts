import type { Email, Sentence } from '../../src/email.ts';

const wares =
  /\d ?%|\d ?percent|[$£€]\s?\d|\bdiscount|\bbonus|\bearly[- ]bird\b|\bhalf[- ]price\b|\bdeals?\b|\bsale\b|\bsav(?:e|ings)\b|\bcart\b|\bfree\b|\boffer\b|\bpric(?:e|es|ing)\b|\bsecure yours?\b|\bclaim\b|\block (?:you )?in\b|\border\b|\bupgrade\b|\bjoin\b|\benrol/gi;
const enough = 3;
const known = new WeakMap<Email, boolean>();

/** True in a mail that sells: it speaks of prices, offers and orders again and again. A school’s or a landlord’s mail does not. */
export function sells({ email }: Sentence): boolean {
  if (!email) return false;
  const seen = known.get(email);
  if (seen !== undefined) return seen;
  const found = email.sentences.reduce((sum, { text }) => sum + (text.match(wares)?.length ?? 0), 0);
  known.set(email, found >= enough);
  return found >= enough;
}

const oneWord =
  /^\W*(?:doors?|cart|it|are|is|the|closing|ending|going|gone|tick|tock|last|final|call|now|almost|nearly|over|time|running|out|three|two|one|sale|ends|tonight|today)\W*$/i;

/** “Doors. Are. Closing.”: a sentence of one word among others of one word. */
export function isStaccato({ tokens, email, index, text }: Sentence): boolean {
  if (tokens.length !== 1 || !oneWord.test(text)) return false;
  return [index - 1, index + 1].some((at) => oneWord.test(email?.sentences[at]?.text ?? 'no such sentence'));
}

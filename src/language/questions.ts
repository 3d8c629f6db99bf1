import type { Question, QuestionType, Sentence } from '../email.ts';
import { questionPatterns } from './question-patterns.ts';

/** The question that a sentence asks, with its type; null when it asks nothing. */
export function questionOf(sentence: Sentence): Question | null {
  if (sentence.part === 'greeting' || sentence.part === 'sign-off' || sentence.part === 'signature') return null;
  const isAsked = /\?[\s"'”’)\]*_!?]*$/u.test(sentence.text);
  if (!isAsked && !has(sentence, 'indirect')) return null;
  const { path, start, end, text } = sentence;
  return { path, start, end, text: text.replace(/\s+/g, ' '), type: isLink(text) ? 'other' : typeOf(sentence, isAsked) };
}

/** A query string is no question. */
const isLink = (text: string): boolean => /\S:\/\/\S*\?$|\S\.\w{2,3}\/?\S*\?$/.test(text);

const has = (sentence: Sentence, name: keyof typeof questionPatterns): boolean =>
  sentence.matches(questionPatterns[name]).length > 0;

/** The first set that matches decides: earlier rows hold the narrower meaning. */
const order: readonly (readonly [keyof typeof questionPatterns, QuestionType])[] = [
  ['aboutWork', 'discovery'],
  ['check', 'check'],
  ['neutralNegative', 'discovery'],
  ['leading', 'leading'],
  ['meeting', 'meeting'],
  ['other', 'other'],
  ['discovery', 'discovery'],
];

function typeOf(sentence: Sentence, isAsked: boolean): QuestionType {
  for (const [name, type] of order) if (has(sentence, name)) return type;
  return isAboutReader(sentence) ? 'discovery' : isAsked ? 'other' : 'discovery';
}

/** A full sentence that speaks of the reader, or a fragment too short to say what it is about. */
function isAboutReader({ tokens }: Sentence): boolean {
  if (tokens.length < 5) return false;
  return tokens.some(({ word, isTag }) => isTag || word === 'you' || word === 'your' || word === 'yours');
}

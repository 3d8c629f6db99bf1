import type { Channel, Question, QuestionType, Sentence, Token } from '../../email.ts';
import { questionPatterns } from './patterns.ts';

/** The question that a sentence asks, with its type; null when it asks nothing. */
export function questionOf(sentence: Sentence, channel: Channel, next?: Sentence): Question | null {
  if (sentence.part === 'greeting' || sentence.part === 'sign-off' || sentence.part === 'signature') return null;
  const isQuoted = quotesQuestion(sentence.text);
  const isAsked = /\?[\s"'”’)\]*_!?]*$/u.test(sentence.text) && !isQuoted;
  if (!isAsked && (!asksIndirectly(sentence) || (isQuoted && !speaksForSeller(sentence)))) return null;
  const { path, start, end, text } = sentence;
  if (isLink(text)) return null;
  return {
    path,
    start,
    end,
    text: text.replace(/\s+/g, ' '),
    type: isAsked && isAnswered(sentence, next) ? 'other' : typeOf(sentence, isAsked, channel),
  };
}

/** “Is it loud? No.”, “How long does it take? Two days.”: the writer knows; but “No worries if not.” answers nothing. */
function isAnswered({ end }: Sentence, next: Sentence | undefined): boolean {
  if (next === undefined || next.start > end + 2 || next.text.includes('?')) return false;
  const [first, second] = next.tokens;
  if (!first) return false;
  if (answers.has(first.word)) return second === undefined || second.before !== '';
  return next.tokens.length <= 4 && first.number !== null && second?.number === null;
}

const answers = new Set('yes no nope yep absolutely definitely because never'.split(' '));

/** `You wonder: “why not me?”`: the question is somebody else's. A script is quoted from its first word on. */
const quotesQuestion = (text: string): boolean =>
  /["”]\s*$/.test(text) && /^[^"“]*\w[^"“]*["“][^"”]*\?["”]\s*$/u.test(text);

/** A whole question in quotation marks is what somebody asks, unless it is the text of a call. */
const isQuotation = ({ text }: Sentence): boolean => /^["“].*["”]$/su.test(text);

/** A query string is no question. */
const isLink = (text: string): boolean => /\S:\/\/\S*\?$|\S\.\w{2,3}\/?\S*\?$/.test(text);

const has = (sentence: Sentence, name: keyof typeof questionPatterns): boolean =>
  sentence.matches(questionPatterns[name]).length > 0;

/** “Tell me how you plan the routes”; but “if you get stuck, tell me where” asks nothing now. */
function asksIndirectly(sentence: Sentence): boolean {
  return sentence
    .matches(questionPatterns.indirect)
    .some(({ first }) => !sentence.tokens.slice(0, first).some(({ word }) => word === 'if'));
}

/** “Neighbours asking: ‘who built it?’” asks nothing; “I would ask: ‘who built it?’” does. */
const speaksForSeller = ({ tokens }: Sentence): boolean => tokens.some(({ word }) => sellers.has(word));

/** The first set that matches decides: earlier rows hold the narrower meaning. */
const order: readonly (readonly [keyof typeof questionPatterns, QuestionType])[] = [
  ['openOrLeave', 'discovery'],
  ['choices', 'other'],
  ['aboutOffer', 'other'],
  ['aboutWork', 'discovery'],
  ['check', 'check'],
  ['neutralNegative', 'discovery'],
  ['leading', 'leading'],
  ['meeting', 'meeting'],
  ['request', 'other'],
  ['smallTalk', 'other'],
  ['discovery', 'discovery'],
];

const auxiliaries = new Set('is are was were do does did will would can could should have has had might'.split(' '));
const pronouns = new Set('you it they we he she'.split(' '));

/** “…, wouldn’t you?”, “…, is it?”: a statement with a question hung on wants to be agreed with. */
function endsInTag({ tokens }: Sentence): boolean {
  const last = tokens.at(-1);
  if (!last || !pronouns.has(last.word) || tokens.length < 5) return false;
  const hung = tokens.at(-2)?.word === 'not' ? tokens.at(-3) : tokens.at(-2);
  return hung !== undefined && auxiliaries.has(hung.word) && /[,;–—-]/.test(hung.before);
}

/** A question whose answer leads nowhere: “Any questions?”, “The result?”. */
export const isSmallTalk = (sentence: Sentence): boolean =>
  sentence.question?.type === 'other' && !has(sentence, 'request') && !has(sentence, 'choices');

function typeOf(sentence: Sentence, isAsked: boolean, channel: Channel): QuestionType {
  if (channel !== 'call' && isQuotation(sentence)) return 'other';
  if (endsInTag(sentence)) return 'leading';
  for (const [name, type] of order) if (has(sentence, name)) return type;
  return isAboutReader(sentence) ? 'discovery' : isAsked ? 'other' : 'discovery';
}

const askWords = new Set(['what', 'how', 'which', 'where', 'who', 'whose', 'why', 'when']);
const sellers = new Set(['i', 'we', 'our', 'my', 'us', 'me']);
const readers = new Set(['you', 'your', 'yours']);

/** “Dreaming of a new roof?”, “Need your van washed?”: a hook to hang an offer on, not a question. */
const isHook = (tokens: readonly Token[]): boolean =>
  /^(?:need|want|think|enjoyed|not|got|that|loved)$|^(?!during|bring|spring|morning|evening|nothing|anything|everything|something|hearing|building)\w{2,}ing$/.test(
    tokens[0]?.word ?? '',
  );

/**
 * A full sentence that speaks of the reader, asks with a question word and not about the seller, or asks whether
 * something is so. Shorter ones are fragments that do not say what they are about.
 */
function isAboutReader({ tokens }: Sentence): boolean {
  const isFull = tokens.length >= 4;
  if (!isFull || isHook(tokens)) return false;
  if (tokens.length >= 5 && tokens.some(({ word, isTag }) => isTag || readers.has(word))) return true;
  if (tokens.some(({ word }) => sellers.has(word))) return false;
  return tokens.some(({ word }) => askWords.has(word)) || asksWhether(tokens);
}

const opensQuestion = new Set(['and', 'so', 'but', 'or', 'also', 'then']);
const empty = new Set('it this that there these those such a an you your not'.split(' '));

/** “Has the new roof held?”; but “Is this it?” and “Does a new roof pay?” ask nothing of this reader. */
function asksWhether(tokens: readonly Token[]): boolean {
  const from = opensQuestion.has(tokens[0]?.word ?? '') ? 1 : 0;
  const subject = tokens[from + 1];
  return states.has(tokens[from]?.word ?? '') && subject !== undefined && !empty.has(subject.word);
}

const states = new Set('is are was were do does did has have had'.split(' '));

import type { Place, Sentence, Token } from '../../src/email.ts';
import { adverb, loud, quiet, wordEnding } from './words.ts';

/** Words in capitals that stand together. */
export interface Shout extends Place {
  readonly quote: string;
  /** The same words without the raised voice. */
  readonly calm: string;
}

/** The runs of a sentence that are capitals for emphasis. */
export function shouts(sentence: Sentence): Shout[] {
  if (!twoCapitals.test(sentence.text)) return [];
  return [
    ...runs(sentence)
      .filter((run) => isShout(run, sentence))
      .map((run) => shoutOf(run, sentence)),
    ...spaced(sentence),
  ];
}

/** What every shout holds, and hardly any other sentence. */
const twoCapitals = /\p{Lu}['’ ]{0,3}\p{Lu}/u;

const isCapitals = ({ raw, isTag }: Token): boolean => !isTag && /^\p{Lu}[\p{Lu}'’]+$/u.test(raw);
const joins = ({ raw, isTag }: Token): boolean =>
  !isTag && (/^[IAX&]$/.test(raw) || /^\p{N}/u.test(raw) || /^['’]?(?:S|T|LL|RE|VE|N['’]T|[$€£])$/u.test(raw));
/** Marks over which a run goes on. */
const within = /^[-–,'’"“”&/*!+]*$/u;

function runs({ tokens }: Sentence): Token[][] {
  const all: Token[][] = [];
  let open: Token[] = [];
  const close = (): void => {
    while (open.length > 0 && !isCapitals(open.at(-1) as Token)) open.pop();
    if (open.length > 0) all.push(open);
    open = [];
  };
  for (const token of tokens) {
    if (open.length > 0 && !within.test(token.before)) close();
    if (isCapitals(token) || (open.length > 0 && joins(token))) open.push(token);
    else close();
  }
  close();
  return all;
}

const isLoud = ({ word, raw }: Token): boolean => raw.length > 1 && (loud.has(word) || adverb.test(word));
const isQuiet = (token: Token): boolean => quiet.has(token.word);

function isShout(run: readonly Token[], sentence: Sentence): boolean {
  const clear = run.filter((token) => isLoud(token) && !isQuiet(token)).length;
  const soft = run.filter(isQuiet).length;
  const words = run.filter(isCapitals).length;
  const plain = run.filter((token) => isLoud(token) || isQuiet(token) || wordEnding.test(token.word)).length;
  const exclaims = words >= 2 && sentence.text.charAt((run.at(-1) as Token).end - sentence.start) === '!';
  const isLoudEnough =
    clear > 0 ||
    (soft > 0 && ((plain >= 2 && words >= 3) || exclaims)) ||
    (soft > 0 && words === 1 && isStressed(run[0] as Token, sentence)) ||
    (words >= 4 && exclaims);
  return isLoudEnough && !isContrast(run, sentence) && !isAnswer(run, sentence) && !isHeading(run, sentence);
}

/** Small words in capitals that keep two things apart, calmly: “what was NOT agreed”, “BEFORE you submit it”. */
const contrasts = new Set('not no never before after and or both if until all any than without do reply'.split(' '));

function isContrast(run: readonly Token[], { text }: Sentence): boolean {
  const isSmall = run.length === 1 || run[0]?.word === 'do';
  const isDenial = run.every(({ word }) => word === 'not' || word === 'before' || word === 'after');
  return isSmall && run.every(({ word }) => contrasts.has(word)) && (isDenial || !/!\W*$/.test(text));
}

/** “It is NOT slow”, “the ONLY tool”: one small word in capitals amid small letters. */
const stressable = new Set([
  'not',
  'all',
  'only',
  'any',
  'no',
  'new',
  'best',
  'final',
  'off',
  'will',
  'must',
  'your',
  'my',
]);

function isStressed(token: Token, { tokens }: Sentence): boolean {
  return stressable.has(token.word) && tokens.filter(({ raw }) => /^\p{Ll}{2,}/u.test(raw)).length >= 2;
}

const asked = new Set([
  'reply',
  'respond',
  'text',
  'type',
  'write',
  'enter',
  'code',
  'word',
  'press',
  'say',
  'coupon',
  'send',
  'answer',
  'subject',
]);

/** “Reply YES”, “use the code FREESHIP”: words to be typed as they stand; “a LIVE call” only says which kind. */
function isAnswer(run: readonly Token[], { tokens }: Sentence): boolean {
  if (run.length > 2) return false;
  const at = tokens.indexOf(run[0] as Token);
  if (run.length === 1 && run[0]?.word === 'live' && /^\p{Ll}/u.test(tokens[at + 1]?.raw ?? '')) return true;
  const near = tokens.slice(Math.max(0, at - 4), at);
  return near.some(({ word }) => asked.has(word));
}

/** Of a line in capitals: these words push, whatever stands around them. */
const urgent =
  /\b(?:NOW|FREE|TODAY(?!['’]S)|TONIGHT|HURRY|LIVE|SALE|SAVE|URGENT|OFF|HAPPY|MIDNIGHT|LEFT|YOU|WIN|WARNING|ACT|STOP|NEVER|LAST CHANCE|HOURS)\b/;

const titles = /^(?:WHAT|WHY|HOW|WHERE|WHEN|WHO|THE|YOUR|OUR|HERE['’]S|ABOUT|THINGS|NEED|QUESTIONS?)\b/;
const pushing = /\b(?:FREE|SALE|HURRY|TONIGHT|LIVE|SAVE|OFF|LAST CHANCE|URGENT|LIMITED|MISS)\b/;
const longestTitle = 9;

/** What a heading may say that is no push: “SEEDS TO START NOW:”. */
const order =
  /\b(?:ACT|APPLY|BOOK|BUY|CALL|CLICK|DECIDE|ENROLL?|GET|GRAB|JOIN|ORDER|PAY|REGISTER|REPLY|SHOP|SIGN|START YOUR|YOURS?)\b/;
const isUrgent = (words: string): boolean =>
  urgent.test(order.test(words) ? words : words.replace(/\b(?:NOW|TODAY)\b/g, ''));

/** A line in capitals that names what stands under it: “THE PROBLEM”, “WHAT IS INCLUDED:”, “REP:”. */
function isHeading(run: readonly Token[], sentence: Sentence): boolean {
  const { text, start, tokens } = sentence;
  const from = (run[0] as Token).start - start;
  const to = (run.at(-1) as Token).end - start;
  const words = text.slice(from, to);
  const after = text.slice(to).trimStart();
  const isWhole = run.length >= tokens.length - 1;
  if (sentence.part === 'subject' && isWhole && run.length > 2) return false;
  if (sentence.isLabel || isButton(text, from, to)) return !/!\s*$/.test(text);
  if (isNamed(words, text.slice(0, from), after)) return true;
  const isTitle = from === 0 && titles.test(words) && !pushing.test(words) && run.length <= longestTitle;
  if (isTitle && /^[?:]?$/.test(after)) return true;
  const opens = !/\p{Ll}/u.test(text.slice(0, from)) || /[–—-]$/.test((run[0] as Token).before);
  if (opens && after.startsWith(':') && run.length <= 5 && !isUrgent(words)) return true;
  if (urgent.test(words)) return false;
  if (from === 0 && run.length <= 5 && /^(?: {2,}| ?[-–—|·•~*] | #\d| #? ?\d+ ?[-–—:])/.test(text.slice(to)))
    return true;
  return isWhole && !/[!?]\s*$/.test(text) && run.length <= 5 && !/[.]\s*$/.test(text);
}

/** “[BOOK A VISIT]”: what a button says. */
const isButton = (text: string, from: number, to: number): boolean =>
  /\[[^\]]*$/.test(text.slice(0, from)) && /^[^[]*\]/.test(text.slice(to));

/** “WEEK 1: …”, “Delivery: FREE”, “BIG 12”, “CLICK HERE to …”, “YOUR FREE VISIT”: a label, a cell, a name, a link, a title. */
function isNamed(words: string, before: string, after: string): boolean {
  const isAlone = before.trim() === '';
  if (/^\W*\((?:button|link|cta)\)/i.test(after)) return true;
  if (/^[^\p{Ll}]+:\s*$/u.test(before) && after === '' && !urgent.test(words)) return true;
  if (isAlone && /^(?:WEEK|DAY|MONTH|YEAR|OPTION|STEP|PHASE|PART)$/.test(words) && /^[\dA-Z][\d–—-]*\s*:/.test(after))
    return true;
  if (/:\s*$/.test(before) && /^(?:FREE|OPEN|CLOSED|INCLUDED|YES|NO)$/.test(words) && after === '') return true;
  if (/^(?:BIG|TOP)$/.test(words) && /^\d/.test(after)) return true;
  if (/^CLICK HERE\b/.test(words) && !urgent.test(words.replace(/\bYOUR?\b/g, ''))) return true;
  const calm = words.replace(/\b(?:FREE|YOUR?)\b/g, '');
  const isTitle = isAlone || /^[\dIVX]+\.?\s*$/.test(before.trim());
  return (
    isTitle && /^(?:YOUR|OUR|THE|AN?|BRIEF|QUESTIONS?|THINGS)\b/.test(words) && !urgent.test(calm) && /^:?$/.test(after)
  );
}

function shoutOf(run: readonly Token[], { path, text, start }: Sentence): Shout {
  const first = run[0] as Token;
  const last = run.at(-1) as Token;
  const quote = text.slice(first.start - start, last.end - start);
  let calm = '';
  let read = first.start;
  for (const token of run) {
    const isName = !isLoud(token) && !isQuiet(token) && token.raw.length <= 4;
    const raw = text.slice(token.start - start, token.end - start);
    calm += text.slice(read - start, token.start - start) + (isName || raw === 'I' ? raw : raw.toLowerCase());
    read = token.end;
  }
  const opens = first.start === start || /[.!?]$/.test(first.before);
  return {
    path,
    start: first.start,
    end: last.end,
    quote: oneLine(quote),
    calm: opens ? calm.charAt(0).toUpperCase() + calm.slice(1) : calm,
  };
}

/** “F R E E”: letters set apart. */
function spaced({ path, text, start }: Sentence): Shout[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?:\p{Lu} {1,3}){3,}\p{Lu}(?![\p{L}\p{N}])/gu)].map(
    ({ 0: quote, index }) => {
      const calm = quote
        .split(/ {2,}/)
        .map((word) => word.replaceAll(' ', '').toLowerCase())
        .join(' ');
      return { path, start: start + index, end: start + index + quote.length, quote: oneLine(quote), calm };
    },
  );
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

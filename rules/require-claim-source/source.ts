import type { Sentence, Token } from '../../src/email.ts';

const mark = /https?:|www\.|\[\d+\]|[¹²³†‡]/;
const pointer = /https?:|www\.|\b(?:source|case study|full study|the study|the data|the report|benchmark|whitepaper|methodology)\b/i;
/** The address of a link is blanked: a stretch this long is nothing else. */
const blankedLink = /\S {10,}/;

/** True when a link, a footnote or a source stands in the sentence or in the one after it. */
export function namesSource({ text, email, index }: Sentence): boolean {
  if (mark.test(text) || blankedLink.test(text)) return true;
  const next = email?.sentences[index + 1]?.text ?? '';
  return pointer.test(next);
}

const introducers = new Set(['helped', 'help', 'helping', 'at', 'with', 'for', 'by', 'from', 'customer', 'client']);
const deeds = new Set([
  'cut', 'cuts', 'saved', 'saves', 'grew', 'reduced', 'raised', 'lifted', 'increased', 'booked', 'went', 'improved', 'doubled', 'tripled',
  'achieved', 'gained', 'won', 'closed', 'recovered', 'has', 'had', 'now', 'saw', 'got', 'generated', 'dropped', 'hit', 'lowered', 'boosted',
  'halved', 'added', 'found', 'made', 'converted', 'earned', 'used', 'is', 'was', 'started', 'moved', 'switched',
]);
const openers = new Set([
  'we', 'our', 'it', 'this', 'that', 'they', 'you', 'your', 'the', 'most', 'many', 'some', 'these', 'those', 'he', 'she', 'one', 'everyone',
  'nobody', 'what', 'who', 'which', 'there', 'people', 'a', 'an', 'i', 'product', 'software', 'switching', 'automation',
]);

/** True when a customer is named: “Finch Bakery cut …”, “we helped Finch Bakery …”, but not “companies like Finch Bakery”. */
export function namesCustomer({ tokens }: Sentence): boolean {
  const capitals = tokens.filter(isCapital).length;
  if (capitals > tokens.length / 2) return false;
  return tokens.some((token, at) => {
    if (!isName(token, at)) return false;
    const before = tokens[at - 1]?.word ?? '';
    if (before === 'like' || before === 'as') return false;
    if (introducers.has(before) && at > 0) return !isTheReader(token);
    if (at > 0 && !/^(?:|and|when|since|after|how|,|:)$/.test(before) && !isName(tokens[at - 1], at - 1)) return false;
    return [1, 2].some((ahead) => deeds.has(tokens[at + ahead]?.word ?? ''));
  });
}

const isCapital = ({ raw }: Token): boolean => /^\p{Lu}\p{Ll}+/u.test(raw);

function isName(token: Token | undefined, at: number): boolean {
  if (!token) return false;
  if (token.isTag) return /compan|client|customer|similar|peer|brand/i.test(token.raw) && !isTheReader(token);
  if (!isCapital(token)) return false;
  return at > 0 || (!openers.has(token.word) && !token.word.endsWith('s') && !token.word.endsWith('ing'));
}

/** `{{company}}` is the reader’s own; a claim about it is not about a customer. */
const isTheReader = ({ isTag, raw }: Token): boolean => isTag && /^\W*(?:your|their|my)?[\s_]*(?:company|firm|account|business|organi[sz]ation)(?:[\s_]?name)?\W*$/i.test(raw);

import type { Sentence, Token } from '../../src/email.ts';

const mark = /https?:|www\.|\[\d+\]|[¹²³†‡]/;
const pointer =
  /https?:|www\.|\b(?:source|case study|full study|the study|the data|the report|benchmark|whitepaper|methodology)\b/i;
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
  'cut',
  'cuts',
  'saved',
  'saves',
  'grew',
  'reduced',
  'raised',
  'lifted',
  'increased',
  'booked',
  'went',
  'improved',
  'doubled',
  'tripled',
  'achieved',
  'gained',
  'won',
  'closed',
  'recovered',
  'has',
  'had',
  'now',
  'saw',
  'got',
  'generated',
  'dropped',
  'hit',
  'lowered',
  'boosted',
  'halved',
  'added',
  'found',
  'made',
  'converted',
  'earned',
  'used',
  'is',
  'was',
  'started',
  'moved',
  'switched',
]);
const openers = new Set([
  'we',
  'our',
  'it',
  'this',
  'that',
  'they',
  'you',
  'your',
  'the',
  'most',
  'many',
  'some',
  'these',
  'those',
  'he',
  'she',
  'one',
  'everyone',
  'nobody',
  'what',
  'who',
  'which',
  'there',
  'people',
  'a',
  'an',
  'i',
  'product',
  'software',
  'switching',
  'automation',
]);

/** True when a customer is named: “Finch Bakery cut …”, “we helped Finch Bakery …”, but not “companies like Finch Bakery”. */
export function namesCustomer({ tokens, email }: Sentence): boolean {
  const tagName = ({ start }: Token) => email?.tags.find((tag) => tag.start <= start && start < tag.end)?.name ?? '';
  const isName = (token: Token | undefined, at: number) =>
    token !== undefined && (token.isTag ? isCustomerTag(tagName(token)) : isProper(token, at));
  const capitals = tokens.filter(isCapital).length;
  if (capitals > tokens.length / 2) return false;
  return tokens.some((token, at) => {
    if (!isName(token, at)) return false;
    const before = tokens[at - 1]?.word ?? '';
    if (before === 'like' || before === 'as') return false;
    if (introducers.has(before) && at > 0) return true;
    if (at > 0 && !/^(?:|and|when|since|after|how|,|:)$/.test(before) && !isName(tokens[at - 1], at - 1)) return false;
    const next = tokens[at + 1];
    const reach = at === 0 && !token.isTag && !(next && isCapital(next)) ? [1] : [1, 2, 3];
    return reach.some((ahead) => deeds.has(tokens[at + ahead]?.word ?? ''));
  });
}

const isCapital = ({ raw }: Token): boolean => /^\p{Lu}\p{Ll}+/u.test(raw);

/** Times and languages are capital too, and no customers. */
const noCustomer =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|thanksgiving|diwali|ramadan|summer|spring|google|english|spanish|french|german|italian)$/;

function isProper(token: Token, at: number): boolean {
  if (!isCapital(token) || noCustomer.test(token.word)) return false;
  return at > 0 || (!openers.has(token.word) && !/(?:s|ing)$/.test(token.word));
}

/** `{{similar_company}}` stands for a customer; `{{company}}` for the reader. */
const isCustomerTag = (name: string): boolean =>
  /client|customer|similar|peer|reference|case|example/i.test(name) && name.trim().split(/\s+/).length < 5;

import type { Span } from '../email.ts';

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'vs',
  'etc',
  'eg',
  'ie',
  'e.g',
  'i.e',
  'inc',
  'ltd',
  'co',
  'corp',
  'no',
  'nr',
  'approx',
  'dept',
  'est',
  'min',
  'max',
  'tel',
  'ext',
  'jr',
  'sr',
  'u.s',
  'u.k',
  'a.m',
  'p.m',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);

const asking =
  'what|how|which|where|who|whose|why|when|do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|shall|may|might|am';
/** What announces a question: “Quick question:”, “Just curious –”, “Out of interest,”. */
const lead =
  '(?:(?:just |also |genuinely |honestly )?curious|out of (?:curiosity|interest)|(?:quick|honest|genuine|serious|simple|one|one more|one last|final|last) (?:question|q|one|thing)|by the way|btw)';

/**
 * Before the colon or dash: “I want to be direct:”, “The real question is:”, “Reply and tell me:”; or no more than a
 * heading, “Garden plans - …”.
 */
const announcing =
  '(?:questions?|questions? is|quick q|question before [^.!?\\n]{1,30}|curious|wonder|wondering|(?:to|and) (?:ask|check|know|confirm|see)|asking|directly|quickly|(?:be|to be) (?:direct|clear|honest)|(?:tell|help) (?:me|us)|one thing|out of (?:curiosity|interest)|(?:^|\\n)[\\s*•-]*[\\p{L}-]{3,}(?: [\\p{L}-]+){0,2}\\s*)';

/**
 * Ends of sentences: marks, closing quotes or brackets, then space; a line feed, where a block ends; a colon, dash or
 * comma between the words that announce a question and the question.
 */
const boundary = new RegExp(
  [
    `(?:[.!?…]+["'”’)\\]*_]*(?=\\s))`,
    '\\n',
    `(?=\\s?[:—–-])(?<=${announcing})(?:\\s?—|:|\\s(?:-{1,2}|–))(?=\\s?(?:and |so |but )?(?:${asking})(?:n[’']t)? (?:[^\\s.!?]+ ){2}[^.!?\\n]*\\?(?!["”]))`,
    `(?=,)(?<=(?:^|\\n|[.!?] )(?:and |so |but )?${lead}),(?=\\s[^.!?\\n]*\\?)`,
  ].join('|'),
  'giu',
);
const opener = /^[\s"'“‘([*_¿¡-]*(.)/su;

/** Cuts prose that stands at offset `start` of its file into sentences, without the blanks around them. */
export function sentenceSpans(prose: string, start: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of prose.matchAll(boundary)) {
    const to = found.index + found[0].length;
    const isMark = /^[.!?…]/.test(found[0]);
    if (isMark && !endsSentence(prose, from, found.index, to)) continue;
    push(spans, prose, start, from, to);
    from = to;
  }
  push(spans, prose, start, from, prose.length);
  return spans;
}

function endsSentence(stretch: string, from: number, mark: number, to: number): boolean {
  const next = opener.exec(stretch.slice(to, to + 40))?.[1];
  if (next === undefined) return true;
  const marks = stretch.slice(mark, to);
  if (/\p{Ll}/u.test(next)) return /^[!?]+$/.test(marks);
  if (marks !== '.') return true;
  const word = /[\p{L}.]+$/u.exec(stretch.slice(Math.max(from, mark - 12), mark))?.[0].toLowerCase();
  if (word === undefined) return true;
  const isInitial = word.length === 1 && word !== 'i';
  return !isInitial && !abbreviations.has(word);
}

function push(spans: Span[], prose: string, start: number, from: number, to: number): void {
  const text = prose.slice(from, to);
  const trimmed = text.trim();
  if (trimmed === '') return;
  const first = start + from + text.indexOf(trimmed);
  spans.push({ start: first, end: first + trimmed.length });
}

import type { DateMention, Email, Match, PartName, PatternSet, Question, Sentence, Span, Token } from '../email.ts';
import { tokenise, withoutVocatives } from './tokens.ts';
import type { Hit, Walk } from './walk.ts';

/** Where a sentence stands. */
export interface Setting {
  readonly path: string;
  readonly part: PartName | 'guidance';
  readonly isLabel: boolean;
  /** The file's text: merge tags are masked in the prose, and quoted from here. */
  readonly source: string;
}

/** A sentence as it is being read: the reader fills in what later passes find, rules see it as a `Sentence`. */
export class ReadSentence implements Sentence {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isLabel: boolean;
  part: PartName | 'guidance';
  email: Email | null = null;
  index = 0;
  question: Question | null = null;
  dates: readonly DateMention[] = [];
  walk: Walk | null = null;
  readonly #known: ReadonlySet<PatternSet>;
  readonly #matches = new Map<PatternSet, readonly Match[]>();
  readonly #source: string;

  constructor(text: string, start: number, { path, part, isLabel, source }: Setting, known: ReadonlySet<PatternSet>) {
    this.path = path;
    this.start = start;
    this.end = start + text.length;
    this.part = part;
    this.isLabel = isLabel;
    this.text = text;
    const tokens = tokenise(text, start).map((token) =>
      token.isTag ? { ...token, raw: source.slice(token.start, token.end) } : token,
    );
    this.tokens = withoutVocatives(tokens, /[.!?…:,]*$/.exec(text)?.[0] ?? '');
    this.#known = known;
    this.#source = source;
  }

  get possibleSets(): Iterable<PatternSet> {
    return this.walk?.sets ?? none;
  }

  mayMatch(set: PatternSet): boolean {
    return this.walk?.mayHit(set) ?? false;
  }

  matches(set: PatternSet): readonly Match[] {
    const known = this.#matches.get(set);
    if (known) return known;
    if (!this.walk?.mayHit(set)) {
      if (this.#known.has(set)) return none;
      throw new Error('A rule asked for patterns that it does not declare in `patterns`.');
    }
    const found = leftmostLongest(this.walk.hits(set)).map((hit) => this.#match(hit));
    this.#matches.set(set, found);
    return found;
  }

  #match({ first, last, pattern }: Hit): Match {
    const { start, end } = this.#wholeWords(first, last);
    const quote = this.#unmasked(start, end).replace(/\s+/g, ' ');
    return { path: this.path, start, end, first, last, pattern, quote };
  }

  /** The prose of a span with its merge tags as they are written. */
  #unmasked(start: number, end: number): string {
    const prose = this.text.slice(start - this.start, end - this.start);
    return prose.replace(/\uFFFC+/g, (mask, at: number) => this.#source.slice(start + at, start + at + mask.length));
  }

  /** A contraction is two tokens and one word: “n’t miss” is quoted as “don’t miss”. */
  #wholeWords(first: number, last: number): Span {
    const [before, from, to, after] = [first - 1, first, last, last + 1].map((index) => this.tokens[index]);
    const start = from?.start ?? this.start;
    const end = to?.end ?? this.end;
    return {
      start: before && before.end === start && !before.isTag ? before.start : start,
      end: after && after.start === end && !after.isTag && !to?.isTag ? after.end : end,
    };
  }
}

const none: readonly never[] = [];

function leftmostLongest(hits: readonly Hit[]): Hit[] {
  const inOrder = hits.toSorted((a, b) => a.first - b.first || b.last - a.last || a.pattern - b.pattern);
  const kept: Hit[] = [];
  for (const hit of inOrder) {
    const before = kept.at(-1);
    if (!before || hit.first > before.last) kept.push(hit);
  }
  return kept;
}

import { splitContraction } from './contractions.ts';
import { formsOf } from './inflect.ts';
import { PatternReader } from './pattern-reader.ts';

/**
 * One pattern of the pattern language, read: compromise's match syntax (`only #Value+ (seat|spot)s? left`), with
 * nested groups besides. A pattern is a sequence of elements.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** `^`: the match begins the sentence. */
  readonly atStart: boolean;
  /** `$`: the match ends the sentence. */
  readonly atEnd: boolean;
}

/** What one step of a pattern accepts, and how often. */
export interface Element {
  readonly atom: Atom;
  readonly min: number;
  readonly max: number;
  /** `[` before it: the reported part begins here. */
  readonly opens: boolean;
  /** `]` after it: the reported part ends here. */
  readonly closes: boolean;
}

export type Atom =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'any' }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'not'; readonly atom: Atom }
  | { readonly type: 'group'; readonly alternatives: readonly (readonly Element[])[] };

/** A pattern that cannot be read: says which one, and what is wrong with it. */
export class PatternError extends Error {
  constructor(source: string, problem: string) {
    super(`Pattern “${source}”: ${problem}`);
    this.name = 'PatternError';
  }
}

/**
 * Reads a pattern.
 * @throws PatternError for unbalanced brackets, unknown syntax, an empty pattern, or one that can match nothing.
 */
export function readPattern(source: string): Pattern {
  const reader = new PatternReader(source);
  const atStart = reader.take('^');
  const elements = readElements(reader, '');
  const atEnd = elements.at(-1)?.atom.type === 'words' && isDollar(elements.at(-1));
  const body = atEnd ? elements.slice(0, -1) : elements;
  if (body.length === 0) throw new PatternError(source, 'is empty; write at least one word');
  if (body.every(({ min }) => min === 0)) throw new PatternError(source, 'could match nothing; make one word required');
  return { source, elements: body, atStart, atEnd };
}

const isDollar = (element: Element | undefined): boolean =>
  element?.atom.type === 'words' && element.atom.words[0] === '$';

/** The most tokens that `*` and `+` may run over: keeps the cost of any pattern linear. */
const longestRun = 20;

function readElements(reader: PatternReader, closers: string): Element[] {
  const elements: Element[] = [];
  for (;;) {
    reader.skipSpaces();
    if (reader.isAtEnd || closers.includes(reader.peek)) return elements;
    const opens = reader.take('[');
    reader.skipSpaces();
    const atom = readAtom(reader);
    const [min, max] = readCount(reader, atom);
    const closes = reader.take(']');
    elements.push({ atom, min, max, opens, closes });
  }
}

function readAtom(reader: PatternReader): Atom {
  if (reader.take('!')) return { type: 'not', atom: readAtom(reader) };
  if (reader.take('(')) return readGroup(reader);
  if (reader.take('{')) return { type: 'words', words: formsOf(reader.until('}')) };
  if (reader.take('#')) return { type: 'tag', tag: reader.word('a tag after #') };
  if (reader.take('.')) return { type: 'any' };
  if (reader.peek === '*') return { type: 'any' };
  if (reader.take('$')) return { type: 'words', words: ['$'] };
  return readWord(reader.word('a word').toLowerCase());
}

/** “don't” in a pattern is two words, as it is in a sentence. */
function readWord(word: string): Atom {
  const parts = splitContraction(word);
  if (!parts) return { type: 'words', words: [word] };
  return { type: 'group', alternatives: [[once(parts[0]), once(parts[2])]] };
}

const once = (word: string): Element => ({
  atom: { type: 'words', words: [word] },
  min: 1,
  max: 1,
  opens: false,
  closes: false,
});

function readGroup(reader: PatternReader): Atom {
  const alternatives: Element[][] = [];
  do alternatives.push(readElements(reader, '|)'));
  while (reader.take('|'));
  reader.expect(')');
  if (alternatives.some((alternative) => alternative.length === 0)) reader.fail('an alternative is empty; use (a|b)?');
  const words = alternatives.map(singleWords);
  if (words.every((list) => list !== null)) return { type: 'words', words: words.flat() };
  return { type: 'group', alternatives };
}

/** An alternative that is one plain word needs no group of its own. */
function singleWords(alternative: readonly Element[]): readonly string[] | null {
  const [only, more] = alternative;
  if (!only || more || only.min !== 1 || only.max !== 1 || only.opens || only.closes) return null;
  return only.atom.type === 'words' ? only.atom.words : null;
}

function readCount(reader: PatternReader, atom: Atom): readonly [number, number] {
  if (reader.take('?')) return [0, 1];
  if (reader.take('+')) return [1, longestRun];
  if (reader.take('*')) return [0, longestRun];
  if (!reader.take('{')) return [1, 1];
  const [low = '', high = low] = reader.until('}').split(',');
  const min = low === '' ? 0 : Number(low);
  const max = Number(high);
  if (!Number.isInteger(min) || !Number.isInteger(max) || max < min || max > longestRun || max === 0) {
    reader.fail(`a count is {least,most} with 0 to ${longestRun}`);
  }
  if (atom.type === 'group' && max > 1) reader.fail('a group of phrases cannot be repeated');
  return [min, max];
}

import { splitContraction } from './contractions.ts';
import { formsOf } from './inflect.ts';
import { PatternError } from './pattern-error.ts';
import { PatternReader } from './pattern-reader.ts';

export { PatternError };

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
  /** The element as written: equal texts accept the same. */
  readonly text: string;
  readonly atom: Atom;
  readonly min: number;
  readonly max: number;
  /** `[` before it: the reported part begins here. */
  readonly opens: boolean;
  /** `]` after it: the reported part ends here. */
  readonly closes: boolean;
}

export type Atom =
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'any' }
  /** `$`: takes no token, and stands only behind the last. */
  | { readonly type: 'end' }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'not'; readonly atom: Atom }
  | { readonly type: 'group'; readonly alternatives: readonly (readonly Element[])[] };

/** Groups already read, by their text: word classes recur in hundreds of patterns. */
export type KnownGroups = Map<string, Atom>;

/**
 * Reads a pattern. `known` may be shared by many.
 * @throws PatternError for unbalanced brackets, unknown syntax, an empty pattern, or one that can match nothing.
 */
export function readPattern(source: string, known: KnownGroups = new Map()): Pattern {
  const reader = new PatternReader(source);
  const atStart = reader.take('^');
  const elements = readElements(reader, '', known);
  const atEnd = isEnd(elements.at(-1));
  const body = atEnd ? elements.slice(0, -1) : elements;
  if (body.length === 0) throw new PatternError(source, 'is empty; write at least one word');
  if (body.every(({ min }) => min === 0)) throw new PatternError(source, 'could match nothing; make one word required');
  return { source, elements: body, atStart, atEnd };
}

const isEnd = (element: Element | undefined): boolean => element?.atom.type === 'end';

/** The `max` of `*` and `+`. */
export const unlimited = Number.POSITIVE_INFINITY;
/** The highest count that may be written out. */
const longestRun = 20;

function readElements(reader: PatternReader, closers: string, known: KnownGroups): Element[] {
  const elements: Element[] = [];
  for (;;) {
    reader.skipSpaces();
    if (reader.isAtEnd || closers.includes(reader.peek)) return elements;
    elements.push(readElement(reader, known));
  }
}

function readElement(reader: PatternReader, known: KnownGroups): Element {
  const from = reader.at;
  const opens = reader.take('[');
  reader.skipSpaces();
  const atom = readAtom(reader, known);
  const [min, max] = readCount(reader, atom);
  const closes = reader.take(']');
  return { text: reader.since(from), atom, min, max, opens, closes };
}

function readAtom(reader: PatternReader, known: KnownGroups): Atom {
  if (reader.take('!')) return { type: 'not', atom: readAtom(reader, known) };
  if (reader.peek === '(') return readKnownGroup(reader, known);
  if (reader.take('{')) return wordsAtom(formsOf(reader.until('}')));
  if (reader.take('#')) return { type: 'tag', tag: reader.word('a tag after #') };
  if (reader.take('.')) return { type: 'any' };
  if (reader.peek === '*') return { type: 'any' };
  if (reader.take('$')) return { type: 'end' };
  return readWord(reader.word('a word').toLowerCase());
}

const wordsAtom = (words: Iterable<string>): Atom => ({ type: 'words', words: new Set(words) });

/** “don’t” in a pattern is two words, as it is in a sentence. */
function readWord(word: string): Atom {
  const parts = word.startsWith("'") ? null : splitContraction(word);
  if (!parts) return wordsAtom([word]);
  return { type: 'group', alternatives: [[once(parts[0]), once(parts[2])]] };
}

const once = (word: string): Element => ({
  text: word,
  atom: wordsAtom([word]),
  min: 1,
  max: 1,
  opens: false,
  closes: false,
});

function readKnownGroup(reader: PatternReader, known: KnownGroups): Atom {
  const text = reader.bracketed();
  const seen = known.get(text);
  if (seen) {
    reader.pass(text);
    return seen;
  }
  const group = onlyWords.test(text) ? passWords(reader, text) : readGroup(reader, known);
  known.set(text, group);
  return group;
}

/** The commonest group by far, `(seat|place|slot)`, is read in one go. */
const onlyWords = /^\([\p{L}\p{N}|]+\)$/u;

function passWords(reader: PatternReader, text: string): Atom {
  const words = text.slice(1, -1).toLowerCase().split('|');
  if (words.includes('') || words.some((word) => splitContraction(word))) return readGroup(reader, new Map());
  reader.pass(text);
  return wordsAtom(words);
}

function readGroup(reader: PatternReader, known: KnownGroups): Atom {
  reader.expect('(');
  const alternatives: Element[][] = [];
  do alternatives.push(readElements(reader, '|)', known));
  while (reader.take('|'));
  reader.expect(')');
  if (alternatives.some((alternative) => alternative.length === 0)) reader.fail('an alternative is empty; use (a|b)?');
  return { type: 'group', alternatives: withWordsTogether(alternatives) };
}

/** Alternatives of one plain word are looked up together, in one step. */
function withWordsTogether(alternatives: readonly (readonly Element[])[]): readonly (readonly Element[])[] {
  const isWord = ([only, ...more]: readonly Element[]): boolean =>
    only !== undefined && more.length === 0 && isPlain(only);
  const words = alternatives
    .filter(isWord)
    .flatMap(([only]) => (only?.atom.type === 'words' ? [...only.atom.words] : []));
  if (words.length < 2) return alternatives;
  const together: Element = {
    text: words.join('|'),
    atom: wordsAtom(words),
    min: 1,
    max: 1,
    opens: false,
    closes: false,
  };
  return [[together], ...alternatives.filter((alternative) => !isWord(alternative))];
}

const isPlain = ({ atom, min, max, opens, closes }: Element): boolean =>
  atom.type === 'words' && min === 1 && max === 1 && !opens && !closes;

function readCount(reader: PatternReader, atom: Atom): readonly [number, number] {
  if (reader.take('?')) return [0, 1];
  if (reader.take('+')) return [1, unlimited];
  if (reader.take('*')) return [0, unlimited];
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

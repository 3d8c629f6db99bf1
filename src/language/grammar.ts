import type { Token } from '../email.ts';
import { fillers, isFiller } from './fillers.ts';
import { type Element, type Pattern, unlimited } from './pattern.ts';
import type { Hit } from './walk.ts';

/** The border to compromise: what of its interface is used here. */
interface View {
  match(pattern: string, group?: number): View;
  compute(name: string): View;
  readonly docs: readonly (readonly { readonly offset?: { readonly start: number } }[])[];
  readonly fullPointer: readonly (readonly [number, number, number])[];
}
type Nlp = (text: string) => View;

/** Runs patterns with grammar tags on the tokens of one sentence. */
export type GrammarEngine = (tokens: readonly Token[], patterns: readonly NumberedPattern[]) => Hit[];

export interface NumberedPattern {
  readonly pattern: Pattern;
  readonly number: number;
}

let loading: Promise<GrammarEngine> | undefined;

/** Loads compromise on first need: its import costs more than most runs. */
export function loadGrammar(): Promise<GrammarEngine> {
  loading ??= import('compromise/two').then((module) => engine(module.default as unknown as Nlp));
  return loading;
}

function engine(nlp: Nlp): GrammarEngine {
  return (tokens, patterns) => {
    const bare = tokens.filter((token) => !isFiller(token));
    return [
      ...run(nlp, tokens, patterns.filter(mentionsFiller)),
      ...run(
        nlp,
        bare,
        patterns.filter((one) => !mentionsFiller(one)),
      ).map((hit) => inAll(hit, bare, tokens)),
    ];
  };
}

/** A pattern that names a filler itself is run on the whole sentence; any other, as in our own matcher, reads over fillers. */
const mentionsFiller = ({ pattern }: NumberedPattern): boolean =>
  /#(?:Adverb|Conjunction)/i.test(pattern.source) ||
  fillers.some((filler) => ` ${pattern.source.replace(/\W+/g, ' ')} `.includes(` ${filler} `));

function inAll({ pattern, first, last }: Hit, bare: readonly Token[], all: readonly Token[]): Hit {
  return { pattern, first: all.indexOf(bare[first] as Token), last: all.indexOf(bare[last] as Token) };
}

function run(nlp: Nlp, tokens: readonly Token[], patterns: readonly NumberedPattern[]): Hit[] {
  if (patterns.length === 0 || tokens.length === 0) return [];
  const words = tokens.map(spoken);
  const view = nlp(words.join(' ')).compute('offset');
  const tokenAt = indexByOffset(words);
  const terms = view.docs.map((sentence) => sentence.map(({ offset }) => tokenAt(offset?.start ?? 0)));
  return patterns.flatMap(({ pattern, number }) => {
    const found = pattern.elements.some(({ opens }) => opens)
      ? view.match(toMatchSyntax(pattern), 0)
      : view.match(toMatchSyntax(pattern));
    return found.fullPointer.map(([sentence, from, to]): Hit => {
      const indices = terms[sentence] ?? [];
      return { pattern: number, first: indices[from] ?? 0, last: indices[to - 1] ?? 0 };
    });
  });
}

/** A merge tag stands for a noun. */
const standIn = 'Something';

/** Contractions were written out by the tokeniser; names keep their capitals for the tagger. */
function spoken({ raw, word, isTag }: Token): string {
  if (isTag) return standIn;
  return raw.toLowerCase() === word ? raw : word;
}

function indexByOffset(words: readonly string[]): (offset: number) => number {
  const indexAt = new Map<number, number>();
  let offset = 0;
  words.forEach((word, index) => {
    for (let at = 0; at <= word.length; at++) indexAt.set(offset + at, index);
    offset += word.length + 1;
  });
  return (at) => indexAt.get(at) ?? 0;
}

/** A pattern in compromise's own syntax. */
export function toMatchSyntax(pattern: Pattern): string {
  const words = pattern.elements.map(elementSyntax).join(' ');
  return `${pattern.atStart ? '^' : ''}${words}${pattern.atEnd ? '$' : ''}`;
}

function elementSyntax({ atom, min, max, opens, closes }: Element): string {
  const count =
    min === 1 && max === 1
      ? ''
      : min === 0 && max === 1
        ? '?'
        : max === unlimited
          ? min === 0
            ? '*'
            : '+'
          : `{${min},${max}}`;
  return `${opens ? '[' : ''}${atomSyntax(atom)}${count}${closes ? ']' : ''}`;
}

function atomSyntax(atom: Element['atom']): string {
  if (atom.type === 'any') return '.';
  if (atom.type === 'end') return '';
  if (atom.type === 'tag') return `#${atom.tag}`;
  if (atom.type === 'not') return `!${atomSyntax(atom.atom)}`;
  const plain = atom.type === 'words' ? [...atom.words] : atom.alternatives.flatMap((elements) => spellings(elements));
  return plain.length === 1 && !plain[0]?.includes(' ') ? (plain[0] ?? '') : `(${plain.join('|')})`;
}

/** compromise knows no groups within groups: every way to spell the phrase is written out. */
function spellings(elements: readonly Element[]): string[] {
  return elements.reduce<string[]>(
    (heads, { atom, min }) => {
      const own =
        atom.type === 'words'
          ? [...atom.words]
          : atom.type === 'group'
            ? atom.alternatives.flatMap(spellings)
            : [atomSyntax(atom)];
      const tails = min === 0 ? ['', ...own] : own;
      return heads.flatMap((head) => tails.map((tail) => (head && tail ? `${head} ${tail}` : head + tail)));
    },
    [''],
  );
}

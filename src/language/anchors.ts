import { splitContraction } from './contractions.ts';
import { formsOf } from './inflect.ts';

/** How often a word stands in a thousand words of business mail, roughly: rare words make the better anchors. */
const perThousand: Readonly<Record<number, string>> = {
  40: 'the to and you your',
  20: 'a of for we in i is our with that it this on',
  8: 'are be have will not if or can at from as my me they was but so by an do what how would all get us more just has',
  4: 'now new time need want let know about when up out like one make see your any no who there their call today email here day team still back first only these them than after been some had am could free it next work help should week over last before where why then find best right right take give go good also great two',
};
const frequency = new Map(
  Object.entries(perThousand).flatMap(([times, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(times)]),
  ),
);
const rare = 0.2;

/** Words of which a text must hold at least one for a pattern to match, and how often such a text is met. */
export interface Anchor {
  readonly words: ReadonlySet<string>;
  readonly cost: number;
}

/** Anchors already found, by the text of the element: word classes recur in hundreds of patterns. */
export type KnownAnchors = Map<string, Anchor | null>;

/**
 * The words a pattern cannot match without: an anchor for each of its required elements, in their order. Found without
 * reading the pattern; none when every element may be any word.
 */
export const anchorsOf = (source: string, known: KnownAnchors): readonly Anchor[] =>
  pieces(source).flatMap((piece) => anchorOfPiece(piece, known) ?? []);

/** The rarest of some anchors, as many as are wanted, in their order. */
export function rarest(anchors: readonly Anchor[], most: number): readonly Anchor[] {
  const kept = new Set(anchors.toSorted((a, b) => a.cost - b.cost).slice(0, most));
  return anchors.filter((anchor) => kept.has(anchor)).slice(0, most);
}

function anchorOfPiece(piece: string, known: KnownAnchors): Anchor | null {
  const bare = piece.replace(/^[[^]+/, '').replace(/[\]$]+$/, '');
  if (/^[!.*#]|[?*]$|\{0?,\d+\}$|\{0\}$/.test(bare) || bare === '') return null;
  const found = known.get(bare);
  if (found !== undefined) return found;
  const anchor = newAnchor(bare, known);
  known.set(bare, anchor);
  return anchor;
}

function newAnchor(piece: string, known: KnownAnchors): Anchor | null {
  if (piece.startsWith('(')) return anchorOfGroup(piece.slice(1, piece.lastIndexOf(')')), known);
  if (piece.startsWith('{')) return ofWords(formsOf(piece.slice(1, piece.indexOf('}'))));
  const word = piece.replace(/\+$|\{\d+,?\d*\}$/, '').toLowerCase();
  const parts = word.startsWith("'") ? null : splitContraction(word);
  return ofWords([parts ? parts[0] : word]);
}

/** One of the alternatives must match, so the anchor is the anchors of all of them. */
function anchorOfGroup(inside: string, known: KnownAnchors): Anchor | null {
  const words = new Set<string>();
  for (const alternative of split(inside, '|')) {
    const [anchor] = rarest(anchorsOf(alternative, known), 1);
    if (!anchor) return null;
    for (const word of anchor.words) words.add(word);
  }
  return ofWords(words);
}

function ofWords(words: Iterable<string>): Anchor {
  const all = new Set(words);
  return { words: all, cost: [...all].reduce((sum, word) => sum + (frequency.get(word) ?? rare), 0) };
}

/** The elements of a pattern as they are written. Blanks and hyphens divide them. */
const pieces = (source: string): string[] => split(source, ' \n\t-').filter((piece) => piece !== '');

function split(text: string, dividers: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '(' || character === '{') depth++;
    else if (character === ')' || character === '}') depth--;
    else if (depth === 0 && dividers.includes(character)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

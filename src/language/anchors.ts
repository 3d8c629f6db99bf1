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
 * reading the pattern, since that is done for every pattern at every start; none when every element may be any word.
 */
export function anchorsOf(source: string, known: KnownAnchors): readonly Anchor[] {
  const found: Anchor[] = [];
  for (const element of split(source, isBlank)) {
    const anchor = anchorOf(element, known);
    if (anchor) found.push(anchor);
  }
  return found;
}

/** The rarest of some anchors, as many as are wanted, in their order. */
export function rarest(anchors: readonly Anchor[], most: number): readonly Anchor[] {
  if (anchors.length <= most) return anchors;
  const kept = new Set(anchors.toSorted((a, b) => a.cost - b.cost).slice(0, most));
  return anchors.filter((anchor) => kept.has(anchor)).slice(0, most);
}

function anchorOf(element: string, known: KnownAnchors): Anchor | null {
  const found = known.get(element);
  if (found !== undefined) return found;
  const anchor = newAnchor(element, known);
  known.set(element, anchor);
  return anchor;
}

/** An element that may be left out, or may be any word. */
const isFree = (bare: string): boolean => bare === '' || /^[!.*#]|[?*]$|\{0?,\d+\}$|\{0\}$/.test(bare);

function newAnchor(element: string, known: KnownAnchors): Anchor | null {
  if (plainWord.test(element)) return ofWords(firstWord(element));
  const bare = element.replace(/^[[^]+/, '').replace(/[\]$]+$/, '');
  if (isFree(bare)) return null;
  if (bare.startsWith('(')) return anchorOfGroup(bare.slice(1, bare.lastIndexOf(')')), known);
  if (bare.startsWith('{')) return ofWords(formsOf(bare.slice(1, bare.indexOf('}'))));
  return ofWords(firstWord(bare.replace(/\+$|\{\d+,?\d*\}$/, '')));
}

/** One of the alternatives must match, so the anchor is the anchors of all of them. */
function anchorOfGroup(inside: string, known: KnownAnchors): Anchor | null {
  const words = new Set<string>();
  for (const alternative of split(inside, isBar)) {
    if (plainWord.test(alternative)) for (const word of firstWord(alternative)) words.add(word);
    else {
      const [anchor] = rarest(anchorsOf(alternative, known), 1);
      if (!anchor) return null;
      for (const word of anchor.words) words.add(word);
    }
  }
  return ofWords(words);
}

/** By far the commonest element. */
const plainWord = /^[a-z0-9']+$/;

/** A word as a sentence holds it: of “don’t” the first of two. */
function firstWord(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return [(lower.startsWith("'") ? null : splitContraction(lower))?.[0] ?? lower];
}

function ofWords(some: Iterable<string>): Anchor {
  const words = some instanceof Set ? some : new Set(some);
  let cost = 0;
  for (const word of words) cost += frequency.get(word) ?? rare;
  return { words, cost };
}

const isBlank = (code: number): boolean => code === 32 || code === 45 || code === 10 || code === 9;
const isBar = (code: number): boolean => code === 124;
const [openRound, closeRound, openCurly, closeCurly] = [40, 41, 123, 125];

/** The parts of a pattern between dividers that stand in no bracket; empty ones are left out. */
function split(text: string, divides: (code: number) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === openRound || code === openCurly) depth++;
    else if (code === closeRound || code === closeCurly) depth--;
    else if (at === text.length || (depth === 0 && divides(code))) {
      if (at > from) parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return parts;
}

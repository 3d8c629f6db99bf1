import type { PartName, Sentence } from '../email.ts';

/**
 * Hashes of every three words in a row of what the seller wrote, ascending. Of a long text the lowest stand for the
 * rest (a bottom-k sketch, Broder 1997), so that a summary stays small.
 */
export function shinglesOf(sentences: readonly Sentence[]): readonly number[] {
  const words = sentences
    .filter(({ part }) => written.has(part))
    .flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const hashes = new Set<number>();
  for (let i = 0; i + 3 <= words.length; i++) hashes.add(hashOf(words.slice(i, i + 3).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, most);
}

const written: ReadonlySet<PartName | 'guidance'> = new Set(['opening', 'body', 'ask', 'postscript']);
const most = 128;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Jaccard similarity of two sets of hashes, each given by its lowest members: counted over the lowest of both, which
 * is exact for sets that are given whole. 0 when one is too small to tell.
 */
export function similarity(one: readonly number[], other: readonly number[]): number {
  const size = Math.min(one.length, other.length);
  if (size < fewest) return 0;
  const inOther = new Set(other);
  const isWhole = Math.max(one.length, other.length) < sketch;
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b);
  const counted = isWhole ? union : union.slice(0, sketch);
  const inOne = new Set(one);
  return counted.filter((hash) => inOne.has(hash) && inOther.has(hash)).length / counted.length;
}

/** Runs of three words: below this, a greeting and a thank-you make two texts alike. */
const fewest = 6;

/** Summaries give this many hashes of a long text. */
const sketch = 128;

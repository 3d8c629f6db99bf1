import type { PatternSet } from './email.ts';

/**
 * Declares patterns in the pattern language (README, “Patterns”), to be asked for with `sentence.matches(set)`. Lists
 * are flattened, so that a rule may build some of its patterns.
 */
export const patterns = (...sources: readonly (string | readonly string[])[]): PatternSet => ({
  sources: sources.flat(),
});

import type { Sentence } from '../email.ts';

/** Below this many words a grade says more about chance than about the text. */
const fewestWords = 30;

/**
 * Flesch–Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid et al., 1975).
 * One decimal; null for texts of fewer than 30 words. Merge tags count as one word of two syllables.
 */
export function readingGrade(sentences: readonly Sentence[]): number | null {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  if (tokens.length < fewestWords) return null;
  const syllables = tokens.reduce((sum, { word, isTag }) => sum + (isTag ? 2 : syllablesOf(word)), 0);
  const grade = 0.39 * (tokens.length / sentences.length) + 11.8 * (syllables / tokens.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

/** Vowel groups, less a silent e: within one syllable of a dictionary for nearly all English words. */
export function syllablesOf(word: string): number {
  const letters = word.replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const groups = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

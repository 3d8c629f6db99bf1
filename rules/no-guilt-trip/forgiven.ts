import { patterns } from '../../src/rule.ts';

/** “Things went quiet on your end (totally fine)”: the silence is named and forgiven. */
export const forgiven = patterns(
  '(totally|completely|perfectly|absolutely|entirely|quite|all) (fine|ok|okay|understandable|understand|get it|all right|alright)',
  '(is|are|be) (fine|ok|okay) (with|by|either|too)',
  '(no (worries|problem|hard feelings|pressure)|priorities (shift|change)|(life|things) (happens|happen|get busy))',
);
export const isSilence = (quote: string): boolean => /quiet|silent|dark/i.test(quote);

/** “I’ve reached out a few times” before a way out tells why the seller stops, and blames nobody. */
export const isVague = (quote: string): boolean => /\b(?:few|couple|several)\b/i.test(quote);

import type { Match, PatternSet, Sentence } from '../../src/email.ts';
import { patterns } from '../../src/rule.ts';
import { termsNamed, whoPays } from './patterns.ts';

/** “What could go wrong?”, “Is there a risk?”: the sentence before asks for what the answer denies. */
export const asksForRisk = ({ email, index }: Sentence): boolean =>
  /\b(?:risks?|downsides?|dangers?|catch|go(?:es)? wrong|fail(?:s|ure)?|lose|drawbacks?|regrets?|doubts?|safe|certain|sure|guaranteed|works?|risky|dangerous)\b[^?]*\?\W*$/i.test(
    email?.sentences[index - 1]?.text ?? '',
  );

export const terms = patterns(termsNamed, whoPays);

/** The terms of a “zero risk” may stand in the sentence before it or after it. */
export const hasTerms = ({ email, index }: Sentence, set: PatternSet): boolean =>
  [-1, 0, 1].some((apart) => (email?.sentences[index + apart]?.matches(set).length ?? 0) > 0);

/** “What can go wrong:” is a heading; with a question mark it says that nothing can. */
export const isHeading = ({ quote }: Match, { question }: Sentence): boolean =>
  /^(?:what|how)\b/i.test(quote) && !question;

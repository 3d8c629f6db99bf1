import type { Sentence } from '../email.ts';

/** Words as a reader counts them: “don’t”, “two-week” and “and/or” are one each. */
export const wordCount = ({ tokens }: Sentence): number =>
  tokens.filter(({ start, before }, at) => {
    const end = tokens[at - 1]?.end;
    return end === undefined || !(end === start || (start === end + 1 && /^[-–/’']$/.test(before)));
  }).length;

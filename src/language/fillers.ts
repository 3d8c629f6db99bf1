import type { Token } from '../email.ts';

/** Words that strengthen, weaken or pad, and change nothing of what a phrase means. Negations are not among them. */
export const fillers: readonly string[] = [
  'very',
  'really',
  'just',
  'simply',
  'literally',
  'honestly',
  'truly',
  'actually',
  'even',
  'quite',
  'absolutely',
  'definitely',
  'certainly',
  'probably',
  'basically',
  'currently',
  'already',
  'please',
  'also',
  'totally',
  'completely',
  'seriously',
  'genuinely',
  'frankly',
  'quietly',
  'extremely',
  'incredibly',
  'super',
  'pretty',
  'rather',
  'perhaps',
  'maybe',
  'possibly',
  'always',
  'often',
  'usually',
  'still',
  'ever',
  'yet',
  'surely',
  'clearly',
  'obviously',
  'personally',
  'kindly',
];

const known = new Set(fillers);

/** True for a word that may stand between two words of any pattern. */
export const isFiller = (token: Token): boolean => known.has(token.word);

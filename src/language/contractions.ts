/** Written without an apostrophe, yet never a word of its own. */
const bare = new Map<string, readonly [string, number, string]>([
  ['dont', ['do', 2, 'not']],
  ['doesnt', ['does', 4, 'not']],
  ['didnt', ['did', 3, 'not']],
  ['wont', ['will', 2, 'not']],
  ['cant', ['can', 2, 'not']],
  ['cannot', ['can', 3, 'not']],
  ['isnt', ['is', 2, 'not']],
  ['wouldnt', ['would', 5, 'not']],
  ['shouldnt', ['should', 6, 'not']],
  ['havent', ['have', 4, 'not']],
  ['im', ['i', 1, 'am']],
  ['ive', ['i', 1, 'have']],
  ['youre', ['you', 3, 'are']],
  ['youll', ['you', 3, 'will']],
  ['gonna', ['going', 3, 'to']],
  ['wanna', ['want', 3, 'to']],
  ['gotta', ['got', 3, 'to']],
]);

const endings = new Map([
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would'],
]);

const irregularNegation = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

/** After these, `'s` is “is” (or “has”); after any other word it marks the owner. */
const subjects = new Set([
  'it',
  'he',
  'she',
  'that',
  'this',
  'there',
  'here',
  'what',
  'who',
  'where',
  'when',
  'how',
  'why',
  'everyone',
  'everything',
  'nobody',
  'nothing',
  'something',
  'someone',
  'time',
  'clock',
  'one',
]);

/**
 * Splits a contraction. Takes the word in lower case with straight apostrophes; returns the two words and how many
 * characters of the original belong to the first, or null when the word is whole.
 */
export function splitContraction(word: string): readonly [string, number, string] | null {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return bare.get(word) ?? null;
  if (word.endsWith("n't")) {
    const stem = word.slice(0, -3);
    return [irregularNegation.get(stem) ?? stem, stem.length, 'not'];
  }
  const stem = word.slice(0, apostrophe);
  const ending = word.slice(apostrophe);
  const written = endings.get(ending);
  if (written) return [stem, apostrophe, written];
  if (ending !== "'s") return null;
  if (stem === 'let') return ['let', 3, 'us'];
  return [stem, apostrophe, subjects.has(stem) ? 'is' : "'s"];
}

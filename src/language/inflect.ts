/** Past tense and participle of verbs that do not take -ed. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  become: ['became'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came'],
  cost: ['cost'],
  cut: ['cut'],
  do: ['does', 'did', 'done'],
  draw: ['drew', 'drawn'],
  drop: ['dropped'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['goes', 'went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['has', 'had'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  leave: ['left'],
  lose: ['lost'],
  let: ['let'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  pay: ['paid'],
  put: ['put'],
  read: ['read'],
  rise: ['rose', 'risen'],
  run: ['ran'],
  say: ['said'],
  see: ['saw', 'seen'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shut: ['shut'],
  sit: ['sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  stand: ['stood'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  try: ['tried'],
  understand: ['understood'],
  wait: ['waited'],
  win: ['won'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last consonant all the same. */
const doubling = new Set(['commit', 'prefer', 'refer', 'occur', 'regret', 'admit', 'forget', 'begin', 'unsubscrib']);

/**
 * Every form of a word of the pattern language's `{word}`: the word itself, -s, -ed, -ing and irregular forms. The same
 * -s serves verbs and nouns, so `{seat}` holds “seats”.
 */
export function formsOf(word: string): string[] {
  const base = word.toLowerCase();
  const regular = irregular[base] ? [] : [past(base)];
  return [...new Set([base, third(base), ...(irregular[base] ?? regular), present(base)])];
}

function third(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${doubled(word)}ed`;
}

function present(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word) && word.length > 2) return `${word.slice(0, -1)}ing`;
  return `${doubled(word)}ing`;
}

/** “grab” → “grabb”: one vowel and one consonant at the end of a short word. */
function doubled(word: string): string {
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word);
  return isShort || doubling.has(word) ? word + word.at(-1) : word;
}

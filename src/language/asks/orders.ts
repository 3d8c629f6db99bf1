import type { Token } from '../../email.ts';

/** What a reader can be asked to do: words that are nothing but verbs where a clause begins. */
const verbs = new Set(
  (
    'send bring choose tell come join confirm respond tap ask apply reserve register subscribe enrol enroll submit ' +
    'download upload enter browse decide pick grab swing pop hop wire buy rsvp donate accept approve redeem activate ' +
    'renew ping revert write fill collect arrange fetch claim unlock begin skip get meet learn discover explore holler ' +
    'remember'
  ).split(' '),
);
/** The same, when an object or an adverb follows: “Order form attached” orders nothing. */
const nounsToo = new Set(
  (
    'reply text email phone message ring dial dm pay settle sign forward upgrade invite click pause give secure shout ' +
    'order book call mail post visit contact quote answer share review check schedule print start try read see view ' +
    'watch look go head stop drop shop use take return refer vote log access open show mark lock act follow update ' +
    'continue provide present tag keep name request complete hit press step walk drive hold make add say put set turn ' +
    'find speak talk chat nudge pass jot count suggest propose pencil scan switch move change cancel swap sort test ' +
    'sample taste sit bid'
  ).split(' '),
);
const objects = new Set(
  (
    'a an the this that these those my our your me us it them him her mine yours one any all some both each every either ' +
    'whichever whatever whoever which what how who when where why if whether as to at on in with by for from out up ' +
    'back off over into through down along here there now today tonight tomorrow soon before after until till yes no ' +
    'ahead online early more directly again straight by round around not monday tuesday wednesday thursday friday ' +
    'saturday sunday'
  ).split(' '),
);
/** Behind a plea every verb orders, but these: “please note”, “please find attached”. */
const polite = new Set(
  'note be find see ignore disregard accept forgive excuse pardon understand bear feel let'.split(' '),
);
const pleas = new Set('please pls plz kindly'.split(' '));
const softeners = new Set('simply just then so or and but now also do always only first'.split(' '));
/** Begins a clause that another follows: “If you would like one, ring me.” */
const subordinate = new Set(
  'if when once before after to for in should whenever until unless as while because'.split(' '),
);
const strongBreak = /[;:!?.–—→>()]|--/;

/** Where the sentence orders something: “Kindly reply”, “If it fits, ring me”, “Wire the deposit”. */
export const ordersIn = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, at) => (isPlea(tokens, at) || isOrder(tokens, at, token) ? [at] : []));

const isPlea = (tokens: readonly Token[], at: number): boolean => {
  const [plea, verb, object] = tokens.slice(at, at + 3);
  return (
    plea !== undefined &&
    pleas.has(plea.word) &&
    verb !== undefined &&
    object !== undefined &&
    verb.before === '' &&
    !polite.has(verb.word) &&
    (verb.word !== 'do' || object.word !== 'not')
  );
};

function isOrder(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!verbs.has(token.word)) {
    if (!nounsToo.has(token.word)) return false;
    const [next, after] = tokens.slice(at + 1, at + 3);
    if (
      next &&
      next.before === '' &&
      !next.isTag &&
      next.number === null &&
      after?.number == null &&
      !/^\p{Lu}/u.test(next.raw) &&
      !objects.has(next.word)
    )
      return false;
  }
  return opensClause(tokens, at);
}

/** “Sign it and return it”: one order brings on another. */
const startsOrder = (word: string): boolean => [verbs, nounsToo, pleas].some((set) => set.has(word));

function opensClause(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (softeners.has(tokens[from - 1]?.word ?? '')) from--;
  const first = tokens[from];
  const last = tokens[from - 1];
  if (!first || !last || strongBreak.test(first.before)) return true;
  if (first.before === '-') return first.start - last.end > 1;
  if (from < at && (first.word === 'so' || startsOrder(tokens[0]?.word ?? ''))) return true;
  return first.before.includes(',') && subordinate.has(tokens[0]?.word ?? '');
}

import type { Match, PartName, PatternSet, Place, Sentence } from './email.ts';
import { isNegated, isQuoted, isReported } from './guards.ts';
import { patterns } from './patterns.ts';
import {
  type AnyRule,
  defineRule,
  type Evidence,
  type Example,
  type Messages,
  type Options,
  type RuleMeta,
  type Values,
} from './rule.ts';

/** Phrases that mean the same and deserve the same advice. */
export interface PhraseGroup {
  /** Patterns of the pattern language. */
  readonly match: readonly string[];
  /** Why, in one plain sentence; `{phrase}` stands for the flagged words. */
  readonly message: string;
  /** What to write in place of the flagged words; they must read well there. */
  readonly suggest?: readonly string[];
  /**
   * The other half of what makes it a push, wherever it stands in the sentence: a match counts only beside one of these.
   * Two halves that may come in any order catch more wordings than one pattern for both.
   */
  readonly beside?: readonly string[];
  /** A sentence that holds one of these is left alone by this group. */
  readonly unless?: readonly string[];
  /** Flagged even behind a negation: for phrases that are negative themselves. */
  readonly evenNegated?: boolean;
  /** A first look, before the patterns are run: true for a sentence in the right place, such as behind a refusal. */
  readonly when?: (sentence: Sentence) => boolean;
  /** A last look at a match of this group, for what patterns cannot say. */
  readonly accepts?: (match: Match, sentence: Sentence) => boolean;
}

/** A rule as data: phrases with their reasons, near misses, and where to look. */
export interface PhraseRule<O extends Options = Record<never, never>> extends Omit<RuleMeta<Messages, O>, 'messages'> {
  readonly docs: { readonly summary: string; readonly why: string; readonly evidence: readonly Evidence[] };
  readonly phrases: Readonly<Record<string, PhraseGroup>>;
  /** A match that overlaps one of these is left alone. */
  readonly except?: readonly string[];
  /** A sentence that holds one of these is left alone. */
  readonly unless?: readonly string[];
  /** Parts to look in; by default everything the seller writes but signature and footer. */
  readonly where?: readonly (PartName | 'guidance')[];
  /** A last look at a match, for what patterns cannot say. */
  readonly accepts?: (match: Match, sentence: Sentence, options: Values<NoInfer<O>>) => boolean;
  /** Further patterns, that `accepts` asks for. */
  readonly patterns?: readonly PatternSet[];
  readonly examples: readonly Example<NoInfer<O>>[];
}

/** Turns phrases into an ordinary sentence rule: each message id is the key of its group. */
export function phraseRule<const O extends Options = Record<never, never>>(spec: PhraseRule<O>): AnyRule {
  const {
    phrases,
    except = [],
    unless = [],
    where = everywhere,
    accepts = () => true,
    patterns: asked = [],
    ...meta
  } = spec;
  const groups = Object.entries(phrases).map(([id, group]) => ({
    id,
    group,
    set: patterns(group.match),
    beside: patterns(group.beside ?? []),
    unless: patterns(group.unless ?? []),
  }));
  const exceptions = patterns(except);
  const spoilers = patterns(unless);
  return defineRule({
    ...meta,
    scope: 'sentence',
    messages: Object.fromEntries(groups.map(({ id, group }) => [id, group.message])),
    patterns: [exceptions, spoilers, ...asked, ...groups.flatMap((group) => [group.set, group.beside, group.unless])],
    triggers: groups.map(({ set }) => set),
    check(sentence, { options, report }) {
      if (!where.includes(sentence.part)) return;
      const found = groups.filter(
        ({ group, set }) => sentence.mayMatch(set) && group.when?.(sentence) !== false && has(sentence, set),
      );
      if (found.length === 0 || has(sentence, spoilers)) return;
      const excepted = sentence.matches(exceptions);
      const taken: Match[] = [];
      for (const { id, group, set, beside, unless: own } of found) {
        if (has(sentence, own)) continue;
        for (const match of sentence.matches(set)) {
          if (overlaps(match, excepted) || overlaps(match, taken, near) || !accepts(match, sentence, options)) continue;
          if (group.beside && sentence.matches(beside).every((other) => overlaps(match, [other]))) continue;
          if (group.accepts && !group.accepts(match, sentence)) continue;
          if (isQuoted(match, sentence) || isReported(match, sentence)) continue;
          if (!group.evenNegated && isNegated(match, sentence)) continue;
          taken.push(match);
          const { quote, ...place } = withWholeDate(match, sentence);
          report(place, id, { phrase: quote }, group.suggest ? { suggest: group.suggest } : {});
        }
      }
    },
  });
}

/** What the seller writes to the reader; a quoted reply is the reader's, a footer the law's. */
const everywhere: readonly (PartName | 'guidance')[] = [
  'subject',
  'preheader',
  'greeting',
  'opening',
  'body',
  'ask',
  'postscript',
  'sign-off',
];

const has = (sentence: Sentence, set: PatternSet): boolean =>
  set.sources.length > 0 && sentence.matches(set).length > 0;

/** A phrase that ends within a date is reported to the end of it: “the rate ends on 4 March”. */
function withWholeDate(match: Match, { dates, start, text }: Sentence): Place & Pick<Match, 'quote'> {
  const date = dates.find((one) => one.start < match.end && match.end < one.end);
  if (!date) return match;
  const rest = text.slice(match.end - start, date.end - start);
  return { ...match, end: date.end, quote: `${match.quote}${rest.replace(/\s+/g, ' ')}` };
}

/** Two phrases this many words apart are one push: one finding says it. */
const near = 2;

const overlaps = (match: Match, others: readonly Match[], apart = 0): boolean =>
  others.some(({ first, last }) => first <= match.last + apart && match.first - apart <= last);

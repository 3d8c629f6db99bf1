import type { Dialect, Email, Kind, Page, PatternSet, Place, Sentence, ZoneName } from './email.ts';
import type { Sequence } from './sequence.ts';

/** The rule contract: what a rule declares and what its `check` receives. */

/** What a rule can be about. */
export interface Units {
  readonly sentence: Sentence;
  readonly email: Email;
  readonly page: Page;
  readonly sequence: Sequence;
}
export type Scope = keyof Units;
export type Level = 'error' | 'warn' | 'info';
export type Severity = Level | 'off';

export const families = [
  'pressure',
  'scarcity',
  'bundling',
  'discovery',
  'focus',
  'respect',
  'honesty',
  'substance',
  'clarity',
  'merge tags',
  'compliance',
  'sequence',
] as const;
export type Family = (typeof families)[number];

export type Value = number | string | boolean | readonly string[] | Readonly<Record<string, number>>;
/** An option declares itself once: doc and default give its type, its validation and its row in `explain`. */
export interface Option {
  readonly doc: string;
  readonly default: Value;
}
export type Options = Readonly<Record<string, Option>>;
type Widen<T> = T extends readonly string[]
  ? readonly string[]
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends string
        ? string
        : Readonly<Record<string, number>>;
/** The values a rule's `check` receives for its options. */
export type Values<O extends Options> = { readonly [K in keyof O]: Widen<O[K]['default']> };

/** Message id -> text; a report must fill every `{hole}` of the message it uses. */
export type Messages = Readonly<Record<string, string>>;
type Holes<T> = T extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;

/** Texts to put in the reported place: `fix` may be applied unasked, `suggest` may not. */
export interface Edits {
  readonly fix?: string;
  readonly suggest?: readonly string[];
}
export type Report<M extends Messages> = <Id extends keyof M & string>(
  at: Place,
  id: Id,
  data: Readonly<Record<Holes<M[Id]>, string | number>>,
  edits?: Edits,
) => void;

/** What the configuration says for all rules, under `settings`. */
export interface Settings {
  readonly mergeTags: {
    /** The template languages in use; `auto` takes every one for possible. */
    readonly dialects: readonly (Dialect | 'auto')[];
    /** The names that merge tags may have; none means that any may stand. */
    readonly fields: readonly string[];
  };
}

/** What `check` receives beside its unit. */
export interface Context<M extends Messages = Messages, O extends Options = Options> {
  readonly options: Values<O>;
  readonly report: Report<M>;
  /** The day of the run as YYYY-MM-DD: the only clock a rule may read. */
  readonly today: string;
  readonly settings: Settings;
  /** The name that was most likely meant, by edit distance; null when none is near. */
  nearest(name: string, names: readonly string[]): string | null;
}

/** A: law, regulator or ruling. B: a publisher's own data or a controlled study. C: second-hand data. D: opinion. */
export interface Evidence {
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly title: string;
  /** Absent for an editorial choice. */
  readonly url?: string;
  /** The day the page was read, as YYYY-MM-DD: a rule prints no page that nobody opened. */
  readonly read?: string;
}

export interface Docs {
  /** One sentence: what the rule flags. */
  readonly summary: string;
  /** One or two sentences: what it costs the seller. */
  readonly why: string;
  readonly evidence: readonly Evidence[];
}

/** A test and a piece of documentation at once. */
export interface Example<O extends Options = Options> {
  /** One page as Markdown, or file name -> page; a text without headings or lists is one email. */
  readonly text: string | Readonly<Record<string, string>>;
  /** The flagged slices, quoted as they stand in the text; none means clean. Of several files, in the order of their names. */
  readonly finds: readonly string[];
  /** The text with its fixes applied; for examples of one page. */
  readonly fixed?: string;
  readonly options?: Partial<Values<O>>;
  /** YYYY-MM-DD, for rules that read the clock. */
  readonly today?: string;
  /** For rules that read the settings. */
  readonly settings?: { readonly mergeTags: Partial<Settings['mergeTags']> };
}

/** Everything about a rule but its check. */
export interface RuleMeta<M extends Messages = Messages, O extends Options = Options> {
  readonly family: Family;
  /** The level in the preset `recommended`. */
  readonly severity: Severity;
  /** Which emails it applies to; by default all but transactional ones. */
  readonly kinds?: readonly Kind[];
  /** Which zones it reads; by default emails only. */
  readonly zones?: readonly ZoneName[];
  readonly docs: Docs;
  readonly messages: M;
  readonly options?: O;
  /** True when the rule reads more than English words: it runs on mail in any language. */
  readonly anyLanguage?: boolean;
  /** True when a live claim (a source, an owner, a day it expires) lets a finding pass. */
  readonly coveredByClaims?: boolean;
  /** Patterns that `check` asks for with `sentence.matches(set)`; all rules' patterns are walked together. */
  readonly patterns?: readonly PatternSet[];
  /** Of a sentence rule: it looks only at sentences in which one of these may match. Without them, at all. */
  readonly triggers?: readonly PatternSet[];
  readonly examples: readonly Example<NoInfer<O>>[];
}

export interface Rule<S extends Scope = Scope, M extends Messages = Messages, O extends Options = Options>
  extends RuleMeta<M, O> {
  readonly scope: S;
  check(unit: Units[S], context: Context<NoInfer<M>, NoInfer<O>>): void;
}

/** A rule after its own declarations were checked: all rules look alike to the engine. */
export type AnyRule = { [S in Scope]: Rule<S> }[Scope];

/** Options that every rule has without declaring them. */
export const commonOptions = {
  allow: {
    doc: 'names and phrases to let through: a finding that overlaps one is not reported',
    default: [] as readonly string[],
  },
} as const satisfies Options;

/** Checks a rule against its own declarations, then forgets them. */
export const defineRule = <S extends Scope, const M extends Messages, const O extends Options = Record<never, never>>(
  rule: Rule<S, M, O>,
): AnyRule =>
  // The border where the rule's own messages and options are forgotten; `check` was held to them above.
  ({ ...rule, options: { ...rule.options, ...commonOptions } }) as unknown as AnyRule;

/** For the `kinds` of a rule that applies to transactional mail too. */
export { kinds as everyKind } from './email.ts';
export { patterns } from './patterns.ts';

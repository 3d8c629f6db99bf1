/** The nouns of the trade. Types only: every layer speaks them, none owns them. */

import type { Choice, ConditionField, Dialect, MergeTag, TagFault } from './merge-tag.ts';
import type { Place, Span } from './place.ts';

export type { Choice, ConditionField, Dialect, MergeTag, Place, Span, TagFault };

export const kinds = [
  'cold',
  'follow-up',
  'breakup',
  'promo',
  'nurture',
  'upsell',
  'deal-stage',
  'post-meeting',
  'transactional',
  'script',
  'note',
  'unknown',
] as const;

/** What an email is for; `unknown` when in doubt. */
export type Kind = (typeof kinds)[number];

/** How an email reaches its reader. */
export type Channel = 'email' | 'text' | 'social' | 'call';

/** A stretch of a page. A bad example is an email that its page shows in order to reject it. */
export type ZoneName = 'email' | 'guidance' | 'bad example' | 'other';

export type Zone = Place & { readonly name: ZoneName };

export type PartName =
  | 'subject'
  | 'preheader'
  | 'greeting'
  | 'opening'
  | 'body'
  | 'ask'
  | 'postscript'
  | 'sign-off'
  | 'signature'
  | 'footer'
  | 'quoted reply';

export interface Part extends Place {
  readonly name: PartName;
}

/** A word, number or merge tag of a sentence. Contractions are apart: “don't” is `do` and `not`. */
export interface Token extends Span {
  /** Lower case, straight apostrophes, contractions written out: what patterns see. */
  readonly word: string;
  /** As it stands in the file. */
  readonly raw: string;
  /** The value of digits or of a number word; null for any other word. */
  readonly number: number | null;
  readonly isTag: boolean;
  /** Punctuation between this token and the one before it, spaces removed. */
  readonly before: string;
}

/** A stretch of a sentence that a pattern matched. */
export interface Match extends Place {
  /** Indices into `Sentence.tokens`; `last` is inclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of the pattern within its set. */
  readonly pattern: number;
  /** The matched words as they stand in the file, on one line. */
  readonly quote: string;
}

/** Patterns that are looked for together. Made by `patterns()` in rule.ts; compared by identity. */
export interface PatternSet {
  readonly sources: readonly string[];
}

export type QuestionType = 'discovery' | 'meeting' | 'leading' | 'check' | 'other';

/** A sentence that asks. */
export interface Question extends Place {
  readonly type: QuestionType;
  readonly text: string;
}

/** One sentence of an email or of coaching prose. Never runs over a block, a list item or a table cell. */
export interface Sentence extends Place {
  /** The prose on one line, markup blanked and merge tags masked; as long as the span. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** `guidance` is the coaching prose of a page. */
  readonly part: PartName | 'guidance';
  /** Null in guidance. */
  readonly email: Email | null;
  /** Position in `Email.sentences` or `Page.guidance`. */
  readonly index: number;
  readonly question: Question | null;
  /** True for a button, a link or a heading: a label, not running prose. */
  readonly isLabel: boolean;
  /** Calendar dates named in the sentence. Relative words (“tomorrow”) are not dates. */
  readonly dates: readonly DateMention[];
  /** The sets of which a pattern may match here: the sentence holds the words it cannot match without. */
  readonly possibleSets: Iterable<PatternSet>;
  /** False when none of the set can match here: cheap to ask before anything that is not. */
  mayMatch(patterns: PatternSet): boolean;
  /** The matches of a set that the rule has declared in `patterns`; leftmost, longest, in order. */
  matches(patterns: PatternSet): readonly Match[];
}

/** “3 May 2026”: the day as YYYY-MM-DD. A date without a year takes the one nearest to the day of the run. */
export interface DateMention extends Place {
  readonly day: string;
  readonly hasYear: boolean;
}

/** Where an email stands in a sequence. */
export interface Step {
  readonly sequence: string | null;
  /** 1-based; null when the page gives none. */
  readonly step: number | null;
  /** Days after the first step, or after the event that all steps count from; null when the page gives none. */
  readonly day: number | null;
  /** Days after the step before (“3 days later”); null when the page does not count so. */
  readonly gap: number | null;
  /** Offset of the heading that the sequence stands under; null when front matter names the sequence, or nothing does. */
  readonly section: number | null;
  /** Offset of the heading that gives the number or the day; null when a label or front matter does. */
  readonly heading: number | null;
  /** Another text for the same step: “Version B”. */
  readonly isAlternative: boolean;
  /** How many steps of the same sequence stand before it in the page. */
  readonly earlier: number;
}

/** What an email is seen to do; computed once, used by rules and shown by `inspect`. */
export interface Facts {
  readonly words: number;
  /** Flesch–Kincaid grade; null when the text is too short to measure. */
  readonly readingGrade: number | null;
  /** Share of you-words among you- and we-words, 0 to 1; null when there are none. */
  readonly customerFocus: number | null;
  readonly selfIntro: boolean;
  readonly hasCustomerQuestion: boolean;
  readonly hasNextStep: boolean;
  readonly hasWayOut: boolean;
}

/** An email as the page gives it, before its language is read. */
export interface EmailFrame extends Place {
  /** The page's path, `#`, and the number. */
  readonly id: string;
  /** 1-based position in the page. */
  readonly number: number;
  readonly kind: Kind;
  readonly channel: Channel;
  /** The subject with merge tags as written; null when there is none. */
  readonly subject: string | null;
  /** In the order of the text; they do not overlap. The subject may stand outside the email's own span. */
  readonly parts: readonly Part[];
  readonly tags: readonly MergeTag[];
  readonly conditions: readonly ConditionField[];
  readonly tagFaults: readonly TagFault[];
  readonly step: Step | null;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly isBadExample: boolean;
  /** One short line that stands for the whole email: the subject, else the greeting, else the first line. */
  readonly headline: Place;
}

/** What is sent or spoken to one reader. */
export interface Email extends EmailFrame {
  readonly sentences: readonly Sentence[];
  readonly questions: readonly Question[];
  readonly facts: Facts;
  /** “English”, another language by its English name, or what the front matter says. */
  readonly language: string;
}

/** One file as text, before its language is read. */
export interface PageFrame {
  readonly path: string;
  readonly text: string;
  /**
   * As long as `text`. Markup is blanked with spaces, a merge tag is a run of U+FFFC, a soft line break is a
   * space; a line feed is left only where a block ends.
   */
  readonly prose: string;
  readonly zones: readonly Zone[];
  /** Coaching prose, as blocks to be cut into sentences. */
  readonly guidance: readonly Span[];
  /** Spans that are labels (buttons, link texts, headings, bold lines that stand alone), ascending. */
  readonly labels: readonly Span[];
  readonly choices: readonly Choice[];
  readonly tags: readonly MergeTag[];
  readonly tagFaults: readonly TagFault[];
  readonly emails: readonly EmailFrame[];
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** What the parser could not read, such as broken YAML. */
  readonly problems: readonly Problem[];
  /** Absent when the text is that of the file, and every offset is exact. */
  readonly source?: Source;
}

/** Where the text of a page stands in its file: a mail in base64, a cell of a table, a word with entities in it. */
export interface Source {
  /** Of the file. */
  readonly text: string;
  /** What of the file could not be decoded; places in the file. */
  readonly problems: readonly Problem[];
  /** A span of the prose as one of the page's text: the two differ within words that markup or entities stand in. */
  inText(span: Span): Span;
  /** The words that a span of the page's text shows to a reader. */
  words(span: Span): string;
  /** A span of the page's text as one of the file. */
  inFile(span: Span): Span;
}

/** One file: its emails and its coaching prose, read. */
export interface Page extends Omit<PageFrame, 'emails' | 'guidance'> {
  readonly emails: readonly Email[];
  readonly guidance: readonly Sentence[];
}

/** A statement with evidence: what lets a scarcity, deadline, price or number claim pass until it expires. */
export interface Claim {
  /** The claim as it stands in the email; null when a pattern says it. */
  readonly text: string | null;
  /** In the pattern language; null when a text says it. */
  readonly pattern: string | null;
  readonly source: string;
  readonly owner: string;
  /** YYYY-MM-DD: from this day on the claim covers nothing. */
  readonly expires: string;
}

/** Something wrong with the page itself. */
export interface Problem extends Place {
  readonly message: string;
}

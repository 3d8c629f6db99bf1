import type { Channel, Facts, Kind, Place, QuestionType, Step } from './email.ts';

/** What rules on sequences speak of. Types only. */

/** The end of an offer, as an email names it. */
export interface Deadline extends Place {
  readonly phrase: string;
  /** YYYY-MM-DD; null for a relative phrase (“tonight”). */
  readonly day: string | null;
  /** Days, counted from the sending, within which a relative phrase comes true: 0 for “tonight”, 6 for “Friday”. */
  readonly within: number | null;
  /** What ends: the offer, the registration …; null when the sentence does not say. */
  readonly about: string | null;
  /** True when it says that an end was put off: “the sale is extended”. */
  readonly isExtension: boolean;
}

/** A small, serialisable account of an email: all that a rule on sequences may see. */
export interface Summary extends Place {
  readonly id: string;
  readonly number: number;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly language: string;
  readonly subject: string | null;
  readonly headline: Place;
  readonly isBadExample: boolean;
  /** True when its page holds no other email. */
  readonly isAlone: boolean;
  readonly step: Step | null;
  /** True when the front matter says `thread: same`: it is sent as a reply to the step before. */
  readonly isSameThread: boolean;
  /** True when the front matter or the page says that a reply or a no ends the sequence. */
  readonly stopsOnReply: boolean;
  readonly facts: Facts;
  readonly questionTypes: readonly QuestionType[];
  /** The first question about the reader. */
  readonly discovery: Place | null;
  /** The first words that offer something of the seller’s. */
  readonly offer: Place | null;
  readonly deadlines: readonly Deadline[];
  /** Placeholders for words that the seller still has to write. */
  readonly instructions: number;
  /** Hashes of the text’s runs of three words, ascending; of a long text the lowest ones stand for the rest. */
  readonly shingles: readonly number[];
  /** Family of rules -> number of findings. */
  readonly findings: Readonly<Record<string, number>>;
  /** Id of a rule -> number of findings. */
  readonly findingsByRule: Readonly<Record<string, number>>;
  /** Findings that a customer feels as a push. */
  readonly pushes: number;
}

/** An email in its sequence. */
export interface SequenceStep extends Summary {
  readonly step: Step;
  /** What a reader would call it: the number the page gives, else its place in the order, from 1. */
  readonly ordinal: number;
}

/** Emails in order, each with its step and day. */
export interface Sequence {
  /** The title it stands under or the name in the front matter, else that of the file or folder. */
  readonly name: string;
  /** In the order of sending; `day` is counted out where the page gives days after the step before. */
  readonly steps: readonly SequenceStep[];
  /** Other texts for one of the steps, such as “Version B”. */
  readonly alternatives: readonly Summary[];
}

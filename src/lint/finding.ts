import type { Place } from '../email.ts';
import type { Family, Level } from '../rule.ts';
import type { Summary } from '../sequence.ts';

/** A replacement in the file's text; `range` is [start, end) in UTF-16 units. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

export interface Suggestion {
  /** What the edit does, for a person. */
  readonly desc: string;
  readonly fix: Edit;
}

/** Something to report at a place. */
export interface Finding extends Place {
  /** Null for a problem of the page itself, such as broken YAML. */
  readonly ruleId: string | null;
  readonly messageId: string | null;
  readonly message: string;
  readonly severity: Level;
  readonly family: Family | null;
  /** 1-based number of the email in the page; null outside emails. */
  readonly email: number | null;
  readonly part: string | null;
  /** The flagged text as it stands in the file. */
  readonly quote: string;
  readonly fix: Edit | null;
  readonly suggestions: readonly Suggestion[];
}

/** A finding that a directive silenced. */
export interface Suppressed {
  readonly finding: Finding;
  /** The reason behind ` -- `; empty when none was given. */
  readonly justification: string;
}

/** A rule that threw: a bug of the rule, never advice about the mail. */
export interface Crash {
  readonly ruleId: string;
  readonly path: string;
  /** Offset of what the rule was reading. */
  readonly start: number;
  readonly error: Error;
}

export interface PageResult {
  readonly path: string;
  readonly text: string;
  /** By place. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Those of the findings that are about the directives themselves. */
  readonly directiveFaults: readonly Finding[];
  readonly crashes: readonly Crash[];
  readonly summaries: readonly Summary[];
}

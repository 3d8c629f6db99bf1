import type { Claim, Kind } from '../email.ts';
import type { Columns } from '../parse/formats/columns.ts';
import type { AnyRule, Level, Options, Settings, Severity, Values } from '../rule.ts';

/** A rule that is on, at its level and with its options validated and complete. */
export interface ActiveRule {
  readonly id: string;
  readonly rule: AnyRule;
  readonly severity: Level;
  readonly options: Values<Options>;
}

/** All that `lintPage` needs to know, for one path. */
export interface LintConfig {
  /** Every rule that is on for some kind; made once, so that all patterns are indexed once. */
  readonly rules: readonly ActiveRule[];
  /** What is on for one kind of email; `null` asks for guidance and for the page as a whole. */
  rulesFor(kind: Kind | null): readonly ActiveRule[];
  /** Every rule there is, on or off: what a directive may name. */
  readonly ruleIds: readonly string[];
  /** A kind forced by an override's `kind`; null leaves it to the page. */
  readonly kind: Kind | null;
  /** Names that hold a trigger word (“Act! CRM”). */
  readonly vocabulary: readonly string[];
  /** What the columns of tables and exports are called. */
  readonly columns?: Columns | undefined;
  readonly mergeTags: Settings['mergeTags'];
  /** Of claims.yaml; those of front matter come on top. */
  readonly claims: readonly Claim[];
  readonly inlineConfig: boolean;
  readonly reportUnusedDirectives: Severity;
  /** YYYY-MM-DD. */
  readonly today: string;
}

import type { Place, Span } from './place.ts';

/** The template language a merge tag is written in. */
export type Dialect =
  | 'mustache' // {{name}}: Outreach, Salesloft, Apollo, HubSpot, Handlebars
  | 'liquid' // {% if %} and {{ name | filter }}
  | 'single-brace' // {name}
  | 'dollar' // ${name}
  | 'bracket' // [Name]
  | 'mailchimp' // *|FNAME|*
  | 'percent' // %FNAME%
  | 'double-percent' // %%FNAME%%
  | 'salesforce' // {!Contact.Name}
  | 'angle'; // <<Name>>

/** A placeholder that stands for a noun, or, as an instruction, for words the seller still has to write. */
export interface MergeTag extends Place {
  readonly dialect: Dialect;
  /** As it stands in the file, on one line. */
  readonly quote: string;
  /** What stands between the delimiters, without filters and fallback. */
  readonly name: string;
  /** Null when the tag gives none. */
  readonly fallback: string | null;
  /** `[specific pain point from research]`: four words or more, addressed to the seller. */
  readonly isInstruction: boolean;
  /** Within a conditional block, which may stand in for a fallback. */
  readonly isConditional: boolean;
  /** Set by the template itself, such as the item of a loop: no field of the contact. */
  readonly isLocal: boolean;
}

/** A field that a condition or a loop reads, and that no tag prints there: `plan` of `{% if plan == "pro" %}`. */
export type ConditionField = Place & Pick<MergeTag, 'dialect' | 'name' | 'isLocal'>;

/** A mistake in how merge tags, blocks or spintax open, close and nest. */
export interface TagFault extends Place {
  readonly kind:
    | 'tag never closed'
    | 'tag not opened'
    | 'empty tag'
    | 'block never closed'
    | 'block not opened'
    | 'block closed by another'
    | 'wrongly nested'
    | 'empty branch'
    | 'nested too deep';
  /** As it stands in the file, on one line; long ones are cut. */
  readonly quote: string;
  /** The opening tag of the other block, where two are at odds. */
  readonly other: string | null;
}

/** Spintax or a conditional: one branch is sent, each is linted. */
export interface Choice extends Span {
  readonly branches: readonly Span[];
}

/** A sign of a kind: its weight counts once for each place whose pattern matches. */
export interface Cue {
  readonly weight: number;
  /** File name, headings and labels. */
  readonly titles?: RegExp;
  readonly subject?: RegExp;
  /** The first 300 characters after the greeting. */
  readonly opening?: RegExp;
  readonly body?: RegExp;
}

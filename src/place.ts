/** Offsets into the file's text in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything that can be reported: a file and a span of its text. */
export interface Place extends Span {
  readonly path: string;
}

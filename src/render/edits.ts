import type { MergeTag, Span } from '../email.ts';

/** A stretch of the template that a person does not read as it stands, and what stands there for them. */
export interface Edit extends Span {
  readonly text: string;
  /** What makes the text: a merge tag or an engine's output, a branch that is not taken, a comment. */
  readonly cause: 'tag' | 'branch' | 'comment';
  /** The merge tag, when it is one. */
  readonly tag: MergeTag | null;
}

/** The edits in order, without those that lie in or across another: what a branch drops, it drops with its tags. */
export function settled(edits: readonly Edit[]): readonly Edit[] {
  let last = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

/** A text with edits made. `edits` are those of `settled`. */
export function edited(
  text: string,
  edits: readonly Edit[],
  textOf: (edit: Edit) => string = ({ text }) => text,
): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of edits) {
    pieces.push(text.slice(from, edit.start), textOf(edit));
    from = edit.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

import type { Choice, Span } from '../email.ts';
import { firstFrom } from './spans.ts';

/**
 * A part with the delimiters of the choices it begins or ends with: `{Hi|Hello} Ann,` and not `Hi|Hello} Ann,`. The
 * delimiters are blanked before lines are read, so a part is found without them.
 */
export function widened<S extends Span>(part: S, choices: readonly Choice[], text: string): S {
  let { start, end } = part;
  // The inner ones first: `{{a|b} c|d}`.
  for (let i = firstFrom(choices, end) - 1; i >= 0; i--) {
    const choice = choices[i];
    if (!choice || choice.start < part.start - longest) break;
    if (choice.end <= start) continue;
    const first = choice.branches[0]?.start ?? choice.end;
    const last = choice.branches.at(-1)?.end ?? choice.start;
    if (choice.start < start && isBlank(text.slice(first, start)) && !text.slice(choice.start, start).includes('\n'))
      start = choice.start;
    if (
      choice.end > end &&
      last >= end &&
      isBlank(text.slice(end, last)) &&
      !text.slice(end, choice.end).includes('\n')
    )
      end = choice.end;
  }
  return { ...part, start, end };
}

/** Of a delimiter, such as `{% if plan == "full" %}`. */
const longest = 300;

const isBlank = (text: string): boolean => text.trim() === '';

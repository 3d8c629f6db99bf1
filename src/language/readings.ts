import type { Choice, Span } from '../email.ts';

/**
 * Every branch of spintax and conditionals is sent to somebody, so each is read, with what stands around it: as many
 * readings as it takes to see every branch of every choice, also of a choice within a branch. Each reading takes one
 * branch of every choice and blanks the others. Returns texts as long as the stretch; a stretch without choices has
 * one reading.
 */
export function readings(prose: string, stretch: Span, choices: readonly Choice[]): string[] {
  const text = prose.slice(stretch.start, stretch.end);
  // A part may begin or end within a choice, as a greeting does in `{% if … %}Hi {{name}},{% else %}Hi there,{% endif %}`.
  const mine = choices.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  if (mine.length === 0) return [text];
  const roots = nested(mine);
  const count = Math.min(mostReadings, Math.max(...roots.map(({ weight }) => weight)));
  return Array.from({ length: count }, (_, taken) => readingOf(text, stretch.start, roots, taken));
}

/** More than this is a list of words: the last branches are then read in one sentence. */
const mostReadings = 64;

/** Deeper choices are read as they stand: no sender nests so far, and the stack is finite. */
const deepest = 30;

interface Node {
  readonly branches: readonly { readonly span: Span; readonly inner: readonly Node[]; readonly weight: number }[];
  /** Readings that it takes to see all branches. */
  readonly weight: number;
}

/** Choices ascend, the outer before the inner; what crosses is left to the outer one. */
function nested(choices: readonly Choice[], level = 1): Node[] {
  const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
  const roots: Node[] = [];
  for (let i = 0; i < choices.length; ) {
    const choice = choices[i];
    if (!choice) break;
    let next = i + 1;
    while (next < choices.length && (choices[next]?.start ?? 0) < choice.end) next++;
    const within = choices.slice(i + 1, next);
    const branches = choice.branches.map((span) => {
      const inner =
        level < deepest
          ? nested(
              within.filter((one) => holds(span, one)),
              level + 1,
            )
          : [];
      return { span, inner, weight: Math.max(1, ...inner.map(({ weight }) => weight)) };
    });
    roots.push({ branches, weight: branches.reduce((sum, { weight }) => sum + weight, 0) });
    i = next;
  }
  return roots;
}

function readingOf(text: string, base: number, roots: readonly Node[], taken: number): string {
  const units = text.split('');
  const read = (nodes: readonly Node[], turn: number): void => {
    for (const { branches, weight } of nodes) {
      let left = Math.min(turn, weight - 1);
      for (const { span, inner, weight: own } of branches) {
        if (left >= 0 && left < own) read(inner, left);
        else blank(units, span.start - base, span.end - base);
        left -= own;
      }
    }
  };
  read(roots, taken);
  return units.join('');
}

function blank(units: string[], from: number, to: number): void {
  for (let at = Math.max(0, from); at < Math.min(to, units.length); at++) if (units[at] !== '\n') units[at] = ' ';
}

import { cellsOf, textWidth, widthOfCells } from '../reporters/cells.ts';
import { visible } from '../reporters/visible.ts';
import { countOf, oneLine } from '../reporters/wording.ts';
import type { Sequence, SequenceStep } from '../sequence.ts';
import type { Sheet } from './sketch.ts';

/** A sequence for people: a row a step, with bars for its words, questions and pushes. */
export function timeline(sequence: Sequence, { width, paint }: Sheet): string {
  const { steps } = sequence;
  const bar = Math.max(3, Math.min(longestBar, Math.floor((width - 48) / 5)));
  const columns = columnsFor(steps, bar);
  const room = width - columns.reduce((sum, column) => sum + column.width + gap.length, indent.length);
  const rows = steps.map((step) => {
    const cells = columns.map((column) => column.draw(step));
    const shown = cells.map(({ text, kind }) =>
      kind === 'push' ? paint.level[2](text) : kind === 'question' ? paint.good(text) : text,
    );
    const padded = shown.map(
      (text, index) =>
        text + ' '.repeat(Math.max(0, (columns[index]?.width ?? 0) - textWidth(cells[index]?.text ?? ''))),
    );
    const subject = room >= shortestSubject ? paint.dim(cut(titleOf(step), room)) : '';
    return `${indent}${padded.join(gap)}${gap}${subject}`.trimEnd();
  });
  const titles = columns.map((column) => column.title.padEnd(column.width)).join(gap);
  return [...headOf(sequence, { width, paint }), paint.dim(`${indent}${titles}`.trimEnd()), ...rows].join('\n');
}

/** A call and a text message have no subject to miss. */
const titleOf = ({ subject, channel }: SequenceStep): string =>
  subject ?? (channel === 'email' ? '(no subject)' : `(${channel})`);

const indent = '  ';
const gap = '  ';
const longestBar = 12;
const shortestSubject = 12;

interface Cell {
  readonly text: string;
  readonly kind: 'plain' | 'question' | 'push';
}

interface Column {
  readonly title: string;
  readonly width: number;
  draw(step: SequenceStep): Cell;
}

function columnsFor(steps: readonly SequenceStep[], bar: number): readonly Column[] {
  const measured = (title: string, kind: Cell['kind'], of: (step: SequenceStep) => number): Column => {
    const most = Math.max(1, ...steps.map(of));
    const digits = String(most).length;
    // A few are drawn one by one, so that one question is one block.
    const scale = Math.min(1, bar / most);
    return {
      title,
      width: Math.max(title.length, digits + 1 + Math.ceil(most * scale)),
      draw: (step) => {
        const count = of(step);
        const length = count === 0 ? 0 : Math.max(1, Math.round(count * scale));
        return {
          text: `${String(count).padStart(digits)} ${'█'.repeat(length)}`.trimEnd(),
          kind: count === 0 ? 'plain' : kind,
        };
      },
    };
  };
  const written = (title: string, of: (step: SequenceStep) => string): Column => {
    const most = Math.max(title.length, ...steps.map((step) => of(step).length));
    return { title, width: most, draw: (step) => ({ text: of(step).padStart(most), kind: 'plain' }) };
  };
  return [
    written('step', ({ ordinal }) => String(ordinal)),
    written('day', ({ step }) => (step.day === null ? '–' : String(step.day))),
    measured('words', 'plain', ({ facts }) => facts.words),
    measured('questions', 'question', ({ questionTypes }) => questionTypes.length),
    measured('pushes', 'push', ({ pushes }) => pushes),
  ];
}

function headOf({ name, steps, alternatives }: Sequence, { width, paint }: Sheet): readonly string[] {
  const days = steps.flatMap(({ step }) => (step.day === null ? [] : [step.day]));
  const span = days.length > 1 ? ` over ${countOf(Math.max(...days) - Math.min(...days), 'day')}` : '';
  const others = alternatives.length > 0 ? `, ${countOf(alternatives.length, 'alternative')}` : '';
  const where = [...new Set(steps.map(({ path }) => path))];
  const more = where.length === 1 ? '' : ` and ${countOf(where.length - 1, 'more page')}`;
  const told = `${more}: ${countOf(steps.length, 'step')}${span}${others}`;
  const room = Math.max(1, width - indent.length - textWidth(told));
  return [paint.bold(cut(name, width)), indent + cut(cutFront(where[0] ?? '', room) + told, width - indent.length)];
}

/** Of a path that is too long the end tells the most. */
function cutFront(path: string, width: number): string {
  const line = visible(path, 'shown');
  if (textWidth(line) <= width) return line;
  const cells = [...cellsOf(line)];
  while (cells.length > 0 && widthOfCells(cells) >= width) cells.shift();
  return `…${cells.map(({ text }) => text).join('')}`;
}

/** A text on one line, no wider than this, with what a terminal would obey shown as signs. */
function cut(text: string, width: number): string {
  const line = visible(oneLine(text), 'shown');
  if (textWidth(line) <= width) return line;
  let used = 1;
  let kept = '';
  for (const cell of cellsOf(line)) {
    used += cell.width;
    if (used > width) break;
    kept += cell.text;
  }
  return `${kept.trimEnd()}…`;
}

import { type ColumnName, daysOf, numberIn } from './columns.ts';

/** What a file says about one email, as words. */
export type Said = ReadonlyMap<ColumnName, string>;

/**
 * Counts the emails of each sequence of a file: days add up from delays, and where rows carry a day or a sequence but
 * no step, their order is the step.
 */
export class Steps {
  readonly #last = new Map<string, { step: number; day: number }>();

  /** What front matter would say about the next email. */
  next(said: Said): Readonly<Record<string, string | number>> {
    const sequence = said.get('sequence')?.trim() ?? '';
    const last = this.#last.get(sequence) ?? { step: 0, day: 0 };
    const delay = daysOf(said.get('delay') ?? '');
    const day = numberIn(said.get('day') ?? '') ?? (delay === null ? null : last.day + delay);
    const isOrdered = ['day', 'delay', 'sequence'].some((name) => said.has(name as ColumnName));
    const step = numberIn(said.get('step') ?? '') ?? (isOrdered ? last.step + 1 : null);
    this.#last.set(sequence, { step: step ?? last.step, day: day ?? last.day });
    return { ...(sequence !== '' && { sequence }), ...(step !== null && { step }), ...(day !== null && { day }) };
  }
}

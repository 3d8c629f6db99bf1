import { InvalidArgumentError } from 'commander';

/** Reads a stretch of days or weeks, `30d` or `4w`, as days. */
export function daysIn(text: string): number {
  const [, count, unit] = /^(\d{1,5})([dw])$/.exec(text) ?? [];
  if (count === undefined) throw new InvalidArgumentError('Use a number of days or weeks, such as 30d or 4w.');
  return Number(count) * (unit === 'w' ? 7 : 1);
}

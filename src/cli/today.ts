import { validateToday } from '../config/today.ts';

/** The day of the run: the one asked for, else the calendar's. Throws a ConfigError for what is no day. */
export function dayOfRun(asked: string | undefined, now: Date = new Date()): string {
  if (asked !== undefined) return validateToday(asked);
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}

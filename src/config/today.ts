import { ConfigError } from './error.ts';

/** Takes a day of the calendar as YYYY-MM-DD; the 30th of February is none. */
export function validateToday(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (isReal) return text;
  const message = `${JSON.stringify(text)} is not a day of the calendar; write it as YYYY-MM-DD, such as 2026-01-15`;
  throw new ConfigError([{ place: '--today', position: null, key: '', message }]);
}

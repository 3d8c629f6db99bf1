import { howToWriteADay, isDay } from '../day.ts';
import { ConfigError } from './error.ts';

/** Takes a day of the calendar as YYYY-MM-DD; the 30th of February is none. */
export function validateToday(text: string): string {
  if (isDay(text)) return text;
  const message = `${JSON.stringify(text)} is not a day of the calendar; ${howToWriteADay}`;
  throw new ConfigError([{ place: '--today', position: null, key: '', message }]);
}

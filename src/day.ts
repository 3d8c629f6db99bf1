/** Days of the calendar, as YYYY-MM-DD: they compare as texts. */

/** True for a day that the calendar has; the 30th of February is none. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** How many days lie from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);

const millisecondsADay = 86_400_000;

/** What to say to someone who wrote something else. */
export const howToWriteADay = 'write it as YYYY-MM-DD, such as 2026-01-15';

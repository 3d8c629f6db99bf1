import type { DateMention, Place } from '../email.ts';

/** Finds the calendar dates of a text; offsets are those of the text. */
export type DateFinder = (text: string, today: string) => readonly DateInText[];

export interface DateInText {
  readonly index: number;
  readonly length: number;
  readonly day: string;
  readonly hasYear: boolean;
}

const looksLikeDate =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:the\s+)?\d|\d(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A cheap look: only sentences that pass are worth loading the date library for. */
export const mayHoldDate = (text: string): boolean => /\d/.test(text) && looksLikeDate.test(text);

let loading: Promise<DateFinder> | undefined;

/** Loads chrono on first need. */
export function loadDates(): Promise<DateFinder> {
  loading ??= import('chrono-node/en').then(({ strict }) => (text, today) => {
    const instant = new Date(`${today}T12:00:00Z`);
    return strict.parse(text, { instant, timezone: 0 }).flatMap(({ index, text: found, start }) => {
      if (!start.isCertain('day') || !start.isCertain('month')) return [];
      const day = [start.get('year'), start.get('month'), start.get('day')]
        .map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'))
        .join('-');
      return [{ index, length: found.length, day, hasYear: start.isCertain('year') }];
    });
  });
  return loading;
}

/** The dates of a sentence, as places in its file. */
export function dateMentions(
  sentence: Place & { readonly text: string },
  today: string,
  find: DateFinder,
): DateMention[] {
  return find(sentence.text, today).map(({ index, length, day, hasYear }) => ({
    path: sentence.path,
    start: sentence.start + index,
    end: sentence.start + index + length,
    day,
    hasYear,
  }));
}

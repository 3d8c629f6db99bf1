/** When a step is sent; one of the two is null. */
export interface When {
  /** Days after the first step; below 0 in a countdown. */
  readonly day: number | null;
  /** Days after the step before. */
  readonly gap: number | null;
}

/**
 * “Day 3”, “Day -3”, “3 days after the quote”, “2 weeks before”, “(48 hours)” count from one event; “3 days later” and
 * “3 days after Email 2” from the step before. Of a range the beginning: “Day 14-15” is day 14. Null when a text says
 * nothing of the kind.
 */
export function whenIn(words: string): When | null {
  if (words.length > 160) return null;
  const named = /\bday(?:\s*#?|-)(\d{1,3})\b|\bday\s+[-−](\d{1,3})\b/i.exec(words);
  if (named) return { day: named[1] === undefined ? -Number(named[2]) : Number(named[1]), gap: null };
  const span =
    /\b(\d{1,3}|one|two|three|four|five|six|seven|ten|an?)(?:\s*(?:-{1,2}|[–—]|to)\s*\d{1,3})?[\s-]+(hour|day|week|month|year)s?\s+(after|later|post|from(?!\s+now)|before)\b(.{0,40})/i.exec(
      words,
    );
  if (span) {
    const days = daysOf(countIn(span[1] ?? ''), (span[2] ?? '').toLowerCase());
    const relation = (span[3] ?? '').toLowerCase();
    if (relation === 'before') return { day: -days, gap: null };
    const counted =
      relation === 'later' || stepBefore.test(span[4] ?? '') || /\be-?mail, $/i.test(words.slice(0, span.index));
    return counted ? { day: null, gap: days } : { day: days, gap: null };
  }
  const alone = !isLength.test(words) && /\((?:after )?(\d{1,3})\s+(hour|day|week)s?\)/i.exec(words);
  return alone ? { day: daysOf(Number(alone[1]), (alone[2] ?? '').toLowerCase()), gap: null } : null;
}

/** “Duration: 2 weeks (14 days)”, “Sequence (14 days)”: how long it all takes. */
const isLength = /\b(?:duration|sequence|campaign|cadence|over|total|emails|touches)\b/i;

/** “after Email 2”, “after the last message”; the first email is the event that all days count from. */
const stepBefore =
  /^\s+(?:(?:the|your|my)\s+)?(?:(?:previous|prior|last|preceding|that)\b|(?:e-?mail|touch|step|message|follow-?up)\s*#?(?:[2-9]|1\d)\b)/i;

const countWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', '', '', 'ten'];

const countIn = (word: string): number => Number(word) || Math.max(1, countWords.indexOf(word.toLowerCase()));

const perUnit: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };

const daysOf = (count: number, unit: string): number => Math.floor(count * (perUnit[unit] ?? 1));

/** What a column, or a key of an export, may hold. */
export const columnNames = ['subject', 'preheader', 'body', 'step', 'day', 'delay', 'sequence'] as const;
export type ColumnName = (typeof columnNames)[number];

/** The names that a configuration gives to columns. */
export type Columns = { readonly [K in ColumnName]?: string };

/** What sales tools call them; the first that is there counts. */
const guesses: Readonly<Record<ColumnName, readonly string[]>> = {
  subject: ['subject', 'subjectline', 'emailsubject', 'mailsubject', 'messagesubject', 'title'],
  preheader: ['preheader', 'previewtext', 'preview'],
  body: [
    'body',
    'emailbody',
    'bodytext',
    'bodyhtml',
    'htmlbody',
    'html',
    'message',
    'messagebody',
    'emailmessage',
    'content',
    'emailcontent',
    'copy',
    'emailcopy',
    'text',
    'emailtext',
    'template',
    'email',
  ],
  step: ['step', 'stepnumber', 'stepno', 'emailnumber', 'emailno', 'touch', 'order', 'position', 'number'],
  day: ['day', 'sendday', 'dayoffset', 'senddate'],
  delay: ['delay', 'delaydays', 'delayindays', 'wait', 'waitdays', 'waitindays', 'interval', 'dayssinceprevious'],
  sequence: ['sequence', 'sequencename', 'campaign', 'campaignname', 'cadence', 'cadencename', 'flow', 'series'],
};

/** The place of each column among some names: as configured, else as guessed. */
export function findColumns(names: readonly string[], columns: Columns): ReadonlyMap<ColumnName, number> {
  const plain = names.map(plainName);
  const found = new Map<ColumnName, number>();
  for (const column of columnNames) {
    const given = columns[column];
    const wanted = given === undefined ? guesses[column] : [plainName(given)];
    const at = wanted.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) found.set(column, at);
  }
  return found;
}

/** “Email Subject”, `email_subject` and `emailSubject` are one name. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** “Day 3”, “3”, 3; null for what gives no number. */
export function numberIn(value: string): number | null {
  const found = /-?\d{1,6}(?:\.\d+)?/.exec(value);
  return found ? Number(found[0]) : null;
}

/** A delay in days: “2”, “2 days”, “48 hours”, “1 week”. */
export function daysOf(value: string): number | null {
  const number = numberIn(value);
  if (number === null) return null;
  if (/\d\s*w/i.test(value)) return number * 7;
  if (/\d\s*h/i.test(value)) return Math.round(number / 24);
  return /\d\s*min/i.test(value) ? 0 : number;
}

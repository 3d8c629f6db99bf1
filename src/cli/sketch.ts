import { textWidth } from '../reporters/cells.ts';
import type { Paint } from '../reporters/paint.ts';
import { visible } from '../reporters/visible.ts';
import { countOf, oneLine } from '../reporters/wording.ts';
import { wrap } from '../reporters/wrap.ts';
import type { Seen, SeenEmail } from './seen.ts';

export interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** What pitchlint sees in a page, for people. `path` is the page's name as they know it. */
export function sketch(path: string, { emails }: Seen, sheet: Sheet): string {
  const head = `${sheet.paint.bold(visible(path, 'shown'))}  ${countOf(emails.length, 'email')}`;
  return [head, ...emails.map((email, index) => sketchEmail(email, index + 1, sheet))].join('\n\n');
}

function sketchEmail(email: SeenEmail, number: number, sheet: Sheet): string {
  const { sequence } = email;
  const titles = [`${number}.`, email.kind, email.channel, linesOf(email)];
  const rows: readonly (readonly [label: string, value: string])[] = [
    ['subject', email.subject ?? ''],
    [
      'sequence',
      sequence ? [sequence.name, at('step', sequence.step), at('day', sequence.day)].filter(Boolean).join(', ') : '',
    ],
    ['parts', email.parts.map((part) => `${part.name} ${linesOf(part).replace(/^lines? /, '')}`).join(', ')],
    ...email.questions.map(({ type, text }, index) => [index === 0 ? 'questions' : '', `${type}: ${text}`] as const),
    ['merge tags', [...new Set(email.mergeTags.map(({ name }) => name))].join(', ')],
    ['measures', measures(email)],
    ['asks about the customer', yesNo(email.hasCustomerQuestion)],
    ['names a next step', yesNo(email.hasNextStep)],
    ['offers a way out', yesNo(email.hasWayOut)],
    ['opens with the seller', yesNo(email.selfIntro)],
  ];
  const shown = rows.filter(([, value]) => value !== '').flatMap((row) => showRow(row, sheet));
  return [`${sheet.paint.bold(titles.slice(0, 2).join(' '))} · ${titles.slice(2).join(' · ')}`, ...shown].join('\n');
}

const linesOf = ({ startLine, endLine }: { startLine: number; endLine: number }): string =>
  startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`;

const at = (noun: string, number: number | null): string => (number === null ? '' : `${noun} ${number}`);

const yesNo = (fact: boolean): string => (fact ? 'yes' : 'no');

function measures({ words, readingGrade, customerFocus }: SeenEmail): string {
  const grade = readingGrade === null ? '' : `reading grade ${Math.round(readingGrade * 10) / 10}`;
  const focus = customerFocus === null ? '' : `customer focus ${Math.round(customerFocus * 100)} %`;
  return [countOf(words, 'word'), grade, focus].filter(Boolean).join(', ');
}

const labelWidth = 25;

function showRow([label, value]: readonly [string, string], { width, paint }: Sheet): readonly string[] {
  const lines = wrap(visible(oneLine(value)), Math.max(20, width - labelWidth - 3));
  return lines.map((line, row) => {
    const shown = row === 0 ? label : '';
    return `   ${paint.dim(shown)}${' '.repeat(Math.max(1, labelWidth - textWidth(shown)))}${line}`;
  });
}

import { textWidth } from './cells.ts';
import { type Paint, paint } from './paint.ts';
import type { Reporter } from './reporter.ts';
import type { Message, Result } from './results.ts';
import { visible } from './visible.ts';
import { countOf, levelNames, oneLine, totalsOf } from './wording.ts';

/** ESLint's `stylish`: a table for each file with findings, then the count. Says nothing when there are none. */
export const report: Reporter = (results, { color }) => {
  const colors = paint(color);
  const blocks = results.filter(({ messages }) => messages.length > 0).map((result) => showResult(result, colors));
  if (blocks.length === 0) return '';
  const { errors, warnings, infos, all } = totalsOf(results);
  const worst = errors > 0 ? 2 : warnings > 0 ? 1 : 0;
  const counts = [
    countOf(errors, 'error'),
    countOf(warnings, 'warning'),
    ...(infos > 0 ? [countOf(infos, 'info')] : []),
  ];
  const total = `✖ ${countOf(all, 'problem')} (${counts.join(', ')})`;
  return `\n${blocks.join('\n\n')}\n\n${colors.bold(colors.level[worst](total))}\n`;
};

function showResult({ filePath, messages }: Result, colors: Paint): string {
  const rows = messages.map((message) => ({ message, text: shownText(message) }));
  const widest = (measure: (row: (typeof rows)[number]) => number): number => Math.max(...rows.map(measure));
  const width = {
    line: widest(({ message }) => String(message.line).length),
    column: widest(({ message }) => String(message.column).length),
    level: widest(({ message }) => levelNames[message.severity].length),
    text: widest(({ text }) => textWidth(text)),
  };
  const table = rows.map(({ message, text }) => {
    const place = `${String(message.line).padStart(width.line)}:${String(message.column).padEnd(width.column)}`;
    const level = colors.level[message.severity](levelNames[message.severity].padEnd(width.level));
    const gap = ' '.repeat(width.text - textWidth(text));
    const rule = message.ruleId === null ? '' : `${gap}  ${colors.dim(visible(message.ruleId, 'shown'))}`;
    return `  ${colors.dim(place)}  ${level}  ${text}${rule}`;
  });
  return [colors.underline(visible(filePath, 'shown')), ...table].join('\n');
}

const shownText = ({ message }: Message): string => visible(oneLine(message)).replace(/([^ .])\.$/, '$1');

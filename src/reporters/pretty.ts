import { isAbsolute, relative } from 'node:path';
import { textWidth } from './cells.ts';
import { frame } from './frame.ts';
import { type Paint, paint } from './paint.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import type { Message, Result } from './results.ts';
import { summary } from './summary.ts';
import { visible } from './visible.ts';
import { levelNames, oneLine } from './wording.ts';
import { wrap } from './wrap.ts';

/** For people at a terminal: each finding with its line, the phrase underlined, and what to write instead. */
export const report: Reporter = (results, context) => {
  const colors = paint(context.color);
  const findings = results.flatMap((result) => showResult(result, context, colors));
  return `${[...findings, summary(results, context, colors)].join('\n\n')}\n`;
};

function showResult(result: Result, context: ReportContext, colors: Paint): readonly string[] {
  const lines = (result.source ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
  const path = isAbsolute(result.filePath) ? relative(context.cwd, result.filePath) : result.filePath;
  return result.messages.map((message) => {
    const color = colors.level[message.severity];
    const place = colors.bold(`${visible(path, 'shown')}:${message.line}:${message.column}`);
    const rule = message.ruleId === null ? [] : [visible(message.ruleId, 'shown')];
    const head = [place, color(levelNames[message.severity]), ...rule].join('  ');
    return [head, ...showFrame(lines, message, { context, colors }), ...showAdvice(message, context, colors)].join(
      '\n',
    );
  });
}

function showFrame(
  lines: readonly string[],
  message: Message,
  { context, colors }: { context: ReportContext; colors: Paint },
): readonly string[] {
  const color = colors.level[message.severity];
  const gutter = Math.max(4, String(message.endLine).length + 2);
  const bar = (label: string): string => colors.dim(`${label.padStart(gutter)} │`);
  return frame(lines, message, Math.max(leastWidth, context.width - gutter - 3)).flatMap((line) => {
    const text = `${bar(String(line.number ?? ''))} ${line.before}${colors.bold(line.phrase)}${line.after}`.trimEnd();
    return line.underline === ''
      ? [text]
      : [text, `${bar('')} ${line.underline.replace(/\S+/, (carets) => color(carets))}`];
  });
}

const leastWidth = 20;
const indent = '  ';

function showAdvice(message: Message, context: ReportContext, colors: Paint): readonly string[] {
  const width = Math.max(leastWidth, context.width - indent.length);
  const fixed = message.fix ? [message.fix.text] : [];
  const texts = [...fixed, ...(message.suggestions ?? []).map(({ fix }) => fix.text || 'nothing (leave it out)')];
  const advice = texts.flatMap((text, index) => {
    const label = index === 0 ? 'write instead: ' : '           or: ';
    return wrap(visible(oneLine(text)), width - textWidth(label)).map((line, row) =>
      row === 0 ? colors.good(label) + line : ' '.repeat(label.length) + line,
    );
  });
  return [...wrap(visible(oneLine(message.message)), width), ...advice].map((line) => indent + line);
}

import type { PageResult } from '../lint/finding.ts';
import { lineAt, lineStarts } from '../lint/lines.ts';
import { lintPage } from '../lint/lint.ts';
import { sequencesOf } from '../lint/sequences.ts';
import { toJson } from '../reporters/json.ts';
import { countOf } from '../reporters/wording.ts';
import type { Summary } from '../sequence.ts';
import type { Flags } from './flags.ts';
import { plainFormat, stdoutPaint } from './output.ts';
import { choosePages } from './pages.ts';
import { configOf, Troubles } from './run.ts';
import { terminal } from './terminal.ts';
import { timeline } from './timeline.ts';

/** `pitchlint inspect --sequence <paths…>`: shows the sequences in pages, step by step; gives the exit code. */
export async function inspectSequences(paths: readonly string[], flags: Flags): Promise<number> {
  const format = plainFormat(flags.format);
  const config = await configOf(flags);
  const troubles = new Troubles(flags.debug);
  const pages: { readonly file: string; readonly result: PageResult }[] = [];
  for await (const page of choosePages({ paths, flags, config, troubles })) {
    try {
      const result = await lintPage(page, config.forPath(page.file));
      pages.push({ file: page.file, result });
      for (const ruleId of new Set(result.crashes.map((crash) => crash.ruleId))) {
        await troubles.add(`the rule ${ruleId} crashed at ${page.path}: its findings are not counted.`);
      }
    } catch (error) {
      await troubles.add(
        `${page.path} could not be linted: ${error}. This is a bug in pitchlint; please report it.`,
        error,
      );
    }
  }
  const found = sequencesOf(pages.flatMap(({ result }) => result.summaries));
  if (format === 'json') {
    const placeOf = placer(pages);
    const seen = found.map(({ name, steps, alternatives }) => ({
      name,
      stopsOnReply: steps.some(({ stopsOnReply }) => stopsOnReply),
      steps: steps.map((step) => ({ ...placeOf(step), ...seenStep(step) })),
      alternatives: alternatives.map((email) => ({ ...placeOf(email), ...seenStep(email) })),
    }));
    await terminal.out(`${toJson(seen)}\n`);
  } else if (found.length === 0) {
    await terminal.out(`No sequence of two steps or more in ${countOf(pages.length, 'page')}.\n`);
  } else {
    const sheet = { width: terminal.width(), paint: await stdoutPaint(flags) };
    await terminal.out(`${found.map((sequence) => timeline(sequence, sheet)).join('\n\n')}\n`);
  }
  return troubles.count > 0 ? 2 : 0;
}

const seenStep = ({ step, kind, channel, subject, facts, questionTypes, pushes }: Summary) => ({
  step: step?.step ?? null,
  day: step?.day ?? null,
  kind,
  channel,
  subject,
  words: facts.words,
  questions: questionTypes.length,
  hasCustomerQuestion: facts.hasCustomerQuestion,
  hasWayOut: facts.hasWayOut,
  pushes,
});

function placer(pages: readonly { readonly file: string; readonly result: PageResult }[]) {
  const known = new Map(pages.map(({ file, result }) => [result.path, { file, starts: lineStarts(result.text) }]));
  return ({ path, start, number }: Summary) => {
    const page = known.get(path);
    return { filePath: page?.file ?? path, email: number, line: lineAt(page?.starts ?? [0], start) + 1 };
  };
}

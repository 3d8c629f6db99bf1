import type { Paint } from './paint.ts';
import type { ReportContext } from './reporter.ts';
import type { Result } from './results.ts';
import { visible } from './visible.ts';
import { countOf, totalsOf } from './wording.ts';
import { wrap } from './wrap.ts';

/** What a person wants to know at the end: how much was read, what was found, and where to read on. */
export function summary(results: readonly Result[], { emails, width }: ReportContext, colors: Paint): string {
  if (results.length === 0) return 'No page was linted.';
  const totals = totalsOf(results);
  const read = `${countOf(results.length, 'page')}, ${countOf(emails, 'email')}`;
  const silenced = results.reduce((sum, { suppressedMessages }) => sum + suppressedMessages.length, 0);
  const quiet = silenced > 0 ? [colors.dim(`${countOf(silenced, 'finding')} silenced by comments.`)] : [];
  if (totals.all === 0) return [colors.good(`✔ ${read}: nothing to change.`), ...quiet].join('\n');
  const found = [
    totals.errors > 0 ? colors.level[2](countOf(totals.errors, 'error')) : [],
    totals.warnings > 0 ? colors.level[1](countOf(totals.warnings, 'warning')) : [],
    totals.infos > 0 ? colors.level[0](countOf(totals.infos, 'info')) : [],
  ].flat();
  return [`${read}: ${found.join(', ')}.`, ...mostFrequent(results, width, colors), ...quiet].join('\n');
}

const mostShown = 5;

function mostFrequent(results: readonly Result[], width: number, colors: Paint): readonly string[] {
  const counts = new Map<string, number>();
  for (const { ruleId } of results.flatMap(({ messages }) => messages)) {
    if (ruleId === null) continue;
    const shown = visible(ruleId, 'shown');
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, mostShown);
  const top = ranked[0]?.[0];
  if (top === undefined) return [];
  const list = ranked.map(([rule, count]) => `${rule} (${count})`).join(', ');
  const isTelling = counts.size > 1 && (ranked[0]?.[1] ?? 0) > 1;
  return [
    ...(isTelling ? wrap(`Most frequent: ${list}${counts.size > mostShown ? ', …' : ''}`, width) : []),
    colors.dim(`Read more: pitchlint explain ${top}`),
  ];
}

import { loadRules } from '../registry.ts';
import { toJson } from '../reporters/json.ts';
import { wrap } from '../reporters/wrap.ts';
import type { AnyRule } from '../rule.ts';
import type { Flags } from './flags.ts';
import { plainFormat, stdoutPaint } from './output.ts';
import { terminal } from './terminal.ts';

/** `pitchlint rules`: a table of all rules, or their facts as JSON. */
export async function rules(flags: Flags): Promise<number> {
  const format = plainFormat(flags.format);
  const rows = [...(await loadRules())].map(([id, rule]) => ({ id, ...factsOf(rule) }));
  if (format === 'json') {
    await terminal.out(`${toJson(rows, 2)}\n`);
    return 0;
  }
  const paint = await stdoutPaint(flags);
  const width = (of: (row: (typeof rows)[number]) => string): number =>
    Math.max(0, ...rows.map((row) => of(row).length));
  const idWidth = width(({ id }) => id);
  const scopeWidth = width(({ scope }) => scope);
  const room = terminal.isTty() ? Math.max(20, terminal.width() - idWidth - scopeWidth - 11) : Number.POSITIVE_INFINITY;
  const lines = rows.flatMap(({ id, level, scope, summary }) => {
    const head = `${paint.bold(id.padEnd(idWidth))}  ${level.padEnd(5)}  ${scope.padEnd(scopeWidth)}  `;
    const indent = ' '.repeat(idWidth + scopeWidth + 11);
    return wrap(summary, room).map((line, row) => (row === 0 ? head : indent) + line);
  });
  await terminal.out(`${lines.join('\n')}\n`);
  return 0;
}

/** `level` is the one in the preset `recommended`. */
const factsOf = ({ severity, scope, family, docs, kinds }: AnyRule) => ({
  level: severity,
  scope,
  family,
  summary: docs.summary,
  ...(kinds && { kinds }),
});

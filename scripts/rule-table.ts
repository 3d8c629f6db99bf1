import { type AnyRule, families } from '../src/rule.ts';

/** The README's table of rules, by family. */
export function ruleTable(rules: ReadonlyMap<string, AnyRule>): string {
  const inOrder = [...rules].sort(([, a], [, b]) => families.indexOf(a.family) - families.indexOf(b.family));
  return ['| rule | level | what it flags | evidence |', '|---|---|---|---|', ...inOrder.map(row)].join('\n');
}

function row([id, { severity, docs }]: readonly [string, AnyRule]): string {
  const grades = [...new Set(docs.evidence.map(({ grade }) => grade))].sort().join(', ');
  const cells = [`[${id}](rules/${id}/index.ts)`, severity, docs.summary, grades];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/** A text with the table between its marks; throws when it has none. */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end} to write the rules between.`);
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}

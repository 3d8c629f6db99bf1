import { presetsWith } from '../config/layer.ts';
import type { Paint } from '../reporters/paint.ts';
import { visible } from '../reporters/visible.ts';
import { wrap } from '../reporters/wrap.ts';
import type { AnyRule, Evidence, Example } from '../rule.ts';

interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** A rule's manual page, printed from the rule itself. */
export function manual(id: string, rule: AnyRule, { width, paint }: Page): string {
  const flagged = rule.examples.filter(({ finds }) => finds.length > 0);
  const clean = rule.examples.filter(({ finds }) => finds.length === 0);
  const fill = (text: string, indent = '  '): readonly string[] =>
    wrap(visible(text.replace(/\s+/g, ' ').trim()), Math.max(20, width - indent.length)).map((line) => indent + line);
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ['', paint.bold(title), ...lines] : [];
  return [
    `${paint.bold(id)}  ${levelOf(rule)} · ${rule.family} · looks at each ${rule.scope}`,
    ...fill(rule.docs.summary),
    ...section('Why', fill(rule.docs.why)),
    ...section(
      'Evidence',
      rule.docs.evidence.flatMap((evidence) => showEvidence(evidence, fill)),
    ),
    ...section('Emails', rule.kinds ? fill(rule.kinds.join(', ')) : []),
    ...section('Options', showOptions(rule, fill)),
    ...section(
      'Flagged',
      flagged.flatMap((example) => showExample(example, { width, paint })),
    ),
    ...section(
      'Near misses, not flagged',
      clean.flatMap((example) => showExample(example, { width, paint })),
    ),
    ...section('To silence it', [
      '  once, in the page:',
      `    <!-- pitchlint-disable-next-line ${id} -- the reason -->`,
      '  everywhere, in .pitchlintrc.yaml:',
      `    rules: { ${id}: off }`,
    ]),
  ].join('\n');
}

type Fill = (text: string, indent?: string) => readonly string[];

const levelOf = (rule: AnyRule): string =>
  rule.severity === 'off' ? `off, on in ${presetsWith(rule).join(' and ')}` : rule.severity;

const grades: Record<Evidence['grade'], string> = {
  A: 'law, regulator or ruling',
  B: "a publisher's own data or a controlled study",
  C: 'data reported second-hand',
  D: 'opinion of practitioners',
};

const showEvidence = ({ grade, title, url, read }: Evidence, fill: Fill): readonly string[] => [
  ...fill(`${grade} (${grades[grade]})`),
  ...fill(title, '    '),
  ...(url === undefined ? [] : [`    ${visible(url, 'shown')}${read === undefined ? '' : ` (read ${read})`}`]),
];

const showOptions = ({ options = {} }: AnyRule, fill: Fill): readonly string[] =>
  Object.entries(options).flatMap(([name, option]) => [
    `  ${name}  (${JSON.stringify(option.default)} if you say nothing)`,
    ...fill(option.doc, '    '),
  ]);

/** The example as it stands, long lines broken, and the words that are flagged. */
function showExample({ text, finds, options, settings }: Example, { width, paint }: Page): readonly string[] {
  const given = { ...options, ...(settings && { settings }) };
  const set = Object.keys(given).length > 0 ? [`with ${JSON.stringify(given)}`] : [];
  const lines = visible(wholeOf(text).trim())
    .split('\n')
    .flatMap((line) => wrap(line, Math.max(20, width - 4)));
  const marked = finds.map((found) => paint.dim(`    finds: ${visible(found.replace(/\s+/g, ' '))}`));
  return [
    ...set.map((line) => paint.dim(`  ${line}`)),
    ...lines.map((line, index) => `  ${index === 0 ? '·' : ' '} ${line}`.trimEnd()),
    ...marked,
  ];
}

/** Several files one below the other, each under its name. */
const wholeOf = (text: Example['text']): string =>
  typeof text === 'string'
    ? text
    : Object.entries(text)
        .map(([name, page]) => `${name}:\n${page.trim()}`)
        .join('\n\n');

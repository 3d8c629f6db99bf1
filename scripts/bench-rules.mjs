import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lintPage } from '../dist/src/lint/lint.js';
import { loadRules } from '../dist/src/registry.js';

/**
 * `npm run bench:rules [folder]`: what an email costs with twelve rules and with all of them, in one process, the two
 * turn by turn, as medians after a warm-up. It shows how the cost grows with the number of rules. Processor time is
 * counted, as other work on the machine moves it less than the time on the wall.
 */

const folder = process.argv[2] ?? 'fixtures/playbook';
const pages = textsIn(folder);
const rules = [...(await loadRules())];
const twelve = new Set(
  'no-hard-sell no-false-scarcity no-false-urgency no-expired-deadline no-upsell-bundling no-pre-added-extras require-customer-question no-leading-question max-questions require-next-step no-guilt-trip no-empty-follow-up'.split(
    ' ',
  ),
);
const configs = { 'twelve rules': configOf(rules.filter(([id]) => twelve.has(id))), 'all rules': configOf(rules) };

const times = { 'twelve rules': [], 'all rules': [] };
let emails = 0;
for (let round = 0; round < 16; round++) {
  for (const [name, config] of Object.entries(configs)) {
    const start = process.cpuUsage();
    emails = 0;
    for (const page of pages) emails += (await lintPage(page, config)).summaries.length;
    if (round > 3) times[name].push(milliseconds(process.cpuUsage(start)) / emails);
  }
}
const [few, all] = Object.values(times).map(median);
console.log(`${pages.length} pages, ${emails} emails, ${rules.length} rules`);
console.log(`twelve rules ${few.toFixed(3)} ms an email, all rules ${all.toFixed(3)} ms: ${(all / few).toFixed(2)} ×`);

function milliseconds({ user, system }) {
  return (user + system) / 1000;
}

function configOf(chosen) {
  const active = chosen.map(([id, rule]) => ({ id, rule, severity: 'warn', options: defaults(rule) }));
  return {
    rules: active,
    rulesFor: () => active,
    ruleIds: rules.map(([id]) => id),
    kind: null,
    vocabulary: [],
    mergeTags: { dialects: ['auto'], fields: [] },
    claims: [],
    inlineConfig: true,
    reportUnusedDirectives: 'off',
    today: '2026-01-15',
  };
}

function defaults(rule) {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
}

function textsIn(path) {
  if (!statSync(path).isDirectory()) return [{ path, text: readFileSync(path, 'utf8') }];
  return readdirSync(path).flatMap((name) => textsIn(join(path, name)));
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

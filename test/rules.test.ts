import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleTable, withTable } from '../scripts/rule-table.ts';
import { defaultsOf } from '../src/config/setting.ts';
import { checkPatterns } from '../src/language/matcher.ts';
import type { Checked } from '../src/lint/check.ts';
import type { LintConfig } from '../src/lint/config.ts';
import type { Finding } from '../src/lint/finding.ts';
import { lintPage } from '../src/lint/lint.ts';
import { lintSequences } from '../src/lint/lint-sequences.ts';
import { withSequenceFindings } from '../src/lint/sequence-findings.ts';
import { idGrammar, loadRules } from '../src/registry.ts';
import type { AnyRule, Example, Options, Values } from '../src/rule.ts';

/** Runs what every rule says about itself: its examples through the real engine, and its documentation. */

const rules = await loadRules();

describe.each([...rules])('%s', (id, rule) => {
  it.each(rule.examples.map((example) => [title(example), example] as const))('%s', async (_, example) => {
    const { findings, crashes } = await lintExample(id, rule, example);
    expect(crashes.map(({ error }) => error.stack)).toEqual([]);
    expect(findings.map(({ quote }) => onOneLine(quote))).toEqual(example.finds);
    if (example.fixed !== undefined) expect(withFixes(String(example.text), findings)).toBe(example.fixed);
  });

  it('declares itself well', () => {
    const { summary, evidence } = rule.docs;
    expect(id).toMatch(idGrammar);
    expect(summary, 'one sentence').toMatch(/^[^\n]+\.$/);
    expect(summary, 'one sentence').not.toMatch(/[.!?]\s+\p{Lu}/u);
    expect(evidence, 'evidence').not.toEqual([]);
    const unread = evidence.filter(({ url, read }) => url !== undefined && !/^\d{4}-\d\d-\d\d$/.test(read ?? ''));
    expect(unread, 'pages that nobody opened').toEqual([]);
    const links = evidence.flatMap(({ url }) => url ?? []);
    expect(links, 'one link for two sources').toEqual([...new Set(links)]);
    expect(() => checkPatterns(rule.patterns ?? []), 'patterns that can be read').not.toThrow();
    expect(
      rule.examples.some(({ finds }) => finds.length > 0),
      'an example that is flagged',
    ).toBe(true);
    expect(
      rule.examples.some(({ finds }) => finds.length === 0),
      'a near miss',
    ).toBe(true);
    const named = Object.values(rule.messages).filter((message) =>
      [...rules.keys()].some((one) => message.includes(one)),
    );
    expect(named, 'messages that name a rule').toEqual([]);
  });
});

it('README lists the rules as they are (npm run docs)', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toBe(withTable(readme, ruleTable(rules)));
});

/** Lints an example as a run would: each page, then the sequences that the pages make. */
async function lintExample(id: string, rule: AnyRule, example: Example): Promise<Checked> {
  const config = rule.scope === 'sequence' ? withOthers(id, rule, example) : only(id, rule, example);
  const files = Object.entries(typeof example.text === 'string' ? { 'example.md': example.text } : example.text);
  const pages = await Promise.all(files.sort().map(([path, text]) => lintPage({ path, text }, config)));
  const sequences = lintSequences(
    pages.flatMap(({ summaries }) => summaries),
    () => config,
  );
  const findings = pages.flatMap((page) => withSequenceFindings(page, sequences.findings, config).findings);
  return {
    findings: findings.filter(({ ruleId }) => ruleId === id),
    crashes: [...pages.flatMap((page) => page.crashes), ...sequences.crashes],
  };
}

/** Rules on sequences may count what other rules find, so those run as well. */
function withOthers(id: string, rule: AnyRule, example: Example): LintConfig {
  const others = [...rules].filter(
    ([other, { scope, severity }]) => other !== id && scope !== 'sequence' && severity !== 'off',
  );
  const all = others.flatMap(([other, its]) => only(other, its, { ...example, options: {} }).rules);
  const config = only(id, rule, example);
  const together = known.get(rule) ?? all;
  known.set(rule, together);
  const active = [...together, ...config.rules];
  return { ...config, rules: active, rulesFor: () => active, ruleIds: [...rules.keys()] };
}
const known = new Map<AnyRule, LintConfig['rules']>();

/** The configuration of an example: its rule alone. */
function only(id: string, rule: AnyRule, { options = {}, today = '2026-01-15', settings }: Example): LintConfig {
  const complete = { ...defaultsOf(rule.options ?? {}), ...options } as Values<Options>;
  const active = [{ id, rule, severity: 'error', options: complete }] as const;
  return {
    rules: active,
    rulesFor: () => active,
    ruleIds: [id],
    kind: null,
    vocabulary: [],
    mergeTags: { dialects: ['auto'], fields: [], ...settings?.mergeTags },
    claims: [],
    inlineConfig: true,
    reportUnusedDirectives: 'off',
    today,
  };
}

function title({ text, finds }: Example): string {
  const shown = JSON.stringify(text);
  return `${finds.length === 0 ? 'passes' : 'flags'} ${shown.length > 82 ? `${shown.slice(0, 81)}…` : shown}`;
}

const onOneLine = (quote: string): string => quote.replace(/\s*\n[\s>]*/g, ' ');

function withFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fix }) => (fix === null ? [] : [fix])).sort((a, b) => b.range[0] - a.range[0]);
  return edits.reduce(
    (whole, { range, text: words }) => whole.slice(0, range[0]) + words + whole.slice(range[1]),
    text,
  );
}

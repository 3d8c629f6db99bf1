import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleTable, withTable } from '../scripts/rule-table.ts';
import { defaultsOf } from '../src/config/setting.ts';
import type { LintConfig } from '../src/lint/config.ts';
import type { Finding } from '../src/lint/finding.ts';
import { lintPage } from '../src/lint/lint.ts';
import { idGrammar, loadRules } from '../src/registry.ts';
import type { AnyRule, Example, Options, Values } from '../src/rule.ts';

/** Runs what every rule says about itself: its examples through the real engine, and its documentation. */

const rules = await loadRules();

describe.each([...rules])('%s', (id, rule) => {
  it.each(rule.examples.map((example) => [title(example), example] as const))('%s', async (_, example) => {
    const { findings, crashes } = await lintPage({ path: 'example.md', text: example.text }, only(id, rule, example));
    expect(crashes.map(({ error }) => error.stack)).toEqual([]);
    expect(findings.map(({ quote }) => onOneLine(quote))).toEqual(example.finds);
    if (example.fixed !== undefined) expect(withFixes(example.text, findings)).toBe(example.fixed);
  });

  it('declares itself well', () => {
    const { summary, evidence } = rule.docs;
    expect(id).toMatch(idGrammar);
    expect(summary, 'one sentence').toMatch(/^[^\n]+\.$/);
    expect(summary, 'one sentence').not.toMatch(/[.!?]\s+\p{Lu}/u);
    expect(evidence, 'evidence').not.toEqual([]);
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

const title = ({ text, finds }: Example): string =>
  `${finds.length === 0 ? 'passes' : 'flags'} ${JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text)}`;

const onOneLine = (quote: string): string => quote.replace(/\s*\n[\s>]*/g, ' ');

function withFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fix }) => (fix === null ? [] : [fix])).sort((a, b) => b.range[0] - a.range[0]);
  return edits.reduce(
    (whole, { range, text: words }) => whole.slice(0, range[0]) + words + whole.slice(range[1]),
    text,
  );
}

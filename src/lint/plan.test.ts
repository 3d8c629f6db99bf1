import { expect, it } from 'vitest';
import { defineRule, patterns } from '../rule.ts';
import type { LintConfig } from './config.ts';
import { lintPage } from './lint.ts';

const left = patterns('(seats|spots) left');

/** The sentences a rule is asked about, by their first word. */
async function seen(triggers?: readonly ReturnType<typeof patterns>[]): Promise<string[]> {
  const words: string[] = [];
  const rule = defineRule({
    scope: 'sentence',
    family: 'scarcity',
    severity: 'warn',
    docs: { summary: 'Sees.', why: 'It must.', evidence: [] },
    messages: { seen: 'Seen.' },
    patterns: [left],
    ...(triggers && { triggers }),
    examples: [],
    check: ({ text }) => void words.push(text.split(' ')[0] ?? ''),
  });
  const active = [{ id: 'no-sight', rule, severity: 'warn' as const, options: {} }];
  const config: LintConfig = {
    rules: active,
    rulesFor: () => active,
    ruleIds: ['no-sight'],
    kind: 'cold',
    vocabulary: [],
    mergeTags: { dialects: ['auto'], fields: [] },
    claims: [],
    inlineConfig: true,
    reportUnusedDirectives: 'off',
    today: '2026-01-15',
  };
  await lintPage({ path: 'a.txt', text: 'Hi Ann,\n\nThree seats are taken. Two spots left. Call me.\n' }, config);
  return words;
}

it('asks a rule without triggers about every sentence', async () => {
  expect(await seen()).toEqual(['Hi', 'Three', 'Two', 'Call']);
});

it('asks a rule with triggers only where one of them may match', async () => {
  expect(await seen([left])).toEqual(['Two']);
});

it('never asks a rule whose triggers are none', async () => {
  expect(await seen([])).toEqual([]);
});

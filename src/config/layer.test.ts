import { expect, it } from 'vitest';
import { type AnyRule, defineRule, type Family, type Severity } from '../rule.ts';
import { type Preset, presetLayer, presetsWith } from './layer.ts';

const rule = (family: Family, severity: Severity): AnyRule =>
  defineRule({
    scope: 'email',
    family,
    severity,
    docs: { summary: '', why: '', evidence: [] },
    messages: {},
    examples: [],
    check: () => {},
  });

const rules = new Map([
  ['no-opt-out-friction', rule('compliance', 'error')],
  ['require-opt-out', rule('compliance', 'off')],
  ['no-hype', rule('substance', 'off')],
  ['max-words', rule('clarity', 'warn')],
]);

it.each<readonly [Preset, readonly Severity[]]>([
  ['recommended', ['error', 'off', 'off', 'warn']],
  ['bulk', ['error', 'warn', 'off', 'warn']],
  ['strict', ['error', 'warn', 'warn', 'warn']],
])('the preset %s', (preset, expected) => {
  expect([...presetLayer(preset, rules).rules.values()].map(({ level }) => level)).toEqual(expected);
});

it('tells which presets turn a rule on', () => {
  expect([...rules.values()].map(presetsWith)).toEqual([
    ['bulk', 'strict'],
    ['bulk', 'strict'],
    ['strict'],
    ['strict'],
  ]);
});

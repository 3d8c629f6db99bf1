import { describe, expect, it } from 'vitest';
import { configWith, email } from '../../test/sequence-lab.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintConfig } from './config.ts';
import { lintPage } from './lint.ts';
import { lintSequences } from './lint-sequences.ts';
import { withSequenceFindings } from './sequence-findings.ts';

const rule = (kinds: Partial<Pick<AnyRule, 'kinds'>> = {}): AnyRule =>
  defineRule({
    scope: 'sequence',
    family: 'sequence',
    severity: 'warn',
    docs: { summary: 'Flags the last step.', why: '', evidence: [] },
    messages: { last: 'This is step {step} of {name}.' },
    examples: [],
    check({ name, steps }, { report }) {
      const last = steps.at(-1);
      if (last) report(last.headline, 'last', { step: last.ordinal, name });
    },
    ...kinds,
  });

const crashing = (): AnyRule =>
  defineRule({
    scope: 'sequence',
    family: 'sequence',
    severity: 'warn',
    docs: { summary: 'Crashes.', why: '', evidence: [] },
    messages: {},
    examples: [],
    check() {
      throw new Error('no steps today');
    },
  });

const pages = (inFirst = '', inSecond = ''): Readonly<Record<string, string>> => ({
  'yard/1.md': `---\nsequence: yard\n---\n\n${inFirst}\n${email('## Email 1')}`,
  'yard/2.md': `---\nsequence: yard\n---\n\n${inSecond}\n${email('## Email 2', 'Who plans the gate?', 'The gate')}`,
});

async function run(files: Readonly<Record<string, string>>, configFor: (path: string) => LintConfig) {
  const linted = await Promise.all(
    Object.entries(files).map(([path, text]) => lintPage({ path, text }, configFor(path))),
  );
  const { findings, crashes } = lintSequences(
    linted.flatMap(({ summaries }) => summaries),
    configFor,
  );
  const whole = linted.map((page) => withSequenceFindings(page, findings, configFor(page.path)));
  return {
    crashes,
    first: linted.flatMap((page) => page.findings),
    found: whole.flatMap((page) =>
      page.findings.map(({ path, quote, message, severity }) => `${path} ${severity} ${quote}: ${message}`),
    ),
    suppressed: whole.flatMap((page) => page.suppressed.map(({ justification }) => justification)),
  };
}

const on = configWith({ 'require-end': [rule(), 'warn'] }, 'warn');

describe('rules on sequences', () => {
  it('run over all pages, and not in the first half', async () => {
    const { first, found } = await run(pages(), () => on);
    expect(first).toEqual([]);
    expect(found).toEqual(['yard/2.md warn The gate: This is step 2 of yard.']);
  });

  it('say the same whatever the order of the pages', async () => {
    const { found } = await run(Object.fromEntries(Object.entries(pages()).toReversed()), () => on);
    expect(found).toEqual(['yard/2.md warn The gate: This is step 2 of yard.']);
  });

  it('are judged by the page that a finding stands in', async () => {
    const other = configWith({ 'require-end': [rule(), 'error'] });
    expect((await run(pages(), (path) => (path === 'yard/2.md' ? other : on))).found).toEqual([
      'yard/2.md error The gate: This is step 2 of yard.',
    ]);
    const off = configWith({});
    expect((await run(pages(), (path) => (path === 'yard/2.md' ? off : on))).found).toEqual([]);
    expect((await run(pages(), (path) => (path === 'yard/1.md' ? off : on))).found).toHaveLength(1);
  });

  it('speak of their kinds of email only', async () => {
    const config = configWith({ 'require-end': [rule({ kinds: ['transactional'] }), 'warn'] });
    expect((await run(pages(), () => config)).found).toEqual([]);
  });

  it.each([
    ['<!-- pitchlint-disable require-end -- agreed -->', 'agreed'],
    ['<!-- pitchlint-disable-email -- it ends by phone -->', 'it ends by phone'],
  ])('hear %s, which is then not unused', async (directive, reason) => {
    const { first, found, suppressed } = await run(pages('', directive), () => on);
    expect(first.map(({ message }) => message.slice(0, 6))).toEqual(['Unused']);
    expect(found).toEqual([]);
    expect(suppressed).toEqual([reason]);
  });

  it('leave a directive unused that silences no finding', async () => {
    const { found } = await run(pages('<!-- pitchlint-disable require-end -->'), () => on);
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('Unused pitchlint-disable directive');
  });

  it('crash without a word about the mail', async () => {
    const config = configWith({ 'no-steps': [crashing(), 'warn'], 'require-end': [rule(), 'warn'] });
    const { crashes, found } = await run(pages(), () => config);
    expect(crashes.map(({ ruleId, path, error }) => `${ruleId} ${path} ${error.message}`)).toEqual([
      'no-steps yard/1.md no steps today',
    ]);
    expect(found).toHaveLength(1);
  });
});

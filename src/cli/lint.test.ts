import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defineRule } from '../rule.ts';
import type { Flags } from './flags.ts';
import { lint } from './lint.ts';
import { terminal } from './terminal.ts';

const crashing = defineRule({
  scope: 'email',
  family: 'clarity',
  severity: 'error',
  docs: { summary: 'Flags “June”, crashes on “May”.', why: '', evidence: [] },
  messages: { found: 'It says June.' },
  examples: [],
  check(email, { report }) {
    if (email.sentences.some(({ text }) => text.includes('May'))) throw new TypeError('no May');
    report(email.headline, 'found', {});
  },
});

vi.mock('../registry.ts', () => ({ loadRules: async () => new Map([['no-months', crashing]]) }));

const flags: Flags = {
  configLookup: false,
  failOn: 'error',
  format: 'stylish',
  inlineConfig: true,
  ignore: true,
  warnIgnored: true,
  errorOnUnmatchedPattern: true,
};

const home = process.cwd();
let folder = '';
const out: string[] = [];
const err: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pitchlint-'));
  process.chdir(folder);
  vi.spyOn(terminal, 'out').mockImplementation(async (text) => void out.push(text));
  vi.spyOn(terminal, 'err').mockImplementation(async (text) => void err.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(home);
  rmSync(folder, { recursive: true });
  out.length = 0;
  err.length = 0;
});

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

it('names a rule that crashes and the file, lints the rest, and fails with 2', async () => {
  write('a-may.md', 'Hi Ann,\n\nThe course begins in May. May it rain.\n');
  write('b-june.md', 'Hi Ann,\n\nThe course begins in June.\n');
  expect(await lint([], flags)).toBe(2);
  expect(err.join('')).toBe(
    'pitchlint: the rule no-months crashed at a-may.md:1: TypeError: no May. This is a bug in the rule; please report it.\n',
  );
  expect(out.join('')).toContain('It says June');
});

it('adds the stack with --debug', async () => {
  write('a-may.md', 'Hi Ann,\n\nThe course begins in May.\n');
  expect(await lint([], { ...flags, debug: true })).toBe(2);
  expect(err.join('')).toContain('lint.test.ts');
});

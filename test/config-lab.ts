import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Config, type ConfigRequest, loadConfig } from '../src/config/load.ts';
import { type AnyRule, defineRule, type Option, type Severity } from '../src/rule.ts';

/** Three rules and a repository to try configurations on. */

const rule = (severity: Severity, options: Readonly<Record<string, Option>> = {}): AnyRule =>
  defineRule({
    scope: 'email',
    family: 'clarity',
    severity,
    docs: { summary: 'Flags nothing.', why: '', evidence: [] },
    messages: {},
    options,
    examples: [],
    check: () => {},
  });

const rules = new Map([
  ['max-words', rule('warn', { max: { doc: 'most words', default: 120 } })],
  [
    'no-hype',
    rule('off', {
      words: { doc: 'words to flag', default: ['magic'] },
      most: { doc: 'by kind', default: { cold: 1, promo: 2 } },
      weights: { doc: 'by word', default: { free: 1 } },
      strict: { doc: 'more', default: false },
      tone: { doc: 'tone', default: 'plain' },
    }),
  ],
  ['no-shouting', rule('error')],
]);

export type Files = Readonly<Record<string, string>>;

/** A repository for each test of a file; `load` writes files into it and loads its configuration. */
export function repository() {
  let folder = '';
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'pitchlint-')));
    await mkdir(join(folder, '.git'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  return {
    at: (path: string): string => join(folder, path),
    async load(files: Files, request: Partial<ConfigRequest> = {}): Promise<Config> {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), text);
      }
      return loadConfig({ cwd: folder, rules, today: '2026-01-15', ...request });
    },
  };
}

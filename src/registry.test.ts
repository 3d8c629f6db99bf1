import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRules } from './registry.ts';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'pitchlint-')));
});
afterEach(() => rm(folder, { recursive: true }));

const load = () => loadRules(pathToFileURL(`${folder}/`));

const write = async (id: string, text: string): Promise<void> => {
  await mkdir(join(folder, id));
  await writeFile(join(folder, id, 'index.ts'), text);
};

const rule =
  "export default { scope: 'email', family: 'focus', severity: 'warn', docs: {}, messages: {}, examples: [], check() {} };";

describe('loadRules', () => {
  it('finds the folders, in the order of their names', async () => {
    await write('require-b2-c', rule);
    await write('no-a', rule);
    await writeFile(join(folder, 'README.md'), '');
    expect([...(await load()).keys()]).toEqual(['no-a', 'require-b2-c']);
  });

  it('finds the rules of this package', async () => {
    expect((await loadRules()).size).toBeGreaterThan(0);
  });

  it.each([
    ['hype', rule, "a rule's id begins with no-, max-, min-, one-, require-, valid-."],
    ['no-Hype', rule, "a rule's id begins with no-, max-, min-, one-, require-, valid-."],
    ['no-a', 'export const rule = {};', 'the default export is not a rule (there is none).'],
    ['no-a', 'export default {};', 'the default export is not a rule (no check).'],
    ['no-a', rule.replace("'email'", "'word'"), 'the default export is not a rule (no scope).'],
    ['no-a', rule.replace("'focus'", "'hocus'"), 'the default export is not a rule (no family).'],
    ['no-a', rule.replace("'warn'", "'loud'"), 'the default export is not a rule (no severity).'],
    ['no-a', rule.replace('docs: {}, ', ''), 'the default export is not a rule (no docs).'],
    ['no-a', 'throw new Error("boom");', 'the rule cannot be loaded: boom'],
  ])('names the folder of %s when it holds no rule: %s', async (id, text, message) => {
    await write(id, text);
    await expect(load()).rejects.toThrow(`${join(folder, id)}/: ${message}`);
  });

  it('names a folder without a module', async () => {
    await mkdir(join(folder, 'no-a'));
    await expect(load()).rejects.toThrow(`${join(folder, 'no-a')}/: the rule cannot be loaded`);
  });
});

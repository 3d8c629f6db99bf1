import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * Runs each folder of fixtures/scenarios as a user would. `args` holds one command a line, with variables of the
 * environment before it; `stdin`, if there, is piped in. `expected.txt` is what happens: output, errors, exit code,
 * and the files that were written. UPDATE_SCENARIOS=1 writes it anew.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const scenarios = join(root, 'fixtures/scenarios');
const update = process.env['UPDATE_SCENARIOS'] === '1';

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
  });
}, 120_000);

it('README shows a run as it is', () => {
  const shown = /<!-- output -->\n```text\n(.*?)```\n/s.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1];
  const args = ['bin/pitchlint.js', '--format', 'pretty', '--no-color', 'fixtures/playbook/cold/site-visit.md'];
  expect(spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stdout).toBe(shown);
});

describe('pitchlint', () => {
  it.concurrent.each(foldersIn(scenarios))(
    'does what fixtures/scenarios/%s expects',
    async (name) => {
      const happened = await play(join(scenarios, name));
      const file = join(scenarios, name, 'expected.txt');
      if (update) writeFileSync(file, happened);
      expect(happened).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    },
    120_000,
  );
});

describe('stdout', () => {
  it('may close early without a word', async () => {
    const folder = longPage();
    const command = `"${process.execPath}" "${join(root, 'bin/pitchlint.js')}" promo.md | head -c 10`;
    const { stderr } = await run('sh', ['-c', command], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe('');
  });

  it('holds all of a long report on a pipe', async () => {
    const folder = longPage();
    const { stdout, code } = await pitchlint(['--format', 'json', 'promo.md'], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stdout.length).toBeGreaterThan(100_000);
  });
});

describe('the manual', () => {
  it('prints the version without loading anything', async () => {
    expect(await pitchlint(['--version'], { cwd: root })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^v\d+\.\d+\.\d+\n$/),
    });
  });

  it('lists commands and flags', async () => {
    const { code, stdout } = await pitchlint(['--help'], { cwd: root });
    expect(code).toBe(0);
    const words = ['inspect', 'explain', 'rules', 'claims', 'init', '--fail-on', '--today', '--safe'];
    for (const word of words) expect(stdout).toContain(word);
  });

  it('lists the rules, for people and as JSON', async () => {
    const { stdout } = await pitchlint(['rules', '--format', 'json'], { cwd: root });
    const rules = JSON.parse(stdout) as { id: string; summary: string }[];
    const table = await pitchlint(['rules'], { cwd: root });
    expect(rules.length).toBeGreaterThan(0);
    for (const { id, summary } of rules) {
      expect(table.stdout.split('\n').some((line) => line.startsWith(`${id} `) && line.endsWith(summary))).toBe(true);
    }
  });

  it('explains a rule', async () => {
    const { stdout } = await pitchlint(['rules', '--format', 'json'], { cwd: root });
    const [first] = JSON.parse(stdout) as { id: string; summary: string }[];
    const { code, stdout: page } = await pitchlint(['explain', first?.id ?? ''], { cwd: root });
    expect(code).toBe(0);
    for (const title of [first?.id, 'Why', 'Flagged', 'Near misses', 'To silence it']) expect(page).toContain(title);
  });
});

/** A folder whose report is far longer than a pipe holds at once. */
function longPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pitchlint-'));
  writeFileSync(join(folder, '.pitchlintrc.yaml'), 'extends: []\nrules: { no-false-scarcity: error }\n');
  writeFileSync(join(folder, 'promo.md'), 'Only 3 spots left for the June course.\n\n'.repeat(2_000));
  return folder;
}

interface Outcome {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

interface Stage {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: Buffer;
}

const pitchlint = (args: readonly string[], stage: Stage): Promise<Outcome> =>
  run(process.execPath, [join(root, 'bin/pitchlint.js'), ...args], stage);

function run(command: string, args: readonly string[], { cwd, env = {}, stdin }: Stage): Promise<Outcome> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH, ...env }, maxBuffer: 1 << 28, encoding: 'utf8' } as const;
    const child = execFile(command, [...args], options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
}

const stageProps = ['args', 'expected.txt', 'stdin'];

/** Plays a scenario in a copy of its folder, and tells what happened. */
async function play(scenario: string): Promise<string> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'pitchlint-')));
  cpSync(scenario, cwd, { recursive: true, filter: (path) => !stageProps.includes(relative(scenario, path)) });
  mkdirSync(join(cwd, '.git'));
  const before = new Set(filesIn(cwd));
  const stdin = existsSync(join(scenario, 'stdin')) ? { stdin: readFileSync(join(scenario, 'stdin')) } : {};
  const acts: string[] = [];
  for (const line of readFileSync(join(scenario, 'args'), 'utf8').split('\n').filter(Boolean)) {
    const words = (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
    const settings = words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('='));
    const args = words.filter((word) => !/^[A-Z_]+=/.test(word));
    const outcome = await pitchlint(args, { cwd, env: Object.fromEntries(settings), ...stdin });
    acts.push(`$ ${line.replace(/^((?:[A-Z_]+=\S+ )*)/, '$1pitchlint ')}\n${tell(outcome)}`);
  }
  const written = filesIn(cwd).filter((file) => !before.has(file));
  acts.push(...written.map((file) => `[${file}]\n${readFileSync(join(cwd, file), 'utf8')}`));
  rmSync(cwd, { recursive: true });
  return acts.join('\n').replaceAll(cwd, '<folder>').replaceAll('\u001b', '<esc>');
}

function tell({ code, stdout, stderr }: Outcome): string {
  const shown = /^(\[\{|\{")/.test(stdout) ? `${JSON.stringify(JSON.parse(stdout), null, 2)}\n` : stdout;
  return `${shown}${stderr === '' ? '' : `[stderr]\n${stderr}`}[exit ${code}]\n`;
}

function filesIn(folder: string): readonly string[] {
  const items = readdirSync(folder, { withFileTypes: true, recursive: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .sort();
}

function foldersIn(folder: string): readonly string[] {
  const items = readdirSync(folder, { withFileTypes: true });
  return items.filter((item) => item.isDirectory()).map((item) => item.name);
}

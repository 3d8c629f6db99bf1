import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPages, type PageRequest } from './find.ts';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'pitchlint-')));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (files: Readonly<Record<string, string>> | readonly string[]): Promise<void> => {
  const named = Array.isArray(files) ? files.map((name) => [name, 'Hello.']) : Object.entries(files);
  for (const [name, text] of named) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};

const find = async (patterns: readonly string[], request: Partial<PageRequest> = {}) => {
  const found = await findPages({ cwd: folder, patterns, ...request });
  const short = (paths: readonly string[]) => paths.map((path) => relative(folder, path));
  return { files: short(found.files), ignored: short(found.ignored), unmatched: found.unmatched };
};

const files = [
  'a.md',
  'b.TXT',
  'c.html',
  'notes.markdown',
  'x__.claude__skills__y.md',
  '.cursor__plans.md',
  'pages/one/.draft.md',
  'pages/one/t.liquid',
  'pages/.claude/s.md',
  'pages/node_modules/p/readme.md',
  '.git/description.md',
  'odd [1].md',
];

describe('findPages', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'the current folder by default',
      [],
      [
        '.cursor__plans.md',
        'a.md',
        'b.TXT',
        'c.html',
        'notes.markdown',
        'odd [1].md',
        'pages/one/.draft.md',
        'pages/one/t.liquid',
        'x__.claude__skills__y.md',
      ],
    ],
    ['a folder with its dot files', ['pages/one'], ['pages/one/.draft.md', 'pages/one/t.liquid']],
    ['a dot folder that is named', ['pages/.claude'], ['pages/.claude/s.md']],
    ['a dot folder named in a glob', ['pages/**/.claude/*.md'], ['pages/.claude/s.md']],
    ['a file of any extension', ['c.html'], ['c.html']],
    ['a file once', ['a.md', './a.md', '*.md'].slice(0, 2), ['a.md']],
    ['a glob', ['pages/**'], ['pages/one/.draft.md', 'pages/one/t.liquid']],
    [
      'a glob that names an extension',
      ['*.{html,md}'],
      ['.cursor__plans.md', 'a.md', 'c.html', 'odd [1].md', 'x__.claude__skills__y.md'],
    ],
    ['a file whose name looks like a glob', ['odd [1].md'], ['odd [1].md']],
  ])('takes %s', async (_, patterns, expected) => {
    await write(files);
    expect(await find(patterns)).toEqual({ files: expected, ignored: [], unmatched: [] });
  });

  it('says which patterns lead to nothing', async () => {
    await write([...files, 'empty/c.csv']);
    const patterns = ['a.md', 'none.md', 'none/*.md', 'empty', 'pages/*.md', '!a.md', 'a.md/x'];
    expect(await find(patterns)).toEqual({
      files: ['a.md'],
      ignored: [],
      unmatched: ['none.md', 'none/*.md', 'empty', 'pages/*.md', '!a.md', 'a.md/x'],
    });
  });

  it('follows links to files, and no circle', async () => {
    await write(['real/a.md', 'out/b.md']);
    await symlink('../out/b.md', join(folder, 'real/b.md'));
    await symlink('..', join(folder, 'real/up'));
    await symlink('nowhere.md', join(folder, 'real/broken.md'));
    await symlink('out', join(folder, 'link'));
    expect((await find(['real'])).files).toEqual(['real/a.md', 'real/b.md']);
    expect((await find(['link'])).files).toEqual(['link/b.md']);
  });
});

describe('what is left out', () => {
  const repository = {
    '.git/HEAD': '',
    '.gitignore': '# drafts\r\ndrafts/\r\n*.draft.md\n/top.md\n!keep.draft.md\n',
    'a.md': '',
    'x.draft.md': '',
    'keep.draft.md': '',
    'top.md': '',
    'drafts/d.md': '',
    'sub/top.md': '',
    'sub/drafts/d.md': '',
    'sub/.gitignore': '!x.draft.md\nlocal/*.md\n*.txt',
    'sub/x.draft.md': '',
    'sub/local/l.md': '',
    'sub/deep/local/l.md': '',
    'sub/deep/n.txt': '',
    'sub/.pitchlintignore': 'deep/p.md',
    'sub/deep/p.md': '',
  };

  it('is said by every .gitignore and .pitchlintignore from the git root down', async () => {
    await write(repository);
    const expected = ['a.md', 'keep.draft.md', 'sub/deep/local/l.md', 'sub/top.md', 'sub/x.draft.md'];
    expect((await find([])).files).toEqual(expected);
    expect((await find(['**/*.md'])).files).toEqual(expected);
  });

  it('is the same from a folder below', async () => {
    await write(repository);
    const found = await findPages({ cwd: join(folder, 'sub'), patterns: [] });
    expect(found.files.map((path) => relative(folder, path))).toEqual([
      'sub/deep/local/l.md',
      'sub/top.md',
      'sub/x.draft.md',
    ]);
  });

  it('is noted when it was named', async () => {
    await write({ ...repository, 'node_modules/p/r.md': '' });
    expect(await find(['a.md', 'top.md', 'drafts', 'drafts/d.md', 'node_modules/p/r.md', 'drafts/*.md'])).toEqual({
      files: ['a.md'],
      ignored: ['drafts', 'drafts/d.md', 'node_modules/p/r.md', 'top.md'],
      unmatched: ['drafts/*.md'],
    });
  });

  it('is nothing with --no-ignore', async () => {
    await write({ ...repository, 'node_modules/p/r.md': '' });
    const request = { useIgnoreFiles: false, ignorePatterns: ['*.md'] };
    expect((await find(['top.md', 'drafts', 'node_modules/p/r.md'], request)).files).toEqual([
      'drafts/d.md',
      'node_modules/p/r.md',
      'top.md',
    ]);
  });

  it.each<[string, Partial<PageRequest>, readonly string[]]>([
    ['--ignore-pattern', { ignorePatterns: ['b/'] }, ['a/x.md', 'a/y.md']],
    ['--ignore-pattern that takes back', { ignorePatterns: ['*.md', '!y.md'] }, ['a/y.md', 'b/y.md']],
    [
      'ignores of the configuration',
      { configIgnores: { base: '', patterns: ['a/**', '/y.md'] } },
      ['b/x.md', 'b/y.md'],
    ],
    [
      'ignores from a folder below',
      { configIgnores: { base: 'a', patterns: ['/y.md'] } },
      ['a/x.md', 'b/x.md', 'b/y.md'],
    ],
    ['--ignore-path', { ignorePath: 'my.ignore' }, ['a/x.md', 'a/y.md', 'b/y.md']],
  ])('%s', async (_, request, expected) => {
    await write({ 'a/x.md': '', 'a/y.md': '', 'b/x.md': '', 'b/y.md': '', 'my.ignore': 'b/x.md\n' });
    const { configIgnores } = request;
    const placed = configIgnores && { configIgnores: { ...configIgnores, base: join(folder, configIgnores.base) } };
    expect((await find([], { ...request, ...placed })).files).toEqual(expected);
  });

  it('does not stop who works inside an ignored folder', async () => {
    await write(repository);
    expect((await findPages({ cwd: join(folder, 'drafts'), patterns: [] })).files).toEqual([
      join(folder, 'drafts/d.md'),
    ]);
  });

  it('is not said by files above a folder without a repository', async () => {
    await write({ '.gitignore': '*', 'work/a.md': '', 'work/.gitignore': 'b.md', 'work/b.md': '' });
    expect((await findPages({ cwd: join(folder, 'work'), patterns: [] })).files).toEqual([join(folder, 'work/a.md')]);
  });

  it('holds in folders whose names look like patterns', async () => {
    await write({ '[a] !b/.gitignore': '/x.md', '[a] !b/x.md': '', '[a] !b/y.md': '', 'a/x.md': '' });
    expect((await find([])).files).toEqual(['[a] !b/y.md', 'a/x.md']);
  });

  it('--ignore-path must be there', async () => {
    await write(['a.md']);
    await expect(find([], { ignorePath: 'none' })).rejects.toThrow(`${join(folder, 'none')}: there is no such file`);
  });
});

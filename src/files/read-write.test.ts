import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileError } from './error.ts';
import { readDecoded, readPage } from './read.ts';
import { writeOutput } from './write.ts';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'pitchlint-')));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

describe('readPage', () => {
  it.each([
    ['Hi — “you”', 'Hi — “you”'],
    ['\uFEFFHi', '\uFEFFHi'],
    ['', ''],
    ['a\r\nb', 'a\r\nb'],
  ])('reads %j', async (text, expected) => {
    await writeFile(at('a.md'), text);
    expect(await readPage(at('a.md'))).toBe(expected);
  });

  it.each([
    ['a NUL byte', Buffer.from('a\0b'), 'is not a text: it holds NUL bytes'],
    ['UTF-16 without its mark', Buffer.from('hi', 'utf16le'), 'is not a text: it holds NUL bytes'],
  ])('refuses %s', async (_, bytes, message) => {
    await writeFile(at('a.md'), bytes);
    await expect(readPage(at('a.md'))).rejects.toThrow(new FileError(at('a.md'), message));
  });

  it.each<[string, Buffer, string, string]>([
    ['Windows-1252', Buffer.from('na\xefve \x93hi\x94', 'latin1'), 'naïve “hi”', 'windows-1252'],
    ['a character cut off', Buffer.from([0x61, 0xe2, 0x80]), 'aâ€', 'windows-1252'],
    ['UTF-16, low byte first', Buffer.from('\uFEFFhi “you”', 'utf16le'), '\uFEFFhi “you”', 'utf-16le'],
    ['UTF-16, high byte first', Buffer.from('\uFEFFhi', 'utf16le').swap16(), '\uFEFFhi', 'utf-16be'],
    ['UTF-8', Buffer.from('\uFEFFhi'), '\uFEFFhi', 'utf-8'],
  ])('tells that a page is written in %s', async (_, bytes, text, encoding) => {
    await writeFile(at('a.md'), bytes);
    expect(await readDecoded(at('a.md'))).toEqual({ text, encoding });
  });

  it('names what it cannot read', async () => {
    await symlink('loop.md', at('loop.md'));
    await expect(readPage(at('none.md'))).rejects.toThrow(`${at('none.md')}: there is no such file`);
    await expect(readPage(folder)).rejects.toThrow(`${folder}: is a folder`);
    await expect(readPage(at('loop.md'))).rejects.toThrow(`${at('loop.md')}: the symbolic links go round in a circle`);
  });
});

describe('writeOutput', () => {
  it('makes the folders, and leaves nothing else behind', async () => {
    await writeOutput(at('a/b/report.json'), '[]');
    await writeOutput(at('a/b/report.json'), '[1]');
    expect(await readdir(at('a/b'))).toEqual(['report.json']);
    expect(await readFile(at('a/b/report.json'), 'utf8')).toBe('[1]');
  });

  it('writes through a link, and keeps the mode', async () => {
    await writeFile(at('real.md'), 'old');
    await chmod(at('real.md'), 0o640);
    await symlink('real.md', at('link.md'));
    await writeOutput(at('link.md'), 'new');
    expect((await lstat(at('link.md'))).isSymbolicLink()).toBe(true);
    expect(await readFile(at('real.md'), 'utf8')).toBe('new');
    expect((await stat(at('real.md'))).mode & 0o777).toBe(0o640);
  });

  it('names what it cannot write', async () => {
    await mkdir(at('folder'));
    await writeFile(at('file'), '');
    await expect(writeOutput(at('folder'), '')).rejects.toThrow(`${at('folder')}: is a folder`);
    await expect(writeOutput(at('file/x'), '')).rejects.toThrow(
      `${at('file/x')}: a file stands where a folder should be`,
    );
    expect(await readdir(folder)).toEqual(['file', 'folder']);
  });

  it('writes to a device instead of replacing it', async () => {
    await writeOutput('/dev/null', 'x');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

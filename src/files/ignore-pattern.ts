import { parse, relative, sep } from 'node:path';

/** A path as the rules of `ignore` see it: relative to the root of the disk, with slashes. */
export function fromDiskRoot(path: string): string {
  return relative(parse(path).root, path).split(sep).join('/');
}

/** The patterns of an ignore file in `folder`, written so that they hold from the root of the disk. */
export function patternsIn(text: string, folder: string): readonly string[] {
  const prefix = `/${fromDiskRoot(folder).replace(/[\\[\]*?! #]/g, '\\$&')}`.replace(/\/$/, '');
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [, not = '', pattern = ''] = /^(!?)(.*)$/.exec(line) ?? [];
    // A slash that is not the last character ties a pattern to its folder.
    const isTied = /\/\s*\S/.test(pattern);
    return `${not}${prefix}/${isTied ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
  });
}

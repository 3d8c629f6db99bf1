import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that stand in a folder, or in the folders right below it; none when it cannot be read. */
export async function filesIn(folder: string, where: 'here' | 'one below'): Promise<readonly string[]> {
  const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = items.filter((item) => item.isDirectory() === (where === 'one below')).map(({ name }) => name);
  const paths = names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name));
  if (where === 'here') return paths;
  return (await Promise.all(paths.map((path) => filesIn(path, 'here')))).flat();
}

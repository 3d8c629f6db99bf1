import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder that holds `.git`, from `folder` upwards; null outside a repository. */
export async function gitRoot(folder: string): Promise<string | null> {
  for (const parent of upwards(folder)) {
    const isRoot = await access(join(parent, '.git')).then(
      () => true,
      () => false,
    );
    if (isRoot) return parent;
  }
  return null;
}

/** A folder and those above it, up to `top`, else to the root of the disk. */
export function* upwards(folder: string, top?: string | null): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current;
    if (current === top || current === dirname(current)) return;
  }
}

import { randomUUID } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileError } from './error.ts';

/** Writes a file whole or not at all, and makes the folders it needs. A link's target is written, its mode is kept. */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    // A pipe or a device (/dev/stdout) cannot be replaced; a folder fails here.
    if (old !== null && !old.isFile()) return await writeFile(target, text);
    await mkdir(dirname(target), { recursive: true });
    await replace(target, text, old?.mode);
  } catch (error) {
    throw fileError(path, error);
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, text);
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

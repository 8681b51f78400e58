import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** A digest of names and contents: what was made from these files is stale when it changes. */
export function digestOf(patterns: readonly string[], exclude: readonly string[] = []): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: ROOT, exclude: [...exclude], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

export function isFresh(stamp: string, digest: string): boolean {
  try {
    return readFileSync(join(ROOT, stamp), 'utf8') === digest;
  } catch {
    return false;
  }
}

export async function putStamp(stamp: string, digest: string): Promise<void> {
  await mkdir(dirname(join(ROOT, stamp)), { recursive: true });
  writeFileSync(join(ROOT, stamp), digest);
}

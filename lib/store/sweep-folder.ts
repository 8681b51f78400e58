import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Younger files may belong to an act that is still going on. */
const GRACE = 60 * 60 * 1000;

export const listFolder = (path: string): Promise<string[]> => readdir(path).catch(() => []);

/** Removes the files of a folder whose names mean nothing to anybody; answers how many. */
export async function sweepFolder(
  folder: string,
  isNamed: (name: string) => Promise<boolean>,
  now: number,
): Promise<number> {
  let removed = 0;
  for (const name of await listFolder(folder)) {
    const path = join(folder, name);
    const { mtimeMs, ctimeMs } = await stat(path);
    if (now - Math.max(mtimeMs, ctimeMs) < GRACE || (await isNamed(name))) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

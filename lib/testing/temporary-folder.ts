import { chmod, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ROOM = 4 * 2 ** 30;

// Containers often give the memory's folder no more than 64 MB.
async function hasRoom(folder: string): Promise<boolean> {
  const found = await statfs(folder).catch(() => null);
  return found !== null && found.bavail * found.bsize > ROOM;
}

/** A new folder, in memory where there is room, that the database's own user may enter too. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join((await hasRoom(MEMORY)) ? MEMORY : tmpdir(), 'izbirkom-'));
  await chmod(folder, 0o755);
  return folder;
}

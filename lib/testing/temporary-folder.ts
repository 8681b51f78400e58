import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '@/lib/store/embedded-server';

const MEMORY = '/dev/shm';
const ROOM = 4 * 2 ** 30;
const NAMED = /^izbirkom-of-(\d+)-/;

/** The folder that all others of a run are made in, by whatever process of it: with it they are gone. */
export const RUN_FOLDER = 'IZBIRKOM_RUN_FOLDER';

// Containers often give the memory's folder no more than 64 MB; elsewhere it may promise what is long taken.
async function hasRoom(folder: string): Promise<boolean> {
  const found = await statfs(folder).catch(() => null);
  return found !== null && Math.min(found.bavail * found.bsize, process.availableMemory()) > ROOM;
}

// A run that was killed took nothing away, and what lies in memory stays there until the machine is started anew. A
// server that is left without its folder ends by itself; what belongs to another user is his to take away.
async function removeLeft(place: string): Promise<void> {
  for (const name of await readdir(place).catch(() => [])) {
    const [, pid] = NAMED.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) {
      await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function placeOfRun(): Promise<string> {
  await removeLeft(tmpdir());
  await removeLeft(MEMORY);
  return (await hasRoom(MEMORY)) ? MEMORY : tmpdir();
}

/**
 * A new folder, in memory where there is room, that the database's own user may enter too. Whoever makes one outside a
 * run takes it away; what killed processes have left goes first.
 */
export async function temporaryFolder(): Promise<string> {
  const place = process.env[RUN_FOLDER] ?? (await placeOfRun());
  const folder = await mkdtemp(join(place, `izbirkom-of-${process.pid}-`));
  await chmod(folder, 0o755);
  return folder;
}

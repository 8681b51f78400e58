import { existsSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder, in memory where the machine has such, that the database's own user may enter too. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'izbirkom-'));
  await chmod(folder, 0o755);
  return folder;
}

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { newId } from '@/lib/kernel/ids';
import type { UploadedFile } from './begin-import';

/** A copy of a file on disk, as if it had been uploaded: what the seed and the tests import. */
export async function keepFile(path: string, folder: string): Promise<UploadedFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = join(folder, newId());
  await copyFile(path, kept);
  const bytes = await readFile(kept);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { path: kept, name: basename(path), size: bytes.length, digest };
}

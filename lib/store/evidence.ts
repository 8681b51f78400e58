import { chmod, copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@/lib/kernel/ids';
import { readScan, type ScanReading } from './scan-kind';
import { listFolder, sweepFolder } from './sweep-folder';

/** The largest scan. */
export const LARGEST_SCAN = 20 * 1024 * 1024;

const FOLDER = 'evidence';
const folderOf = (data: string): string => join(data, FOLDER);

/** Where the file of a digest lies in the program's data folder: outside of everything that the web server hands out. */
export function evidencePath(data: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('Not a digest');
  return join(data, evidenceName(digest));
}

/** The same within the data folder, as a backup names it. */
export const evidenceName = (digest: string): string => `${FOLDER}/${digest.slice(0, 2)}/${digest}`;

/** What an uploaded file is by its content. */
export const examineScan = async (path: string): Promise<ScanReading> => readScan(await readFile(path));

/** Takes an uploaded file over under its digest; the same paper scanned to the same bytes lies there once. */
export async function keepEvidence(data: string, uploaded: string, digest: string): Promise<void> {
  const path = evidencePath(data, digest);
  await mkdir(join(folderOf(data), digest.slice(0, 2)), { recursive: true, mode: 0o700 });
  // By way of a name of its own: the folder of evidence may lie on another disk, and half a copy must not be found there.
  // The same scan laid to several papers at one instant arrives as often.
  const arriving = `${path}.${newId()}.arriving`;
  await copyFile(uploaded, arriving);
  await rename(arriving, path);
  await rm(uploaded, { force: true });
  // Nobody writes it any more, and nobody ever runs it.
  await chmod(path, 0o400);
}

/** Removes files that no scan names; answers how many. */
export async function sweepEvidence(
  data: string,
  isNamed: (digest: string) => Promise<boolean>,
  now: number,
): Promise<number> {
  let removed = 0;
  for (const part of await listFolder(folderOf(data)))
    removed += await sweepFolder(join(folderOf(data), part), isNamed, now);
  return removed;
}

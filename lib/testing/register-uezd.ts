import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { keepFile } from '@/lib/acts/register/import/keep-file';
import { readingDone } from '@/lib/acts/register/import/reader';
import { writeTable } from '@/lib/registers/write-table';
import { temporaryFolder } from './temporary-folder';
import type { World } from './world';

export const OLKHOVSKY = join(import.meta.dirname, '../../prisma/seed/olkhovsky');

/** An uezd with nothing under it and a campaign of its own: where a whole register is read into. */
export async function emptyUezd(world: World, name = 'Новый'): Promise<{ territoryId: string; campaignId: string }> {
  const parentId = world.id('Верхневолжская');
  const { id: territoryId } = await world.do('admin', 'territory/add', { kind: 'uezd', name, parentId });
  const { id: campaignId } = await world.do('admin', 'campaign/open', {
    ...{ territoryId, name: 'Выборы', startsOn: '1927-01-10', mode: 'conduct', today: '1927-01-10' },
  });
  return { territoryId, campaignId };
}

/** Uploads a file and waits until it has been read; the import's id. */
export async function uploadFile(world: World, act: string, file: string, input: object): Promise<string> {
  const kept = await keepFile(file, await temporaryFolder());
  const { id } = await world.do('admin', act, { ...input, file: kept });
  await readingDone();
  return id;
}

/** The same table as a workbook. */
export async function writeWorkbook(folder: string, text: string): Promise<string> {
  const [heading = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));
  const path = join(folder, 'workbook.xlsx');
  await pipeline(writeTable('xlsx', { name: 'Лист 1', heading, rows }), createWriteStream(path));
  return path;
}

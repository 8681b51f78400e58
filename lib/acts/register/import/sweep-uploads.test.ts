import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { grantToProgram } from '@/lib/store/migrate';
import { asOwner } from '@/lib/testing/owner';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { keepFile } from './keep-file';
import { readingDone } from './reader';
import { sweepUploads } from './sweep-uploads';

const DAY = 24 * 60 * 60 * 1000;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

it('what a killed program had received goes after an hour; what an import reads stays, of a guberniya not served now too', async () => {
  const data = await temporaryFolder();
  process.env.IZBIRKOM_DATA = data;
  const uploads = join(data, 'uploads');
  const table = join(data, 'register.csv');
  await writeFile(table, 'Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения\nБорки;1;Волков;Иван;Петрович;м;1890\n');
  const file = await keepFile(table, uploads);
  const place = { territoryId: world.id('Борковский'), campaignId: world.id('campaign') };
  await world.do('admin', 'register/import-residents', { ...place, file });
  await readingDone();
  await keepFile(table, uploads);
  const now = Date.now();
  expect(await sweepUploads(now, world.store)).toBe(0);
  expect(await sweepUploads(now + DAY, world.store)).toBe(1);
  expect(await readdir(uploads)).toHaveLength(1);
  await access(file.path);

  // Its guberniya is served no longer; first the program may not even read there.
  await asOwner(
    world.database,
    'CREATE SCHEMA tomskaya; CREATE TABLE tomskaya.import AS TABLE import; DELETE FROM import',
  );
  await expect(sweepUploads(now + DAY, world.store)).rejects.toThrow('tomskaya');
  await grantToProgram(world.database.ownerUrl, 'tomskaya');
  expect(await sweepUploads(now + DAY, world.store)).toBe(0);
  await access(file.path);
  await asOwner(world.database, 'DELETE FROM tomskaya.import');
  expect(await sweepUploads(now + DAY, world.store)).toBe(1);
});

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IMPORT_EXPORTS } from '@/lib/queries/exports/import-rows';
import { contextFor } from '@/lib/queries/query';
import { importFaults } from '@/lib/queries/register/import-faults';
import { emptyUezd, OLKHOVSKY, uploadFile } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';

const expected = JSON.parse(readFileSync(join(OLKHOVSKY, 'expected.json'), 'utf8')).lishentsy;

let world: World;
let place: { territoryId: string; campaignId: string };
const upload = (act: string, file: string, input: object = place) =>
  uploadFile(world, act, join(OLKHOVSKY, file), input);
const apply = (importId: string) => world.do('admin', 'register/apply-import', { importId, skipRejected: true });

beforeAll(async () => {
  world = await createWorld();
  place = await emptyUezd(world);
  await apply(await upload('register/import-settlements', 'settlements.csv'));
  await apply(await upload('register/import-residents', 'register.csv'));
}, 120_000);
afterAll(() => world.close());

const stored = (importId: string) => world.store.prisma.import.findUniqueOrThrow({ where: { id: importId } });

test('art. 22: a file of the whole uezd is told apart row by row, and its valid rows make the register', async () => {
  const importId = await upload('lishentsy/import', 'lishentsy.csv');
  expect(await stored(importId)).toMatchObject({
    ...{ state: 'ready', total: expected.rows, valid: expected.valid, rejected: expected.rejected, outside: 0 },
  });
  expect(await apply(importId)).toMatchObject({ added: expected.valid });
  const entries = await world.store.prisma.lishenetsEntry.findMany({ include: { documents: true } });
  expect(entries).toHaveLength(expected.valid);
  expect(entries.every(({ documents }) => documents.length === 1)).toBe(true);
});

test('art. 17: a reason that nobody is deprived for is named, whatever letter stands beside it', async () => {
  const [heading = '', ...lines] = readFileSync(join(OLKHOVSKY, 'lishentsy.csv'), 'utf8').trimEnd().split(/\r?\n/);
  const trader = lines.find((line) => line.includes(';з;частный торговец;')) ?? '';
  const file = join(await temporaryFolder(), 'barred.csv');
  const grounds = ['за критику сельсовета', 'недоимка', 'торгует, недоимщик'];
  const rows = [...grounds.map((ground) => trader.replace('частный торговец', ground)), trader.replace(';з;', ';щ;')];
  await writeFile(file, [heading, ...rows].join('\r\n'));
  const importId = await uploadFile(world, 'lishentsy/import', file, place);
  expect(await stored(importId)).toMatchObject({ rejected: { 'ground-unknown': 3 } });
  const context = contextFor(await world.as('admin'), 'ru');
  const faults = await importFaults.run(context, importFaults.input.parse({ importId }));
  expect(faults.ok && faults.value.items.map(({ reasons, barred }) => [reasons, barred])).toEqual([
    [['ground-unknown'], ['criticism']],
    [['ground-unknown'], ['arrears']],
    [['ground-unknown'], []],
  ]);
  const [rejected] = IMPORT_EXPORTS;
  const table = await rejected?.open(context, { importId });
  const written = table?.ok ? await text(table.value.write('csv')) : '';
  expect(written).toContain('такого основания статья 15 не знает (ст. 17); Записанная причина — критика');
  expect(written).not.toContain('такого пункта');
});

test('what the file does not say stays undecided: it is stored all the same', async () => {
  const byVerdict = await world.store.prisma.lishenetsEntry.groupBy({ by: ['verdict', 'letter'] });
  expect(byVerdict.filter(({ letter }) => letter === 'п')).toMatchObject([{ verdict: 'undecided' }]);
  expect(byVerdict.filter(({ letter }) => letter === 'з')).toMatchObject([{ verdict: 'lawful' }]);
});

test('the same file again finds everyone on the register already', async () => {
  const importId = await upload('lishentsy/import', 'lishentsy.csv');
  expect(await stored(importId)).toMatchObject({ valid: 0, duplicates: expected.valid });
});

test('the same file again, after an entry was struck and a person moved, still adds nobody', async () => {
  const { prisma } = world.store;
  const entry = await prisma.lishenetsEntry.findFirstOrThrow({ where: { letter: 'з' }, include: { resident: true } });
  await world.do('admin', 'lishentsy/strike', {
    ...{ entryId: entry.id, reason: 'торговлю оставил', document: 'акт № 2', on: '1927-01-10' },
  });
  const { id: residentId, settlementId, version } = entry.resident;
  await world.do('admin', 'register/move-resident', {
    ...{ residentId, settlementId, household: '999', version, reason: 'переехал' },
  });
  const lishentsy = await upload('lishentsy/import', 'lishentsy.csv');
  expect(await stored(lishentsy)).toMatchObject({ valid: 0, duplicates: expected.valid });
  const residents = await upload('register/import-residents', 'register.csv');
  expect(await stored(residents)).toMatchObject({ valid: 0 });
});

test('a file given for one soviet: rows of the others are reported apart', async () => {
  const soviet = await world.store.prisma.territory.findFirstOrThrow({
    where: { name: 'Борковский', path: { contains: place.territoryId } },
  });
  const importId = await upload('lishentsy/import', 'lishentsy.csv', { sovietId: soviet.id });
  const row = await stored(importId);
  expect(row.outside).toBeGreaterThan(0);
  expect(row.valid + row.duplicates + row.outside + rejectedOf(row.rejected)).toBe(expected.rows);
});

const rejectedOf = (rejected: unknown): number =>
  Object.values(rejected as Record<string, number>).reduce((sum, count) => sum + count, 0);

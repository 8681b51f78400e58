import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { importRows } from '@/lib/queries/register/import-rows';
import { uploadFile } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';
const PEOPLE = 'Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пол';
const BARRED = 'Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пункт;Документ;Номер документа;Дата документа;Кем выдан';

let world: World;
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
});
afterAll(() => world.close());

/** A household of its own for each test. */
let yard = 100;
beforeEach(() => {
  yard += 1;
});

async function fileOf(...rows: readonly string[]): Promise<string> {
  const file = join(await temporaryFolder(), 'table.csv');
  await writeFile(file, rows.join('\r\n'));
  return file;
}

const read = (file: string, act = 'register/import-residents', territory = 'Борковский') =>
  uploadFile(world, act, file, { campaignId: world.id('campaign'), territoryId: world.id(territory) });
const apply = (importId: string) => world.try('admin', 'register/apply-import', { importId });
const found = async (importId: string) => {
  const { valid, duplicates } = await world.store.prisma.import.findUniqueOrThrow({ where: { id: importId } });
  return { valid, duplicates };
};
const twinOf = async (importId: string, login: string) => {
  const answer = await importRows.run(contextFor(await world.as(login), 'ru'), importRows.input.parse({ importId }));
  return answer.ok ? answer.value.items[0]?.twin?.fields : answer.error.code;
};
const idOf = async (surname: string) => (await world.store.prisma.resident.findFirstOrThrow({ where: { surname } })).id;

const add = async (surname: string): Promise<string> => {
  const named = { surname, given: 'Пётр', patronymic: 'Фомич', sex: 'm', birthYear: 1880 };
  const person = { ...named, settlementId: world.id('Борки'), household: String(yard) };
  return (await world.do(SECRETARY, 'register/add-resident', person)).id;
};
const strike = (residentId: string) =>
  world.do(SECRETARY, 'register/strike-resident', { residentId, version: 1, reason: 'умер' });
const amend = (residentId: string, fields: object) =>
  world.do(SECRETARY, 'register/amend-resident', { residentId, version: 1, reason: 'описка', ...fields });

it('whom the file found entered by hand, and who was struck since, it does not bring back', async () => {
  const struck = await add('Агеев');
  const renamed = await add('Бодров');
  const file = await fileOf(
    PEOPLE,
    `Борки;${yard};Агеев;Пётр;Фомич;1880;м`,
    `Борки;${yard};Бодров;Пётр;Фомич;1880;м`,
    `Борки;${yard};Ершов;Пётр;Фомич;1880;м`,
  );
  const first = await read(file);
  expect(await found(first)).toEqual({ valid: 1, duplicates: 2 });
  await apply(first);
  await strike(struck);
  await amend(renamed, { surname: 'Будров' });
  expect(await found(await read(file))).toEqual({ valid: 0, duplicates: 3 });
});

it('who has moved to another soviet since is not entered anew in the old one', async () => {
  const file = await fileOf(PEOPLE, `Борки;${yard};Гусев;Пётр;Фомич;1880;м`);
  await apply(await read(file));
  const moved = { settlementId: world.id('Лужки'), household: '2', version: 1, reason: 'переехал' };
  await world.do('admin', 'register/move-resident', { residentId: await idOf('Гусев'), ...moved });
  const again = await read(file);
  expect(await found(again)).toEqual({ valid: 0, duplicates: 1 });
  expect(await twinOf(again, 'admin')).toEqual(['Лужки', '2', 'Гусев', 'Пётр', 'Фомич', '1880']);
  // The old soviet does not see where they live now.
  expect(await twinOf(again, SECRETARY)).toEqual([]);
  // Of a file that was given for another territory only those are known who are here.
  expect(await found(await read(file, 'register/import-residents', 'Лужинский'))).toEqual({ valid: 0, duplicates: 1 });
  expect(await found(await read(file, 'register/import-residents', 'Заречная'))).toEqual({ valid: 0, duplicates: 0 });
});

it('whom the file names twice, in two spellings, stays one when their name is amended', async () => {
  const file = await fileOf(
    PEOPLE,
    `Борки;${yard};Зернов;Пётр;Фомич;1880;м`,
    `Борки;${yard};Зерновъ;Петръ;Ѳомичъ;1880;м`,
  );
  const first = await read(file);
  expect(await found(first)).toEqual({ valid: 1, duplicates: 1 });
  await apply(first);
  await amend(await idOf('Зернов'), { surname: 'Жернов' });
  expect(await found(await read(file))).toEqual({ valid: 0, duplicates: 2 });
});

it('the same file read twice before it was entered is not entered over what was done since', async () => {
  const file = await fileOf(PEOPLE, `Борки;${yard};Иволгин;Пётр;Фомич;1880;м`);
  const [first, second] = [await read(file), await read(file)];
  expect(await apply(first)).toMatchObject({ ok: true });
  await strike(await idOf('Иволгин'));
  expect(await apply(second)).toMatchObject({ error: { reason: 'import-overtaken' } });
  expect(await world.store.prisma.resident.count({ where: { surname: 'Иволгин' } })).toBe(1);
});

it('people are not entered into a settlement that has gone to another soviet since the file was read', async () => {
  const parentId = world.id('Борковский');
  const { id: territoryId } = await world.do('admin', 'territory/add', { kind: 'settlement', name: 'Ключи', parentId });
  const importId = await read(await fileOf(PEOPLE, 'Ключи;1;Куликов;Пётр;Фомич;1880;м'));
  await world.do('admin', 'territory/move', {
    ...{ territoryId, parentId: world.id('Лужинский'), version: 1, reason: 'постановление' },
  });
  expect(await apply(importId)).toMatchObject({ error: { reason: 'import-out-of-date' } });
});

const paper = 'з;Справка о патенте;4;1926-11-02;финотдел';

it('art. 21: a register of the disfranchised read twice enters nobody twice', async () => {
  const residentId = await add('Лавров');
  const file = await fileOf(BARRED, `Борки;${yard};Лавров;Пётр;Фомич;1880;${paper}`);
  const [first, second] = [await read(file, 'lishentsy/import'), await read(file, 'lishentsy/import')];
  const other = await read(
    await fileOf(BARRED, '', `Борки;${yard};Лавров;Пётр;Фомич;1880;${paper}`),
    'lishentsy/import',
  );
  expect(await apply(first)).toMatchObject({ ok: true });
  for (const again of [second, other])
    expect(await apply(again)).toMatchObject({ error: { reason: 'import-overtaken' } });
  expect(await world.store.prisma.lishenetsEntry.count({ where: { residentId } })).toBe(1);
});

it('art. 21: nobody is entered by a soviet that they have left since the file was read', async () => {
  const residentId = await add('Минаев');
  const importId = await read(
    await fileOf(BARRED, `Борки;${yard};Минаев;Пётр;Фомич;1880;${paper}`),
    'lishentsy/import',
  );
  await world.do('admin', 'register/move-resident', {
    ...{ residentId, settlementId: world.id('Лужки'), household: '1', version: 1, reason: 'переехал' },
  });
  expect(await apply(importId)).toMatchObject({ error: { reason: 'import-overtaken' } });
});

it('an entry for somebody who has been taken out of the register since is refused, not a fault', async () => {
  const people = await read(await fileOf(PEOPLE, `Борки;${yard};Носов;Пётр;Фомич;1880;м`));
  await apply(people);
  const importId = await read(await fileOf(BARRED, `Борки;${yard};Носов;Пётр;Фомич;1880;${paper}`), 'lishentsy/import');
  await world.do('admin', 'register/undo-import', { importId: people });
  expect(await apply(importId)).toMatchObject({ error: { reason: 'import-overtaken' } });
});

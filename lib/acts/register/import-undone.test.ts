import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadFile } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
});
afterAll(() => world.close());

/** A file read in and applied. */
async function importOf(act: string, territory: string, rows: readonly string[]): Promise<string> {
  const file = join(await temporaryFolder(), 'table.csv');
  await writeFile(file, rows.join('\r\n'));
  const place = { campaignId: world.id('campaign'), territoryId: world.id(territory) };
  const importId = await uploadFile(world, act, file, place);
  await world.do('admin', 'register/apply-import', { importId });
  return importId;
}

const undo = (importId: string) => world.try('admin', 'register/undo-import', { importId });
const restingOn = (...acts: string[]) => ({
  error: { code: 'CONFLICT', reason: 'import-rested-on', values: { acts: acts.join(', ') } },
});

const PEOPLE = 'Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пол';
const idOf = async (surname: string) => (await world.store.prisma.resident.findFirstOrThrow({ where: { surname } })).id;

it('art. 36: people whom a unit has taken since are not taken out again', async () => {
  const importId = await importOf('register/import-residents', 'Ольховск', [
    PEOPLE,
    'Ольховск;1;Ткачёв;Илья;Фомич;1880;м',
  ]);
  const mill = { sovietId: world.id('Ольховск'), kind: 'enterprise', name: 'Фабрика' };
  const { id: unitId } = await world.do('olkhovsk-clerk', 'units/add', mill);
  await world.do('olkhovsk-clerk', 'units/assign', { unitId, residentIds: [await idOf('Ткачёв')] });
  expect(await undo(importId)).toMatchObject(restingOn('units/assign'));
});

it('two found to be two people are not taken out unnoticed with what was found', async () => {
  const importId = await importOf('register/import-residents', 'Борковский', [
    PEOPLE,
    'Борки;1;Агеев;Илья;Фомич;1880;м',
    'Борки;2;Бодров;Пётр;Ильич;1881;м',
  ]);
  const [other] = await world.addResidents('Борковский', 1);
  const pair = { residentId: other, otherId: await idOf('Агеев'), reason: 'два лица' };
  await world.do('borkovskaya-secretary', 'register/mark-not-same', pair);
  expect(await undo(importId)).toMatchObject(restingOn('register/mark-not-same'));
});

it('a change that was prepared for people taken out again is of those who are left, and is looked at anew', async () => {
  const importId = await importOf('register/import-residents', 'Борковский', [
    PEOPLE,
    'Борки;31;Ершов;Илья;Фомич;1880;м',
    'Борки;32;Щукарев;Пётр;Ильич;1881;м',
  ]);
  const [stays] = await world.addResidents('Борковский', 1, { settlement: 'Заполье' });
  const { id: changesetId } = await world.do('borkovskaya-secretary', 'register/prepare-changeset', {
    ...{ sovietId: world.id('Борковский'), reason: 'по описи' },
    change: { kind: 'field', field: 'occupation', value: 'рыбак' },
    chosen: { residentIds: [stays, await idOf('Ершов'), await idOf('Щукарев')] },
  });
  expect(await undo(importId)).toMatchObject({ ok: true });
  const changeset = () => world.store.prisma.changeset.findUnique({ where: { id: changesetId } });
  expect(await changeset()).toMatchObject({ fit: 1, unfit: 0, version: 2 });
  const apply = (version: number) =>
    world.try('borkovskaya-secretary', 'register/apply-changeset', { changesetId, version });
  expect((await apply(1)).ok).toBe(false);
  expect(await apply(2)).toMatchObject({ value: { applied: 1 } });
});

it('art. 20: entries for which somebody has petitioned since stay', async () => {
  await importOf('register/import-residents', 'Лужинский', [PEOPLE, 'Лужки;1;Власов;Яков;Ильич;1882;м']);
  const importId = await importOf('lishentsy/import', 'Лужинский', [
    'Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пункт;Документ;Номер документа;Дата документа;Кем выдан',
    'Лужки;1;Власов;Яков;Ильич;1882;з;Справка о патенте;4;1926-11-02;финотдел',
  ]);
  const { id: entryId } = await world.store.prisma.lishenetsEntry.findFirstOrThrow({ where: { importId } });
  await world.do('luzhinskaya-secretary', 'petitions/file', { entryId, filedOn: '1927-01-10', documents: [] });
  expect(await undo(importId)).toMatchObject(restingOn('petitions/file'));
});

it('art. 36, 37: places that a unit or a division names stay', async () => {
  const importId = await importOf('register/import-settlements', 'Заречная', [
    'Волость;Сельсовет;Селение;Население',
    'Заречная;Новый;Починок;40',
    'Заречная;Каменский;Лесная;40',
  ]);
  const named = await world.store.prisma.territory.findFirstOrThrow({ where: { name: 'Новый', importId } });
  await world.do('admin', 'units/add', { sovietId: named.id, kind: 'enterprise', name: 'Крупорушка' });
  expect(await undo(importId)).toMatchObject(restingOn('units/add'));
  await world.store.prisma.unit.deleteMany({ where: { sovietId: named.id } });
  await world.addResidents('Каменский', 3);
  const sovietId = world.id('Каменский');
  const { id: electionId } = await world.do('kamenskaya-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-13' },
  });
  const settlements = await world.store.prisma.territory.findMany({ where: { parentId: sovietId } });
  const whole = { number: 1, name: '№ 1', kind: 'territorial', settlementIds: settlements.map(({ id }) => id) };
  await world.do('kamenskaya-chair', 'uchastki/adopt', { electionId, uchastki: [whole] });
  expect(await undo(importId)).toMatchObject(restingOn('uchastki/adopt'));
});

describe('settlements are not taken out again while something leads to them', () => {
  const HEADING = 'Волость;Сельсовет;Селение;Род селения;Население';
  const settlementOf = async (name: string) => {
    const rows = [HEADING, `Покровская;Борковский;${name};село;50`];
    const importId = await importOf('register/import-settlements', 'Борковский', rows);
    const { id } = await world.store.prisma.territory.findFirstOrThrow({ where: { name, kind: 'settlement' } });
    return { importId, id };
  };
  const khutor = async (name: string): Promise<string> =>
    (await world.do('admin', 'territory/add', { kind: 'settlement', name, parentId: world.id('Борковский') })).id;
  const move = (settlementId: string, residentId: string | undefined) =>
    world.do('borkovskaya-secretary', 'register/prepare-changeset', {
      ...{ sovietId: world.id('Борковский'), reason: 'переселены', chosen: { residentIds: [residentId] } },
      change: { kind: 'move', settlementId, household: '5' },
    });

  it('art. 37, note: a khutor that was joined to one, and one that became one with it', async () => {
    const { importId, id } = await settlementOf('Ключи');
    const change = { version: 1, reason: 'примечание к ст. 37' };
    await world.do('admin', 'territory/join', { territoryId: await khutor('Хутор Дальний'), toId: id, ...change });
    await world.do('admin', 'territory/merge', { territoryId: await khutor('Хутор Ближний'), intoId: id, ...change });
    expect(await undo(importId)).toMatchObject(restingOn('territory/join', 'territory/merge'));
  });

  it('a change of many that is to take people there, and one that may bring them back', async () => {
    const [one, other] = await world.addResidents('Борковский', 2, { settlement: 'Борки' });
    const coming = await settlementOf('Родники');
    await move(coming.id, one);
    expect(await undo(coming.importId)).toMatchObject(restingOn('register/prepare-changeset'));
    const left = await settlementOf('Колодцы');
    const moved = { residentId: other, household: '4', reason: 'переехал' };
    await world.do('borkovskaya-secretary', 'register/move-resident', { ...moved, settlementId: left.id, version: 1 });
    const { id: changesetId } = await move(world.id('Борки'), other);
    await world.do('borkovskaya-secretary', 'register/apply-changeset', { changesetId });
    expect(await undo(left.importId)).toMatchObject(restingOn('register/apply-changeset'));
    await world.do('borkovskaya-secretary', 'register/undo-changeset', { changesetId, reason: 'ошибка' });
    expect(await undo(left.importId)).toMatchObject(restingOn('register/add-resident'));
  });
});

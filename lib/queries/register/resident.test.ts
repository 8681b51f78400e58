import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from '@/lib/testing/owner';
import { uploadFile } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { residentQuery } from './resident';

const SECRETARY = 'borkovskaya-secretary';
let world: World;
let [old, plain] = ['', ''];

const add = (name: { surname: string; given: string; patronymic: string }) =>
  world.do(SECRETARY, 'register/add-resident', {
    ...{ settlementId: world.id('Борки'), household: '7', sex: 'm', birthYear: 1885, ...name },
  });

async function recordOf(residentId: string) {
  const found = await residentQuery.run(contextFor(await world.as(SECRETARY), 'ru'), { residentId });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

beforeAll(async () => {
  world = await createWorld();
  old = (await add({ surname: 'Ѳедоровъ', given: 'Иванъ', patronymic: 'Ѳомичъ' })).id;
  plain = (await add({ surname: 'Фёдоров', given: 'Пётр', patronymic: 'Фомич' })).id;
});
afterAll(() => world.close());

describe('a person’s record', () => {
  it('has the name in today’s spelling beside the one written, where they are two', async () => {
    expect((await recordOf(old)).modernName).toBe('Федоров Иван Фомич');
    expect((await recordOf(plain)).modernName).toBeNull();
  });

  it('says that there are earlier changes than it shows', async () => {
    const { id } = await add({ surname: 'Частов', given: 'Лука', patronymic: 'Ильич' });
    expect(await recordOf(id)).toMatchObject({ hasEarlier: { changes: false, acts: false } });
    await asOwner(
      world.database,
      `INSERT INTO resident_change (resident_id, soviet_id, version, changed_on, act, actor_name, before, after)
       SELECT $1, $2, n + 1, '1927-01-04', 'register/amend-resident', 'Секретарь',
         jsonb_build_object('household', n::text), jsonb_build_object('household', (n + 1)::text)
       FROM generate_series(1, 200) n`,
      [id, world.id('Борковский')],
    );
    const record = await recordOf(id);
    expect(record.changes).toHaveLength(200);
    expect(record.hasEarlier).toEqual({ changes: true, acts: false });
  });

  it('tells of being changed among many, and of being merged into another, whose name it gives', async () => {
    const { id: changesetId } = await world.do(SECRETARY, 'register/prepare-changeset', {
      ...{ sovietId: world.id('Борковский'), reason: 'по подворному списку' },
      chosen: { residentIds: [old] },
      change: { kind: 'field', field: 'occupation', value: 'кузнец' },
    });
    await world.do(SECRETARY, 'register/apply-changeset', { changesetId });
    await world.do(SECRETARY, 'register/merge-residents', { residentId: old, intoId: plain, reason: 'одно лицо' });
    const { history, mergedInto } = await recordOf(old);
    expect(history.map(({ act }) => act)).toEqual([
      ...[
        'register/merge-residents',
        'register/apply-changeset',
        'register/prepare-changeset',
        'register/add-resident',
      ],
    ]);
    expect(history[0]?.reason).toBe('одно лицо');
    expect(mergedInto).toBe('Фёдоров Пётр Фомич');
    expect((await recordOf(plain)).history.map(({ act }) => act)).toEqual([
      ...['register/merge-residents', 'register/add-resident'],
    ]);
  });

  it('begins with the entering: who wrote it in, on which day and why, by hand, in a table or from a file', async () => {
    const reason = 'по подворному списку';
    const person = { surname: 'Агапов', given: 'Иван', patronymic: 'Ильич', birthYear: '1885' };
    const place = { settlement: 'Борки', household: '8' };
    const { id: byHand } = await world.do(SECRETARY, 'register/add-resident', {
      ...{ ...person, settlementId: world.id('Борки'), household: '9', sex: 'm', birthYear: 1886, reason },
    });
    await world.do(SECRETARY, 'register/add-residents', {
      ...{ sovietId: world.id('Борковский'), rows: [{ ...person, ...place, sex: 'м' }], reason },
    });
    const file = join(await temporaryFolder(), 'people.csv');
    await writeFile(file, 'Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пол\nБорки;10;Агапов;Лука;Ильич;1880;м\n');
    const from = { territoryId: world.id('Борковский'), campaignId: world.id('campaign') };
    const importId = await uploadFile(world, 'register/import-residents', file, from);
    await world.do('admin', 'register/apply-import', { importId });
    const idOf = async (household: string) =>
      (await world.store.prisma.resident.findFirstOrThrow({ where: { surname: 'Агапов', household } })).id;
    await world.setDay('1927-01-05');
    for (const id of [byHand, await idOf('8'), await idOf('10')])
      await world.do(SECRETARY, 'register/amend-resident', { residentId: id, occupation: 'кузнец', reason: 'заявил' });
    const begun = async (id: string) => {
      const { changes } = await recordOf(id);
      expect(changes.map(({ fields }) => fields.map(({ column }) => column))).toEqual([['occupation'], []]);
      return changes.at(-1);
    };
    const entered = { on: '1927-01-03', actorName: SECRETARY, reason, fileName: null };
    expect(await begun(byHand)).toMatchObject({ ...entered, act: 'register/add-resident' });
    expect(await begun(await idOf('8'))).toMatchObject({ ...entered, act: 'register/add-residents' });
    expect(await begun(await idOf('10'))).toMatchObject({
      ...{ on: '1927-01-03', act: 'register/apply-import', actorName: 'Администратор', fileName: 'people.csv' },
    });
    await world.setDay('1927-01-03');
  });
});

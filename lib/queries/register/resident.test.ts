import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});

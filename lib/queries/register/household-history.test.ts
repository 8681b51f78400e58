import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { householdQuery } from './household';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const act = (name: string, input: object, login = SECRETARY) =>
  world.do(login, `register/${name}`, { settlementId: world.id('Выселки'), reason: 'по описи', ...input });

const add = async (given: string, household: string, settlement = 'Выселки'): Promise<string> => {
  const name = { surname: 'Рогов', given, patronymic: 'Ильич', sex: 'm', birthYear: 1890 };
  return (await act('add-resident', { ...name, settlementId: world.id(settlement), household, reason: 'прибыл' })).id;
};

async function find(household: string, settlement = 'Выселки', login = SECRETARY) {
  const context = contextFor(await world.as(login), 'ru');
  const answer = await householdQuery.run(context, { settlementId: world.id(settlement), household });
  return answer.ok ? answer.value : null;
}

/** What was done with the household, the latest first: the kind, with whom, and to or from which number. */
async function told(household: string, settlement = 'Выселки', login = SECRETARY) {
  const found = await find(household, settlement, login);
  return found?.history.map(({ kind, people, other }) => [
    ...[kind, people.map(({ name }) => name.split(' ')[1]).join(' ')],
    ...(other === null ? [] : [`${other.settlementName} ${other.household}`]),
  ]);
}

describe('the history of a household', () => {
  it('tells who was entered, who came, under which number they were, and who left, on which day, by whom and why', async () => {
    await add('Агей', '1');
    const id = await add('Борис', '1');
    await add('Влас', '2');
    await world.setDay('1927-01-04');
    await act('merge-households', { household: '2', intoHousehold: '1', reason: 'живут одним двором' });
    await world.setDay('1927-01-05');
    await act('move-resident', { residentId: id, settlementId: world.id('Заполье'), household: '9' });
    expect(await told('1')).toEqual([
      ['left', 'Борис', 'Заполье 9'],
      ['came', 'Влас', 'Выселки 2'],
      ['entered', 'Борис'],
      ['entered', 'Агей'],
    ]);
    const [left, came, entered] = (await find('1'))?.history ?? [];
    expect(left).toMatchObject({ on: '1927-01-05', reason: 'по описи', actorName: SECRETARY, people: [{ id }] });
    expect(came).toMatchObject({ on: '1927-01-04', reason: 'живут одним двором', act: 'register/merge-households' });
    expect(entered).toMatchObject({ on: '1927-01-03', reason: 'прибыл', act: 'register/add-resident' });
    await world.setDay('1927-01-03');
  });

  it('tells one line of those whom one act took, and of strikes and merges with their way back', async () => {
    const [first] = [await add('Глеб', '3'), await add('Демид', '3')];
    const twin = await add('Глебъ', '4');
    await act('move-household', { household: '4', toHousehold: '40' });
    await act('strike-household', { household: '3' });
    const { version } = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: first } });
    await act('unstrike-resident', { residentId: first, version });
    await act('merge-residents', { residentId: twin, intoId: first });
    await act('unmerge-residents', { residentId: twin });
    expect(await told('3')).toEqual([
      ['restored', 'Глеб'],
      ['struck', 'Глеб Демид'],
      ['entered', 'Демид'],
      ['entered', 'Глеб'],
    ]);
    expect((await told('40'))?.map(([kind]) => kind)).toEqual(['parted', 'merged', 'came']);
    const [, merged] = (await find('40'))?.history ?? [];
    expect(merged?.into).toMatchObject({ id: first, name: 'Рогов Глеб Ильич' });
  });

  it('renumbered: the old address says where everyone is written now, and an address that never was is not there', async () => {
    await add('Ефим', '5');
    await add('Иван', '5');
    await act('move-household', { household: '5', toHousehold: '50' });
    await act('move-household', { household: '50', toHousehold: '7', toSettlementId: world.id('Заполье') });
    for (const old of ['5', '50']) {
      const found = await find(old);
      expect(found?.members).toEqual([]);
      expect(found?.movedTo).toEqual([
        {
          ...{ settlementId: world.id('Заполье'), settlementName: 'Заполье', sovietName: 'Борковский' },
          ...{ household: '7', people: 2, isInSight: true },
        },
      ]);
    }
    expect((await find('7', 'Заполье'))?.movedTo).toEqual([]);
    expect(await find('51')).toBeNull();
    expect(await find('5', 'Заполье')).toBeNull();
  });

  it('of a place in another soviet, out of sight, names it and opens nothing', async () => {
    await add('Карп', '6');
    await act(
      'move-household',
      { household: '6', toSettlementId: world.id('Каменка'), toHousehold: '8' },
      'uezd-clerk',
    );
    expect((await find('6'))?.movedTo).toMatchObject([{ settlementName: 'Каменка', isInSight: false }]);
    expect((await find('6', 'Выселки', 'uezd-clerk'))?.movedTo).toMatchObject([{ isInSight: true }]);
    expect((await find('6'))?.history[0]?.people).toEqual([{ id: null, name: 'Рогов Карп Ильич' }]);
    expect(await find('6', 'Выселки', 'kamenskaya-secretary')).toBeNull();
    expect(await told('8', 'Каменка', 'kamenskaya-secretary')).toEqual([['came', 'Карп', 'Выселки 6']]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';
import { deskToday } from '../desk/today';
import { contextFor } from '../query';
import { residentsInput, residentsQuery } from '../register/residents';
import { uchastkiList } from './list';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const contextOf = async (who: string) => contextFor(await world.as(who), 'ru');

async function tasksOf(who: string, code: string) {
  const desk = await deskToday.run(await contextOf(who), {});
  if (!desk.ok) throw new Error(desk.error.code);
  return desk.value.items.filter((item) => item.code === code);
}

async function unplacedOf(who: string, electionId: string): Promise<number> {
  const list = await uchastkiList.run(await contextOf(who), uchastkiList.input.parse({ electionId }));
  if (!list.ok) throw new Error(list.error.code);
  return list.value.unplaced;
}

async function listedInNone(who: string, soviet: string) {
  const asked = residentsInput.parse({ sovietId: world.id(soviet), uchastokId: 'none', franchise: 'elector' });
  const found = await residentsQuery.run(await contextOf(who), asked);
  if (!found.ok) throw new Error(found.error.code);
  expect(found.value.total).toBe(found.value.items.length);
  return found.value.items.map(({ id }) => id);
}

const announce = async (who: string, soviet: string) => {
  const election = { campaignId: world.id('campaign'), sovietId: world.id(soviet), startsOn: '1927-02-13' };
  return (await world.do(who, 'elections/announce', election)).id;
};

const come = async (who: string, settlementId: string, surname: string) => {
  const person = { surname, given: 'Пётр', patronymic: 'Ильич', sex: 'm', birthYear: 1890, household: '1' };
  return (await world.do(who, 'register/add-resident', { settlementId, ...person })).id;
};

describe('art. 37: nobody in none, after the division is adopted too', () => {
  const [chair, secretary] = ['borkovskaya-chair', 'borkovskaya-secretary'];

  it('an elector whom no part of it takes is named by the desk, by the uchastki and in the register', async () => {
    await world.addResidents('Борковский', 40, { settlement: 'Борки' });
    const electionId = await announce(chair, 'Борковский');
    expect(await tasksOf(chair, 'electors-unplaced')).toEqual([]);
    const uchastok = { number: 1, name: 'Борки', kind: 'territorial', settlementIds: [world.id('Борки')] };
    await world.do(chair, 'uchastki/adopt', { electionId, uchastki: [uchastok] });
    expect([await unplacedOf(chair, electionId), await tasksOf(chair, 'electors-unplaced')]).toEqual([0, []]);

    const residentId = await come(secretary, world.id('Выселки'), 'Яшин');
    expect(await unplacedOf(chair, electionId)).toBe(1);
    expect(await listedInNone(chair, 'Борковский')).toEqual([residentId]);
    expect(await tasksOf(chair, 'electors-unplaced')).toMatchObject([
      {
        ...{ article: '37', due: '1927-02-08', values: { soviet: 'Борковский', count: 1 } },
        href: `/register?sovietId=${world.id('Борковский')}&uchastokId=none&franchise=elector`,
      },
    ]);

    const { id: uchastokId } = await world.store.prisma.uchastok.findFirstOrThrow({ where: { electionId } });
    const changeset = await world.do(secretary, 'register/prepare-changeset', {
      ...{ sovietId: world.id('Борковский'), reason: 'отнесён комиссией' },
      ...{ chosen: { uchastokId: 'none', franchise: 'elector' }, change: { kind: 'uchastok', uchastokId } },
    });
    await world.do(secretary, 'register/apply-changeset', { changesetId: changeset.id });
    expect([await unplacedOf(chair, electionId), await tasksOf(chair, 'electors-unplaced')]).toEqual([0, []]);

    // Once every meeting is over nobody is late with it any more.
    await come(secretary, world.id('Заполье'), 'Юдин');
    expect(await tasksOf(chair, 'electors-unplaced')).toMatchObject([{ values: { count: 1 } }]);
    const agent = { agentId: world.id('borkovskaya-agent'), agentName: 'Агент' };
    await world.store.prisma.meeting.create({
      data: {
        electionId,
        uchastokId,
        heldOn: new Date('1927-02-13'),
        hour: '12:00',
        place: 'школа',
        ...agent,
        state: 'closed',
      },
    });
    expect(await tasksOf(chair, 'electors-unplaced')).toEqual([]);
  });
});

describe('art. 37: five hundred', () => {
  it('an uchastok that came to hold more is told of while the division can still be changed', async () => {
    const chair = 'luzhinskaya-chair';
    await world.addResidents('Лужинский', 500, { settlement: 'Лужки' });
    const electionId = await announce(chair, 'Лужинский');
    const settlementIds = [world.id('Лужки'), world.id('Мхи')];
    const uchastki = [{ number: 1, name: 'Лужки', kind: 'territorial', settlementIds }];
    await world.do(chair, 'uchastki/adopt', { electionId, uchastki });
    expect(await tasksOf(chair, 'uchastok-overfull')).toEqual([]);
    await come('luzhinskaya-secretary', world.id('Мхи'), 'Яшин');
    expect(await tasksOf(chair, 'uchastok-overfull')).toMatchObject([
      { article: '37', due: '1927-02-08', values: { soviet: 'Лужинский', count: 1 } },
    ]);
  });
});

describe('art. 36: in a town', () => {
  const chair = 'olkhovsk-chair';
  let people: string[];
  let electionId: string;
  const units: string[] = [];
  const put = (unitId: string | undefined, residentIds: readonly string[]) =>
    world.do(chair, 'units/assign', { unitId, residentIds });

  it('whoever comes after the units were divided is told likewise', async () => {
    people = await world.addResidents('Ольховск', 40, { settlement: 'Ольховск' });
    for (const name of ['Фабрика', 'Кузница']) {
      const unit = { sovietId: world.id('Ольховск'), name, kind: 'enterprise' };
      units.push((await world.do(chair, 'units/add', unit)).id);
    }
    await put(units[0], people.slice(0, 25));
    await put(units[1], people.slice(25));
    electionId = await announce(chair, 'Ольховск');
    const uchastki = units.map((unitId, at) => ({
      ...{ number: at + 1, name: `№ ${at + 1}`, kind: 'production', unitIds: [unitId] },
    }));
    await world.do(chair, 'uchastki/adopt', { electionId, uchastki });
    expect(await tasksOf(chair, 'electors-unplaced')).toEqual([]);
    const [newcomer = ''] = await world.addResidents('Ольховск', 1, { settlement: 'Ольховск' });
    expect(await tasksOf(chair, 'electors-unplaced')).toMatchObject([{ article: '36', values: { count: 1 } }]);
    await put(units[1], [newcomer]);
    expect([await unplacedOf(chair, electionId), await tasksOf(chair, 'electors-unplaced')]).toEqual([0, []]);
  });

  it('whom two uchastki count since then waits to be settled; two units of one uchastok are no matter', async () => {
    expect(await tasksOf(chair, 'units-settle')).toEqual([]);
    await put(units[1], people.slice(0, 2));
    expect(await tasksOf(chair, 'units-settle')).toMatchObject([{ article: '36', values: { count: 2 } }]);
    const together = [{ number: 1, name: 'Все', kind: 'production', unitIds: units }];
    await world.do(chair, 'uchastki/adopt', { electionId, uchastki: together });
    expect(await tasksOf(chair, 'units-settle')).toEqual([]);
  });
});

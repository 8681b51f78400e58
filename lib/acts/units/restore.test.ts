import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { unitsList } from '@/lib/queries/units/list';
import { unitsOne } from '@/lib/queries/units/one';
import { unitsPeople } from '@/lib/queries/units/people';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'olkhovsk-clerk';
let world: World;
let town: string;
let people: string[];
let works: string;
let shift: string;
let shop: string;
let uchastokId: string;

beforeAll(async () => {
  world = await createWorld();
  town = world.id('Ольховск');
  people = await world.addResidents('Ольховск', 8, { settlement: 'Ольховск' });
  works = await add('Кирпичный завод');
  shift = await add('Ночная смена', works);
  shop = await add('Лавка');
  await assign(works, people.slice(0, 3));
  await assign(shift, people.slice(3, 5));
  const { id: electionId } = await world.do('olkhovsk-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId: town, startsOn: '1927-02-13' },
  });
  const uchastok = { electionId, number: 1, name: 'Завод', kind: 'production', unitIds: [works] };
  uchastokId = (await world.store.prisma.uchastok.create({ data: uchastok })).id;
  await assign(works, [people[5] ?? '']);
});
afterAll(() => world.close());

const add = async (name: string, parentId?: string): Promise<string> =>
  (await world.do(CLERK, 'units/add', { sovietId: town, kind: 'enterprise', name, parentId })).id;
const assign = (unitId: string, residentIds: readonly string[]) =>
  world.do(CLERK, 'units/assign', { unitId, residentIds });
const strike = (unitId: string, reason = 'закрыт') => world.do(CLERK, 'units/strike', { unitId, reason });
const restore = (unitId: string, rest: object = {}, who = CLERK) =>
  world.try(who, 'units/restore', { unitId, reason: 'исключён по ошибке', ...rest });
const uchastokOf = async (at: number) =>
  (await world.store.prisma.resident.findUniqueOrThrow({ where: { id: people[at] ?? '' } })).uchastokId;
const unitsOf = async (at: number) =>
  (
    await world.store.prisma.unitClaim.findMany({
      where: { residentId: people[at] ?? '', released: false, unit: { is: { struckOn: null } } },
      include: { unit: true },
    })
  ).map(({ unit }) => unit.name);

async function listed(only?: 'struck') {
  const found = await unitsList.run(contextFor(await world.as(CLERK), 'ru'), { sovietId: town, only, limit: 50 });
  return found.ok ? found.value.items.map(({ name }) => name) : found.error;
}

describe('art. 36: a unit struck by mistake', () => {
  it('is listed apart and says who would come back with it', async () => {
    expect(await uchastokOf(5)).toBe(uchastokId);
    await strike(works);
    await assign(shop, [people[0] ?? '', people[3] ?? '']);
    expect(await uchastokOf(5)).toBeNull();
    expect(await listed()).toEqual(['Лавка']);
    expect(await listed('struck')).toEqual(['Кирпичный завод', 'Ночная смена']);
    const one = await unitsOne.run(contextFor(await world.as(CLERK), 'ru'), { unitId: works });
    expect(one).toMatchObject({ value: { strikeReason: 'закрыт', people: { back: 4, elsewhere: 2 } } });
  });

  it('is brought back by whoever keeps the register there, with a reason, as it was seen', async () => {
    expect(await restore(works, {}, 'borkovskaya-clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await restore(works, {}, 'olkhovsk-agent')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await restore(works, { reason: ' ' })).toMatchObject({ error: { issues: [{ path: ['reason'] }] } });
    expect(await restore(works, { version: 1 })).toMatchObject({
      error: { reason: 'changed-by', values: { who: CLERK, acts: 'units/strike' } },
    });
    expect(await restore(shop)).toMatchObject({ error: { reason: 'unit-not-struck' } });
  });

  it('does not stand twice under one name, nor a part without its enterprise', async () => {
    expect(await restore(shift)).toMatchObject({
      error: { reason: 'unit-parent-struck', values: { name: 'Кирпичный завод' } },
    });
    await world.do(CLERK, 'units/amend', { unitId: shop, name: 'кирпичный завод' });
    expect(await restore(works)).toMatchObject({ error: { reason: 'unit-name-taken' } });
    await world.do(CLERK, 'units/amend', { unitId: shop, name: 'Лавка' });
  });

  it('comes back with its parts and people; whom another counts by now stays there', async () => {
    expect(await restore(works)).toMatchObject({ value: { people: 4, elsewhere: 2, parts: 1 } });
    expect(await listed()).toEqual(['Кирпичный завод', 'Ночная смена', 'Лавка']);
    expect([await unitsOf(0), await unitsOf(3)]).toEqual([['Лавка'], ['Лавка']]);
    expect([await unitsOf(1), await unitsOf(4)]).toEqual([['Кирпичный завод'], ['Ночная смена']]);
    expect([await uchastokOf(0), await uchastokOf(4), await uchastokOf(5)]).toEqual([null, uchastokId, uchastokId]);
  });

  it('leaves out the part that had been struck before it', async () => {
    await strike(shift, 'смена отменена');
    await strike(works);
    expect(await restore(works)).toMatchObject({ value: { parts: 0 } });
    expect(await listed('struck')).toEqual(['Ночная смена']);
    expect(await restore(shift)).toMatchObject({ value: { people: 1, elsewhere: 0 } });
  });

  it('counts again whom another counted as well before, to be settled; whom the other has let go since is its own', async () => {
    const union = (await world.do(CLERK, 'units/add', { sovietId: town, kind: 'union', name: 'Союз строителей' })).id;
    const [both = '', letGo = '', since = ''] = await world.addResidents('Ольховск', 3, { settlement: 'Ольховск' });
    const unitsOfPerson = async (residentId: string) =>
      (
        await world.store.prisma.unitClaim.findMany({
          where: { residentId, released: false, unit: { is: { struckOn: null } } },
          include: { unit: true },
        })
      ).map(({ unit }) => unit.name);
    await assign(union, [both]);
    await assign(works, [both, letGo, since]);
    await strike(works);
    await assign(shop, [letGo, since]);
    await world.do(CLERK, 'units/release', { unitId: shop, residentIds: [letGo] });
    const one = await unitsOne.run(contextFor(await world.as(CLERK), 'ru'), { unitId: works });
    expect(one).toMatchObject({ value: { people: { twice: 1, elsewhere: 1 } } });
    const asked = unitsPeople.input.parse({ sovietId: town, unitId: works, limit: 50 });
    const shown = await unitsPeople.run(contextFor(await world.as(CLERK), 'ru'), asked);
    const nowIn = new Map(
      shown.ok ? shown.value.items.map(({ id, units }) => [id, units.map(({ name }) => name)]) : [],
    );
    expect([both, letGo, since].map((residentId) => nowIn.get(residentId))).toEqual([
      ['Союз строителей'],
      [],
      ['Лавка'],
    ]);
    expect(await restore(works)).toMatchObject({ value: { twice: 1, elsewhere: 1 } });
    expect((await unitsOfPerson(both)).toSorted()).toEqual(['Кирпичный завод', 'Союз строителей']);
    expect([await unitsOfPerson(letGo), await unitsOfPerson(since)]).toEqual([['Кирпичный завод'], ['Лавка']]);
    // art. 36: the place of work before the union.
    await world.do(CLERK, 'units/settle', { sovietId: town });
    expect(await unitsOfPerson(both)).toEqual(['Кирпичный завод']);
  });

  it('art. 49: changes nothing in the uchastki of elections that are over', async () => {
    await strike(works);
    await world.do('olkhovsk-chair', 'commissions/end', { commissionId: world.id('olkhovsk'), on: '1927-01-03' });
    const before = await uchastokOf(5);
    expect(await restore(works)).toMatchObject({ ok: true });
    expect(await uchastokOf(5)).toBe(before);
    await strike(works);
    await world.store.prisma.territory.update({ where: { id: town }, data: { struckOn: new Date('1927-01-04') } });
    expect(await restore(works)).toMatchObject({ error: { reason: 'unit-soviet-gone' } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '@/lib/acts/refusal';
import type { Result } from '@/lib/kernel/result';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { uchastkiElectors } from '../uchastki/electors';
import { uchastkiProposal } from '../uchastki/proposal';
import { unitsList } from './list';
import { unitsOne } from './one';
import { unitsPeople } from './people';
import { unitsSoviets } from './soviets';
import { unitsStanding } from './standing';
import { unitsUnorganised } from './unorganised';

const CLERK = 'olkhovsk-clerk';
let world: World;
let sovietId: string;
let people: string[];
const unit = new Map<string, string>();

beforeAll(async () => {
  world = await createWorld();
  sovietId = world.id('Ольховск');
  people = await world.addResidents('Ольховск', 50, { settlement: 'Ольховск' });
  await world.addResidents('Ольховск', 5, { settlement: 'Ольховск', bornIn: 1920 });
  for (const [name, kind, from, to] of [
    ['Фабрика', 'enterprise', 0, 20],
    ['Исполком', 'institution', 20, 26],
    ['Союз', 'union', 18, 30],
    ['Кустари', 'unorganised', 0, 0],
  ] as const) {
    const { id } = await world.do(CLERK, 'units/add', { sovietId, kind, name });
    unit.set(name, id);
    await world.do(CLERK, 'units/assign', { unitId: id, residentIds: people.slice(from, to) });
  }
  const { id } = await world.do(CLERK, 'units/add', {
    ...{ sovietId, kind: 'enterprise', name: 'Ночная смена', parentId: unit.get('Фабрика') },
  });
  unit.set('Ночная смена', id);
  await world.do(CLERK, 'units/assign', { unitId: id, residentIds: people.slice(0, 8) });
  await world.store.prisma.resident.updateMany({
    where: { id: { in: people.slice(40) } },
    data: { occupation: 'Извозчик', household: 'Торговая ул., д. 4' },
  });
}, 180_000);
afterAll(() => world.close());

const asker = async (who = CLERK) => contextFor(await world.as(who), 'ru');

function got<A>(answer: Result<A, Refusal>): A {
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const list = async (rest: object = {}) =>
  got(await unitsList.run(await asker(), unitsList.input.parse({ sovietId, ...rest })));
const listPeople = async (rest: object) =>
  got(await unitsPeople.run(await asker(), unitsPeople.input.parse({ sovietId, ...rest })));

describe('art. 36: how far a town has come', () => {
  it('counts its electors in one unit, in several and in none, children aside', async () => {
    expect(got(await unitsStanding.run(await asker(), { sovietId }))).toMatchObject({
      ...{ electors: 50, once: 22, several: 8, none: 20, mayKeep: true },
      soviet: { name: 'Ольховск' },
    });
    expect(got(await unitsStanding.run(await asker('uezd-observer'), { sovietId }))).toMatchObject({ mayKeep: false });
    expect(await unitsStanding.run(await asker('borkovskaya-clerk'), { sovietId })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('lists units by name, a shift under its enterprise, page by page', async () => {
    const all = await list();
    expect(all.items.map(({ name, electors, contested }) => [name, electors, contested])).toEqual([
      ['Исполком', 6, 6],
      ['Кустари', 0, 0],
      ['Союз', 12, 8],
      ['Фабрика', 12, 2],
      ['Ночная смена', 8, 0],
    ]);
    const first = await list({ limit: 3 });
    expect(first).toMatchObject({ total: 5 });
    expect((await list({ limit: 3, cursor: first.next ?? '' })).items.map(({ name }) => name)).toEqual([
      'Фабрика',
      'Ночная смена',
    ]);
  });

  it('narrows them to the empty, the contested, a kind or a name', async () => {
    const names = async (rest: object) => (await list(rest)).items.map(({ name }) => name);
    expect(await names({ only: 'empty' })).toEqual(['Кустари']);
    expect(await names({ only: 'contested' })).toEqual(['Исполком', 'Союз', 'Фабрика']);
    expect(await names({ kind: 'union' })).toEqual(['Союз']);
    expect(await names({ name: 'ночн' })).toEqual(['Ночная смена']);
  });

  it('says where article 36 sends whoever two units count', async () => {
    const { items, total } = await listPeople({ claims: 'several' });
    expect(total).toBe(8);
    const kept = items.map(({ byWork }) => byWork);
    expect(kept.filter((id) => id === unit.get('Исполком'))).toHaveLength(6);
    expect(kept.filter((id) => id === unit.get('Фабрика'))).toHaveLength(2);
    expect((await listPeople({ unitId: unit.get('Ночная смена') })).items[0]?.units).toMatchObject([
      { name: 'Фабрика: Ночная смена' },
    ]);
  });

  it('groups whom no unit has by trade and by street', async () => {
    const by = async (what: 'occupation' | 'street' | 'settlement') =>
      got(await unitsUnorganised.run(await asker(), { sovietId, by: what, limit: 50 })).items;
    expect(await by('occupation')).toMatchObject([
      { name: '', electors: 10 },
      { name: 'извозчик', electors: 10 },
    ]);
    expect(await by('street')).toMatchObject([{ electors: 10 }, { electors: 10 }]);
    expect((await by('street')).map(({ name }) => name)).toContain('Торговая ул.');
    expect(await by('settlement')).toMatchObject([{ name: 'Ольховск', settlementId: sovietId, electors: 20 }]);
    expect((await listPeople({ claims: 'none', street: 'торговая ул.' })).total).toBe(10);
  });

  it('shows one unit with its parts, and the towns in sight', async () => {
    const one = got(await unitsOne.run(await asker(), { unitId: unit.get('Фабрика') ?? '' }));
    expect(one).toMatchObject({ name: 'Фабрика', parts: [{ name: 'Ночная смена' }], uchastok: null, struckOn: null });
    expect(got(await unitsSoviets.run(await asker('uezd-chair'), {})).items).toMatchObject([
      { name: 'Ольховск', units: 5 },
    ]);
    expect(got(await unitsSoviets.run(await asker('borkovskaya-clerk'), {})).items).toEqual([]);
  });
});

describe('the proposed division', () => {
  it('art. 36: gives a town its units and shifts, and by territory whoever is in none', async () => {
    const announced = { campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-13' };
    const { id: electionId } = await world.do('olkhovsk-chair', 'elections/announce', announced);
    const before = got(await uchastkiProposal.run(await asker(), { electionId }));
    const keysOf = (...names: string[]) => names.map((name) => `unit:${unit.get(name)}`).sort();
    const twice = Map.groupBy(before.overlaps, ({ keys }) => keys.toSorted().join(' '));
    const sums = [...twice].map(([keys, own]) => [keys, own.reduce((sum, { electors }) => sum + electors, 0)]);
    expect(new Map(sums as [string, number][])).toEqual(
      new Map([
        [keysOf('Исполком', 'Союз').join(' '), 6],
        [keysOf('Фабрика', 'Союз').join(' '), 2],
      ]),
    );
    await world.do(CLERK, 'units/settle', { sovietId });
    expect(got(await uchastkiProposal.run(await asker(), { electionId })).overlaps).toEqual([]);
    const { uchastki, groups, seats } = got(await uchastkiProposal.run(await asker(), { electionId }));
    const nameOf = new Map(groups.map(({ key, name }) => [key, name]));
    expect(seats).toBeNull();
    expect(
      uchastki.map(({ kind, groups: own, parts }) => [kind, ...own.map((key) => nameOf.get(key)), parts.length]),
    ).toEqual([
      ['production', 'Исполком', 0],
      ['production', 'Фабрика: Ночная смена', 0],
      ['production', 'Фабрика', 0],
      ['union', 'Союз', 0],
      ['unorganised', 1],
    ]);
  });

  it('art. 37: shows a village’s minorities beside it, giving them no uchastok by itself', async () => {
    const ids = await world.addResidents('Борковский', 130, { settlement: 'Выселки' });
    await world.store.prisma.resident.updateMany({ where: { id: { in: ids } }, data: { nationality: 'русские' } });
    await world.store.prisma.resident.updateMany({
      where: { id: { in: ids.slice(0, 30) } },
      data: { nationality: ' Мордва' },
    });
    const announced = { campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-13' };
    const { id: electionId } = await world.do('borkovskaya-chair', 'elections/announce', announced);
    const proposed = got(await uchastkiProposal.run(await asker('borkovskaya-chair'), { electionId }));
    expect(proposed.minorities).toMatchObject([{ nationality: 'мордва', population: 30, isCompact: false }]);
    expect(proposed.groups).toMatchObject([{ name: 'мордва, Выселки', population: 30, electors: 30 }]);
    expect(proposed.uchastki.every(({ kind }) => kind === 'territorial')).toBe(true);
  });
});

describe('art. 14: the elector list', () => {
  it('is shown page by page, as it is and as it stood at the end of any day', async () => {
    const soviet = world.id('Борковский');
    const electionId = (await world.store.prisma.election.findFirstOrThrow({ where: { sovietId: soviet } })).id;
    const whole = ['Борки', 'Выселки', 'Заполье'].map((name) => world.id(name));
    const { uchastki } = await world.do('borkovskaya-chair', 'uchastki/adopt', {
      electionId,
      uchastki: [{ number: 1, name: 'Первый', kind: 'territorial', settlementIds: whole }],
    });
    const [uchastok] = uchastki as { id: string }[];
    const electors = async (rest: object = {}, who = 'borkovskaya-clerk') => {
      const input = uchastkiElectors.input.parse({ uchastokId: uchastok?.id, ...rest });
      return uchastkiElectors.run(await asker(who), input);
    };
    const first = got(await electors({ limit: 60 }));
    expect([first.total, first.items[0]?.number, first.items.length]).toEqual([130, 1, 60]);
    const rest = got(await electors({ limit: 100, cursor: first.next }));
    expect([rest.items.length, rest.next]).toEqual([70, null]);
    const [gone] = first.items;
    await world.setDay('1927-01-06');
    const strike = { residentId: gone?.id, reason: 'выбыл', on: '1927-01-06' };
    await world.do('borkovskaya-secretary', 'register/strike-resident', strike);
    expect([got(await electors()).total, got(await electors({ on: '1927-01-05' })).total]).toEqual([129, 130]);
    expect(got(await electors({ on: '1927-01-02' })).total).toBe(0);
    expect(await electors({}, 'kamenskaya-clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

describe('art. 36: units joined after the division', () => {
  it('wait for it to be adopted anew where it names them apart; where it does not, their people go at once', async () => {
    const electionId = (await world.store.prisma.election.findFirstOrThrow({ where: { sovietId } })).id;
    const named = (number: number, name: string, kind: string, unitIds: readonly string[]) => ({
      ...{ number, name, kind, unitIds },
    });
    const of = (name: string) => unit.get(name) ?? '';
    const rest = { number: 9, name: 'По месту жительства', kind: 'unorganised', settlementIds: [sovietId] };
    const adopt = (office: readonly string[]) =>
      world.do('olkhovsk-chair', 'uchastki/adopt', {
        electionId,
        uchastki: [
          named(1, 'Фабрика', 'production', [of('Фабрика')]),
          ...(office.length > 0 ? [named(2, 'Исполком', 'production', office)] : []),
          rest,
        ],
      });
    await adopt([of('Исполком')]);
    const place = async (residentId: string | undefined) =>
      (
        await world.store.prisma.resident.findUniqueOrThrow({
          where: { id: residentId ?? '' },
          include: { uchastok: true },
        })
      ).uchastok?.number;
    const [office, unionist] = [people[22], people[28]];
    expect([await place(office), await place(unionist)]).toEqual([2, 9]);
    await world.do(CLERK, 'units/join', { unitId: of('Исполком'), toId: of('Фабрика') });
    await world.do(CLERK, 'units/join', { unitId: of('Союз'), toId: of('Фабрика') });
    expect([await place(office), await place(unionist)]).toEqual([2, 1]);
    const parted = async () => got(await unitsStanding.run(await asker(), { sovietId })).parted;
    expect(await parted()).toMatchObject([
      { name: 'Исполком', withName: 'Фабрика', uchastok: { number: 2 }, other: { number: 1 }, isFixed: false },
    ]);
    const one = got(await unitsOne.run(await asker(), { unitId: of('Исполком') }));
    expect(one.parted).toMatchObject({ electionId, withName: 'Фабрика' });
    await adopt([]);
    expect([await parted(), await place(office)]).toEqual([[], 1]);
    await world.do(CLERK, 'units/join', { unitId: of('Союз'), toId: null });
    expect(await place(unionist)).toBe(9);
  });
});

describe('art. 36: of the past', () => {
  it('whoever records it is shown what the units are kept by', async () => {
    const past = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
    const town = past.id('Ольховск');
    const { id: unitId } = await past.do('uezd-recorder', 'units/add', {
      ...{ sovietId: town, kind: 'enterprise', name: 'Завод' },
    });
    const recorder = contextFor(await past.as('uezd-recorder'), 'ru');
    expect(got(await unitsStanding.run(recorder, { sovietId: town }))).toMatchObject({ mayKeep: true });
    expect(got(await unitsOne.run(recorder, { unitId }))).toMatchObject({ mayKeep: true });
    await past.close();
  });
});

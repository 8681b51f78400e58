import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { uchastkiList } from '@/lib/queries/uchastki/list';
import { createWorld, type World } from '@/lib/testing/world';

const CHAIR = 'olkhovsk-chair';
let world: World;
let electionId: string;
let people: string[];
const unit = new Map<string, string>();

const add = async (name: string, kind: string, rest: object = {}) => {
  const { id } = await world.do(CHAIR, 'units/add', { sovietId: world.id('Ольховск'), name, kind, ...rest });
  unit.set(name, id);
  return id;
};
const put = (name: string, from: number, to: number) =>
  world.do(CHAIR, 'units/assign', { unitId: unit.get(name), residentIds: people.slice(from, to) });
const of = (...names: string[]) => names.map((name) => unit.get(name));
const uchastok = (number: number, kind: string, fields: object) => ({ number, name: `№ ${number}`, kind, ...fields });
const adopt = (uchastki: readonly object[]) => world.try(CHAIR, 'uchastki/adopt', { electionId, uchastki });
async function list() {
  const answer = await uchastkiList.run(
    contextFor(await world.as(CHAIR), 'ru'),
    uchastkiList.input.parse({ electionId }),
  );
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
const numbersOf = async () => (await list()).items.map(({ electors }) => electors);

beforeAll(async () => {
  world = await createWorld();
  people = await world.addResidents('Ольховск', 120, { settlement: 'Ольховск' });
  await add('Фабрика', 'enterprise');
  await add('Дневная смена', 'enterprise', { parentId: unit.get('Фабрика') });
  await add('Ночная смена', 'enterprise', { parentId: unit.get('Фабрика') });
  await add('Кузница', 'enterprise');
  await add('Союз строителей', 'union');
  await add('Домашние хозяйки', 'unorganised');
  await put('Дневная смена', 0, 40);
  await put('Ночная смена', 40, 70);
  await put('Фабрика', 70, 74);
  await put('Кузница', 74, 78);
  await put('Союз строителей', 78, 98);
  await put('Домашние хозяйки', 98, 119);
  const announced = { campaignId: world.id('campaign'), sovietId: world.id('Ольховск'), startsOn: '1927-02-13' };
  electionId = (await world.do(CHAIR, 'elections/announce', announced)).id;
});
afterAll(() => world.close());

const lawful = () => [
  uchastok(1, 'production', { unitIds: of('Фабрика', 'Дневная смена', 'Кузница') }),
  uchastok(2, 'production', { unitIds: of('Ночная смена') }),
  uchastok(3, 'union', { unitIds: of('Союз строителей') }),
  uchastok(4, 'unorganised', { unitIds: of('Домашние хозяйки'), residentIds: people.slice(119) }),
];

describe('art. 36: a town divided by units', () => {
  it('leaves no elector without a unit, and nobody in two', async () => {
    expect(await adopt(lawful().slice(0, 3))).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'electors-unplaced', article: '36', basis: { unplaced: 22 } }] },
    });
    await put('Союз строителей', 0, 2);
    expect(await adopt(lawful())).toMatchObject({
      error: { findings: [{ rule: 'electors-placed-twice', article: '36', basis: { placedTwice: 2 } }] },
    });
    await world.do(CHAIR, 'units/settle', { sovietId: world.id('Ольховск') });
  });

  it('note: shifts meet apart, the rest of the enterprise where it is named, the unorganised by themselves', async () => {
    expect(await adopt(lawful())).toMatchObject({ ok: true, value: { findings: [] } });
    expect(await numbersOf()).toEqual([48, 30, 20, 22]);
  });

  it('note: shifts that nobody names go with their enterprise, and the joined with whom they are joined to', async () => {
    await world.do(CHAIR, 'units/join', { unitId: unit.get('Кузница'), toId: unit.get('Союз строителей') });
    const together = [
      uchastok(1, 'production', { unitIds: of('Фабрика') }),
      uchastok(2, 'union', { unitIds: of('Союз строителей') }),
      uchastok(3, 'unorganised', { settlementIds: [world.id('Ольховск')] }),
    ];
    expect(await adopt(together)).toMatchObject({ ok: true });
    expect(await numbersOf()).toEqual([74, 24, 22]);
    await world.do(CHAIR, 'units/join', { unitId: unit.get('Кузница'), toId: null });
  });

  it('the unorganised may vote with a unit or by territory; who goes to a unit later votes there', async () => {
    await adopt([...lawful().slice(0, 3), uchastok(4, 'unorganised', { settlementIds: [world.id('Ольховск')] })]);
    expect(await numbersOf()).toEqual([48, 30, 20, 22]);
    await put('Союз строителей', 119, 120);
    expect(await numbersOf()).toEqual([48, 30, 21, 21]);
    await world.do(CHAIR, 'units/release', { unitId: unit.get('Союз строителей'), residentIds: people.slice(119) });
    expect(await numbersOf()).toEqual([48, 30, 20, 22]);
  });

  it('keeps whom it names in person when it is adopted anew', async () => {
    await adopt(lawful());
    const before = (await list()).items[3];
    const again = [
      ...lawful().slice(0, 3),
      uchastok(5, 'unorganised', { unitIds: of('Домашние хозяйки'), keepNamedOf: [before?.id] }),
    ];
    expect(await adopt(again)).toMatchObject({ ok: true });
    expect(await numbersOf()).toEqual([48, 30, 20, 22]);
    const stored = await world.store.prisma.uchastok.findFirstOrThrow({ where: { electionId, number: 5 } });
    expect(stored.namedIds).toEqual(people.slice(119));
  });

  it('takes no unit of another soviet', async () => {
    const { id } = await world.do('borkovskaya-chair', 'units/add', {
      ...{ sovietId: world.id('Борковский'), kind: 'union', name: 'Всеработземлес' },
    });
    expect(await adopt([...lawful(), uchastok(5, 'union', { unitIds: [id] })])).toMatchObject({
      error: { issues: [{ path: ['uchastki', 4, 'unitIds'], message: 'no-such-unit' }] },
    });
  });

  it('art. 37’s five hundred is for the country: a town’s uchastok may be larger', async () => {
    await world.addResidents('Ольховск', 400, { settlement: 'Ольховск' });
    const large = uchastok(4, 'unorganised', { settlementIds: [world.id('Ольховск')] });
    expect(await adopt([...lawful().slice(0, 3), large])).toMatchObject({ ok: true, value: { findings: [] } });
    expect((await list()).items[3]).toMatchObject({ population: 422 });
  });
});

describe('art. 43: seats of a town', () => {
  it('wait for the town’s own number, then follow the electors', async () => {
    expect(await world.try(CHAIR, 'uchastki/allot-seats', { electionId })).toMatchObject({
      error: { issues: [{ message: 'norm-unknown' }] },
    });
    await world.do(CHAIR, 'uchastki/allot-seats', { electionId, seats: 26 });
    expect((await list()).items.map(({ seats }) => seats)).toEqual([2, 2, 1, 21]);
  });
});

describe('art. 37: a national minority', () => {
  it('is taken out of its settlement’s uchastok by nationality, nobody in two', async () => {
    const ids = await world.addResidents('Борковский', 150, { settlement: 'Выселки' });
    await world.store.prisma.resident.updateMany({
      where: { id: { in: ids.slice(0, 110) } },
      data: { nationality: 'татары' },
    });
    const { id } = await world.do('borkovskaya-chair', 'elections/announce', {
      ...{ campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-13' },
    });
    const adopted = await world.do('borkovskaya-chair', 'uchastki/adopt', {
      electionId: id,
      uchastki: [
        uchastok(1, 'territorial', { settlementIds: [world.id('Выселки')] }),
        uchastok(2, 'minority', { nationals: [{ settlementId: world.id('Выселки'), nationality: 'Татары' }] }),
      ],
    });
    expect(adopted).toMatchObject({ findings: [], uchastki: [{ population: 40 }, { population: 110 }] });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '@/lib/acts/refusal';
import type { Result } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { createWorld, type World } from '@/lib/testing/world';
import { appealsList } from './appeals/list';
import { APPEAL_SORTS } from './appeals/list-order';
import { countSome } from './ask';
import { limitTo } from './keyset';
import { lishentsyInformation } from './lishentsy/information';
import { lishentsyRegister } from './lishentsy/register';
import type { Page } from './page';
import { petitionsList } from './petitions/list';
import { contextFor, type QueryContext } from './query';
import { agesQuery } from './register/ages';
import { householdsQuery } from './register/households';

let world: World;
let context: QueryContext;
const entries: string[] = [];
const DAYS = ['1927-01-18', '1927-01-19', null] as const;
const STATES = ['held', 'sent', 'satisfied', 'announced', 'kept', 'held'] as const;

const dateOf = (day: string | null | undefined) => (day === null || day === undefined ? null : new Date(day));
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('The list is empty');
  return found;
};

/** Namesakes in two settlements, each with an entry, what was told, a petition and a complaint of a day and a state of its own. */
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-20' });
  const { prisma } = world.store;
  const people = [
    ...(await world.addResidents('Борковский', 20, { settlement: 'Борки' })),
    ...(await world.addResidents('Борковский', 20, { settlement: 'Выселки' })),
  ];
  await world.addResidents('Борковский', 5, { settlement: 'Борки', bornIn: 1909 });
  const [campaignId, sovietId] = [world.id('campaign'), world.id('Борковский')];
  const maker = await prisma.commission.findFirstOrThrow({ where: { territoryId: sovietId } });
  const election = await prisma.election.create({
    data: { campaignId, sovietId, commissionId: maker.id, startsOn: new Date('1927-02-06') },
  });
  const list = await prisma.disfranchisedList.create({
    data: { electionId: election.id, compiledOn: new Date('1927-01-10'), state: 'published' },
  });
  for (const [index, residentId] of people.entries()) {
    const { id: entryId } = await prisma.lishenetsEntry.create({
      data: {
        ...{
          sovietId,
          residentId,
          campaignId,
          letter: at(['а', 'в', 'з'], index),
          verdict: 'lawful',
          state: 'entered',
        },
        enteredOn: dateOf(at(DAYS, index)),
      },
    });
    entries.push(entryId);
    await prisma.information.create({
      data: {
        ...{ sovietId, residentId, source: 'сельсовет', content: 'держал лавку' },
        isConfirmed: at([null, true, false], index),
      },
    });
    await prisma.petition.create({
      data: { entryId, sovietId, campaignId, state: 'filed', filedOn: dateOf(at(DAYS, index)) },
    });
    const { id: appealId } = await prisma.appeal.create({
      data: {
        ...{ campaignId, electionId: election.id, listId: list.id, entryId, form: 'written', text: 'не торгую' },
        ...{ filedBy: 'сам', state: at(STATES, index), filedOn: dateOf(at(DAYS, index)) },
      },
    });
    await prisma.appealStep.create({
      data: {
        ...{ appealId, ordinal: 1, body: 'village', commissionId: maker.id, mayDecide: false, days: 3, article: '28' },
        dueOn: dateOf(at([...DAYS, '1927-01-25'], index)),
      },
    });
  }
  context = contextFor(await world.as('admin'), 'ru');
}, 60_000);
afterAll(() => world.close());

type Ask<T> = (page: { limit: number; cursor?: string }) => Promise<Result<Page<T>, Refusal>>;

/** Every page of so many rows, one after another. */
async function walk<T>(ask: Ask<T>, limit: number): Promise<T[]> {
  const rows: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await ask({ limit, ...(cursor !== undefined && { cursor }) });
    if (!page.ok) throw new Error(`refused: ${page.error.code}`);
    rows.push(...page.value.items);
    if (page.value.next === null) return rows;
    cursor = page.value.next;
  }
}

/** Small pages give the whole list once, in its order. */
async function expectWhole<T>(ask: Ask<T>, rows: number): Promise<T[]> {
  const whole = await walk(ask, 500);
  expect(whole).toHaveLength(rows);
  expect(await walk(ask, 7)).toEqual(whole);
  return whole;
}

const TERRITORIES = [{}, { territoryId: 'Покровская' }, { sovietId: 'Борковский' }] as const;
const idsOf = (named: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(named).map(([key, name]) => [key, world.id(name)]));

describe('pages of a list follow one another without a gap and without repeating anybody', () => {
  for (const sort of ['name', '-name', 'settlement', '-settlement', 'letter', '-letter', 'entered', '-entered'])
    for (const named of TERRITORIES)
      it(`art. 21: the register of the disfranchised by ${sort} ${JSON.stringify(named)}`, () =>
        expectWhole(
          (page) => lishentsyRegister.run(context, lishentsyRegister.input.parse({ ...idsOf(named), sort, ...page })),
          entries.length,
        ));

  for (const sort of APPEAL_SORTS)
    it(`art. 27: complaints by ${sort}`, () =>
      expectWhole((page) => appealsList.run(context, appealsList.input.parse({ sort, ...page })), entries.length));

  for (const sort of ['filed', '-filed', 'name', '-name'])
    it(`art. 18: petitions by ${sort}`, () =>
      expectWhole((page) => petitionsList.run(context, petitionsList.input.parse({ sort, ...page })), entries.length));

  it('art. 23: what was told of people, the unchecked first', async () => {
    const ask: Ask<{ isConfirmed: boolean | null }> = (page) =>
      lishentsyInformation.run(context, lishentsyInformation.input.parse(page));
    const told = await expectWhole(ask, entries.length);
    const checked = told.map(({ isConfirmed }) => isConfirmed !== null);
    expect(checked).toEqual(checked.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('art. 37: households, settlement after settlement, by their numbers', async () => {
    for (const named of [{ territoryId: 'Покровская' }, { sovietId: 'Борковский' }, {}]) {
      const ask: Ask<{ settlementName: string; household: string; members: number }> = (page) =>
        householdsQuery.run(context, householdsQuery.input.parse({ ...idsOf(named), ...page }));
      const told = (await walk(ask, 2)).map((one) => `${one.settlementName} ${one.household}: ${one.members}`);
      expect(told).toEqual([
        ...['Борки 1: 8', 'Борки 2: 8', 'Борки 3: 8', 'Борки 4: 1'],
        ...['Выселки 1: 8', 'Выселки 2: 8', 'Выселки 3: 4'],
      ]);
    }
  });

  it('art. 38: those of whom the year alone does not tell whether they are of age', () =>
    expectWhole(
      (page) => agesQuery.run(context, agesQuery.input.parse({ territoryId: world.id('Борковский'), ...page })),
      5,
    ));
});

describe('what a list is ordered by', () => {
  it('art. 21: an entry has the name and the settlement that its resident has, whatever becomes of them', async () => {
    const { prisma } = world.store;
    const [entryId = ''] = entries;
    const entry = await prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
    const settlementId = world.id('Выселки');
    await prisma.resident.update({
      where: { id: entry.residentId },
      data: { normalName: 'яковлев яков', normalKey: 'яковлев яков', settlementId },
    });
    expect(await prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } })).toMatchObject({
      ...{ normalName: 'яковлев яков', settlementId, version: entry.version },
    });
    const last = await lishentsyRegister.run(context, lishentsyRegister.input.parse({ sort: '-name', limit: 1 }));
    expect(last).toMatchObject({ value: { items: [{ id: entryId }] } });
  });

  it('art. 27: a complaint and a petition go by the name, the letter and the place of the entry that they are about', async () => {
    const { prisma } = world.store;
    const [, entryId = '', otherId = ''] = entries;
    const { residentId } = await prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
    const about = (given: object) => appealsList.run(context, appealsList.input.parse({ entryId, ...given }));
    const settlementId = world.id('Выселки');
    await prisma.lishenetsEntry.update({ where: { id: entryId }, data: { letter: 'е' } });
    await prisma.resident.update({
      where: { id: residentId },
      data: { normalName: 'юрьев юрий', normalKey: 'юрьев юрий', settlementId },
    });
    for (const given of [{ letter: 'е' }, { settlementId }, { name: 'Юрьев' }])
      expect(await about(given)).toMatchObject({ value: { total: 1, items: [{ entryId, letter: 'е' }] } });
    expect(await about({ letter: 'в' })).toMatchObject({ value: { total: 0 } });
    const petitions = await petitionsList.run(context, petitionsList.input.parse({ name: 'Юрьев' }));
    expect(petitions).toMatchObject({ value: { total: 1, items: [{ entryId }] } });

    const other = await prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: otherId } });
    await prisma.lishenetsEntry.update({ where: { id: entryId }, data: { residentId: other.residentId } });
    expect(await about({ name: 'Юрьев' })).toMatchObject({ value: { total: 0 } });
  });
});

describe('how many there are', () => {
  const numbers = Prisma.sql`FROM generate_series(1, 25)`;

  it('is counted up to a bound, and said to be more beyond it', async () => {
    const { prisma } = world.store;
    expect(await countSome(prisma, numbers, 24)).toEqual({ total: 24, isCut: true });
    expect(await countSome(prisma, numbers, 25)).toEqual({ total: 25, isCut: false });
  });

  it('a page takes no more rows than it asks for, and never a part of one', async () => {
    const rows = await world.store.prisma.$queryRaw<unknown[]>(Prisma.sql`SELECT 1 ${numbers} ${limitTo(3.9)}`);
    expect(rows).toHaveLength(3);
  });
});

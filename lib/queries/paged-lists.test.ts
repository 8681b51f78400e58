import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '@/lib/acts/refusal';
import type { Result } from '@/lib/kernel/result';
import { createWorld, type World } from '@/lib/testing/world';
import { lishentsyLists } from './lishentsy/lists';
import { listMeetings } from './meetings/list';
import { unconvenedUchastki } from './meetings/unconvened';
import type { Page } from './page';
import { contextFor } from './query';
import { uchastkiElections } from './uchastki/elections';
import { unitsUnorganised } from './units/unorganised';

const SOVIETS = ['Борковский', 'Каменский', 'Лужинский'] as const;
const STARTS = ['1927-02-06', '1927-02-13', '1927-02-06'] as const;

let world: World;
const asker = async (who = 'uezd-chair') => contextFor(await world.as(who), 'ru');

beforeAll(async () => {
  world = await createWorld();
  const { prisma } = world.store;
  const chair = await prisma.commission.findFirstOrThrow({ where: { territoryId: world.id('Борковский') } });
  for (const [index, soviet] of SOVIETS.entries()) {
    const election = await prisma.election.create({
      data: {
        ...{ campaignId: world.id('campaign'), sovietId: world.id(soviet), commissionId: chair.id },
        startsOn: new Date(STARTS[index] ?? ''),
      },
    });
    for (const number of [1, 2, 3]) {
      await prisma.uchastok.create({
        data: { electionId: election.id, number, name: `${soviet} ${number}`, kind: 'territorial' },
      });
    }
  }
  const people = await world.addResidents('Ольховск', 9, { settlement: 'Ольховск' });
  for (const [index, id] of people.entries()) {
    await prisma.resident.update({
      where: { id },
      data: { occupation: ['извозчик', 'кустарь', 'прачка'][index % 3] ?? null },
    });
  }
});
afterAll(() => world.close());

/** Every page of so many rows, one after another. */
async function walk<T>(ask: (cursor: string | undefined) => Promise<Result<Page<T>, Refusal>>): Promise<T[][]> {
  const pages: T[][] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    if (!page.ok) throw new Error(`refused: ${page.error.code}`);
    pages.push([...page.value.items]);
    cursor = page.value.next ?? undefined;
  } while (cursor !== undefined);
  return pages;
}

describe('lists that once ended at two hundred', () => {
  it('art. 35: uchastki without a meeting follow one another by the day, whatever the page', async () => {
    const context = await asker();
    const ask = (limit: number) => (cursor: string | undefined) =>
      unconvenedUchastki.run(context, { limit, ...(cursor !== undefined && { cursor }) });
    const [whole] = await walk(ask(50));
    const pages = await walk(ask(2));
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 2, 2, 1]);
    expect(pages.flat()).toEqual(whole);
    expect(whole?.map(({ startsOn, soviet, number }) => `${startsOn} ${soviet} ${number}`)).toEqual([
      ...['Борковский', 'Лужинский'].flatMap((soviet) => [1, 2, 3].map((number) => `1927-02-06 ${soviet} ${number}`)),
      ...[1, 2, 3].map((number) => `1927-02-13 Каменский ${number}`),
    ]);
  });

  it('art. 35: the one that is to be convened is found however many wait before it', async () => {
    const context = await asker();
    const [all] = await walk(() => unconvenedUchastki.run(context, { limit: 50 }));
    const last = all?.at(-1);
    expect(last).toBeDefined();
    const found = await unconvenedUchastki.run(context, { uchastokId: last?.uchastokId, limit: 1 });
    expect(found).toMatchObject({ ok: true, value: { items: [{ name: 'Каменский 3' }], total: 1, next: null } });
    const foreign = await unconvenedUchastki.run(await asker('borkovskaya-clerk'), {
      ...{ uchastokId: last?.uchastokId, limit: 1 },
    });
    expect(foreign).toMatchObject({ ok: true, value: { items: [], total: 0 } });
  });

  it('art. 25: elections with their lists, the latest first, by soviet and by what became of the list', async () => {
    const context = await asker();
    const ask = (more: object) => (cursor: string | undefined) =>
      lishentsyLists.run(context, lishentsyLists.input.parse({ ...more, cursor }));
    const pages = await walk(ask({ limit: 1 }));
    expect(pages.map(([one]) => one?.soviet)).toEqual(['Каменский', 'Борковский', 'Лужинский']);
    expect(pages.flat()).toEqual((await walk(ask({}))).flat());
    const soviets = async (more: object) => (await walk(ask(more))).flat().map(({ soviet }) => soviet);
    expect(await soviets({ soviet: 'лужин' })).toEqual(['Лужинский']);
    expect(await soviets({ only: 'posted' })).toEqual([]);
    await world.store.prisma.disfranchisedList.create({
      data: {
        ...{ electionId: pages[0]?.[0]?.electionId ?? '', state: 'published', places: 'сельсовет' },
        ...{ compiledOn: new Date('1927-01-10'), postedOn: new Date('1927-01-17') },
      },
    });
    expect(await soviets({ only: 'posted' })).toEqual(['Каменский']);
    expect(await soviets({ only: 'none' })).toEqual(['Борковский', 'Лужинский']);
    expect(await soviets({ only: 'ended' })).toEqual([]);
  });

  it('art. 25: elections by their soviets, whatever the page; one soviet’s among however many', async () => {
    const context = await asker();
    const ask = (more: object) => (cursor: string | undefined) =>
      uchastkiElections.run(context, uchastkiElections.input.parse({ ...more, cursor }));
    const soviets = async (more: object) => (await walk(ask(more))).flat().map(({ sovietName }) => sovietName);
    const whole = await soviets({});
    expect(whole.toSorted()).toEqual([...SOVIETS]);
    expect(await walk(ask({ limit: 1 }))).toHaveLength(3);
    expect(await soviets({ limit: 1 })).toEqual(whole);
    expect(await soviets({ sovietId: world.id('Лужинский'), limit: 1 })).toEqual(['Лужинский']);
    expect(await soviets({ soviet: 'КАМЕН' })).toEqual(['Каменский']);
    const [first] = await walk(ask({ limit: 1 }));
    expect(first).toMatchObject([{ uchastki: 3, population: 0, electors: 0, seats: null }]);
    const own = await uchastkiElections.run(await asker('borkovskaya-clerk'), uchastkiElections.input.parse({}));
    expect(own).toMatchObject({ ok: true, value: { items: [{ sovietName: 'Борковский' }], total: 1, next: null } });
  });

  it('art. 36: whom no unit has, by trade, equal groups by name', async () => {
    const context = await asker();
    const input = { sovietId: world.id('Ольховск'), by: 'occupation' as const };
    const ask = (limit: number) => (cursor: string | undefined) =>
      unitsUnorganised.run(context, { ...input, limit, ...(cursor !== undefined && { cursor }) });
    const pages = await walk(ask(1));
    expect(pages.flat().map(({ name, electors }) => [name, electors])).toEqual([
      ['извозчик', 3],
      ['кустарь', 3],
      ['прачка', 3],
    ]);
    expect(pages.flat()).toEqual((await walk(ask(50))).flat());
  });

  it('art. 35: meetings of one hour stand by soviet and by the number of the uchastok, whatever the page', async () => {
    const { prisma } = world.store;
    const uchastki = await prisma.uchastok.findMany({
      where: { election: { campaignId: world.id('campaign') } },
      orderBy: [{ number: 'desc' }, { name: 'desc' }],
    });
    const [early] = uchastki;
    for (const { id: uchastokId, electionId } of uchastki) {
      await prisma.meeting.create({
        data: {
          ...{ uchastokId, electionId, heldOn: new Date('1927-02-13'), place: 'школа', state: 'convened' },
          ...{
            hour: uchastokId === early?.id ? '09:00' : '12:00',
            agentId: world.id('borkovskaya-agent'),
            agentName: '',
          },
        },
      });
    }
    const context = await asker();
    const ask = (limit: number) => (cursor: string | undefined) =>
      listMeetings.run(context, listMeetings.input.parse({ limit, cursor }));
    const names = (await walk(ask(2))).flat().map(({ hour, uchastok }) => `${hour} ${uchastok.name}`);
    const inOrder = ['Борковский', 'Каменский', 'Лужинский'].flatMap((soviet) =>
      [1, 2, 3].map((number) => `${soviet} ${number}`),
    );
    expect(names).toEqual(['09:00 Лужинский 3', ...inOrder.slice(0, -1).map((name) => `12:00 ${name}`)]);
    expect((await walk(ask(50))).flat().map(({ hour, uchastok }) => `${hour} ${uchastok.name}`)).toEqual(names);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';
import { commissionOne } from '../commissions/one';
import { contextFor } from '../query';
import { deskCalendar } from './calendar';
import { deskToday } from './today';

const COMPLAINTS = 600;
const REVIEWS = 30;
const CLERK = 'pokrovskaya-clerk';

let world: World;
let others: number;

const ask = async (more: object = {}, who = CLERK) => {
  const asked = await deskToday.run(contextFor(await world.as(who), 'ru'), deskToday.input.parse(more));
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value;
};

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  others = (await ask()).all;
  const term = (duty: string, due: string | null) => ({
    ...{ duty, article: '29', campaignId: world.id('campaign'), commissionId: world.id('pokrovskaya') },
    ...{ territoryId: world.id('Борковский'), subjectKind: 'election', subjectId: world.id('campaign') },
    ...{ due: due === null ? null : new Date(due), state: 'open' },
  });
  const days = ['1927-01-17', '1927-01-20'];
  await world.store.prisma.term.createMany({
    data: [
      ...Array.from({ length: COMPLAINTS }, (_, index) => term('appeal-decide', days[index % 2] ?? null)),
      ...Array.from({ length: REVIEWS }, (_, index) => term('family-review', index % 2 === 0 ? '1927-01-19' : null)),
    ],
  });
});
afterAll(() => world.close());

/** Every page, one after another. */
async function walk(more: object, who = CLERK) {
  const pages = [await ask(more, who)];
  for (let next = pages.at(-1)?.next; next; next = pages.at(-1)?.next)
    pages.push(await ask({ ...more, cursor: next }, who));
  return pages;
}

test('art. 29: whatever is owed is counted, though a page holds no more than five hundred', async () => {
  const page = await ask();
  expect(page.items).toHaveLength(500);
  expect(page).toMatchObject({ total: COMPLAINTS + REVIEWS + others, all: COMPLAINTS + REVIEWS + others });
  expect(page.counts.overdue).toBe(COMPLAINTS / 2);
  expect(page.days).toContainEqual({
    ...{ day: '1927-01-20', counts: { overdue: 0, today: 0, ahead: COMPLAINTS / 2, waiting: 0 } },
  });
  const keys = (await walk({})).flatMap(({ items }) => items.map(({ key }) => key));
  expect(new Set(keys).size).toBe(page.total);
  expect(keys).toHaveLength(page.total);
});

test('art. 29: complaints that wait for one act by one day are one row, with how many there are', async () => {
  const whole = await ask({ alike: 'together' });
  const { total, next, items, all } = whole;
  expect({ total, next, all }).toEqual({ total: REVIEWS + 2 + others, next: null, all: COMPLAINTS + REVIEWS + others });
  const complaints = items.filter(({ code }) => code === 'appeal-decide-many');
  expect(complaints.map(({ due, values, state }) => [due, values.count, state])).toEqual([
    ['1927-01-17', COMPLAINTS / 2, 'overdue'],
    ['1927-01-20', COMPLAINTS / 2, 'ahead'],
  ]);
  const days = items.map(({ due }) => due ?? 'waits');
  expect(days).toEqual(days.toSorted());
  const pages = await walk({ alike: 'together', limit: 7 });
  expect(pages.map((page) => page.total)).toEqual(pages.map(() => total));
  expect(pages.flatMap((page) => page.items)).toEqual(items);
});

test('the calendar leaves out nothing of a day', async () => {
  const asked = await deskCalendar.run(contextFor(await world.as(CLERK), 'ru'), deskCalendar.input.parse({}));
  const day = asked.ok ? asked.value.days.find((one) => one.day === '1927-01-20') : undefined;
  expect(day?.items).toHaveLength(COMPLAINTS / 2);
  expect(day?.counts).toEqual({ overdue: 0, today: 0, ahead: COMPLAINTS / 2, waiting: 0 });
});

test('art. 29: whoever stands above sees how much a commission is late with, and the longest passed of it', async () => {
  const context = contextFor(await world.as('uezd-clerk'), 'ru');
  const seen = await commissionOne.run(context, { commissionId: world.id('pokrovskaya') });
  expect(seen).toMatchObject({ value: { lateTotal: COMPLAINTS / 2 } });
  expect(seen.ok && seen.value.late.map(({ due }) => due)).toEqual(Array.from({ length: 50 }, () => '1927-01-17'));
});

test('art. 29: what others are late with comes after one’s own work, page by page too', async () => {
  await world.store.prisma.term.create({
    data: {
      ...{ duty: 'appeal-decide', article: '29', campaignId: world.id('campaign'), commissionId: world.id('uezd') },
      ...{ territoryId: world.id('Борковский'), subjectKind: 'election', subjectId: world.id('campaign') },
      ...{ due: new Date('1927-01-20'), state: 'open' },
    },
  });
  const { items } = await ask({}, 'uezd-clerk');
  expect(items.map(({ code, due }) => [code, due])).toEqual([
    ['appeal-decide', '1927-01-20'],
    ['late-below', '1927-01-17'],
  ]);
  expect((await walk({ limit: 1 }, 'uezd-clerk')).flatMap((page) => page.items)).toEqual(items);
});

test('art. 23: what a soviet owes is late by the day of the campaign over it, for an office has none of its own', async () => {
  await world.store.prisma.term.create({
    data: {
      ...{ duty: 'information-check', article: '23', campaignId: world.id('campaign'), commissionId: null },
      ...{ territoryId: world.id('Борковский'), subjectKind: 'information', subjectId: world.id('campaign') },
      ...{ due: new Date('1927-01-20'), state: 'open' },
    },
  });
  for (const asked of [{}, { campaignId: world.id('campaign') }]) {
    const { today, items } = await ask(asked, 'borkovskaya-secretary');
    expect(today).toBe('1927-01-18');
    expect(items).toContainEqual(expect.objectContaining({ code: 'information-check', state: 'ahead' }));
  }
});

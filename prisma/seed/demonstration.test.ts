import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyJournal } from '@/lib/journal/verify';
import { deskToday } from '@/lib/queries/desk/today';
import { contextFor } from '@/lib/queries/query';
import { makeFirstAccount } from '@/lib/session/first-account';
import { getActorOf } from '@/lib/session/sessions';
import { openStore, type Store } from '@/lib/store/client';
import { testDatabase } from '@/lib/testing/database';
import { demonstrationSignIns, seedDemonstration } from './demonstration';

/** Whom nobody asks for anything, and why. */
const IDLE: Readonly<Record<string, string>> = {
  'malin-agent': 'waits for a meeting: the soviet that is taken through from the beginning has none yet',
  'zarech-clerk': 'the commission has ended, and its complaints are the soviet’s now',
};
const A_MINUTE = 60_000;

let store: Store;

beforeAll(async () => {
  const { url, schema } = await testDatabase();
  store = openStore(url, schema, 4);
  const adminId = await makeFirstAccount(store, 'the first password');
  if (adminId === null) throw new Error('There is an account already');
  await seedDemonstration(store, { adminId, say: () => undefined });
}, 5 * A_MINUTE);
afterAll(() => store.prisma.$disconnect());

test('whoever signs in to the demonstration finds work waiting', async () => {
  const idle: string[] = [];
  for (const { login } of demonstrationSignIns) {
    const { id } = await store.prisma.account.findUniqueOrThrow({ where: { login } });
    const desk = await deskToday.run(contextFor(await getActorOf(store, id), 'ru'), {});
    if (!desk.ok || desk.value.total === 0) idle.push(login);
  }
  expect(idle.sort()).toEqual(Object.keys(IDLE));
});

test('art. 18–20, 27, 33, 22: it shows a petition that waits to be confirmed, a complaint passed on, a body after the commission’s end, a scan', async () => {
  const { prisma } = store;
  const states = await prisma.petition.findMany({ select: { state: true }, orderBy: { state: 'asc' } });
  expect(states.map(({ state }) => state)).toEqual(['approved', 'filed', 'forwarded']);
  const passed = await prisma.appeal.findFirstOrThrow({ where: { addressedToId: { not: null } } });
  expect(passed).toMatchObject({ state: 'sent', isLate: false });
  const ended = await prisma.commission.findFirstOrThrow({ where: { endedOn: { not: null } } });
  const step = await prisma.appealStep.findFirstOrThrow({ where: { office: 'soviet' } });
  expect(step).toMatchObject({ commissionId: ended.id, officeId: ended.territoryId, mayDecide: false });
  expect(await prisma.evidenceScan.findFirst()).toMatchObject({ mediaType: 'image/jpeg', detachedOn: null });
  expect(await prisma.resident.count({ where: { soviet: { is: { name: 'Малиновский' } } } })).toBe(0);
});

test('art. 37: it shows electors whom the adopted division of their soviet does not know', async () => {
  const { id } = await store.prisma.account.findUniqueOrThrow({ where: { login: 'kamen-chair' } });
  const desk = await deskToday.run(contextFor(await getActorOf(store, id), 'ru'), {});
  expect(desk.ok && desk.value.items).toContainEqual(
    expect.objectContaining({ code: 'electors-unplaced', values: { soviet: 'Каменский', count: 2 } }),
  );
});

test('the demonstration is performed by acts alone: every change of it stands in an unbroken journal', async () => {
  const verified = await verifyJournal(store.prisma);
  expect(verified).toMatchObject({ intact: true, firstBroken: null });
  expect(verified.entries).toBeGreaterThan(100);
});

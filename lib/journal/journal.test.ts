import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOwner } from '@/lib/testing/owner';
import { createWorld, type World } from '@/lib/testing/world';
import { verifyJournal } from './verify';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** Each test that breaks a chain has a body of its own to break. */
const SOVIETS = { borkovskaya: 'Борковский', luzhinskaya: 'Лужинский', kamenskaya: 'Каменский' } as const;
type Body = keyof typeof SOVIETS;

const announce = (body: Body, startsOn: string) =>
  world.do(`${body}-chair`, 'elections/announce', {
    campaignId: world.id('campaign'),
    sovietId: world.id(SOVIETS[body]),
    startsOn,
  });

describe('the journal of a body', () => {
  test('is one chain: each entry holds the hash of the one before, and each body has its own', async () => {
    const body = world.id('borkovskaya');
    await announce('borkovskaya', '1927-02-10');
    await announce('borkovskaya', '1927-02-12');
    const entries = await world.store.prisma.journalEntry.findMany({
      where: { bodyId: body },
      orderBy: { sequence: 'asc' },
    });
    expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, index) => index + 1));
    expect(entries[0]?.previousHash).toBe('0'.repeat(64));
    expect(entries.slice(1).map((entry) => entry.previousHash)).toEqual(
      entries.slice(0, -1).map((entry) => entry.hash),
    );
    expect(entries.at(-1)).toMatchObject({
      act: 'elections/announce',
      article: '25',
      actorName: 'borkovskaya-chair',
      actorFunction: 'chair',
      what: { input: { startsOn: '1927-02-12' } },
    });
    expect(await verifyJournal(world.store.prisma, [body])).toMatchObject({ intact: true, firstBroken: null });
  });

  test('names the first entry that was altered by hand', async () => {
    const body = world.id('luzhinskaya');
    await announce('luzhinskaya', '1927-02-10');
    await announce('luzhinskaya', '1927-02-12');
    const [first, second] = await world.store.prisma.journalEntry.findMany({
      where: { bodyId: body, act: 'elections/announce' },
      orderBy: { sequence: 'asc' },
    });
    await asOwner(world.database, `UPDATE journal_entry SET actor_name = 'кто-то другой' WHERE id = ANY($1)`, [
      [first?.id, second?.id],
    ]);
    expect(await verifyJournal(world.store.prisma, [body])).toMatchObject({
      intact: false,
      firstBroken: { bodyId: body, sequence: first?.sequence, id: first?.id, reason: 'altered' },
    });
  });

  test('misses an entry taken out of the middle, and a tail cut off', async () => {
    const body = world.id('kamenskaya');
    await announce('kamenskaya', '1927-02-10');
    await announce('kamenskaya', '1927-02-12');
    await announce('kamenskaya', '1927-02-14');
    const last = await world.store.prisma.journalHead.findUniqueOrThrow({ where: { bodyId: body } });
    const cut = (sequence: number) =>
      asOwner(world.database, 'DELETE FROM journal_entry WHERE body_id = $1 AND sequence = $2', [body, sequence]);
    await cut(last.sequence);
    expect((await verifyJournal(world.store.prisma, [body])).firstBroken).toMatchObject({
      sequence: last.sequence,
      reason: 'missing',
    });
    await cut(last.sequence - 2);
    expect((await verifyJournal(world.store.prisma, [body])).firstBroken).toMatchObject({
      sequence: last.sequence - 2,
      reason: 'missing',
    });
  });
});

describe('what nobody of the program may do', () => {
  test.each([
    ['change', `UPDATE journal_entry SET act = 'x'`],
    ['take out', 'DELETE FROM journal_entry'],
    ['empty', 'TRUNCATE journal_entry'],
  ])('%s entries of the journal', async (_, sql) => {
    await expect(world.store.prisma.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied|journal/);
    expect(await world.store.prisma.journalEntry.count()).toBeGreaterThan(0);
  });
});

test('an act that was refused leaves no entry', async () => {
  const before = await world.store.prisma.journalEntry.count();
  const refused = await world.try('luzhinskaya-chair', 'elections/announce', {
    campaignId: world.id('campaign'),
    sovietId: world.id('Борковский'),
    startsOn: '1927-02-10',
  });
  expect(refused).toMatchObject({ ok: false });
  expect(await world.store.prisma.journalEntry.count()).toBe(before);
});

test('a password is never written into the journal', async () => {
  const entries = await world.store.prisma.journalEntry.findMany({ where: { act: 'accounts/open' } });
  expect(entries.length).toBeGreaterThan(0);
  expect(JSON.stringify(entries)).not.toContain('a long enough password');
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { lishentsyList } from '@/lib/queries/lishentsy/list';
import { contextFor } from '@/lib/queries/query';
import { enterTraders, keepAll } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'borkovskaya-clerk';
const SECRETARY = 'borkovskaya-secretary';

let world: World;
let made: Awaited<ReturnType<typeof enterTraders>>;
let listId: string;

// A list of three that is compiled and verified, and does not hang yet.
beforeEach(async () => {
  world = await createWorld({ today: '1927-01-17' });
  made = await enterTraders(world);
  listId = (await compile()).id;
  await keepAll(world, listId, made.entries);
});
afterEach(() => world.close());

const compile = () => world.do(CLERK, 'lishentsy/compile', { electionId: made.electionId });
const publish = (postedOn = '1927-01-17') =>
  world.try(CLERK, 'lishentsy/publish', { listId, postedOn, places: 'у сельсовета' });

async function asSeen() {
  const answer = await lishentsyList.run(contextFor(await world.as(CLERK), 'ru'), { listId, limit: 50 });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const OVERTAKEN = { error: { code: 'UNLAWFUL', findings: [{ rule: 'list-overtaken', basis: { overtaken: 1 } }] } };

test('art. 21, 24: who has gone to another soviet is not posted by the commission of the old one', async () => {
  await world.do('pokrovskaya-clerk', 'register/move-resident', {
    ...{ residentId: made.residents[0], settlementId: world.id('Лужки'), household: '9', reason: 'переезд' },
  });
  expect(await publish()).toMatchObject(OVERTAKEN);
  expect((await asSeen()).list.obstacles).toMatchObject([{ article: '24' }]);
  expect(await compile()).toMatchObject({ id: listId, rows: 2 });
  expect((await asSeen()).list.obstacles).toEqual([]);
  expect(await publish()).toMatchObject({ ok: true });
});

test('art. 24: an entry struck since is not posted; struck on a later day than the posting it was on the wall', async () => {
  const strike = { entryId: made.entries[0], reason: 'торговлю оставил', document: 'справка № 4' };
  await world.do(SECRETARY, 'lishentsy/strike', { ...strike, on: '1927-01-16' });
  expect(await publish('1927-01-16')).toMatchObject(OVERTAKEN);
  expect(await publish('1927-01-15')).toMatchObject({ ok: true });
});

test('art. 24: the list does not hang before it is verified', async () => {
  const refused = await publish('1927-01-09');
  expect(refused).toMatchObject({ error: { findings: [{ rule: 'list-verified-later', article: '24' }] } });
  expect(await publish('1927-01-10')).toMatchObject({ ok: true });
});

test('art. 24: an entry whose reason is another waits to be verified anew; a paper that joins changes nothing of it', async () => {
  const [first, second] = made.entries;
  const paper = { kind: 'soviet-certificate', number: '7', issuedOn: '1927-01-11', issuer: 'сельсовет' };
  const amend = (entryId: string | undefined, change: object) =>
    world.do(SECRETARY, 'lishentsy/amend', {
      ...{ entryId, documents: [paper], reason: 'по справке', on: '1927-01-12', ...change },
    });
  expect((await amend(second, { letter: 'з' })).findings).toEqual([]);
  expect((await asSeen()).list.pending).toBe(0);
  expect((await amend(first, { letter: 'м' })).findings).toMatchObject([
    { rule: 'verification-lapsed', level: 'flag' },
  ]);
  expect((await asSeen()).items.filter(({ outcome }) => outcome === 'pending')).toMatchObject([
    { entryId: first, letter: 'м', member: null, documentSeen: null, verifiedOn: null },
  ]);
  expect(await publish()).toMatchObject({ error: { findings: [{ rule: 'list-unverified' }] } });
  await keepAll(world, listId, [first ?? '']);
  expect(await publish()).toMatchObject({ ok: true });
});

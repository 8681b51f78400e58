import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBoardElection } from '@/lib/queries/board/election';
import { enterTraders, keepAll } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'borkovskaya-clerk';

let world: World;
let entries: readonly string[];
let electionId: string;

/** The week runs from the later of both (I-05), and of the newspaper the month alone is known. */
beforeAll(async () => {
  world = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  await world.store.prisma.campaign.update({
    where: { id: world.id('campaign') },
    data: { interpretations: { 'I-05': 'later-of-both' } },
  });
  ({ electionId, entries } = await enterTraders(world, { people: 2 }));
  const { id: listId } = await world.do(CLERK, 'lishentsy/compile', { electionId });
  await keepAll(world, listId, entries);
  await world.do(CLERK, 'lishentsy/publish', {
    ...{ listId, postedOn: '1927-01-17', places: 'у здания сельсовета', press: '«Наша деревня»', pressOn: '1927-02' },
  });
}, 60_000);
afterAll(() => world.close());

const file = async (entryId: string | undefined, filedOn: string) => {
  const filed = await world.do(CLERK, 'appeals/file', {
    ...{ entryId, filedOn, form: 'written', text: 'не торгую', filedBy: 'сам' },
  });
  const { isLate } = await world.store.prisma.appeal.findUniqueOrThrow({ where: { id: filed.id } });
  return { isLate, rules: filed.findings.map(({ rule }) => rule) };
};

test('art. 27: whether a complaint is late, a newspaper of which the month alone is known leaves open within that month', async () => {
  expect(await file(entries[0], '1927-02-15')).toEqual({ isLate: false, rules: ['appeal-day-unknown'] });
  expect(await file(entries[1], '1927-05-15')).toEqual({ isLate: true, rules: ['appeal-late'] });
});

test('art. 27: where the other day is surely the earlier one, the week runs from the day that is known', async () => {
  const own = await createWorld({ mode: 'reconstruct', today: '1928-01-20' });
  await own.store.prisma.campaign.update({
    where: { id: own.id('campaign') },
    data: { interpretations: { 'I-05': 'later-of-both' } },
  });
  const traders = await enterTraders(own, { people: 1 });
  const { id: listId } = await own.do(CLERK, 'lishentsy/compile', { electionId: traders.electionId });
  await keepAll(own, listId, traders.entries);
  await own.do(CLERK, 'lishentsy/publish', {
    ...{ listId, postedOn: '1927-01', places: 'у здания сельсовета', press: '«Наша деревня»', pressOn: '1927-02-05' },
  });
  const board = await findBoardElection(own.store.prisma, traders.electionId);
  expect(board?.lists).toMatchObject([{ complaints: { due: '1927-02-12' } }]);
  await own.close();
});

test('art. 27: nor does the notice board name a last day for it, as if the list had stood in no newspaper', async () => {
  const board = await findBoardElection(world.store.prisma, electionId);
  expect(board?.lists).toMatchObject([{ postedOn: '1927-01-17', complaints: null }]);
});

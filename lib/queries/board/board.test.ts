import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { findBoardElection } from './election';
import { listBoardElections } from './elections';

let world: World;
let electionId: string;
beforeAll(async () => {
  world = await createWorld();
  await world.setDay('1927-01-17');
  ({ electionId } = await postList(world));
  for (const [soviet, chair] of [
    ['Каменский', 'kamenskaya-chair'],
    ['Ольховск', 'olkhovsk-chair'],
  ] as const)
    await world.do(chair, 'elections/announce', {
      ...{ campaignId: world.id('campaign'), sovietId: world.id(soviet), startsOn: '1927-02-20' },
    });
});
afterAll(() => world.close());

describe('the notice board, longer than a page', () => {
  it('art. 25: a posted list goes on by its numbers, and says how many there are', async () => {
    const listOf = async (cursor?: string) =>
      (await findBoardElection(world.store.prisma, electionId, { cursor, limit: 2 }))?.list?.people;
    const first = await listOf();
    expect(first?.items.map(({ number }) => number)).toEqual([1, 2]);
    expect(first).toMatchObject({ total: 3, next: '2' });
    const second = await listOf(first?.next ?? '');
    expect(second?.items.map(({ number }) => number)).toEqual([3]);
    expect(second).toMatchObject({ total: 3, next: null });
  });

  it('has every soviet whose elections are announced, once', async () => {
    const pageFrom = (cursor?: string) => listBoardElections(world.store.prisma, { cursor, limit: 2 });
    const first = await pageFrom();
    const second = await pageFrom(first.next ?? '');
    expect([first.items.length, first.total, second.items.length, second.next]).toEqual([2, 3, 1, null]);
    const soviets = [...first.items, ...second.items].map(({ soviet }) => soviet);
    expect(soviets.toSorted()).toEqual(['Борковский', 'Каменский', 'Ольховск']);
  });

  it('begins anew where it is asked from what is no place of it', async () => {
    for (const cursor of ['вздор', '-1', '1e99', ''])
      expect((await listBoardElections(world.store.prisma, { cursor, limit: 2 })).items).toHaveLength(2);
  });
});

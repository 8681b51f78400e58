import { expect, test } from 'vitest';
import { postList } from '@/lib/testing/lishentsy';
import { createWorld } from '@/lib/testing/world';
import { contextFor } from '../query';
import { lishentsyLists } from './lists';

test('art. 25: a list of which nobody knows when it was posted is posted all the same', async () => {
  const world = await createWorld({ mode: 'reconstruct', today: '1927-03-20' });
  const { electionId, listId } = await postList(world, { people: 1 });
  await world.store.prisma.disfranchisedList.update({ where: { id: listId }, data: { postedOn: null } });
  const context = contextFor(await world.as('uezd-recorder'), 'ru');
  const of = async (only: string) => {
    const found = await lishentsyLists.run(context, lishentsyLists.input.parse({ only }));
    return found.ok ? found.value.items.map((one) => [one.electionId, one.lists[0]?.state]) : found.error;
  };
  expect(await of('posted')).toEqual([[electionId, 'published']]);
  expect(await of('compiled')).toEqual([]);
  await world.close();
});

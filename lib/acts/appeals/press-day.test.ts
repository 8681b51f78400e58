import { afterAll, expect, test } from 'vitest';
import { appealsOne } from '@/lib/queries/appeals/one';
import { contextFor } from '@/lib/queries/query';
import { enterTraders, keepAll } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'borkovskaya-clerk';
const worlds: World[] = [];
afterAll(() => Promise.all(worlds.map((world) => world.close())));

/** Posted on 17 January, printed on the 20th; a complaint of the 26th. */
async function complain(reading: string) {
  const world = await createWorld({ today: '1927-01-10' });
  worlds.push(world);
  await world.store.prisma.campaign.update({
    where: { id: world.id('campaign') },
    data: { interpretations: { 'I-05': reading } },
  });
  const { electionId, entries } = await enterTraders(world, { people: 1 });
  const { id: listId } = await world.do(CLERK, 'lishentsy/compile', { electionId });
  await keepAll(world, listId, entries);
  await world.setDay('1927-01-26');
  const posted = await world.do(CLERK, 'lishentsy/publish', {
    ...{ listId, postedOn: '1927-01-17', places: 'у сельсовета', press: '«Плуг», № 3', pressOn: '1927-01-20' },
  });
  const filed = await world.do(CLERK, 'appeals/file', {
    ...{ entryId: entries[0], filedOn: '1927-01-26', form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  const seen = await appealsOne.run(contextFor(await world.as(CLERK), 'ru'), { appealId: filed.id });
  const week = posted.terms.find(({ article }) => article === '27');
  return { state: filed.state, week: week?.due, shown: seen.ok ? seen.value.filingDue : null };
}

test.each([
  ['posting', 'kept', '1927-01-24'],
  ['later-of-both', 'held', '1927-01-27'],
  ['earlier-of-both', 'kept', '1927-01-24'],
])('art. 27, I-05: by «%s» the complaint is %s, the last day being %s', async (reading, state, due) => {
  expect(await complain(reading)).toEqual({ state, week: due, shown: due });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { appealsOne } from '@/lib/queries/appeals/one';
import { contextFor } from '@/lib/queries/query';
import { enterTraders, keepAll } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'borkovskaya-clerk';
let world: World;
let entries: readonly string[];
let week: string | null | undefined;

const read = (reading: string) =>
  world.store.prisma.campaign.update({
    where: { id: world.id('campaign') },
    data: { interpretations: { 'I-05': reading } },
  });

/** Posted on 17 January, printed on the 20th. */
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
  await read('later-of-both');
  const traders = await enterTraders(world, { people: 3 });
  entries = traders.entries;
  const { id: listId } = await world.do(CLERK, 'lishentsy/compile', { electionId: traders.electionId });
  await keepAll(world, listId, entries);
  await world.setDay('1927-01-26');
  const posted = await world.do(CLERK, 'lishentsy/publish', {
    ...{ listId, postedOn: '1927-01-17', places: 'у сельсовета', press: '«Плуг», № 3', pressOn: '1927-01-20' },
  });
  week = posted.terms.find(({ article }) => article === '27')?.due;
});
afterAll(() => world.close());

test('art. 27, I-05: the citizen’s week that opens with the posting ends by the campaign’s reading', () => {
  expect(week).toBe('1927-01-27');
});

test.each([
  [0, 'posting', 'kept', '1927-01-24'],
  [1, 'later-of-both', 'held', '1927-01-27'],
  [2, 'earlier-of-both', 'kept', '1927-01-24'],
])(
  'art. 27, I-05: complaint %i of 26 January, by «%s», is %s: the last day was %s',
  async (index, reading, state, due) => {
    await read(reading);
    const filed = await world.do(CLERK, 'appeals/file', {
      ...{ entryId: entries[index], filedOn: '1927-01-26', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    const seen = await appealsOne.run(contextFor(await world.as(CLERK), 'ru'), { appealId: filed.id });
    expect([filed.state, seen.ok ? seen.value.filingDue : null]).toEqual([state, due]);
  },
);

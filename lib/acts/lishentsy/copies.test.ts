import { expect, onTestFinished, test } from 'vitest';
import { postList } from '@/lib/testing/lishentsy';
import { createWorld } from '@/lib/testing/world';

async function posted(reading: Record<string, string>) {
  const world = await createWorld({ today: '1927-01-25' });
  onTestFinished(() => world.close());
  await world.store.prisma.campaign.update({
    where: { id: world.id('campaign') },
    data: { interpretations: reading },
  });
  const { listId } = await postList(world, { people: 1 });
  const duty = () => world.store.prisma.term.findFirstOrThrow({ where: { subjectId: listId, duty: 'list-copies' } });
  const send = (...days: readonly [to: string, sentOn: string][]) =>
    world.do('borkovskaya-clerk', 'lishentsy/send-copies', {
      ...{ listId, copies: days.map(([to, sentOn]) => ({ to, sentOn })) },
    });
  return { duty, send };
}

test('art. 26: the duty is met when the last of the three has gone, in whatever order they are written down', async () => {
  const { duty, send } = await posted({});
  expect(await duty()).toMatchObject({ due: new Date('1927-01-17'), state: 'open' });
  const sent = await send(
    ['higher-executive', '1927-01-20'],
    ['soviet', '1927-01-17'],
    ['higher-commission', '1927-01-17'],
  );
  expect(sent.findings).toMatchObject([{ rule: 'copies-late', basis: { late: 1 } }]);
  expect(await duty()).toMatchObject({ metOn: new Date('1927-01-20'), state: 'missed' });
});

test('art. 26: by the reading of three days (I-34) nothing is overdue before they have passed', async () => {
  const { duty, send } = await posted({ 'I-34': 'within-three-days' });
  expect(await duty()).toMatchObject({ due: new Date('1927-01-20'), state: 'open' });
  const sent = await send(
    ['soviet', '1927-01-17'],
    ['higher-commission', '1927-01-20'],
    ['higher-executive', '1927-01-18'],
  );
  expect(sent.findings).toEqual([]);
  expect(await duty()).toMatchObject({ metOn: new Date('1927-01-20'), state: 'met' });
});

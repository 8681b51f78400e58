import { afterAll, beforeAll, expect, test } from 'vitest';
import { appealsOne } from '@/lib/queries/appeals/one';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'borkovskaya-clerk';
const ON = '1927-01-18';
let world: World;
let list: PostedList;
let appealId: string;

beforeAll(async () => {
  world = await createWorld({ today: ON });
  list = await postList(world, { people: 1 });
  const { id } = await world.do(CLERK, 'appeals/file', {
    ...{ entryId: list.entries[0], filedOn: ON, form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  appealId = id;
});
afterAll(() => world.close());

const actsOffered = async () => {
  const seen = await appealsOne.run(contextFor(await world.as(CLERK), 'ru'), { appealId });
  return seen.ok ? seen.value.acts : [];
};
const decide = (outcome: string) =>
  world.try(CLERK, 'appeals/decide', { appealId, on: ON, outcome, reasons: 'справка сельсовета' });
const NEVER = { error: { code: 'UNLAWFUL', findings: [{ rule: 'appeal-village-never-decides' }] } };

test('art. 28, I-08: a village commission is offered only to send on, and may not satisfy', async () => {
  expect(await actsOffered()).toEqual(['forward']);
  expect(await decide('satisfied')).toMatchObject(NEVER);
});

test('art. 28, I-08: by the other reading it is offered to correct itself, in favour alone', async () => {
  await world.store.prisma.campaign.update({
    where: { id: world.id('campaign') },
    data: { interpretations: { 'I-08': 'self-correction' } },
  });
  expect(await actsOffered()).toEqual(['forward', 'decide']);
  expect(await decide('refused')).toMatchObject(NEVER);
  expect(await decide('satisfied')).toMatchObject({ value: { state: 'satisfied' } });
});

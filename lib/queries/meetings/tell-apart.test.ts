import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeMeeting, makeMeeting, nominateFor, openForVotes } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { meetingOne } from './one';

let world: World;
let made: MadeMeeting;

beforeAll(async () => {
  world = await createWorld();
  made = await makeMeeting(world, 20);
  for (const [index, id] of made.electors.slice(0, 2).entries()) {
    const name = { surname: 'Петров', given: 'Иван', patronymic: 'Ильич', birthYear: 1880 + index };
    await world.store.prisma.resident.update({ where: { id }, data: name });
  }
  await openForVotes(world, made, 20);
});
afterAll(() => world.close());

test('art. 45: candidates of one name are told apart by the year of birth, and no others', async () => {
  const names = async () => {
    const asked = await meetingOne.run(contextFor(await world.as('borkovskaya-agent'), 'ru'), made);
    return asked.ok ? asked.value.nominations.flatMap(({ candidates }) => candidates.map(({ name }) => name)) : [];
  };
  const [first = '', second = '', third = ''] = made.electors;
  await nominateFor(world, made, 'deputies', [first, third]);
  expect(await names()).toEqual(['Петров Иван Ильич', expect.not.stringMatching(/, \d{4}$/)]);
  await nominateFor(world, made, 'deputies', [second]);
  expect(await names()).toEqual([
    'Петров Иван Ильич, 1880',
    expect.not.stringMatching(/, \d{4}$/),
    'Петров Иван Ильич, 1881',
  ]);
});

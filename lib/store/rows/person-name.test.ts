import { afterAll, beforeAll, expect, test } from 'vitest';
import { personName } from '@/lib/kernel/person-name';
import { createWorld, type World } from '@/lib/testing/world';
import { Prisma } from '../generated/client';
import { PERSON_NAME } from './person-name';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('the database writes a name as the program does, whichever of its parts is not known', async () => {
  const people = ['Комаров', ''].flatMap((surname) =>
    ['Трофим', ''].flatMap((given) => ['Ильич', ''].map((patronymic) => ({ surname, given, patronymic }))),
  );
  const rows = people.map(
    ({ surname, given, patronymic }) => Prisma.sql`(${surname}::text, ${given}::text, ${patronymic}::text)`,
  );
  const written = await world.store.prisma.$queryRaw<{ name: string }[]>`
    SELECT ${PERSON_NAME} AS name FROM (VALUES ${Prisma.join(rows)}) AS r(surname, given, patronymic)`;
  expect(written.map(({ name }) => name)).toEqual(people.map(personName));
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFile, readTable } from '@/lib/testing/exchange';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';
let world: World;
let list: PostedList;

const strike = (on: string, reason: string) =>
  world.do(SECRETARY, 'lishentsy/strike', { entryId: list.entries[0], reason, document: 'справка № 3', on });
const word = (appealId: string, on: string, outcome: string) =>
  world.do('central-clerk', 'appeals/supervise', { appealId, on, outcome, reasons: 'по надзору' });

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-30' });
  list = await postList(world, { people: 2 });
  await strike('1927-01-20', 'выехал');
  await world.do(SECRETARY, 'lishentsy/reinstate', {
    ...{ entryId: list.entries[0], on: '1927-01-22', reason: 'вернулся' },
  });
  await strike('1927-01-26', 'торговлю оставил');
  const { id } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId: list.entries[1], filedOn: '1927-01-18', form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await word(id, '1927-01-20', 'satisfied');
  await word(id, '1927-01-22', 'refused');
  await word(id, '1927-01-26', 'satisfied');
}, 60_000);
afterAll(() => world.close());

/** When and why the first was struck, and when the second was restored, as the file of that day tells it. */
const ended = async (on?: string) => {
  const asked = { territoryId: world.id('Борковский'), ...(on !== undefined && { on }) };
  const rows = await readTable(await exportFile(world, SECRETARY, 'lishentsy', asked));
  const of = (id: string | undefined) => rows.find((row) => row['Номер записи'] === id);
  const [first, second] = list.entries.map(of);
  return [first?.Исключён, first?.['Почему исключён'], second?.Восстановлен];
};

test.each([
  ['1927-01-19', ['', '', '']],
  ['1927-01-21', ['1927-01-20', 'выехал (справка № 3)', '1927-01-20']],
  ['1927-01-24', ['', '', '']],
  ['1927-01-27', ['1927-01-26', 'торговлю оставил (справка № 3)', '1927-01-26']],
  [undefined, ['1927-01-26', 'торговлю оставил (справка № 3)', '1927-01-26']],
])('art. 21: the register of %s tells of the end that stood on that day, and of no other', async (on, told) => {
  expect(await ended(on)).toEqual(told);
});

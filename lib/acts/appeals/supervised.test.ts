import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let list: PostedList;
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-25' });
  list = await postList(world, { people: 4 });
}, 60_000);
afterAll(() => world.close());

const lookedInto = async (index: number, on: string) => {
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId: list.entries[index], filedOn: '1927-01-18', form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await world.do('central-clerk', 'appeals/supervise', { appealId, on, outcome: 'refused', reasons: 'торгует' });
  const terms = await world.store.prisma.term.findMany({ where: { subjectId: appealId }, orderBy: { id: 'asc' } });
  return terms.map(({ duty, state }) => [duty, state]);
};

test('art. 28, 32: a word from above ends what the village owed, and hides no day that it had missed', async () => {
  // Due on the twenty-first.
  expect(await lookedInto(0, '1927-01-21')).toEqual([['appeal-announce', 'open']]);
  expect(await lookedInto(1, '1927-01-22')).toEqual([
    ['appeal-forward', 'missed'],
    ['appeal-announce', 'open'],
  ]);
});

test('art. 29, 32: the word to tell that was missed stays missed when a word from above comes after it', async () => {
  const { id: appealId } = await world.store.prisma.appeal.findFirstOrThrow({
    where: { entryId: list.entries[1] ?? '' },
  });
  const told = { subjectId: appealId, duty: 'appeal-announce' };
  await world.store.prisma.term.updateMany({ where: told, data: { due: new Date('1927-01-23') } });
  await world.do('central-clerk', 'appeals/supervise', {
    ...{ appealId, on: '1927-01-25', outcome: 'satisfied', reasons: 'по надзору' },
  });
  const terms = await world.store.prisma.term.findMany({ where: told, orderBy: { id: 'asc' } });
  expect(terms.map(({ state }) => state)).toEqual(['missed', 'open']);
});

test('art. 21, 32: an entry put back in force beside a newer one under the same letter is marked', async () => {
  const { id: appealId } = await world.store.prisma.appeal.findFirstOrThrow({
    where: { entryId: list.entries[0] ?? '' },
  });
  const supervise = (outcome: string) =>
    world.do('central-clerk', 'appeals/supervise', { appealId, on: '1927-01-23', outcome, reasons: 'по надзору' });
  expect((await supervise('satisfied')).findings).toEqual([]);
  const paper = { kind: 'patent-certificate', number: '9', issuedOn: '1927-01-20', issuer: 'финотдел' };
  await world.do('borkovskaya-secretary', 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId: list.residents[0], letter: 'з', facts: {}, documents: [paper] },
    enteredOn: '1927-01-23',
  });
  expect((await supervise('refused')).findings).toMatchObject([{ rule: 'entry-standing-twice', level: 'flag' }]);
});

test('art. 21, 29: a complaint satisfied while another entry under the same letter stands is marked: the one word does not free the person', async () => {
  const { appealId, residentId } = await postedTwice();
  const word = { appealId, on: '1927-01-23', outcome: 'satisfied', reasons: 'не торгует' };
  expect((await world.do('pokrovskaya-clerk', 'appeals/decide', word)).findings).toMatchObject([
    { rule: 'entry-standing-twice', level: 'flag' },
  ]);
  const { franchise } = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: residentId } });
  expect(franchise).toBe('disfranchised');
});

test('art. 21, 29: a record of whom a complaint has freed is made one with a record that stands on the register: it is marked', async () => {
  const { id: appealId } = await world.store.prisma.appeal.findFirstOrThrow({
    where: { entryId: list.entries[1] ?? '' },
  });
  const word = { appealId, on: '1927-01-25', outcome: 'satisfied', reasons: 'не торгует' };
  await world.do('central-clerk', 'appeals/supervise', word);
  const merged = await world.do('borkovskaya-clerk', 'register/merge-residents', {
    ...{ residentId: list.residents[1], intoId: list.residents[0], version: 1, reason: 'двойная запись' },
  });
  expect(merged.findings).toMatchObject([{ rule: 'entry-standing-twice', level: 'flag' }]);
});

/** Two records of one person, both on the list, are made one; one of the two has complained. */
async function postedTwice() {
  const [, , kept = '', double = ''] = list.residents;
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId: list.entries[3], filedOn: '1927-01-18', form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await world.do('borkovskaya-clerk', 'appeals/forward', { appealId, on: '1927-01-18', conclusion: 'Проверено.' });
  await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: '1927-01-23' });
  await world.do('borkovskaya-clerk', 'register/merge-residents', {
    ...{ residentId: double, intoId: kept, version: 1, reason: 'двойная запись' },
  });
  return { appealId, residentId: kept };
}

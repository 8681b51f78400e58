import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'uezd-clerk';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const add = async (given: string, household: string): Promise<string> => {
  const person = { surname: 'Гагин', given, patronymic: 'Ильич', sex: 'm', birthYear: 1885 };
  const input = { ...person, settlementId: world.id('Новинки'), household };
  return (await world.do(CLERK, 'register/add-resident', input)).id;
};
const row = (id: string) => world.store.prisma.resident.findUniqueOrThrow({ where: { id } });

describe('art. 21: a settlement merged into one of another soviet', () => {
  it('takes its struck and merged along, with their entries, and they can be put back there', async () => {
    const [struck, merged, kept] = [await add('Тит', '1'), await add('Фока', '2'), await add('Фёдор', '3')];
    const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };
    const { id: entryId } = await world.do(CLERK, 'lishentsy/enter', {
      ...{ sovietId: world.id('Каменский'), residentId: struck, letter: 'з', facts: {}, documents: [paper] },
      enteredOn: '1927-01-03',
    });
    await world.do(CLERK, 'register/strike-resident', { residentId: struck, reason: 'записан умершим' });
    await world.do(CLERK, 'register/merge-residents', { residentId: merged, intoId: kept, reason: 'одно лицо' });
    const territory = { territoryId: world.id('Новинки'), intoId: world.id('Борки'), reason: 'слияние' };
    expect(await world.do('admin', 'territory/merge', territory)).toMatchObject({ moved: 1 });
    await world.do(CLERK, 'register/unstrike-resident', { residentId: struck, reason: 'жив' });
    await world.do(CLERK, 'register/unmerge-residents', { residentId: merged, reason: 'разные лица' });
    const there = { settlementId: world.id('Борки'), sovietId: world.id('Борковский') };
    for (const id of [struck, merged]) expect(await row(id)).toMatchObject({ ...there, mergedIntoId: null });
    const entry = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
    expect(entry.sovietId).toBe(there.sovietId);
  });
});

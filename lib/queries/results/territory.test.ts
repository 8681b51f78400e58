import { beforeAll, describe, expect, it } from 'vitest';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { resultsSoviet } from './territory';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
let list: PostedList;

const figures = async () => {
  const found = await resultsSoviet.run(contextFor(await world.as('borkovskaya-clerk'), 'ru'), {
    electionId: list.electionId,
  });
  if (!found.ok) throw new Error('the results were refused');
  const { total, disfranchised } = found.value;
  return { total: total.disfranchised, letters: disfranchised };
};

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  list = await postList(world, { people: 3 });
  return () => world.close();
});

describe('art. 15, 21: the disfranchised in the results', () => {
  it('are as many by letters as they are in all: not who was struck from the register, nor who died or left', async () => {
    expect(await figures()).toEqual({ total: 3, letters: [{ key: 'з', count: 3 }] });
    await world.setDay('1927-01-25');
    await world.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId: list.entries[0], reason: 'торговлю оставил', document: 'справка № 19', on: '1927-01-24' },
    });
    expect(await figures()).toEqual({ total: 2, letters: [{ key: 'з', count: 2 }] });
    await world.do(SECRETARY, 'register/strike-resident', {
      ...{ residentId: list.residents[1], reason: 'умер', on: '1927-01-25' },
    });
    expect(await figures()).toEqual({ total: 1, letters: [{ key: 'з', count: 1 }] });
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { divisionPaper } from './division';

const CHAIR = 'olkhovsk-chair';
let world: World;
let electionId: string;

beforeAll(async () => {
  world = await createWorld();
  const sovietId = world.id('Ольховск');
  const people = await world.addResidents('Ольховск', 60, { settlement: 'Ольховск' });
  const put = async (name: string, kind: string, from: number, to: number, parentId?: string) => {
    const { id: unitId } = await world.do(CHAIR, 'units/add', { sovietId, kind, name, parentId });
    if (to > from) await world.do(CHAIR, 'units/assign', { unitId, residentIds: people.slice(from, to) });
    return unitId;
  };
  const mill = await put('Прядильня', 'enterprise', 0, 0);
  await put('Ночная смена', 'enterprise', 0, 31, mill);
  const union = await put('Союз пищевиков', 'union', 31, 48);
  const announced = { campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-13' };
  electionId = (await world.do(CHAIR, 'elections/announce', announced)).id;
  await world.do(CHAIR, 'uchastki/adopt', {
    electionId,
    uchastki: [
      { number: 1, name: 'Фабрика', kind: 'production', unitIds: [mill] },
      { number: 2, name: 'Союзы и прочие', kind: 'union', unitIds: [union], settlementIds: [sovietId] },
    ],
  });
});
afterAll(() => world.close());

it('art. 36, 43: the division of a town names its units and shifts with their electors, and the rest by place', async () => {
  const { text } = await printAs(world, CHAIR, divisionPaper, { electionId });
  for (const written of ['Прядильня: Ночная смена — 31', 'Союз пищевиков — 17', 'Ольховск — 12', 'производственный'])
    expect(text).toContain(run(written));
  expect(text).toContain(run('по числу избирателей'));
  expect(text).not.toContain(run('Прядильня — 0'));
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

const CLERK = 'olkhovsk-clerk';
let world: World;
let residentId: string;
let uchastokId: string;

const add = async (name: string, kind: string): Promise<string> =>
  (await world.do(CLERK, 'units/add', { sovietId: world.id('Ольховск'), name, kind })).id;
const person = () => world.store.prisma.resident.findUniqueOrThrow({ where: { id: residentId } });
const onPerson = async (act: string) => {
  const { version } = await person();
  await world.do(CLERK, act, { residentId, version, reason: 'по проверке' });
};

beforeAll(async () => {
  world = await createWorld();
  const sovietId = world.id('Ольховск');
  const people = await world.addResidents('Ольховск', 4, { settlement: 'Ольховск' });
  residentId = people[3] ?? '';
  const works = await add('Завод', 'enterprise');
  await world.do(CLERK, 'units/assign', { unitId: works, residentIds: people.slice(0, 3) });
  const { id: electionId } = await world.do('olkhovsk-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-13' },
  });
  const uchastok = { electionId, number: 1, name: 'Завод', kind: 'production', unitIds: [works] };
  uchastokId = (await world.store.prisma.uchastok.create({ data: uchastok })).id;
  const { id: changesetId } = await world.do(CLERK, 'register/prepare-changeset', {
    ...{ sovietId, reason: 'живёт при заводе', change: { kind: 'uchastok', uchastokId } },
    chosen: { residentIds: [residentId] },
  });
  await world.do(CLERK, 'register/apply-changeset', { changesetId });
});
afterAll(() => world.close());

it('art. 36: who was put into an uchastok by hand stays there when a unit that votes nowhere takes them and lets them go', async () => {
  expect(await person()).toMatchObject({ uchastokId });
  const union = await add('Союз швейников', 'union');
  await world.do(CLERK, 'units/assign', { unitId: union, residentIds: [residentId] });
  expect(await person()).toMatchObject({ uchastokId });
  await world.do(CLERK, 'units/release', { unitId: union, residentIds: [residentId] });
  expect(await person()).toMatchObject({ uchastokId });
});

it('struck by mistake and put back, they vote there again', async () => {
  await onPerson('register/strike-resident');
  expect(await person()).toMatchObject({ uchastokId: null });
  await onPerson('register/unstrike-resident');
  expect(await person()).toMatchObject({ uchastokId });
});

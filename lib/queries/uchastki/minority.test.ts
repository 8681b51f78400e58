import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { electorListPaper } from '../papers/elector-list';
import { contextFor } from '../query';
import { uchastkiList } from './list';

const [CHAIR, SECRETARY] = ['borkovskaya-chair', 'borkovskaya-secretary'];
let world: World;
let electionId: string;

beforeAll(async () => {
  world = await createWorld();
  const people = await world.addResidents('Борковский', 60, { settlement: 'Борки' });
  const put = (ids: readonly string[], nationality: string) =>
    world.store.prisma.resident.updateMany({ where: { id: { in: [...ids] } }, data: { nationality } });
  await put(people.slice(0, 20), 'мордва');
  await put(people.slice(20), 'русские');
  const announced = { campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-13' };
  electionId = (await world.do(CHAIR, 'elections/announce', announced)).id;
  const settlementIds = ['Борки', 'Выселки', 'Заполье'].map((name) => world.id(name));
  const nationals = [{ settlementId: world.id('Борки'), nationality: 'мордва' }];
  await world.do(CHAIR, 'uchastki/adopt', {
    electionId,
    uchastki: [
      { number: 1, name: 'Борки', kind: 'territorial', settlementIds },
      // A Russian wife was taken by name.
      { number: 2, name: 'Мордовский', kind: 'minority', nationals, residentIds: people.slice(20, 21) },
    ],
  });
});
afterAll(() => world.close());

async function besides() {
  const context = contextFor(await world.as(CHAIR), 'ru');
  const list = await uchastkiList.run(context, uchastkiList.input.parse({ electionId }));
  if (!list.ok) throw new Error(list.error.code);
  return list.value.items.map(({ beside }) => beside);
}

const come = async (surname: string, place: string, nationality: string) => {
  const person = {
    surname,
    given: 'Пётр',
    patronymic: 'Ильич',
    sex: 'm',
    birthYear: 1890,
    household: '70',
    nationality,
  };
  return (await world.do(SECRETARY, 'register/add-resident', { settlementId: world.id(place), ...person })).id;
};

test('art. 37: whoever of a national minority comes after its uchastok was adopted is told of, until put there', async () => {
  expect(await besides()).toEqual([null, null]);
  await come('Кочетков', 'Борки', 'русские');
  await come('Видяев', 'Выселки', 'мордва');
  expect(await besides()).toEqual([null, null]);
  await come('Яшин', 'Борки', ' Мордва');
  await come('Паулкин', 'Борки', 'мордва');
  expect(await besides()).toEqual([null, { nationality: 'мордва', people: 2 }]);
  const { id: uchastokId } = await world.store.prisma.uchastok.findFirstOrThrow({ where: { electionId, number: 2 } });
  const changeset = await world.do(SECRETARY, 'register/prepare-changeset', {
    ...{ sovietId: world.id('Борковский'), reason: 'постановление комиссии' },
    ...{ chosen: { settlementId: world.id('Борки'), household: '70', nationality: 'мордва' } },
    change: { kind: 'uchastok', uchastokId },
  });
  await world.do(SECRETARY, 'register/apply-changeset', { changesetId: changeset.id });
  expect(await besides()).toMatchObject([null, { people: 1 }]);
});

test('art. 37: the elector list of a national minority says on its face whose it is, the others do not', async () => {
  const made = await world.store.prisma.uchastok.findMany({ where: { electionId }, orderBy: { number: 'asc' } });
  const faces = await Promise.all(
    made.map(async ({ id: uchastokId }) => (await printAs(world, CHAIR, electorListPaper, { uchastokId })).text),
  );
  expect(faces[1]).toContain(run('участок № 2, Мордовский (национального меньшинства)'));
  expect(faces[0]).not.toContain(run('меньшинства'));
});

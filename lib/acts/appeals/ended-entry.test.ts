import { afterAll, beforeAll, expect, test } from 'vitest';
import { appealsPreview } from '@/lib/queries/appeals/preview';
import { appealsPreviewMany } from '@/lib/queries/appeals/preview-many';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const VILLAGE = 'borkovskaya-clerk';
const VOLOST = 'pokrovskaya-clerk';
let world: World;
let list: PostedList;
const ids: string[] = [];

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-25' });
  list = await postList(world, { people: 3 });
  for (const entryId of list.entries.slice(0, 2)) {
    const strike = { entryId, reason: 'внесён ошибочно', document: 'акт № 3', on: '1927-01-19' };
    await world.do('borkovskaya-secretary', 'lishentsy/strike', strike);
  }
}, 60_000);
afterAll(() => world.close());

const file = (index: number, filedOn: string) =>
  world.do(VILLAGE, 'appeals/file', {
    ...{ entryId: list.entries[index], filedOn, form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });

test('art. 27: a complaint of an entry that the soviet had struck is taken, and it is said that nothing is left to give back', async () => {
  const filed = await file(0, '1927-01-20');
  expect(filed).toMatchObject({ state: 'held', findings: [{ rule: 'appeal-entry-ended', level: 'flag' }] });
  // Brought before that, it was a complaint of an entry in force.
  const before = await file(1, '1927-01-18');
  expect(before.findings).toEqual([]);
  const other = await file(2, '1927-01-20');
  expect(other.findings).toEqual([]);
  ids.push(filed.id, before.id, other.id);
});

test('art. 29: the preview tells that the word is marked on the list alone, and the decision does just that', async () => {
  for (const appealId of ids) {
    await world.do(VILLAGE, 'appeals/forward', { appealId, on: '1927-01-20', conclusion: 'Проверено.' });
    await world.do(VOLOST, 'appeals/receive', { appealId, on: '1927-01-21' });
  }
  const context = contextFor(await world.as(VOLOST), 'ru');
  const [appealId = ''] = ids;
  const shown = await appealsPreview.run(context, { appealId, outcome: 'satisfied' });
  expect(shown).toMatchObject({
    value: {
      ...{ isEnded: true, row: { after: 'satisfied' }, entry: { before: 'struck', after: 'struck' } },
      franchise: { before: 'elector', after: 'elector' },
    },
  });
  const many = await appealsPreviewMany.run(
    context,
    appealsPreviewMany.input.parse({ appealIds: ids, outcome: 'satisfied' }),
  );
  expect(many).toMatchObject({ value: { decided: 3, leaving: 1, voting: 1 } });
  const word = { appealId, on: '1927-01-22', outcome: 'satisfied', reasons: 'внесён ошибочно' };
  expect(await world.do(VOLOST, 'appeals/decide', word)).toMatchObject({ state: 'satisfied' });
  const person = await world.store.prisma.resident.findUniqueOrThrow({ where: { id: list.residents[0] ?? '' } });
  expect(person.franchise).toBe('elector');
});

import { beforeAll, expect, test } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { announcementPaper } from './announcement';
import { decisionPaper } from './decision';
import { listChangesPaper } from './list-changes';

const ON = '1927-01-25';
let world: World;
let list: PostedList;

beforeAll(async () => {
  world = await createWorld({ today: ON });
  list = await postList(world, { people: 3 });
  return () => world.close();
}, 60_000);

/** Satisfied by the volost, and refused by way of supervision; between the two something may have come about. */
async function undo(index: number, between: (entryId: string) => Promise<unknown> = async () => null) {
  const entryId = list.entries[index] ?? '';
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId, filedOn: '1927-01-20', form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await between(entryId);
  await world.do('borkovskaya-clerk', 'appeals/forward', { appealId, on: '1927-01-20', conclusion: 'Проверено.' });
  await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: '1927-01-21' });
  const word = { appealId, on: '1927-01-22', outcome: 'satisfied', reasons: 'патента не было' };
  await world.do('pokrovskaya-clerk', 'appeals/decide', word);
  const back = { appealId, on: '1927-01-23', outcome: 'refused', reasons: 'открылся патент' };
  await world.do('central-clerk', 'appeals/supervise', back);
  return {
    decision: await printAs(world, 'central-clerk', decisionPaper, { appealId }),
    told: await printAs(world, 'borkovskaya-clerk', announcementPaper, { appealId }),
    before: await printAs(world, 'pokrovskaya-clerk', decisionPaper, { appealId, stepOrdinal: 2 }),
  };
}

test('art. 32: a word that undoes another says so, and that the person stands on the list again', async () => {
  const { decision, told, before } = await undo(0);
  expect(decision.data.resolved).toHaveLength(4);
  const undone =
    'Постановление Покровской волостной избирательной комиссии от 22 января 1927 г. об удовлетворении жалобы';
  expect(decision.text).toContain(run(`${undone} отменить.`));
  expect(decision.text).toContain(run('лишённых избирательных прав, Борковского сельсовета оставить в силе.'));
  expect(told.text).toContain(run(`${undone} отменено.`));
  expect(told.text).toContain(run('в список лиц, лишённых избирательных прав, остаётся в силе.'));
  // The paper of the word undone is as it was.
  expect(before.data.resolved[0]).toContain('удовлетворить');
});

test('and puts nobody back whose entry the soviet has struck', async () => {
  const { decision, told } = await undo(1, (entryId) =>
    world.do('borkovskaya-secretary', 'lishentsy/strike', {
      ...{ entryId, reason: 'внесён ошибочно', document: 'акт № 3', on: '1927-01-21' },
    }),
  );
  expect(decision.data.resolved).toHaveLength(3);
  expect(decision.text).not.toContain(run('оставить в силе'));
  expect(told.text).not.toContain(run('остаётся в силе'));
});

test('art. 25: the sheet of changes calls nobody an elector who died before the word', async () => {
  const [entryId, residentId] = [list.entries[2] ?? '', list.residents[2] ?? ''];
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId, filedOn: '1927-01-20', form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await world.do('borkovskaya-clerk', 'appeals/forward', { appealId, on: '1927-01-20', conclusion: 'Проверено.' });
  await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: '1927-01-21' });
  await world.do('borkovskaya-secretary', 'register/strike-resident', {
    ...{ residentId, version: 1, reason: 'умер', on: '1927-01-21' },
  });
  const word = { appealId, on: '1927-01-22', outcome: 'satisfied', reasons: 'патента не было' };
  await world.do('pokrovskaya-clerk', 'appeals/decide', word);
  const { data } = await printAs(world, 'borkovskaya-clerk', listChangesPaper, { listId: list.listId });
  const told = data.rows.map(({ what }) => what);
  expect(told).toContainEqual(expect.stringContaining('внесение в список отменено'));
  expect(told.filter((what) => what.includes('избиратель'))).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
let posted: Awaited<ReturnType<typeof postList>>;
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  posted = await postList(world);
});
afterAll(() => world.close());

const fault = (path: string, message: string) => ({
  error: { code: 'INVALID_INPUT', issues: [{ path: [path], message }] },
});

test('art. 22: nobody is entered before the first paper was written', async () => {
  const [residentId] = await world.addResidents('Борковский', 1, { settlement: 'Выселки' });
  const paper = (issuedOn?: string) => ({ kind: 'patent-certificate', number: '9', issuedOn, issuer: 'финотдел' });
  const enter = (...documents: object[]) =>
    world.try(SECRETARY, 'lishentsy/enter', {
      ...{ sovietId: world.id('Борковский'), residentId, letter: 'з', facts: {}, documents, enteredOn: '1927-01-10' },
    });
  expect(await enter(paper('1927-01-11'), paper('1927-01-12'))).toMatchObject({
    error: { code: 'UNLAWFUL', findings: [{ rule: 'entry-before-papers', article: '22' }] },
  });
  expect(await enter(paper('1927-01-11'), paper('1927-01-10'))).toMatchObject({ ok: true, value: { findings: [] } });
});

test('art. 23: nothing is checked before it was told', async () => {
  const { id: informationId } = await world.do(SECRETARY, 'lishentsy/report-information', {
    ...{ sovietId: world.id('Борковский'), residentId: posted.residents[0], source: 'сход', content: 'торгует' },
    receivedOn: '1927-01-10',
  });
  const check = (checkedOn: string) =>
    world.try(SECRETARY, 'lishentsy/record-check', {
      ...{ informationId, checkedBy: 'Белов', checkedOn, confirmed: true, finding: 'подтвердилось' },
    });
  expect(await check('1927-01-09')).toMatchObject(fault('checkedOn', 'before-information'));
  expect(await check('1927-01-10')).toMatchObject({ ok: true });
});

test('art. 21: nobody is struck before he was entered', async () => {
  const strike = (on: string) =>
    world.try(SECRETARY, 'lishentsy/strike', { entryId: posted.entries[1], reason: 'ошибка', document: 'акт № 1', on });
  expect(await strike('1927-01-02')).toMatchObject(fault('on', 'before-entry'));
  expect(await strike('1927-01-03')).toMatchObject({ ok: true });
});

test('art. 21: nothing happens to an entry before what happened to it last: the register of a day would have it otherwise', async () => {
  const [entryId] = posted.entries;
  const act = (name: string, on: string, rest: object) =>
    world.try(SECRETARY, `lishentsy/${name}`, { entryId, reason: 'ошибка', on, ...rest });
  const strike = (on: string) => act('strike', on, { document: 'акт № 1' });
  const reinstate = (on: string) => act('reinstate', on, {});
  const amend = (on: string) => act('amend', on, { ground: 'торговля мукой' });
  expect(await amend('1927-01-02')).toMatchObject(fault('on', 'before-entry'));
  expect(await amend('1927-01-12')).toMatchObject({ ok: true });
  expect(await amend('1927-01-11')).toMatchObject(fault('on', 'before-amendment'));
  expect(await strike('1927-01-15')).toMatchObject({ ok: true });
  expect(await reinstate('1927-01-14')).toMatchObject(fault('on', 'before-striking'));
  expect(await reinstate('1927-01-17')).toMatchObject({ ok: true });
  expect(await strike('1927-01-16')).toMatchObject(fault('on', 'before-reinstating'));
});

test('art. 32: supervision looks into a complaint once there is one', async () => {
  const { id: appealId } = await world.do('borkovskaya-clerk', 'appeals/file', {
    ...{ entryId: posted.entries[2], filedOn: '1927-01-18', form: 'written', text: 'жалуюсь', filedBy: 'сам' },
  });
  const word = { appealId, on: '1927-01-17', outcome: 'satisfied', reasons: 'по делу' };
  expect(await world.try('central-chair', 'appeals/supervise', word)).toMatchObject(fault('on', 'before-filing'));
});

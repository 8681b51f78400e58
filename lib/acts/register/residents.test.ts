import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { residentQuery } from '@/lib/queries/register/resident';
import { residentsInput, residentsQuery } from '@/lib/queries/register/residents';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const person = (surname: string, fields: object = {}) => ({
  ...{ settlementId: world.id('Борки'), household: '12', surname, given: 'Пётр', patronymic: 'Савельевич' },
  ...{ sex: 'm', birthYear: 1890, ...fields },
});

const add = (surname: string, fields: object = {}) =>
  world.do(SECRETARY, 'register/add-resident', person(surname, fields));

async function list(input: object, login = SECRETARY) {
  const asked = residentsInput.parse({ sovietId: world.id('Борковский'), ...input });
  const answer = await residentsQuery.run(contextFor(await world.as(login), 'ru'), asked);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

async function one(residentId: string) {
  const answer = await residentQuery.run(contextFor(await world.as(SECRETARY), 'ru'), { residentId });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

describe('entering and putting right', () => {
  it('a new resident stands by age at once', async () => {
    const [adult, undecided, child] = [
      await add('Авдеев'),
      await add('Авдеев', { birthYear: 1909 }),
      await add('Авдеев', { birthYear: 1920 }),
    ];
    const stand = async ({ id }: { id: string }) => (await one(id)).franchise;
    expect([await stand(adult), await stand(undecided), await stand(child)]).toEqual([
      ...['elector', 'age-undecided', 'under-age'],
    ]);
  });

  it('the same person in the spelling of before 1918 is there already', async () => {
    await add('Бѣлов');
    const twin = await world.try(
      SECRETARY,
      'register/add-resident',
      person('Беловъ', { given: 'Петръ', household: '012' }),
    );
    expect(twin).toMatchObject({ ok: false, error: { code: 'CONFLICT', reason: 'resident-already-there' } });
  });

  it('a name that cannot be kept or seen is a fault of its field, told with its place', async () => {
    const tried = (surname: string) => world.try(SECRETARY, 'register/add-resident', person(surname));
    const fault = (message: string) => ({ error: { code: 'INVALID_INPUT', issues: [{ path: ['surname'], message }] } });
    expect(await tried('Вави\0лов')).toMatchObject(fault('unreadable-sign'));
    expect(await tried('Вавилов\ud83d')).toMatchObject(fault('unreadable-sign'));
    expect(await tried('\u200b\u200b')).toMatchObject(fault('required'));
  });

  it('a birth year that no database holds is asked like any other', async () => {
    const { id } = await add('Вавилова', { birthYear: 1888 });
    const between = (bornFrom: number, bornTo: number) => list({ name: 'Вавилова', bornFrom, bornTo });
    expect(await between(-99_999_999_999, 99_999_999_999)).toMatchObject({ items: [{ id }] });
    expect(await between(99_999_999_999, 99_999_999_999)).toMatchObject({ items: [] });
  });

  it('nobody is born after the elections or more than a hundred and one years before them', async () => {
    for (const birthYear of [1825, 1928]) {
      const refused = await world.try(SECRETARY, 'register/add-resident', person('Вехов', { birthYear }));
      expect(refused).toMatchObject({ error: { issues: [{ path: ['birthYear'], message: 'birth-year-impossible' }] } });
    }
  });

  it('an amendment changes what it names, keeps what stood in the journal, and refuses an old version', async () => {
    const { id: residentId } = await add('Глебов', { birthYear: 1909 });
    const change = { residentId, version: 1, isOfAge: true, reason: 'метрическая выпись' };
    expect(await world.do(SECRETARY, 'register/amend-resident', change)).toMatchObject({ version: 2 });
    const stored = await one(residentId);
    expect(stored).toMatchObject({ franchise: 'elector', surname: 'Глебов', birthYear: 1909, version: 2 });
    expect(stored.history.map(({ act, reason }) => [act, reason])).toEqual([
      ['register/amend-resident', 'метрическая выпись'],
      ['register/add-resident', null],
    ]);
    expect(await world.try(SECRETARY, 'register/amend-resident', change)).toMatchObject({
      error: { code: 'CONFLICT', reason: 'record-changed-meanwhile' },
    });
  });

  it('art. 38: nobody is made of age, or kept from it, whose year or day of birth tells the age', async () => {
    const refused = { error: { code: 'CONFLICT', reason: 'age-told-by-year', at: ['isOfAge'] } };
    const [child, undecided] = [
      await add('Гусев', { birthYear: 1920 }),
      await add('Гусев', { birthYear: 1909, isOfAge: true }),
    ];
    const amend = (residentId: string, fields: object) =>
      world.try(SECRETARY, 'register/amend-resident', { residentId, reason: 'по справке', ...fields });
    expect(await amend(child.id, { isOfAge: true })).toMatchObject(refused);
    const entered = person('Гусева', { birthYear: 1920, isOfAge: true });
    expect(await world.try(SECRETARY, 'register/add-resident', entered)).toMatchObject(refused);
    expect((await one(undecided.id)).franchise).toBe('elector');
    await amend(undecided.id, { birthYear: 1912 });
    expect(await one(undecided.id)).toMatchObject({ franchise: 'under-age', isOfAge: null });
    const [young, old] = [await add('Гуляев', { birthYear: 1909 }), await add('Гуров', { birthYear: 1909 })];
    await amend(young.id, { isOfAge: true });
    await amend(young.id, { bornOn: '1909-12-30' });
    await amend(old.id, { isOfAge: false });
    await amend(old.id, { bornOn: '1909-01-02' });
    const stand = async (id: string) => (await one(id)).franchise;
    expect([await stand(young.id), await stand(old.id)]).toEqual(['under-age', 'elector']);
  });

  it('an age settled for one day of elections is open again for another on which it may be otherwise', async () => {
    const kamenskaya = 'kamenskaya-secretary';
    const announce = (soviet: string, startsOn: string, chair: string) =>
      world.do(chair, 'elections/announce', {
        ...{ campaignId: world.id('campaign'), sovietId: world.id(soviet), startsOn },
      });
    const settled = async (surname: string, isOfAge: boolean) => {
      const living = { settlementId: world.id('Каменка'), birthYear: 1909 };
      const { id } = await world.do(kamenskaya, 'register/add-resident', person(surname, living));
      await world.do(kamenskaya, 'register/settle-age', { residentId: id, isOfAge, reason: 'справка школы' });
      return id;
    };
    const stand = async (residentId: string) =>
      (await world.store.prisma.resident.findUniqueOrThrow({ where: { id: residentId } })).franchise;
    const move = (residentId: string, settlement: string) =>
      world.do('uezd-clerk', 'register/move-resident', {
        ...{ residentId, settlementId: world.id(settlement), household: '90', reason: 'переезд' },
      });
    await announce('Каменский', '1927-02-13', 'kamenskaya-chair');
    await announce('Лужинский', '1927-02-20', 'luzhinskaya-chair');
    const [young, grown] = [await settled('Ершов', false), await settled('Ершова', true)];
    expect([await stand(young), await stand(grown)]).toEqual(['under-age', 'elector']);
    await move(young, 'Лужки');
    await move(grown, 'Лужки');
    expect([await stand(young), await stand(grown)]).toEqual(['age-undecided', 'elector']);
    await move(grown, 'Каменка');
    expect(await stand(grown)).toBe('age-undecided');
    const younger = await settled('Ершик', false);
    await announce('Каменский', '1927-02-27', 'kamenskaya-chair');
    expect(await stand(younger)).toBe('age-undecided');
  });

  it('an amended place is a place where people live, and a birth year still agrees with the day that stands', async () => {
    const { prisma } = world.store;
    const { id: residentId } = await add('Дубов', { birthYear: 1890, bornOn: '1890-05-06' });
    const amend = (fields: object) =>
      world.try(SECRETARY, 'register/amend-resident', { residentId, reason: 'описка', ...fields });
    expect(await amend({ birthYear: 1891 })).toMatchObject({ error: { issues: [{ message: 'born-on-differs' }] } });
    const settlementId = world.id('Заполье');
    await prisma.territory.update({ where: { id: settlementId }, data: { struckOn: new Date('1926-12-01') } });
    expect(await amend({ settlementId })).toMatchObject({ error: { issues: [{ message: 'no-such-settlement' }] } });
    await prisma.territory.update({ where: { id: settlementId }, data: { struckOn: null } });
  });

  it("art. 15 н, note: a detainee is outside the electors and nobody's neighbour may say so", async () => {
    const { id: residentId } = await add('Дёмин');
    const change = { residentId, detained: true, reason: 'под стражей' };
    expect(await world.try('kamenskaya-secretary', 'register/amend-resident', change)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    await world.do(SECRETARY, 'register/amend-resident', change);
    expect((await one(residentId)).franchise).toBe('detained');
  });

  it('who is struck leaves the lists, and can be entered again', async () => {
    const { id: residentId } = await add('Ежов');
    await world.do(SECRETARY, 'register/strike-resident', { residentId, reason: 'выбыл в город' });
    expect(await list({ name: 'Ежов' })).toMatchObject({ total: 0 });
    expect(await one(residentId)).toMatchObject({ struckOn: '1927-01-03', strikeReason: 'выбыл в город' });
    await add('Ежов');
    expect(await list({ name: 'Ежов' })).toMatchObject({ total: 1 });
  });

  it('two records of one person become one', async () => {
    const [kept, double] = [await add('Жуков'), await add('Жуков', { household: '13' })];
    const merge = { residentId: double.id, intoId: kept.id, reason: 'переехал в новый дом' };
    await world.do(SECRETARY, 'register/merge-residents', merge);
    expect((await list({ name: 'Жуков' })).items.map(({ id }) => id)).toEqual([kept.id]);
    expect((await one(double.id)).mergedIntoId).toBe(kept.id);
    expect(await world.try(SECRETARY, 'register/merge-residents', { ...merge, intoId: double.id })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });
});

describe('the list', () => {
  it('finds a name in any spelling, by initials, from either sex, and with a slip of the pen', async () => {
    await add('Ѳедоровъ', { given: 'Павелъ', patronymic: 'Сергѣевичъ' });
    await add('Фёдорова', { given: 'Анна', patronymic: 'Ильинична', sex: 'f' });
    const names = async (name: string) => (await list({ name })).items.map(({ given }) => given);
    expect(await names('федоров')).toEqual(['Павелъ', 'Анна']);
    expect(await names('Фёдоров П. С.')).toEqual(['Павелъ']);
    expect(await names('анна фед')).toEqual(['Анна']);
    expect(await names('Фидоров')).toEqual(['Павелъ', 'Анна']);
  });

  it('goes page by page without leaving anyone out or naming anyone twice, in either direction', async () => {
    await world.addResidents('Борковский', 30, { settlement: 'Выселки' });
    for (const sort of ['name', '-birthYear', 'household', '-household']) {
      const input = { settlementId: world.id('Выселки'), sort, limit: 7 };
      const ids: string[] = [];
      let page = await list(input);
      for (ids.push(...page.items.map(({ id }) => id)); page.next !== null; ids.push(...page.items.map(({ id }) => id)))
        page = await list({ ...input, cursor: page.next });
      expect([sort, ids.length, new Set(ids).size, page.total]).toEqual([sort, 30, 30, 30]);
    }
  });

  it('is not there for whoever has no appointment in that soviet', async () => {
    const asked = residentsInput.parse({ sovietId: world.id('Борковский') });
    const answer = await residentsQuery.run(contextFor(await world.as('kamenskaya-clerk'), 'ru'), asked);
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    const own = residentsInput.parse({ name: 'Авдеев' });
    const theirs = await residentsQuery.run(contextFor(await world.as('kamenskaya-clerk'), 'ru'), own);
    expect(theirs).toMatchObject({ ok: true, value: { total: 0 } });
  });
});

describe('art. 36, 37: the uchastok of an amended record', () => {
  const divide = async () => {
    const { prisma } = world.store;
    const announced = await world.do('borkovskaya-chair', 'elections/announce', {
      ...{ campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-10' },
    });
    const uchastok = (number: number, name: string, fields: object) =>
      prisma.uchastok.create({ data: { electionId: announced.id, number, name, kind: 'territorial', ...fields } });
    const parts = (name: string) => ({ parts: [{ settlementId: world.id(name), households: null }] });
    const land = await uchastok(1, 'Борки', parts('Борки'));
    const far = await uchastok(2, 'Выселки', parts('Выселки'));
    const unit = await prisma.unit.create({
      data: { sovietId: world.id('Борковский'), kind: 'enterprise', name: 'Крупорушка' },
    });
    const work = await uchastok(3, 'Крупорушка', { kind: 'production', unitIds: [unit.id] });
    return { land, far, unit, work };
  };

  it('is that of the unit wherever the worker lives; is left by nobody while its meeting goes on', async () => {
    const { land, far, unit, work } = await divide();
    const { prisma } = world.store;
    const [worker, farmer] = [(await add('Щукин')).id, (await add('Щукин', { given: 'Лука' })).id];
    await world.do('borkovskaya-clerk', 'units/assign', { unitId: unit.id, residentIds: [worker] });
    const stands = async (id: string) => (await prisma.resident.findUniqueOrThrow({ where: { id } })).uchastokId;
    expect([await stands(worker), await stands(farmer)]).toEqual([work.id, land.id]);
    const amend = (residentId: string, fields: object) =>
      world.try(SECRETARY, 'register/amend-resident', { residentId, reason: 'новый дом', ...fields });
    const gone = { residentId: (await add('Щукин', { given: 'Фома', settlementId: world.id('Выселки') })).id };
    await world.do(SECRETARY, 'register/strike-resident', { ...gone, reason: 'выбыл' });
    for (const residentId of [worker, farmer]) await amend(residentId, { settlementId: world.id('Выселки') });
    expect([await stands(worker), await stands(farmer)]).toEqual([work.id, far.id]);
    const to = { settlementId: world.id('Борки'), household: '31', reason: 'назад' };
    await world.do(SECRETARY, 'register/move-resident', { residentId: worker, ...to });
    expect(await stands(worker)).toBe(work.id);
    await prisma.meeting.create({
      data: {
        ...{ electionId: far.electionId, uchastokId: far.id, heldOn: new Date('1927-02-10'), hour: '12:00' },
        ...{ place: 'школа', agentId: world.id('borkovskaya-agent'), agentName: 'Лаптев', state: 'opened' },
      },
    });
    const held = { error: { reason: 'uchastok-meeting-open' } };
    expect(await amend(farmer, { settlementId: world.id('Борки') })).toMatchObject(held);
    const strike = { residentId: farmer, reason: 'выбыл' };
    expect(await world.try(SECRETARY, 'register/strike-resident', strike)).toMatchObject(held);
    // Nobody comes to it either, by whatever way.
    const back = { ...gone, reason: 'вернулся' };
    expect(await world.try(SECRETARY, 'register/unstrike-resident', back)).toMatchObject(held);
    const come = person('Щукин', { given: 'Карп', settlementId: world.id('Выселки') });
    expect(await world.try(SECRETARY, 'register/add-resident', come)).toMatchObject(held);
    const row = { settlement: 'Выселки', household: '3', surname: 'Щукин', given: 'Карп', sex: 'м', birthYear: '1890' };
    const grid = { sovietId: world.id('Борковский'), rows: [row] };
    expect(await world.try(SECRETARY, 'register/add-residents', grid)).toMatchObject(held);
    expect(await prisma.resident.count({ where: { given: 'Карп' } })).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { changesetQuery } from '@/lib/queries/register/changeset';
import { changesetsQuery } from '@/lib/queries/register/changesets';
import { householdQuery } from '@/lib/queries/register/household';
import { householdsInput, householdsQuery } from '@/lib/queries/register/households';
import { residentQuery } from '@/lib/queries/register/resident';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const context = async (login = SECRETARY) => contextFor(await world.as(login), 'ru');
const add = async (given: string, household: string, fields: object = {}): Promise<string> => {
  const person = {
    settlementId: world.id('Выселки'),
    household,
    surname: 'Рогов',
    given,
    patronymic: 'Ильич',
    sex: 'm',
  };
  return (await world.do(SECRETARY, 'register/add-resident', { ...person, birthYear: 1890, ...fields })).id;
};
const act = (name: string, input: object) =>
  world.do(SECRETARY, `register/${name}`, { settlementId: world.id('Выселки'), reason: 'по описи', ...input });
const tried = (name: string, input: object) =>
  world.try(SECRETARY, `register/${name}`, { settlementId: world.id('Выселки'), reason: 'по описи', ...input });
const placeOf = async (id: string) => {
  const { settlementId, household } = await world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
  return [settlementId, household];
};

async function family(household: string, settlement = 'Выселки') {
  const answer = await householdQuery.run(await context(), { settlementId: world.id(settlement), household });
  return answer.ok ? answer.value : null;
}

describe('a household', () => {
  it('is shown as a family with ages on the election day (Constitution, art. 68)', async () => {
    await add('Отец', '1', { birthYear: 1870 });
    await add('Сын', '1', { birthYear: 1909, bornOn: '1909-12-30' });
    const found = await family('1');
    expect(found?.members.map(({ given, isAgeExact }) => [given, isAgeExact])).toEqual([
      ...[
        ['Отец', false],
        ['Сын', true],
      ],
    ]);
    const year = Number(found?.electionDay?.slice(0, 4));
    expect(found?.members.map(({ age }) => age)).toEqual([year - 1870, year - 1909 - 1]);
  });

  it('art. 15 п: names through whom a member of the family is deprived', async () => {
    const [head, wife] = [await add('Глава', '2'), await add('Жена', '2', { sex: 'f', birthYear: 1895 })];
    const entry = (residentId: string, letter: string, principalId: string | null) =>
      world.store.prisma.lishenetsEntry.create({
        data: {
          ...{
            residentId,
            letter,
            principalId,
            sovietId: world.id('Борковский'),
            verdict: 'deprived',
            state: 'entered',
          },
        },
      });
    await entry(wife, 'п', (await entry(head, 'в', null)).id);
    const found = await family('2');
    expect(found?.members.map(({ entries }) => entries.map(({ letter, through }) => [letter, through?.name]))).toEqual([
      ...[[['в', undefined]], [['п', 'Рогов Глава']]],
    ]);
  });

  it('takes a free number, and no number that another household has', async () => {
    const [id, other] = [await add('Пётр', '3'), await add('Фома', '4')];
    expect(await tried('move-household', { household: '3', toHousehold: '4' })).toMatchObject({
      error: { reason: 'household-taken', values: { household: '4' } },
    });
    await act('move-household', { household: '3', toHousehold: '30' });
    expect(await placeOf(id)).toEqual([world.id('Выселки'), '30']);
    expect(await placeOf(other)).toEqual([world.id('Выселки'), '4']);
  });

  it('art. 37: keeps its uchastok when it is renumbered in a divided settlement', async () => {
    const id = await add('Лука', '5');
    const election = { campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-10' };
    const { id: electionId } = await world.do('borkovskaya-chair', 'elections/announce', election);
    const parts = [{ settlementId: world.id('Выселки'), households: ['5', '6'] }];
    const uchastok = await world.store.prisma.uchastok.create({
      data: { ...{ electionId, number: 1, name: 'Первый', kind: 'territorial', parts } },
    });
    await world.store.prisma.resident.update({ where: { id }, data: { uchastokId: uchastok.id } });
    await act('move-household', { household: '5', toHousehold: '50' });
    const stored = await world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
    expect(stored.uchastokId).toBe(uchastok.id);
    const after = await world.store.prisma.uchastok.findUniqueOrThrow({ where: { id: uchastok.id } });
    expect(after.parts).toEqual([{ settlementId: world.id('Выселки'), households: ['50', '6'] }]);
  });

  it('goes to another settlement whole, becomes one with another, and is struck whole', async () => {
    const ids = [await add('Яков', '7'), await add('Исай', '7')];
    await act('move-household', { household: '7', toSettlementId: world.id('Заполье'), toHousehold: '1' });
    expect(await Promise.all(ids.map(placeOf))).toEqual(ids.map(() => [world.id('Заполье'), '1']));
    const [twin] = [await add('Яков', '8', { settlementId: world.id('Заполье') })];
    expect(
      await tried('merge-households', { settlementId: world.id('Заполье'), household: '8', intoHousehold: '1' }),
    ).toMatchObject({ error: { reason: 'household-twins', values: { names: 'Рогов Яков' } } });
    await world.do(SECRETARY, 'register/strike-resident', { residentId: twin, reason: 'двойная запись' });
    const from = await add('Карп', '9', { settlementId: world.id('Заполье') });
    await act('merge-households', { settlementId: world.id('Заполье'), household: '9', intoHousehold: '1' });
    expect(await placeOf(from)).toEqual([world.id('Заполье'), '1']);
    expect(await act('strike-household', { settlementId: world.id('Заполье'), household: '1' })).toMatchObject({
      struck: 3,
    });
    const found = await family('1', 'Заполье');
    expect(found?.members.every(({ struckOn }) => struckOn === '1927-01-03')).toBe(true);
  });

  it('stands in a list that goes page by page in the order of numbers', async () => {
    const settlementId = world.id('Борки');
    for (const household of ['10', '2', '1а', '1']) await add('Сидор', household, { settlementId });
    const list = async (cursor?: string) => {
      const input = householdsInput.parse({ settlementId, limit: 3, ...(cursor && { cursor }) });
      const answer = await householdsQuery.run(await context(), input);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    };
    const first = await list();
    const second = await list(first.next ?? '');
    expect([...first.items, ...second.items].map(({ household }) => household)).toEqual(['1', '1а', '2', '10']);
    expect([first.total, second.next]).toEqual([4, null]);
  });
});

describe('what the screens of changes tell', () => {
  it('who changes, from what and to what, in names and not in ids; and the same in the person’s history', async () => {
    const id = await add('Савва', '60');
    const prepared = await world.do(SECRETARY, 'register/prepare-changeset', {
      ...{ sovietId: world.id('Борковский'), reason: 'переселены' },
      ...{ change: { kind: 'move', settlementId: world.id('Заполье') }, chosen: { residentIds: [id] } },
    });
    const asked = changesetQuery.input.parse({ changesetId: prepared.id });
    const found = await changesetQuery.run(await context(), asked);
    const fields = [expect.objectContaining({ column: 'settlement_id', before: 'Выселки', after: 'Заполье' })];
    expect(found).toMatchObject({ ok: true, value: { fit: 1, people: { items: [{ fields }] } } });
    await world.do(SECRETARY, 'register/apply-changeset', { changesetId: prepared.id });
    const person = await residentQuery.run(await context(), { residentId: id });
    const [latest] = person.ok ? person.value.changes : [];
    expect(latest).toMatchObject({ act: 'register/apply-changeset', reason: 'переселены', fields });
    const list = await changesetsQuery.run(await context(), changesetsQuery.input.parse({ state: 'applied' }));
    expect(list.ok && list.value.items[0]).toMatchObject({ id: prepared.id, kind: 'move', state: 'applied' });
    expect(await changesetQuery.run(await context('kamenskaya-secretary'), asked)).toMatchObject({ ok: false });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { changesetQuery } from '@/lib/queries/register/changeset';
import { householdQuery } from '@/lib/queries/register/household';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const here = () => world.id('Выселки');
const context = async (login = SECRETARY) => contextFor(await world.as(login), 'ru');
const add = async (given: string, household: string, settlement = 'Выселки'): Promise<string> => {
  const name = { surname: 'Рогов', given, patronymic: 'Ильич', sex: 'm', birthYear: 1890 };
  const person = { ...name, settlementId: world.id(settlement), household, reason: 'прибыл' };
  return (await world.do(SECRETARY, 'register/add-resident', person)).id;
};
/** Does something with a household; the change to many that it is kept as. */
const act = async (name: string, input: object, login = SECRETARY): Promise<string> => {
  const done = await world.do(login, `register/${name}`, { settlementId: here(), reason: 'по описи', ...input });
  return String(done.changesetId);
};
const undoing = (changesetId: string, more: object = {}) => ({ changesetId, reason: 'ошибка в описи', ...more });
const undo = (changesetId: string, more?: object) =>
  world.do(SECRETARY, 'register/undo-changeset', undoing(changesetId, more));
const tryUndo = (changesetId: string, login = SECRETARY, more?: object) =>
  world.try(login, 'register/undo-changeset', undoing(changesetId, more));
const row = (id: string) => world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
const placeOf = async (id: string) => {
  const { settlementId, household } = await row(id);
  return [settlementId, household];
};
async function seen(changesetId: string, login = SECRETARY) {
  const asked = changesetQuery.input.parse({ changesetId });
  const answer = await changesetQuery.run(await context(login), asked);
  return answer.ok ? answer.value : null;
}
async function history(household: string, login = SECRETARY) {
  const answer = await householdQuery.run(await context(login), { settlementId: here(), household });
  return answer.ok ? answer.value.history : [];
}

describe('what was done with a household', () => {
  it('is one change to many: looked at person by person, and its striking is taken back whole', async () => {
    const ids = [await add('Агей', '1'), await add('Борис', '1')];
    const before = await Promise.all(ids.map(row));
    const changesetId = await act('strike-household', { household: '1', on: '1927-01-02' });
    const strike = { kind: 'strike', state: 'applied', fit: 2, unfit: 0, reason: 'по описи', stays: { count: 0 } };
    expect(await seen(changesetId)).toMatchObject(strike);
    expect((await history('1'))[0]).toMatchObject({ kind: 'struck', changesetId });
    expect(await undo(changesetId)).toMatchObject({ undone: 2, left: 0 });
    const after = await Promise.all(ids.map(row));
    const told = (one: (typeof before)[number]) => [one.normalKey, one.struckOn, one.strikeReason, one.franchise];
    expect(after.map(told)).toEqual(before.map(told));
    const [restored, struck] = await history('1');
    expect(restored).toMatchObject({ kind: 'restored', act: 'register/undo-changeset', reason: 'ошибка в описи' });
    expect(restored?.people).toHaveLength(2);
    expect(struck).toMatchObject({ kind: 'struck', changesetId: null });
    const acts = await world.store.prisma.journalEntry.findMany({ where: { subjectId: changesetId } });
    expect(acts.map((entry) => entry.act)).toEqual(['register/undo-changeset']);
    expect(await tryUndo(changesetId)).toMatchObject({ error: { reason: 'changeset-not-applied' } });
  });

  it('is parted again after a merge: of the joined household only those go who came, one act after another', async () => {
    const [moved, other] = [await add('Влас', '2'), await add('Глеб', '3')];
    const move = await act('move-household', {
      ...{ household: '2', toSettlementId: world.id('Заполье'), toHousehold: '20' },
    });
    const third = await add('Демид', '21', 'Заполье');
    const merge = await act('merge-households', {
      ...{ settlementId: world.id('Заполье'), household: '20', intoHousehold: '21' },
    });
    expect(await tryUndo(move)).toMatchObject({
      error: { reason: 'changeset-changed-since', values: { count: 1, names: 'Рогов Влас Ильич' } },
    });
    expect(await undo(merge)).toMatchObject({ undone: 1 });
    expect(await placeOf(moved)).toEqual([world.id('Заполье'), '20']);
    expect(await placeOf(third)).toEqual([world.id('Заполье'), '21']);
    expect(await undo(move)).toMatchObject({ undone: 1 });
    expect(await Promise.all([moved, other].map(placeOf))).toEqual([
      [here(), '2'],
      [here(), '3'],
    ]);
  });

  it('leaves those as they are whom another hand has changed since, counted and named; the others go back', async () => {
    const [amended, kept] = [await add('Ефим', '4'), await add('Захар', '4')];
    const changesetId = await act('move-household', { household: '4', toHousehold: '40' });
    const amend = { residentId: amended, surname: 'Уткин', reason: 'описка' };
    await world.do('borkovskaya-clerk', 'register/amend-resident', amend);
    const one = { count: 1, names: 'Уткин Ефим Ильич' };
    expect((await seen(changesetId))?.stays).toEqual(one);
    for (const leave of [0, 2])
      expect(await tryUndo(changesetId, SECRETARY, { leave })).toMatchObject({
        error: { reason: 'changeset-changed-since', values: one },
      });
    expect(await undo(changesetId, { leave: 1 })).toMatchObject({ undone: 1, left: 1 });
    expect([await placeOf(amended), await placeOf(kept)]).toEqual([
      [here(), '40'],
      [here(), '4'],
    ]);
    const entry = await world.store.prisma.journalEntry.findFirstOrThrow({ where: { subjectId: changesetId } });
    expect(entry.what).toMatchObject({ noted: { left: one } });
    const rows = await world.store.prisma.changesetRow.findMany({ where: { changesetId } });
    expect(new Map(rows.map(({ residentId, verdict }) => [residentId, verdict]))).toEqual(
      new Map([
        [amended, 'changed-since'],
        [kept, 'fits'],
      ]),
    );
    expect(await seen(changesetId)).toMatchObject({ state: 'undone', fit: 1, unfit: 1 });
  });

  it('takes nobody back beside a record of the same name that has come there since', async () => {
    await add('Иван', '5');
    const changesetId = await act('strike-household', { household: '5' });
    await add('Иван', '5');
    expect((await seen(changesetId))?.stays.count).toBe(1);
    expect(await tryUndo(changesetId, SECRETARY, { leave: 1 })).toMatchObject({
      error: { reason: 'changeset-twins', values: { count: 1 } },
    });
  });

  it('is taken back by nobody who does not keep both registers', async () => {
    const id = await add('Карп', '6');
    const away = { household: '6', toSettlementId: world.id('Каменка'), toHousehold: '60' };
    const changesetId = await act('move-household', away, 'uezd-clerk');
    for (const login of [SECRETARY, 'kamenskaya-secretary', 'luzhinskaya-secretary'])
      expect((await tryUndo(changesetId, login)).ok).toBe(false);
    expect((await row(id)).settlementId).toBe(world.id('Каменка'));
    await world.do('uezd-clerk', 'register/undo-changeset', undoing(changesetId));
    expect(await placeOf(id)).toEqual([here(), '6']);
  });

  it('art. 37: renumbered in a divided settlement, goes back with the number that its uchastok names', async () => {
    const [first, second] = [await add('Лука', '7'), await add('Марк', '8')];
    const election = { campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-10' };
    const { id: electionId } = await world.do('borkovskaya-chair', 'elections/announce', election);
    const households = ['7', '8', '80'];
    const uchastok = await world.store.prisma.uchastok.create({
      data: {
        ...{ electionId, number: 1, name: 'Первый', kind: 'territorial' },
        parts: [{ settlementId: here(), households }],
      },
    });
    const { id: uchastokId } = uchastok;
    await world.store.prisma.resident.updateMany({ where: { id: { in: [first, second] } }, data: { uchastokId } });
    const named = async () => {
      const { parts } = await world.store.prisma.uchastok.findUniqueOrThrow({ where: { id: uchastokId } });
      return parts;
    };
    const of = (...yards: string[]) => [{ settlementId: here(), households: yards }];
    const fresh = await act('move-household', { household: '7', toHousehold: '70' });
    const known = await act('move-household', { household: '8', toHousehold: '80' });
    expect(await named()).toEqual(of('70', '80'));
    await undo(known);
    expect(await named()).toEqual(of('70', '8', '80'));
    const late = await add('Наум', '70');
    await undo(fresh);
    expect(await named()).toEqual(of('7', '70', '8', '80'));
    expect((await Promise.all([first, second, late].map(row))).map((one) => one.uchastokId)).toEqual(
      Array(3).fill(uchastokId),
    );
    await undo(await act('move-household', { household: '7', toHousehold: '71' }));
    expect(await named()).toEqual(of('7', '70', '8', '80'));
  });

  it('art. 37: renumbered while the meeting of its uchastok goes on, goes back, for nobody comes there or leaves', async () => {
    const [stays, comes] = [await add('Осип', '9'), await add('Пимен', '10')];
    const { prisma } = world.store;
    const { id: uchastokId, electionId } = await prisma.uchastok.findFirstOrThrow();
    const numbered = { uchastokId, electorNo: 5 };
    await prisma.resident.updateMany({ where: { id: stays }, data: numbered });
    await prisma.uchastok.update({
      where: { id: uchastokId },
      data: { parts: [{ settlementId: here(), households: ['9', '10'] }] },
    });
    await prisma.resident.updateMany({ where: { id: comes }, data: { uchastokId, electorNo: 8 } });
    const within = await act('move-household', { household: '9', toHousehold: '90' });
    const struck = await act('strike-household', { household: '10' });
    await prisma.resident.updateMany({ where: { id: stays }, data: { electorNo: 6 } });
    await prisma.meeting.create({
      data: {
        ...{ electionId, uchastokId, heldOn: new Date('1927-02-10'), hour: '12:00', place: 'школа' },
        ...{ agentId: world.id('borkovskaya-agent'), agentName: 'Лаптев', state: 'opened' },
      },
    });
    expect(await undo(within)).toMatchObject({ undone: 1 });
    expect(await row(stays)).toMatchObject({ household: '9', uchastokId, electorNo: 6 });
    expect(await tryUndo(struck)).toMatchObject({ error: { reason: 'uchastok-meeting-open' } });
    await prisma.meeting.updateMany({ data: { state: 'closed' } });
    await prisma.resident.updateMany({ where: { id: stays }, data: { electorNo: 8 } });
    await undo(struck);
    expect(await row(comes)).toMatchObject({ uchastokId, electorNo: null });
  });

  it('art. 37, 49: renumbered before its elections were over, goes back, and their division stays as it was laid down', async () => {
    const { prisma } = world.store;
    const { id: uchastokId, electionId } = await prisma.uchastok.findFirstOrThrow();
    const resident = await add('Савва', '11');
    const parts = [{ settlementId: here(), households: ['11'] }];
    await prisma.uchastok.update({ where: { id: uchastokId }, data: { parts } });
    await prisma.resident.update({ where: { id: resident }, data: { uchastokId } });
    const changesetId = await act('move-household', { household: '11', toHousehold: '110' });
    await prisma.meeting.deleteMany({ where: { electionId } });
    await world.do('borkovskaya-chair', 'commissions/end', { commissionId: world.id('borkovskaya'), on: '1927-01-03' });
    await undo(changesetId);
    expect(await row(resident)).toMatchObject({ household: '11', uchastokId: null });
    expect(await prisma.uchastok.findUnique({ where: { id: uchastokId } })).toMatchObject({
      parts: [{ settlementId: here(), households: ['110'] }],
    });
  });
});

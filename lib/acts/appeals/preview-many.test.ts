import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appealsPreviewMany } from '@/lib/queries/appeals/preview-many';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let list: PostedList;
let meetingId: string;
const ids: string[] = [];

const VOLOST = 'pokrovskaya-clerk';
const ON = '1927-01-18';
/** A wife, whose husband is not in the batch; and one who is decided together with her husband. */
const FAMILY = { waiting: 6, together: 3 };

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  const { prisma } = world.store;
  list = await postList(world, { people: 8 });
  await world.addResidents('Борковский', 50, { settlement: 'Борки' });
  await world.addResidents('Борковский', 39, { settlement: 'Выселки' });
  for (const index of [4, 5])
    await prisma.resident.update({
      where: { id: list.residents[index] ?? '' },
      data: { settlementId: world.id('Выселки'), normalKey: `торговец/${index}` },
    });
  const uchastok = (number: number, name: string, settlements: string[]) => ({
    ...{ number, name, kind: 'territorial', settlementIds: settlements.map((one) => world.id(one)) },
  });
  await world.do('borkovskaya-chair', 'uchastki/adopt', {
    electionId: list.electionId,
    uchastki: [uchastok(1, 'Борки', ['Борки']), uchastok(2, 'Выселки', ['Выселки', 'Заполье'])],
  });
  for (const [member, principal] of [
    [FAMILY.waiting, 0],
    [FAMILY.together, 1],
  ] as const)
    await prisma.lishenetsEntry.update({
      where: { id: list.entries[member] ?? '' },
      data: { principalId: list.entries[principal] ?? '', letter: 'п' },
    });
  const first = await prisma.uchastok.findFirstOrThrow({ where: { electionId: list.electionId, number: 1 } });
  const convened = await world.do('borkovskaya-chair', 'meetings/convene', {
    ...{ electionId: list.electionId, uchastokId: first.id, heldOn: '1927-02-06', hour: '12:00', place: 'школа' },
    agentId: world.id('borkovskaya-agent'),
  });
  meetingId = convened.id;
  await world.do('borkovskaya-clerk', 'meetings/serve-notices', {
    ...{ meetingId, residentIds: 'all', servedOn: '1927-01-17' },
  });
  for (const entryId of list.entries) {
    const { id } = await world.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId, filedOn: '1927-01-17', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await world.do('borkovskaya-clerk', 'appeals/forward', {
      ...{ appealId: id, on: '1927-01-17', conclusion: 'Проверено.' },
    });
    await world.do(VOLOST, 'appeals/receive', { appealId: id, on: '1927-01-17' });
    ids.push(id);
  }
  await world.setDay(ON);
}, 90_000);
afterAll(() => world.close());

const idsOf = (indexes: readonly number[]) => indexes.map((index) => ids[index] ?? '');

async function preview(indexes: readonly number[], outcome: 'satisfied' | 'refused', who = VOLOST) {
  const asked = appealsPreviewMany.input.parse({ appealIds: idsOf(indexes), outcome, on: ON });
  return appealsPreviewMany.run(contextFor(await world.as(who), 'ru'), asked);
}

async function shown(indexes: readonly number[], outcome: 'satisfied' | 'refused') {
  const asked = await preview(indexes, outcome);
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value;
}

/** Everything that the decisions may have changed, summed as the database has it now. */
async function standing() {
  const { prisma } = world.store;
  const entries = await prisma.lishenetsEntry.findMany({
    where: { id: { in: [...list.entries] } },
    include: { resident: true },
    orderBy: { id: 'asc' },
  });
  const uchastki = await prisma.uchastok.findMany({ orderBy: { number: 'asc' } });
  return {
    listed: await prisma.disfranchisedRow.count({ where: { listId: list.listId, satisfiedOn: null } }),
    electors: uchastki.map(({ electors }) => electors),
    voting: entries.filter(({ resident }) => resident.franchise === 'elector').length,
    reopened: entries.filter(({ isReopened }) => isReopened).map(({ id }) => id),
    reviews: await prisma.term.count({ where: { duty: 'family-review', state: 'open' } }),
    untold: await prisma.term.count({ where: { duty: 'appeal-announce', state: 'open' } }),
    notices: (await prisma.term.findMany({ where: { duty: 'notices-serve', state: 'open' } })).map(
      ({ subjectId, due }) => ({ id: subjectId, due: due?.toISOString().slice(0, 10) }),
    ),
    above: await prisma.appealStep.count({ where: { body: 'uezd' } }),
  };
}

async function decideAll(indexes: readonly number[], outcome: 'satisfied' | 'refused') {
  for (const appealId of idsOf(indexes))
    await world.do(VOLOST, 'appeals/decide', { appealId, on: ON, outcome, reasons: 'по справке' });
}

describe('art. 29: what decisions on many complaints will change is summed before them, and is what they change', () => {
  test('refused below the last step: the list stands, every complaint goes up by itself', async () => {
    const before = await standing();
    const told = await shown([7], 'refused');
    expect(told).toMatchObject({ decided: 1, leaving: 0, voting: 0, uchastki: [], family: [], final: 0 });
    expect(told.onward).toEqual([{ body: 'uezd', count: 1 }]);
    await decideAll([7], 'refused');
    expect(await standing()).toEqual({ ...before, above: before.above + 1 });
  });

  test('satisfied: rows, votes, electors and quorum by uchastok, notices, families, the word to tell; whatever the order', async () => {
    const batch = [0, 1, 2, 3, 4, 5];
    const before = await standing();
    const told = await shown([...batch, 7], 'satisfied');
    // The one refused a moment ago is no longer in hand.
    expect(told).toMatchObject({ decided: 6, elsewhere: [ids[7]], leaving: 6, voting: 6, outside: 0, final: 6 });
    expect(told.uchastki.map(({ number, electors }) => [number, electors.before, electors.after])).toEqual([
      [1, before.electors[0], (before.electors[0] ?? 0) + 4],
      [2, before.electors[1], (before.electors[1] ?? 0) + 2],
    ]);
    // art. 40: 35 of a hundred, the whole person upwards, before and after.
    for (const { electors, needed } of told.uchastki) {
      expect(needed).toEqual({
        before: Math.ceil((35 * electors.before) / 100),
        after: Math.ceil((35 * electors.after) / 100),
      });
    }
    // 15.п: the wife decided together with her husband is not looked at anew, the other one is.
    expect(told.family.map(({ id }) => id)).toEqual([list.entries[FAMILY.waiting]]);
    // art. 35: four are called by name to the meeting of the first uchastok; the second has none convened.
    expect(told.meetings).toMatchObject([{ id: meetingId, stage: 'ahead', people: 4, notices: 4, due: '1927-02-01' }]);
    await decideAll([1, 5, 3, 0, 4, 2], 'satisfied');
    const after = await standing();
    expect(after).toEqual({
      ...before,
      listed: before.listed - told.leaving,
      electors: told.uchastki.map(({ electors }) => electors.after),
      voting: before.voting + told.voting,
      reopened: told.family.map(({ id }) => id),
      reviews: told.family.length,
      untold: before.untold + told.final,
      notices: told.meetings.map(({ id, due }) => ({ id, due })),
    });
  });

  test('once decided, nothing is left to preview', async () => {
    expect(await shown([0, 1], 'satisfied')).toMatchObject({ decided: 0, leaving: 0, uchastki: [], meetings: [] });
  });

  test('the day by which notices are served is told as it will be recorded: at once when less than five days are left', async () => {
    const asked = appealsPreviewMany.input.parse({ appealIds: idsOf([6]), outcome: 'satisfied', on: '1927-02-04' });
    await world.do('borkovskaya-clerk', 'meetings/serve-notices', {
      ...{ meetingId, residentIds: 'all', servedOn: ON },
    });
    const told = await appealsPreviewMany.run(contextFor(await world.as(VOLOST), 'ru'), asked);
    expect(told).toMatchObject({ ok: true, value: { meetings: [{ notices: 1, due: '1927-02-04' }] } });
  });

  test('a complaint out of sight is not summed for anybody', async () => {
    expect(await preview([6], 'satisfied', 'kamenskaya-clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(appealsPreviewMany.input.safeParse({ appealIds: [], outcome: 'satisfied' }).success).toBe(false);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appealsPreview } from '@/lib/queries/appeals/preview';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { renderRefusal } from '../render';

let world: World;
let list: PostedList;
let uchastokId: string;
const ids: string[] = [];

const VOLOST = 'pokrovskaya-clerk';

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  list = await postList(world, { people: 4 });
  await world.addResidents('Борковский', 60);
  const { prisma } = world.store;
  const adopted = await world.do('borkovskaya-chair', 'uchastki/adopt', {
    electionId: list.electionId,
    uchastki: [
      {
        ...{ number: 1, name: 'Борки', kind: 'territorial' },
        settlementIds: ['Борки', 'Выселки', 'Заполье'].map((name) => world.id(name)),
      },
    ],
  });
  expect(adopted).toBeDefined();
  uchastokId = (await prisma.uchastok.findFirstOrThrow({ where: { electionId: list.electionId } })).id;
  // A wife's entry rests on the first trader's.
  await prisma.lishenetsEntry.update({
    where: { id: list.entries[3] ?? '' },
    data: { principalId: list.entries[0] ?? '', letter: 'п' },
  });
  for (const index of [0, 1, 2]) {
    const { id } = await world.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId: list.entries[index], filedOn: '1927-01-17', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    await world.do('borkovskaya-clerk', 'appeals/forward', {
      appealId: id,
      on: '1927-01-17',
      conclusion: 'Проверено.',
    });
    await world.do(VOLOST, 'appeals/receive', { appealId: id, on: '1927-01-17' });
    ids.push(id);
  }
}, 60_000);
afterAll(() => world.close());

async function preview(index: number, outcome: 'satisfied' | 'refused') {
  const asked = await appealsPreview.run(contextFor(await world.as(VOLOST), 'ru'), {
    ...{ appealId: ids[index] ?? '', outcome },
  });
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value;
}
const decide = (index: number, outcome = 'satisfied', on = '1927-01-17') =>
  world.try(VOLOST, 'appeals/decide', { appealId: ids[index], on, outcome, reasons: 'по справке' });

/** Everything that a decision may have changed, as the database has it now. */
async function standing(index: number) {
  const { prisma } = world.store;
  const entryId = list.entries[index] ?? '';
  const row = await prisma.disfranchisedRow.findFirstOrThrow({ where: { entryId, listId: list.listId } });
  const entry = await prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId }, include: { resident: true } });
  const { electors } = await prisma.uchastok.findUniqueOrThrow({ where: { id: uchastokId } });
  return {
    row: row.satisfiedOn === null ? 'listed' : 'satisfied',
    ...{ entry: entry.state, franchise: entry.resident.franchise, electors },
  };
}

const promised = (
  { row, entry, franchise, uchastok }: Awaited<ReturnType<typeof preview>>,
  when: 'before' | 'after',
) => ({
  ...{ row: row[when], entry: entry[when], franchise: franchise[when], electors: uchastok?.electors[when] },
});

describe('art. 29: what a decision will change is shown before it, and is what it changes', () => {
  test('satisfied: the row, the entry, the franchise, the electors and the number who must come; the family anew (15.п)', async () => {
    const shown = await preview(0, 'satisfied');
    expect(promised(shown, 'before')).toEqual(await standing(0));
    expect(shown.family).toHaveLength(1);
    const { electors, needed } = shown.uchastok ?? { electors: { before: 0, after: 0 }, needed: { after: 0 } };
    expect(electors.after - electors.before).toBe(1);
    // art. 40: 35 of a hundred, the whole person upwards.
    expect(needed.after).toBe(Math.ceil((35 * electors.after) / 100));
    expect((await decide(0)).ok).toBe(true);
    expect(await standing(0)).toEqual(promised(shown, 'after'));
    const again = await decide(0);
    expect(again).toMatchObject({
      error: {
        code: 'CONFLICT',
        reason: 'appeal-satisfied',
        values: { who: VOLOST, body: 'volost', on: '1927-01-17' },
      },
    });
    // Whoever comes second is told whose word stands and since when.
    const told = again.ok ? '' : renderRefusal(again.error, 'ru').detail;
    expect(told).toMatch(new RegExp(`удовлетворена: ${VOLOST} \\(Волостная комиссия; 17.января 1927.г\\.\\)`));
  });

  test('refused: nothing but the complaint’s own way', async () => {
    const shown = await preview(1, 'refused');
    expect(promised(shown, 'after')).toEqual(promised(shown, 'before'));
    await decide(1, 'refused');
    expect(await standing(1)).toEqual(promised(shown, 'before'));
  });

  test('art. 32: a new word from above takes every effect of the old one back', async () => {
    const shown = await preview(0, 'refused');
    expect(promised(shown, 'before')).toEqual(await standing(0));
    await world.do('central-clerk', 'appeals/supervise', {
      ...{ appealId: ids[0], on: '1927-01-17', outcome: 'refused', reasons: 'торгует' },
    });
    expect(await standing(0)).toEqual(promised(shown, 'after'));
    expect(promised(shown, 'after')).toMatchObject({ row: 'listed', entry: 'entered', franchise: 'disfranchised' });
  });

  test('art. 35: whoever votes again before the meeting is owed a personal notice, by its day', async () => {
    const { id } = await world.do('borkovskaya-chair', 'meetings/convene', {
      ...{ electionId: list.electionId, uchastokId, heldOn: '1927-02-06', hour: '12:00', place: 'изба-читальня' },
      agentId: world.id('borkovskaya-agent'),
    });
    await world.do('borkovskaya-clerk', 'meetings/serve-notices', {
      meetingId: id,
      residentIds: 'all',
      servedOn: '1927-01-17',
    });
    const term = { duty: 'notices-serve', subjectId: id, state: 'open' };
    expect(await world.store.prisma.term.count({ where: term })).toBe(0);
    const shown = await preview(2, 'satisfied');
    expect(shown.meeting).toMatchObject({ id, stage: 'ahead', noticeDue: '1927-02-01' });
    await decide(2);
    expect(await world.store.prisma.term.findMany({ where: term })).toMatchObject([{ due: new Date('1927-02-01') }]);
  });

  test('two deciding at once: the first one’s word stands, the second is told of it', async () => {
    const { id } = await world.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId: list.entries[3], filedOn: '1927-01-17', form: 'oral', text: 'сама', filedBy: 'сама' },
    });
    await world.do('borkovskaya-clerk', 'appeals/forward', {
      appealId: id,
      on: '1927-01-17',
      conclusion: 'Проверено.',
    });
    await world.do(VOLOST, 'appeals/receive', { appealId: id, on: '1927-01-17' });
    const word = (who: string, outcome: string) =>
      world.try(who, 'appeals/decide', { appealId: id, on: '1927-01-17', outcome, reasons: 'по справке' });
    const both = await Promise.all([word(VOLOST, 'satisfied'), word('pokrovskaya-chair', 'refused')]);
    expect(both.map(({ ok: isDone }) => isDone).sort()).toEqual([false, true]);
    expect(both.find(({ ok: isDone }) => !isDone)).toMatchObject({ error: { code: 'CONFLICT' } });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { personName } from '@/lib/kernel/person-name';
import { deskToday } from '@/lib/queries/desk/today';
import { lishentsyList } from '@/lib/queries/lishentsy/list';
import { contextFor } from '@/lib/queries/query';
import { changesetQuery } from '@/lib/queries/register/changeset';
import { keepAll } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';
const CLERK = 'borkovskaya-clerk';
const paper = (kind: string) => ({ kind, number: '1', issuedOn: '1926-11-01', issuer: 'сельсовет' });

let world: World;
beforeAll(async () => {
  world = await createWorld({ today: '1927-01-10' });
  return () => world.close();
});

const enter = async (residentId: string | undefined, more: object) =>
  (
    await world.do(SECRETARY, 'lishentsy/enter', {
      ...{ sovietId: world.id('Борковский'), residentId, letter: 'з', facts: {}, enteredOn: '1927-01-04' },
      ...{ documents: [paper('patent-certificate')], ...more },
    })
  ).id;

/** A trader and his wife, both on the register of the disfranchised. */
async function couple() {
  const [residentId = '', wife] = await world.addResidents('Борковский', 2);
  const entryId = await enter(residentId, {});
  const wifeEntryId = await enter(wife, {
    ...{ letter: 'п', principalId: entryId, facts: { dependent: true, ownLabour: false } },
    documents: [paper('soviet-certificate')],
  });
  return { residentId, entryId, wifeEntryId, name: personName(await resident(residentId)) };
}

const resident = (id: string) => world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
const entryOf = (id: string) => world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id } });
const strike = (residentId: string) =>
  world.do(SECRETARY, 'register/strike-resident', { residentId, reason: 'умер', on: '1927-01-09' });
const flags = (done: { findings: readonly { rule: string; level: string; basis: object }[] }) =>
  done.findings.map(({ rule, level, basis }) => [rule, level, basis]);
const LEFT = { isReopened: true, reopenedWhy: 'left', state: 'entered' };
const tasks = async (code: string) => {
  const asked = await deskToday.run(contextFor(await world.as(SECRETARY), 'ru'), {});
  return asked.ok ? asked.value.items.filter((item) => item.code === code) : [];
};

describe('whoever has died or left while an entry of theirs stands', () => {
  it('art. 21: is named when the record is struck; the entry stays until a paper strikes it', async () => {
    const { residentId, entryId, name } = await couple();
    expect(flags(await strike(residentId))).toEqual([
      ['entry-struck-off', 'flag', { name }],
      ['family-reopened', 'flag', { family: 1 }],
    ]);
    expect(await entryOf(entryId)).toMatchObject({ state: 'entered', isReopened: false });
  });

  it('art. 15 п: leaves the family to be looked at anew, and has it as it was when the record stands again', async () => {
    const { residentId, wifeEntryId } = await couple();
    const { terms } = await strike(residentId);
    expect(terms).toMatchObject([{ article: '15.п', body: 'soviet', state: 'open' }]);
    expect(await entryOf(wifeEntryId)).toMatchObject({ ...LEFT, verdict: 'undecided' });
    await world.do(SECRETARY, 'register/unstrike-resident', { residentId, reason: 'вернулся' });
    expect(await entryOf(wifeEntryId)).toMatchObject({ isReopened: false, verdict: 'lawful' });
  });

  it('art. 21: is named when the household is struck', async () => {
    const { residentId, wifeEntryId, name } = await couple();
    const { settlementId, household } = await resident(residentId);
    const struck = await world.do(SECRETARY, 'register/strike-household', {
      ...{ settlementId, household, reason: 'сгорел', on: '1927-01-09' },
    });
    expect(flags(struck)).toContainEqual(['entry-struck-off', 'flag', { name }]);
    expect(await entryOf(wifeEntryId)).toMatchObject({ reopenedWhy: 'left' });
  });

  it('art. 21: is counted before many are struck at once, named then, and the family is as it was when that is undone', async () => {
    const { residentId, wifeEntryId, name } = await couple();
    const { id: changesetId } = await world.do(SECRETARY, 'register/prepare-changeset', {
      ...{ sovietId: world.id('Борковский'), change: { kind: 'strike', on: '1927-01-09' } },
      ...{ chosen: { residentIds: [residentId] }, reason: 'выселки расселены' },
    });
    const left = async () => {
      const context = contextFor(await world.as(SECRETARY), 'ru');
      const told = await changesetQuery.run(context, changesetQuery.input.parse({ changesetId }));
      return told.ok ? told.value.left : null;
    };
    expect(await left()).toEqual({ entries: 1, family: 1 });
    expect(flags(await world.do(SECRETARY, 'register/apply-changeset', { changesetId }))).toEqual([
      ['entry-struck-off', 'flag', { name }],
      ['family-reopened', 'flag', { family: 1 }],
    ]);
    expect(await entryOf(wifeEntryId)).toMatchObject(LEFT);
    expect(await left()).toEqual({ entries: 1, family: 1 });
    await world.do(SECRETARY, 'register/undo-changeset', { changesetId, reason: 'ошибка' });
    expect(await entryOf(wifeEntryId)).toMatchObject({ isReopened: false, verdict: 'lawful' });
    expect(await left()).toEqual({ entries: 0, family: 0 });
  });

  it('says nothing of who is on no register of the disfranchised, or was struck from it already', async () => {
    const [plain = ''] = await world.addResidents('Борковский', 1);
    expect(flags(await strike(plain))).toEqual([]);
    const { residentId, entryId, wifeEntryId } = await couple();
    await world.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId, reason: 'умер', document: 'справка № 3', on: '1927-01-09' },
    });
    expect(flags(await strike(residentId))).toEqual([]);
    expect(await entryOf(wifeEntryId)).toMatchObject({ reopenedWhy: 'struck' });
  });

  it('art. 21: is on the secretary’s desk until the entry is struck', async () => {
    const { residentId, entryId, name } = await couple();
    await strike(residentId);
    const [href, state] = [`/lishentsy/entry/${entryId}`, 'waiting'];
    expect(await tasks('entry-left')).toContainEqual(
      expect.objectContaining({
        ...{ article: '21', href, state },
        values: {
          sovietId: world.id('Борковский'),
          soviet: 'Борковский',
          person: expect.stringMatching(`^${name}, \\d{4}$`),
        },
      }),
    );
    await world.do(SECRETARY, 'lishentsy/strike', {
      ...{ entryId, reason: 'умер', document: 'справка № 4', on: '1927-01-09' },
    });
    expect((await tasks('entry-left')).map((item) => item.href)).not.toContain(href);
  });
});

describe('art. 24: the list', () => {
  it('names the dead when it is compiled and when it is posted, and marks them in their rows', async () => {
    const electionId = (
      await world.do('borkovskaya-chair', 'elections/announce', {
        ...{ campaignId: world.id('campaign'), sovietId: world.id('Борковский'), startsOn: '1927-02-06' },
      })
    ).id;
    const { entryId, residentId, name } = await couple();
    await strike(residentId);
    const compiled = await world.do(CLERK, 'lishentsy/compile', { electionId });
    expect(flags(compiled)).toContainEqual(['entry-struck-off', 'flag', { name }]);
    const context = contextFor(await world.as(CLERK), 'ru');
    const listId = compiled.id;
    const shown = await lishentsyList.run(context, lishentsyList.input.parse({ listId, limit: 100 }));
    const marks = shown.ok ? shown.value.items.filter((item) => item.hasLeft).map((item) => item.entryId) : [];
    expect(marks).toContain(entryId);
    const rows = await world.store.prisma.disfranchisedRow.findMany({ where: { listId } });
    // One who has left is dropped by the commission: of him nothing is said any more.
    const dropped = marks.find((id) => id !== entryId) ?? '';
    const others = rows.map((row) => row.entryId).filter((id) => id !== dropped);
    await keepAll(world, listId, others);
    await world.do(CLERK, 'lishentsy/verify', {
      ...{ listId, entryId: dropped, member: 'Лосев', documentSeen: 'нет', outcome: 'dropped', on: '1927-01-10' },
    });
    const posted = await world.do(CLERK, 'lishentsy/publish', {
      ...{ listId, postedOn: '1927-01-10', places: 'у сельсовета' },
    });
    const named = flags(posted).filter(([rule]) => rule === 'entry-struck-off');
    expect(named).toContainEqual(['entry-struck-off', 'flag', { name }]);
    const droppedName = personName(await resident((await entryOf(dropped)).residentId));
    expect(named).not.toContainEqual(['entry-struck-off', 'flag', { name: droppedName }]);
  });
});

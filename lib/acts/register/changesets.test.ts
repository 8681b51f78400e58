import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { changesetQuery } from '@/lib/queries/register/changeset';
import { changesetsQuery } from '@/lib/queries/register/changesets';
import { createWorld, type World } from '@/lib/testing/world';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const sovietId = () => world.id('Борковский');
const prepare = (change: object, chosen: object) =>
  world.do(SECRETARY, 'register/prepare-changeset', {
    sovietId: sovietId(),
    change,
    chosen,
    reason: 'по описи 1926 г.',
  });
const apply = (changesetId: string) => world.do(SECRETARY, 'register/apply-changeset', { changesetId });
const undo = (changesetId: string) => ({ changesetId, reason: 'ошибка в описи' });
const row = (id: string) => world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
const people = async (count: number, settlement = 'Борки') => {
  const from = await world.store.prisma.resident.count();
  const ids = await world.addResidents('Борковский', count, { settlement });
  for (const [index, id] of ids.entries())
    await world.store.prisma.resident.update({ where: { id }, data: { normalKey: `${settlement}/${from + index}` } });
  return ids;
};

describe('one change to many people', () => {
  it('is looked at first: who, before and after, and whom it cannot apply to and why; nobody changes yet', async () => {
    const [first = '', second = '', third = ''] = await people(3);
    await world.do(SECRETARY, 'register/strike-resident', { residentId: third, reason: 'умер' });
    await world.do(SECRETARY, 'register/amend-resident', { residentId: second, nationality: 'мордвин', reason: 'сам' });
    const change = { kind: 'field', field: 'nationality', value: 'мордвин' };
    const prepared = await prepare(change, { residentIds: [first, second, third] });
    expect(prepared).toMatchObject({ fit: 1, unfit: 2 });
    const rows = await world.store.prisma.changesetRow.findMany({ where: { changesetId: prepared.id } });
    expect(new Map(rows.map(({ residentId, verdict }) => [residentId, verdict]))).toEqual(
      new Map([
        [first, 'fits'],
        [second, 'already-so'],
        [third, 'struck'],
      ]),
    );
    expect(rows.find(({ residentId }) => residentId === first)).toMatchObject({
      ...{ before: { nationality: null }, after: { nationality: 'мордвин' } },
    });
    expect((await row(first)).nationality).toBeNull();
  });

  it('is applied as one act with one journal entry, kept in every record’s history, and undone as one act', async () => {
    const ids = await people(12);
    const { id } = await prepare({ kind: 'field', field: 'occupation', value: 'рыбак' }, { residentIds: ids });
    expect(await apply(id)).toMatchObject({ applied: 12 });
    const entries = await world.store.prisma.journalEntry.findMany({
      where: { subjectId: id, act: 'register/apply-changeset' },
    });
    expect(entries).toHaveLength(1);
    const kept = { residentId: { in: ids }, act: 'register/apply-changeset' };
    const changes = await world.store.prisma.residentChange.findMany({ where: kept });
    expect(changes.map(({ after, reason }) => [after, reason])).toEqual(
      ids.map(() => [{ occupation: 'рыбак' }, 'по описи 1926 г.']),
    );
    expect(await world.try(SECRETARY, 'register/apply-changeset', { changesetId: id })).toMatchObject({
      error: { reason: 'changeset-not-prepared' },
    });
    expect(await world.do(SECRETARY, 'register/undo-changeset', undo(id))).toMatchObject({ undone: 12 });
    const stood = await world.store.prisma.resident.findMany({ where: { id: { in: ids } } });
    expect(new Set(stood.map(({ occupation, version }) => `${occupation}/${version}`))).toEqual(new Set(['null/3']));
  });

  it('is refused when somebody’s record has changed since it was looked at, with names', async () => {
    const [first = '', second = ''] = await people(2);
    const { id } = await prepare({ kind: 'field', field: 'party', value: 'б/п' }, { residentIds: [first, second] });
    await world.do(SECRETARY, 'register/amend-resident', { residentId: second, surname: 'Тихонов', reason: 'описка' });
    expect(await world.try(SECRETARY, 'register/apply-changeset', { changesetId: id })).toMatchObject({
      error: { reason: 'changeset-stale', values: { count: 1, names: expect.stringContaining('Тихонов') } },
    });
    expect((await row(first)).party).toBeNull();

    const context = contextFor(await world.as(SECRETARY), 'ru');
    const seen = await changesetQuery.run(context, changesetQuery.input.parse({ changesetId: id }));
    expect(seen).toMatchObject({ value: { overtaken: { reason: 'changeset-stale', count: 1 } } });
    const listed = async (asked: object = {}) => {
      const list = await changesetsQuery.run(context, changesetsQuery.input.parse({ limit: 500, ...asked }));
      const found = list.ok ? list.value.items.find((one) => one.id === id) : undefined;
      return found === undefined ? null : { state: found.state, isOvertaken: found.isOvertaken };
    };
    expect(await listed()).toEqual({ state: 'prepared', isOvertaken: true });
    const anew = await world.do(SECRETARY, 'register/prepare-changeset', seen.ok ? seen.value.again : {});
    expect(anew).toMatchObject({ fit: 2, unfit: 0 });
    expect(await apply(anew.id)).toMatchObject({ applied: 2 });
    expect((await row(second)).party).toBe('б/п');

    // The one that was overtaken gave way to it, and stands in nobody's way any more.
    expect(await listed()).toBeNull();
    expect(await listed({ state: 'undone' })).toBeNull();
    expect(await listed({ state: 'discarded' })).toEqual({ state: 'discarded', isOvertaken: false });
    expect(await world.try(SECRETARY, 'register/apply-changeset', { changesetId: id })).toMatchObject({
      error: { reason: 'changeset-not-prepared' },
    });
  });

  it('is put away when it is not wanted, by whoever keeps the register, and never once it was applied', async () => {
    const [first = ''] = await people(1);
    const change = { kind: 'field', field: 'occupation', value: 'плотник' };
    const { id } = await prepare(change, { residentIds: [first] });
    expect(await world.try('kamenskaya-secretary', 'register/discard-changeset', { changesetId: id })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    await world.do(SECRETARY, 'register/discard-changeset', { changesetId: id });
    expect(await world.try(SECRETARY, 'register/apply-changeset', { changesetId: id })).toMatchObject({
      error: { reason: 'changeset-not-prepared' },
    });
    const applied = await prepare(change, { residentIds: [first] });
    await apply(applied.id);
    expect(await world.try(SECRETARY, 'register/discard-changeset', { changesetId: applied.id })).toMatchObject({
      error: { reason: 'changeset-not-prepared' },
    });
    // What was put away changed nobody: what was applied beside it is still taken back whole.
    const later = await prepare({ kind: 'field', field: 'party', value: 'ВКП(б)' }, { residentIds: [first] });
    await world.do(SECRETARY, 'register/discard-changeset', { changesetId: later.id });
    expect(await world.do(SECRETARY, 'register/undo-changeset', undo(applied.id))).toMatchObject({
      undone: 1,
      left: 0,
    });
    expect((await row(first)).occupation).toBeNull();
  });

  it('is not undone once a record has changed since: those people are named', async () => {
    const [first = '', second = ''] = await people(2);
    const { id } = await prepare({ kind: 'field', field: 'party', value: 'б/п' }, { residentIds: [first, second] });
    await apply(id);
    await world.do(SECRETARY, 'register/amend-resident', { residentId: first, surname: 'Уткин', reason: 'описка' });
    expect(await world.try(SECRETARY, 'register/undo-changeset', undo(id))).toMatchObject({
      error: { reason: 'changeset-changed-since', values: { count: 1, names: expect.stringContaining('Уткин') } },
    });
    expect((await row(second)).party).toBe('б/п');
  });

  it('strikes nobody as of a day that has not come', async () => {
    const [residentId] = await people(1);
    const asked = { sovietId: sovietId(), chosen: { residentIds: [residentId] }, reason: 'по описи' };
    const change = { kind: 'strike', on: '1927-01-04' };
    expect(await world.try(SECRETARY, 'register/prepare-changeset', { ...asked, change })).toMatchObject({
      error: { issues: [{ path: ['change', 'on'] }] },
    });
  });

  it('brings nobody back into a settlement that is no more, nor does any other act', async () => {
    const { id: settlementId } = await world.do('admin', 'territory/add', {
      ...{ kind: 'settlement', name: 'Погорелое', parentId: sovietId(), reason: 'по описи' },
    });
    const add = async (given: string) =>
      (
        await world.do(SECRETARY, 'register/add-resident', {
          ...{
            settlementId,
            household: '1',
            surname: 'Погорелов',
            given,
            patronymic: 'Ильич',
            sex: 'm',
            birthYear: 1880,
          },
        })
      ).id;
    const [moved, struck, merged] = [await add('Карп'), await add('Лука'), await add('Фома')];
    const [into] = await people(1);
    const move = await prepare({ kind: 'move', settlementId: world.id('Заполье') }, { residentIds: [moved] });
    await apply(move.id);
    await world.do(SECRETARY, 'register/strike-resident', { residentId: struck, reason: 'выбыл' });
    await world.do(SECRETARY, 'register/merge-residents', { residentId: merged, intoId: into, reason: 'одно лицо' });
    await world.do('admin', 'territory/strike', { territoryId: settlementId, on: '1927-01-03', reason: 'сгорело' });
    const gone = { error: { reason: 'settlement-gone', values: { name: 'Погорелое' } } };
    expect(await world.try(SECRETARY, 'register/undo-changeset', undo(move.id))).toMatchObject(gone);
    const back = (residentId: string) => ({ residentId, reason: 'вернулся' });
    expect(await world.try(SECRETARY, 'register/unstrike-resident', back(struck))).toMatchObject(gone);
    expect(await world.try(SECRETARY, 'register/unmerge-residents', back(merged))).toMatchObject(gone);
    expect(await row(struck)).toMatchObject({ normalKey: null, struckOn: expect.any(Date) });
  });

  it('moves nobody into a settlement that is no more, or has come under another soviet, since it was looked at', async () => {
    const parentId = sovietId();
    const settle = (name: string) => world.do('admin', 'territory/add', { kind: 'settlement', name, parentId });
    const [burnt, gone] = [(await settle('Горелое')).id, (await settle('Отхожее')).id];
    const ids = await people(2);
    const toBurnt = await prepare({ kind: 'move', settlementId: burnt }, { residentIds: [ids[0]] });
    const toGone = await prepare({ kind: 'move', settlementId: gone }, { residentIds: [ids[1]] });
    await world.do('admin', 'territory/strike', { territoryId: burnt, on: '1927-01-03', reason: 'сгорело' });
    const elsewhere = { territoryId: gone, parentId: world.id('Каменский'), reason: 'отошло' };
    await world.do('admin', 'territory/move', elsewhere);
    const tried = (changesetId: string) => world.try(SECRETARY, 'register/apply-changeset', { changesetId });
    expect(await tried(toBurnt.id)).toMatchObject({ error: { reason: 'settlement-gone' } });
    expect(await tried(toGone.id)).toMatchObject({ error: { reason: 'settlement-elsewhere' } });
    expect((await row(ids[1] ?? '')).settlementId).toBe(world.id('Борки'));
  });

  it('moves by a filter, leaves who is written there already, and strikes and takes it back whole', async () => {
    const ids = await people(5, 'Выселки');
    const chosen = { settlementId: world.id('Выселки') };
    const move = await prepare({ kind: 'move', settlementId: world.id('Заполье') }, chosen);
    expect(move).toMatchObject({ fit: 5, unfit: 0 });
    await apply(move.id);
    const moved = await world.store.prisma.resident.findMany({ where: { id: { in: ids } } });
    expect(new Set(moved.map(({ settlementId }) => settlementId))).toEqual(new Set([world.id('Заполье')]));
    expect(new Set(moved.map(({ normalKey }) => normalKey?.split('|')[0]))).toEqual(new Set([world.id('Заполье')]));
    const strike = await prepare({ kind: 'strike', on: '1927-01-02' }, { settlementId: world.id('Заполье') });
    await apply(strike.id);
    expect((await row(ids[0] ?? '')).struckOn).toEqual(new Date('1927-01-02'));
    await world.do(SECRETARY, 'register/undo-changeset', undo(strike.id));
    await world.do(SECRETARY, 'register/undo-changeset', undo(move.id)).catch(() => undefined);
    expect(await row(ids[0] ?? '')).toMatchObject({ struckOn: null, normalKey: expect.any(String) });
  });

  it('art. 38: makes nobody of age whose birth year tells the age', async () => {
    const [undecided = '', child = ''] = await people(2);
    const { prisma } = world.store;
    await prisma.resident.update({ where: { id: undecided }, data: { birthYear: 1909, bornOn: null } });
    await prisma.resident.update({ where: { id: child }, data: { birthYear: 1920, bornOn: null } });
    const { id } = await prepare({ kind: 'field', field: 'isOfAge', value: true }, { residentIds: [undecided, child] });
    const rows = await prisma.changesetRow.findMany({ where: { changesetId: id } });
    expect(new Map(rows.map(({ residentId, verdict }) => [residentId, verdict]))).toEqual(
      new Map([
        [undecided, 'fits'],
        [child, 'age-told'],
      ]),
    );
  });

  it('changes the franchise of those detained together (15.н, note)', async () => {
    const ids = await people(3);
    const { id } = await prepare({ kind: 'field', field: 'detained', value: true }, { residentIds: ids });
    await apply(id);
    const stood = await world.store.prisma.resident.findMany({ where: { id: { in: ids } } });
    expect(new Set(stood.map(({ franchise }) => franchise))).toEqual(new Set(['detained']));
  });

  it('art. 37: never fills a rural uchastok beyond five hundred', async () => {
    const { prisma } = world.store;
    await prisma.resident.updateMany({ where: { sovietId: sovietId() }, data: { uchastokId: null } });
    const announced = await world.do('borkovskaya-chair', 'elections/announce', {
      ...{ campaignId: world.id('campaign'), sovietId: sovietId(), startsOn: '1927-02-10' },
    });
    const uchastok = await prisma.uchastok.create({
      data: { ...{ electionId: announced.id, number: 1, name: 'Первый', kind: 'territorial', population: 0 } },
    });
    await people(501, 'Заполье');
    const everyone = { settlementId: world.id('Заполье') };
    const { id } = await prepare({ kind: 'uchastok', uchastokId: uchastok.id }, everyone);
    expect(await world.try(SECRETARY, 'register/apply-changeset', { changesetId: id })).toMatchObject({
      error: { code: 'UNLAWFUL', findings: [{ rule: 'uchastok-too-large', article: '37' }] },
    });
  });

  it('moves ten thousand people as one act', { timeout: 120_000 }, async () => {
    await world.store.prisma.$executeRaw`
      INSERT INTO resident (id, soviet_id, settlement_id, household, surname, given, patronymic, sex, birth_year, normal_key, normal_name, franchise)
      SELECT gen_random_uuid(), ${sovietId()}::uuid, ${world.id('Борки')}::uuid, (n / 5)::text, 'Массов', 'Иван ' || n, 'Ильич', 'm',
        1890, 'many/' || n, 'массов иван ' || n, 'elector' FROM generate_series(1, 10000) n`;
    const chosen = { settlementId: world.id('Борки'), bornFrom: 1890, bornTo: 1890 };
    const { id, fit } = await prepare({ kind: 'move', settlementId: world.id('Выселки') }, chosen);
    await apply(id);
    expect(fit).toBeGreaterThanOrEqual(10_000);
  });

  it('is not there for whoever does not keep that register', async () => {
    const [first = ''] = await people(1);
    const { id } = await prepare({ kind: 'strike' }, { residentIds: [first] });
    expect(await world.try('kamenskaya-secretary', 'register/apply-changeset', { changesetId: id })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('one change to people of several soviets', () => {
  const VOLOST = 'pokrovskaya-clerk';
  const over = () => ({ territoryId: world.id('Покровская') });
  const both = async () => {
    const own = await people(2);
    const other = await world.addResidents('Лужинский', 2, { settlement: 'Лужки' });
    return { own, other, all: [...own, ...other] };
  };
  const prepareOver = (change: object, chosen: object, who = VOLOST) =>
    world.try(who, 'register/prepare-changeset', { ...over(), change, chosen, reason: 'по волости' });
  const stored = (ids: readonly string[]) =>
    world.store.prisma.resident.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } });

  it('is prepared, counted by soviet, applied and undone by the volost as one act', async () => {
    const { own, all } = await both();
    const prepared = await prepareOver({ kind: 'strike', on: '1927-01-02' }, { residentIds: all });
    if (!prepared.ok) throw new Error(prepared.error.code);
    expect(prepared.value).toMatchObject({ fit: 4, unfit: 0, soviets: 2 });
    const changesetId = String(prepared.value.id);
    const context = contextFor(await world.as(VOLOST), 'ru');
    const shown = await changesetQuery.run(context, changesetQuery.input.parse({ changesetId }));
    expect(shown).toMatchObject({
      value: {
        sovietName: 'Покровская',
        soviets: [
          { name: 'Борковский', fit: 2 },
          { name: 'Лужинский', fit: 2 },
        ],
      },
    });
    await world.do(VOLOST, 'register/apply-changeset', { changesetId });
    expect((await stored(all)).every(({ struckOn }) => struckOn !== null)).toBe(true);
    const entries = await world.store.prisma.journalEntry.findMany({ where: { subjectId: changesetId } });
    expect(entries.map(({ act }) => act)).toEqual(['register/prepare-changeset', 'register/apply-changeset']);
    expect(await world.do(VOLOST, 'register/undo-changeset', undo(changesetId))).toMatchObject({ undone: 4 });
    expect((await stored(all)).every(({ struckOn, normalKey }) => struckOn === null && normalKey !== null)).toBe(true);
    expect((await row(own[0] ?? '')).sovietId).toBe(sovietId());
  });

  it('art. 21: takes movers’ entries to the soviet where they come, and back; who complains stays', async () => {
    const { prisma } = world.store;
    const { own, other } = await both();
    const [listed = '', complaining = ''] = own;
    const entry = (residentId: string) =>
      prisma.lishenetsEntry.create({
        data: { ...{ residentId, sovietId: sovietId(), letter: 'з', verdict: 'deprived', state: 'entered' } },
      });
    const { id: entryId } = await entry(listed);
    const { id: complained } = await entry(complaining);
    const electionId = (await prisma.election.findFirstOrThrow({ where: { sovietId: sovietId() } })).id;
    const list = await prisma.disfranchisedList.create({
      data: { electionId, compiledOn: new Date('1927-01-03'), state: 'published' },
    });
    await prisma.appeal.create({
      data: {
        ...{ campaignId: world.id('campaign'), electionId, listId: list.id, entryId: complained, form: 'written' },
        ...{ text: '', filedBy: 'сам', state: 'filed' },
      },
    });
    const change = { kind: 'move', settlementId: world.id('Лужки'), household: '77' };
    const prepared = await prepareOver(change, { residentIds: [...own, ...other] });
    if (!prepared.ok) throw new Error(prepared.error.code);
    const changesetId = String(prepared.value.id);
    const rows = await prisma.changesetRow.findMany({ where: { changesetId } });
    expect(new Map(rows.map(({ residentId, verdict }) => [residentId, verdict]))).toEqual(
      new Map([[listed, 'fits'], [complaining, 'complaint-runs'], ...other.map((id) => [id, 'fits'] as const)]),
    );
    const keptBy = async () => (await prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } })).sovietId;
    await world.do(VOLOST, 'register/apply-changeset', { changesetId });
    expect([(await row(listed)).sovietId, await keptBy()]).toEqual([world.id('Лужинский'), world.id('Лужинский')]);
    await world.do(VOLOST, 'register/undo-changeset', undo(changesetId));
    expect([(await row(listed)).sovietId, await keptBy()]).toEqual([sovietId(), sovietId()]);
  });

  it('asks for the right to each soviet: whoever keeps one of them changes no other', async () => {
    const { own, all } = await both();
    const change = { kind: 'field', field: 'party', value: 'б/п' };
    expect(await prepareOver(change, { residentIds: all }, SECRETARY)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await prepareOver(change, { residentIds: all }, 'kamenskaya-clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    const foreign = { ...over(), change: { kind: 'move', settlementId: world.id('Каменка') } };
    const asked = { ...foreign, chosen: { residentIds: own }, reason: 'за волость' };
    expect(await world.try(VOLOST, 'register/prepare-changeset', asked)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    const prepared = await prepareOver(change, { residentIds: all });
    const changesetId = prepared.ok ? String(prepared.value.id) : '';
    expect(await world.try(SECRETARY, 'register/apply-changeset', { changesetId })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('is done by whoever is appointed to each of the soviets, and is found among their changes', async () => {
    const { all } = await both();
    await world.appoint('two-soviets', 'soviet-secretary', sovietId());
    await world.appoint('two-soviets', 'soviet-secretary', world.id('Лужинский'));
    const prepared = await prepareOver(
      { kind: 'field', field: 'party', value: 'ВКП(б)' },
      { residentIds: all },
      'two-soviets',
    );
    if (!prepared.ok) throw new Error(prepared.error.code);
    const changesetId = String(prepared.value.id);
    const context = contextFor(await world.as('two-soviets'), 'ru');
    const listed = await changesetsQuery.run(context, changesetsQuery.input.parse({}));
    expect(listed.ok && listed.value.items.map(({ id }) => id)).toContain(changesetId);
    expect(await changesetQuery.run(context, changesetQuery.input.parse({ changesetId }))).toMatchObject({ ok: true });
    expect(await world.do('two-soviets', 'register/apply-changeset', { changesetId })).toMatchObject({ applied: 4 });
  });
});

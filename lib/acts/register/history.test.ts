import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { residentsAsOf } from '@/lib/store/rows/resident-as-of';
import { createWorld, type World } from '@/lib/testing/world';
import { HANDED_OVER } from './hanging';

const SECRETARY = 'borkovskaya-secretary';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const add = async (surname: string, fields: object = {}): Promise<string> => {
  const person = {
    ...{ settlementId: world.id('Борки'), household: '12', surname, given: 'Пётр', patronymic: 'Савельевич' },
    ...{ sex: 'm', birthYear: 1890, ...fields },
  };
  return (await world.do(SECRETARY, 'register/add-resident', person)).id;
};
const act = (name: string, input: object) =>
  world.do(SECRETARY, `register/${name}`, { reason: 'по справке', ...input });
const refused = (name: string, input: object, who = SECRETARY) =>
  world.try(who, `register/${name}`, { reason: 'по справке', ...input });
const row = (id: string) => world.store.prisma.resident.findUniqueOrThrow({ where: { id } });
const changes = (residentId: string) =>
  world.store.prisma.residentChange.findMany({ where: { residentId }, orderBy: { id: 'asc' } });

async function asOf(day: string, ...residentIds: string[]) {
  return world.store.prisma.$queryRaw<{ surname: string; household: string; struck_on: Date | null }[]>`
    SELECT surname, household, struck_on FROM (${residentsAsOf(day as never, { residentIds })}) stood ORDER BY surname`;
}

describe('the history of a record (art. 21: the register is permanent)', () => {
  it('keeps for every change what stood, what stands, by which act, whom, on which day and why', async () => {
    const residentId = await add('Авилов', { reason: 'прибыл из уезда' });
    await world.setDay('1927-01-05');
    await act('amend-resident', { residentId, version: 1, household: '14', occupation: 'кузнец' });
    expect(await changes(residentId)).toMatchObject([
      {
        ...{ before: {}, after: { surname: 'Авилов', household: '12' }, changedOn: new Date('1927-01-03') },
        ...{ act: 'register/add-resident', actorName: SECRETARY, reason: 'прибыл из уезда', version: 1 },
      },
      {
        before: { household: '12', occupation: null },
        after: { household: '14', occupation: 'кузнец' },
        ...{ act: 'register/amend-resident', actorName: SECRETARY, reason: 'по справке', version: 2 },
        changedOn: new Date('1927-01-05'),
      },
    ]);
    await world.setDay('1927-01-03');
  });

  it('lays later changes back: the record and the register as they stood on any day', async () => {
    const [first, second] = [await add('Басов'), await add('Босов')];
    await world.setDay('1927-01-06');
    await act('amend-resident', { residentId: first, surname: 'Басовский' });
    await world.setDay('1927-01-08');
    await act('amend-resident', { residentId: first, surname: 'Бассов', household: '20' });
    await act('strike-resident', { residentId: second });
    const third = await add('Бусов');
    const stood = async (day: string) =>
      (await asOf(day, first, second, third)).map(({ surname, household, struck_on }) => [
        ...[surname, household, struck_on !== null],
      ]);
    expect(await stood('1927-01-03')).toEqual([
      ['Басов', '12', false],
      ['Босов', '12', false],
    ]);
    expect(await stood('1927-01-07')).toEqual([
      ['Басовский', '12', false],
      ['Босов', '12', false],
    ]);
    expect(await stood('1927-01-08')).toEqual([
      ['Бассов', '20', false],
      ['Босов', '12', true],
      ['Бусов', '12', false],
    ]);
    await world.setDay('1927-01-03');
  });

  it('counts a person who moved in the soviet where they then lived', async () => {
    const residentId = await add('Ванин');
    await world.setDay('1927-01-09');
    const to = { residentId, settlementId: world.id('Каменка'), household: '3' };
    await world.do('uezd-clerk', 'register/move-resident', { ...to, reason: 'женился' });
    const there = async (day: string, soviet: string) => {
      const rows = await world.store.prisma.$queryRaw<unknown[]>`
        SELECT 1 FROM (${residentsAsOf(day as never, { sovietId: world.id(soviet) })}) stood WHERE id = ${residentId}::uuid`;
      return rows.length;
    };
    expect([await there('1927-01-08', 'Борковский'), await there('1927-01-08', 'Каменский')]).toEqual([1, 0]);
    expect([await there('1927-01-09', 'Борковский'), await there('1927-01-09', 'Каменский')]).toEqual([0, 1]);
    await world.setDay('1927-01-03');
  });

  it('is never rewritten', async () => {
    const residentId = await add('Гусев');
    await act('amend-resident', { residentId, household: '15' });
    const rewrite = world.store.prisma.residentChange.updateMany({ where: { residentId }, data: { reason: 'иное' } });
    await expect(rewrite).rejects.toThrow();
  });
});

describe('two clerks at one record', () => {
  it('the second is told who changed which fields, and nothing of the first is lost', async () => {
    const residentId = await add('Дорофеев');
    await world.do('borkovskaya-clerk', 'register/amend-resident', {
      ...{ residentId, version: 1, nationality: 'мордвин', reason: 'сам заявил' },
    });
    expect(await refused('amend-resident', { residentId, version: 1, household: '40' })).toMatchObject({
      error: {
        ...{ code: 'CONFLICT', reason: 'record-changed-meanwhile' },
        values: { who: 'borkovskaya-clerk', columns: 'nationality' },
      },
    });
    await act('amend-resident', { residentId, version: 2, household: '40' });
    expect(await row(residentId)).toMatchObject({ nationality: 'мордвин', household: '40' });
  });
});

describe('moving', () => {
  it('within the soviet changes the place and the key, and refuses a place where the same person is written', async () => {
    const residentId = await add('Егоров');
    await add('Егоров', { settlementId: world.id('Выселки'), household: '1' });
    const to = { residentId, settlementId: world.id('Выселки'), household: '2' };
    expect(await refused('move-resident', { ...to, household: '1' })).toMatchObject({
      error: { reason: 'resident-already-there' },
    });
    expect(await act('move-resident', { ...to, version: 1 })).toMatchObject({ version: 2 });
    expect(await row(residentId)).toMatchObject({ settlementId: world.id('Выселки'), household: '2' });
  });

  it('to another soviet asks for the right to keep that one too', async () => {
    const residentId = await add('Ефимов');
    const to = { residentId, settlementId: world.id('Каменка'), household: '2' };
    expect(await refused('move-resident', to)).toMatchObject({
      error: { issues: [{ path: ['settlementId'], message: 'no-such-settlement' }] },
    });
  });

  it('art. 21: takes the entry of the disfranchised to the soviet where the person now lives', async () => {
    const residentId = await add('Жилин');
    const entry = await enter(residentId);
    await world.do('uezd-clerk', 'register/move-resident', {
      ...{ residentId, settlementId: world.id('Каменка'), household: '7', reason: 'переселился' },
    });
    const stored = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entry } });
    expect(stored).toMatchObject({ residentId, sovietId: world.id('Каменский') });
  });
});

const enter = async (residentId: string): Promise<string> => {
  const { id } = await world.store.prisma.lishenetsEntry.create({
    data: { ...{ residentId, sovietId: world.id('Борковский'), letter: 'в', verdict: 'deprived', state: 'entered' } },
  });
  return id;
};

describe('striking and taking it back', () => {
  it('a struck person comes back with the record, unless entered anew meanwhile', async () => {
    const residentId = await add('Зотов');
    await act('strike-resident', { residentId });
    await act('unstrike-resident', { residentId, version: 2 });
    expect(await row(residentId)).toMatchObject({ struckOn: null, strikeReason: null, version: 3 });
    await act('strike-resident', { residentId });
    await add('Зотов');
    expect(await refused('unstrike-resident', { residentId })).toMatchObject({
      error: { reason: 'resident-already-there' },
    });
  });
});

/** Keys that stay with the merged record, which can still be read and parted again, and why. */
const OF_THE_RECORD: Readonly<Record<string, string>> = {
  'resident.id': 'the record itself',
  'resident_change.resident_id': 'what was written in this record, field by field',
  'resident_merge.merged_id': 'which record was merged',
  'resident_merge.into_id': 'into which; a record merged further is parted from the last one first',
  'changeset_row.resident_id': 'what a change to many did to this record',
  'past_resident.id': 'how the record stood at elections that are past',
  'journal_entry.subject_id': 'the journal is never rewritten',
};

/** Every column of ids, alone or in arrays, that names this one somewhere. */
async function keysNaming(id: string): Promise<string[]> {
  const { prisma } = world.store;
  const columns = await prisma.$queryRaw<{ key: string; ask: string }[]>`
    SELECT table_name || '.' || column_name AS key,
      format('SELECT count(*)::int AS n FROM %I WHERE %L::uuid = %s', table_name, ${id}::text,
        CASE udt_name WHEN 'uuid' THEN quote_ident(column_name) ELSE 'ANY(' || quote_ident(column_name) || ')' END) AS ask
    FROM information_schema.columns WHERE table_schema = current_schema() AND udt_name IN ('uuid', '_uuid')
      AND table_name IN (SELECT tablename FROM pg_tables WHERE schemaname = current_schema()) ORDER BY 1`;
  const found: string[] = [];
  for (const { key, ask } of columns) {
    const [counted] = await prisma.$queryRawUnsafe<{ n: number }[]>(ask);
    if ((counted?.n ?? 0) > 0) found.push(key);
  }
  return found;
}

let held = 0;

/** Two records of one person, the second of which everything hangs on. */
async function holder() {
  const { prisma } = world.store;
  held += 1;
  const [kept, double, third] = [
    await add(`Лавров${held}`),
    await add(`Лавров${held}`, { household: '13' }),
    await add(`Лавров${held}`, { household: '14' }),
  ];
  const residentId = double;
  await enter(double);
  const about = { sovietId: world.id('Борковский'), residentId, source: 'заявление', content: 'торгует' };
  await prisma.information.create({ data: about });
  const unit = await prisma.unit.create({
    data: { sovietId: world.id('Борковский'), kind: 'enterprise', name: `Мельница ${held}` },
  });
  await prisma.unitClaim.create({ data: { unitId: unit.id, residentId, source: 'hand' } });
  const electionId = await electionOf();
  const uchastok = await prisma.uchastok.create({
    data: {
      electionId,
      number: held,
      name: `Мельница ${held}`,
      kind: 'production',
      unitIds: [unit.id],
      namedIds: [double],
    },
  });
  const { id: commonListId } = await prisma.commonList.create({
    data: { electionId, unitId: unit.id, declaredOn: new Date('1927-02-01') },
  });
  const { id: commonNominationId } = await prisma.commonNomination.create({
    data: { commonListId, proposerKind: 'union', proposerName: 'Всеработземлес', ordinal: 1 },
  });
  await prisma.commonCandidate.create({
    data: { commonListId, commonNominationId, residentId, name: 'Лавров', ordinal: 1 },
  });
  const meeting = await prisma.meeting.create({
    data: {
      ...{ electionId, uchastokId: uchastok.id, heldOn: new Date('1927-02-10'), hour: '12:00', place: 'школа' },
      ...{ agentId: world.id('borkovskaya-agent'), agentName: 'Уполномоченный', state: 'convened' },
    },
  });
  const meetingId = meeting.id;
  await prisma.meetingNotice.create({ data: { meetingId, residentId } });
  const markedById = world.id('borkovskaya-agent');
  await prisma.attendance.create({ data: { meetingId, residentId, isPresent: true, at: '12:05', markedById } });
  await prisma.presidiumMember.create({ data: { meetingId, residentId, name: 'Лавров' } });
  const race = 'deputies';
  const { id: nominationId } = await prisma.nomination.create({
    data: { meetingId, race, proposerKind: 'citizen', proposerName: 'Босов', ordinal: 1 },
  });
  await prisma.candidate.create({ data: { meetingId, nominationId, race, residentId, name: 'Лавров', ordinal: 1 } });
  await prisma.electedPerson.create({ data: { meetingId, race, residentId, name: 'Лавров', votes: 9, ordinal: 1 } });
  await act('mark-not-same', { residentId: double, otherId: third });
  const keys = [...HANDED_OVER].filter((key) => !key.startsWith('not_same'));
  return { kept, double, keys, uchastokId: uchastok.id };
}

async function electionOf(): Promise<string> {
  const sovietId = world.id('Борковский');
  const known = await world.store.prisma.election.findFirst({ where: { sovietId } });
  if (known !== null) return known.id;
  const announce = { campaignId: world.id('campaign'), sovietId, startsOn: '1927-02-10' };
  return (await world.do('borkovskaya-chair', 'elections/announce', announce)).id;
}

describe('two records taken for one person', () => {
  const pair = async (surname: string) => {
    const [kept, double] = [await add(surname), await add(surname, { household: '13' })];
    const entry = await enter(double);
    await act('merge-residents', { residentId: double, intoId: kept });
    return { kept, double, entry };
  };
  const owner = async (id: string) =>
    (await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id } })).residentId;

  it('art. 21: what hung on the merged record goes over, and comes back when the two are parted', async () => {
    const { kept, double, entry } = await pair('Исаев');
    expect(await owner(entry)).toBe(kept);
    await act('unmerge-residents', { residentId: double, version: 2 });
    expect(await owner(entry)).toBe(double);
    expect(await row(double)).toMatchObject({ mergedIntoId: null, normalKey: expect.any(String), version: 3 });
    expect(await refused('unmerge-residents', { residentId: double })).toMatchObject({
      error: { reason: 'resident-not-merged' },
    });
  });

  it('leave nothing behind: every key that names a resident goes over, or says why it stays with its record', async () => {
    const named = await world.store.prisma.$queryRaw<{ key: string }[]>`
      SELECT table_name || '.' || column_name AS key FROM information_schema.columns
      WHERE table_schema = current_schema() AND (column_name LIKE '%resident_id' OR column_name LIKE '%resident_ids')
      UNION
      SELECT k.table_name || '.' || k.column_name FROM information_schema.referential_constraints r
      JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name)
      JOIN information_schema.table_constraints t ON t.constraint_schema = r.unique_constraint_schema
        AND t.constraint_name = r.unique_constraint_name
      WHERE t.table_name = 'resident' AND t.table_schema = current_schema()
      ORDER BY 1`;
    const keys = named.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !HANDED_OVER.includes(key) && !(key in OF_THE_RECORD))).toEqual([]);
  });

  it('leave nothing behind: of a person who holds everything, nothing but the record’s own history names the old record', async () => {
    const { kept, double, keys } = await holder();
    expect(await keysNaming(double)).toEqual(expect.arrayContaining(keys));
    await act('merge-residents', { residentId: double, intoId: kept });
    expect((await keysNaming(double)).filter((key) => !(key in OF_THE_RECORD))).toEqual([]);
    await act('unmerge-residents', { residentId: double, version: 2 });
    expect(await keysNaming(double)).toEqual(expect.arrayContaining(keys));
    expect((await keysNaming(kept)).filter((key) => keys.includes(key))).toEqual([]);
  });

  it('art. 36: the one record votes with the unit of the other; parted, each votes where it did', async () => {
    const { kept, double, uchastokId } = await holder();
    await act('merge-residents', { residentId: double, intoId: kept });
    expect((await row(kept)).uchastokId).toBe(uchastokId);
    await act('unmerge-residents', { residentId: double, version: 2 });
    expect((await row(double)).uchastokId).toBe(uchastokId);
  });

  it('art. 21: each entered under the same letter are flagged, so that one of the entries is struck', async () => {
    const [kept, double] = [await add('Лазарев'), await add('Лазарев', { household: '13' })];
    await enter(kept);
    await enter(double);
    const merged = await act('merge-residents', { residentId: double, intoId: kept });
    expect(merged.findings).toMatchObject([{ rule: 'entry-standing-twice', article: '21', level: 'flag' }]);
  });

  it('are not parted once an act rests on what went over: it is named', async () => {
    const { double, entry } = await pair('Карпов');
    const strike = { entryId: entry, reason: 'нет основания', document: 'справка № 2', on: '1927-01-03' };
    await world.do('admin', 'lishentsy/strike', strike);
    expect(await refused('unmerge-residents', { residentId: double })).toMatchObject({
      error: { reason: 'merge-rested-on', values: { acts: 'lishentsy/strike' } },
    });
  });
});

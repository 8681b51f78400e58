import { expect, test } from '@playwright/test';
import { adminPassword, employ, emptyGuberniya, type Program } from '../support/program';
import { EXPECTED, table, tableOf } from '../support/tables';

test.describe.configure({ mode: 'serial' });

const SOVIET = 'Степуринский';
const VOLOST = 'Покровская';
const START = '1927-02-13';

let admin: Program;
const sign: Record<'uezd' | 'volost' | 'chair' | 'clerk' | 'secretary' | 'agent', Program> = {} as never;
const ids: Record<string, string> = {};
const id = (name: string): string => ids[name] ?? name;

const setDay = (today: string) => admin.do('campaign/set-day', { campaignId: id('campaign'), today });

test('an admin founds the guberniya, the uezd and its campaign', async () => {
  admin = await emptyGuberniya().signedIn('admin', adminPassword());
  ids.guberniya = (await admin.do('territory/add', { kind: 'guberniya', name: 'Верхневолжская' })).id;
  const uezd = { kind: 'uezd', name: 'Ольховский', parentId: id('guberniya') };
  ids.uezd = (await admin.do('territory/add', uezd)).id;
  await admin.refused('territory/add', uezd, [409, 'CONFLICT']);
  const campaign = { territoryId: id('uezd'), name: 'Выборы 1927 года', startsOn: '1927-01-03', mode: 'conduct' };
  ids.campaign = (await admin.do('campaign/open', { ...campaign, today: '1927-01-05' })).id;
});

test('the settlements are imported, and volosts and soviets with them', async () => {
  const place = { campaignId: id('campaign'), territoryId: id('uezd') };
  const read = await admin.import('register/import-settlements', place, table('settlements.csv'), 'settlements.csv');
  expect(read.valid).toBe(EXPECTED.settlements);
  await admin.do('register/apply-import', { importId: read.importId });
  const { items } = await admin.ask('territory/tree', { campaignId: id('campaign') });
  for (const { kind, name, id: made } of items) if (kind === 'volost' || kind === 'selsoviet') ids[name] = made;
  expect(Object.keys(EXPECTED.bySoviet).filter((name) => ids[name] === undefined)).toEqual([]);
  expect(items.filter(({ kind }: { kind: string }) => kind === 'settlement')).toHaveLength(EXPECTED.settlements);
});

test('the register of the uezd is imported, and every count is as expected', async () => {
  test.setTimeout(120_000);
  const place = { campaignId: id('campaign'), territoryId: id('uezd') };
  const read = await admin.import('register/import-residents', place, table('register.csv'), 'register.csv');
  const { read: rows, valid, rejected, duplicates, oldSpelling, importId } = read;
  expect({ rows, valid, rejected, duplicates, oldSpelling }).toEqual({
    ...{ rows: EXPECTED.rows, valid: EXPECTED.valid, rejected: EXPECTED.rejected },
    ...{ duplicates: EXPECTED.duplicates, oldSpelling: EXPECTED.oldSpelling },
  });
  const faults = await admin.ask('register/import-faults', { importId, limit: '3' });
  expect(faults.total).toBe(Object.values(EXPECTED.rejected).reduce((sum, count) => sum + count, 0));
  expect(faults.items[0]).toMatchObject({ line: expect.any(Number), reasons: [expect.any(String)] });
  await admin.refused('register/apply-import', { importId }, [409, 'CONFLICT']);
  await admin.do('register/apply-import', { importId, skipRejected: true });
  await admin.refused('register/apply-import', { importId, skipRejected: true }, [409, 'CONFLICT']);
  const { population } = EXPECTED.bySoviet[SOVIET] ?? {};
  expect((await admin.ask('register/residents', { sovietId: id(SOVIET), limit: '1' })).total).toBe(population);
});

test('commissions are formed and their people appointed', async () => {
  const form = async (territory: string) =>
    (
      await admin.do('commissions/form', {
        ...{ campaignId: id('campaign'), territoryId: id(territory), formedOn: '1927-01-04' },
        members: [{ name: 'Громов Прохор Савельевич', function: 'chair', sex: 'm' }],
      })
    ).id;
  ids.uezdCommission = await form('uezd');
  ids.volostCommission = await form(VOLOST);
  ids.commission = await form(SOVIET);
  const { program: uezd } = await employ(admin, 'uezd-chair', 'Королёв А. Ф.', 'chair', id('uezdCommission'));
  const { program: volost } = await employ(admin, 'pokrov-chair', 'Медведев Г. А.', 'chair', id('volostCommission'));
  const { program: chair } = await employ(admin, 'stepur-chair', 'Громов П. С.', 'chair', id('commission'));
  // A chair opens the accounts of its own clerks and agents.
  const { program: clerk } = await employ(chair, 'stepur-clerk', 'Жукова Т. Ф.', 'clerk', id('commission'));
  const agent = await employ(chair, 'stepur-agent', 'Максимов Н. Я.', 'agent', id('commission'));
  const { program: secretary } = await employ(admin, 'stepur-sec', 'Рябов К. Е.', 'soviet-secretary', id(SOVIET));
  ids.agent = agent.accountId;
  Object.assign(sign, { uezd, volost, chair, clerk, secretary, agent: agent.program });
});

test('art. 25: the elections are announced, and the list is due twenty days before', async () => {
  const announced = { campaignId: id('campaign'), sovietId: id(SOVIET), startsOn: START };
  const { id: electionId, terms } = await sign.chair.do('elections/announce', announced);
  ids.election = electionId;
  expect(terms).toContainEqual(expect.objectContaining({ article: '25', due: '1927-01-24', state: 'open' }));
  const { items } = await admin.ask('register/residents', { sovietId: id(SOVIET), limit: '500' });
  const electors = items.filter(({ franchise }: { franchise: string }) => franchise === 'elector');
  const { total } = await admin.ask('register/residents', { sovietId: id(SOVIET), franchise: 'elector', limit: '1' });
  expect(total).toBe(EXPECTED.bySoviet[SOVIET]?.electors);
  expect(electors.length).toBeLessThan(items.length);
  await sign.volost.refused('elections/announce', announced, [403, 'FORBIDDEN']);
});

test('art. 37: the soviet is divided as proposed; an uchastok of more than 500 is refused', async () => {
  const electionId = id('election');
  const { settlements, uchastki } = await sign.clerk.ask('uchastki/proposal', { electionId });
  const one = { number: 1, name: 'Весь сельсовет', kind: 'territorial' };
  const settlementIds = settlements.map((settlement: { id: string }) => settlement.id);
  const whole = { electionId, uchastki: [{ ...one, settlementIds }] };
  const { findings } = await sign.clerk.refused('uchastki/adopt', whole, [422, 'UNLAWFUL']);
  expect(findings).toContainEqual(expect.objectContaining({ article: '37', level: 'refused' }));

  interface Part {
    readonly settlementId: string;
    readonly households: readonly string[] | null;
  }
  const proposed = uchastki.map(({ number, parts }: { number: number; parts: readonly Part[] }) => ({
    ...{ number, kind: 'territorial', name: `${number}-й участок` },
    settlementIds: parts.flatMap(({ settlementId, households }) => (households === null ? [settlementId] : [])),
    households: parts.flatMap(({ settlementId, households }) =>
      (households ?? []).map((household) => ({ settlementId, household })),
    ),
  }));
  await sign.clerk.do('uchastki/adopt', { electionId, uchastki: proposed });
  const { seats, tie } = await sign.clerk.do('uchastki/allot-seats', { electionId });
  expect(tie).toBeNull();
  const { items } = await sign.clerk.ask('uchastki/list', { electionId });
  const sum = (of: 'population' | 'seats' | 'electors') =>
    items.reduce((all: number, uchastok: Record<typeof of, number>) => all + uchastok[of], 0);
  expect(Math.max(...items.map(({ population }: { population: number }) => population))).toBeLessThanOrEqual(500);
  expect([sum('population'), sum('electors')]).toEqual(Object.values(EXPECTED.bySoviet[SOVIET] ?? {}));
  expect(sum('seats')).toBe(seats);
  ids.first = items[0].id;
  ids.second = items[1].id;
});

test('art. 21, 22, 24: the disfranchised are imported, the list compiled and verified by papers', async () => {
  await setDay('1927-01-20');
  const fields = { sovietId: id(SOVIET) };
  const { importId, rejected } = await sign.secretary.import(
    ...(['lishentsy/import', fields, tableOf('lishentsy.csv', SOVIET), 'lishentsy.csv'] as const),
  );
  expect(Object.keys(EXPECTED.lishentsy.rejected)).toEqual(expect.arrayContaining(Object.keys(rejected)));
  await sign.secretary.do('register/apply-import', { importId, skipRejected: true });
  ids.list = (await sign.clerk.do('lishentsy/compile', { electionId: id('election') })).listId;
  const posting = { listId: id('list'), postedOn: '1927-01-20', places: 'у здания сельсовета' };
  // What nobody has verified is not posted.
  const { findings } = await sign.chair.refused('lishentsy/publish', posting, [422, 'UNLAWFUL']);
  expect(findings).toContainEqual(expect.objectContaining({ article: '24' }));
  const { items } = await sign.clerk.ask('lishentsy/list', { listId: id('list'), limit: '500' });
  for (const { entryId } of items)
    await sign.clerk.do('lishentsy/verify', {
      ...{ listId: id('list'), entryId, member: 'Громов П. С.', documentSeen: 'справка' },
      ...{ outcome: 'kept', on: '1927-01-20' },
    });
  ids.entry = items[0].entryId;
  ids.resident = items[0].residentId;
});

test('art. 25, 26: the list is posted on the last day and sent in three copies; the listed are no electors from then on', async () => {
  await setDay('1927-01-24');
  const [listId, residentId] = [id('list'), id('resident')];
  const posting = { listId, postedOn: '1927-01-24', places: 'у здания сельсовета', version: 99 };
  await sign.chair.refused('lishentsy/publish', posting, [409, 'CONFLICT']);
  const { findings, terms } = await sign.chair.do('lishentsy/publish', { ...posting, version: undefined });
  expect(findings).toEqual([]);
  expect(terms).toContainEqual(expect.objectContaining({ article: '25', state: 'met' }));
  expect(terms).toContainEqual(expect.objectContaining({ article: '27', due: '1927-01-31', body: 'citizen' }));
  const copies = ['soviet', 'higher-commission', 'higher-executive'].map((to) => ({ to, sentOn: '1927-01-24' }));
  await sign.clerk.do('lishentsy/send-copies', { listId, copies });
  expect((await sign.clerk.ask('register/resident', { residentId })).franchise).toBe('disfranchised');
  await sign.chair.refused('lishentsy/publish', { ...posting, version: undefined }, [409, 'CONFLICT']);
});

test('art. 27–29: a complaint goes up with a conclusion, is refused at the volost and moves to the uezd by itself', async () => {
  await setDay('1927-01-26');
  const { id: appealId, route } = await sign.clerk.do('appeals/file', {
    ...{ entryId: id('entry'), filedOn: '1927-01-26', form: 'oral' },
    ...{ text: 'Торговли не веду с 1924 года.', filedBy: 'Сам лишённый' },
  });
  ids.appeal = appealId;
  expect(route.map(({ body }: { body: string }) => body)).toEqual(['village', 'volost', 'uezd']);
  const decided = { appealId, on: '1927-01-26', outcome: 'satisfied', reasons: 'Исправлено' };
  const village = await sign.chair.refused('appeals/decide', decided, [422, 'UNLAWFUL']);
  expect(village.findings).toContainEqual(expect.objectContaining({ article: '28' }));
  await sign.secretary.refused('appeals/decide', decided, [403, 'FORBIDDEN']);
  await sign.chair.do('appeals/forward', { appealId, on: '1927-01-26', conclusion: 'Патент был в 1924 году.' });
  await setDay('1927-01-28');
  await sign.volost.do('appeals/receive', { appealId, on: '1927-01-28' });
  const refusal = { appealId, on: '1927-01-28', outcome: 'refused', reasons: 'Основание подтверждено.' };
  const { state, holder } = await sign.volost.do('appeals/decide', refusal);
  expect([state, holder]).toEqual(['sent', 'uezd']);
  await sign.volost.refused('appeals/decide', refusal, [409, 'CONFLICT']);
});

test('art. 30: the uezd satisfies it, the elector is restored and told of it', async () => {
  await setDay('1927-01-31');
  const [appealId, residentId] = [id('appeal'), id('resident')];
  expect((await sign.uezd.ask('appeals/list')).items).toContainEqual(expect.objectContaining({ id: appealId }));
  await sign.uezd.do('appeals/receive', { appealId, on: '1927-01-31' });
  const reasons = 'Торговли в настоящее время не установлено.';
  await sign.uezd.do('appeals/decide', { appealId, on: '1927-01-31', outcome: 'satisfied', reasons });
  expect((await sign.clerk.ask('register/resident', { residentId })).franchise).toBe('elector');
  const { terms } = await sign.clerk.do('appeals/announce', { appealId, on: '1927-01-31' });
  expect(terms).toContainEqual(expect.objectContaining({ state: 'met' }));
  const one = await sign.clerk.ask('appeals/one', { appealId });
  expect(one.route).toHaveLength(3);
});

const when = { heldOn: START, hour: '12:00', place: 'школа' };
type Row = Readonly<Record<string, string>>;
const electorsOf = async (meetingId: string): Promise<string[]> => {
  const { items } = await sign.agent.ask('meetings/roll', { meetingId });
  return items.filter((row: Row) => row.franchise === 'elector').map((row: Row) => row.residentId);
};

test('art. 35: two meetings are convened and every elector is served a notice', async () => {
  for (const uchastok of ['first', 'second']) {
    const convened = { electionId: id('election'), uchastokId: id(uchastok), agentId: id('agent'), ...when };
    const { id: meetingId } = await sign.clerk.do('meetings/convene', convened);
    ids[`${uchastok}Meeting`] = meetingId;
    await sign.clerk.refused('meetings/convene', convened, [409, 'CONFLICT']);
  }
  await setDay('1927-02-06');
  for (const uchastok of ['first', 'second']) {
    const meetingId = id(`${uchastok}Meeting`);
    const served = await sign.clerk.do('meetings/serve-notices', {
      meetingId,
      residentIds: 'all',
      servedOn: '1927-02-06',
    });
    expect(served.total).toBe(served.electors);
  }
});

test('art. 41: a meeting without 35 of a hundred has failed, and another is called', async () => {
  const meetingId = id('secondMeeting');
  await sign.agent.refused('meetings/open', { meetingId, on: '1927-02-06', hour: '12:00' }, [422, 'UNLAWFUL']);
  await setDay(START);
  await sign.agent.do('meetings/open', { meetingId, on: START, hour: '12:05' });
  const electors = await electorsOf(meetingId);
  const few = electors.slice(0, Math.floor(electors.length * 0.3));
  const marks = few.map((residentId) => ({ residentId, present: true, at: '12:10' }));
  await sign.agent.do('meetings/mark-present', { meetingId, marks });
  expect(await sign.agent.do('meetings/count', { meetingId })).toMatchObject({
    ...{ eligible: electors.length, present: few.length },
    ...{ needed: Math.ceil(electors.length * 0.35), valid: false },
  });
  await sign.agent.do('meetings/sign', { meetingId, signatures: [{ name: 'Максимов Н. Я.', signed: true }] });
  const again = { ...when, electionId: id('election'), uchastokId: id('second'), agentId: id('agent') };
  expect(await sign.clerk.do('meetings/convene', { ...again, heldOn: '1927-02-20' })).toMatchObject({ attempt: 2 });
});

test('art. 38–42: the roll is marked, the quorum counted, the presidium elected and а–д read out', async () => {
  const meetingId = id('firstMeeting');
  await sign.agent.do('meetings/open', { meetingId, on: START, hour: '12:05' });
  const { items } = await sign.agent.ask('meetings/roll', { meetingId });
  const listed = items.find((row: Row) => row.franchise === 'disfranchised');
  if (listed !== undefined) {
    const mark = { meetingId, marks: [{ residentId: listed.residentId, present: true, at: '12:06' }] };
    await sign.agent.refused('meetings/mark-present', mark, [422, 'UNLAWFUL']);
  }
  const electors = await electorsOf(meetingId);
  const came = electors.slice(0, Math.ceil(electors.length / 2));
  const marks = came.map((residentId) => ({ residentId, present: true, at: '12:15' }));
  await sign.agent.do('meetings/mark-present', { meetingId, marks });
  const [first = '', second = ''] = came;
  const presidium = { meetingId, residentIds: [first, second] };
  // The presidium is elected by a meeting that is known to be valid.
  await sign.agent.refused('meetings/elect-presidium', presidium, [422, 'UNLAWFUL']);
  expect(await sign.agent.do('meetings/count', { meetingId })).toMatchObject({ present: came.length, valid: true });
  await sign.agent.do('meetings/elect-presidium', presidium);
  for (const item of ['а', 'б', 'в', 'г', 'д'])
    await sign.agent.do('meetings/read-out', { meetingId, item, at: '12:40' });
  await sign.agent.do('meetings/choose-mode', { meetingId, mode: 'personal', for: came.length, against: 0 });
  ids.present = String(came.length);
});

/** Hands for each of so many candidates by rank. */
const hands = (candidates: readonly { id: string }[], of: (rank: number) => number) =>
  candidates.map(({ id: candidateId }, rank) => ({ candidateId, for: of(rank), against: 0, abstained: 0 }));

test('art. 44–46, 55: every race has a vote of its own; equals at the border are voted again', async () => {
  const meetingId = id('firstMeeting');
  const present = Number(id('present'));
  const electors = await electorsOf(meetingId);
  const { races } = await sign.agent.ask('meetings/one', { meetingId });
  let next = 2;
  for (const { race, seats } of races) {
    const standing = electors.slice(next, next + seats + 1).map((residentId) => ({ residentId }));
    next += standing.length;
    const proposer = { kind: 'group', name: 'Группа избирателей' };
    const nomination = { meetingId, race, proposer, candidates: standing };
    const { candidates } = await sign.agent.do('meetings/nominate', nomination);
    if (race === 'deputies') {
      await sign.agent.refused('meetings/nominate', nomination, [400, 'INVALID_INPUT']);
      const many = { meetingId, race, counts: hands(candidates, () => present + 1) };
      await sign.agent.refused('meetings/vote', many, [422, 'UNLAWFUL']);
    }
    // The last elected and the first not elected stand equal.
    const share = Math.floor((present * seats) / (seats + 1)) - 1;
    const tied = await sign.agent.do('meetings/vote', { meetingId, race, counts: hands(candidates, () => share) });
    expect(tied).toMatchObject({
      elected: [],
      tied: candidates.map(({ id: one }: { id: string }) => one),
      open: seats,
    });
    const again = { meetingId, race, counts: hands(candidates, (rank) => (rank === 0 ? 1 : share)) };
    expect(await sign.agent.do('meetings/vote', again)).toMatchObject({ tied: [], open: 0, round: 2 });
  }
  const { elected } = await sign.agent.ask('meetings/one', { meetingId });
  const expected = races.reduce((sum: number, { seats }: { seats: number }) => sum + seats, 0);
  expect(elected).toHaveLength(expected);
});

test('art. 47: a wrong entry is put right before the signing; signed, the protocol is locked', async () => {
  const meetingId = id('firstMeeting');
  const slip = { meetingId, entry: 'openedHour', value: '12:10', reason: 'Описка в часе открытия' };
  await sign.agent.do('meetings/correct', slip);
  await sign.agent.do('meetings/close', { meetingId, hour: '15:00', statements: 'Просили чинить мост.' });
  const { presidium } = await sign.agent.ask('meetings/one', { meetingId });
  const names = ['Максимов Н. Я.', ...presidium.map(({ name }: { name: string }) => name)];
  await sign.agent.do('meetings/sign', { meetingId, signatures: names.map((name) => ({ name, signed: true })) });
  await sign.agent.refused('meetings/correct', slip, [409, 'CONFLICT']);
  await sign.agent.refused('meetings/sign', { meetingId, signatures: [{ name: 'Кто-то', signed: true }] }, [
    409,
    'CONFLICT',
  ]);
  const { state, seal, corrections } = await sign.agent.ask('meetings/one', { meetingId });
  expect([state, corrections.length]).toEqual(['signed', 1]);
  expect(seal).toMatch(/^[0-9a-f]{64}$/);
});

test('the journal is whole, the results add up and the notice board shows them to anyone', async () => {
  const { intact, firstBroken, entries } = await admin.ask('journal/verify');
  expect({ intact, firstBroken }).toEqual({ intact: true, firstBroken: null });
  expect(entries).toBeGreaterThan(40);
  await sign.uezd.ask('results/territory', { territoryId: id('uezd'), campaignId: id('campaign') });
  const own = await sign.clerk.ask('journal/verify');
  expect(own.entries).toBeLessThan(entries);
  const { status, body } = await emptyGuberniya().read(`/board/${id('election')}`);
  expect(status).toBe(200);
  expect(body).toContain(SOVIET);
  expect(body).toContain('школа');
});

test('every paper of the thread comes as a PDF', async () => {
  const [electionId, listId, appealId] = [id('election'), id('list'), id('appeal')];
  const papers: readonly (readonly [string, Row])[] = [
    ['division', { electionId }],
    ['elector-list', { electionId, uchastokId: id('first') }],
    ['lishentsy-list', { listId }],
    ['posting-act', { listId }],
    ['appeal', { appealId }],
    ['conclusion', { appealId }],
    ['decision', { appealId }],
    ['announcement', { appealId }],
    ['notice', { meetingId: id('firstMeeting') }],
    ['protocol', { meetingId: id('firstMeeting') }],
    ['mandate', { meetingId: id('firstMeeting') }],
    ['failed-protocol', { meetingId: id('secondMeeting') }],
  ];
  for (const [kind, parameters] of papers) expect(await sign.clerk.paper(kind, parameters), kind).toBeGreaterThan(1000);
});

import type { Client } from 'pg';
import type { MillionDatabase } from './million-database';

export interface Question {
  readonly query: string;
  /** As an address gives it; `body` in its stead where it is too long for one. */
  readonly given: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Asked by the chair of a village commission, whose own work it is; else by an admin of the whole. */
  readonly byChair?: boolean;
  /** No list and no filter: it judges what it is given. */
  readonly isJudged?: boolean;
  /** From its second page on: the cursor is asked for before. */
  readonly isFurther?: boolean;
}

export interface Ids {
  readonly chairId: string;
  readonly campaignId: string;
  readonly commissionId: string;
  readonly electionId: string;
  readonly listId: string;
  readonly entryId: string;
  readonly importId: string;
  readonly changesetId: string;
  readonly meetingId: string;
  readonly unitId: string;
  readonly unitSovietId: string;
  readonly settlementId: string;
}

/** Something of each kind, that of the second soviet where it has one. */
export async function findIds(client: Client, sovietId: string): Promise<Ids> {
  const { rows } = await client.query<Ids>(
    `SELECT p.account_id AS "chairId", e.campaign_id AS "campaignId", e.commission_id AS "commissionId", e.id AS "electionId",
      (SELECT id FROM disfranchised_list WHERE election_id = e.id) AS "listId",
      (SELECT id FROM lishenets_entry WHERE soviet_id = e.soviet_id LIMIT 1) AS "entryId",
      (SELECT import_id FROM import_row LIMIT 1) AS "importId",
      (SELECT changeset_id FROM changeset_row LIMIT 1) AS "changesetId",
      (SELECT m.meeting_id FROM meeting_notice m LIMIT 1) AS "meetingId",
      (SELECT id FROM unit ORDER BY name LIMIT 1) AS "unitId",
      (SELECT soviet_id FROM unit ORDER BY name LIMIT 1) AS "unitSovietId",
      (SELECT id FROM territory WHERE parent_id = e.soviet_id ORDER BY name LIMIT 1) AS "settlementId"
    FROM election e JOIN appointment p ON p.commission_id = e.commission_id WHERE e.soviet_id = $1`,
    [sovietId],
  );
  const [ids] = rows;
  if (ids === undefined) throw new Error('The guberniya is not a whole one');
  return ids;
}

type Given = Question['given'];
const of =
  (query: string, common: Given = {}) =>
  (...each: Given[]): Question[] =>
    each.map((given) => ({ query, given: { ...common, ...given } }));

function registerQuestions(on: MillionDatabase, ids: Ids): readonly Question[] {
  const sovietId = on.million.sovietIds[1] ?? '';
  const volostId = on.million.volostIds[0] ?? '';
  const { uezdId } = on.million;
  const { settlementId, importId, changesetId } = ids;
  const residents = of('register/residents');
  const inSoviet = of('register/residents', { sovietId });
  return [
    ...inSoviet({}, { franchise: 'elector' }, { franchise: 'disfranchised' }, { sort: '-name' }, { sort: 'birthYear' }),
    ...inSoviet(
      { sort: '-birthYear' },
      { sort: 'household' },
      { sort: '-household' },
      { bornFrom: '1890', bornTo: '1900' },
    ),
    ...inSoviet(
      { household: '12' },
      { state: 'struck' },
      { name: 'Кузнецов' },
      { name: 'Кузнецов Иван' },
      { limit: '200' },
    ),
    ...residents({ settlementId }, { uchastokId: settlementId, sort: 'electorNo', sovietId }, { importId, sovietId }),
    ...residents(
      { territoryId: volostId },
      { territoryId: volostId, franchise: 'disfranchised' },
      { territoryId: uezdId },
    ),
    ...residents({}, { sort: '-name' }, { franchise: 'elector' }, { franchise: 'disfranchised' }, { state: 'struck' }),
    ...residents(
      { bornFrom: '1890', bornTo: '1900' },
      { household: '12' },
      { name: 'Кузнецов' },
      { name: 'Кузнецов Иван' },
    ),
    { query: 'register/residents', given: { sovietId }, isFurther: true },
    { query: 'register/residents', given: {}, isFurther: true },
    ...of('register/households')({ sovietId }, { settlementId }, { sovietId, franchise: 'disfranchised' }),
    ...of('register/households')({ sovietId, household: '1' }, { territoryId: volostId }, {}),
    ...of('register/household')({ settlementId, household: '12' }),
    ...of('register/ages')(
      { territoryId: sovietId },
      { territoryId: volostId },
      { territoryId: uezdId },
      { territoryId: sovietId, settlementId },
    ),
    ...of('register/duplicates')({ territoryId: sovietId }),
    ...of('register/places')({}, { territoryId: volostId }, { sovietId }),
    ...of('register/imports')({}, { kind: 'residents' }),
    ...of('register/import-rows', { importId })({}, { verdict: 'rejected' }, { verdict: 'duplicate' }),
    ...of('register/import-faults', { importId })({}),
    ...of('register/changesets')({}, { territoryId: volostId }, { state: 'prepared' }),
    ...of('register/changeset', { changesetId })({}, { shown: 'unfit' }),
    { query: 'register/check-rows', given: {}, body: { sovietId, rows: gridRows() }, isJudged: true },
  ];
}

/** A screenful of the grid, as a clerk types it. */
const gridRows = (): string[][] =>
  Array.from({ length: 25 }, (_, i) => [
    '',
    String(900 + i),
    'Сидоров',
    'Пётр',
    'Иванович',
    'м',
    '1890',
    '',
    '',
    '',
    '',
  ]);

function lishentsyQuestions(on: MillionDatabase, ids: Ids): readonly Question[] {
  const sovietId = on.million.sovietIds[1] ?? '';
  const territoryId = on.million.volostIds[0] ?? '';
  const { listId, electionId, entryId, settlementId } = ids;
  const appeals = of('appeals/list');
  return [
    ...of('lishentsy/register', { sovietId })(
      {},
      { letter: 'в' },
      { state: 'struck' },
      { verdict: 'undecided' },
      { name: 'Кузнецов' },
    ),
    ...of('lishentsy/register', { sovietId })(
      { sort: '-name' },
      { sort: 'settlement' },
      { sort: 'letter' },
      { sort: '-entered' },
      { on: '1926-12-01' },
    ),
    ...of('lishentsy/register')(
      {},
      { territoryId },
      { letter: 'в' },
      { state: 'struck' },
      { verdict: 'undecided' },
      { name: 'Кузнецов' },
    ),
    ...of('lishentsy/register')({ left: 'yes' }, { sort: '-entered' }, { sort: 'letter' }),
    { query: 'lishentsy/register', given: {}, isFurther: true },
    ...of('lishentsy/overview')({}, { sovietId }, { territoryId }),
    ...of('lishentsy/information')({}, { sovietId }),
    ...of('lishentsy/lists')({}, { territoryId }),
    ...of('lishentsy/list')(
      { listId },
      { electionId },
      { listId, outcome: 'kept' },
      { listId, name: 'Кузнецов' },
      { listId, on: '1927-01-20' },
    ),
    ...of('lishentsy/changes')({ listId }),
    ...of('petitions/list')(
      {},
      { territoryId },
      { state: 'filed' },
      { place: 'forwarded' },
      { place: 'stead' },
      { place: 'decree' },
      { name: 'Кузнецов' },
      { sort: 'name' },
    ),
    ...appeals(
      {},
      { show: 'open' },
      { show: 'overdue' },
      { show: 'untold' },
      { show: 'closed' },
      { state: 'sent' },
      { outcome: 'refused' },
    ),
    ...appeals(
      { holder: 'volost' },
      { term: 'ahead' },
      { term: 'none' },
      { letter: 'в' },
      { settlementId },
      { electionId },
      { entryId },
    ),
    ...appeals({ name: 'Кузнецов' }, { sort: '-filed' }, { sort: 'name' }, { sort: 'settlement' }),
    { query: 'appeals/list', given: {}, isFurther: true },
    { query: 'appeals/list', given: { show: 'mine' }, byChair: true },
  ];
}

function otherQuestions(on: MillionDatabase, ids: Ids): readonly Question[] {
  const sovietId = on.million.sovietIds[1] ?? '';
  const territoryId = on.million.volostIds[0] ?? '';
  const { uezdId } = on.million;
  const { campaignId, commissionId, electionId, meetingId, unitId, unitSovietId } = ids;
  const units = { sovietId: unitSovietId };
  return [
    ...of('journal/list')(
      {},
      { campaignId },
      { bodyId: commissionId },
      { territoryId },
      { subjectId: commissionId },
      { act: 'appeals' },
    ),
    ...of('journal/list')(
      { act: 'lishentsy/enter' },
      { actor: 'Секретарь 7' },
      { from: '1927-02-01', to: '1927-02-05' },
    ),
    { query: 'journal/list', given: {}, isFurther: true },
    ...of('findings/list')(
      {},
      { campaignId },
      { territoryId },
      { subjectId: commissionId },
      { level: 'violation' },
      { article: '23' },
    ),
    ...of('findings/list')({ rule: 'information-unchecked' }),
    ...of('meetings/list')({}, { campaignId }, { electionId }, { state: 'convened' }),
    ...of('meetings/unconvened')({}, { campaignId }),
    ...of('meetings/agents')({ electionId }),
    ...of('meetings/roll')({ meetingId }),
    ...of('meetings/people', { meetingId })({ name: 'Кузнецов' }),
    ...of('accounts/list')({}, { name: 'Секретарь 7' }, { state: 'open' }, { state: 'idle' }, { function: 'chair' }),
    ...of('campaign/list')({}),
    ...of('commissions/list')({}, { campaignId }, { kind: 'volost' }, { name: 'Совет 7' }),
    ...of('uchastki/list')({ electionId }),
    ...of('uchastki/elections')({}, { campaignId }, { sovietId }, { soviet: 'Совет 7' }),
    ...of('uchastki/proposal')({ electionId }),
    ...of('territory/tree')(
      { levels: '2' },
      { under: territoryId },
      { under: sovietId, campaignId },
      { under: uezdId },
    ),
    ...of('territory/targets')({ territoryId: sovietId }),
    ...of('units/soviets')({}),
    ...of('units/list', units)({}, { kind: 'union' }, { name: 'Артель 7' }, { only: 'contested' }),
    ...of('units/people', units)({}, { unitId }, { claims: 'none' }, { occupation: 'ткач' }, { name: 'Кузнецов' }),
    ...of('units/standing', units)({}),
    ...of('units/unorganised', units)({}, { by: 'settlement' }),
    { query: 'desk/today', given: {}, byChair: true },
    { query: 'desk/today', given: { alike: 'together' }, byChair: true },
    { query: 'desk/calendar', given: {}, byChair: true },
    ...of('results/territory', { campaignId })({ territoryId }),
  ];
}

/** Every list that a program or a screen asks for, with each of its filters and orders. */
export const questionsOf = (on: MillionDatabase, ids: Ids): readonly Question[] => [
  ...registerQuestions(on, ids),
  ...lishentsyQuestions(on, ids),
  ...otherQuestions(on, ids),
];

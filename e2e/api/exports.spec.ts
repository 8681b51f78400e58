import { expect, test } from '@playwright/test';
import { adminPassword, demonstration, findDemonstrated, type Program } from '../support/program';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
type Filters = Readonly<Record<string, string>>;

let admin: Program;
let kinds: readonly string[];
let filters: Readonly<Record<string, Filters>>;
let uezd: Filters;
let campaign: Filters;

/** What each list that is of something is asked with; the others are asked with nothing. */
async function findFilters(): Promise<Readonly<Record<string, Filters>>> {
  const first = async (query: string, field = 'id', asked: Filters = {}): Promise<string> => {
    const { items } = await admin.ask(query, asked);
    return items[0]?.[field] ?? NOWHERE;
  };
  const { items: elections } = await admin.ask('lishentsy/lists', { territoryId: uezd.territoryId ?? '' });
  const posted = elections.find(({ lists }: { lists: unknown[] }) => lists.length > 0);
  const list = { listId: posted.lists[0].id };
  const { items: people } = await admin.ask('register/residents', { limit: '1' });
  const soviet = { sovietId: await first('units/soviets') };
  const importId = { importId: await first('register/imports') };
  return {
    household: { settlementId: people[0].settlementId, household: people[0].household },
    'household-history': { settlementId: people[0].settlementId, household: people[0].household },
    'resident-changes': { residentId: people[0].id },
    'territory-changes': uezd,
    'territory-passed': uezd,
    'entry-history': { entryId: await first('lishentsy/register') },
    ages: uezd,
    duplicates: { territoryId: posted.sovietId },
    changeset: { changesetId: await first('register/changesets') },
    'import-rows': importId,
    'import-faults': importId,
    'lishentsy-list': list,
    'lishentsy-changes': list,
    'commission-members': { commissionId: await first('commissions/list') },
    uchastki: { electionId: posted.electionId },
    enterprises: { electionId: posted.electionId },
    electors: { uchastokId: people[0].uchastokId ?? NOWHERE },
    units: soviet,
    'unit-people': soviet,
    unorganised: soviet,
    roll: { meetingId: await first('meetings/list') },
    results: { ...uezd, ...campaign },
  };
}

const addressOf = (file: string, asked: Filters = {}): string =>
  `/api/v1/exports/${file}?${new URLSearchParams(asked)}`;

test.beforeAll(async () => {
  admin = await demonstration().signedIn('admin', adminPassword());
  const { body } = await admin.read('/api/v1/openapi.json');
  const files = Object.keys(body.paths).flatMap((path) => /^\/api\/v1\/exports\/([a-z-]+)\.csv$/.exec(path)?.[1] ?? []);
  kinds = files;
  const demonstrated = await findDemonstrated(admin);
  uezd = { territoryId: demonstrated.uezdId };
  campaign = { campaignId: demonstrated.campaignId };
  filters = await findFilters();
});

test('every list comes as a table in both formats, under headings, with nothing that a spreadsheet would work out', async () => {
  expect(kinds.length).toBeGreaterThan(35);
  for (const kind of kinds) {
    const asked = filters[kind] ?? {};
    const isNowhere = Object.values(asked).includes(NOWHERE);
    const csv = await admin.fetch(addressOf(`${kind}.csv`, asked));
    expect(csv.status, kind).toBe(isNowhere ? 404 : 200);
    if (isNowhere) continue;
    expect(csv.headers.get('content-type'), kind).toContain('text/csv');
    expect(csv.headers.get('content-disposition'), kind).toContain('attachment');
    const bytes = Buffer.from(await csv.arrayBuffer());
    expect([...bytes.subarray(0, 3)], kind).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8').slice(1);
    expect(text.split('\r\n')[0], kind).toMatch(/\p{L}/u);
    expect(
      text.split(/;|\r\n/).filter((cell) => /^"?[=+@]/.test(cell)),
      kind,
    ).toEqual([]);
    const xlsx = await admin.fetch(addressOf(`${kind}.xlsx`, asked));
    expect(xlsx.headers.get('content-type'), kind).toContain('spreadsheetml');
    expect(Buffer.from(await xlsx.arrayBuffer()).toString('latin1', 0, 2), kind).toBe('PK');
  }
});

test('a table is for who is signed in, and of what lies in their sight', async () => {
  const stranger = demonstration();
  for (const kind of kinds) {
    const { status, body } = await stranger.read(addressOf(`${kind}.csv`, filters[kind]));
    expect([status, body.code], kind).toEqual([401, 'SIGN_IN']);
  }
  expect((await admin.read(addressOf('ages.csv', { territoryId: NOWHERE }))).body.code).toBe('NOT_FOUND');
  expect((await admin.read(addressOf('ages.csv'))).body.code).toBe('INVALID_INPUT');
  expect((await admin.read(addressOf('no-such-list.csv'))).status).toBe(404);
});

test('the same file in again is known row by row, and adds nobody', async () => {
  const place = { ...uezd, ...campaign };
  for (const [kind, act, asked] of [
    ['residents', 'register/import-residents', uezd],
    ['settlements', 'register/import-settlements', { under: uezd.territoryId ?? '' }],
    ['lishentsy', 'lishentsy/import', uezd],
  ] as const) {
    for (const format of ['csv', 'xlsx']) {
      const file = await (await admin.fetch(addressOf(`${kind}.${format}`, asked))).blob();
      const { status, body } = await admin.upload(act, place, file, `${kind}.${format}`);
      expect(status, `${kind}: ${JSON.stringify(body)}`).toBe(202);
      const stateOf = () => admin.ask('register/import', { importId: body.importId });
      await expect.poll(async () => (await stateOf()).state, { timeout: 60_000 }).toBe('ready');
      const { total, valid, duplicates, rejected, outside } = await stateOf();
      expect(total, kind).toBeGreaterThan(0);
      expect({ valid, duplicates, rejected, outside }, `${kind}.${format}`).toEqual({
        ...{ valid: 0, duplicates: total, rejected: {}, outside: 0 },
      });
    }
  }
});

test('art. 21: the register without its names says nothing of who they are', async () => {
  const open = await (await admin.fetch(addressOf('lishentsy.csv', uezd))).text();
  const concealed = await (await admin.fetch(addressOf('lishentsy.csv', { ...uezd, pseudonyms: 'true' }))).text();
  const surnamesOf = (text: string) => {
    const [heading = '', ...rows] = text.trimEnd().split('\r\n');
    const at = heading.split(';').indexOf('Фамилия');
    return rows.map((row) => row.split(';')[at] ?? '');
  };
  const real = new Set(surnamesOf(open));
  expect(real.size).toBeGreaterThan(5);
  expect(surnamesOf(concealed).filter((surname) => real.has(surname))).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { adminPassword, answerToHead, demonstration, findDemonstrated, Program } from '../support/program';
import { bytesOf } from '../support/tables';

let admin: Program;
let campaignId: string;
let uezdId: string;

test.beforeAll(async () => {
  admin = await demonstration().signedIn('admin', adminPassword());
  ({ campaignId, uezdId } = await findDemonstrated(admin));
});

test('400: what does not fit is named field by field, in the language asked for', async () => {
  const faulty = { campaignId, today: '1927-02-30' };
  for (const [language, words] of [
    ['ru', /дня|день|календар/i],
    ['uk', /дня|день|календар/i],
    ['en', /day|calendar/i],
  ] as const) {
    const { status, headers, body } = await admin.act('campaign/set-day', faulty, { 'accept-language': language });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 400, code: 'INVALID_INPUT', type: expect.stringContaining('INVALID_INPUT') });
    expect(body.issues).toEqual([{ path: ['today'], message: expect.stringMatching(words) }]);
  }
  expect((await admin.act('campaign/set-day', '{"campaignId":')).status).toBe(400);
  expect((await admin.act('campaign/set-day', '[]')).status).toBe(400);
});

test('401: without a session, with a foreign one and after the session was ended', async () => {
  const stranger = demonstration();
  const asked = { campaignId, today: '1927-02-06' };
  await stranger.refused('campaign/set-day', asked, [401, 'SIGN_IN']);
  await new Program(stranger.address, 'x'.repeat(43)).refused('campaign/set-day', asked, [401, 'SIGN_IN']);
  const passing = await stranger.signedIn('admin', adminPassword());
  expect((await passing.read('/api/v1/session', { method: 'DELETE' })).status).toBe(204);
  await passing.refused('campaign/set-day', asked, [401, 'SIGN_IN']);
  expect((await stranger.read('/api/v1/queries/desk/today')).status).toBe(401);
});

test('a question is answered to whom the asker is by now, and to nobody once the session has ended', async () => {
  const login = `asking-${Date.now()}`;
  const password = 'a long enough password';
  const { id: accountId } = await admin.do('accounts/open', { login, name: 'Проверка вопроса', password });
  const asking = await admin.signedIn(login, password);
  const seen = async () => (await asking.post('queries/commissions/list', { kind: 'uezd' })).body.items?.length;
  expect(await seen()).toBe(0);
  const { items } = await admin.ask('commissions/list', { kind: 'uezd' });
  await admin.do('accounts/appoint', { accountId, function: 'clerk', bodyId: items[0].id });
  expect(await seen()).toBeGreaterThan(0);
  await admin.do('accounts/close', { accountId });
  expect((await asking.post('queries/commissions/list', { kind: 'uezd' })).status).toBe(401);
  expect((await asking.read('/api/v1/queries/campaign/list')).status).toBe(401);
});

test('403 and 404: nobody does what is not theirs; what is out of sight is not there', async () => {
  // An admin leads no commission, so that the soviet's list is not for the admin to compile.
  const { items } = await admin.ask('lishentsy/lists', { territoryId: uezdId });
  await admin.refused('lishentsy/compile', { electionId: items[0].electionId }, [403, 'FORBIDDEN']);
  const nowhere = '00000000-0000-4000-8000-000000000000';
  await admin.refused('campaign/set-day', { campaignId: nowhere, today: '1927-02-06' }, [404, 'NOT_FOUND']);
  expect((await admin.act('campaign/no-such-act', {})).status).toBe(404);
  expect((await admin.read(`/api/v1/queries/meetings/one?meetingId=${nowhere}`)).status).toBe(404);
});

test('409: what is done already is not done again; a key replays the first answer', async () => {
  const login = `keyed-${Date.now()}`;
  const account = { login, name: 'Проверка ключа', password: 'a long enough password' };
  const key = { 'idempotency-key': `key-${login}` };
  const first = await admin.act('accounts/open', account, key);
  const replay = await admin.act('accounts/open', account, key);
  expect([first.status, replay.status]).toEqual([200, 200]);
  expect(replay.body).toEqual(first.body);
  const other = await admin.act('accounts/open', { ...account, name: 'Другое имя' }, key);
  expect([other.status, other.body.code]).toEqual([409, 'CONFLICT']);
  await admin.refused('accounts/open', account, [409, 'CONFLICT']);
  await admin.do('accounts/close', { accountId: first.body.id });
});

test('413 and 415: an upload that is too large, no table, or no upload at all changes nothing', async () => {
  const place = { campaignId, territoryId: uezdId };
  const noTable = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])]);
  const picture = await admin.upload('register/import-residents', place, noTable, 'photo.png');
  expect([picture.status, picture.body.code]).toEqual([415, 'UNSUPPORTED']);
  const empty = await admin.upload('register/import-residents', place, new Blob([]), 'empty.csv');
  expect([empty.status, empty.body.code]).toEqual([415, 'UNSUPPORTED']);
  const cut = new Blob(['Фамилия;Имя\r\n"Волков;Иван\r\nПетров;Пётр\r\n']);
  const broken = await admin.upload('register/import-residents', place, cut, 'cut.csv');
  expect([broken.status, broken.body.code]).toEqual([415, 'UNSUPPORTED']);
  const json = await admin.act('register/import-residents', place);
  expect([json.status, json.body.code]).toEqual([415, 'UNSUPPORTED']);
  // The head alone says that more than 100 MB would come.
  const head = await answerToHead(admin, '/api/v1/acts/register/import-residents', 120 * 1024 * 1024);
  expect(head).toBe(413);
});

test('an older table in Windows-1251 is read as it is', async () => {
  const place = { campaignId, territoryId: uezdId };
  const { status, body } = await admin.upload(
    'register/import-residents',
    place,
    bytesOf('register-cp1251.csv'),
    'a.csv',
  );
  expect(status).toBe(202);
  const { importId } = body;
  await expect
    .poll(async () => (await admin.ask('register/import', { importId })).state, { intervals: [100] })
    .toBe('ready');
  const read = await admin.ask('register/import', { importId });
  expect([read.read, read.encoding, read.separator]).toEqual([500, 'windows-1251', ';']);
});

test('429: ten failed sign-ins close the way for that login, and for no other', async () => {
  const login = `guess-${Date.now()}`;
  const tried: number[] = [];
  for (let turn = 0; turn < 11; turn += 1)
    tried.push((await demonstration().post('session', { login, password: `wrong ${turn}` })).status);
  expect(tried).toEqual([...Array(10).fill(401), 429]);
  await demonstration().signedIn('admin', adminPassword());
});

test('the rules of the law answer without a sign-in, in the asker’s language', async () => {
  const program = demonstration();
  const { body: quorum } = await program.post('law/quorum', { eligible: 200, present: 70 });
  expect(quorum).toMatchObject({ needed: 70, valid: true });
  const { body: term } = await program.post('law/term', { article: '27', from: '1927-01-17' });
  expect(term).toMatchObject({ due: '1927-01-24', days: 7 });
  const { body: ground } = await program.post('law/disfranchisement', { letter: 'ъ', facts: {}, documents: [] });
  expect(ground.verdict).toBe('unlawful');
  const { status } = await program.post('law/quorum', { eligible: 10, present: 11 });
  expect(status).toBe(400);
});

test('health, the description of all calls and its page are open to anyone', async () => {
  const program = demonstration();
  expect((await program.read('/api/health')).body).toEqual({ status: 'ok' });
  const { body } = await program.read('/api/v1/openapi.json');
  expect(body.openapi).toMatch(/^3\.1/);
  const paths = Object.keys(body.paths);
  for (const path of ['acts/lishentsy/publish', 'acts/meetings/sign', 'queries/appeals/one', 'session'])
    expect(
      paths.some((known) => known.endsWith(`/${path}`)),
      path,
    ).toBe(true);
  const page = await program.read('/api/v1/docs');
  expect(page.status).toBe(200);
  expect(page.body).toContain('meetings/sign');
});

test('every kind of answer carries the headers that keep a browser safe', async () => {
  const { body } = await demonstration().read('/');
  const script = /\/_next\/static\/[^"]+\.js/.exec(String(body))?.[0];
  expect(script).toBeDefined();
  const data = '/api/v1/acts/none/such';
  for (const path of ['/', script ?? '', '/api/v1/openapi.json', data, '/no-such-page']) {
    const { headers } = await demonstration().read(path);
    const policy = path === data ? "default-src 'none'; frame-ancestors 'none'" : "script-src 'self' 'nonce-";
    expect(headers.get('content-security-policy'), path).toContain(policy);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('SAMEORIGIN');
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
    expect(headers.get('x-powered-by'), path).toBeNull();
  }
});

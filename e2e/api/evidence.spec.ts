import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { pdfScan, pngScan } from '../../lib/testing/scans';
import { adminPassword, answerToHead, demonstration, employ, type Program } from '../support/program';

test.describe.configure({ mode: 'serial' });

const ATTACH = 'lishentsy/attach-scan';
const LARGEST = 20 * 1024 * 1024;
const PDF = pdfScan();
const NAME = 'справка № 7 (патент).pdf';

const sign: Record<'secretary' | 'neighbour' | 'observer', Program> = {} as never;
let entryId: string;
let documentId: string;
let scanId: string;

const blob = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
const attach = (who: Program, bytes: Uint8Array, name: string) => who.upload(ATTACH, { documentId }, blob(bytes), name);
const address = (id = scanId): string => `/api/v1/evidence/${id}`;
const scans = async (): Promise<readonly { id: string }[]> =>
  (await sign.secretary.ask('lishentsy/entry', { entryId })).documents[0].scans;

test.beforeAll(async () => {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const add = async (kind: string, name: string, parentId?: string) =>
    (await admin.do('territory/add', { kind, name, ...(parentId !== undefined && { parentId }) })).id as string;
  const uezd = await add('uezd', 'Заозёрный');
  const volost = await add('volost', 'Заозёрная', uezd);
  const [soviet, neighbour] = [
    await add('selsoviet', 'Осинский', volost),
    await add('selsoviet', 'Липкинский', volost),
  ];
  const settlementId = await add('settlement', 'Осинки', soviet);
  const { program: secretary } = await employ(admin, 'osinsky-sec', 'Лосев И. П.', 'soviet-secretary', soviet);
  const { program: other } = await employ(admin, 'lipkinsky-sec', 'Рогов П. С.', 'soviet-secretary', neighbour);
  const { program: observer } = await employ(admin, 'zaozer-observer', 'Зорин А. А.', 'observer', uezd);
  Object.assign(sign, { secretary, neighbour: other, observer });
  const { id: residentId } = await secretary.do('register/add-resident', {
    ...{ settlementId, household: '1', surname: 'Ершов', given: 'Пётр', patronymic: 'Ильич' },
    ...{ sex: 'm', birthYear: 1880 },
  });
  ({ id: entryId } = await secretary.do('lishentsy/enter', {
    ...{ sovietId: soviet, residentId, letter: 'з', facts: {}, enteredOn: '1926-12-01' },
    documents: [{ kind: 'patent-certificate', number: '7', issuedOn: '1926-11-01', issuer: 'финотдел' }],
  }));
  const { documents } = await secretary.ask('lishentsy/entry', { entryId });
  documentId = documents[0].id;
});

test('art. 22: a scan is laid to a paper and comes back byte by byte, to be saved and never to be run', async () => {
  const { status, body } = await attach(sign.secretary, PDF, NAME);
  expect([status, body.mediaType], JSON.stringify(body)).toEqual([200, 'application/pdf']);
  scanId = body.id;
  const response = await sign.secretary.fetch(address());
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    ...{ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' },
    'content-security-policy': "sandbox; default-src 'none'",
    'content-disposition': expect.stringMatching(/^attachment; filename="scan\.pdf"; filename\*=UTF-8''%D1%81/),
  });
  const saved = response.headers.get('content-disposition')?.split("UTF-8''")[1] ?? '';
  expect(decodeURIComponent(saved)).toBe(NAME);
});

test('401: nobody opens or lays a scan without a sign-in', async () => {
  const stranger = demonstration();
  const opened = await stranger.read(address());
  expect([opened.status, opened.body.code]).toEqual([401, 'SIGN_IN']);
  const laid = await attach(stranger, pngScan(), 'a.png');
  expect([laid.status, laid.body.code]).toEqual([401, 'SIGN_IN']);
});

test('403: whoever only looks on sees the entry, and not its scans', async () => {
  expect((await sign.observer.ask('lishentsy/entry', { entryId })).documents[0].scans).toEqual([]);
  const opened = await sign.observer.read(address());
  expect([opened.status, opened.body.code]).toEqual([403, 'FORBIDDEN']);
  const laid = await attach(sign.observer, pngScan(), 'a.png');
  expect([laid.status, laid.body.code]).toEqual([403, 'FORBIDDEN']);
});

test('404: to the secretary of another soviet it is not there; nor is what never was', async () => {
  const opened = await sign.neighbour.read(address());
  expect([opened.status, opened.body.code]).toEqual([404, 'NOT_FOUND']);
  const laid = await attach(sign.neighbour, pngScan(), 'a.png');
  expect([laid.status, laid.body.code]).toEqual([404, 'NOT_FOUND']);
  for (const id of [randomUUID(), 'scan.pdf', '..%2F..%2Fetc%2Fpasswd'])
    expect((await sign.secretary.read(address(id))).status, id).toBe(404);
});

test('409: the same scan is not laid to the same paper twice', async () => {
  const { status, body } = await attach(sign.secretary, PDF, 'та же.pdf');
  expect([status, body.code]).toEqual([409, 'CONFLICT']);
});

test('413: more than twenty megabytes are not taken, be it said beforehand or found on the way', async () => {
  expect(await answerToHead(sign.secretary, `/api/v1/acts/${ATTACH}`, LARGEST + 2_000_000)).toBe(413);
  const { status, body } = await attach(sign.secretary, pngScan(LARGEST), 'large.png');
  expect([status, body.code]).toEqual([413, 'TOO_LARGE']);
});

test('415: what a file is its bytes say, whatever it is called', async () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  const hidden = Buffer.concat([pngScan(), page]);
  for (const bytes of [page, hidden, Buffer.from('MZ\u0090\u0000'), Buffer.alloc(0), PDF.subarray(0, 40)]) {
    const { status, body } = await attach(sign.secretary, bytes, 'html.png');
    expect([status, body.code]).toEqual([415, 'UNSUPPORTED']);
  }
  const { status, body } = await sign.secretary.act(ATTACH, { documentId });
  expect([status, body.code]).toEqual([415, 'UNSUPPORTED']);
});

test('nothing of what was refused has been laid to the paper', async () => {
  expect((await scans()).map(({ id }) => id)).toEqual([scanId]);
});

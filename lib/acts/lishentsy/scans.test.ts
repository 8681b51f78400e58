import { existsSync } from 'node:fs';
import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { env } from '@/lib/env';
import { lishentsyScan } from '@/lib/queries/lishentsy/scan';
import { contextFor } from '@/lib/queries/query';
import { evidencePath, keepEvidence } from '@/lib/store/evidence';
import { grantToProgram } from '@/lib/store/migrate';
import { asOwner } from '@/lib/testing/owner';
import { jpegScan, pdfScan, pngScan, uploadOf } from '@/lib/testing/scans';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { sweepScans } from './sweep-scans';

const SECRETARY = 'borkovskaya-secretary';
let world: World;
let folder: string;
let documentId: string;
let entryId: string;
const data = () => env().IZBIRKOM_DATA;

beforeAll(async () => {
  folder = await temporaryFolder();
  process.env.IZBIRKOM_DATA = join(folder, 'data');
  world = await createWorld({ today: '1927-01-10' });
  const [residentId] = await world.addResidents('Борковский', 1);
  const entered = await world.do(SECRETARY, 'lishentsy/enter', {
    ...{ sovietId: world.id('Борковский'), residentId, letter: 'з', facts: {}, enteredOn: '1927-01-03' },
    documents: [{ kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' }],
  });
  entryId = entered.id;
  documentId = (await world.store.prisma.entryDocument.findFirstOrThrow({ where: { entryId } })).id;
});
afterAll(() => world.close());

const attach = async (bytes: Buffer, name: string, who = SECRETARY) =>
  world.try(who, 'lishentsy/attach-scan', { documentId, file: await uploadOf(folder, bytes, name) });

describe('scans of papers', () => {
  let scanId = '';

  test('art. 22: a scan lies under its digest in the folder of evidence, its name and digest are kept', async () => {
    const bytes = pngScan(100);
    const done = await attach(bytes, '../../справка 850.png');
    expect(done).toMatchObject({ ok: true, value: { mediaType: 'image/png' } });
    scanId = done.ok ? String(done.value.id) : '';
    const scan = await world.store.prisma.evidenceScan.findUniqueOrThrow({ where: { id: scanId } });
    expect(scan).toMatchObject({ documentId, fileName: 'справка 850.png', size: bytes.length });
    const path = evidencePath(data(), scan.digest);
    expect(path).toBe(join(data(), 'evidence', scan.digest.slice(0, 2), scan.digest));
    expect(await readFile(path)).toEqual(bytes);
    expect((await stat(path)).mode & 0o777).toBe(0o400);
    const entry = await world.store.prisma.journalEntry.findFirstOrThrow({ where: { act: 'lishentsy/attach-scan' } });
    expect(entry.what).toMatchObject({ input: { documentId }, noted: { digest: scan.digest, mediaType: 'image/png' } });
    expect(JSON.stringify(entry.what)).not.toContain(folder);
  });

  test('the same scan twice on one paper is a conflict', async () => {
    expect(await attach(pngScan(100), 'ещё раз.png')).toMatchObject({
      error: { code: 'CONFLICT', reason: 'scan-attached' },
    });
  });

  test.each([
    ['a page of the web named .png', Buffer.from('<html><script>alert(1)</script>'), 'scan-unknown'],
    ['a picture with a page behind it', Buffer.concat([pngScan(), Buffer.from('<html>')]), 'scan-something-after'],
    ['an empty file', Buffer.alloc(0), 'scan-empty'],
    ['a paper cut short', jpegScan().subarray(0, -3), 'scan-cut-short'],
    ['a paper with a script', pdfScan('/OpenAction << /S /JavaScript /JS (x) >>'), 'scan-active'],
  ])('%s is refused, and nothing of it stays', async (_name, bytes, reason) => {
    const before = await world.store.prisma.evidenceScan.count();
    expect(await attach(bytes, 'справка.png')).toMatchObject({ error: { code: 'UNSUPPORTED', reason } });
    expect(await world.store.prisma.evidenceScan.count()).toBe(before);
  });

  test('21 MB are too large', async () => {
    const done = await attach(pngScan(21 * 1024 * 1024), 'большой.png');
    expect(done).toMatchObject({ error: { code: 'TOO_LARGE', reason: 'scan-too-large' } });
  });

  test('nobody lays a scan to a paper of another soviet, nor without the register to keep', async () => {
    expect(await attach(pngScan(7), 'чужое.png', 'luzhinskaya-secretary')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await attach(pngScan(8), 'чужое.png', 'borkovskaya-clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });

  test('taken off with a reason the scan is gone from the paper, and its file stays for the journal', async () => {
    const { digest } = await world.store.prisma.evidenceScan.findUniqueOrThrow({ where: { id: scanId } });
    const detach = () => world.try(SECRETARY, 'lishentsy/detach-scan', { scanId, reason: 'не та бумага' });
    expect(await detach()).toMatchObject({ ok: true });
    expect(await detach()).toMatchObject({ error: { reason: 'scan-detached' } });
    expect(existsSync(evidencePath(data(), digest))).toBe(true);
    expect(await attach(pngScan(100), 'теперь та.png')).toMatchObject({ ok: true });
  });

  test('the same scan laid to the papers of a whole family at one instant is kept for each', async () => {
    const uploads = await Promise.all(
      Array.from({ length: 8 }, () => uploadOf(folder, pngScan(4 * 1024 * 1024), 'на всю семью.png')),
    );
    const digest = uploads[0]?.digest ?? '';
    await Promise.all(uploads.map(({ path }) => keepEvidence(data(), path, digest)));
    expect(await readFile(evidencePath(data(), digest))).toEqual(pngScan(4 * 1024 * 1024));
  });

  test('art. 20: a paper of a petition is scanned by the soviet with which it lies, wherever its person has gone', async () => {
    const petition = await world.do(SECRETARY, 'petitions/file', {
      ...{ entryId, filedOn: '1927-01-08', documents: [{ kind: 'справка союза', number: '1', issuer: 'союз' }] },
    });
    const { residentId } = await world.store.prisma.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
    const move = { residentId, settlementId: world.id('Лужки'), household: '77', reason: 'переехал' };
    await world.do('pokrovskaya-clerk', 'register/move-resident', move);
    const [petitionDocumentId] = petition.documentIds as string[];
    const lay = async (who: string) =>
      world.try(who, 'lishentsy/attach-scan', {
        petitionDocumentId,
        file: await uploadOf(folder, pngScan(9), 'с.png'),
      });
    expect(await lay('luzhinskaya-secretary')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    const laid = await lay(SECRETARY);
    expect(laid).toMatchObject({ ok: true });
    const scanId = laid.ok ? String(laid.value.id) : '';
    const seen = async (who: string) => lishentsyScan.run(contextFor(await world.as(who), 'ru'), { scanId });
    expect(await seen(SECRETARY)).toMatchObject({ ok: true });
    expect(await seen('luzhinskaya-secretary')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  test('a file that no scan names is swept away after an hour; one that is named never, though its guberniya is not served now', async () => {
    const { digest } = await world.store.prisma.evidenceScan.findUniqueOrThrow({ where: { id: scanId } });
    const path = evidencePath(data(), digest);
    const now = Date.now();
    const tomorrow = now + 24 * 60 * 60 * 1000;
    await sweepScans(tomorrow, world.store);
    expect(existsSync(path)).toBe(true);
    await asOwner(
      world.database,
      'CREATE SCHEMA tomskaya; CREATE TABLE tomskaya.evidence_scan AS TABLE evidence_scan; DELETE FROM evidence_scan',
    );
    await grantToProgram(world.database.ownerUrl, 'tomskaya');
    await sweepScans(tomorrow, world.store);
    expect(existsSync(path)).toBe(true);
    await asOwner(world.database, 'DELETE FROM tomskaya.evidence_scan');
    expect(await sweepScans(now, world.store)).toBe(0);
    await utimes(path, new Date(0), new Date(0));
    expect(await sweepScans(tomorrow, world.store)).toBeGreaterThan(0);
    expect(existsSync(path)).toBe(false);
  });
});

import { expect, test } from '@playwright/test';
import { malformedFiles } from '../../lib/registers/fixtures/malformed-files';
import { adminPassword, demonstration, type Program } from '../support/program';

const FILES = 200;
const AT_ONCE = 4;

test.setTimeout(240_000);

/** Each file's own answer, several files at a time. */
async function sendAll(admin: Program, place: Readonly<Record<string, string>>) {
  const left = (await malformedFiles(FILES)).entries();
  const answers: { readonly name: string; readonly status: number; readonly importId: string | undefined }[] = [];
  const sender = async () => {
    for (const [index, { name, bytes }] of left) {
      const file = new Blob([new Uint8Array(bytes)]);
      const { status, body } = await admin.upload('register/import-residents', place, file, `${index}.csv`);
      answers.push({ name, status, importId: body?.importId });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return answers;
}

test('200 malformed files over HTTP: none is a fault of the program, none is left half-read, nobody is put on a register', async () => {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const { id: territoryId } = await admin.do('territory/add', { kind: 'uezd', name: 'Неразборчивый' });
  const { id: campaignId } = await admin.do('campaign/open', {
    ...{ territoryId, name: 'Выборы 1927 года', startsOn: '1927-01-03', mode: 'conduct', today: '1927-01-05' },
  });
  const residents = async () => (await admin.ask('register/residents', { territoryId, limit: '1' })).total;
  const before = await residents();

  const answers = await sendAll(admin, { campaignId, territoryId });
  expect(answers).toHaveLength(FILES);
  expect(answers.filter(({ status }) => ![202, 400, 413, 415].includes(status))).toEqual([]);
  expect(answers.some(({ status }) => status === 415)).toBe(true);
  for (const { name, importId } of answers) {
    if (importId === undefined) continue;
    const state = async () => (await admin.ask('register/import', { importId })).state;
    await expect.poll(state, { message: name, timeout: 60_000, intervals: [50] }).toMatch(/^(ready|failed)$/);
    expect((await admin.ask('register/import', { importId })).failure?.code ?? null, name).not.toBe('interrupted');
  }
  expect(await residents()).toBe(before);
  expect((await admin.read('/api/health')).body).toEqual({ status: 'ok' });
});

import { expect, test } from '@playwright/test';
import { type MalformedFile, malformedFiles } from '../../lib/registers/fixtures/malformed-files';
import { adminPassword, demonstration, type Program } from '../support/program';

/** To each of four importers. */
const SHARE = 50;
const AT_ONCE = 4;

test.setTimeout(240_000);

interface Sent {
  readonly act: string;
  readonly place: Readonly<Record<string, string>>;
  readonly files: readonly MalformedFile[];
}
interface Answer {
  readonly act: string;
  readonly name: string;
  readonly status: number;
  readonly importId: string | undefined;
}

/** Each file's own answer, several files at a time, to one importer after another. */
async function sendAll(admin: Program, sent: readonly Sent[]): Promise<Answer[]> {
  const dealt = Array.from({ length: SHARE }, (_, index) =>
    sent.flatMap(({ act, place, files }) => {
      const file = files[index];
      return file === undefined ? [] : [{ act, place, ...file }];
    }),
  );
  const left = dealt.flat().entries();
  const answers: Answer[] = [];
  const sender = async () => {
    for (const [index, { act, place, name, bytes }] of left) {
      const { status, body } = await admin.upload(act, place, new Blob([new Uint8Array(bytes)]), `${index}.csv`);
      answers.push({ act, name, status, importId: body?.importId });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return answers;
}

test('200 malformed files over HTTP, to each importer its share: none is a fault of the program, none is left half-read, nothing is put on a register', async () => {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const add = async (kind: string, name: string, parentId?: string): Promise<string> =>
    (await admin.do('territory/add', { kind, name, parentId })).id;
  const territoryId = await add('uezd', 'Неразборчивый');
  const sovietId = await add('selsoviet', 'Неразборчивый', await add('volost', 'Неразборчивая', territoryId));
  const { id: campaignId } = await admin.do('campaign/open', {
    ...{ territoryId, name: 'Выборы 1927 года', startsOn: '1927-01-03', mode: 'conduct', today: '1927-01-05' },
  });
  const { id: unitId } = await admin.do('units/add', { sovietId, kind: 'enterprise', name: 'Льнопрядильня' });
  const stored = async () => [
    (await admin.ask('register/residents', { territoryId, limit: '1' })).total,
    (await admin.ask('lishentsy/register', { territoryId, limit: '1' })).total,
    (await admin.ask('territory/tree', { under: territoryId })).total,
  ];
  const before = await stored();

  const place = { campaignId, territoryId };
  const answers = await sendAll(admin, [
    { act: 'register/import-residents', place, files: await malformedFiles(SHARE) },
    { act: 'register/import-settlements', place, files: await malformedFiles(SHARE, 'settlements') },
    { act: 'lishentsy/import', place, files: await malformedFiles(SHARE, 'lishentsy') },
    { act: 'units/import', place: { unitId }, files: await malformedFiles(SHARE, 'residents', 1927) },
  ]);
  expect(answers).toHaveLength(SHARE * 4);
  for (const act of new Set(answers.map((answer) => answer.act))) {
    const own = answers.filter((answer) => answer.act === act);
    const taken = act === 'units/import' ? 200 : 202;
    expect(
      own.filter(({ status }) => ![taken, 400, 413, 415].includes(status)),
      act,
    ).toEqual([]);
    expect(own.some(({ status }) => status === 415) && own.some(({ status }) => status === taken), act).toBe(true);
  }
  for (const { name, importId } of answers) {
    if (importId === undefined) continue;
    const state = async () => (await admin.ask('register/import', { importId })).state;
    await expect.poll(state, { message: name, timeout: 60_000, intervals: [50] }).toMatch(/^(ready|failed)$/);
    expect((await admin.ask('register/import', { importId })).failure?.code ?? null, name).not.toBe('interrupted');
  }
  expect(await stored()).toEqual(before);
  expect((await admin.read('/api/health')).body).toEqual({ status: 'ok' });
});

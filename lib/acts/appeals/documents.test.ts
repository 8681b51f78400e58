import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { appealsOne } from '@/lib/queries/appeals/one';
import { lishentsyScan } from '@/lib/queries/lishentsy/scan';
import { appealPaper } from '@/lib/queries/papers/appeal';
import { conclusionPaper } from '@/lib/queries/papers/conclusion';
import { contextFor } from '@/lib/queries/query';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { pngScan, uploadOf } from '@/lib/testing/scans';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let list: PostedList;
let folder: string;

const CLERK = 'borkovskaya-clerk';
const filing = (index: number, rest: Record<string, unknown> = {}) => ({
  ...{ entryId: list.entries[index], filedOn: '1927-01-18', form: 'written', text: 'не торгую', filedBy: 'сам' },
  ...rest,
});

beforeAll(async () => {
  folder = await temporaryFolder();
  process.env.IZBIRKOM_DATA = join(folder, 'data');
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 4 });
}, 60_000);
afterAll(() => world.close());

async function open(appealId: string, login: string) {
  const asked = await appealsOne.run(contextFor(await world.as(login), 'ru'), { appealId });
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value;
}

describe('art. 27: what the citizen lays to the complaint goes with it', () => {
  test('is kept as named, shown to the commission above, and printed with the complaint and the conclusion', async () => {
    const laid = [
      'Справка комитета взаимопомощи о прекращении торговли',
      { kind: 'Окладной лист', number: '7', issuedOn: '1926-12-01', issuer: 'Покровский волисполком' },
    ];
    const { id } = await world.do(CLERK, 'appeals/file', filing(0, { documents: laid }));
    await world.do(CLERK, 'appeals/forward', { appealId: id, on: '1927-01-18', conclusion: 'Проверено.' });
    const { documents } = await open(id, 'pokrovskaya-clerk');
    expect(documents).toMatchObject([
      { kind: 'Справка комитета взаимопомощи о прекращении торговли', number: '', issuedOn: null, issuer: '' },
      { kind: 'Окладной лист', number: '7', issuedOn: '1926-12-01', issuer: 'Покровский волисполком' },
    ]);
    for (const paper of [appealPaper, conclusionPaper]) {
      const { text } = await printAs(world, 'pokrovskaya-clerk', paper, { appealId: id });
      expect(text).toContain(run('Приложения'));
      expect(text).toContain(run('Справка комитета взаимопомощи о прекращении торговли'));
      expect(text).toContain(run('Окладной лист № 7 от 1 декабря 1926 г., Покровский волисполком'));
    }
  });

  test('without any the papers speak of none', async () => {
    const { id } = await world.do(CLERK, 'appeals/file', filing(1));
    await world.do(CLERK, 'appeals/forward', { appealId: id, on: '1927-01-18', conclusion: 'Проверено.' });
    expect((await open(id, CLERK)).documents).toEqual([]);
    for (const paper of [appealPaper, conclusionPaper])
      expect((await printAs(world, CLERK, paper, { appealId: id })).text).not.toContain(run('Приложения'));
  });

  test('a document without a name is refused where it stands', async () => {
    expect(await world.try(CLERK, 'appeals/file', filing(3, { documents: [{ kind: ' ' }] }))).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });

  test('a scan of it is laid by whoever has had the complaint in hand, seen above, and taken off with the reason', async () => {
    const { id } = await world.do(CLERK, 'appeals/file', filing(2, { documents: ['Расчётная книжка'] }));
    const [paper] = (await open(id, CLERK)).documents;
    const attach = async (who: string) =>
      world.try(who, 'appeals/attach-scan', {
        appealDocumentId: paper?.id,
        file: await uploadOf(folder, pngScan(50), 'книжка.png'),
      });
    // The volost has not had it yet, the neighbour never will.
    expect(await attach('pokrovskaya-clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await attach('kamenskaya-clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    const done = await attach(CLERK);
    expect(done).toMatchObject({ ok: true, value: { mediaType: 'image/png' } });
    expect(await attach(CLERK)).toMatchObject({ error: { reason: 'scan-attached' } });
    await world.do(CLERK, 'appeals/forward', { appealId: id, on: '1927-01-18', conclusion: 'Проверено.' });
    await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId: id, on: '1927-01-18' });
    const seen = await open(id, 'pokrovskaya-clerk');
    expect(seen.canAttach).toBe(true);
    expect(seen.documents).toMatchObject([{ scans: [{ fileName: 'книжка.png', detachedOn: null }] }]);
    const scanId = seen.documents[0]?.scans[0]?.id ?? '';
    const ask = async (login: string) => lishentsyScan.run(contextFor(await world.as(login), 'ru'), { scanId });
    expect(await ask('pokrovskaya-clerk')).toMatchObject({ ok: true });
    expect(await ask('kamenskaya-clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } });
    // The register's own way of taking scans off does not reach a complaint's papers.
    const off = { scanId, reason: 'не та книжка' };
    expect(await world.try('borkovskaya-secretary', 'lishentsy/detach-scan', off)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    await world.do('pokrovskaya-clerk', 'appeals/detach-scan', off);
    expect((await open(id, CLERK)).documents).toMatchObject([{ scans: [{ detachReason: 'не та книжка' }] }]);
  });

  test('of a person who has gone to another volost since lies where the complaint does', async () => {
    await world.do('uezd-chair', 'register/move-resident', {
      ...{ residentId: list.residents[3], version: 1, settlementId: world.id('Каменка'), household: '77' },
      reason: 'переезд',
    });
    const { id } = await world.do(CLERK, 'appeals/file', filing(3, { documents: ['Расчётная книжка'] }));
    const [paper] = (await open(id, CLERK)).documents;
    const file = await uploadOf(folder, pngScan(51), 'книжка.png');
    const { id: scanId } = await world.do(CLERK, 'appeals/attach-scan', { appealDocumentId: paper?.id, file });
    const ask = async (login: string) => lishentsyScan.run(contextFor(await world.as(login), 'ru'), { scanId });
    expect(await ask(CLERK)).toMatchObject({ ok: true });
    expect(await ask('pokrovskaya-clerk')).toMatchObject({ ok: true });
    expect(await ask('kamenskaya-clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskToday } from '@/lib/queries/desk/today';
import { contextFor } from '@/lib/queries/query';
import { importFaults } from '@/lib/queries/register/import-faults';
import { importsQuery } from '@/lib/queries/register/imports';
import { OLKHOVSKY, uploadFile, writeWorkbook } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';
import { keepFile } from './import/keep-file';
import { readingDone, resumeReading } from './import/reader';

let world: World;
let folder: string;
beforeAll(async () => {
  world = await createWorld();
  folder = await temporaryFolder();
});
afterAll(() => world.close());

const place = () => ({ territoryId: world.id('Борковский'), campaignId: world.id('campaign') });

async function fileOf(text: string | Buffer): Promise<string> {
  const path = join(folder, 'file.csv');
  await writeFile(path, text);
  return path;
}

const importOf = (id: string) => world.store.prisma.import.findUniqueOrThrow({ where: { id } });

const HEADING = 'Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения\n';

describe('a file that is no table', () => {
  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'table-image'],
    ['nothing', Buffer.alloc(0), 'table-no-bytes'],
    ['a heading alone', HEADING, 'table-heading-only'],
    ['figures without a heading', '1;2;3\n4;5;6\n', 'table-numbers-in-heading'],
  ])('%s is refused at once, and nothing is kept', async (_, content, reason) => {
    const file = await keepFile(await fileOf(content), await temporaryFolder());
    const refused = await world.try('admin', 'register/import-residents', { ...place(), file });
    expect(refused).toMatchObject({ ok: false, error: { code: 'UNSUPPORTED', reason } });
    expect(await world.store.prisma.import.count({ where: { fileDigest: file.digest } })).toBe(0);
  });

  it('a quote that is never closed fails the import with its line, and stores nothing', async () => {
    const rows = 'Борки;1;Волков;Иван;Петрович;м;1890\n'.repeat(30_000);
    const id = await uploadFile(
      world,
      'register/import-residents',
      await fileOf(`${HEADING}${rows}"Борки;1;Волков;Иван`),
      place(),
    );
    const found = await importOf(id);
    expect(found).toMatchObject({ state: 'failed', failure: { code: 'broken-quote' } });
    expect(await world.store.prisma.importRow.count({ where: { importId: id } })).toBe(0);
  });

  it('a table without a needed column waits until it is said by hand which one it is', async () => {
    const text = 'Селение;Двор;Кличка;Имя;Отчество;Пол;Год рождения\nБорки;1;Волков;Иван;Петрович;м;1890\n';
    const id = await uploadFile(world, 'register/import-residents', await fileOf(text), place());
    expect(await importOf(id)).toMatchObject({
      state: 'failed',
      failure: { code: 'columns-missing', columns: ['surname'] },
    });
    await world.do('admin', 'register/map-import', { importId: id, mapping: { surname: 'Кличка' } });
    await readingDone();
    expect(await importOf(id)).toMatchObject({ state: 'ready', valid: 1 });
  });
});

describe('the rejected rows', () => {
  it('come with their line, their fields as written and every reason', async () => {
    const text = `${HEADING}Борки;1;Волков;Иван;Петрович;м;1890\nНигде;2; ;Анна;Петровна;д;сорок\n`;
    const id = await uploadFile(world, 'register/import-residents', await fileOf(text), place());
    const input = importFaults.input.parse({ importId: id });
    const answer = await importFaults.run(contextFor(await world.as('borkovskaya-secretary'), 'ru'), input);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        total: 1,
        items: [
          {
            line: 3,
            fields: ['Нигде', '2', ' ', 'Анна', 'Петровна', 'д', 'сорок'],
            reasons: ['surname-missing', 'birth-year-unreadable', 'settlement-unknown', 'sex-unreadable'],
          },
        ],
      },
    });
    const stranger = await importFaults.run(contextFor(await world.as('kamenskaya-secretary'), 'ru'), input);
    expect(stranger).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('are nobody’s work today where no row of the file is fit: nothing can be done with it', async () => {
    const read = async (rows: string) =>
      `/register/import/${await uploadFile(world, 'register/import-residents', await fileOf(HEADING + rows), place())}`;
    const fit = await read('Борки;1;Волков;Назар;Петрович;м;1890\n');
    const unfit = await read('Нигде;2; ;Анна;Петровна;д;сорок\n');
    const desk = await deskToday.run(contextFor(await world.as('admin'), 'ru'), {});
    const waiting = desk.ok ? desk.value.items.map(({ href }) => href) : [];
    expect(waiting).toContain(fit);
    expect(waiting).not.toContain(unfit);
  });
});

describe('other forms of the same register', () => {
  it('a spreadsheet counts as the text does', async () => {
    const text = `${HEADING}Борки;1;Волковъ;Иванъ;Петровичъ;м;1890\nБорки;1;Волков;Иван;Петрович;м;1890\nБорки;2;;Пётр;;м;1900\n`;
    const ids = [
      await uploadFile(world, 'register/import-residents', await fileOf(text), place()),
      await uploadFile(world, 'register/import-residents', await writeWorkbook(folder, text), place()),
    ];
    const counts = (await Promise.all(ids.map(importOf))).map(({ read, valid, duplicates, oldSpelling, rejected }) => ({
      ...{ read, valid, duplicates, oldSpelling, rejected },
    }));
    expect(counts[0]).toEqual({ read: 3, valid: 1, duplicates: 1, oldSpelling: 1, rejected: { 'surname-missing': 1 } });
    expect(counts[1]).toEqual(counts[0]);
  });
});

describe('an import broken off', () => {
  it('is read again from its file at the next start', async () => {
    const id = await uploadFile(
      world,
      'register/import-residents',
      await fileOf(`${HEADING}Борки;7;Гусев;Иван;Ильич;м;1890\n`),
      place(),
    );
    await world.store.prisma.import.update({ where: { id }, data: { state: 'reading', read: 0, valid: 0 } });
    await resumeReading(world.store);
    await readingDone();
    expect(await importOf(id)).toMatchObject({ state: 'ready', read: 1, valid: 1 });
    expect(await world.store.prisma.importRow.count({ where: { importId: id } })).toBe(1);
  });
});

describe('putting away', () => {
  const upload = async (text: string) =>
    uploadFile(world, 'register/import-residents', await fileOf(HEADING + text), place());
  const listed = async (discarded: 'yes' | 'no') => {
    const input = importsQuery.input.parse({ discarded, limit: 500 });
    const list = await importsQuery.run(contextFor(await world.as('admin'), 'ru'), input);
    return new Map(list.ok ? list.value.items.map(({ id, state }) => [id, state]) : []);
  };

  it('takes a file that is not wanted off the list and off its sender’s desk, its rows and the file with it', async () => {
    const importId = await upload('Борки;9;Лещов;Савва;Ильич;м;1890\nНигде;2;;Анна;;ж;1900\n');
    await world.do('borkovskaya-secretary', 'register/discard-import', { importId });
    expect((await listed('no')).has(importId)).toBe(false);
    expect((await listed('yes')).get(importId)).toBe('discarded');
    const desk = await deskToday.run(contextFor(await world.as('admin'), 'ru'), {});
    expect(desk.ok && desk.value.items.some(({ href }) => href.endsWith(importId))).toBe(false);
    expect(await world.store.prisma.importRow.count({ where: { importId } })).toBe(0);
    expect(await world.store.prisma.importResident.count({ where: { importId } })).toBe(0);
    expect(await importOf(importId)).toMatchObject({ filePath: '', read: 2, valid: 1 });
    const entry = await world.store.prisma.journalEntry.findFirstOrThrow({
      where: { act: 'register/discard-import', subjectId: importId },
    });
    expect(entry.what).toMatchObject({ noted: { fileName: 'file.csv', read: 2, valid: 1 } });
  });

  it('leaves nothing to be done with it afterwards, and says why', async () => {
    const importId = await upload('Борки;9;Карпов;Савва;Ильич;м;1890\n');
    await world.do('admin', 'register/discard-import', { importId });
    for (const act of ['apply-import', 'discard-import'])
      expect(await world.try('admin', `register/${act}`, { importId })).toMatchObject({
        error: { code: 'CONFLICT', reason: 'import-discarded' },
      });
    expect(await world.try('admin', 'register/map-import', { importId, mapping: {} })).toMatchObject({
      error: { reason: 'import-discarded' },
    });
    expect(await world.store.prisma.resident.count({ where: { surname: 'Карпов' } })).toBe(0);
  });

  it('is for what could not be read too, never for what was entered, and never done by another soviet', async () => {
    const unread = await uploadFile(
      ...([world, 'register/import-residents', await fileOf('Селение;Двор;Кличка\nБорки;1;Волк\n'), place()] as const),
    );
    await world.do('borkovskaya-secretary', 'register/discard-import', { importId: unread });
    expect((await listed('yes')).get(unread)).toBe('discarded');
    const entered = await upload('Борки;9;Окунев;Савва;Ильич;м;1890\n');
    expect(await world.try('kamenskaya-secretary', 'register/discard-import', { importId: entered })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    await world.do('admin', 'register/apply-import', { importId: entered });
    expect(await world.try('admin', 'register/discard-import', { importId: entered })).toMatchObject({
      error: { reason: 'import-applied' },
    });
    await world.do('admin', 'register/undo-import', { importId: entered });
    expect((await listed('no')).get(entered)).toBe('undone');
  });
});

describe('undoing', () => {
  const upload = async (row: string) =>
    uploadFile(world, 'register/import-residents', await fileOf(`${HEADING}${row}\n`), place());

  it('takes away everyone whom the import brought', async () => {
    const importId = await upload('Борки;9;Рыбин;Савва;Ильич;м;1890');
    await world.do('borkovskaya-secretary', 'register/apply-import', { importId });
    await world.do('borkovskaya-secretary', 'register/undo-import', { importId });
    expect(await world.store.prisma.resident.count({ where: { surname: 'Рыбин' } })).toBe(0);
    expect(await importOf(importId)).toMatchObject({ state: 'undone' });
  });

  it('is refused with the names of the later acts that rest on it', async () => {
    const importId = await upload('Борки;9;Сомов;Савва;Ильич;м;1890');
    await world.do('borkovskaya-secretary', 'register/apply-import', { importId });
    const { id: residentId } = await world.store.prisma.resident.findFirstOrThrow({ where: { surname: 'Сомов' } });
    const amended = { residentId, occupation: 'бондарь', reason: 'со слов соседей' };
    await world.do('borkovskaya-secretary', 'register/amend-resident', amended);
    const refused = await world.try('borkovskaya-secretary', 'register/undo-import', { importId });
    expect(refused).toMatchObject({
      ok: false,
      error: { reason: 'import-rested-on', values: { acts: 'register/amend-resident' } },
    });
  });
});

describe('a register under the roof of another', () => {
  it('reads the older spreadsheet of 500 rows in Windows-1251 alone', async () => {
    const settlements = await uploadFile(
      world,
      'register/import-settlements',
      join(OLKHOVSKY, 'settlements.csv'),
      uezd(),
    );
    await world.do('admin', 'register/apply-import', { importId: settlements });
    const id = await uploadFile(world, 'register/import-residents', join(OLKHOVSKY, 'register-cp1251.csv'), uezd());
    expect(await importOf(id)).toMatchObject({
      ...{ encoding: 'windows-1251', read: 500, valid: 495, duplicates: 0 },
      rejected: { 'surname-missing': 3, 'birth-year-unreadable': 2 },
    });
  });

  const uezd = () => ({ territoryId: world.id('Ольховский'), campaignId: world.id('campaign') });
});

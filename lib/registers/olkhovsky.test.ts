import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { examineFolder, examineResidentsFile, finderOf } from './fixtures/examine-folder';
import { temporaryFiles } from './fixtures/temporary-file';

// Many whole files are read; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fileOf = temporaryFiles();

const FOLDER = join(import.meta.dirname, '../../prisma/seed/olkhovsky');

describe("the registers of the Ol'khovsky uezd give what a correct import finds", () => {
  const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));
  let found: Awaited<ReturnType<typeof examineFolder>>;

  beforeAll(async () => {
    found = await examineFolder(FOLDER);
  });

  it('reads every settlement', () => {
    expect(found.settlements.tally).toMatchObject({ read: expected.settlements, valid: expected.settlements });
  });

  it('counts residents, rejected rows by their first reason, duplicates and old spelling', () => {
    const { tally } = found.residents;
    expect(tally).toMatchObject({
      read: expected.rows,
      valid: expected.valid,
      rejected: expected.rejected,
      duplicates: expected.duplicates,
      oldSpelling: expected.oldSpelling,
    });
  });

  it('keeps one person of each, so that the ages come out', () => {
    const born = (from: number, to: number) =>
      found.people.filter(({ birthYear }) => birthYear >= from && birthYear <= to).length;
    expect([born(0, 1908), born(1909, 1909), born(1910, 1927)]).toEqual([
      expected.electors,
      expected.ageUndecided,
      expected.underAge,
    ]);
    expect(new Set(found.people.map(({ normalKey }) => normalKey)).size).toBe(found.people.length);
  });

  it('shows every duplicate beside a twin that stands above it in the file', () => {
    for (const verdict of found.residents.verdicts) {
      if (verdict.outcome !== 'duplicate') continue;
      expect('line' in verdict.twin && verdict.twin.line < verdict.line).toBe(true);
    }
  });

  it('reads the Windows-1251 file alike', () => {
    const { rows, ...counts } = expected.cp1251;
    expect(found.older.tally).toMatchObject({ read: rows, ...counts });
  });

  it('reads the same register as a workbook alike', async () => {
    const text = readFileSync(join(FOLDER, 'register.csv'), 'utf8');
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Жители').addRows(data);
    const path = fileOf(new Uint8Array(await workbook.xlsx.writeBuffer()), 'register.xlsx');
    const { tally } = await examineResidentsFile(path, await finderOf(join(FOLDER, 'settlements.csv')));
    const { rows: read, valid, rejected, duplicates, oldSpelling } = expected;
    expect(tally).toMatchObject({ read, valid, rejected, duplicates, oldSpelling });
  });

  it('art. 22: counts the disfranchised, and rows without evidence, ground or person', () => {
    const { rows, ...counts } = expected.lishentsy;
    expect(found.lishentsy.tally).toMatchObject({ read: rows, ...counts, duplicates: 0 });
  });
});

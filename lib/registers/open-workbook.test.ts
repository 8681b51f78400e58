import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { describe, expect, it, vi } from 'vitest';
import { examineResidentsFile, finderOf, openFile } from './fixtures/examine-folder';
import { makeArchive } from './fixtures/make-archive';
import { temporaryFiles } from './fixtures/temporary-file';
import { openTable } from './open-table';
import { writeTable } from './write-table';

// Many whole files are read; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const file = temporaryFiles();
const FOLDER = join(import.meta.dirname, '../../prisma/seed/olkhovsky');

async function saved(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Жители'));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function read(bytes: Buffer) {
  const opened = await openTable(file(bytes));
  if (!opened.ok) throw new Error(opened.error.code);
  const rows: { line: number; cells: readonly string[] }[] = [];
  for await (const row of opened.value.rows) rows.push(row);
  return { ...opened.value, rows };
}

describe('a workbook of another program', () => {
  it('gives texts, numbers and days as a register writes them', async () => {
    const table = await read(
      await saved((sheet) => {
        sheet.addRow(['Список жителей']);
        sheet.addRow([]);
        sheet.addRow(['Фамилия', 'Имя', 'Год рождения', 'Дата рождения', 'Занятие']);
        sheet.addRow([
          'Крылов',
          { richText: [{ text: 'Пё' }, { text: 'тр' }] },
          1883,
          new Date(Date.UTC(1926, 8, 10)),
          true,
        ]);
        sheet.addRow([]);
        sheet.addRow(['Силин', null, { formula: '1+1', result: 1890 }]);
      }),
    );
    expect(table).toMatchObject({ encoding: 'xlsx', separator: null, headingLine: 3 });
    expect(table.rows).toEqual([
      { line: 4, cells: ['Крылов', 'Пётр', '1883', '10.09.1926', 'true'] },
      { line: 6, cells: ['Силин', '', '1890'] },
    ]);
  });

  it('is read past the rows of nothing that drawn lines leave, with the line of every row below them', async () => {
    const told = (line: number, ...cells: string[]) =>
      `<row r="${line}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
    const drawn = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) =>
        i % 2 === 0
          ? `<row r="${from + i}" s="3" customFormat="1"/>`
          : `<row r="${from + i}"><c r="A${from + i}" s="3"/><c r="B${from + i}" s="3" /></row>`,
      ).join('');
    const rows = [
      told(1, 'Фамилия', 'Имя'),
      drawn(2, 500_000),
      told(500_000, 'Крылов', 'Пётр'),
      drawn(500_001, 600_000),
    ];
    const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
    const table = await read(makeArchive({ 'xl/worksheets/sheet1.xml': sheet }));
    expect(table.rows).toEqual([{ line: 500_000, cells: ['Крылов', 'Пётр'] }]);
  });

  it('is empty without a row, and without a heading when it begins with numbers', async () => {
    const failureOf = async (bytes: Buffer) => {
      const opened = await openTable(file(bytes));
      return opened.ok ? null : opened.error.code;
    };
    expect(await failureOf(await saved(() => undefined))).toBe('empty');
    expect(await failureOf(await saved((sheet) => sheet.addRow(['Фамилия', 'Имя'])))).toBe('empty');
    expect(
      await failureOf(
        await saved((sheet) =>
          sheet.addRows([
            ['Крылов', 1883],
            ['Силин', 1890],
          ]),
        ),
      ),
    ).toBe('no-heading');
  });
});

it('the register kept as a workbook gives what it gives as text', async () => {
  const { table } = await openFile(join(FOLDER, 'register-cp1251.csv'), 'residents');
  const rows: (string | number)[][] = [];
  for await (const { cells } of table.rows) rows.push(cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  const { heading } = table;
  const ours = await buffer(writeTable('xlsx', { heading, rows, name: 'Жители' }));
  const theirs = await saved((sheet) => sheet.addRows([heading, ...rows]));
  const finder = await finderOf(join(FOLDER, 'settlements.csv'));
  const expected = (await examineResidentsFile(join(FOLDER, 'register-cp1251.csv'), finder)).tally;
  for (const bytes of [ours, theirs]) {
    expect((await examineResidentsFile(file(bytes), finder)).tally).toEqual(expected);
  }
});

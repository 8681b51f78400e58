import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeFaults } from './faults-file';
import { temporaryFiles } from './fixtures/temporary-file';
import { neutralizeCell, restoreCell } from './neutral-cell';
import { openTable } from './open-table';
import { type TableFormat, type WrittenRow, writeTable } from './write-table';

// Many whole files are read; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const file = temporaryFiles();
const FORMATS: readonly TableFormat[] = ['csv', 'xlsx'];
const HEADING = ['Фамилия', 'Имя', 'Занятие'];

async function writeAndRead(format: TableFormat, rows: readonly WrittenRow[]) {
  const bytes = await buffer(writeTable(format, { heading: HEADING, rows, name: 'Список: жители [1]' }));
  const opened = await openTable(file(bytes));
  if (!opened.ok) throw new Error(opened.error.code);
  const read: (readonly string[])[] = [];
  for await (const row of opened.value.rows) read.push(HEADING.map((_, i) => row.cells[i] ?? ''));
  return { heading: opened.value.heading, rows: read };
}

describe.each(FORMATS)('a table written as %s', (format) => {
  it('is read back as it was, whatever its texts', async () => {
    const unit = fc.constantFrom(
      'ж',
      'Ѣ',
      'a',
      '1',
      ';',
      ',',
      '"',
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      ' ',
      '<',
      '&',
      '_x0041_',
    );
    const cell = fc.string({ unit, maxLength: 8 });
    const row = fc.tuple(fc.constantFrom('Крылов', '=1+1', "'-"), cell, cell);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        expect(await writeAndRead(format, rows)).toEqual({ heading: HEADING, rows });
      }),
      { numRuns: 60 },
    );
  });

  it('writes numbers as numbers and nothing for what is unknown', async () => {
    const { rows } = await writeAndRead(format, [['Крылов', -5, null]]);
    expect(rows).toEqual([['Крылов', '-5', '']]);
  });

  it('makes a formula harmless by an apostrophe', async () => {
    const bytes = await buffer(
      writeTable(format, { heading: HEADING, rows: [['=HYPERLINK("x")', '@SUM', '+7']], name: 'x' }),
    );
    const text = format === 'csv' ? bytes.toString() : await firstRowText(bytes);
    for (const harmless of ["'=HYPERLINK", "'@SUM", "'+7"]) expect(text).toContain(harmless);
  });

  it.each(['=1', '+1', '-1', '@1', '\t=1', '\r=1', '＝1', '＠1'])(
    'makes a text harmless that begins as %j does',
    async (text) => {
      const { heading, rows } = await writeAndRead(format, [['Крылов', text, text]]);
      expect({ heading, rows }).toEqual({ heading: HEADING, rows: [['Крылов', text, text]] });
      expect(neutralizeCell(text)).toBe(`'${text}`);
      expect(restoreCell(neutralizeCell(text))).toBe(text);
    },
  );
});

async function firstRowText(bytes: Buffer): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  // The declared type of the library's own buffer predates the present one of Node.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const cells: string[] = [];
  workbook.worksheets[0]?.getRow(2).eachCell((cell) => cells.push(String(cell.value)));
  return cells.join(' ');
}

it('another program opens the workbook, with the sheet named', async () => {
  const bytes = await buffer(
    writeTable('xlsx', { heading: HEADING, rows: [['Крылов', 'Пётр', 'плотник']], name: 'Двор 1/2?' }),
  );
  expect(await firstRowText(bytes)).toBe('Крылов Пётр плотник');
});

it('a CSV begins with a byte-order mark and parts its cells by semicolons', async () => {
  const bytes = await buffer(writeTable('csv', { heading: ['a', 'b'], rows: [['1;2', 'x']], name: 'x' }));
  expect(bytes.toString()).toBe('\ufeffa;b\r\n"1;2";x\r\n');
});

it('a faults file gives each row with its line, its fields as written and every reason', async () => {
  const bytes = await buffer(
    writeFaults('csv', {
      heading: ['Фамилия', 'Год'],
      faults: [{ line: 7, cells: ['', '18?4'], reasons: ['surname-missing', 'birth-year-unreadable'] as const }],
      words: {
        sheet: 'Ошибки',
        line: 'Строка',
        reasons: 'Причины',
        ofReason: (reason) =>
          ({ 'surname-missing': 'нет фамилии', 'birth-year-unreadable': 'год не читается' })[reason],
      },
    }),
  );
  const path = file(bytes);
  expect(readFileSync(path, 'utf8')).toBe(
    '\ufeffСтрока;Фамилия;Год;Причины\r\n7;;18?4;"нет фамилии; год не читается"\r\n',
  );
});

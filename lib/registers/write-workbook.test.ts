import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { temporaryFiles } from './fixtures/temporary-file';
import { openTable } from './open-table';
import type { WrittenRow } from './write-table';
import { writeWorkbook } from './write-workbook';

const file = temporaryFiles();
const HEADING = ['Фамилия', 'Имя', 'Занятие'];
const ROWS: readonly WrittenRow[] = [
  ['Крылов', '=1+1', 'кузнец; "мастер" <и> & _x0041_'],
  ["Дар'янова", '  Ѣна\n', null],
  ['+7', -5, '@SUM'],
];
const many = Array.from({ length: 30 }, (_, i) => `столбец ${i}`);
const written = () =>
  buffer(
    writeWorkbook([
      { name: 'Люди: [1]', heading: HEADING, rows: ROWS },
      { name: 'Описание', heading: many, rows: [many] },
    ]),
  );

it('a workbook of two sheets is opened by others, each with its heading and rows', async () => {
  const workbook = new ExcelJS.Workbook();
  // The declared type of the library's own buffer predates the present one of Node.
  await workbook.xlsx.load((await written()) as unknown as ArrayBuffer);
  expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['Люди   1', 4],
    ['Описание', 2],
  ]);
  expect(workbook.worksheets[1]?.getRow(2).getCell(30).value).toBe('столбец 29');
  expect(workbook.worksheets[0]?.getRow(4).getCell(2).value).toBe(-5);
  // A formula would be an object.
  expect(workbook.worksheets[0]?.getRow(2).getCell(2).value).toBe("'=1+1");
});

it('its first sheet is read back as it was written', async () => {
  const opened = await openTable(file(await written()));
  if (!opened.ok) throw new Error(opened.error.code);
  const read: (readonly string[])[] = [];
  for await (const { cells } of opened.value.rows) read.push(HEADING.map((_, i) => cells[i] ?? ''));
  expect(opened.value.heading).toEqual(HEADING);
  expect(read).toEqual(ROWS.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
});

it('the same rows make the same bytes', async () => {
  expect((await written()).equals(await written())).toBe(true);
});

it('a failure among the rows breaks the stream off: it does not hang, and nothing seems whole', async () => {
  async function* failing(): AsyncGenerator<WrittenRow> {
    yield ['Крылов', null, null];
    throw new Error('refused');
  }
  await expect(buffer(writeWorkbook([{ name: 'x', heading: HEADING, rows: failing() }]))).rejects.toThrow('refused');
});

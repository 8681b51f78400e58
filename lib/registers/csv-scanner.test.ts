import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvScanner } from './csv-scanner';
import { TableBroken, type TableRow } from './table';

function scanInPieces(text: string, size: number): TableRow[] {
  const scanner = new CsvScanner(';');
  const rows: TableRow[] = [];
  for (let at = 0; at < text.length; at += size) rows.push(...scanner.scan(text.slice(at, at + size)));
  return [...rows, ...scanner.end()];
}

const cells = (text: string, size = text.length) => scanInPieces(text, size).map((row) => row.cells);

function failureOf(text: string) {
  try {
    cells(text);
  } catch (error) {
    if (error instanceof TableBroken) return error.failure;
    throw error;
  }
  return null;
}

describe('separated values', () => {
  it('reads quoted separators, quotes and line ends', () => {
    expect(cells('a;"b;c";"d ""e"" f";"g\r\nh"\r\ni;;;\r\n')).toEqual([
      ['a', 'b;c', 'd "e" f', 'g\r\nh'],
      ['i', '', '', ''],
    ]);
  });

  it('takes a quote inside an unquoted cell for a character', () => {
    expect(cells('артель "Труд";2\n')).toEqual([['артель "Труд"', '2']]);
  });

  it('ends lines by LF, CRLF or CR alone, and needs no end after the last', () => {
    expect(cells('a;b\nc;d\r\ne;f\rg;h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('numbers rows by the line where they begin, however many lines a cell takes', () => {
    const rows = scanInPieces('a;b\r\n"c\r\nd\r\ne";f\r\ng;h\r\n', 3);
    expect(rows.map((row) => row.line)).toEqual([1, 2, 5]);
  });

  it('says where a quote was opened that never closes', () => {
    expect(failureOf('a;b\nc;d\n"e;f\ng;h\n')).toEqual({ code: 'broken-quote', detail: 'unclosed', line: 3 });
  });

  it('does not keep on reading a quoted cell for ever', () => {
    expect(failureOf(`a;b\nc;"${'x'.repeat(70_000)}"\n`)).toMatchObject({ code: 'broken-quote', line: 2 });
  });

  it('refuses rows of hundreds of columns', () => {
    expect(failureOf(`a;b\n${';'.repeat(300)}\n`)).toEqual({ code: 'too-many-columns', detail: 'columns', line: 2 });
  });

  it('gives the same rows however the text is cut up', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ж', ';', '"', '\r', '\n', ' '), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (written, size) => {
        fc.pre(failureOf(written) === null);
        expect(scanInPieces(written, size)).toEqual(scanInPieces(written, written.length || 1));
      }),
    );
  });

  it('agrees with another reader on whatever that reader writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ж', ';', '"', '\n', ' ', "'"), maxLength: 8 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(cells(`${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n`, 5)).toEqual(rows);
      }),
    );
  });
});

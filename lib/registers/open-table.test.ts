import { truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFiles } from './fixtures/temporary-file';
import { openTable } from './open-table';
import { TableBroken } from './table';

const file = temporaryFiles();
const HEADING = 'Фамилия;Имя;Отчество;Пол;Год рождения;Селение';
const TEXT = `${HEADING}\r\nКрылов;Пётр;Осипович;м;1883;Борок\r\nСилина;Варвара;Яковлевна;ж;1891;Выселки\r\n`;

async function failureOf(bytes: string | Uint8Array) {
  const opened = await openTable(file(bytes));
  return opened.ok ? null : opened.error;
}

async function read(bytes: string | Uint8Array) {
  const opened = await openTable(file(bytes));
  if (!opened.ok) throw new Error(opened.error.code);
  const rows: (readonly string[])[] = [];
  for await (const row of opened.value.rows) rows.push(row.cells);
  return { ...opened.value, rows };
}

/** Single-byte Cyrillic of the letters used here, from the decoder's own table. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? 0x3f));
}

describe('encodings are recognised by content', () => {
  const swapped = Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16();
  it.each([
    ['utf-8', Buffer.from(TEXT), 'UTF-8'],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`), 'UTF-8 with a mark'],
    ['utf-16le', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'UTF-16 with a mark'],
    ['utf-16be', swapped, 'UTF-16, the other end first'],
    ['utf-16le', Buffer.from(TEXT, 'utf16le'), 'UTF-16 without a mark'],
    ['windows-1251', encode(TEXT, 'windows-1251'), 'Windows-1251'],
    ['koi8-r', encode(TEXT, 'koi8-r'), 'KOI-8'],
    ['ibm866', encode(TEXT, 'ibm866'), 'the DOS table'],
  ] as const)('%s (%#)', async (encoding, bytes, _name) => {
    const table = await read(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.heading[0]).toBe('Фамилия');
    expect(table.rows[0]).toEqual(['Крылов', 'Пётр', 'Осипович', 'м', '1883', 'Борок']);
  });

  it('takes UTF-8 with one spoilt byte for UTF-8 still', async () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff]), Buffer.from(';;;м;1900;\r\n')]);
    expect((await read(bytes)).encoding).toBe('utf-8');
  });
});

describe('separators are recognised by the agreement of lines', () => {
  it.each([';', ',', '\t', '|'])('%j', async (separator) => {
    const table = await read(TEXT.replaceAll(';', separator));
    expect(table.separator).toBe(separator);
    expect(table.rows).toHaveLength(2);
  });

  it('is not misled by commas inside the cells', async () => {
    const table = await read('Фамилия;Занятие\nКрылов;плотник, печник\nСилин;кузнец, кустарь\n');
    expect(table.separator).toBe(';');
  });

  it('follows a line that names it', async () => {
    const opened = await openTable(file(`sep=;\r\n${TEXT}`));
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.headingLine).toBe(2);
  });
});

describe('the heading', () => {
  it('is found under a title', async () => {
    const table = await read(`Список жителей;;;;;\n\n${TEXT}`);
    expect(table).toMatchObject({ headingLine: 3, heading: HEADING.split(';') });
    expect(table.rows).toHaveLength(2);
  });

  it('may be in words unknown, to be matched by hand', async () => {
    expect((await read('Кто;Откуда\nКрылов;Борок\n')).heading).toEqual(['Кто', 'Откуда']);
  });

  it('keeps the line of the file for each row, blank lines left out', async () => {
    const opened = await openTable(file(`${HEADING}\n\nКрылов;П;О;м;1883;Борок\n;;;;;\nСилин;П;О;м;1883;Борок\n`));
    const lines: number[] = [];
    if (opened.ok) for await (const row of opened.value.rows) lines.push(row.line);
    expect(lines).toEqual([3, 5]);
  });
});

describe('what is no table gets a clear answer', () => {
  it.each([
    ['', 'empty', 'no-bytes'],
    ['\ufeff\r\n \r\n', 'empty', 'no-bytes'],
    [`${HEADING}\r\n`, 'empty', 'heading-only'],
    ['1;Покровская;Борок;1870\n2;Заречная;Горки;1880\n', 'no-heading', 'numbers-in-heading'],
    ['%PDF-1.7\n%...', 'not-a-table', 'pdf'],
    [Buffer.from('89504e470d0a1a0a', 'hex'), 'not-a-table', 'image'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not-a-table', 'old-excel'],
    ['<!DOCTYPE html><html></html>', 'not-a-table', 'web-page'],
    ['{\\rtf1 Список}', 'not-a-table', 'rich-text'],
    ['В Борке живут Крылов и Силина.\nОбе семьи крестьянские.\n', 'not-a-table', 'one-column'],
    [Buffer.from([65, 59, 0, 1, 2, 66, 59, 0, 3]), 'not-a-table', 'binary'],
    [Buffer.from('PK\x03\x04 nothing more', 'latin1'), 'broken-archive', 'damaged'],
    [
      Array.from({ length: 300 }, (_, i) => `c${String.fromCharCode(97 + (i % 26))}`).join(';'),
      'too-many-columns',
      'columns',
    ],
  ] as const)('%#: %s', async (bytes, code, detail) => {
    expect(await failureOf(bytes)).toMatchObject({ code, detail });
  });

  it('refuses a file over 100 MB before reading it', async () => {
    const path = file(TEXT);
    truncateSync(path, 100 * 1024 * 1024 + 1);
    expect(await openTable(path)).toEqual({ ok: false, error: { code: 'too-large', detail: 'bytes' } });
  });

  it('names the line of a quote left open, at once when it is near', async () => {
    expect(await failureOf(`${HEADING}\nКрылов;"Пётр;О;м;1883;Борок\n`)).toEqual({
      code: 'broken-quote',
      detail: 'unclosed',
      line: 2,
    });
    expect(await failureOf(`"${HEADING}\nКрылов;Пётр;О;м;1883;Борок\n`)).toMatchObject({
      code: 'broken-quote',
      line: 1,
    });
  });

  it('names it while reading when it is far down', async () => {
    const opened = await openTable(file(`${HEADING}\n${'Крылов;Пётр;О;м;1883;Борок\n'.repeat(50)}Силин;"`));
    if (!opened.ok) throw new Error(opened.error.code);
    const reading = (async () => {
      for await (const row of opened.value.rows) if (row.line < 0) break;
    })();
    await expect(reading).rejects.toThrow(TableBroken);
    await expect(reading).rejects.toMatchObject({ failure: { code: 'broken-quote', line: 52 } });
  });
});

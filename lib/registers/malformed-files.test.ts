import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { makeArchive } from './fixtures/make-archive';
import { spoilt } from './fixtures/malformed-files';
import { temporaryFiles } from './fixtures/temporary-file';
import { openTable } from './open-table';
import { TableBroken, type TableFailure } from './table';
import { writeTable } from './write-table';

// Many whole files are read; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const file = temporaryFiles();

/** Reads a file to its end; whatever it throws but `TableBroken` is a fault of the program. */
async function readThrough(bytes: Uint8Array): Promise<TableFailure | number> {
  const opened = await openTable(file(bytes));
  if (!opened.ok) return opened.error;
  let rows = 0;
  try {
    for await (const row of opened.value.rows) rows += row.cells.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof TableBroken) return error.failure;
    throw error;
  }
  return rows;
}

const HEADING = ['Фамилия', 'Имя', 'Год рождения'];
const ROWS = Array.from({ length: 40 }, (_, i) => [`Крылов ${i}`, 'Пётр "Пека"', 1880 + i]);

describe('a malformed file gets an answer and never stops the program', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await readThrough(bytes))),
      {
        numRuns: 150,
      },
    );
  });

  it('random text of the signs that matter', async () => {
    const unit = fc.constantFrom('a', 'Ж', '1', ';', ',', '|', '"', '\t', '\r', '\n', '\0', '\ufeff', ' ');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit, maxLength: 200 }),
        async (text) => void (await readThrough(Buffer.from(text))),
      ),
      { numRuns: 150 },
    );
  });

  it.each(['csv', 'xlsx'] as const)('a %s spoilt in several places', async (format) => {
    const bytes = await buffer(writeTable(format, { heading: HEADING, rows: ROWS, name: 'Список' }));
    await fc.assert(
      fc.asyncProperty(spoilt(bytes), async (broken) => void (await readThrough(broken))),
      { numRuns: 150 },
    );
  });

  it('a workbook cut off anywhere is damaged, never half-read', async () => {
    const bytes = await buffer(writeTable('xlsx', { heading: HEADING, rows: ROWS, name: 'Список' }));
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      expect(await readThrough(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatchObject({
        code: 'broken-archive',
      });
    }
  });
});

it.each([
  [
    'UTF-16',
    Buffer.from(`\ufeff${[HEADING, ...ROWS].map((row) => row.join(';')).join('\n')}`.replaceAll('и', 'и\0'), 'utf16le'),
  ],
  [
    'a workbook',
    makeArchive({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${[HEADING, ROWS[0] ?? []]
        .map(
          (row, line) =>
            `<row r="${line + 1}">${row.map((words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`).join('')}</row>`,
        )
        .join('')
        .replaceAll('и', 'и&#0;')}</sheetData></worksheet>`,
    }),
  ],
])(
  'a zero byte, which no database holds in a text, is left out of the heading and the cells of %s',
  async (_, bytes) => {
    const opened = await openTable(file(bytes));
    if (!opened.ok) throw new Error(opened.error.detail);
    expect(opened.value.heading).toEqual(HEADING);
    for await (const { cells } of opened.value.rows) {
      expect(cells).toEqual(['Крылов 0', 'Пётр "Пека"', '1880']);
      break;
    }
  },
);

describe('an archive cannot fill the memory', () => {
  const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

  it('whose sheet unpacks to more than is allowed', async () => {
    const zeros = deflateRawSync(Buffer.alloc(300 * 1024 * 1024, 32));
    const bytes = makeArchive({ 'xl/worksheets/sheet1.xml': { packed: zeros, unpackedBytes: 300 * 1024 * 1024 } });
    expect(await readThrough(bytes)).toEqual({ code: 'too-large', detail: 'unpacked-bytes' });
  });

  it('whose sheet says that it is smaller than it is', async () => {
    const zeros = deflateRawSync(Buffer.alloc(50 * 1024 * 1024, 32));
    for (const unpackedBytes of [1000, 0]) {
      const bytes = makeArchive({ 'xl/worksheets/sheet1.xml': { packed: zeros, unpackedBytes } });
      expect(await readThrough(bytes)).toEqual({ code: 'broken-archive', detail: 'damaged' });
    }
  });

  it('whose few cells stand in far columns', async () => {
    const far = Array.from({ length: 5000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
    const bytes = makeArchive({ 'xl/worksheets/sheet1.xml': sheet(far.join('')) });
    expect(await readThrough(bytes)).toMatchObject({ code: 'too-many-columns' });
  });

  it.each([
    ['by a long tag', (n: number) => `<c ${' '.repeat(3000)} r="XFD${n}"/>`],
    ['by an entity', (n: number) => `<c r="&#88;FD${n}"/>`],
    ['behind another attribute', (n: number) => `<c t=">" s='"' r = 'XFD${n}'/>`],
    ['by cells without names', () => '<c/>'.repeat(300)],
    ['in another namespace', (n: number) => `<x:c r="XFD${n}"/>`],
  ])('nor hide them %s', async (_, cell) => {
    const rows = Array.from({ length: 200 }, (_row, i) => `<row r="${i + 1}">${cell(i + 1)}</row>`);
    const bytes = makeArchive({ 'xl/worksheets/sheet1.xml': sheet(rows.join('')) });
    expect(await readThrough(bytes)).toMatchObject({ code: 'too-many-columns' });
  });

  it('of another office, which is told what to save it as', async () => {
    const bytes = makeArchive({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }, { isWorkbook: false });
    expect(await readThrough(bytes)).toEqual({ code: 'not-a-table', detail: 'open-document' });
  });

  it('that is no workbook at all', async () => {
    const bytes = makeArchive({ 'readme.txt': 'Список' }, { isWorkbook: false });
    expect(await readThrough(bytes)).toEqual({ code: 'not-a-table', detail: 'archive' });
  });
});

import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { sheetCell, sheetName, type TableToWrite, type WrittenCell, type WrittenRow } from './write-table';

/** Tables as the sheets of one workbook, streamed: a few rows in memory at a time. Their names must differ. */
export const writeWorkbook = (tables: readonly TableToWrite[]): Readable =>
  Readable.from(archive(partsOf(tables)), { objectMode: false });

interface Part {
  readonly path: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN_XML = 'http://schemas.openxmlformats.org';
const PACKAGE = 'application/vnd.openxmlformats-package';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function partsOf(tables: readonly TableToWrite[]): readonly Part[] {
  const numbered = tables.map((table, i) => ({ table, number: i + 1 }));
  const types = numbered.map(
    ({ number }) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  );
  const sheets = numbered.map(
    ({ table, number }) => `<sheet name="${escaped(sheetName(table.name))}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const links = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${OPEN_XML}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return [
    whole(
      '[Content_Types].xml',
      `<Types xmlns="${OPEN_XML}/package/2006/content-types"><Default Extension="rels" ContentType="${PACKAGE}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>${types.join('')}</Types>`,
    ),
    whole(
      '_rels/.rels',
      `<Relationships xmlns="${OPEN_XML}/package/2006/relationships"><Relationship Id="rId1" Type="${OPEN_XML}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    whole(
      'xl/workbook.xml',
      `<workbook xmlns="${OPEN_XML}/spreadsheetml/2006/main" xmlns:r="${OPEN_XML}/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    whole(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${links.join('')}</Relationships>`,
    ),
    ...numbered.map(({ table, number }) => ({ path: `xl/worksheets/sheet${number}.xml`, pieces: sheetOf(table) })),
  ];
}

const whole = (path: string, text: string): Part => ({ path, pieces: [DECLARATION, text] });

async function* sheetOf({ heading, rows }: TableToWrite): AsyncGenerator<string> {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `${DECLARATION}<worksheet xmlns="${OPEN_XML}/spreadsheetml/2006/main">${frozen}<sheetData>${rowOf(heading, 1)}`;
  let number = 1;
  for await (const row of rows) {
    number += 1;
    yield rowOf(row, number);
  }
  yield '</sheetData></worksheet>';
}

const rowOf = (row: WrittenRow, number: number): string =>
  `<row r="${number}">${row.map((cell, i) => cellOf(sheetCell(cell), `${lettersOf(i)}${number}`)).join('')}</row>`;

function cellOf(cell: WrittenCell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => SIGNS[sign] ?? sign);

interface Entry {
  readonly path: Buffer;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes and sums follow each part, as they are not known before it has been written. */
const FOLLOWS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day that an archive can name: the same rows give the same bytes. */
const DAY = 0x0021;

async function* archive(parts: readonly Part[]): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const part of parts) {
    const path = Buffer.from(part.path);
    const sums = { checksum: 0, size: 0, packed: 0 };
    const head = Buffer.concat([
      fields([4, 0x04034b50], ...common(), [4, 0], [4, 0], [4, 0], [2, path.length], [2, 0]),
      path,
    ]);
    yield head;
    for await (const piece of deflated(part.pieces, sums)) yield piece;
    const tail = fields([4, 0x08074b50], [4, sums.checksum], [4, sums.packed], [4, sums.size]);
    yield tail;
    entries.push({ path, offset, ...sums });
    offset += head.length + sums.packed + tail.length;
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  yield directory;
  const count: Field = [2, entries.length];
  yield fields([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, directory.length], [4, offset], [2, 0]);
}

type Field = readonly [bytes: 2 | 4, value: number];

const common = (): readonly Field[] => [
  [2, VERSION],
  [2, FOLLOWS],
  [2, DEFLATED],
  [2, 0],
  [2, DAY],
];

const directoryEntry = ({ path, checksum, packed, size, offset }: Entry): Buffer =>
  Buffer.concat([
    fields(
      ...([[4, 0x02014b50], [2, VERSION], ...common(), [4, checksum], [4, packed], [4, size]] as const),
      ...([
        [2, path.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ] as const),
    ),
    path,
  ]);

function fields(...all: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(all.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of all) at = bytes.writeUIntLE(value, at, length);
  return bytes;
}

/** Packs the pieces, and counts and sums them as they go by. */
async function* deflated(
  pieces: Part['pieces'],
  sums: { checksum: number; size: number; packed: number },
): AsyncGenerator<Buffer> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      sums.checksum = crc32(bytes, sums.checksum);
      sums.size += bytes.length;
      yield bytes;
    }
  }
  const packer = createDeflateRaw();
  // Its failure is told by the stream that is read here.
  pipeline(Readable.from(counted()), packer, () => undefined);
  // A stream of bytes gives buffers.
  for await (const packed of packer as AsyncIterable<Buffer>) {
    sums.packed += packed.length;
    yield packed;
  }
}

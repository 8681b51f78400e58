import { createInflateRaw } from 'node:zlib';
import { type ArchivePart, listParts } from './inspect-archive';
import { MAX_COLUMNS, type TableFailure } from './table';

/**
 * A sheet unpacks into a rectangle, so that a few bytes naming a far cell on many rows could fill the memory. Every
 * sheet is therefore measured in a stream before any of it is built.
 */
const MAX_CELLS = 20_000_000;
const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;
/** A row, or a cell with the letters of its column; a column written by an entity shows as `&`. */
const TAGS = new RegExp(`<(?:\\w+:)?(?:(row)|c)(?:\\s${ATTRIBUTES}?\\br\\s*=\\s*["'](&|[A-Za-z]+)|[\\s/>])`, 'g');
const WHOLE_TAG = new RegExp(`^<${ATTRIBUTES}>`);
const LONGEST_TAG = 4096;

const DAMAGED: TableFailure = { code: 'broken-archive', detail: 'damaged' };

export async function refuseSheets(file: Buffer): Promise<TableFailure | null> {
  for (const part of listParts(file) ?? []) {
    if (!/^xl\/(?!theme|sharedStrings|styles).*\.xml$/i.test(part.name)) continue;
    const refusal = await refuseSheet(file, part);
    if (refusal !== null) return refusal;
  }
  return null;
}

async function refuseSheet(file: Buffer, part: ArchivePart): Promise<TableFailure | null> {
  const measure = new Measure();
  let unpacked = 0;
  for await (const chunk of unpack(file, part)) {
    unpacked += chunk.length;
    if (unpacked > part.unpackedBytes) return DAMAGED;
    const refusal = measure.add(chunk.toString('latin1'));
    if (refusal !== null) return refusal;
  }
  return null;
}

async function* unpack(file: Buffer, part: ArchivePart): AsyncGenerator<Buffer> {
  const nameLength = file.readUInt16LE(part.offset + 26);
  const start = part.offset + 30 + nameLength + file.readUInt16LE(part.offset + 28);
  const packed = file.subarray(start, start + part.packedBytes);
  if (part.isStored) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw();
  inflate.end(packed);
  // A stream without an encoding gives buffers.
  for await (const chunk of inflate) yield chunk as Buffer;
}

class Measure {
  private tail = '';
  private rows = 0;
  private inRow = 0;
  private width = 0;

  add(text: string): TableFailure | null {
    const whole = this.tail + text;
    this.tail = unfinishedTag(whole);
    if (this.tail.length > LONGEST_TAG) return DAMAGED;
    for (const [, row, column] of whole.slice(0, whole.length - this.tail.length).matchAll(TAGS)) {
      if (row !== undefined) this.beginRow();
      else this.addCell(column);
    }
    if (this.width > MAX_COLUMNS) return { code: 'too-many-columns', detail: 'columns', line: this.rows };
    return this.rows * this.width > MAX_CELLS ? { code: 'too-large', detail: 'cells' } : null;
  }

  private beginRow(): void {
    this.rows += 1;
    this.inRow = 0;
  }

  /** A cell that names no column stands right of the one before it. */
  private addCell(column: string | undefined): void {
    this.inRow = column === undefined ? this.inRow + 1 : columnNumber(column);
    this.width = Math.max(this.width, this.inRow);
  }
}

function unfinishedTag(text: string): string {
  const last = text.lastIndexOf('<');
  const tail = last === -1 ? '' : text.slice(last);
  return WHOLE_TAG.test(tail) ? '' : tail;
}

/** `A` is 1, `AA` is 27; what is no letter is out of every bound. */
function columnNumber(letters: string): number {
  if (letters === '&' || letters.length > 3) return Number.POSITIVE_INFINITY;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

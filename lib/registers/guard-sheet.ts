import { crc32 } from 'node:zlib';
import { type ArchivePart, isRead, listParts, unpackPart } from './inspect-archive';
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

const SHEET = /^xl\/(?!theme|sharedStrings|styles).*\.xml$/i;

/** Null when every part that will be read is whole and no sheet is larger than memory allows. */
export async function refuseParts(file: Buffer): Promise<TableFailure | null> {
  for (const part of listParts(file) ?? []) {
    const refusal = isRead(part.name) ? await refusePart(file, part) : null;
    if (refusal !== null) return refusal;
  }
  return null;
}

async function refusePart(file: Buffer, part: ArchivePart): Promise<TableFailure | null> {
  const measure = SHEET.test(part.name) ? new Measure() : null;
  let [unpacked, checksum] = [0, 0];
  for await (const piece of unpackPart(file, part)) {
    unpacked += piece.length;
    if (unpacked > part.unpackedBytes) return DAMAGED;
    checksum = crc32(piece, checksum);
    const refusal = measure?.add(piece.toString('latin1')) ?? null;
    if (refusal !== null) return refusal;
  }
  return unpacked === part.unpackedBytes && checksum === part.checksum ? null : DAMAGED;
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

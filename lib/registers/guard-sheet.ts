import { createInflateRaw } from 'node:zlib';
import { type ArchivePart, listParts } from './inspect-archive';
import { MAX_COLUMNS, type TableFailure } from './table';

/**
 * A sheet unpacks into a rectangle, so that a few bytes naming a far cell on many rows could fill the memory. Every
 * sheet is therefore measured in a stream before any of it is built.
 */
const MAX_CELLS = 20_000_000;
const TAGS = /<(?:\w+:)?(row|c)[\s/>]|(?<=\s)r\s*=\s*["'](&|[A-Za-z]+)/g;
const LONGEST_TAG = 4096;

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
    if (unpacked > part.unpackedBytes) return { code: 'broken-archive', detail: 'damaged' };
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
    const cut = Math.max(whole.lastIndexOf('<'), whole.length - LONGEST_TAG);
    this.tail = whole.slice(cut);
    for (const [, tag, column] of whole.slice(0, cut).matchAll(TAGS)) {
      if (tag === 'row') this.beginRow();
      else if (tag === 'c') this.addCell();
      else this.widen(columnNumber(column ?? ''));
    }
    if (this.width > MAX_COLUMNS) return { code: 'too-many-columns', detail: 'columns', line: this.rows };
    return this.rows * this.width > MAX_CELLS ? { code: 'too-large', detail: 'cells' } : null;
  }

  private beginRow(): void {
    this.rows += 1;
    this.inRow = 0;
  }

  /** A cell that names no column stands right of the one before it. */
  private addCell(): void {
    this.inRow += 1;
    this.widen(this.inRow);
  }

  private widen(width: number): void {
    this.width = Math.max(this.width, width);
  }
}

/** `A` is 1, `AA` is 27; what is no letter is out of every bound. */
function columnNumber(letters: string): number {
  if (letters === '&' || letters.length > 3) return Number.POSITIVE_INFINITY;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

import { createInflateRaw } from 'node:zlib';
import type { TableFailure } from './table';

/** What a spreadsheet may hold unpacked. An archive that says less than it holds is stopped at what it says. */
const MAX_SHEET_BYTES = 256 * 1024 * 1024;
const MAX_STRINGS_BYTES = 128 * 1024 * 1024;
const MAX_OTHER_BYTES = 16 * 1024 * 1024;

const DAMAGED: TableFailure = { code: 'broken-archive', detail: 'damaged' };

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

export interface ArchivePart {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its own header stands. */
  readonly offset: number;
  readonly isStored: boolean;
  readonly checksum: number;
}

/** The parts of an archive by its own directory, or null when that is damaged. */
export function listParts(file: Buffer): ArchivePart[] | null {
  const end = findEnd(file);
  if (end === -1) return null;
  const expected = file.readUInt16LE(end + 10);
  const parts: ArchivePart[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < expected; i += 1) {
    if (at + ENTRY_LENGTH > file.length || file.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameLength = file.readUInt16LE(at + 28);
    parts.push({
      name: file.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      packedBytes: file.readUInt32LE(at + 20),
      unpackedBytes: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
      isStored: file.readUInt16LE(at + 10) === 0,
      checksum: file.readUInt32LE(at + 16),
    });
    at += ENTRY_LENGTH + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** The bytes that a part holds, a piece at a time; throws when they are damaged. */
export async function* unpackPart(file: Buffer, part: ArchivePart): AsyncGenerator<Buffer> {
  const nameLength = file.readUInt16LE(part.offset + 26);
  const start = part.offset + 30 + nameLength + file.readUInt16LE(part.offset + 28);
  const packed = file.subarray(start, start + part.packedBytes);
  if (part.isStored) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  inflate.end(packed);
  // A stream without an encoding gives buffers.
  for await (const piece of inflate) yield piece as Buffer;
}

const PIECE_BYTES = 128 * 1024;

function findEnd(file: Buffer): number {
  const lowest = Math.max(0, file.length - END_LENGTH - 0xffff);
  for (let at = file.length - END_LENGTH; at >= lowest; at -= 1) {
    if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return -1;
}

const limitOf = (name: string): number => {
  if (/^xl\/worksheets\//i.test(name)) return MAX_SHEET_BYTES;
  return /sharedStrings\.xml$/i.test(name) ? MAX_STRINGS_BYTES : MAX_OTHER_BYTES;
};

/** Only these are unpacked; pictures and the like may be as large as they are. */
export const isRead = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** Null when the workbook may be unpacked within bounded memory. */
export function refuseArchive(file: Buffer): TableFailure | null {
  const parts = listParts(file);
  if (parts === null) return DAMAGED;
  const has = (name: string): boolean => parts.some((part) => part.name === name);
  if (!has('[Content_Types].xml'))
    return { code: 'not-a-table', detail: has('content.xml') ? 'open-document' : 'archive' };
  for (const part of parts.filter(({ name }) => isRead(name))) {
    // A size left out would lift every limit that rests on it.
    if (part.packedBytes === 0 || part.unpackedBytes === 0 || part.offset + 30 > file.length) return DAMAGED;
    if (part.unpackedBytes > limitOf(part.name)) return { code: 'too-large', detail: 'unpacked-bytes' };
  }
  return null;
}

import { setImmediate } from 'node:timers/promises';
import { type ArchivePart, listParts, unpackPart } from './inspect-archive';

/**
 * Lets a reader that runs ahead of whoever consumes its rows go on only while a row is being waited for, so that a
 * large sheet never stands in the memory as rows.
 */
export class Pace {
  private isWaiting = false;
  private wake: (() => void) | null = null;

  /** Marks the time in which the consumer waits. */
  async during<T>(wait: () => Promise<T>): Promise<T> {
    this.isWaiting = true;
    this.wake?.();
    try {
      return await wait();
    } finally {
      this.isWaiting = false;
    }
  }

  /** Resolves once a row is waited for that is not there yet. */
  async needed(): Promise<void> {
    await setImmediate();
    while (!this.isWaiting) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      // A row that was ready is handed over before this turn ends; only who still waits then lacks one.
      await setImmediate();
    }
  }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const NEEDED_FIRST = /^\[Content_Types\]\.xml$|\.rels$|^xl\/(?:workbook|sharedStrings|styles)\.xml$/i;

/** The archive written anew for a reader that goes from front to back: what describes the sheets before the sheets. */
export function pacedArchive(file: Buffer, pace: Pace): ReadableStream<Uint8Array> {
  const parts = listParts(file) ?? [];
  const first = parts.filter(({ name }) => NEEDED_FIRST.test(name));
  const sheets = parts.filter(({ name }) => SHEET.test(name));
  const source = pieces(file, [...first, ...sheets], pace);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/**
 * A sheet whose lines were drawn or coloured down to the last row it can have holds a million rows of nothing, each of which
 * takes the reader as long as one of a register.
 */
const EMPTY_ROWS = /<row\b[^<>]*(?:\/>|>(?:\s*<c\b[^<>]*\/>)*\s*<\/row>)/g;
const NUMBERED = /\sr\s*=/;

/** A piece of a sheet with blanks where its empty rows were; one that bears no number stays, as those below are counted on. */
function withoutEmptyRows(piece: Buffer): Buffer {
  const text = piece.toString('latin1');
  return Buffer.from(
    text.replace(EMPTY_ROWS, (row) => (NUMBERED.test(row.slice(0, row.indexOf('>'))) ? ' '.repeat(row.length) : row)),
    'latin1',
  );
}

async function* pieces(file: Buffer, parts: readonly ArchivePart[], pace: Pace): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    yield storedHeader(part);
    for await (const piece of unpackPart(file, part)) {
      await pace.needed();
      yield SHEET.test(part.name) ? withoutEmptyRows(piece) : piece;
    }
  }
}

function storedHeader({ name, unpackedBytes }: ArchivePart): Buffer {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(unpackedBytes, 18);
  header.writeUInt32LE(unpackedBytes, 22);
  header.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([header, bytes]);
}

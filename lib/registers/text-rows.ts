import { createReadStream } from 'node:fs';
import { CsvScanner } from './csv-scanner';
import type { TextEncoding } from './detect-encoding';
import { DECLARATION } from './detect-separator';
import { isNeutral, restoreCell } from './neutral-cell';
import { isBlank, type Separator, type TableRow, withoutNul } from './table';

/** The rows of a text file that are not blank, the heading among them, as many at once as a piece of the file holds. */
export async function* textRows(
  path: string,
  encoding: TextEncoding,
  separator: Separator,
): AsyncGenerator<readonly TableRow[]> {
  const scanner = new CsvScanner(separator);
  let isFirst = true;
  let skipped = 0;
  for await (const text of decodedPieces(path, encoding)) {
    let piece = text;
    if (isFirst && text !== '') {
      isFirst = false;
      piece = text.replace(DECLARATION, '');
      skipped = piece.length < text.length ? 1 : 0;
    }
    yield clean(scanner.scan(piece), skipped);
  }
  yield clean(scanner.end(), skipped);
}

function clean(rows: readonly TableRow[], skipped: number): readonly TableRow[] {
  const kept: TableRow[] = [];
  for (const row of rows) {
    if (isBlank(row.cells)) continue;
    const cells = row.cells.some(isNeutral) ? row.cells.map(restoreCell) : row.cells;
    kept.push(skipped === 0 && cells === row.cells ? row : { line: row.line + skipped, cells });
  }
  return kept;
}

async function* decodedPieces(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 })) {
    // A read stream without an encoding gives buffers.
    yield withoutNul(decoder.decode(chunk as Buffer, { stream: true }));
  }
  yield decoder.decode();
}

import { createReadStream } from 'node:fs';
import { CsvScanner } from './csv-scanner';
import type { TextEncoding } from './detect-encoding';
import { DECLARATION } from './detect-separator';
import { restoreCell } from './neutral-cell';
import { isBlank, type Separator, type TableRow } from './table';

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

const clean = (rows: readonly TableRow[], skipped: number): readonly TableRow[] =>
  rows
    .filter(({ cells }) => !isBlank(cells))
    .map(({ line, cells }) => ({ line: line + skipped, cells: cells.map(restoreCell) }));

async function* decodedPieces(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    // A read stream without an encoding gives buffers.
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}

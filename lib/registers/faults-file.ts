import type { Readable } from 'node:stream';
import { type TableFormat, type WrittenRow, writeTable } from './write-table';

/** A row that did not pass, as it was written. */
export interface Fault<R extends string = string> {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly R[];
}

export interface FaultsFile<R extends string = string> {
  /** The heading of the file that was read, so that the faults file can be put right and read again. */
  readonly heading: readonly string[];
  readonly faults: Iterable<Fault<R>> | AsyncIterable<Fault<R>>;
  readonly words: FaultsWords<R>;
}

/** The words in the reader's language. */
export interface FaultsWords<R extends string = string> {
  readonly sheet: string;
  readonly line: string;
  readonly reasons: string;
  readonly ofReason: (reason: R) => string;
}

/** The rejected rows with their line, their fields as written and every reason. */
export function writeFaults<R extends string>(format: TableFormat, file: FaultsFile<R>): Readable {
  const { words, heading } = file;
  return writeTable(format, {
    name: words.sheet,
    heading: [words.line, ...heading, words.reasons],
    rows: faultRows(file),
  });
}

async function* faultRows<R extends string>({ faults, heading, words }: FaultsFile<R>): AsyncGenerator<WrittenRow> {
  for await (const { line, cells, reasons } of faults) {
    const fields = heading.map((_, i) => cells[i] ?? '');
    yield [line, ...fields, reasons.map(words.ofReason).join('; ')];
  }
}

import { CsvScanner } from './csv-scanner';
import { isBlank, MAX_COLUMNS, type Separator, TableBroken, type TableRow } from './table';

export const SEPARATORS: readonly Separator[] = [';', ',', '\t', '|'];

/** The separator under which the lines of a sample have most columns and agree on their number; null for mere text. */
export function detectSeparator(sample: string, isWholeFile: boolean): Separator | null {
  const declared = declaredSeparator(sample);
  if (declared !== null) return declared;
  const scored = SEPARATORS.map((separator) => ({ separator, score: agreement(sample, separator, isWholeFile) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.separator : commonestIn(sample);
}

/** Spreadsheets write `sep=;` as the first line for one another. */
export const DECLARATION = /^\ufeff?sep=(.)\r?\n/i;

function declaredSeparator(sample: string): Separator | null {
  const written = DECLARATION.exec(sample)?.[1];
  return SEPARATORS.find((separator) => separator === written) ?? null;
}

const PIECE = 4096;
const ENOUGH_ROWS = 200;

/** How many cells each row has, as far as the sample goes before it breaks off. */
function widths(sample: string, separator: Separator, isWholeFile: boolean): number[] {
  const scanner = new CsvScanner(separator);
  const rows: TableRow[] = [];
  try {
    for (let at = 0; at < sample.length && rows.length < ENOUGH_ROWS; at += PIECE) {
      rows.push(...scanner.scan(sample.slice(at, at + PIECE)));
    }
    if (isWholeFile) rows.push(...scanner.end());
  } catch (error) {
    if (!(error instanceof TableBroken)) throw error;
  }
  return rows.filter((row) => !isBlank(row.cells)).map((row) => row.cells.length);
}

function agreement(sample: string, separator: Separator, isWholeFile: boolean): number {
  const found = widths(sample, separator, isWholeFile);
  const frequency = new Map<number, number>();
  for (const width of found) frequency.set(width, (frequency.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, times] of frequency) {
    const share = times / found.length;
    if (width > 1 && share >= 0.5) best = Math.max(best, share * share * Math.log2(width));
  }
  return best;
}

/** When no row is complete, as with a quote left open in the heading, the first line alone must tell. */
function commonestIn(sample: string): Separator | null {
  const first = sample.slice(0, sample.search(/[\r\n]|$/));
  const counted = SEPARATORS.map((separator) => ({ separator, times: first.split(separator).length - 1 }));
  const best = counted.reduce((a, b) => (b.times > a.times ? b : a));
  const isBrokenOff = first.includes('"') || best.times > MAX_COLUMNS;
  return isBrokenOff && best.times > 0 ? best.separator : null;
}

import { CsvScanner } from './csv-scanner';
import { isBlank, type Separator, TableBroken } from './table';

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

function widths(sample: string, separator: Separator, isWholeFile: boolean): number[] {
  const scanner = new CsvScanner(separator);
  try {
    const rows = scanner.scan(sample);
    if (isWholeFile && !scanner.isInQuotes) rows.push(...scanner.end());
    return rows
      .filter((row) => !isBlank(row.cells))
      .slice(0, 200)
      .map((row) => row.cells.length);
  } catch (error) {
    if (error instanceof TableBroken) return [];
    throw error;
  }
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

/** When no line is complete, as with a quote left open in the heading, the first line alone must tell. */
function commonestIn(sample: string): Separator | null {
  if (!/^\ufeff?[^\r\n]*"/.test(sample)) return null;
  const first = sample.slice(0, sample.search(/[\r\n]|$/));
  const counted = SEPARATORS.map((separator) => ({ separator, times: first.split(separator).length - 1 }));
  const best = counted.reduce((a, b) => (b.times > a.times ? b : a));
  return best.times > 0 ? best.separator : null;
}

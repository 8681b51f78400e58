import type { LishenetsReason } from './check-lishenets';
import type { ResidentReason } from './check-resident';
import type { SettlementReason } from './check-settlement';
import type { RegisterColumn } from './headings';

/** The column whose cell a reason is about, in a file of whichever register. */
export const FAULTY_COLUMN = {
  ...{ 'volost-missing': 'volost', 'soviet-missing': 'soviet', 'settlement-missing': 'settlement' },
  ...{ 'population-unreadable': 'population', 'versts-unreadable': 'versts' },
  ...{ 'surname-missing': 'surname', 'settlement-unknown': 'settlement', 'sex-unreadable': 'sex' },
  ...{ 'birth-year-unreadable': 'birthYear', 'birth-year-impossible': 'birthYear' },
  ...{ 'born-on-unreadable': 'bornOn', 'born-on-differs': 'bornOn', 'words-too-long': 'surname' },
  ...{ 'evidence-missing': 'document', 'ground-unknown': 'letter', 'person-not-in-register': 'surname' },
  'record-ended': 'ended',
} as const satisfies Readonly<Record<ResidentReason | SettlementReason | LishenetsReason, RegisterColumn>>;

const COLUMNS: ReadonlyMap<string, RegisterColumn> = new Map(Object.entries(FAULTY_COLUMN));

/** Which cells of a row are at fault, by the columns as they were found in its file. */
export function faultyCells(
  reasons: readonly string[],
  mapping: Readonly<Record<string, number | null>>,
): ReadonlySet<number> {
  const cells = reasons.map((reason) => mapping[COLUMNS.get(reason) ?? ''] ?? null);
  return new Set(cells.filter((cell) => cell !== null));
}

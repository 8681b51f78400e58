import { type Checked, passed, reasonsOf } from './checked';
import { cellOf, type Mapping } from './columns';
import { type PlaceDefaults, placeKey } from './find-settlement';
import { readCount, readDistance } from './read-values';

export const SETTLEMENT_REASONS = [
  'volost-missing',
  'soviet-missing',
  'settlement-missing',
  'population-unreadable',
  'versts-unreadable',
] as const;
export type SettlementReason = (typeof SETTLEMENT_REASONS)[number];

export interface SettlementRow {
  readonly volost: string;
  readonly soviet: string;
  readonly settlement: string;
  readonly type: string | null;
  readonly population: number;
  readonly versts: number | null;
  readonly nationality: string | null;
  /** Equal for two rows that name one place in any spelling. */
  readonly placeKey: string;
}

export interface SettlementChecks {
  readonly mapping: Mapping<'settlements'>;
  readonly defaults?: PlaceDefaults;
}

export function checkSettlement(
  cells: readonly string[],
  { mapping, defaults = {} }: SettlementChecks,
): Checked<SettlementRow, SettlementReason> {
  const cell = (column: keyof typeof mapping): string => cellOf(cells, mapping[column]);
  const place = {
    volost: cell('volost') || (defaults.volost ?? ''),
    soviet: cell('soviet') || (defaults.soviet ?? ''),
    settlement: cell('settlement'),
  };
  const population = readCount(cell('population'));
  const versts = readDistance(cell('versts'));
  const reasons = reasonsOf<SettlementReason>([
    ['volost-missing', place.volost === ''],
    ['soviet-missing', place.soviet === ''],
    ['settlement-missing', place.settlement === ''],
    ['population-unreadable', population === null],
    ['versts-unreadable', versts === null && cell('versts') !== ''],
  ]);
  if (reasons !== null) return { kind: 'rejected', reasons };
  if (population === null) throw new Error('A row without reasons lacks a value');
  return passed({
    ...place,
    type: cell('type') || null,
    population,
    versts,
    nationality: cell('nationality') || null,
    placeKey: placeKey(place),
  });
}

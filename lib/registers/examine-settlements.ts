import { checkSettlement, type SettlementChecks, type SettlementReason, type SettlementRow } from './check-settlement';
import { type Examination, examine, type Tally, type Verdict } from './examine';
import type { TableRow } from './table';

type Options = Pick<Examination<SettlementRow, SettlementReason>, 'findStored' | 'onProgress' | 'batchSize'>;

/** A register of settlements; `findStored` is asked by `placeKey`. */
export const examineSettlements = (
  rows: AsyncIterable<TableRow>,
  checks: SettlementChecks,
  options: Options = {},
): AsyncGenerator<Verdict<SettlementRow, SettlementReason>, Tally<SettlementReason>> =>
  examine(rows, {
    ...options,
    judge: (batch) => batch.map((row) => checkSettlement(row.cells, checks)),
    keyOf: (settlement) => settlement.placeKey,
  });

import { checkSettlement, type SettlementChecks, type SettlementReason, type SettlementRow } from './check-settlement';
import { type Examination, examine, type Rows, type Verdicts } from './examine';

type Options = Pick<
  Examination<SettlementRow, SettlementReason>,
  'findStored' | 'records' | 'onProgress' | 'batchSize'
>;

/** A register of settlements; `findStored` is asked by `placeKey`. */
export const examineSettlements = (
  rows: Rows,
  checks: SettlementChecks,
  options: Options = {},
): Verdicts<SettlementRow, SettlementReason> =>
  examine(rows, {
    ...options,
    judge: (batch) => batch.map((row) => checkSettlement(row.cells, checks)),
    keyOf: (settlement) => settlement.placeKey,
  });

import { checkResident, type ResidentChecks, type ResidentReason, type ResidentRow } from './check-resident';
import { type Examination, examine, type Rows, type Verdicts } from './examine';
import { writtenName } from './resident-key';

type Options = Pick<Examination<ResidentRow, ResidentReason>, 'findStored' | 'records' | 'onProgress' | 'batchSize'>;

/** A register of residents; `findStored` is asked by `normalKey` and may give `writtenName` of who is stored. */
export const examineResidents = (
  rows: Rows,
  checks: ResidentChecks,
  options: Options = {},
): Verdicts<ResidentRow, ResidentReason> =>
  examine(rows, {
    ...options,
    judge: (batch) => batch.map((row) => checkResident(row.cells, checks)),
    keyOf: (resident) => resident.normalKey,
    writtenOf: writtenName,
  });

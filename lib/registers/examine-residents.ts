import { checkResident, type ResidentChecks, type ResidentReason, type ResidentRow } from './check-resident';
import { type Examination, examine, type Tally, type Verdict } from './examine';
import { writtenName } from './resident-key';
import type { TableRow } from './table';

type Options = Pick<Examination<ResidentRow, ResidentReason>, 'findStored' | 'onProgress' | 'batchSize'>;

/** A register of residents; `findStored` is asked by `normalKey` and may give `writtenName` of who is stored. */
export const examineResidents = (
  rows: AsyncIterable<TableRow>,
  checks: ResidentChecks,
  options: Options = {},
): AsyncGenerator<Verdict<ResidentRow, ResidentReason>, Tally<ResidentReason>> =>
  examine(rows, {
    ...options,
    judge: (batch) => batch.map((row) => checkResident(row.cells, checks)),
    keyOf: (resident) => resident.normalKey,
    writtenOf: writtenName,
  });

import {
  checkLishenets,
  type LishenetsChecks,
  type LishenetsReason,
  type LishenetsRow,
  type PersonNamed,
  readLishenets,
} from './check-lishenets';
import { type Examination, examine, type Rows, type Verdicts } from './examine';
import type { TableRow } from './table';

/** Asks the register who each of a batch is: a resident's id, or null for nobody. One answer for each, in their order. */
export type ResidentFinder = (people: readonly PersonNamed[]) => Promise<readonly (string | null)[]>;

type Options = Pick<Examination<LishenetsRow, LishenetsReason>, 'findStored' | 'onProgress' | 'batchSize'>;

/** One ground of one person; `findStored` is asked by it. */
export const lishenetsKey = (row: Pick<LishenetsRow, 'residentId' | 'letter'>): string =>
  `${row.residentId}|${row.letter}`;

/** A register of the disfranchised: the same person under the same letter twice is a duplicate. */
export const examineLishentsy = (
  rows: Rows,
  checks: LishenetsChecks & { readonly findResidents: ResidentFinder },
  options: Options = {},
): Verdicts<LishenetsRow, LishenetsReason> =>
  examine(rows, { ...options, judge: (batch) => judge(batch, checks), keyOf: lishenetsKey });

async function judge(batch: readonly TableRow[], checks: LishenetsChecks & { readonly findResidents: ResidentFinder }) {
  const drafts = batch.map((row) => readLishenets(row.cells, checks));
  const named = drafts.flatMap((draft) => (draft.person === null ? [] : [draft.person]));
  const ids = named.length === 0 ? [] : await checks.findResidents(named);
  const idOf = new Map(named.map((person, i) => [person, ids[i] ?? null]));
  return drafts.map((draft) => {
    const residentId = draft.person === null ? null : (idOf.get(draft.person) ?? null);
    return checkLishenets(draft, residentId, checks.evidenceByLetter);
  });
}

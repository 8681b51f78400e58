import {
  checkLishenets,
  type LishenetsChecks,
  type LishenetsReason,
  type LishenetsRow,
  type PersonNamed,
  readLishenets,
} from './check-lishenets';
import type { Checked } from './checked';
import { type Examination, examine, type Rows, type Verdicts } from './examine';
import type { TableRow } from './table';

/** Asks the register who each of a batch is: a resident's id, or null for nobody. One answer for each, in their order. */
export type ResidentFinder = (people: readonly PersonNamed[]) => Promise<readonly (string | null)[]>;

/** Asks the register for entries that ended and rested on the very same paper: an id or null for each row. */
export type EndedFinder = (rows: readonly LishenetsRow[]) => Promise<readonly (string | null)[]>;

type Checks = LishenetsChecks & { readonly findResidents: ResidentFinder; readonly findEnded?: EndedFinder };
type Options = Pick<Examination<LishenetsRow, LishenetsReason>, 'findStored' | 'records' | 'onProgress' | 'batchSize'>;

/** One ground of one person; `findStored` is asked by it. */
export const lishenetsKey = (row: Pick<LishenetsRow, 'residentId' | 'letter'>): string =>
  `${row.residentId}|${row.letter}`;

/** A register of the disfranchised: the same person under the same letter twice is a duplicate. */
export const examineLishentsy = (
  rows: Rows,
  checks: Checks,
  options: Options = {},
): Verdicts<LishenetsRow, LishenetsReason> =>
  examine(rows, { ...options, judge: (batch) => judge(batch, checks), keyOf: lishenetsKey });

async function judge(batch: readonly TableRow[], checks: Checks) {
  const drafts = batch.map((row) => readLishenets(row.cells, checks));
  const named = drafts.flatMap((draft) => (draft.person === null ? [] : [draft.person]));
  const ids = named.length === 0 ? [] : await checks.findResidents(named);
  const idOf = new Map(named.map((person, i) => [person, ids[i] ?? null]));
  const checked = drafts.map((draft) => {
    const residentId = draft.person === null ? null : (idOf.get(draft.person) ?? null);
    return checkLishenets(draft, residentId, checks.evidenceByLetter);
  });
  const known = await withoutEnded(checked, checks.findEnded);
  return known.map((answer, i): Answer => {
    const isNew = answer.kind === 'value' && drafts[i]?.hasEnded === true;
    return isNew ? { kind: 'rejected', reasons: ['record-ended'] } : answer;
  });
}

type Answer = Checked<LishenetsRow, LishenetsReason>;

async function withoutEnded(
  checked: readonly Answer[],
  findEnded: EndedFinder | undefined,
): Promise<readonly Answer[]> {
  const rows = checked.flatMap((answer) => (answer.kind === 'value' ? [answer.value] : []));
  if (findEnded === undefined || rows.length === 0) return checked;
  const ended = await findEnded(rows);
  const idOf = new Map(rows.map((row, i) => [row, ended[i] ?? null]));
  return checked.map((answer) => {
    const id = answer.kind === 'value' ? (idOf.get(answer.value) ?? null) : null;
    return id === null ? answer : { kind: 'known', id };
  });
}

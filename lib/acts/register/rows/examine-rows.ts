import { realDay } from '@/lib/clock';
import { partsOf } from '@/lib/kernel/civil-day';
import type { ResidentReason, ResidentRow } from '@/lib/registers/check-resident';
import type { Mapping, RegisterColumn } from '@/lib/registers/columns';
import type { Verdict } from '@/lib/registers/examine';
import { examineResidents } from '@/lib/registers/examine-residents';
import { FAULTY_COLUMN } from '@/lib/registers/faulty-column';
import { settlementFinder } from '@/lib/registers/find-settlement';
import type { TableRow } from '@/lib/registers/table';
import type { Db } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { findElectionYear } from '../import/election-year';
import { defaultsOf, listSettlements } from '../import/places';
import { findResidents } from '../import/residents';

/** The columns of a grid of residents, in its order; place above the settlement is the soviet's own. */
export const GRID_COLUMNS = [
  ...(['settlement', 'household', 'surname', 'given', 'patronymic', 'sex', 'birthYear', 'bornOn'] as const),
  ...(['nationality', 'occupation', 'party'] as const),
] as const satisfies readonly RegisterColumn<'residents'>[];

export const MOST_ROWS = 5000;

const MAPPING: Mapping<'residents'> = {
  record: null,
  ended: null,
  ...{ volost: null, soviet: null, settlement: 0, household: 1, surname: 2, given: 3, patronymic: 4, sex: 5 },
  ...{ birthYear: 6, bornOn: 7, nationality: 8, occupation: 9, party: 10 },
};

export type RowVerdict = Verdict<ResidentRow, ResidentReason>;

/** Judges rows typed or pasted for a soviet exactly as a file of its register is judged; `line` counts from 0. */
export async function examineRows(
  db: Db,
  soviet: TerritoryModel,
  campaignId: string | null,
  rows: readonly (readonly string[])[],
): Promise<readonly RowVerdict[]> {
  const checks = {
    mapping: MAPPING,
    findSettlement: settlementFinder(await listSettlements(db, soviet)),
    electionYear: campaignId === null ? partsOf(realDay()).year : await findElectionYear(db, campaignId, soviet),
    defaults: await defaultsOf(db, soviet),
  };
  const findStored = (keys: readonly string[]) => findResidents(db, keys);
  const verdicts: RowVerdict[] = [];
  for await (const some of examineResidents(tableOf(rows), checks, { findStored })) verdicts.push(...some);
  return verdicts;
}

async function* tableOf(rows: readonly (readonly string[])[]): AsyncGenerator<TableRow> {
  for (const [line, cells] of rows.entries()) yield { line, cells };
}

/** Whose cell a reason is about; a grid has none that says a record has ended. */
export const COLUMN_OF: Readonly<Record<ResidentReason, (typeof GRID_COLUMNS)[number]>> = {
  ...FAULTY_COLUMN,
  'record-ended': 'surname',
};

import type { CivilDay } from '@/lib/kernel/civil-day';
import { dayOfDate } from '@/lib/kernel/civil-day';
import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { findStandings, type Standing } from '../../shared/standing';
import { type Columns, findOpenUchastki } from '../placement';
import { isLiving, type Planned, planMove, type Verdict } from '../relocate';
import type { Change } from './input';

interface Asked {
  readonly sovietId: string;
  readonly today: CivilDay;
  readonly reason: string;
}

/** What the change makes of each of the people, and whom it cannot apply to. */
export async function planChange(
  tx: Tx,
  rows: readonly ResidentModel[],
  change: Change,
  { sovietId, today, reason }: Asked,
): Promise<readonly Planned[]> {
  if (change.kind === 'move')
    return planMove(tx, rows, (row) => ({
      sovietId,
      settlementId: change.settlementId ?? row.settlementId,
      household: change.household,
    }));
  if (change.kind === 'field') {
    const [standing] = change.field === 'isOfAge' ? await findStandings(tx, [sovietId]) : [];
    return rows.map((row) => planField(row, change, standing));
  }
  const open = await findOpenUchastki(tx, [sovietId]);
  if (change.kind === 'strike') return rows.map((row) => planStrike(row, open, change.on ?? today, reason));
  return rows.map((row) => planUchastok(row, open, change.uchastokId));
}

const COLUMNS = {
  ...{ nationality: 'nationality', occupation: 'occupation', party: 'party' },
  ...{ detained: 'detained', isOfAge: 'is_of_age' },
} as const;

function planField(
  row: ResidentModel,
  change: Extract<Change, { kind: 'field' }>,
  standing: Standing | undefined,
): Planned {
  const column = COLUMNS[change.field];
  const stored = row[change.field];
  const value = change.value === '' ? null : change.value;
  const isTold = row.bornOn !== null || (standing !== undefined && standing.ages.undecidedBirthYear !== row.birthYear);
  const isSettled = change.field === 'isOfAge' && value !== null && isTold;
  const verdict = stored === value ? 'already-so' : isSettled ? 'age-told' : 'fits';
  return planned(row, { [column]: stored }, { [column]: value }, verdict);
}

function planStrike(row: ResidentModel, open: ReadonlySet<string>, on: CivilDay, reason: string): Planned {
  const before = {
    ...{ struck_on: row.struckOn === null ? null : dayOfDate(row.struckOn), strike_reason: row.strikeReason },
    ...{ normal_key: row.normalKey, uchastok_id: row.uchastokId, elector_no: row.electorNo },
  };
  const after = { struck_on: on, strike_reason: reason, normal_key: null, uchastok_id: null, elector_no: null };
  return planned(row, before, after, isIn(open, row.uchastokId) ? 'meeting-open' : 'fits');
}

function planUchastok(row: ResidentModel, open: ReadonlySet<string>, uchastokId: string): Planned {
  const before = { uchastok_id: row.uchastokId, elector_no: row.electorNo };
  const isOpen = isIn(open, row.uchastokId) || open.has(uchastokId);
  const verdict = row.uchastokId === uchastokId ? 'already-so' : isOpen ? 'meeting-open' : 'fits';
  return planned(row, before, { uchastok_id: uchastokId, elector_no: null }, verdict);
}

const isIn = (open: ReadonlySet<string>, uchastokId: string | null): boolean =>
  uchastokId !== null && open.has(uchastokId);

const planned = (row: ResidentModel, before: Columns, after: Columns, verdict: Verdict): Planned => ({
  ...{ row, before, after },
  verdict: isLiving(row) ? verdict : 'struck',
});

import type { CivilDay } from '@/lib/kernel/civil-day';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { findStandings, type Standing } from '../../shared/standing';
import { type Columns, findOpenUchastki } from '../placement';
import { isLiving, type Planned, planMove, type Verdict } from '../relocate';
import type { Change } from './input';
import { listComplaining } from './leaving';

interface Asked {
  readonly today: CivilDay;
  readonly reason: string;
  /** Of the settlement or the uchastok that people are to come to. */
  readonly toSovietId: string | null;
}

/** What the change makes of each of the people, whatever soviets they are of, and whom it cannot apply to. */
export async function planChange(
  tx: Tx,
  rows: readonly ResidentModel[],
  change: Change,
  { toSovietId, today, reason }: Asked,
): Promise<readonly Planned[]> {
  const sovietIds = [...new Set(rows.map(({ sovietId }) => sovietId))];
  if (change.kind === 'move') {
    const moved = await planMove(tx, rows, (row) => ({
      sovietId: toSovietId ?? row.sovietId,
      settlementId: change.settlementId ?? row.settlementId,
      household: change.household,
    }));
    return keepComplaining(tx, moved);
  }
  if (change.kind === 'field') {
    const standings = change.field === 'isOfAge' ? await findStandings(tx, sovietIds) : [];
    const bySoviet = new Map(standings.map((standing) => [standing.sovietId, standing]));
    return rows.map((row) => planField(row, change, bySoviet.get(row.sovietId)));
  }
  const open = await findOpenUchastki(tx, sovietIds);
  if (change.kind === 'strike') return rows.map((row) => planStrike(row, open, change.on ?? today, reason));
  return rows.map((row) => planUchastok(row, open, change.uchastokId, row.sovietId === toSovietId));
}

/** Nobody leaves a soviet whose commission still has their complaint. */
async function keepComplaining(tx: Tx, moved: readonly Planned[]): Promise<readonly Planned[]> {
  const leaves = ({ row, after, verdict }: Planned) => verdict === 'fits' && after.soviet_id !== row.sovietId;
  const complaining = await listComplaining(
    tx,
    moved.filter(leaves).map(({ row }) => row.id),
  );
  return moved.map((one) =>
    leaves(one) && complaining.has(one.row.id) ? { ...one, verdict: 'complaint-runs' as const } : one,
  );
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
    ...{ struck_on: dayOfColumn(row.struckOn), strike_reason: row.strikeReason },
    ...{ normal_key: row.normalKey, uchastok_id: row.uchastokId, elector_no: row.electorNo },
  };
  const after = { struck_on: on, strike_reason: reason, normal_key: null, uchastok_id: null, elector_no: null };
  return planned(row, before, after, isIn(open, row.uchastokId) ? 'meeting-open' : 'fits');
}

function planUchastok(row: ResidentModel, open: ReadonlySet<string>, uchastokId: string, isOfSoviet: boolean): Planned {
  const before = { uchastok_id: row.uchastokId, elector_no: row.electorNo };
  const isOpen = isIn(open, row.uchastokId) || open.has(uchastokId);
  const free = isOpen ? 'meeting-open' : 'fits';
  const verdict = row.uchastokId === uchastokId ? 'already-so' : free;
  return planned(row, before, { uchastok_id: uchastokId, elector_no: null }, isOfSoviet ? verdict : 'other-soviet');
}

const isIn = (open: ReadonlySet<string>, uchastokId: string | null): boolean =>
  uchastokId !== null && open.has(uchastokId);

const planned = (row: ResidentModel, before: Columns, after: Columns, verdict: Verdict): Planned => ({
  ...{ row, before, after },
  verdict: isLiving(row) ? verdict : 'struck',
});

import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { isOpenAgain } from '../shared/settled-ages';
import { findStandings } from '../shared/standing';
import { type Columns, findOpenUchastki, findPlacement } from './placement';
import { keysOf } from './resident-facts';

export interface Target {
  readonly sovietId: string;
  readonly settlementId: string;
  /** As it is when absent. */
  readonly household?: string | undefined;
}

/** Why a change cannot apply to a person, or that it does. */
export type Verdict =
  | 'fits'
  | 'already-so'
  | 'twin-there'
  | 'meeting-open'
  | 'struck'
  | 'age-told'
  | 'other-soviet'
  | 'complaint-runs';

export interface Planned {
  readonly row: ResidentModel;
  readonly verdict: Verdict;
  readonly before: Columns;
  readonly after: Columns;
}

export const isLiving = (row: ResidentModel): boolean => row.struckOn === null && row.mergedIntoId === null;

/** What becomes of people who go to another place: their keys, their uchastok, and who cannot go because they are there already. */
export async function planMove(
  tx: Tx,
  rows: readonly ResidentModel[],
  target: (row: ResidentModel) => Target,
): Promise<readonly Planned[]> {
  const moves = rows.map((row) => moveOf(row, target(row)));
  const sovietIds = [...new Set(moves.map(({ to }) => to.sovietId))];
  const ids = rows.map(({ id }) => id);
  const placements = sovietIds.map(async (sovietId) => [sovietId, await findPlacement(tx, sovietId, ids)] as const);
  const places = new Map(await Promise.all(placements));
  const open = await findOpenUchastki(tx, [...new Set([...sovietIds, ...rows.map(({ sovietId }) => sovietId)])]);
  const taken = await findTaken(tx, moves);
  const isOpenThere = await findAgesOpened(tx, moves);
  return moves.map((move): Planned => {
    const { row, to, normalKey } = move;
    const placed = places.get(to.sovietId)?.({ ...to, residentId: row.id }) ?? null;
    const stays = to.settlementId === row.settlementId ? row.uchastokId : null;
    const uchastokId = placed ?? stays;
    const isOpened = isOpenThere(move);
    const before = { ...columnsOf(row), ...(isOpened && { is_of_age: row.isOfAge }) };
    const after = {
      ...(isOpened && { is_of_age: null }),
      ...{ soviet_id: to.sovietId, settlement_id: to.settlementId, household: to.household, normal_key: normalKey },
      ...{ uchastok_id: uchastokId, elector_no: uchastokId === row.uchastokId ? row.electorNo : null },
    };
    return { row, before, after, verdict: verdictOf(move, taken, open, uchastokId) };
  });
}

interface Move {
  readonly row: ResidentModel;
  readonly to: Required<{ [K in keyof Target]: string }>;
  readonly normalKey: string;
}

function moveOf(row: ResidentModel, target: Target): Move {
  const to = { ...target, household: target.household ?? row.household };
  return { row, to, normalKey: keysOf({ ...row, ...to }).normalKey };
}

function verdictOf(move: Move, taken: Taken, open: ReadonlySet<string>, uchastokId: string | null): Verdict {
  const { row, to } = move;
  if (!isLiving(row)) return 'struck';
  if (to.settlementId === row.settlementId && to.household === row.household) return 'already-so';
  if (taken(move)) return 'twin-there';
  const leaves = row.uchastokId !== uchastokId && row.uchastokId !== null && open.has(row.uchastokId);
  const comes = row.uchastokId !== uchastokId && uchastokId !== null && open.has(uchastokId);
  return leaves || comes ? 'meeting-open' : 'fits';
}

const columnsOf = (row: ResidentModel): Columns => ({
  ...{ soviet_id: row.sovietId, settlement_id: row.settlementId, household: row.household },
  ...{ normal_key: row.normalKey, uchastok_id: row.uchastokId, elector_no: row.electorNo },
});

/** Whose age was settled for the elections that they leave, and is open for those that they come to. */
async function findAgesOpened(tx: Tx, moves: readonly Move[]): Promise<(move: Move) => boolean> {
  const leaving = moves.filter(({ row, to }) => row.isOfAge !== null && row.sovietId !== to.sovietId);
  const sovietIds = [...new Set(leaving.flatMap(({ row, to }) => [row.sovietId, to.sovietId]))];
  const standings = sovietIds.length === 0 ? [] : await findStandings(tx, sovietIds);
  const dayOf = new Map(standings.map(({ sovietId, electionDay }) => [sovietId, electionDay]));
  return ({ row, to }) => {
    const [settledFor, day] = [dayOf.get(row.sovietId), dayOf.get(to.sovietId)];
    return settledFor !== undefined && day !== undefined && isOpenAgain(row.isOfAge, settledFor, day);
  };
}

type Taken = (move: Move) => boolean;

/** Whom the people would meet there: a living record of the same person, or another of them with the same key. */
async function findTaken(tx: Tx, moves: readonly Move[]): Promise<Taken> {
  const keyOf = ({ to, normalKey }: Move): string => `${to.settlementId}|${normalKey}`;
  const stored = await tx.$queryRaw<{ id: string; key: string }[]>`
    SELECT r.id, r.settlement_id || '|' || r.normal_key AS key
    FROM unnest(${moves.map(({ to }) => to.settlementId)}::uuid[], ${moves.map((move) => move.normalKey)}::text[]) AS k(settlement, key)
    JOIN resident r ON r.settlement_id = k.settlement AND r.normal_key = k.key`;
  const there = Map.groupBy(stored, ({ key }) => key);
  const first = new Map<string, string>();
  for (const move of moves) if (!first.has(keyOf(move))) first.set(keyOf(move), move.row.id);
  return (move) => {
    const meets = (there.get(keyOf(move)) ?? []).some(({ id }) => id !== move.row.id);
    return meets || first.get(keyOf(move)) !== move.row.id;
  };
}

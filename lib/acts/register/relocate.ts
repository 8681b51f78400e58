import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { isOpenAgain } from '../shared/settled-ages';
import { findStandings } from '../shared/standing';
import { findBeside, keyBeside } from './beside';
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
  const keyOf = await findKeys(tx, moves);
  const isOpenThere = await findAgesOpened(tx, moves);
  return moves.map((move): Planned => {
    const { row, to } = move;
    const key = keyOf(move);
    const placed = places.get(to.sovietId)?.({ ...to, residentId: row.id }) ?? null;
    const stays = to.settlementId === row.settlementId ? row.uchastokId : null;
    const uchastokId = placed ?? stays;
    const isOpened = isOpenThere(move);
    const before = { ...columnsOf(row), ...(isOpened && { is_of_age: row.isOfAge }) };
    const after = {
      ...(isOpened && { is_of_age: null }),
      ...{
        soviet_id: to.sovietId,
        settlement_id: to.settlementId,
        household: to.household,
        normal_key: key ?? move.normalKey,
      },
      ...{ uchastok_id: uchastokId, elector_no: uchastokId === row.uchastokId ? row.electorNo : null },
    };
    return { row, before, after, verdict: verdictOf(move, key === null, open, uchastokId) };
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

function verdictOf({ row, to }: Move, isTaken: boolean, open: ReadonlySet<string>, uchastokId: string | null): Verdict {
  if (!isLiving(row)) return 'struck';
  if (to.settlementId === row.settlementId && to.household === row.household) return 'already-so';
  if (isTaken) return 'twin-there';
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

/** The record does not bear the key of its name: another has it there. */
const standsBeside = (row: ResidentModel): boolean => row.normalKey !== keysOf(row).normalKey;

const placeOf = ({ to, normalKey }: Move): string => `${to.settlementId}|${normalKey}`;

/**
 * The key that each would have there; null where it is taken by a living record of the same person, or by another of them.
 * Two that stand beside each other under one name go together, and either comes back to the other.
 */
async function findKeys(tx: Tx, moves: readonly Move[]): Promise<(move: Move) => string | null> {
  const stored = await tx.$queryRaw<{ id: string; key: string }[]>`
    SELECT r.id, r.settlement_id || '|' || r.normal_key AS key
    FROM unnest(${moves.map(({ to }) => to.settlementId)}::uuid[], ${moves.map((move) => move.normalKey)}::text[]) AS k(settlement, key)
    JOIN resident r ON r.settlement_id = k.settlement AND r.normal_key = k.key`;
  const there = Map.groupBy(stored, ({ key }) => key);
  const first = new Map<string, ResidentModel>();
  for (const move of moves.filter(({ row }) => isLiving(row))) {
    const before = first.get(placeOf(move));
    if (before === undefined || (standsBeside(before) && !standsBeside(move.row))) first.set(placeOf(move), move.row);
  }
  const meets = (move: Move) => (there.get(placeOf(move)) ?? []).some(({ id }) => id !== move.row.id);
  const returning = moves.filter(meets).map(({ row, to, normalKey }) => ({ id: row.id, ...to, normalKey }));
  const beside = await findBeside(tx, returning);
  return (move) => {
    const { row, normalKey } = move;
    const ahead = first.get(placeOf(move)) ?? row;
    const isAlone = ahead.id === row.id;
    if (isAlone && !meets(move)) return normalKey;
    const goesBeside = isAlone || (standsBeside(row) && keysOf(ahead).normalKey === keysOf(row).normalKey);
    return goesBeside && (!meets(move) || beside.has(row.id)) ? keyBeside({ id: row.id, normalKey }) : null;
  };
}

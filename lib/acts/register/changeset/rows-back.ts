import type { Tx } from '@/lib/store/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { type Columns, findOpenUchastki, findPlacement, type Laid } from '../placement';
import type { Leaving } from './leaving';

interface Back {
  readonly resident_id: string;
  readonly before: Columns;
  readonly soviet_id: string;
  readonly stands_in: string;
  readonly settlement_id: string;
  readonly household: string;
  readonly uchastok_id: string | null;
  readonly elector_no: number | null;
}

/** What is laid back, the soviet that the person goes back to, and the uchastok that the record stands in now. */
interface LaidBack extends Laid {
  readonly toSovietId: string | null;
  readonly fromUchastokId: string | null;
}

/** What stood before, put into uchastki as the division stands now: it may have been adopted anew. */
export async function rowsBack(
  tx: Tx,
  changesetId: string,
  sovietIds: readonly string[],
  isAssigned: boolean,
): Promise<readonly LaidBack[]> {
  const rows = await tx.$queryRaw<Back[]>`
    SELECT c.resident_id, c.before, coalesce((c.before ->> 'soviet_id')::uuid, r.soviet_id) AS soviet_id,
      r.soviet_id AS stands_in, coalesce((c.before ->> 'settlement_id')::uuid, r.settlement_id) AS settlement_id,
      coalesce(c.before ->> 'household', r.household) AS household, r.uchastok_id, r.elector_no
    FROM changeset_row c JOIN resident r ON r.id = c.resident_id
    WHERE c.changeset_id = ${changesetId}::uuid AND c.verdict = 'fits' ORDER BY c.ordinal`;
  const ids = rows.map(({ resident_id }) => resident_id);
  const placements = sovietIds.map(async (sovietId) => [sovietId, await findPlacement(tx, sovietId, ids)] as const);
  const places = new Map(await Promise.all(placements));
  // Not of elections that are past: those have their people as they were laid down.
  const standing = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM uchastok u JOIN election e ON e.id = u.election_id
    WHERE e.soviet_id = ANY(${[...sovietIds]}::uuid[]) AND NOT ${IS_PAST}`;
  const known = new Set(standing.map((uchastok) => uchastok.id));
  const numberOf = await findNumbers(tx, rows);
  return rows.map((row) => {
    const { resident_id: residentId, before, soviet_id: sovietId, household, uchastok_id: fromUchastokId } = row;
    const back = { residentId, toSovietId: sovietId === row.stands_in ? null : sovietId, fromUchastokId };
    if (!('uchastok_id' in before)) return { ...back, fields: before };
    const stood = typeof before.uchastok_id === 'string' && known.has(before.uchastok_id) ? before.uchastok_id : null;
    const placed = places.get(sovietId)?.({ residentId, settlementId: row.settlement_id, household });
    const uchastokId = isAssigned ? stood : (placed ?? stood);
    return { ...back, fields: { ...before, uchastok_id: uchastokId, elector_no: numberOf(row, uchastokId) } };
  });
}

/**
 * The number in the elector list that a person has in an uchastok: the one borne there now, else the one borne there before,
 * unless the list was numbered since and another bears it.
 */
async function findNumbers(
  tx: Tx,
  rows: readonly Back[],
): Promise<(row: Back, uchastokId: string | null) => number | null> {
  const uchastki = new Set(rows.map(({ before }) => before.uchastok_id).filter((id) => typeof id === 'string'));
  const borne = await tx.$queryRaw<{ key: string }[]>`
    SELECT uchastok_id || '|' || elector_no AS key FROM resident
    WHERE uchastok_id = ANY(${[...uchastki]}::uuid[]) AND elector_no IS NOT NULL`;
  const taken = new Set(borne.map(({ key }) => key));
  return ({ before, uchastok_id: standsIn, elector_no: bears }, uchastokId) => {
    if (uchastokId === standsIn) return bears;
    if (uchastokId !== before.uchastok_id || typeof before.elector_no !== 'number') return null;
    return taken.has(`${uchastokId}|${before.elector_no}`) ? null : before.elector_no;
  };
}

export const leavingOf = ({ residentId, toSovietId }: LaidBack): Leaving[] =>
  toSovietId === null ? [] : [{ residentId, toSovietId }];

/** Whether anyone would come to an uchastok whose meeting goes on, or leave it. */
export async function touchesMeeting(
  tx: Tx,
  sovietIds: readonly string[],
  back: readonly LaidBack[],
): Promise<boolean> {
  const open = await findOpenUchastki(tx, sovietIds);
  const isOpen = (uchastokId: unknown): boolean => typeof uchastokId === 'string' && open.has(uchastokId);
  return back.some(({ fields: { uchastok_id: to }, fromUchastokId: from }) => {
    const changes = to !== undefined && to !== from;
    return changes && (isOpen(to) || isOpen(from));
  });
}

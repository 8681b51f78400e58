import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { conflict, type Refusal } from '../refusal';
import { findChanged } from '../shared/changed-meanwhile';

/**
 * Why a record cannot be saved over: someone changed it after the sender looked at it. Names who that was and which fields
 * stand otherwise, by their columns; null when it is as it was seen.
 */
export async function findStale(tx: Tx, row: ResidentModel, seen: number | undefined): Promise<Refusal | null> {
  if (seen === undefined || seen === row.version) return null;
  const changes = await tx.residentChange.findMany({
    where: { residentId: row.id, version: { gt: seen } },
    orderBy: { id: 'asc' },
  });
  const columns = new Set(changes.flatMap(({ after }) => Object.keys(Object(after))));
  for (const unseen of ['normal_name', 'elector_no']) columns.delete(unseen);
  const who = [...new Set(changes.map(({ actorName }) => actorName).filter((name) => name !== ''))];
  if (columns.size === 0 || who.length === 0) return findChanged(tx, row, seen);
  return conflict('record-changed-meanwhile', { who: who.join(', '), columns: [...columns].join(', ') });
}

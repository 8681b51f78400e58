import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import type { Planned } from '../relocate';
import type { Change, Chosen } from './input';

interface Kept {
  /** The soviet, or the territory over those whose people it takes. */
  readonly frameId: string;
  readonly change: Change;
  readonly chosen: Chosen;
  readonly reason: string;
  readonly actor: Actor;
  readonly today: CivilDay;
}

/** Keeps what a change makes of each of its people: to be looked at before it is applied, or taken back after it was. */
export async function keepChangeset(
  tx: Tx,
  planned: readonly Planned[],
  { frameId, change, chosen, reason, actor, today }: Kept,
  state: 'prepared' | 'applied' = 'prepared',
): Promise<{ readonly id: string; readonly fit: number; readonly unfit: number }> {
  const fit = planned.filter(({ verdict }) => verdict === 'fits').length;
  const unfit = planned.length - fit;
  const day = dateOfDay(today);
  const { id } = await tx.changeset.create({
    data: {
      ...{ id: newId(), sovietId: frameId, state, kind: change.kind, reason, fit, unfit },
      ...{ accountId: actor.accountId, actorName: actor.name, preparedOn: day },
      ...(state === 'applied' && { appliedOn: day }),
      // Both were read by schemas of plain JSON.
      change: change as Prisma.InputJsonObject,
      chosen: chosen as Prisma.InputJsonObject,
    },
  });
  await keepRows(tx, id, planned);
  return { id, fit, unfit };
}

async function keepRows(tx: Tx, changesetId: string, planned: readonly Planned[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO changeset_row (changeset_id, resident_id, ordinal, verdict, seen, before, after)
    SELECT ${changesetId}::uuid, * FROM unnest(
      ${planned.map(({ row }) => row.id)}::uuid[], ${planned.map((_, place) => place)}::int[],
      ${planned.map(({ verdict }) => verdict)}::text[], ${planned.map(({ row }) => row.version)}::int[],
      ${planned.map(({ before }) => JSON.stringify(before))}::jsonb[], ${planned.map(({ after }) => JSON.stringify(after))}::jsonb[])`;
}

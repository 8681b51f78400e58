import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { conflict, type Refusal } from '../refusal';

/**
 * Complaints `a` that still run at the soviet that keeps the entry `e`. One on the list of a soviet that the person has left
 * already is answered there wherever the entry goes on to.
 */
export const COMPLAINTS_HERE = Prisma.sql`appeal a JOIN lishenets_entry e ON e.id = a.entry_id
  JOIN election ON election.id = a.election_id AND election.soviet_id = e.soviet_id AND a.announced_on IS NULL`;

/**
 * art. 21: the register of the disfranchised is kept by settlement, so that entries and information go to the soviet where
 * the person now lives. While a complaint runs nobody goes: it is the old soviet's commission that answers it.
 */
export async function takeEntriesAlong(
  tx: Tx,
  residentIds: readonly string[],
  sovietId: string,
): Promise<Result<null, Refusal>> {
  const [held] = await tx.$queryRaw<{ names: string | null }[]>`
    SELECT string_agg(DISTINCT ${PERSON_NAME}, ', ') AS names
    FROM ${COMPLAINTS_HERE} JOIN resident r ON r.id = e.resident_id
    WHERE e.resident_id = ANY(${[...residentIds]}::uuid[]) AND e.soviet_id <> ${sovietId}::uuid`;
  if (held !== undefined && held.names !== null) return err(conflict('resident-complains', { names: held.names }));
  await tx.lishenetsEntry.updateMany({ where: { residentId: { in: [...residentIds] } }, data: { sovietId } });
  await tx.information.updateMany({ where: { residentId: { in: [...residentIds] } }, data: { sovietId } });
  await takeDutiesAlong(tx, residentIds, sovietId);
  return ok(null);
}

/** art. 15 п, 23: what is still to be looked at and checked is now owed by the soviet that has the papers. */
async function takeDutiesAlong(tx: Tx, residentIds: readonly string[], sovietId: string): Promise<void> {
  const ids = [...residentIds];
  await tx.$executeRaw`
    UPDATE term SET territory_id = ${sovietId}::uuid
    WHERE state = 'open' AND (
      subject_kind = 'entry' AND subject_id IN (SELECT id FROM lishenets_entry WHERE resident_id = ANY(${ids}::uuid[]))
      OR subject_kind = 'information' AND subject_id IN (SELECT id FROM information WHERE resident_id = ANY(${ids}::uuid[])))`;
}

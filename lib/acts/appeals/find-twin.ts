import { personName } from '@/lib/kernel/person-name';
import type { Tx } from '@/lib/store/client';

/** Whose entry this is, where another entry of theirs stands under the same letter: of two records that were made one, mostly. */
export async function findTwin(tx: Tx, entryId: string): Promise<string | null> {
  const { residentId, letter, resident } = await tx.lishenetsEntry.findUniqueOrThrow({
    where: { id: entryId },
    include: { resident: true },
  });
  const other = await tx.lishenetsEntry.count({
    where: { residentId, letter, state: 'entered', id: { not: entryId } },
  });
  return other > 0 ? personName(resident) : null;
}

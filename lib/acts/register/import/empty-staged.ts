import type { Tx } from '@/lib/store/client';

/** Takes away the rows of a file that waited to be entered. */
export async function emptyStaged(tx: Tx, importId: string): Promise<void> {
  await tx.importRow.deleteMany({ where: { importId } });
  await tx.importResident.deleteMany({ where: { importId } });
}

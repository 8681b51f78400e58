import type { Tx } from '@/lib/store/client';

/** Ends every session of an account at once. */
export async function endSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: new Date() } });
}

import type { Db, Tx } from './client';

const nameOf = (subjectId: string): string => `izbirkom ${subjectId} `;

/**
 * Tells how far a long act is while its transaction is still open, until it ends one way or the other: what a connection
 * calls itself is seen by others at once, and its rows only when all of them are there.
 */
export async function tellProgress(tx: Tx, subjectId: string, done: number): Promise<void> {
  await tx.$queryRaw`SELECT set_config('application_name', ${nameOf(subjectId) + done}, true)`;
}

/** How far the act on the subject is that goes on now; null when none tells. */
export async function findProgress(db: Db, subjectId: string): Promise<number | null> {
  const name = nameOf(subjectId);
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT application_name AS name FROM pg_stat_activity
    WHERE datname = current_database() AND starts_with(application_name, ${name})`;
  return rows[0] === undefined ? null : Number(rows[0].name.slice(name.length));
}

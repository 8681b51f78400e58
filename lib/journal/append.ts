import { newId } from '@/lib/kernel/ids';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { canonicalJson } from './canonical';
import { FIRST_HASH, type HashedEntry, hashOf } from './entry';

export type NewEntry = Omit<HashedEntry, 'id' | 'sequence' | 'previousHash'>;

/** JSON as the database gives it back: what `undefined` and dates become is settled before the hash is taken. */
const settled = (value: unknown): unknown => JSON.parse(canonicalJson(value));
const stored = (value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull =>
  // `settled` has just made it plain JSON.
  value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue);

/**
 * Adds an entry to its body's chain inside the act's transaction. The head's lock makes the acts of one body follow one
 * another; it is taken last in an act, so that nothing else waits behind it.
 */
export async function appendEntry(tx: Tx, entry: NewEntry): Promise<{ id: string; hash: string }> {
  await tx.$executeRaw`INSERT INTO journal_head (body_id, sequence, hash) VALUES (${entry.bodyId}::uuid, 0, ${FIRST_HASH}) ON CONFLICT DO NOTHING`;
  const [head] = await tx.$queryRaw<{ sequence: number; hash: string }[]>`
    SELECT sequence, hash FROM journal_head WHERE body_id = ${entry.bodyId}::uuid FOR UPDATE`;
  if (head === undefined) throw new Error(`The journal of body ${entry.bodyId} has no head`);
  const full: HashedEntry = {
    ...entry,
    id: newId(),
    sequence: head.sequence + 1,
    previousHash: head.hash,
    what: settled(entry.what),
    findings: settled(entry.findings),
    source: settled(entry.source),
  };
  const hash = hashOf(full);
  await tx.journalEntry.create({
    data: { ...full, what: stored(full.what), findings: stored(full.findings), source: stored(full.source), hash },
  });
  await tx.journalHead.update({ where: { bodyId: full.bodyId }, data: { sequence: full.sequence, hash } });
  return { id: full.id, hash };
}

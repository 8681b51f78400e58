import { dayOfDate } from '@/lib/kernel/civil-day';
import { newId } from '@/lib/kernel/ids';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { often } from '@/lib/store/straight';
import { canonicalJson } from './canonical';
import { FIRST_HASH, type HashedEntry, hashedParts } from './entry';

export type NewEntry = Omit<HashedEntry, 'id' | 'sequence' | 'previousHash'>;

/** JSON as the database gives it back: what `undefined` and dates become is settled before the hash is taken. */
const settled = (value: unknown): unknown => JSON.parse(canonicalJson(value));

/**
 * Adds an entry to its body's chain inside the act's transaction. The head's lock makes the acts of one body follow one
 * another; it is taken last in an act, so that nothing else waits behind it.
 */
export async function appendEntry(tx: Tx, entry: NewEntry): Promise<{ id: string; hash: string }> {
  const full = {
    ...entry,
    id: newId(),
    what: settled(entry.what),
    findings: settled(entry.findings),
    source: settled(entry.source),
  };
  const hash = (await store(tx, full)) ?? (await storeFirst(tx, full));
  return { id: full.id, hash };
}

/** A body's first act makes the head; of two that are the first at once, one waits for the other's. */
async function storeFirst(tx: Tx, entry: Omit<HashedEntry, 'sequence' | 'previousHash'>): Promise<string> {
  await tx.$executeRaw`
    INSERT INTO journal_head (body_id, sequence, hash) VALUES (${entry.bodyId}::uuid, 0, ${FIRST_HASH})
    ON CONFLICT DO NOTHING`;
  const hash = await store(tx, entry);
  if (hash === null) throw new Error(`The journal of body ${entry.bodyId} has no head`);
  return hash;
}

/**
 * Moves the head on and writes the entry it then names, in one statement: only the database knows the number and the hash
 * before, so it puts them into the canonical form and hashes it. Null when the body has no head yet.
 */
async function store(tx: Tx, entry: Omit<HashedEntry, 'sequence' | 'previousHash'>): Promise<string | null> {
  const { id, bodyId, act, article, territoryId, campaignId, accountId, actorName, actorFunction } = entry;
  const { subjectId, what, findings, source, campaignDay, at } = entry;
  const day = campaignDay === null ? null : dayOfDate(campaignDay);
  const [before, after] = hashedParts(entry);
  const rows = await tx.$queryRaw<{ hash: string }[]>(
    often(Prisma.sql`
      WITH head AS (
        UPDATE journal_head SET sequence = sequence + 1, previous_hash = hash,
          hash = encode(sha256(convert_to(
            ${before} || '"previousHash":"' || hash || '","sequence":' || (sequence + 1) || ${after}, 'UTF8')), 'hex')
        WHERE body_id = ${bodyId}::uuid
        RETURNING sequence, previous_hash, hash
      )
      INSERT INTO journal_entry (id, body_id, sequence, act, article, territory_id, campaign_id, account_id, actor_name,
        actor_function, subject_id, what, findings, source, campaign_day, at, previous_hash, hash)
      SELECT ${id}::uuid, ${bodyId}::uuid, sequence, ${act}, ${article}, ${territoryId}::uuid, ${campaignId}::uuid,
        ${accountId}::uuid, ${actorName}, ${actorFunction}, ${subjectId}::uuid, ${canonicalJson(what)}::jsonb,
        ${canonicalJson(findings)}::jsonb, ${canonicalJson(source)}::jsonb, ${day}::date,
        ${at.toISOString()}::timestamptz, previous_hash, hash
      FROM head
      RETURNING hash`),
  );
  return rows[0]?.hash ?? null;
}

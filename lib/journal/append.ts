import { dayOfDate } from '@/lib/kernel/civil-day';
import { newId } from '@/lib/kernel/ids';
import { Prisma } from '@/lib/store/generated/client';
import { often } from '@/lib/store/straight';
import { sendAhead, type Tx } from '@/lib/store/transaction';
import { FIRST_HASH, type HashedEntry, hashedParts } from './entry';

export type NewEntry = Omit<HashedEntry, 'id' | 'sequence' | 'previousHash'>;

/**
 * Adds an entry to its body's chain inside the act's transaction, and gives its id. The head's lock makes the acts of one body
 * follow one another; it is taken last in an act, so that nothing else waits behind it.
 *
 * One statement moves the head on, or makes it, and writes the entry that it then names: only the database knows the number
 * and the hash before, so it puts them into the canonical form and hashes it.
 */
export function appendEntry(tx: Tx, entry: NewEntry): string {
  const full = { ...entry, id: newId() };
  const { id, bodyId, act, article, territoryId, campaignId, accountId, actorName, actorFunction } = full;
  const { subjectId, campaignDay, at } = full;
  const day = campaignDay === null ? null : dayOfDate(campaignDay);
  const { before, after, what, findings, source } = hashedParts(full);
  sendAhead(
    tx,
    often(Prisma.sql`
      WITH form AS (SELECT ${before}::text || '"previousHash":"' AS before, ${after}::text AS after), moved AS (
        INSERT INTO journal_head AS head (body_id, sequence, previous_hash, hash)
        SELECT ${bodyId}::uuid, 1, ${FIRST_HASH},
          encode(sha256(convert_to(before || ${FIRST_HASH} || '","sequence":1' || after, 'UTF8')), 'hex')
        FROM form
        ON CONFLICT (body_id) DO UPDATE SET sequence = head.sequence + 1, previous_hash = head.hash,
          hash = (
            SELECT encode(sha256(convert_to(
              before || head.hash || '","sequence":' || (head.sequence + 1) || after, 'UTF8'
            )), 'hex') FROM form
          )
        RETURNING sequence, previous_hash, hash
      )
      INSERT INTO journal_entry (id, body_id, sequence, act, article, territory_id, campaign_id, account_id, actor_name,
        actor_function, subject_id, what, findings, source, campaign_day, at, previous_hash, hash)
      SELECT ${id}::uuid, ${bodyId}::uuid, sequence, ${act}, ${article}, ${territoryId}::uuid, ${campaignId}::uuid,
        ${accountId}::uuid, ${actorName}, ${actorFunction}, ${subjectId}::uuid, ${what}::jsonb,
        ${findings}::jsonb, ${source}::jsonb, ${day}::date,
        ${at.toISOString()}::timestamptz, previous_hash, hash
      FROM moved`),
  );
  return id;
}

import { dayOfDate } from '@/lib/kernel/civil-day';
import { newId } from '@/lib/kernel/ids';
import type { Tx } from '@/lib/store/client';
import { canonicalJson } from './canonical';
import { FIRST_HASH, type HashedEntry, hashOf } from './entry';

export type NewEntry = Omit<HashedEntry, 'id' | 'sequence' | 'previousHash'>;

/** JSON as the database gives it back: what `undefined` and dates become is settled before the hash is taken. */
const settled = (value: unknown): unknown => JSON.parse(canonicalJson(value));

interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Adds an entry to its body's chain inside the act's transaction. The head's lock makes the acts of one body follow one
 * another; it is taken last in an act, so that nothing else waits behind it.
 */
export async function appendEntry(tx: Tx, entry: NewEntry): Promise<{ id: string; hash: string }> {
  const head = (await lockHead(tx, entry.bodyId)) ?? (await makeHead(tx, entry.bodyId));
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
  await store(tx, full, hash);
  return { id: full.id, hash };
}

async function lockHead(tx: Tx, bodyId: string): Promise<Head | undefined> {
  const [head] = await tx.$queryRaw<Head[]>`
    SELECT sequence, hash FROM journal_head WHERE body_id = ${bodyId}::uuid FOR UPDATE`;
  return head;
}

/** A body's first act makes the head; of two that are the first at once, one waits for the other's. */
async function makeHead(tx: Tx, bodyId: string): Promise<Head> {
  await tx.$executeRaw`INSERT INTO journal_head (body_id, sequence, hash) VALUES (${bodyId}::uuid, 0, ${FIRST_HASH}) ON CONFLICT DO NOTHING`;
  const head = await lockHead(tx, bodyId);
  if (head === undefined) throw new Error(`The journal of body ${bodyId} has no head`);
  return head;
}

/** The entry and the head that names it, in one statement. */
async function store(tx: Tx, entry: HashedEntry, hash: string): Promise<void> {
  const { id, bodyId, sequence, act, article, territoryId, campaignId, accountId, actorName, actorFunction } = entry;
  const { subjectId, what, findings, source, campaignDay, at, previousHash } = entry;
  const day = campaignDay === null ? null : dayOfDate(campaignDay);
  await tx.$executeRaw`
    WITH entry AS (
      INSERT INTO journal_entry (id, body_id, sequence, act, article, territory_id, campaign_id, account_id, actor_name,
        actor_function, subject_id, what, findings, source, campaign_day, at, previous_hash, hash)
      VALUES (${id}::uuid, ${bodyId}::uuid, ${sequence}::int, ${act}, ${article}, ${territoryId}::uuid, ${campaignId}::uuid,
        ${accountId}::uuid, ${actorName}, ${actorFunction}, ${subjectId}::uuid, ${canonicalJson(what)}::jsonb,
        ${canonicalJson(findings)}::jsonb, ${canonicalJson(source)}::jsonb, ${day}::date,
        ${at.toISOString()}::timestamptz, ${previousHash}, ${hash})
      RETURNING body_id, sequence, hash
    )
    UPDATE journal_head head SET sequence = entry.sequence, hash = entry.hash
    FROM entry WHERE head.body_id = entry.body_id`;
}

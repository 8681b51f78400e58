import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical';

/** The hash before a body's first entry. */
export const FIRST_HASH = '0'.repeat(64);

/** What is hashed of an entry: everything in it, with the hash of the entry before it. */
export interface HashedEntry {
  readonly id: string;
  readonly bodyId: string;
  readonly sequence: number;
  readonly act: string;
  readonly article: string;
  readonly territoryId: string | null;
  readonly campaignId: string | null;
  readonly accountId: string | null;
  readonly actorName: string;
  readonly actorFunction: string;
  readonly subjectId: string | null;
  readonly what: unknown;
  readonly findings: unknown;
  readonly source: unknown;
  readonly campaignDay: Date | null;
  readonly at: Date;
  readonly previousHash: string;
}

/** SHA-256 of the entry in canonical form, as 64 hexadecimal digits. */
export function hashOf(entry: HashedEntry): string {
  const { id, bodyId, sequence, act, article, territoryId, campaignId, accountId, actorName, actorFunction } = entry;
  const { subjectId, what, findings, source, campaignDay, at, previousHash } = entry;
  const hashed = {
    ...{ id, bodyId, sequence, act, article, territoryId, campaignId, accountId, actorName, actorFunction },
    ...{ subjectId, what, findings, source, campaignDay, at, previousHash },
  };
  return createHash('sha256').update(canonicalJson(hashed)).digest('hex');
}

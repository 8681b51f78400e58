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

type Unchained = Omit<HashedEntry, 'sequence' | 'previousHash'>;

/**
 * The canonical form of an entry but for its place in the chain: what stands before `previousHash` and `sequence`, which
 * follow each other in it, and what stands after them.
 */
export function hashedParts(entry: Unchained): readonly [before: string, after: string] {
  const { id, bodyId, act, article, territoryId, campaignId, accountId, actorName, actorFunction } = entry;
  const { subjectId, what, findings, source, campaignDay, at } = entry;
  const before = {
    accountId,
    act,
    actorFunction,
    actorName,
    article,
    at,
    bodyId,
    campaignDay,
    campaignId,
    findings,
    id,
  };
  const after = { source, subjectId, territoryId, what };
  return [`${canonicalJson(before).slice(0, -1)},`, `,${canonicalJson(after).slice(1)}`];
}

/** SHA-256, as 64 hexadecimal digits, of an entry by its parts and its place in the chain. */
export function hashOfParts([before, after]: ReturnType<typeof hashedParts>, place: Place): string {
  const { previousHash, sequence } = place;
  const text = `${before}"previousHash":${JSON.stringify(previousHash)},"sequence":${sequence}${after}`;
  return createHash('sha256').update(text).digest('hex');
}

type Place = Pick<HashedEntry, 'sequence' | 'previousHash'>;

/** SHA-256 of the entry in canonical form, as 64 hexadecimal digits. */
export const hashOf = (entry: HashedEntry): string => hashOfParts(hashedParts(entry), entry);

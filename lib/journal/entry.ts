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

/** An entry's canonical form but for its place in the chain, and that of what the table keeps as JSON. */
export interface HashedParts {
  /** What stands before `previousHash` and `sequence`, which follow each other in it, and what stands after them. */
  readonly before: string;
  readonly after: string;
  readonly what: string;
  readonly findings: string;
  readonly source: string;
}

/** By hand, in the order of the names: every act writes one. */
export function hashedParts(entry: Unchained): HashedParts {
  const what = canonicalJson(entry.what);
  const findings = canonicalJson(entry.findings);
  const source = canonicalJson(entry.source);
  const { accountId, act, actorFunction, actorName, article, at, bodyId, campaignDay, campaignId, id } = entry;
  const who = `"accountId":${json(accountId)},"act":${json(act)},"actorFunction":${json(actorFunction)},"actorName":${json(actorName)}`;
  const where = `"article":${json(article)},"at":${json(at)},"bodyId":${json(bodyId)},"campaignDay":${json(campaignDay)}`;
  const before = `{${who},${where},"campaignId":${json(campaignId)},"findings":${findings},"id":${json(id)},`;
  const { subjectId, territoryId } = entry;
  const after = `,"source":${source},"subjectId":${json(subjectId)},"territoryId":${json(territoryId)},"what":${what}}`;
  return { before, after, what, findings, source };
}

const json = (value: string | Date | null): string => JSON.stringify(value);

/** SHA-256 of the entry in canonical form, as 64 hexadecimal digits. */
export function hashOf(entry: HashedEntry): string {
  const { before, after } = hashedParts(entry);
  const text = `${before}"previousHash":${json(entry.previousHash)},"sequence":${entry.sequence}${after}`;
  return createHash('sha256').update(text).digest('hex');
}

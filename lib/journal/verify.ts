import type { Db } from '@/lib/store/client';
import { FIRST_HASH, type HashedEntry, hashOf } from './entry';

export interface BrokenEntry {
  readonly bodyId: string;
  readonly sequence: number;
  readonly id: string | null;
  /** `altered`: its content does not give its hash; `unchained`: it does not follow its predecessor; `missing`: a gap or a tail cut off. */
  readonly reason: 'altered' | 'unchained' | 'missing';
}

export interface Verification {
  readonly entries: number;
  readonly intact: boolean;
  readonly firstBroken: BrokenEntry | null;
}

const BATCH = 1000;

/** Walks the chains of the given bodies (all of them when absent) and names the first broken entry. */
export async function verifyJournal(db: Db, bodyIds?: readonly string[]): Promise<Verification> {
  const which = bodyIds === undefined ? {} : { bodyId: { in: [...bodyIds] } };
  const heads = await db.journalHead.findMany({ where: which, orderBy: { bodyId: 'asc' } });
  const bodies = await db.journalEntry.findMany({ where: which, distinct: ['bodyId'], select: { bodyId: true } });
  const headOf = new Map(heads.map((head) => [head.bodyId, head]));
  const all = [...new Set([...headOf.keys(), ...bodies.map((body) => body.bodyId)])].sort();
  let entries = 0;
  let firstBroken: BrokenEntry | null = null;
  for (const bodyId of all) {
    const chain = await verifyChain(db, bodyId, headOf.get(bodyId) ?? null);
    entries += chain.entries;
    firstBroken ??= chain.broken;
  }
  return { entries, intact: firstBroken === null, firstBroken };
}

interface Head {
  readonly sequence: number;
  readonly hash: string;
}

async function verifyChain(
  db: Db,
  bodyId: string,
  head: Head | null,
): Promise<{ entries: number; broken: BrokenEntry | null }> {
  let last: Head = { sequence: 0, hash: FIRST_HASH };
  for (;;) {
    const batch = await db.journalEntry.findMany({
      where: { bodyId, sequence: { gt: last.sequence } },
      orderBy: { sequence: 'asc' },
      take: BATCH,
    });
    for (const entry of batch) {
      const broken = findBreak(entry, last);
      if (broken !== null) return { entries: last.sequence, broken };
      last = entry;
    }
    if (batch.length < BATCH) break;
  }
  const isWhole = head !== null && head.sequence === last.sequence && head.hash === last.hash;
  const { sequence } = last;
  return {
    entries: sequence,
    broken: isWhole ? null : { bodyId, sequence: sequence + 1, id: null, reason: 'missing' },
  };
}

/** What is wrong with an entry that should follow the last good one. */
function findBreak(entry: HashedEntry & { hash: string }, last: Head): BrokenEntry | null {
  const { bodyId, id, sequence } = entry;
  if (sequence !== last.sequence + 1) return { bodyId, sequence: last.sequence + 1, id: null, reason: 'missing' };
  if (entry.previousHash !== last.hash) return { bodyId, sequence, id, reason: 'unchained' };
  return hashOf(entry) === entry.hash ? null : { bodyId, sequence, id, reason: 'altered' };
}

import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { normalFullName } from '@/lib/registers/check-resident';
import type { Db, Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { id } from '../schemas';
import { isSoviet } from './import/places';
import { keysOf, placed } from './resident-facts';

interface Stored {
  readonly id: string;
  readonly settlementId: string;
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
  readonly normalKey: string | null;
  readonly normalName: string;
}

interface Reread {
  readonly id: string;
  readonly settlementId: string;
  readonly normalName: string;
  /** Null where the record has none, being struck or merged. */
  readonly normalKey: string | null;
}

const PORTION = 5000;
/** Before every id. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const READ = {
  ...{ id: true, sovietId: true, settlementId: true, household: true, surname: true, given: true, patronymic: true },
  ...{ birthYear: true, normalKey: true, normalName: true },
} as const;

/** Rows in the order of their ids, a portion at a time: `read` gives those that come next. */
async function* inPortions<Row extends { readonly id: string }>(
  read: (next: { where: { id: { gt: string } }; orderBy: { id: 'asc' }; take: number }) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let after = NOBODY; ; ) {
    const rows = await read({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: PORTION });
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield rows;
  }
}

/** The records of a soviet, or of all, whose names are read otherwise today than when they were written, a portion at a time. */
export async function* readOtherwise(
  db: Db,
  sovietId?: string,
): AsyncGenerator<readonly (Reread & { sovietId: string })[]> {
  const ofSoviet = sovietId !== undefined && { sovietId };
  const portions = inPortions<Stored & { sovietId: string }>(({ where, ...next }) =>
    db.resident.findMany({ where: { ...where, ...ofSoviet }, ...next, select: READ }),
  );
  for await (const rows of portions)
    yield rows.flatMap((row) => {
      const { normalKey, normalName } = keysOf(row);
      const key = row.normalKey === null ? null : normalKey;
      if (key === row.normalKey && normalName === row.normalName) return [];
      return [{ id: row.id, sovietId: row.sovietId, settlementId: row.settlementId, normalName, normalKey: key }];
    });
}

interface PastReread {
  readonly electionId: string;
  readonly id: string;
  readonly normalName: string;
}

/** The same of the people on whom past elections rest: their names are found in the lists of those as they are read today. */
export async function* pastReadOtherwise(
  db: Db,
  sovietId?: string,
): AsyncGenerator<readonly (PastReread & { sovietId: string })[]> {
  const elections = await db.election.findMany({
    where: { isPast: true, ...(sovietId !== undefined && { sovietId }) },
    select: { id: true, sovietId: true },
  });
  const select = { id: true, surname: true, given: true, patronymic: true, normalName: true } as const;
  for (const { id: electionId, sovietId: ofSoviet } of elections) {
    const portions = inPortions(({ where, ...next }) =>
      db.pastResident.findMany({ where: { ...where, electionId }, ...next, select }),
    );
    for await (const rows of portions)
      yield rows.flatMap((row) => {
        const normalName = normalFullName(row);
        if (normalName === row.normalName) return [];
        return [{ electionId, sovietId: ofSoviet, id: row.id, normalName }];
      });
  }
}

/** Those that may take the new key: no other record has it, nor one before them. The rest keep their own, and are a probable pair. */
async function withFreeKeys(tx: Tx, rows: readonly Reread[]): Promise<ReadonlySet<string>> {
  const keyed = rows.flatMap(({ id: one, settlementId, normalKey }) =>
    normalKey === null ? [] : [{ id: one, settlementId, normalKey }],
  );
  const held = await tx.$queryRaw<{ key: string; id: string }[]>`
    SELECT r.normal_key AS key, r.id
    FROM unnest(${keyed.map((row) => row.settlementId)}::uuid[], ${keyed.map((row) => row.normalKey)}::text[]) AS k(settlement_id, key)
    JOIN resident r ON r.settlement_id = k.settlement_id AND r.normal_key = k.key`;
  const holders = new Map(held.map(({ key, id: holder }) => [key, holder]));
  const free = new Set<string>();
  for (const { id: one, normalKey } of keyed) {
    if ((holders.get(normalKey) ?? one) !== one) continue;
    holders.set(normalKey, one);
    free.add(one);
  }
  return free;
}

/**
 * Reads the names of a soviet's records as they are read today: what was written before Latin look-alikes, apostrophes and
 * stray stops were told would be entered twice, and no exact search would find it. What stands in the register stays as written.
 */
export const readNamesAnew = defineAct({
  name: 'register/read-names-anew',
  article: null,
  permission: 'register.keep',
  input: z.object({ sovietId: id }),
  load: async (tx, { sovietId }, actor) => {
    const soviet = await tx.territory.findUnique({ where: { id: sovietId } });
    if (soviet === null || !isSoviet(soviet)) return err(notFound());
    return ok(await placed(tx, actor, soviet, () => ({ sovietId })));
  },
  write: async (tx, { sovietId }) => {
    let [changed, alike] = [0, 0];
    for await (const rows of readOtherwise(tx, sovietId)) {
      if (rows.length === 0) continue;
      const free = await withFreeKeys(tx, rows);
      const keys = rows.map(({ id: one, normalKey }) => (free.has(one) ? normalKey : null));
      changed += await tx.$executeRaw`
        UPDATE resident r SET normal_name = n.normal_name, normal_key = coalesce(n.normal_key, r.normal_key)
        FROM unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.normalName)}::text[], ${keys}::text[])
          AS n(id, normal_name, normal_key)
        WHERE r.id = n.id`;
      alike += rows.filter(({ id: one, normalKey }) => normalKey !== null && !free.has(one)).length;
    }
    const told = { changed, alike, past: await readPastAnew(tx, sovietId) };
    return ok({ answer: { id: sovietId, ...told }, subjectId: sovietId, noted: told });
  },
});

async function readPastAnew(tx: Tx, sovietId: string): Promise<number> {
  let changed = 0;
  for await (const rows of pastReadOtherwise(tx, sovietId)) {
    if (rows.length === 0) continue;
    changed += await tx.$executeRaw`
      UPDATE past_resident r SET normal_name = n.normal_name
      FROM unnest(${rows.map((row) => row.electionId)}::uuid[], ${rows.map((row) => row.id)}::uuid[],
        ${rows.map((row) => row.normalName)}::text[]) AS n(election_id, id, normal_name)
      WHERE r.election_id = n.election_id AND r.id = n.id`;
  }
  return changed;
}

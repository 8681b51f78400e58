import { conflict } from '@/lib/acts/refusal';
import { refreshTotals } from '@/lib/acts/shared/franchise';
import { BY_LAND, isDivided, LAND_OF_PERSON, landTables } from '@/lib/acts/shared/place-residents';
import { FRANCHISE_BY_AGE, findStandings, type Standing, standingsTable } from '@/lib/acts/shared/standing';
import { err, ok } from '@/lib/kernel/result';
import { resolveMapping } from '@/lib/registers/columns';
import type { Stored } from '@/lib/registers/examine';
import { examineResidents } from '@/lib/registers/examine-residents';
import { settlementFinder } from '@/lib/registers/find-settlement';
import { writtenName } from '@/lib/registers/resident-key';
import type { Db, Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { tellProgress } from '@/lib/store/progress';
import { haveComeToMeeting } from '../placement';
import { findElectionYear } from './election-year';
import type { ImportKind } from './kind';
import { defaultsOf, listSettlements } from './places';
import { recordsFor } from './records';
import { OF_STAGED, STAGED_COLUMNS, STAGED_RESIDENTS } from './staged-residents';

/** The register of the population: everyone, children too. */
export const residentsImport: ImportKind = {
  kind: 'residents',
  stagedApart: STAGED_RESIDENTS,

  examine: async function* (db, job, table, { onProgress }) {
    const { row, territory, byHand } = job;
    const settlements = await listSettlements(db, territory);
    const checks = {
      mapping: resolveMapping('residents', table.heading, byHand).mapping,
      findSettlement: settlementFinder(settlements),
      electionYear: await findElectionYear(db, row.campaignId, territory),
      defaults: await defaultsOf(db, territory),
    };
    const findStored = (keys: readonly string[]) => findResidents(db, keys);
    const records = await recordsFor(db, job, checks.mapping.record);
    return yield* examineResidents(table.pieces, checks, { findStored, records, onProgress });
  },

  apply: async (tx, { row }) => {
    const { sovietIds, isLost } = await findPlaces(tx, row.id);
    if (isLost) return err(conflict('import-out-of-date'));
    const standings = await findStandings(tx, sovietIds);
    const added = await enter(tx, row.id, standings, await isDivided(tx, sovietIds));
    if (await haveComeToMeeting(tx, sovietIds, Prisma.sql`r.import_id = ${row.id}::uuid`))
      return err(conflict('uchastok-meeting-open'));
    await refreshTotals(tx, ...sovietIds);
    return ok({ added });
  },

  listRestingActs: async (tx, { row }) => {
    const found = await tx.$queryRaw<{ act: string }[]>`
      WITH mine AS (SELECT id, uchastok_id FROM resident WHERE import_id = ${row.id}::uuid),
      into_uchastki AS (
        SELECT u.id, u.election_id FROM uchastok u
        WHERE u.id IN (SELECT e.uchastok_id FROM enrolled e JOIN mine ON mine.id = e.id)
      )
      SELECT DISTINCT act FROM journal_entry WHERE subject_id IN (SELECT id FROM mine)
      UNION SELECT c.act FROM resident_change c JOIN mine ON mine.id = c.resident_id
        WHERE starts_with(c.act, 'register/') AND c.act <> 'register/apply-import'
      UNION SELECT j.act FROM into_uchastki u JOIN journal_entry j ON j.subject_id = u.election_id
        WHERE starts_with(j.act, 'uchastki/') AND j.at > ${row.appliedAt}
      UNION SELECT 'meetings/open' WHERE EXISTS (
        SELECT 1 FROM into_uchastki u JOIN meeting m ON m.uchastok_id = u.id AND m.state <> 'convened'
      )
      UNION SELECT 'lishentsy/enter' WHERE EXISTS (SELECT 1 FROM lishenets_entry e JOIN mine ON mine.id = e.resident_id)
      UNION SELECT 'lishentsy/report-information'
        WHERE EXISTS (SELECT 1 FROM information i JOIN mine ON mine.id = i.resident_id)
      UNION SELECT 'meetings/serve-notices'
        WHERE EXISTS (SELECT 1 FROM meeting_notice n JOIN mine ON mine.id = n.resident_id)
      UNION SELECT 'meetings/mark-present' WHERE EXISTS (SELECT 1 FROM attendance a JOIN mine ON mine.id = a.resident_id)
      UNION SELECT 'meetings/elect-presidium'
        WHERE EXISTS (SELECT 1 FROM presidium_member p JOIN mine ON mine.id = p.resident_id)
      UNION SELECT 'meetings/nominate' WHERE EXISTS (
        SELECT 1 FROM (SELECT resident_id FROM candidate UNION ALL SELECT resident_id FROM elected_person) named
        JOIN mine ON mine.id = named.resident_id
      )
      UNION SELECT 'enterprises/declare-list'
        WHERE EXISTS (SELECT 1 FROM common_candidate c JOIN mine ON mine.id = c.resident_id)
      UNION SELECT 'units/assign' WHERE EXISTS (SELECT 1 FROM unit_claim c JOIN mine ON mine.id = c.resident_id)
      UNION SELECT 'register/mark-not-same' WHERE EXISTS (
        SELECT 1 FROM (SELECT resident_id AS id FROM not_same UNION ALL SELECT other_id FROM not_same) marked
        JOIN mine ON mine.id = marked.id
      )
      UNION SELECT 'register/merge-residents'
        WHERE EXISTS (SELECT 1 FROM resident other JOIN mine ON mine.id = other.merged_into_id)
      ORDER BY 1`;
    return found.map(({ act }) => act);
  },

  undo: async (tx, { row }) => {
    const soviets = await tx.$queryRaw<{ soviet_id: string }[]>`
      SELECT DISTINCT soviet_id FROM resident WHERE import_id = ${row.id}::uuid`;
    const prepared = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT c.id FROM changeset c JOIN changeset_row one ON one.changeset_id = c.id AND c.state = 'prepared'
      JOIN resident r ON r.id = one.resident_id AND r.import_id = ${row.id}::uuid`;
    await tx.$executeRaw`DELETE FROM resident WHERE import_id = ${row.id}::uuid`;
    await tx.$executeRaw`
      UPDATE changeset c SET fit = left_over.fit, unfit = left_over.unfit, version = c.version + 1
      FROM (
        SELECT asked.id, count(*) FILTER (WHERE one.verdict = 'fits')::int AS fit,
          count(*) FILTER (WHERE one.verdict <> 'fits')::int AS unfit
        FROM unnest(${prepared.map(({ id }) => id)}::uuid[]) asked(id) LEFT JOIN changeset_row one ON one.changeset_id = asked.id
        GROUP BY asked.id
      ) left_over WHERE left_over.id = c.id`;
    await refreshTotals(tx, ...soviets.map(({ soviet_id }) => soviet_id));
  },
};

/** Lines that one statement enters; between two of them it is told how far the act is. */
const AT_ONCE = 5000;

/** Where a person of the piece votes, known as they are entered: a record written twice would tell of a change nobody made. */
const PLACED = {
  column: Prisma.sql`, uchastok_id`,
  value: Prisma.sql`, ${LAND_OF_PERSON}`,
  tables: Prisma.sql`, ${landTables(Prisma.sql`SELECT soviet_id FROM piece`)}`,
  join: BY_LAND,
};
const UNPLACED = { column: Prisma.empty, value: Prisma.empty, tables: Prisma.empty, join: Prisma.empty };

async function enter(tx: Tx, importId: string, standings: readonly Standing[], isPlaced: boolean): Promise<number> {
  const { column, value, tables, join } = isPlaced ? PLACED : UNPLACED;
  const [lines] = await tx.$queryRaw<{ first: number | null; last: number | null }[]>`
    SELECT min(line) AS first, max(line) AS last FROM import_resident WHERE import_id = ${importId}::uuid`;
  let added = 0;
  for (let from = lines?.first ?? 1; from <= (lines?.last ?? 0); from += AT_ONCE) {
    added += await tx.$executeRaw`
      WITH piece AS (
        SELECT *, NULL::boolean AS is_of_age, false AS detained FROM import_resident
        WHERE import_id = ${importId}::uuid AND line >= ${from} AND line < ${from + AT_ONCE}
      )${tables}
      INSERT INTO resident (${STAGED_COLUMNS}, franchise, import_id${column})
      SELECT ${OF_STAGED}, ${FRANCHISE_BY_AGE}, ${importId}::uuid${value}
      FROM piece p LEFT JOIN ${standingsTable(standings)} ON s.soviet_id = p.soviet_id ${join}
      ORDER BY p.line
      ON CONFLICT (settlement_id, normal_key) DO NOTHING`;
    await tellProgress(tx, importId, added);
  }
  return added;
}

export async function findResidents(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
  const rows = await db.$queryRaw<{ key: string; id: string; surname: string; given: string; patronymic: string }[]>`
    SELECT r.normal_key AS key, r.id, r.surname, r.given, r.patronymic
    FROM unnest(${[...keys]}::text[]) AS k(key)
    JOIN resident r ON r.settlement_id = split_part(k.key, '|', 1)::uuid AND r.normal_key = k.key`;
  return new Map(rows.map(({ key, id, ...name }) => [key, { id, written: writtenName(name) }]));
}

/**
 * The soviets whose people the rows name. A settlement may have been taken away since the file was read, by undoing the
 * import that made it, or have been struck, merged or put under another soviet.
 */
async function findPlaces(
  tx: Tx,
  importId: string,
): Promise<{ readonly sovietIds: readonly string[]; readonly isLost: boolean }> {
  const rows = await tx.$queryRaw<{ soviet_id: string; is_lost: boolean }[]>`
    SELECT named.soviet_id, NOT EXISTS (
      SELECT FROM territory t WHERE t.id = named.settlement_id AND t.struck_on IS NULL AND named.soviet_id IN (t.id, t.parent_id)
    ) AS is_lost
    FROM (
      SELECT DISTINCT soviet_id, settlement_id FROM import_resident WHERE import_id = ${importId}::uuid
    ) named`;
  return {
    sovietIds: [...new Set(rows.map(({ soviet_id }) => soviet_id))],
    isLost: rows.some(({ is_lost }) => is_lost),
  };
}

import type { RegisterKind } from '@/lib/registers/headings';
import type { Records } from '@/lib/registers/known-records';
import type { Db, Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { liesWithin } from '@/lib/store/rows/within';
import type { ImportJob } from './kind';

const TABLES = {
  settlements: Prisma.sql`territory record JOIN territory place ON place.id = record.id`,
  residents: Prisma.sql`resident record JOIN territory place ON place.id = record.soviet_id`,
  lishentsy: Prisma.sql`lishenets_entry record JOIN territory place ON place.id = record.soviet_id`,
} as const satisfies Readonly<Record<RegisterKind, Prisma.Sql>>;

/**
 * How the rows of this file are known: by the number of a record of this register in the territory that the file was
 * given for, or by what the very same file made before. Whatever has become of a record since, be it struck, merged,
 * moved or restored, it is there, and a file does not bring it back. Undefined where no row can be known so.
 */
export async function recordsFor(db: Db, job: ImportJob, cell: number | null): Promise<Records | undefined> {
  const before = await listEarlier(db, job);
  if (cell === null && before.length === 0) return undefined;
  return {
    cell,
    madeBefore: before.length === 0 ? null : (lines) => listMade(db, job, before, lines),
    findStored: (ids) => findStored(db, job, ids),
  };
}

/**
 * Whether the very same file, read beside this one, has been entered since: what it made may have been struck, merged or
 * renamed, and is not brought back. Nobody enters the same file meanwhile.
 */
export async function isOvertaken(tx: Tx, job: ImportJob): Promise<boolean> {
  const { id, fileDigest } = job.row;
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import/${fileDigest}`}, 0))::text`;
  const records = await recordsFor(tx, job, null);
  if (!records?.madeBefore) return false;
  const rows = await tx.importRow.findMany({ where: { importId: id, verdict: 'valid' }, select: { line: true } });
  const made = await records.madeBefore(rows.map(({ line }) => line));
  return made.size > 0;
}

async function findStored(db: Db, { row, territory: { path } }: ImportJob, ids: readonly string[]) {
  // The kind was stored by the act that began the import.
  const table = TABLES[row.kind as RegisterKind];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT record.id FROM ${table}
    WHERE record.id = ANY(${[...ids]}::uuid[]) AND ${liesWithin(Prisma.sql`place.path`, path)}`;
  return new Set(rows.map(({ id }) => id));
}

interface Earlier {
  readonly id: string;
  /** Given for the same territory, or for one within it. */
  readonly isOwn: boolean;
}

/** Imports of the same bytes that have been applied and not undone. */
async function listEarlier(db: Db, { row, territory: { path } }: ImportJob): Promise<readonly Earlier[]> {
  return db.$queryRaw<Earlier[]>`
    SELECT i.id, ${liesWithin(Prisma.sql`place.path`, path)} AS "isOwn"
    FROM import i JOIN territory place ON place.id = i.territory_id
    WHERE i.kind = ${row.kind} AND i.file_digest = ${row.fileDigest} AND i.state = 'applied' AND i.id <> ${row.id}::uuid`;
}

/**
 * What each line made, or was found to be: a record that was there already, or that an earlier line of the file made. Of
 * what was given for this territory it counts wherever it has gone since, of what was given elsewhere only here.
 */
async function listMade(
  db: Db,
  job: ImportJob,
  before: readonly Earlier[],
  lines: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  // The kind was stored by the act that began the import.
  const table = TABLES[job.row.kind as RegisterKind];
  const idsOf = (isOwn: boolean) => before.filter((one) => one.isOwn === isOwn).map(({ id }) => id);
  const rows = await db.$queryRaw<{ line: number; id: string }[]>`
    WITH told AS (
      SELECT import_id, line, coalesce(twin_line, line) AS maker, twin_id FROM import_row
      WHERE import_id = ANY(${before.map(({ id }) => id)}::uuid[]) AND line = ANY(${[...lines]}::int[])
        AND verdict IN ('valid', 'duplicate')
    ), made AS (
      SELECT import_id, line, twin_id AS id FROM told WHERE twin_id IS NOT NULL
      UNION ALL SELECT told.import_id, told.line, (row.value ->> 'id')::uuid FROM told
        JOIN import_row row ON row.import_id = told.import_id AND row.line = told.maker AND row.value ->> 'id' IS NOT NULL
      UNION ALL SELECT told.import_id, told.line, staged.id FROM told
        JOIN import_resident staged ON staged.import_id = told.import_id AND staged.line = told.maker
    )
    SELECT made.line, record.id FROM made JOIN (
      SELECT record.id, ${liesWithin(Prisma.sql`place.path`, job.territory.path)} AS is_here FROM ${table}
    ) record ON record.id = made.id
    WHERE made.import_id = ANY(${idsOf(true)}::uuid[]) OR record.is_here`;
  return new Map(rows.map(({ line, id }) => [line, id]));
}

import type { RegisterKind } from '@/lib/registers/headings';
import type { Records } from '@/lib/registers/known-records';
import type { Db } from '@/lib/store/client';
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
    madeBefore: before.length === 0 ? null : (lines) => listMade(db, before, lines),
    findStored: (ids) => findStored(db, job, ids),
  };
}

async function findStored(db: Db, { row, territory: { path } }: ImportJob, ids: readonly string[]) {
  // The kind was stored by the act that began the import.
  const table = TABLES[row.kind as RegisterKind];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT record.id FROM ${table}
    WHERE record.id = ANY(${[...ids]}::uuid[]) AND ${liesWithin(Prisma.sql`place.path`, path)}`;
  return new Set(rows.map(({ id }) => id));
}

/** Imports of the same bytes that have been applied and not undone. */
async function listEarlier(db: Db, { row: { id, kind, fileDigest } }: ImportJob): Promise<readonly string[]> {
  const rows = await db.import.findMany({
    where: { kind, fileDigest, state: 'applied', id: { not: id } },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

async function listMade(db: Db, importIds: readonly string[], lines: readonly number[]) {
  const rows = await db.$queryRaw<{ line: number; id: string }[]>`
    SELECT line, value ->> 'id' AS id FROM import_row
    WHERE import_id = ANY(${[...importIds]}::uuid[]) AND line = ANY(${[...lines]}::int[]) AND verdict = 'valid'
      AND value ->> 'id' IS NOT NULL
    UNION ALL SELECT line, id::text FROM import_resident
    WHERE import_id = ANY(${[...importIds]}::uuid[]) AND line = ANY(${[...lines]}::int[])`;
  return new Map(rows.map(({ line, id }) => [line, id]));
}

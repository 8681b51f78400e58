import type { RegisterKind } from '@/lib/registers/headings';
import type { Records } from '@/lib/registers/known-records';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';

const TABLES = {
  settlements: Prisma.sql`territory record JOIN territory place ON place.id = record.id`,
  residents: Prisma.sql`resident record JOIN territory place ON place.id = record.soviet_id`,
  lishentsy: Prisma.sql`lishenets_entry record JOIN territory place ON place.id = record.soviet_id`,
} as const satisfies Readonly<Record<RegisterKind, Prisma.Sql>>;

/**
 * Which numbers are records of this register in the territory that the file was given for, whatever has become of them
 * since: struck, merged, moved or restored, they are there, and a file does not bring them back.
 */
export const recordsOf =
  (db: Db, { path }: TerritoryModel, kind: RegisterKind): Records['findStored'] =>
  async (ids) => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT record.id FROM ${TABLES[kind]}
      WHERE record.id = ANY(${[...ids]}::uuid[]) AND (place.path = ${path} OR starts_with(place.path, ${`${path}.`}))`;
    return new Set(rows.map(({ id }) => id));
  };

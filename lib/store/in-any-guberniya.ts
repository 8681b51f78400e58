import type { Db } from './client';
import { quoted } from './connect';
import { Prisma } from './generated/client';

/**
 * Whether any guberniya of the database has such a row, one that is not served now too: the files of all lie in one
 * folder and do not tell whose they are. Where that cannot be found out it throws.
 */
export async function isInAnyGuberniya(
  db: Db,
  table: 'evidence_scan' | 'import',
  condition: Prisma.Sql,
): Promise<boolean> {
  const places = await db.$queryRaw<{ schema: string }[]>`
    SELECT schemaname AS schema FROM pg_tables WHERE tablename = ${table}`;
  if (places.length === 0) throw new Error(`No guberniya of the database has the table "${table}"`);
  const asked = places.map(
    ({ schema }) => Prisma.sql`SELECT FROM ${Prisma.raw(`${quoted(schema)}.${quoted(table)}`)} WHERE ${condition}`,
  );
  const found = await db.$queryRaw<unknown[]>`SELECT WHERE EXISTS (${Prisma.join(asked, ' UNION ALL ')})`;
  return found.length > 0;
}

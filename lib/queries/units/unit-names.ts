import { z } from 'zod';
import { oneOf } from '@/lib/kernel/one-of';
import { type Claim, UNIT_KINDS } from '@/lib/law/units';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { ask } from '../ask';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
}

/** The living units of a soviet by id, a part called with its enterprise. */
export async function listUnitNames(db: Db, sovietId: string): Promise<ReadonlyMap<string, Claim>> {
  const rows = await ask<Row>(
    db,
    Prisma.sql`SELECT u.id, u.name, u.kind, parent.name AS parent FROM unit u LEFT JOIN unit parent ON parent.id = u.parent_id
      WHERE u.soviet_id = ${sovietId}::uuid AND u.struck_on IS NULL`,
  );
  return new Map(
    rows.map(({ id, name, kind, parent }) => [
      id,
      {
        unitId: id,
        name: parent === null ? name : `${parent}: ${name}`,
        kind: oneOf(UNIT_KINDS, kind),
      },
    ]),
  );
}

const LAID_DOWN = z.record(z.uuid(), z.object({ name: z.string(), kind: z.enum(UNIT_KINDS) }));

/** The units by which a soviet's elections are divided: its living ones, of past elections those of then as called then. */
export async function listUnitsOf(
  db: Db,
  { id, sovietId }: { readonly id: string; readonly sovietId: string },
): Promise<ReadonlyMap<string, Claim>> {
  const [past] = await ask<{ units: unknown }>(
    db,
    Prisma.sql`SELECT e.units FROM election e WHERE e.id = ${id}::uuid AND ${IS_PAST}`,
  );
  if (past === undefined) return listUnitNames(db, sovietId);
  return new Map(Object.entries(LAID_DOWN.parse(past.units)).map(([unitId, unit]) => [unitId, { unitId, ...unit }]));
}

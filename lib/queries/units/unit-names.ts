import { oneOf } from '@/lib/kernel/one-of';
import { type Claim, UNIT_KINDS } from '@/lib/law/units';
import type { Db } from '@/lib/store/client';

/** The living units of a soviet by id, a part called with its enterprise. */
export async function listUnitNames(db: Db, sovietId: string): Promise<ReadonlyMap<string, Claim>> {
  const rows = await db.unit.findMany({ where: { sovietId, struckOn: null }, include: { parent: true } });
  return new Map(
    rows.map(({ id, name, kind, parent }) => [
      id,
      {
        unitId: id,
        name: parent === null ? name : `${parent.name}: ${name}`,
        kind: oneOf(UNIT_KINDS, kind),
      },
    ]),
  );
}

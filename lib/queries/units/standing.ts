import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { mayOnSoviet } from '../may-on-soviet';
import { defineQuery } from '../query';
import { claimedPeople } from './claims-sql';
import { findSeenSoviet } from './find-soviet';
import { listParted } from './parted';

interface Row {
  readonly electors: number;
  readonly once: number;
  readonly several: number;
  readonly none: number;
}

/** How far a town has come: electors in one unit, in several, in none (36: each in exactly one). */
export const unitsStanding = defineQuery({
  name: 'units/standing',
  input: z.object({ sovietId: z.uuid() }),
  run: async (context, { sovietId }) => {
    const found = await findSeenSoviet(context, sovietId);
    if (!found.ok) return found;
    const soviet = found.value;
    const [row] = await context.db.$queryRaw<Row[]>`
      SELECT count(*)::int AS electors, count(*) FILTER (WHERE p.claims = 1)::int AS once,
        count(*) FILTER (WHERE p.claims > 1)::int AS several, count(*) FILTER (WHERE p.claims = 0)::int AS none
      FROM (${claimedPeople(sovietId)}) p`;
    const { electors = 0, once = 0, several = 0, none = 0 } = row ?? {};
    return ok({
      ...{ electors, once, several, none },
      /** Units that were struck off: they may be brought back. */
      struck: await context.db.unit.count({ where: { sovietId, struckOn: { not: null } } }),
      parted: await listParted(context.db, sovietId),
      soviet: { id: soviet.id, name: soviet.name, kind: soviet.kind },
      mayKeep: await mayOnSoviet(context, 'register.keep', soviet),
    });
  },
});

import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { liesIn } from '@/lib/store/rows/within';
import { inSight } from '../in-sight';
import { defineQuery } from '../query';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly above: string | null;
}

interface Uchastok {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** A volost and an uezd have fewer; of a whole guberniya nobody chooses one by reading through them. */
const MOST_SETTLEMENTS = 3000;

/** The soviets in sight, or those of one territory, and the settlements and uchastki of one soviet: what a register is narrowed by. */
export const registerPlaces = defineQuery({
  name: 'register/places',
  input: z.object({
    territoryId: z.uuid().optional(),
    sovietId: z.uuid().optional(),
    /** `all`: the settlements of every soviet, where no single one is meant. */
    settlements: z.enum(['of-soviet', 'all']).optional(),
  }),
  run: async ({ db, actor }, { territoryId, sovietId, settlements: asked }) => {
    const within = territoryId === undefined ? Prisma.sql`true` : liesIn(Prisma.sql`t.path`, territoryId);
    const soviets = await db.$queryRaw<Named[]>`
      SELECT t.id, t.name, t.kind, above.name AS above FROM territory t LEFT JOIN territory above ON above.id = t.parent_id
      WHERE t.struck_on IS NULL AND t.kind IN ('selsoviet', 'city', 'city-district') AND ${inSight(actor, 't.path')} AND ${within}
      ORDER BY above.name, t.name LIMIT 3000`;
    const only = sovietId ?? (soviets.length === 1 ? soviets[0]?.id : undefined);
    const ofAll = async () =>
      asked === 'all'
        ? await db.$queryRaw<Named[]>`
            SELECT t.id, t.name, t.kind, above.name AS above FROM territory t JOIN territory above ON above.id = t.parent_id
            WHERE (t.kind IN ('settlement', 'city')) AND t.struck_on IS NULL AND ${inSight(actor, 't.path')} AND ${within}
            ORDER BY t.name, above.name LIMIT ${MOST_SETTLEMENTS + 1}`
        : [];
    const settlements =
      only === undefined
        ? await ofAll()
        : await db.$queryRaw<Named[]>`
            SELECT t.id, t.name, t.kind, NULL AS above FROM territory t
            WHERE (t.parent_id = ${only}::uuid AND t.kind = 'settlement' OR t.id = ${only}::uuid AND t.kind <> 'selsoviet')
              AND t.struck_on IS NULL AND ${inSight(actor, 't.path')}
            ORDER BY t.name`;
    const uchastki =
      only === undefined
        ? []
        : await db.$queryRaw<Uchastok[]>`
            SELECT u.id, u.number, u.name FROM uchastok u
            WHERE u.election_id = (
              SELECT e.id FROM election e JOIN territory s ON s.id = e.soviet_id
              WHERE e.soviet_id = ${only}::uuid AND NOT e.is_past AND ${inSight(actor, 's.path')})
            ORDER BY u.number`;
    return ok({
      ...{ soviets, uchastki },
      settlements: only === undefined ? settlements.slice(0, MOST_SETTLEMENTS) : settlements,
      /** There are more, left out by the alphabet. */
      isCut: only === undefined && settlements.length > MOST_SETTLEMENTS,
    });
  },
});

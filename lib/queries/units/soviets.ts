import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { inSight } from '../in-sight';
import { defineQuery } from '../query';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly units: number;
}

/** The towns in sight, and other soviets that keep units, with how many. */
export const unitsSoviets = defineQuery({
  name: 'units/soviets',
  input: z.object({}),
  run: async ({ db, actor }) => {
    const items = await db.$queryRaw<Row[]>`
      SELECT t.id, t.name, (SELECT count(*)::int FROM unit u WHERE u.soviet_id = t.id AND u.struck_on IS NULL) AS units
      FROM territory t
      WHERE ${inSight(actor, 't.path')}
        AND (t.kind = 'city' OR EXISTS (SELECT 1 FROM unit u WHERE u.soviet_id = t.id AND u.struck_on IS NULL))
      ORDER BY t.name, t.id LIMIT 500`;
    return ok({ items });
  },
});

import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id } from '../schemas';
import { loadUnit } from './load-unit';
import { placeByUnits } from './place-by-units';

/** Takes people off a unit that counted them by mistake; the next list does not bring them back (36). */
export const releasePeople = defineAct({
  name: 'units/release',
  article: '36',
  permission: 'register.keep',
  input: z.object({ unitId: id, residentIds: z.array(id).min(1).max(50_000) }),
  load: (tx, { unitId }, actor) => loadUnit(tx, actor, unitId),
  write: async (tx, { soviet, unit }, { residentIds }) => {
    const { count: released } = await tx.unitClaim.updateMany({
      where: { unitId: unit.id, residentId: { in: residentIds }, released: false },
      data: { released: true },
    });
    if (released === 0) return err(conflict('nobody-there'));
    await placeByUnits(tx, soviet.id, residentIds);
    return ok({ answer: { id: unit.id, released }, subjectId: unit.id, noted: { released } });
  },
});

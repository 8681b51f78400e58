import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { surelyBy } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { factDay, id, shortText, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { loadUnit } from './load-unit';
import { listPeopleOf } from './people-of';
import { placeByUnits } from './place-by-units';

/** Strikes a unit that is no more (closed, entered by mistake), with its parts; its people have then to be put elsewhere (36). */
export const strikeUnit = defineAct({
  name: 'units/strike',
  article: '36',
  permission: 'register.keep',
  input: z.object({ unitId: id, version, reason: shortText, on: factDay.optional() }),
  load: (tx, { unitId }, actor) => loadUnit(tx, actor, unitId),
  write: async (tx, { soviet, units, unit }, { version: seen, reason, on }, { today }) => {
    if (unit.isStruck) return err(conflict('unit-struck'));
    const changed = await findChanged(tx, unit, seen);
    if (changed !== null) return err(changed);
    const struckOn = dateOfDay(surelyBy(on, today));
    const led = await listPeopleOf(tx, units, unit.id);
    const gone = { OR: [{ id: unit.id }, { parentId: unit.id }], struckOn: null };
    const released = await tx.unitClaim.findMany({
      where: { unit: { is: gone }, released: false },
      distinct: ['residentId'],
      select: { residentId: true },
    });
    const people = released.length;
    // Whoever met with it or with a part of it meets apart again.
    await tx.unit.updateMany({
      where: { joinedTo: { is: { OR: gone.OR } } },
      data: { joinedToId: null, version: { increment: 1 } },
    });
    await tx.unit.updateMany({
      where: gone,
      data: { struckOn, strikeReason: reason, joinedToId: null, version: { increment: 1 } },
    });
    await placeByUnits(tx, soviet.id, led);
    return ok({ answer: { id: unit.id, people }, subjectId: unit.id, noted: { people } });
  },
});

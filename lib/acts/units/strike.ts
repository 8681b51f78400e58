import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { factDay, id, shortText, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { loadUnit } from './load-unit';
import { placeByUnits } from './place-by-units';

/** Strikes a unit that is no more (closed, entered by mistake), with its parts; its people have then to be put elsewhere (36). */
export const strikeUnit = defineAct({
  name: 'units/strike',
  article: '36',
  permission: 'register.keep',
  input: z.object({ unitId: id, version, reason: shortText, on: factDay.optional() }),
  load: (tx, { unitId }, actor) => loadUnit(tx, actor, unitId),
  write: async (tx, { soviet, unit }, { version: seen, reason, on }, { today }) => {
    if (unit.isStruck) return err(conflict('unit-struck'));
    const changed = await findChanged(tx, unit, seen);
    if (changed !== null) return err(changed);
    const struckOn = dateOfDay((on === undefined ? null : exactOf(on)) ?? today);
    const gone = { OR: [{ id: unit.id }, { parentId: unit.id }], struckOn: null };
    const released = await tx.unitClaim.findMany({
      where: { unit: { is: gone }, released: false },
      select: { residentId: true },
    });
    await tx.unit.updateMany({ where: { joinedToId: unit.id }, data: { joinedToId: null } });
    await tx.unit.updateMany({
      where: gone,
      data: { struckOn, strikeReason: reason, joinedToId: null, version: { increment: 1 } },
    });
    const people = [...new Set(released.map(({ residentId }) => residentId))];
    await placeByUnits(tx, soviet.id, people);
    return ok({ answer: { id: unit.id, people: people.length }, subjectId: unit.id, noted: { people: people.length } });
  },
});

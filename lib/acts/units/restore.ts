import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id, shortText, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { peopleOfStruck, unitsComingBack } from './coming-back';
import { hasNamesake, loadUnit } from './load-unit';
import { placeByUnits } from './place-by-units';

/**
 * A unit struck by mistake stands on the list again with the parts that went with it and its people (36); whom another unit
 * counts that was given people since stays there, and whom another counted before as well is to be settled as before. It
 * meets apart, and its people vote where the adopted division of elections still going has it.
 */
export const restoreUnit = defineAct({
  name: 'units/restore',
  article: '36',
  permission: 'register.keep',
  input: z.object({ unitId: id, version, reason: shortText }),
  load: (tx, { unitId }, actor) => loadUnit(tx, actor, unitId),
  write: async (tx, { soviet, units, unit }, { version: seen }) => {
    if (!unit.isStruck) return err(conflict('unit-not-struck'));
    const changed = await findChanged(tx, unit, seen);
    if (changed !== null) return err(changed);
    if (soviet.struckOn !== null || soviet.mergedIntoId !== null)
      return err(conflict('unit-soviet-gone', { name: soviet.name }));
    const parent = unit.parentId === null ? undefined : units.get(unit.parentId);
    if (parent?.isStruck === true) return err(conflict('unit-parent-struck', { name: parent.name }));
    if (hasNamesake(units, unit, unit.id)) return err(conflict('unit-name-taken', { name: unit.name }));
    const back = unitsComingBack(unit, units.values());
    const { elsewhere, back: people, counts } = await peopleOfStruck(tx, soviet.id, unit, back);
    await tx.unitClaim.updateMany({
      where: { unitId: { in: [...back] }, residentId: { in: elsewhere }, released: false },
      data: { released: true },
    });
    await tx.unit.updateMany({
      where: { id: { in: [...back] } },
      data: { struckOn: null, strikeReason: null, version: { increment: 1 } },
    });
    await placeByUnits(tx, soviet.id, people);
    const { back: returned, ...others } = counts;
    const noted = { people: returned, ...others, parts: back.length - 1 };
    return ok({ answer: { id: unit.id, ...noted }, subjectId: unit.id, noted });
  },
});

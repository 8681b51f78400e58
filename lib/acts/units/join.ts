import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { loadUnit, type StoredUnit, type UnitFacts } from './load-unit';
import { listPeopleOf } from './people-of';
import { placeByUnits } from './place-by-units';

/**
 * Joins small units to another, so that their people meet together; `toId` null lets them meet apart again (36). Whom the
 * adopted division names apart stay there until the commission adopts it anew: it is the commission that divides.
 */
export const joinUnits = defineAct({
  name: 'units/join',
  article: '36',
  permission: 'register.keep',
  input: z.object({ unitId: id, version, toId: id.nullable() }),
  load: (tx, { unitId }, actor) => loadUnit(tx, actor, unitId),
  write: async (tx, { soviet, units, unit }, { version: seen, toId }) => {
    if (unit.isStruck) return err(conflict('unit-struck'));
    const changed = await findChanged(tx, unit, seen);
    if (changed !== null) return err(changed);
    const to = toId === null ? null : units.get(toId);
    if (to === undefined || to?.isStruck === true) return err(invalid(['toId'], 'no-such-unit'));
    if (to !== null && leadsTo(units, to, unit.id)) return err(invalid(['toId'], 'joined-to-itself'));
    await tx.unit.update({ where: { id: unit.id }, data: { joinedToId: toId, version: { increment: 1 } } });
    await placeByUnits(tx, soviet.id, await listPeopleOf(tx, units, unit.id));
    return ok({ answer: { id: unit.id, toId }, subjectId: unit.id, noted: { before: unit.joinedToId } });
  },
});

/** Whether the people of `from` already meet with those of the other: nobody is joined to themselves. */
function leadsTo(units: UnitFacts['units'], from: StoredUnit, otherId: string): boolean {
  const seen = new Set<string>();
  for (let now: StoredUnit | undefined = from; now !== undefined && !seen.has(now.id); ) {
    if (now.id === otherId) return true;
    seen.add(now.id);
    now = now.joinedToId === null ? undefined : units.get(now.joinedToId);
  }
  return false;
}

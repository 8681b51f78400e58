import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeUnit, UNIT_KINDS } from '@/lib/law/units';
import { defineAct } from '../act';
import { conflict, conflictAt } from '../refusal';
import { id, shortText, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { hasNamesake, loadUnit, settlementOf } from './load-unit';

/** Mends a unit's name, kind or address (36). The parts of an enterprise are of its kind. */
export const amendUnit = defineAct({
  name: 'units/amend',
  article: '36',
  permission: 'register.keep',
  input: z.object({
    unitId: id,
    version,
    kind: z.enum(UNIT_KINDS).optional(),
    name: shortText.optional(),
    address: shortText.nullable().optional(),
  }),
  load: (tx, { unitId }, actor) => loadUnit(tx, actor, unitId),
  judge: ({ soviet, units, unit }, { kind = unit.kind, name = unit.name }) =>
    judgeUnit({
      ...{ name, kind, settlement: settlementOf(soviet) },
      ofKind: unit.parentId === null ? null : (units.get(unit.parentId)?.kind ?? null),
    }),
  write: async (tx, { units, unit }, { version: seen, kind, name = unit.name, address = unit.address }) => {
    const changed = await findChanged(tx, unit, seen);
    if (changed !== null) return err(changed);
    if (unit.isStruck) return err(conflict('unit-struck'));
    if (hasNamesake(units, { name, parentId: unit.parentId }, unit.id))
      return err(conflictAt(['name'], 'already-there'));
    const own = unit.parentId === null ? (kind ?? unit.kind) : unit.kind;
    const { version: stored } = await tx.unit.update({
      where: { id: unit.id },
      data: { name, address, kind: own, version: { increment: 1 } },
    });
    if (own !== unit.kind) await tx.unit.updateMany({ where: { parentId: unit.id }, data: { kind: own } });
    const before = { name: unit.name, kind: unit.kind, address: unit.address };
    return ok({ answer: { id: unit.id, version: stored }, subjectId: unit.id, noted: { before } });
  },
});

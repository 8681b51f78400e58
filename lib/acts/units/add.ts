import { z } from 'zod';
import { newId } from '@/lib/kernel/ids';
import { err, ok } from '@/lib/kernel/result';
import { judgeUnit, UNIT_KINDS } from '@/lib/law/units';
import { defineAct } from '../act';
import { conflictAt, invalid } from '../refusal';
import { id, shortText } from '../schemas';
import { hasNamesake, loadSoviet, settlementOf } from './load-unit';

/** Enters an enterprise, an institution, a union or those of the unorganised of one trade; or a part or shift of a large enterprise (36). */
export const addUnit = defineAct({
  name: 'units/add',
  article: '36',
  permission: 'register.keep',
  input: z.object({
    sovietId: id,
    kind: z.enum(UNIT_KINDS),
    name: shortText,
    address: shortText.optional(),
    parentId: id.optional(),
  }),
  load: (tx, { sovietId }, actor) => loadSoviet(tx, actor, sovietId),
  judge: ({ soviet, units }, { name, kind, parentId }) =>
    judgeUnit({
      ...{ name, kind, settlement: settlementOf(soviet) },
      ofKind: parentId === undefined ? null : (units.get(parentId)?.kind ?? null),
    }),
  write: async (tx, { soviet, units }, { parentId = null, ...input }) => {
    const parent = parentId === null ? null : units.get(parentId);
    if (parent === undefined || parent?.isStruck === true) return err(invalid(['parentId'], 'no-such-unit'));
    // A shift of a part is written as a part of its own.
    if (parent !== null && parent.parentId !== null) return err(invalid(['parentId'], 'part-of-part'));
    if (hasNamesake(units, { name: input.name, parentId })) return err(conflictAt(['name'], 'already-there'));
    const unitId = newId();
    const { kind, name, address = null } = input;
    await tx.unit.create({
      data: { id: unitId, sovietId: soviet.id, kind: parent?.kind ?? kind, name, address, parentId },
    });
    return ok({ answer: { id: unitId, version: 1 }, subjectId: unitId });
  },
});

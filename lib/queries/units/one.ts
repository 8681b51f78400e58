import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { peopleOfStruck, unitsComingBack } from '@/lib/acts/units/coming-back';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { UNIT_KINDS } from '@/lib/law/units';
import { mayOnSoviet } from '../may-on-soviet';
import { defineQuery } from '../query';
import { findSeenSoviet } from './find-soviet';
import { listParted } from './parted';

/** A unit with its parts, and where its people meet. */
export const unitsOne = defineQuery({
  name: 'units/one',
  input: z.object({ unitId: z.uuid() }),
  run: async (context, { unitId }) => {
    const row = await context.db.unit.findUnique({
      where: { id: unitId },
      include: {
        ...{ parent: true, joinedTo: true, joined: { where: { struckOn: null }, orderBy: { name: 'asc' } } },
        parts: { where: { struckOn: null }, orderBy: { name: 'asc' } },
      },
    });
    if (row === null) return err(notFound());
    const found = await findSeenSoviet(context, row.sovietId);
    if (!found.ok) return found;
    const soviet = found.value;
    const uchastok = await context.db.uchastok.findFirst({
      where: { election: { is: { sovietId: soviet.id, isPast: false } }, unitIds: { has: unitId } },
      select: { id: true, number: true, name: true, electionId: true },
    });
    const back =
      row.struckOn === null
        ? null
        : unitsComingBack(row, await context.db.unit.findMany({ where: { parentId: unitId } }));
    const parted = await listParted(context.db, soviet.id);
    const named = (unit: { id: string; name: string } | null) => unit && { id: unit.id, name: unit.name };
    return ok({
      ...{ id: row.id, name: row.name, address: row.address, version: row.version, uchastok },
      parted: parted.find((one) => one.unitId === unitId) ?? null,
      ...{ kind: oneOf(UNIT_KINDS, row.kind), parent: named(row.parent), joinedTo: named(row.joinedTo) },
      ...{
        parts: row.parts.map(({ id, name }) => ({ id, name })),
        joined: row.joined.map(({ id, name }) => ({ id, name })),
      },
      struckOn: dayOfColumn(row.struckOn),
      strikeReason: row.strikeReason,
      /** Of a struck one: how many would come back with it, how many of them another counted as well, how many another counts since. */
      people: back === null ? null : (await peopleOfStruck(context.db, soviet.id, row, back)).counts,
      soviet: { id: soviet.id, name: soviet.name, kind: soviet.kind },
      mayKeep: await mayOnSoviet(context, 'register.keep', soviet),
    });
  },
});

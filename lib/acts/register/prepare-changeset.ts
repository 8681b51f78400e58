import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { newId } from '@/lib/kernel/ids';
import { err, ok } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { id } from '../schemas';
import { chooseResidents } from './changeset/choose';
import { type Change, changeInput, chosenInput, MOST_CHOSEN } from './changeset/input';
import { findFilled } from './changeset/judge';
import { planChange } from './changeset/plan';
import { isSoviet } from './import/places';
import type { Planned } from './relocate';
import { findPlace, placed } from './resident-facts';
import { reason } from './resident-input';

/** Works out one change to many people, to be looked at person by person before it is applied; nobody's record changes yet. */
export const prepareChangeset = defineAct({
  name: 'register/prepare-changeset',
  article: null,
  permission: 'register.keep',
  input: z.object({ sovietId: id, change: changeInput, chosen: chosenInput, reason }),
  load: async (tx, { sovietId }, actor) => {
    const soviet = await tx.territory.findUnique({ where: { id: sovietId } });
    if (soviet === null || !isSoviet(soviet)) return err(notFound());
    return ok(await placed(tx, actor, soviet, () => ({ soviet })));
  },
  write: async (tx, { soviet }, { change, chosen, reason: why }, { actor, today }) => {
    const fault = await findFault(tx, soviet.id, change);
    if (fault !== null) return err(fault);
    const people = await chooseResidents(tx, soviet.id, chosen);
    if (people.length === 0) return err(conflict('changeset-nobody'));
    if (people.length > MOST_CHOSEN) return err(conflict('changeset-too-many', { most: MOST_CHOSEN }));
    const planned = await planChange(tx, people, change, { sovietId: soviet.id, today, reason: why });
    const fit = planned.filter(({ verdict }) => verdict === 'fits').length;
    const changeset = await tx.changeset.create({
      data: {
        ...{ id: newId(), sovietId: soviet.id, state: 'prepared', kind: change.kind, reason: why },
        ...{ fit, unfit: planned.length - fit, accountId: actor.accountId, actorName: actor.name },
        preparedOn: dateOfDay(today),
        // Both were read by schemas of plain JSON.
        change: change as Prisma.InputJsonObject,
        chosen: chosen as Prisma.InputJsonObject,
      },
    });
    await keepRows(tx, changeset.id, planned);
    const answer = { id: changeset.id, changesetId: changeset.id, fit, unfit: planned.length - fit, version: 1 };
    return ok({ answer, subjectId: changeset.id, noted: { fit, unfit: planned.length - fit } });
  },
});

async function findFault(tx: Tx, sovietId: string, change: Change) {
  if (change.kind === 'move' && change.settlementId !== undefined) {
    const place = await findPlace(tx, change.settlementId);
    if (place?.soviet.id !== sovietId) return invalid(['change', 'settlementId'], 'other-soviet');
    if (place.settlement.struckOn !== null) return invalid(['change', 'settlementId'], 'no-such-settlement');
  }
  if (change.kind === 'uchastok') {
    const filled = await findFilled(tx, sovietId, change.uchastokId, { people: 0, electors: 0 });
    if (filled === null) return invalid(['change', 'uchastokId'], 'no-such-uchastok');
  }
  return null;
}

async function keepRows(tx: Tx, changesetId: string, planned: readonly Planned[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO changeset_row (changeset_id, resident_id, ordinal, verdict, seen, before, after)
    SELECT ${changesetId}::uuid, * FROM unnest(
      ${planned.map(({ row }) => row.id)}::uuid[], ${planned.map((_, place) => place)}::int[],
      ${planned.map(({ verdict }) => verdict)}::text[], ${planned.map(({ row }) => row.version)}::int[],
      ${planned.map(({ before }) => JSON.stringify(before))}::jsonb[], ${planned.map(({ after }) => JSON.stringify(after))}::jsonb[])`;
}

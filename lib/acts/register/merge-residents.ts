import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { newId } from '@/lib/kernel/ids';
import { err, ok } from '@/lib/kernel/result';
import { judgeMergedEntries } from '@/lib/law/register';
import { lockRow, type Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { id, version } from '../schemas';
import { refreshFranchise, refreshTotals } from '../shared/franchise';
import { takeEntriesAlong } from './entries-along';
import { handOver, wasTaken } from './hanging';
import { pairOf } from './mark-not-same';
import { keepsToo } from './may-keep';
import { isMeetingOpen, placeAnew } from './placement';
import { hasTwin, keysOf, loadResident, toldOf } from './resident-facts';
import { reason } from './resident-input';
import { findStale } from './stale';

/**
 * Two records of one person become one: the second keeps what hangs on the first, which only points to it from then on. Of
 * two soviets, for whoever keeps the registers of both.
 */
export const mergeResidents = defineAct({
  name: 'register/merge-residents',
  article: null,
  permission: 'register.keep',
  input: z.object({ residentId: id, intoId: id, version, reason }),
  load: async (tx, { residentId, intoId }, actor) => {
    if (!(await lockRow(tx, 'resident', intoId))) return err(notFound());
    const loaded = await loadResident(tx, actor, residentId);
    if (!loaded.ok) return loaded;
    const { value } = loaded;
    return ok({ ...value, facts: { ...value.facts, entries: await findEntriesOfBoth(tx, residentId, intoId) } });
  },
  judge: ({ row, entries }) => judgeMergedEntries({ name: `${row.surname} ${row.given}`.trim(), ...entries }),
  write: async (tx, { row, soviet, campaign }, input, { actor, today }) => {
    if (input.residentId === input.intoId) return err(invalid(['intoId'], 'same-record'));
    const stale = await findStale(tx, row, input.version);
    if (stale !== null) return err(stale);
    const into = await tx.resident.findUniqueOrThrow({ where: { id: input.intoId } });
    const isOther = into.sovietId !== row.sovietId;
    if (isOther && !(await keepsToo(tx, actor, into.sovietId, campaign)))
      return err(invalid(['intoId'], 'other-soviet'));
    if (row.normalKey === null || into.normalKey === null) return err(conflict('resident-struck'));
    const apart = await tx.notSame.findUnique({ where: { residentId_otherId: pairOf(row.id, into.id) } });
    if (apart !== null) return err(conflict('residents-not-same', { who: apart.actorName, reason: apart.reason }));
    if (row.uchastokId !== into.uchastokId && (await isMeetingOpen(tx, soviet.id, [row.uchastokId])))
      return err(conflict('uchastok-meeting-open'));
    if (isOther) {
      const along = await takeEntriesAlong(tx, [row.id], into.sovietId);
      if (!along.ok) return along;
    }
    await tx.resident.update({
      where: { id: row.id },
      data: {
        ...{ normalKey: null, mergedIntoId: into.id, strikeReason: input.reason },
        ...{ uchastokId: null, electorNo: null, version: { increment: 1 } },
      },
    });
    await takeKey(tx, into);
    const moved = await handOver(tx, row.id, into.id);
    if (wasTaken(moved)) await placeAnew(tx, into);
    await tx.residentMerge.create({
      data: {
        ...{ id: newId(), mergedId: row.id, intoId: into.id, mergedOn: dateOfDay(today), actorName: actor.name },
        moved: Object.fromEntries(Object.entries(moved).map(([table, keys]) => [table, [...keys]])),
      },
    });
    await refreshFranchise(tx, { sovietId: into.sovietId, residentIds: [into.id] });
    if (isOther) await refreshTotals(tx, soviet.id);
    const noted = { merged: toldOf(row), into: toldOf(into), moved };
    return ok({ answer: { id: into.id, residentId: into.id, version: into.version }, subjectId: into.id, noted });
  },
});

/** Who stood beside the other under one name bears it alone from here on: else a file that names the person would enter them anew. */
async function takeKey(tx: Tx, into: ResidentModel): Promise<void> {
  const { normalKey } = keysOf(into);
  if (normalKey === into.normalKey || (await hasTwin(tx, normalKey, into.settlementId, into.id))) return;
  await tx.resident.update({ where: { id: into.id }, data: { normalKey } });
}

/**
 * Whether both stand on the register of the disfranchised under one letter, or one stands there still of whom the other has
 * been restored; or one as of the other's family.
 */
async function findEntriesOfBoth(tx: Tx, residentId: string, intoId: string) {
  const entries = await tx.lishenetsEntry.findMany({
    where: { residentId: { in: [residentId, intoId] }, state: { in: ['entered', 'restored'] } },
    select: { residentId: true, letter: true, state: true, principal: { select: { residentId: true } } },
  });
  const standing = entries.filter(({ state }) => state === 'entered');
  const isTwice = standing.some(({ letter, residentId: whose }) =>
    entries.some((other) => other.letter === letter && other.residentId !== whose),
  );
  const heads = standing.flatMap(({ principal }) => (principal === null ? [] : [principal.residentId]));
  return { isTwice, isOwnFamily: heads.some((head) => head === residentId || head === intoId) };
}

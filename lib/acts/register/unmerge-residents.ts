import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { lockRow } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, forbidden } from '../refusal';
import { id, version } from '../schemas';
import { refreshFranchise } from '../shared/franchise';
import { takeEntriesAlong } from './entries-along';
import { handBack, listRestingOn, wasTaken } from './hanging';
import { keepsToo } from './may-keep';
import { placeAnew } from './placement';
import { loadResident, toldOf } from './resident-facts';
import { reason } from './resident-input';
import { findStale } from './stale';
import { standAgain } from './stand-again';

const MOVED = z.record(z.string(), z.array(z.string()));

/** Two people taken for one are two again: what went over with the merged record comes back to it. */
export const unmergeResidents = defineAct({
  name: 'register/unmerge-residents',
  article: null,
  permission: 'register.keep',
  input: z.object({ residentId: id, version, reason }),
  load: (tx, { residentId }, actor) => loadResident(tx, actor, residentId),
  write: async (tx, { row, campaign }, input, { actor, today }) => {
    const merge = await tx.residentMerge.findFirst({
      where: { mergedId: row.id, undoneOn: null },
      orderBy: { id: 'desc' },
    });
    if (merge === null || row.mergedIntoId === null) return err(conflict('resident-not-merged'));
    const stale = await findStale(tx, row, input.version);
    if (stale !== null) return err(stale);
    await lockRow(tx, 'resident', merge.intoId);
    const into = await tx.resident.findUniqueOrThrow({ where: { id: merge.intoId } });
    const isOther = into.sovietId !== row.sovietId;
    if (isOther && !(await keepsToo(tx, actor, into.sovietId, campaign))) return err(forbidden());
    const name = `${into.surname} ${into.given}`.trim();
    if (into.normalKey === null) return err(conflict('merged-further', { name }));
    const moved = MOVED.parse(merge.moved);
    const change = await tx.residentChange.findFirst({
      where: { residentId: row.id, act: 'register/merge-residents' },
      orderBy: { id: 'desc' },
    });
    const resting = await listRestingOn(tx, moved, change?.at ?? merge.mergedOn);
    if (resting.length > 0) return err(conflict('merge-rested-on', { acts: resting.join(', ') }));
    await handBack(tx, moved, into.id, row.id);
    if (isOther) {
      const along = await takeEntriesAlong(tx, [row.id], row.sovietId);
      if (!along.ok) return along;
    }
    const stored = await standAgain(tx, row, { mergedIntoId: null });
    if (!stored.ok) return stored;
    if (wasTaken(moved)) await placeAnew(tx, into);
    await tx.residentMerge.update({ where: { id: merge.id }, data: { undoneOn: dateOfDay(today) } });
    for (const sovietId of new Set([row.sovietId, into.sovietId]))
      await refreshFranchise(tx, { sovietId, residentIds: [row.id, into.id] });
    const answer = { id: row.id, residentId: row.id, version: stored.value.version };
    return ok({ answer, subjectId: row.id, noted: { into: toldOf(into), moved } });
  },
});

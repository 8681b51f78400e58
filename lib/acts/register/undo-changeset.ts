import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactly } from '@/lib/kernel/fact-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import type { ChangesetModel } from '@/lib/store/generated/models/Changeset';
import { defineAct } from '../act';
import { conflict, type Refusal } from '../refusal';
import { count, id, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { refreshFranchise } from '../shared/franchise';
import { changedSince, standsOtherwise } from './changeset/changed-since';
import { findUnkept } from './changeset/frame';
import { takeAllAlong } from './changeset/leaving';
import { findThose, loadChangeset, lockPeople, type Those } from './changeset/load-changeset';
import { leavingOf, rowsBack, touchesMeeting } from './changeset/rows-back';
import { closeFamilies } from './entries-left';
import { findGoneSettlement } from './gone-settlement';
import { nameBackInDivision } from './household/rename-in-division';
import { laidRows, layOver } from './placement';
import { reason } from './resident-input';

/**
 * Takes an applied changeset back from everyone at once, as long as none of the records has changed since. Whoever has seen how
 * many did may leave so many as they stand and take the others back.
 */
export const undoChangeset = defineAct({
  name: 'register/undo-changeset',
  article: null,
  permission: 'register.keep',
  input: z.object({ changesetId: id, version, leave: count.default(0), reason }),
  load: (tx, { changesetId }, actor) => loadChangeset(tx, actor, changesetId),
  write: async (tx, { row, frame, touched, change }, input, { actor, today }) => {
    const stale = await findChanged(tx, row, input.version);
    if (stale !== null) return err(stale);
    if (row.state !== 'applied') return err(conflict('changeset-not-applied'));
    const unkept = await findUnkept(tx, actor, frame, touched);
    if (unkept !== null) return err(unkept);
    const sovietIds = touched.map(({ id: sovietId }) => sovietId);
    await lockPeople(tx, row.id);
    const isAssigned = change.kind === 'uchastok';
    const left = await leaveChanged(tx, row, isAssigned, input.leave);
    if (!left.ok) return left;
    await nameBackInDivision(tx, row.id, row);
    const back = await rowsBack(tx, row.id, sovietIds, isAssigned);
    if (await touchesMeeting(tx, sovietIds, back)) return err(conflict('uchastok-meeting-open'));
    const along = await takeAllAlong(tx, back.flatMap(leavingOf));
    if (!along.ok) return along;
    const undone = await layOver(tx, laidRows(back));
    const residentIds = back.map(({ residentId }) => residentId);
    const gone = await findGoneSettlement(tx, residentIds);
    if (gone !== null) return err(gone);
    for (const sovietId of sovietIds) await refreshFranchise(tx, { sovietId, residentIds });
    if (change.kind === 'strike') await closeFamilies(tx, residentIds, exactly(today));
    const stored = await tx.changeset.update({
      where: { id: row.id },
      data: {
        ...{ state: 'undone', undoneOn: dateOfDay(today), version: { increment: 1 } },
        ...{ fit: { decrement: left.value.count }, unfit: { increment: left.value.count } },
      },
    });
    const answer = { id: row.id, changesetId: row.id, undone, left: left.value.count, version: stored.version };
    const noted = { kind: row.kind, undone, ...(left.value.count > 0 && { left: left.value }) };
    return ok({ answer, subjectId: row.id, noted });
  },
});

/** Those changed since, or whose name is borne there by another now, stay as they are when it was said how many they are. */
async function leaveChanged(
  tx: Tx,
  row: ChangesetModel,
  isAssigned: boolean,
  leave: number,
): Promise<Result<Those, Refusal>> {
  const stands = standsOtherwise(isAssigned);
  const those = await findThose(tx, row.id, stands);
  if (those.count === 0) return ok(those);
  if (those.count !== leave || those.count === row.fit) {
    const changed = await findThose(tx, row.id, changedSince(isAssigned));
    return err(changed.count > 0 ? conflict('changeset-changed-since', changed) : conflict('changeset-twins', those));
  }
  await tx.$executeRaw`
    UPDATE changeset_row c SET verdict = 'changed-since' FROM resident r
    WHERE r.id = c.resident_id AND c.changeset_id = ${row.id}::uuid AND c.verdict = 'fits' AND ${stands}`;
  return ok(those);
}

import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id, version } from '../schemas';
import { refreshFranchise } from '../shared/franchise';
import { findThose, loadChangeset, lockPeople, meetsTwin } from './changeset/load-changeset';
import { type Columns, findOpenUchastki, findPlacement, type Laid, laidRows, layOver } from './placement';
import { reason } from './resident-input';

/** Takes an applied changeset back from everyone at once, as long as none of the records has changed since. */
export const undoChangeset = defineAct({
  name: 'register/undo-changeset',
  article: null,
  permission: 'register.keep',
  input: z.object({ changesetId: id, version, reason }),
  load: (tx, { changesetId }, actor) => loadChangeset(tx, actor, changesetId),
  write: async (tx, { row, soviet, change }, input, { today }) => {
    if (row.state !== 'applied') return err(conflict('changeset-not-applied'));
    if (input.version !== undefined && input.version !== row.version) return err(conflict('changed-meanwhile'));
    await lockPeople(tx, row.id);
    const isAssigned = change.kind === 'uchastok';
    const changed = await findThose(
      tx,
      row.id,
      Prisma.sql`(r.version <> c.seen + 1 OR ${isAssigned} AND r.uchastok_id::text IS DISTINCT FROM c.after ->> 'uchastok_id')`,
    );
    if (changed.count > 0) return err(conflict('changeset-changed-since', changed));
    const twins = await findThose(tx, row.id, meetsTwin(Prisma.sql`c.before`));
    if (twins.count > 0) return err(conflict('changeset-twins', twins));
    const back = await rowsBack(tx, row.id, soviet.id, isAssigned);
    if (await touchesMeeting(tx, soviet.id, back)) return err(conflict('uchastok-meeting-open'));
    const undone = await layOver(tx, laidRows(back));
    await refreshFranchise(tx, { sovietId: soviet.id, residentIds: back.map(({ residentId }) => residentId) });
    const stored = await tx.changeset.update({
      where: { id: row.id },
      data: { state: 'undone', undoneOn: dateOfDay(today), version: { increment: 1 } },
    });
    const answer = { id: row.id, changesetId: row.id, undone, version: stored.version };
    return ok({ answer, subjectId: row.id, noted: { kind: row.kind, undone } });
  },
});

interface Back {
  readonly resident_id: string;
  readonly before: Columns;
  readonly settlement_id: string;
  readonly household: string;
}

/** What stood before, put into uchastki as the division stands now: it may have been adopted anew. */
async function rowsBack(tx: Tx, changesetId: string, sovietId: string, isAssigned: boolean): Promise<readonly Laid[]> {
  const rows = await tx.$queryRaw<Back[]>`
    SELECT c.resident_id, c.before, coalesce((c.before ->> 'settlement_id')::uuid, r.settlement_id) AS settlement_id,
      coalesce(c.before ->> 'household', r.household) AS household
    FROM changeset_row c JOIN resident r ON r.id = c.resident_id
    WHERE c.changeset_id = ${changesetId}::uuid AND c.verdict = 'fits' ORDER BY c.ordinal`;
  const ids = rows.map(({ resident_id }) => resident_id);
  const place = await findPlacement(tx, sovietId, ids);
  const standing = await tx.uchastok.findMany({ where: { election: { is: { sovietId } } }, select: { id: true } });
  const known = new Set(standing.map((uchastok) => uchastok.id));
  return rows.map(({ resident_id, before, settlement_id, household }) => {
    if (!('uchastok_id' in before)) return { residentId: resident_id, fields: before };
    const stood = typeof before.uchastok_id === 'string' && known.has(before.uchastok_id) ? before.uchastok_id : null;
    const uchastokId = isAssigned
      ? stood
      : (place({ residentId: resident_id, settlementId: settlement_id, household }) ?? stood);
    const electorNo = uchastokId === before.uchastok_id ? (before.elector_no ?? null) : null;
    return { residentId: resident_id, fields: { ...before, uchastok_id: uchastokId, elector_no: electorNo } };
  });
}

async function touchesMeeting(tx: Tx, sovietId: string, back: readonly Laid[]): Promise<boolean> {
  const open = await findOpenUchastki(tx, [sovietId]);
  return back.some(({ fields }) => typeof fields.uchastok_id === 'string' && open.has(fields.uchastok_id));
}

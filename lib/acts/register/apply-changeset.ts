import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactly } from '@/lib/kernel/fact-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { defineAct } from '../act';
import { conflict, type Refusal } from '../refusal';
import { id, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { refreshFranchise } from '../shared/franchise';
import { findDividedSince } from './changeset/divided-since';
import { findUnkept } from './changeset/frame';
import { judgeFilled } from './changeset/judge';
import { type Leaving, takeAllAlong } from './changeset/leaving';
import { findOvertaken, findThose, loadChangeset, lockPeople } from './changeset/load-changeset';
import { judgeLeaving, reopenFamilies } from './entries-left';
import { findGoneSettlement } from './gone-settlement';
import { findOpenUchastki, layOver } from './placement';

/** Applies a prepared changeset to everyone whom it fits: all at once, or not at all. */
export const applyChangeset = defineAct({
  name: 'register/apply-changeset',
  article: null,
  permission: 'register.keep',
  input: z.object({ changesetId: id, version }),
  load: (tx, { changesetId }, actor) => loadChangeset(tx, actor, changesetId),
  judge: ({ filled, entries }, _, { interpretations }) => [
    ...judgeFilled(filled, interpretations),
    ...judgeLeaving(entries),
  ],
  write: async (tx, { row, frame, touched, change, filled, entries, campaign }, input, { actor, today }) => {
    const stale = await findChanged(tx, row, input.version);
    if (stale !== null) return err(stale);
    if (row.state !== 'prepared') return err(conflict('changeset-not-prepared'));
    if (row.fit === 0) return err(conflict('changeset-fits-nobody'));
    const unkept = await findUnkept(tx, actor, frame, touched);
    if (unkept !== null) return err(unkept);
    await lockPeople(tx, row.id);
    const sovietIds = touched.map(({ id: sovietId }) => sovietId);
    const asSeen = await checkAsSeen(tx, row.id, sovietIds);
    if (!asSeen.ok) return asSeen;
    const divided = await findDividedSince(tx, { id: row.id, change, filled });
    if (divided !== null) return err(conflict('changeset-divided', divided));
    const along = await takeAllAlong(tx, await listLeaving(tx, row.id));
    if (!along.ok) return along;
    await tx.$executeRaw`SELECT set_config('izbirkom.reason', ${row.reason}, true)`;
    const applied = await layOver(tx, rowsOf(row.id));
    const people = await tx.changesetRow.findMany({
      where: { changesetId: row.id, verdict: 'fits' },
      select: { residentId: true },
    });
    const residentIds = people.map(({ residentId }) => residentId);
    const gone = await findGoneSettlement(tx, residentIds);
    if (gone !== null) return err(gone);
    for (const sovietId of sovietIds) await refreshFranchise(tx, { sovietId, residentIds });
    const struckOn = exactly(change.kind === 'strike' ? (change.on ?? today) : today);
    const terms = await reopenFamilies(tx, entries, struckOn, campaign?.id ?? null);
    const stored = await tx.changeset.update({
      where: { id: row.id },
      data: { state: 'applied', appliedOn: dateOfDay(today), version: { increment: 1 } },
    });
    const answer = { id: row.id, changesetId: row.id, applied, version: stored.version };
    const noted = { kind: row.kind, change: row.change, applied, unfit: row.unfit };
    return ok({ answer, terms, subjectId: row.id, noted });
  },
});

/** Those who come to another soviet. */
const listLeaving = (tx: Tx, changesetId: string): Promise<Leaving[]> => tx.$queryRaw`
  SELECT c.resident_id AS "residentId", c.after ->> 'soviet_id' AS "toSovietId"
  FROM changeset_row c JOIN resident r ON r.id = c.resident_id
  WHERE c.changeset_id = ${changesetId}::uuid AND c.verdict = 'fits' AND c.after ->> 'soviet_id' <> r.soviet_id::text`;

const rowsOf = (changesetId: string): Prisma.Sql => Prisma.sql`
  SELECT resident_id, after AS fields FROM changeset_row WHERE changeset_id = ${changesetId}::uuid AND verdict = 'fits'`;

/** Nobody's record has changed since the changeset was looked at, nobody with the same name has come, no meeting has opened. */
async function checkAsSeen(tx: Tx, changesetId: string, sovietIds: readonly string[]): Promise<Result<null, Refusal>> {
  const overtaken = await findOvertaken(tx, changesetId);
  if (overtaken !== null) {
    const { reason, ...those } = overtaken;
    return err(conflict(reason, those));
  }
  const open = [...(await findOpenUchastki(tx, sovietIds))];
  const meeting = await findThose(
    tx,
    changesetId,
    Prisma.sql`c.after ? 'uchastok_id' AND (c.after ->> 'uchastok_id') IS DISTINCT FROM r.uchastok_id::text
      AND (r.uchastok_id = ANY(${open}::uuid[]) OR (c.after ->> 'uchastok_id')::uuid = ANY(${open}::uuid[]))`,
  );
  return meeting.count > 0 ? err(conflict('uchastok-meeting-open')) : ok(null);
}

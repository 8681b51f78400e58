import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id, version } from '../schemas';
import { refreshFranchise, refreshTotals } from '../shared/franchise';
import { takeEntriesAlong } from './entries-along';
import { mayKeep } from './may-keep';
import { laidRows, layOver } from './placement';
import { planMove } from './relocate';
import { findPlace, loadResident, toldOf } from './resident-facts';
import { reason, residentFields } from './resident-input';
import { findStale } from './stale';

/** A person goes to another household, settlement or soviet; the record goes with all that hangs on it. */
export const moveResident = defineAct({
  name: 'register/move-resident',
  article: null,
  permission: 'register.keep',
  input: z.object({ residentId: id, settlementId: id, household: residentFields.household, version, reason }),
  load: (tx, { residentId }, actor) => loadResident(tx, actor, residentId),
  write: async (tx, { row, soviet, campaign }, input, { actor }) => {
    if (row.normalKey === null) return err(conflict('resident-struck'));
    const stale = await findStale(tx, row, input.version);
    if (stale !== null) return err(stale);
    const place = await findPlace(tx, input.settlementId);
    if (place === null || place.settlement.struckOn !== null)
      return err(invalid(['settlementId'], 'no-such-settlement'));
    const refused = mayKeep(actor, place.soviet, campaign);
    if (refused !== null) return err(refused);
    const target = { sovietId: place.soviet.id, settlementId: input.settlementId, household: input.household };
    const [planned] = await planMove(tx, [row], () => target);
    if (planned === undefined || planned.verdict === 'already-so') return err(invalid(['household'], 'already-there'));
    if (planned.verdict === 'twin-there') return err(conflict('resident-already-there'));
    if (planned.verdict === 'meeting-open') return err(conflict('uchastok-meeting-open'));
    const isOther = place.soviet.id !== soviet.id;
    if (isOther) {
      const along = await takeEntriesAlong(tx, [row.id], place.soviet.id);
      if (!along.ok) return along;
    }
    await layOver(tx, laidRows([{ residentId: row.id, fields: planned.after }]));
    await refreshFranchise(tx, { sovietId: place.soviet.id, residentIds: [row.id] });
    if (isOther) await refreshTotals(tx, soviet.id);
    const answer = { id: row.id, residentId: row.id, version: row.version + 1 };
    return ok({ answer, subjectId: row.id, noted: { before: toldOf(row) } });
  },
});

import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactly, surelyBy } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { factDay, id, version } from '../schemas';
import { refreshTotals } from '../shared/franchise';
import { judgeLeaving, listEntriesLeft, reopenFamilies } from './entries-left';
import { isMeetingOpen } from './placement';
import { loadResident, toldOf } from './resident-facts';
import { reason } from './resident-input';
import { findStale } from './stale';

/** Strikes a person from the register (died, moved away); the record stays and can be read. */
export const strikeResident = defineAct({
  name: 'register/strike-resident',
  article: null,
  permission: 'register.keep',
  input: z.object({ residentId: id, version, reason, on: factDay.optional() }),
  load: async (tx, { residentId }, actor) => {
    const loaded = await loadResident(tx, actor, residentId);
    if (!loaded.ok) return loaded;
    const { facts } = loaded.value;
    return ok({ ...loaded.value, facts: { ...facts, entries: await listEntriesLeft(tx, [residentId]) } });
  },
  judge: ({ entries }) => judgeLeaving(entries),
  write: async (tx, { row, soviet, campaign, entries }, input, { today }) => {
    if (row.normalKey === null) return err(conflict('resident-struck'));
    const stale = await findStale(tx, row, input.version);
    if (stale !== null) return err(stale);
    if (await isMeetingOpen(tx, soviet.id, [row.uchastokId])) return err(conflict('uchastok-meeting-open'));
    const on = surelyBy(input.on, today);
    const terms = await reopenFamilies(tx, entries, exactly(on), campaign?.id ?? null);
    const { version: stored } = await tx.resident.update({
      where: { id: row.id },
      data: {
        ...{ normalKey: null, struckOn: dateOfDay(on), strikeReason: input.reason },
        ...{ uchastokId: null, electorNo: null, version: { increment: 1 } },
      },
    });
    await refreshTotals(tx, soviet.id);
    const answer = { id: row.id, residentId: row.id, version: stored };
    return ok({ answer, terms, subjectId: row.id, noted: { before: toldOf(row) } });
  },
});

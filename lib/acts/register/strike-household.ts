import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactly, exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { factDay, id } from '../schemas';
import { refreshTotals } from '../shared/franchise';
import { judgeLeaving, listEntriesLeft, reopenFamilies } from './entries-left';
import { loadHousehold } from './household/load-household';
import { findOpenUchastki } from './placement';
import { reason, residentFields } from './resident-input';

/** A household that is no more (moved away, burnt down): everyone of it is struck, and can be read still. */
export const strikeHousehold = defineAct({
  name: 'register/strike-household',
  article: null,
  permission: 'register.keep',
  input: z.object({ settlementId: id, household: residentFields.household, on: factDay.optional(), reason }),
  load: async (tx, input, actor) => {
    const loaded = await loadHousehold(tx, actor, input);
    if (!loaded.ok) return loaded;
    const { facts } = loaded.value;
    const entries = await listEntriesLeft(
      tx,
      facts.members.map(({ id: member }) => member),
    );
    return ok({ ...loaded.value, facts: { ...facts, entries } });
  },
  judge: ({ entries }) => judgeLeaving(entries),
  write: async (tx, { soviet, settlement, campaign, members, entries }, input, { today }) => {
    const open = await findOpenUchastki(tx, [soviet.id]);
    if (members.some(({ uchastokId }) => uchastokId !== null && open.has(uchastokId)))
      return err(conflict('uchastok-meeting-open'));
    const on = (input.on === undefined ? null : exactOf(input.on)) ?? today;
    const terms = await reopenFamilies(tx, entries, exactly(on), campaign?.id ?? null);
    const { count } = await tx.resident.updateMany({
      where: { id: { in: members.map(({ id: member }) => member) } },
      data: {
        ...{ normalKey: null, struckOn: dateOfDay(on), strikeReason: input.reason },
        ...{ uchastokId: null, electorNo: null, version: { increment: 1 } },
      },
    });
    await refreshTotals(tx, soviet.id);
    const noted = { struck: members.map(({ id: member }) => member) };
    return ok({ answer: { id: settlement.id, struck: count }, terms, subjectId: settlement.id, noted });
  },
});

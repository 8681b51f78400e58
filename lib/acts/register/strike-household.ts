import { z } from 'zod';
import { exactly, surelyBy } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { factDay, id } from '../schemas';
import { refreshTotals } from '../shared/franchise';
import { planChange } from './changeset/plan';
import { judgeLeaving, listEntriesLeft, reopenFamilies } from './entries-left';
import { keepHousehold } from './household/keep-household';
import { loadHousehold, seenMembers } from './household/load-household';
import { laidRows, layOver } from './placement';
import { reason, residentFields } from './resident-input';

/** A household that is no more (moved away, burnt down): everyone of it is struck, can be read still, and can be taken back. */
export const strikeHousehold = defineAct({
  name: 'register/strike-household',
  article: null,
  permission: 'register.keep',
  input: z.object({
    ...{ settlementId: id, household: residentFields.household, members: seenMembers },
    ...{ on: factDay.optional(), reason },
  }),
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
  write: async (tx, facts, input, { actor, today }) => {
    const { soviet, settlement, campaign, members, entries } = facts;
    const on = surelyBy(input.on, today);
    const change = { kind: 'strike', on } as const;
    const why = { actor, today, reason: input.reason };
    const planned = await planChange(tx, members, change, { ...why, toSovietId: null });
    if (planned.some(({ verdict }) => verdict === 'meeting-open')) return err(conflict('uchastok-meeting-open'));
    const changesetId = await keepHousehold(tx, facts, change, planned, why);
    const terms = await reopenFamilies(tx, entries, exactly(on), campaign?.id ?? null);
    const fields = planned.map(({ row, after }) => ({ residentId: row.id, fields: after }));
    const struck = await layOver(tx, laidRows(fields));
    await refreshTotals(tx, soviet.id);
    const noted = { struck: members.map(({ id: member }) => member), changesetId };
    return ok({ answer: { id: settlement.id, struck, changesetId }, terms, subjectId: settlement.id, noted });
  },
});

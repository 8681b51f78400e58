import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { knownOf, storedDays } from '@/lib/kernel/stored-days';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { factDay, id, shortText, version } from '../schemas';
import { refreshFranchise } from '../shared/franchise';
import { isBefore } from '../shared/is-before';
import { findMisplaced, recordEvent } from './entry-events';
import { countFamily, judgeFamily, reopenFamily, SETTLED, settled } from './family';
import { findEntryChanged, loadEntry } from './find-entry';
import { placeOf } from './find-soviet';

/** Strikes an entry whose ground is gone, on a paper (I-36); it needs no term and works at once. */
export const strike = defineAct({
  name: 'lishentsy/strike',
  article: '21',
  permission: 'lishentsy.keep',
  input: z.object({ entryId: id, reason: shortText, document: shortText, on: factDay, version }),
  load: async (tx, input, actor) => {
    const loaded = await loadEntry(tx, actor, input.entryId);
    if (loaded === null) return err(notFound());
    const { entry, soviet } = loaded;
    return ok({ ...placeOf(soviet), facts: { entry, soviet, family: await countFamily(tx, entry.id) } });
  },
  judge: ({ family }) => judgeFamily(family),
  write: async (tx, { entry, soviet }, input) => {
    const changed = await findEntryChanged(tx, entry, input.version);
    if (changed !== null) return err(changed);
    if (entry.state !== 'entered') return err(conflict('entry-not-standing'));
    if (isBefore(input.on, knownOf(entry, 'enteredOn'))) return err(invalid(['on'], 'before-entry'));
    const misplaced = await findMisplaced(tx, entry.id, input.on, ['entered', 'reinstated']);
    if (misplaced !== null) return err(misplaced);
    const note = `${input.reason} (${input.document})`;
    await tx.lishenetsEntry.update({
      where: { id: entry.id },
      data: {
        ...SETTLED,
        ...{ state: 'struck', ...storedDays({ struckOn: input.on }, entry.partDays), strikeReason: note },
        version: { increment: 1 },
      },
    });
    await recordEvent(tx, { entryId: entry.id, kind: 'struck', on: input.on, note });
    const met = entry.isReopened ? await settled(tx, entry.id, input.on, 'struck') : [];
    const opened = await reopenFamily(tx, {
      ...{ entryId: entry.id, why: 'struck', letter: entry.letter, on: input.on },
      campaignId: soviet.campaign?.id ?? null,
    });
    await refreshFranchise(tx, { sovietId: entry.sovietId, residentIds: [entry.residentId] });
    return ok({ answer: { id: entry.id }, terms: [...met, ...opened], subjectId: entry.id });
  },
});

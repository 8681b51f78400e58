import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { factDay, id, shortText, version } from '../schemas';
import { refreshFranchise } from '../shared/franchise';
import { countFamily, judgeFamily, reopenFamily } from './find-entry';
import { findSoviet, placeOf } from './find-soviet';

/** Strikes an entry whose ground is gone, on a paper (I-36); it needs no term and works at once. */
export const strike = defineAct({
  name: 'lishentsy/strike',
  article: '21',
  permission: 'lishentsy.keep',
  input: z.object({ entryId: id, reason: shortText, document: shortText, on: factDay, version }),
  load: async (tx, input, actor) => {
    await tx.$queryRaw`SELECT 1 FROM lishenets_entry WHERE id = ${input.entryId}::uuid FOR UPDATE`;
    const entry = await tx.lishenetsEntry.findUnique({ where: { id: input.entryId } });
    const soviet = entry === null ? null : await findSoviet(tx, actor, entry.sovietId);
    if (entry === null || soviet === null) return err(notFound());
    return ok({ ...placeOf(soviet), facts: { entry, family: await countFamily(tx, entry.id) } });
  },
  judge: ({ family }) => judgeFamily(family),
  write: async (tx, { entry }, input) => {
    if (entry.state !== 'entered') return err(conflict('entry-not-standing'));
    if (input.version !== undefined && input.version !== entry.version) return err(conflict('changed-meanwhile'));
    const struckOn = exactOf(input.on);
    await tx.lishenetsEntry.update({
      where: { id: entry.id },
      data: {
        state: 'struck',
        struckOn: struckOn === null ? null : dateOfDay(struckOn),
        strikeReason: `${input.reason} (${input.document})`,
        version: { increment: 1 },
      },
    });
    await reopenFamily(tx, entry.id);
    await refreshFranchise(tx, { sovietId: entry.sovietId, residentIds: [entry.residentId] });
    return ok({ answer: { id: entry.id }, subjectId: entry.id });
  },
});

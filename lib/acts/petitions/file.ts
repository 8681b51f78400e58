import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { columnOfFact } from '@/lib/kernel/stored-days';
import { judgePetition } from '@/lib/law/restoration';
import { defineAct } from '../act';
import { loadEntry } from '../lishentsy/find-entry';
import { placeOf } from '../lishentsy/find-soviet';
import { conflict, notFound } from '../refusal';
import { factDay, id } from '../schemas';
import { laidDocuments, storedDocuments } from '../shared/laid-document';
import { openDuty } from './petition-terms';

/** Takes in a petition to be restored (20): through the local soviet, whatever its secretary thinks of it. */
export const filePetition = defineAct({
  name: 'petitions/file',
  article: '20',
  permission: 'petitions.keep',
  input: z.object({
    entryId: id,
    filedOn: factDay,
    documents: laidDocuments,
    text: z.string().trim().max(8000).default(''),
  }),
  load: async (tx, input, actor) => {
    const loaded = await loadEntry(tx, actor, input.entryId);
    return loaded === null ? err(notFound()) : ok({ ...placeOf(loaded.soviet), facts: loaded });
  },
  judge: ({ entry }, _input, { interpretations }) =>
    entry.state === 'entered'
      ? judgePetition({ letter: entry.letter, isThroughSoviet: true, conclusion: null }, interpretations)
      : [],
  write: async (tx, { entry, soviet }, input) => {
    if (entry.state !== 'entered') return err(conflict('entry-not-standing'));
    const open = { entryId: entry.id, state: { in: ['filed', 'forwarded', 'approved'] } };
    if ((await tx.petition.count({ where: open })) > 0) return err(conflict('petition-open'));
    const campaignId = soviet.campaign?.id ?? null;
    const petition = await tx.petition.create({
      data: {
        ...{ entryId: entry.id, sovietId: soviet.id, campaignId, state: 'filed' },
        ...{ filedOn: columnOfFact(input.filedOn), text: input.text },
        documents: { create: storedDocuments(input.documents) },
      },
      include: { documents: true },
    });
    const terms = await openDuty(tx, {
      ...{ station: 'soviet', campaignId, petitionId: petition.id, commissionId: null, territoryId: soviet.id },
      ...{ on: input.filedOn, body: 'soviet' },
    });
    const documentIds = petition.documents.map((one) => one.id);
    return ok({ answer: { id: petition.id, state: 'filed', documentIds }, terms, subjectId: petition.id });
  },
});

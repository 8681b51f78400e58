import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { storedDays } from '@/lib/kernel/stored-days';
import { judgePetition } from '@/lib/law/restoration';
import { defineAct } from '../act';
import { loadEntry } from '../lishentsy/find-entry';
import { placeOf } from '../lishentsy/find-soviet';
import { conflict, invalid, notFound } from '../refusal';
import { factDay, id } from '../schemas';
import { isBefore } from '../shared/is-before';
import { laidDocuments, storedDocuments } from '../shared/laid-document';
import { findDecider } from './petition-soviet';
import { openDuty } from './petition-terms';

const input = z
  .object({
    entryId: id,
    filedOn: factDay,
    documents: laidDocuments,
    text: z.string().trim().max(8000).default(''),
    /** Past the soviet, straight to the commission: it is to be passed to the soviet and keeps its first day. */
    broughtTo: z.enum(['soviet', 'commission']).default('soviet'),
    passedOn: factDay.optional(),
  })
  .refine(({ broughtTo, passedOn }) => broughtTo === 'commission' || passedOn === undefined, {
    path: ['passedOn'],
    message: 'passed-by-nobody',
  });
type FileInput = z.output<typeof input>;

/** What a commission was brought first goes through the soviet all the same, once it is passed there. */
const isThroughSoviet = ({ broughtTo, passedOn }: Pick<FileInput, 'broughtTo' | 'passedOn'>): boolean =>
  broughtTo === 'soviet' || passedOn !== undefined;

/** Takes in a petition to be restored (20): through the local soviet, whatever its secretary thinks of it. */
export const filePetition = defineAct({
  name: 'petitions/file',
  article: '20',
  permission: 'petitions.keep',
  input,
  load: async (tx, input, actor) => {
    const loaded = await loadEntry(tx, actor, input.entryId);
    return loaded === null ? err(notFound()) : ok({ ...placeOf(loaded.soviet), facts: loaded });
  },
  judge: ({ entry }, asked, { interpretations }) =>
    entry.state === 'entered'
      ? judgePetition(
          { letter: entry.letter, isThroughSoviet: isThroughSoviet(asked), conclusion: null },
          interpretations,
        )
      : [],
  write: async (tx, { entry, soviet }, asked) => {
    if (entry.state !== 'entered') return err(conflict('entry-not-standing'));
    const { filedOn, broughtTo, passedOn } = asked;
    if (passedOn !== undefined && isBefore(passedOn, filedOn)) return err(invalid(['passedOn'], 'before-petition'));
    const open = { entryId: entry.id, state: { in: ['filed', 'forwarded', 'approved'] } };
    if ((await tx.petition.count({ where: open })) > 0) return err(conflict('petition-open'));
    const campaignId = soviet.campaign?.id ?? null;
    const decider = isThroughSoviet(asked) ? null : await findDecider(tx, soviet);
    if (decider === null && !isThroughSoviet(asked)) return err(conflict('no-restoring-commission'));
    const state = decider === null ? 'filed' : 'forwarded';
    const petition = await tx.petition.create({
      data: {
        ...{ entryId: entry.id, sovietId: soviet.id, campaignId, commissionId: decider?.id ?? null, state },
        ...{ ...storedDays({ filedOn, passedOn }), broughtTo, text: asked.text },
        documents: { create: storedDocuments(asked.documents) },
      },
      include: { documents: true },
    });
    const terms = await openDuty(tx, {
      ...{ station: decider === null ? 'soviet' : 'commission', campaignId, petitionId: petition.id },
      ...{ commissionId: decider?.id ?? null, territoryId: soviet.id },
      ...{ on: passedOn ?? filedOn, body: decider?.kind ?? 'soviet' },
    });
    const documentIds = petition.documents.map((one) => one.id);
    return ok({ answer: { id: petition.id, state, documentIds }, terms, subjectId: petition.id });
  },
});

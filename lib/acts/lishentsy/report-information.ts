import { z } from 'zod';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { storedDays } from '@/lib/kernel/stored-days';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { factDay, id, text } from '../schemas';
import { openTerm } from '../shared/terms';
import { findSoviet, isOfSoviet, placeOf } from './find-soviet';

/** Takes down what anyone told of a person (23); the soviet now owes a check of the facts. */
export const reportInformation = defineAct({
  name: 'lishentsy/report-information',
  article: '23',
  permission: 'lishentsy.keep',
  input: z.object({
    sovietId: id,
    residentId: id,
    // Empty: told without a name.
    source: z.string().trim().max(300).default(''),
    receivedOn: factDay,
    content: text,
    campaignId: id.optional(),
  }),
  load: async (tx, input, actor) => {
    const soviet = await findSoviet(tx, actor, input.sovietId, input.campaignId);
    if (soviet === null || !(await isOfSoviet(tx, input.residentId, soviet.id))) return err(notFound());
    return ok({ ...placeOf(soviet), facts: soviet });
  },
  write: async (tx, soviet, input) => {
    const information = await tx.information.create({
      data: {
        sovietId: soviet.id,
        residentId: input.residentId,
        source: input.source,
        content: input.content,
        ...storedDays({ receivedOn: input.receivedOn }),
      },
    });
    const answer = { id: information.id };
    if (soviet.campaign === null) return ok({ answer, subjectId: information.id });
    const term = await openTerm(tx, {
      ...{ campaignId: soviet.campaign.id, commissionId: null, territoryId: soviet.id, body: 'soviet' },
      ...{ duty: 'information-check', article: '23', subjectKind: 'information', subjectId: information.id },
      ...{ from: exactOf(input.receivedOn), due: null },
    });
    return ok({ answer, terms: [term], subjectId: information.id });
  },
});

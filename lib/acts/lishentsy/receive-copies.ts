import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { knownOf, storedDays } from '@/lib/kernel/stored-days';
import { LIST_COPIES } from '@/lib/law/listing';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { factDay, id } from '../schemas';
import { isBefore } from '../shared/is-before';
import { placeOfElection } from '../shared/place-of-election';
import { findList } from './find-list';

/** Records the receipts for the copies sent (26): who took each in, and on which day. */
export const receiveCopies = defineAct({
  name: 'lishentsy/receive-copies',
  article: '26',
  permission: 'lists.compile',
  input: z.object({
    listId: id,
    copies: z
      .array(
        z.object({
          to: z.enum(LIST_COPIES),
          receivedOn: factDay,
          receivedBy: z.string().trim().max(300).default(''),
        }),
      )
      .min(1)
      .max(3),
  }),
  load: async (tx, input) => {
    const list = await findList(tx, input.listId);
    if (list === null) return err(notFound());
    const sent = await tx.listCopy.findMany({ where: { listId: list.id } });
    return ok({ ...placeOfElection(list.election), facts: { list, sent } });
  },
  write: async (tx, { list, sent }, input) => {
    for (const [index, { to, receivedOn, receivedBy }] of input.copies.entries()) {
      const copy = sent.find((one) => one.to === to);
      if (copy === undefined) return err(conflict('copy-not-sent'));
      if (isBefore(receivedOn, knownOf(copy, 'sentOn')))
        return err(invalid(['copies', index, 'receivedOn'], 'before-sending-copy'));
      await tx.listCopy.update({
        where: { listId_to: { listId: list.id, to } },
        data: { ...storedDays({ receivedOn }, copy.partDays), receivedBy },
      });
    }
    const missing = await tx.listCopy.count({ where: { listId: list.id, receivedBy: null } });
    return ok({ answer: { id: list.id, missing }, subjectId: list.id });
  },
});

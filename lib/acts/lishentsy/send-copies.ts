import { z } from 'zod';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { factOf, storedDays } from '@/lib/kernel/stored-days';
import { laterOf } from '@/lib/law/days';
import { judgeCopies, LIST_COPIES } from '@/lib/law/listing';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { factDay, id } from '../schemas';
import { isBefore } from '../shared/is-before';
import { placeOfElection } from '../shared/place-of-election';
import { meetTerm } from '../shared/terms';
import { findList } from './find-list';

/** Sends the three copies of the list (26): to the soviet, and to the commission and the executive committee above. */
export const sendCopies = defineAct({
  name: 'lishentsy/send-copies',
  article: '26',
  permission: 'lists.compile',
  input: z.object({
    listId: id,
    copies: z
      .array(z.object({ to: z.enum(LIST_COPIES), sentOn: factDay }))
      .min(1)
      .max(3),
  }),
  load: async (tx, input) => {
    const list = await findList(tx, input.listId);
    if (list === null) return err(notFound());
    const rows = await tx.listCopy.findMany({ where: { listId: list.id } });
    const before = rows.map((row) => ({
      to: oneOf(LIST_COPIES, row.to),
      sentOn: factOf(row, 'sentOn'),
      receivedOn: factOf(row, 'receivedOn'),
      partDays: row.partDays,
    }));
    return ok({ ...placeOfElection(list.election), facts: { list, before } });
  },
  judge: ({ list, before }, input, { interpretations }) => {
    if (list.state !== 'published') return [];
    const kept = before.filter((copy) => !input.copies.some(({ to }) => to === copy.to));
    return judgeCopies({ postedOn: list.postedOn, sent: [...kept, ...input.copies] }, interpretations);
  },
  write: async (tx, { list, before }, input) => {
    if (list.state !== 'published') return err(conflict('list-not-published'));
    for (const [index, { to, sentOn }] of input.copies.entries()) {
      const copy = before.find((one) => one.to === to);
      const path = ['copies', index, 'sentOn'];
      if (isBefore(sentOn, list.postedOn)) return err(invalid(path, 'before-posting'));
      if (isBefore(copy?.receivedOn ?? UNKNOWN_DAY, sentOn)) return err(invalid(path, 'after-receipt'));
      const sent = storedDays({ sentOn }, copy?.partDays);
      const key = { listId: list.id, to };
      await tx.listCopy.upsert({ where: { listId_to: key }, create: { ...key, ...sent }, update: sent });
    }
    const sent = new Set([...before, ...input.copies].map(({ to }) => to));
    const days = [...before.filter(({ to }) => !input.copies.some((copy) => copy.to === to)), ...input.copies];
    // The duty is met by the copy that went last.
    const last = days.map(({ sentOn }) => sentOn).reduce(laterOf);
    const isComplete = sent.size === LIST_COPIES.length;
    const { kind } = list.election.commission;
    const terms = isComplete ? await meetTerm(tx, 'list-copies', list.id, last, kind) : [];
    return ok({ answer: { id: list.id, sent: [...sent] }, terms, subjectId: list.id });
  },
});

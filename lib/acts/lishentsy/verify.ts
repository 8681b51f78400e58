import { z } from 'zod';
import { findLastAct } from '@/lib/journal/last-act';
import { err, ok } from '@/lib/kernel/result';
import { knownOf, storedDays } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';
import type { DisfranchisedRowModel } from '@/lib/store/generated/models/DisfranchisedRow';
import { defineAct } from '../act';
import { conflict, invalid, notFound, type Refusal } from '../refusal';
import { factDay, id, shortText } from '../schemas';
import { isBefore } from '../shared/is-before';
import { placeAtWork } from '../shared/place-of-election';
import { oweAddition } from './addition-term';
import { findList } from './find-list';

/**
 * A member of the commission checks one entry by its papers and keeps or drops it (24). Keeping decides what the register
 * had left undecided. After the posting nothing is dropped any more: from there on it takes a complaint (I-08).
 */
export const verify = defineAct({
  name: 'lishentsy/verify',
  article: '24',
  permission: 'lists.compile',
  input: z.object({
    listId: id,
    entryId: id,
    member: shortText,
    documentSeen: shortText,
    outcome: z.enum(['kept', 'dropped']),
    /** How the entry stood for whoever checks it: another may have checked it since. */
    seen: z.enum(['pending', 'kept', 'dropped']).optional(),
    on: factDay,
  }),
  load: async (tx, input) => {
    const list = await findList(tx, input.listId);
    const row = await tx.disfranchisedRow.findUnique({
      where: { listId_entryId: { listId: input.listId, entryId: input.entryId } },
      include: { entry: true },
    });
    if (list === null || row === null) return err(notFound());
    return ok({ ...placeAtWork(list.election), facts: { list, row, entry: row.entry } });
  },
  write: async (tx, { list, row, entry }, input, { today, interpretations }) => {
    if (list.state === 'published') return err(conflict('list-published'));
    if (input.seen !== undefined && input.seen !== row.outcome) return err(await verifiedMeanwhile(tx, row));
    if (entry.state !== 'entered') return err(conflict('entry-not-standing'));
    if (isBefore(input.on, knownOf(entry, 'enteredOn'))) return err(invalid(['on'], 'before-entry'));
    await tx.disfranchisedRow.update({
      where: { listId_entryId: { listId: list.id, entryId: entry.id } },
      data: {
        ...{ outcome: input.outcome, droppedVersion: input.outcome === 'dropped' ? entry.version : null },
        member: input.member,
        documentSeen: input.documentSeen,
        ...storedDays({ verifiedOn: input.on }),
      },
    });
    // What a family rests on is the soviet's to settle (15.п); the rest the commission decides by keeping it.
    const isSoviets = entry.isReopened || (entry.letter === 'п' && entry.principalId === null);
    if (input.outcome === 'kept' && entry.verdict === 'undecided' && !isSoviets) {
      await tx.lishenetsEntry.update({
        where: { id: entry.id },
        data: { verdict: 'lawful', version: { increment: 1 } },
      });
    }
    const terms = list.isAddition ? await oweAddition(tx, list, today, interpretations) : [];
    const pending = await tx.disfranchisedRow.count({ where: { listId: list.id, outcome: 'pending' } });
    return ok({ answer: { id: entry.id, pending }, terms, subjectId: entry.id });
  },
});

/** Two members at one list: the second is told who has checked the entry, by which paper, and what came of it. */
async function verifiedMeanwhile(tx: Tx, row: DisfranchisedRowModel): Promise<Refusal> {
  const last = await findLastAct(tx, [row.entryId]);
  const { outcome, member, documentSeen } = row;
  const told = { outcome, member: member ?? '—', document: documentSeen ?? '—' };
  return conflict('verified-meanwhile', { who: last?.actor ?? told.member, ...told });
}

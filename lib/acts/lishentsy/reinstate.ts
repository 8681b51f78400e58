import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import type { Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { factDay, id, shortText, version } from '../schemas';
import { findMisplaced } from './entry-events';
import { reinstateEntry } from './entry-state';
import { caseOfEntry, findEntryChanged, loadEntry } from './find-entry';
import { placeOf } from './find-soviet';

/** Takes a striking back that was a mistake: the entry stands again by its own papers, and its family as it was (21). */
export const reinstate = defineAct({
  name: 'lishentsy/reinstate',
  article: '21',
  permission: 'lishentsy.keep',
  input: z.object({ entryId: id, reason: shortText, on: factDay, version }),
  load: async (tx, input, actor) => {
    const loaded = await loadEntry(tx, actor, input.entryId);
    if (loaded === null) return err(notFound());
    const facts = { ...loaded, judged: await caseOfEntry(tx, loaded) };
    return ok({ ...placeOf(loaded.soviet), facts });
  },
  judge: ({ entry, judged }, _input, { interpretations }) =>
    entry.state === 'struck' ? judgeDisfranchisement(judged, interpretations).findings : [],
  write: async (tx, { entry, soviet }, input) => {
    const changed = await findEntryChanged(tx, entry, input.version);
    if (changed !== null) return err(changed);
    if (entry.state !== 'struck') return err(conflict('entry-not-struck'));
    if (await isEndedByWord(tx, entry.id)) return err(conflict('entry-ended-by-decision'));
    const misplaced = await findMisplaced(tx, entry.id, input.on, ['struck']);
    if (misplaced !== null) return err(misplaced);
    const standing = { residentId: entry.residentId, letter: entry.letter, state: 'entered' };
    if ((await tx.lishenetsEntry.count({ where: standing })) > 0) return err(conflict('already-entered'));
    await reinstateEntry(tx, {
      ...{ entryId: entry.id, on: input.on, note: input.reason },
      campaignId: soviet.campaign?.id ?? null,
    });
    return ok({ answer: { id: entry.id }, subjectId: entry.id });
  },
});

/** art. 19, 29–32: a complaint satisfied or a restoration confirmed while the entry stood struck has the last word on it. */
async function isEndedByWord(tx: Tx, entryId: string): Promise<boolean> {
  const satisfied = { entryId, outcome: 'satisfied', state: { in: ['satisfied', 'announced'] } };
  if ((await tx.appeal.count({ where: satisfied })) > 0) return true;
  return (await tx.petition.count({ where: { entryId, state: 'restored' } })) > 0;
}

import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { id, shortText } from '../schemas';
import { findPaper } from './find-paper';
import { placeOf } from './find-soviet';

/** Takes a scan off a paper it was laid to by mistake. The file stays: the journal names it by its digest. */
export const detachScan = defineAct({
  name: 'lishentsy/detach-scan',
  article: '22',
  permission: 'lishentsy.keep',
  input: z.object({ scanId: id, reason: shortText }),
  load: async (tx, input, actor) => {
    const scan = await tx.evidenceScan.findUnique({ where: { id: input.scanId } });
    const paper = scan === null ? null : await findPaper(tx, actor, scan);
    return paper === null ? err(notFound()) : ok({ ...placeOf(paper.soviet), facts: paper });
  },
  write: async (tx, { entryId }, { scanId, reason }, { today }) => {
    const detached = await tx.evidenceScan.updateMany({
      where: { id: scanId, detachedOn: null },
      data: { detachedOn: dateOfDay(today), detachReason: reason },
    });
    if (detached.count === 0) return err(conflict('scan-detached'));
    const { digest } = await tx.evidenceScan.findUniqueOrThrow({ where: { id: scanId } });
    return ok({ answer: { id: scanId }, subjectId: entryId, noted: { digest } });
  },
});

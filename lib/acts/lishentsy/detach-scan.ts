import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { id, shortText } from '../schemas';
import { takeScanOff } from '../shared/lay-scan';
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
    const off = await takeScanOff(tx, scanId, reason, today);
    if (!off.ok) return off;
    return ok({ answer: { id: scanId }, subjectId: entryId, noted: { digest: off.value } });
  },
});
